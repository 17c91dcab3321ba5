"""Several variables made into one: two crossed, numbers added up, boxes taken together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox

from codage.domain.derivation import (
    NOT_TICKED,
    TICKED,
    Boxes,
    Cross,
    Numbers,
    Ticks,
    Total,
    UnusableRecipe,
    pair_labels,
)
from codage.domain.survey import ValueLabel, VariableType
from codage.gui.cases.answers import CATEGORIES, NUMBERS
from codage.gui.cases.deriving.form import RecipeForm, SourceBox, SourcesPick
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.rows import VariableRow

_CROSS = "cross"


class CombineForm(RecipeForm):
    """How decides which of the boxes below are of use."""

    def __init__(self, session: Session, variables: Sequence[VariableRow]) -> None:
        super().__init__(session, variables)
        self.how = QComboBox()
        for key, words in (
            (_CROSS, tr("Cross two variables")),
            (Total.SUM, tr("Sum of numbers")),
            (Total.MEAN, tr("Mean of numbers")),
            (Ticks.ANY, tr("Any of these is ticked")),
            (Ticks.ALL, tr("All of these are ticked")),
            (Ticks.COUNT, tr("How many of these are ticked")),
        ):
            self.how.addItem(words, key)
        self.first = SourceBox(variables, lambda row: _is_category(row))
        self.second = SourceBox(variables, lambda row: _is_category(row))
        self.second.setCurrentIndex(min(1, self.second.count() - 1))
        self.sources = SourcesPick()
        self.at_least = QSpinBox()
        self.at_least.setRange(1, 99)
        self.at_least.setToolTip(tr("Cases with fewer answers have no value"))
        self.ticked = QComboBox()
        self.ticked.setEditable(True)
        self.ticked.setToolTip(tr("The value that stands for a ticked box"))
        self._named = {
            self.first: QLabel(tr("First")),
            self.second: QLabel(tr("Second")),
            self.sources: QLabel(tr("Variables")),
            self.at_least: QLabel(tr("Answers at least")),
            self.ticked: QLabel(tr("Ticked is")),
        }
        self.rows.addRow(tr("How"), self.how)
        for field, label in self._named.items():
            self.rows.addRow(label, field)
        self.how.currentIndexChanged.connect(lambda _: self._arrange())
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self.tell)
        self.ticked.currentTextChanged.connect(self.tell)
        self.at_least.valueChanged.connect(self.tell)
        self.sources.changed.connect(self._offer_ticked)
        self._arrange()

    def recipe(self) -> Cross | Numbers | Boxes:
        how, sources = self.how.currentData(), self.sources.sources()
        if how == _CROSS:
            first, second = self.first.name, self.second.name
            if not first or first == second:
                raise UnusableRecipe(
                    "Crossing needs two variables. Nothing was changed. Choose two different ones."
                )
            return Cross(first, second)
        if how in (Total.SUM, Total.MEAN):
            return Numbers(sources, Total(how), self.at_least.value())
        return Boxes(sources, Ticks(how), self.ticked.currentText().partition(" – ")[0] or TICKED)

    def labels(self) -> tuple[ValueLabel, ...]:
        how = self.how.currentData()
        if how == _CROSS:
            return self._pairs()
        if how in (Ticks.ANY, Ticks.ALL):
            return yes_and_no()
        return ()

    def show_recipe(self, recipe: Cross | Numbers | Boxes, labels: tuple[ValueLabel, ...]) -> None:
        match recipe:
            case Cross(first, second):
                self._choose_how(_CROSS)
                self.first.choose(first)
                self.second.choose(second)
            case Numbers(sources, total, at_least):
                self._choose_how(total)
                self.sources.choose(frozenset(sources))
                self.at_least.setValue(at_least)
            case Boxes(sources, ticks, ticked):
                self._choose_how(ticks)
                self.sources.choose(frozenset(sources))
                self._offer_ticked()
                self.ticked.setCurrentText(ticked)
        self.tell()

    def propose_name(self) -> str:
        how = self.how.currentData()
        if how == _CROSS:
            return f"{self.first.name}_x_{self.second.name}"
        first = next(iter(self.sources.sources()), "")
        return f"{first}_{how}" if first else ""

    def choose(self, name: str) -> None:
        """Begin with this variable."""
        self.first.choose(name)

    def _choose_how(self, how: str) -> None:
        self.how.setCurrentIndex(self.how.findData(how))

    def _arrange(self) -> None:
        how = self.how.currentData()
        numbers, crossing = how in (Total.SUM, Total.MEAN), how == _CROSS
        of_use = {
            self.first: crossing,
            self.second: crossing,
            self.sources: not crossing,
            self.at_least: numbers,
            self.ticked: not crossing and not numbers,
        }
        for field, wanted in of_use.items():
            field.setVisible(wanted)
            self._named[field].setVisible(wanted)
        offered = [
            row for row in self.variables if (row.type in NUMBERS if numbers else _is_box(row))
        ]
        self.sources.offer_variables(offered)
        self.sources.choose(self.sources.chosen() & {row.name for row in offered})
        self.tell()

    def _offer_ticked(self) -> None:
        row = self.variable(next(iter(self.sources.sources()), ""))
        before = self.ticked.currentText()
        labels = row.labels if row and row.labels else yes_and_no()
        self.ticked.blockSignals(True)
        self.ticked.clear()
        self.ticked.addItems([f"{label.value} – {label.label}" for label in labels])
        if before:
            self.ticked.setCurrentText(before)
        self.ticked.blockSignals(False)
        self.tell()

    def _pairs(self) -> tuple[ValueLabel, ...]:
        rows = [self.variable(box.name) for box in (self.first, self.second)]
        return pair_labels(*(row.labels if row else () for row in rows))


def yes_and_no() -> tuple[ValueLabel, ...]:
    """The labels of what is either so or not."""
    return ValueLabel(TICKED, tr("Yes")), ValueLabel(NOT_TICKED, tr("No"))


def _is_category(row: VariableRow) -> bool:
    return row.type in CATEGORIES or row.type is VariableType.MULTIPLE


def _is_box(row: VariableRow) -> bool:
    return _is_category(row)
