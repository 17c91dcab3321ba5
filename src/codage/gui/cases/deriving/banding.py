"""Bands of a number: cut points written or proposed, and a label for each band."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
)

from codage.domain.derivation import Bands, as_number, as_text
from codage.domain.message import CodageError
from codage.domain.survey import ValueLabel
from codage.domain.task import Advance
from codage.gui.cases.answers import NUMBERS
from codage.gui.cases.deriving.form import RecipeForm, SourceBox
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.rows import VariableRow


class BandsForm(RecipeForm):
    """A band holds its lower cut point, not its upper one."""

    def __init__(self, session: Session, variables: Sequence[VariableRow]) -> None:
        super().__init__(session, variables)
        self._proposals = Latest(self)
        self._proposals.answered.connect(self._take_cuts)
        self.source = SourceBox(variables, lambda row: row.type in NUMBERS)
        self.cuts = QLineEdit()
        self.cuts.setObjectName("cuts")
        self.cuts.setPlaceholderText(tr("10000; 50000; 100000"))
        self.cuts.setToolTip(tr("Cut points from low to high, with a semicolon between them"))
        self.parts = QSpinBox()
        self.parts.setRange(2, 20)
        self.parts.setValue(4)
        self.propose = QPushButton(tr("Propose"))
        self.propose.setAutoDefault(False)
        self.propose.setToolTip(tr("Cut points that put about as many cases in each band"))
        self.open_below = QCheckBox(tr("A band below the first cut point"))
        self.open_above = QCheckBox(tr("A band from the last cut point up"))
        self.table = QTableWidget(0, 1)
        self.table.setObjectName("band_labels")
        self.table.setHorizontalHeaderLabels([tr("Label")])
        self.table.setMinimumHeight(120)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setTabKeyNavigation(False)
        proposing = QHBoxLayout()
        proposing.setSpacing(Space.SMALL)
        proposing.addWidget(self.parts)
        proposing.addWidget(QLabel(tr("bands of about as many cases")), 1)
        proposing.addWidget(self.propose)
        self.rows.addRow(tr("Number"), self.source)
        self.rows.addRow(tr("Cut points"), self.cuts)
        self.rows.addRow("", proposing)
        for box in (self.open_below, self.open_above):
            box.setChecked(True)
            box.toggled.connect(self._relabel)
            self.rows.addRow("", box)
        self.rows.addRow(self.table)
        self.source.currentIndexChanged.connect(self._relabel)
        self.cuts.textChanged.connect(self._relabel)
        self.propose.clicked.connect(self._ask_for_cuts)
        self.table.itemChanged.connect(self.tell)

    def recipe(self) -> Bands:
        parts = (part.strip() for part in self.cuts.text().split(";"))
        point = QLocale().decimalPoint()
        cuts = []
        for part in filter(None, parts):
            number = as_number("".join(part.split()).replace(point, "."))
            cuts.append(part if number is None else as_text(number))
        below, above = self.open_below.isChecked(), self.open_above.isChecked()
        return Bands(self.source.name, tuple(cuts), below, above)

    def labels(self) -> tuple[ValueLabel, ...]:
        found = []
        for row in range(self.table.rowCount()):
            item = self.table.item(row, 0)
            found.append(ValueLabel(str(row + 1), item.text() if item else ""))
        return tuple(found)

    def show_recipe(self, recipe: Bands, labels: tuple[ValueLabel, ...]) -> None:
        self.source.choose(recipe.source)
        self.open_below.setChecked(recipe.open_below)
        self.open_above.setChecked(recipe.open_above)
        self._take_cuts(recipe.cuts)
        for row, label in enumerate(labels[: self.table.rowCount()]):
            item = self.table.item(row, 0)
            if item is not None:
                item.setText(label.label)

    def propose_name(self) -> str:
        return f"{self.source.name}_bands"

    def choose(self, name: str) -> None:
        """Begin with this variable."""
        self.source.choose(name)

    def _ask_for_cuts(self) -> None:
        project, name, parts = self.session.project, self.source.name, self.parts.value()
        if not name:
            return

        def work(_advance: Advance) -> tuple[str, ...]:
            from codage.analysis.derivation import quantile_cuts

            return quantile_cuts(project.frames, name, parts)

        self._proposals.ask(work, 0)

    def _take_cuts(self, cuts: Sequence[str]) -> None:
        point = QLocale().decimalPoint()
        self.cuts.setText("; ".join(cut.replace(".", point) for cut in cuts))

    def _relabel(self, *_: object) -> None:
        try:
            bounds = self.recipe().bounds
        except CodageError:
            bounds = ()
        self.table.blockSignals(True)
        self.table.setRowCount(len(bounds))
        for row, (low, high) in enumerate(bounds):
            item = QTableWidgetItem(_label(low, high))
            self.table.setItem(row, 0, item)
            self.table.setVerticalHeaderItem(row, QTableWidgetItem(str(row + 1)))
        self.table.blockSignals(False)
        self.tell()


def _label(low: str | None, high: str | None) -> str:
    if low is None:
        return tr("under {number}", number=_shown(high or ""))
    if high is None:
        return tr("{number} and more", number=_shown(low))
    return tr("{low} to under {high}", low=_shown(low), high=_shown(high))


def _shown(number: str) -> str:
    """A number as the reader writes it, with no digit lost."""
    whole, _, part = number.partition(".")
    grouped = QLocale().toString(int(whole)) if abs(int(whole)) < 10**15 else whole
    if whole.startswith("-") and int(whole) == 0:
        grouped = "-0"
    return f"{grouped}{QLocale().decimalPoint()}{part}" if part else grouped
