"""Values that become other values: beside each value, what it becomes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from codage.domain.derivation import Recode, Rest, UnusableRecipe
from codage.domain.survey import ValueLabel, VariableType
from codage.gui.cases.answers import CATEGORIES, shown
from codage.gui.cases.deriving.form import RecipeForm, SourceBox
from codage.gui.cases.model import ByValue
from codage.gui.ranking import folded
from codage.gui.session import Session
from codage.gui.theme import Space
from codage.gui.words import tr
from codage.project.rows import VariableRow

MOST_VALUES = 300
_VALUE, _COUNT, _BECOMES = range(3)
_KEY = Qt.ItemDataRole.UserRole


class RecodeForm(RecipeForm):
    """Values under one new name become one value."""

    def __init__(self, session: Session, variables: Sequence[VariableRow]) -> None:
        super().__init__(session, variables)
        self.source = SourceBox(variables, lambda row: True)
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("recode_values")
        self.table.setHorizontalHeaderLabels([tr("Value"), tr("Cases"), tr("Becomes")])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setMinimumHeight(170)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_VALUE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_BECOMES, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(_COUNT, 62)
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(tr("New value for the selected rows"))
        self.give = QPushButton(tr("Give it"))
        self.give.setAutoDefault(False)
        self.rest = QComboBox()
        for rest, words in (
            (Rest.KEEP, tr("stay as they are")),
            (Rest.OTHER, tr("become one value:")),
            (Rest.MISSING, tr("are missing")),
        ):
            self.rest.addItem(words, rest)
        self.other = QLineEdit(tr("Other"))
        self.ordered = QCheckBox(tr("The new values are in order"))
        giving, resting = QHBoxLayout(), QHBoxLayout()
        giving.addWidget(self.new_name, 1)
        giving.addWidget(self.give)
        resting.addWidget(self.rest)
        resting.addWidget(self.other, 1)
        for row in (giving, resting):
            row.setSpacing(Space.SMALL)
        self.rows.addRow(tr("Variable"), self.source)
        self.rows.addRow(self.table)
        self.rows.addRow(giving)
        self.rows.addRow(QLabel(tr("Values left empty")), resting)
        self.rows.addRow("", self.ordered)
        self.source.currentIndexChanged.connect(lambda _: self._list_values())
        self.table.itemChanged.connect(self.tell)
        self.give.clicked.connect(self._give)
        self.new_name.returnPressed.connect(self._give)
        self.rest.currentIndexChanged.connect(lambda _: self._choose_rest())
        self.other.textChanged.connect(self.tell)
        self.ordered.toggled.connect(self.tell)
        self.source.choose(next((r.name for r in variables if r.type in CATEGORIES), ""))
        self._list_values()
        self._choose_rest()

    def recipe(self) -> Recode:
        if not self.source.name:
            raise UnusableRecipe("No variable is chosen. Nothing was changed. Choose one at least.")
        codes = self._codes()
        pairs = [(old, codes[new]) for old, new in self._given()]
        rest, other = self._rest(), ""
        if rest is Rest.OTHER:
            if not self.other.text().strip():
                raise UnusableRecipe(
                    "The other values need a value to become. Nothing was changed. Write one."
                )
            other = codes.get(self.other.text().strip()) or _fresh(codes.values())
        return Recode(self.source.name, tuple(pairs), rest, other, self.ordered.isChecked())

    def labels(self) -> tuple[ValueLabel, ...]:
        codes = self._codes()
        found = {value: ValueLabel(value, name) for name, value in codes.items()}
        rest = self._rest()
        if rest is Rest.OTHER:
            name = self.other.text().strip()
            value = codes.get(name) or _fresh(codes.values())
            found.setdefault(value, ValueLabel(value, name))
        if rest is Rest.KEEP and (row := self.variable(self.source.name)):
            named = {old for old, _ in self._given()}
            kept = {label.value: label for label in row.labels if label.value not in named}
            found = kept | found
        return tuple(found.values())

    def show_recipe(self, recipe: Recode, labels: tuple[ValueLabel, ...]) -> None:
        self.source.choose(recipe.source)
        names = {label.value: label.label for label in labels}
        becomes = dict(recipe.values)
        for row in range(self.table.rowCount()):
            value = self._value(row)
            if value in becomes:
                self._set(row, names.get(becomes[value], becomes[value]))
        self.rest.setCurrentIndex(self.rest.findData(recipe.rest))
        if recipe.other:
            self.other.setText(names.get(recipe.other, recipe.other))
        self.ordered.setChecked(recipe.ordered)

    def propose_name(self) -> str:
        return f"{self.source.name}_r"

    def choose(self, name: str) -> None:
        """Begin with this variable."""
        self.source.choose(name)

    def _list_values(self) -> None:
        row = self.variable(self.source.name)
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        if row is not None:
            counts = self._count(row)
            order = ByValue(row)
            listed = sorted(counts.keys() | {label.value for label in row.labels}, key=order)
            self.table.setRowCount(min(len(listed), MOST_VALUES))
            for place, value in enumerate(listed[:MOST_VALUES]):
                for column, text in enumerate((shown(row, value), str(counts.get(value, 0)), "")):
                    item = QTableWidgetItem(text)
                    if column != _BECOMES:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    item.setToolTip(text)
                    item.setData(_KEY, value)
                    self.table.setItem(place, column, item)
            self.ordered.setChecked(row.type is VariableType.ORDINAL)
        self.table.blockSignals(False)
        self.tell()

    def _count(self, row: VariableRow) -> dict[str, int]:
        column = self.session.project.attribute_columns([row.id])[row.id]
        counts: dict[str, int] = {}
        for value in column.values():
            counts[value] = counts.get(value, 0) + 1
        return counts

    def _rest(self) -> Rest:
        return Rest(self.rest.currentData())

    def _choose_rest(self) -> None:
        self.other.setVisible(self._rest() is Rest.OTHER)
        self.tell()

    def _give(self) -> None:
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        self.table.blockSignals(True)
        for row in rows:
            self._set(row, self.new_name.text())
        self.table.blockSignals(False)
        self.new_name.selectAll()
        self.tell()

    def _set(self, row: int, text: str) -> None:
        item = self.table.item(row, _BECOMES)
        if item is not None:
            item.setText(text)

    def _value(self, row: int) -> str:
        item = self.table.item(row, _VALUE)
        return str(item.data(_KEY)) if item is not None else ""

    def _given(self) -> list[tuple[str, str]]:
        found = []
        for row in range(self.table.rowCount()):
            item = self.table.item(row, _BECOMES)
            if item is not None and (name := item.text().strip()):
                found.append((self._value(row), name))
        return found

    def _codes(self) -> dict[str, str]:
        """The value of each new name; those that stay keep theirs, and no other gets it."""
        row = self.variable(self.source.name)
        stays = self._rest() is Rest.KEEP
        codes: dict[str, str] = {}
        taken: set[str] = set()
        if stays:
            taken = {self._value(place) for place in range(self.table.rowCount())}
        known = {folded(label.label): label.value for label in row.labels} if row and stays else {}
        for _, name in self._given():
            if name not in codes:
                code = known.get(folded(name)) or _fresh({*taken, *codes.values()})
                codes[name] = code
        return codes


def _fresh(taken: Iterable[str]) -> str:
    known, number = set(taken), 1
    while str(number) in known:
        number += 1
    return str(number)
