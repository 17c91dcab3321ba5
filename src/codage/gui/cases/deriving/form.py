"""What all forms of recipes have in common: variables to choose from, a recipe, its labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from codage.domain.derivation import Recipe
from codage.domain.survey import ValueLabel
from codage.gui.retrieval.picking import PickButton
from codage.gui.retrieval.ticklist import Choice
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.rows import VariableRow

Wanted = Callable[[VariableRow], bool]
_LONGEST = 60


class RecipeForm(QWidget):
    """A form that gives a recipe. `changed` when it would give another one."""

    changed = Signal()

    def __init__(self, session: Session, variables: Sequence[VariableRow]) -> None:
        super().__init__()
        self.session = session
        self.variables = variables
        self.rows = QFormLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def recipe(self) -> Recipe:
        """The recipe as it stands. Raises UnusableRecipe."""
        raise NotImplementedError

    def labels(self) -> tuple[ValueLabel, ...]:
        """What its values mean."""
        raise NotImplementedError

    def show_recipe(self, recipe: Any, labels: tuple[ValueLabel, ...]) -> None:
        """Show a recipe of this kind, to be revised."""
        raise NotImplementedError

    def propose_name(self) -> str:
        """A name for what it gives."""
        raise NotImplementedError

    def propose_question(self) -> str:
        """What it says, where that is plain."""
        return ""

    def variable(self, name: str) -> VariableRow | None:
        """The variable of that name."""
        return next((row for row in self.variables if row.name == name), None)

    def tell(self, *_: object) -> None:
        """Say that the recipe is another one."""
        self.changed.emit()


class SourceBox(QComboBox):
    """One variable of those that will do."""

    def __init__(self, variables: Sequence[VariableRow], wanted: Wanted) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        for row in filter(wanted, variables):
            self.addItem(named(row), row.name)
            self.setItemData(self.count() - 1, row.label, Qt.ItemDataRole.ToolTipRole)

    @property
    def name(self) -> str:
        """The name of the variable that is chosen; empty where there is none."""
        return str(self.currentData() or "")

    def choose(self, name: str) -> None:
        """Choose a variable, if it is offered."""
        if (place := self.findData(name)) >= 0:
            self.setCurrentIndex(place)


class SourcesPick(PickButton):
    """Several variables to tick."""

    def __init__(self) -> None:
        super().__init__(_said)
        self.popup.told.setText(tr("Enter ticks, Escape closes"))

    def offer_variables(self, variables: Sequence[VariableRow]) -> None:
        """Offer these."""
        self._names = [row.name for row in variables]
        self.offer([Choice(row.name, named(row)) for row in variables])

    def sources(self) -> tuple[str, ...]:
        """The names that are ticked, in the order of the variables."""
        ticked = self.chosen()
        return tuple(name for name in self._names if name in ticked)


def named(row: VariableRow) -> str:
    """A variable by name and question."""
    label = row.label if row.label != row.name else ""
    short = label[:_LONGEST] + "…" * (len(label) > _LONGEST)
    return f"{row.name} – {short}" if short else row.name


def _said(keys: list[Any], _names: list[str]) -> str:
    if not keys:
        return tr("choose variables")
    shown = ", ".join(map(str, keys[:3]))
    return tr("{names} and {count} more", names=shown, count=len(keys) - 3) if keys[3:] else shown
