"""Cases down, variables across: sorted and filtered in the model, which the attributes fill."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QApplication

from codage.domain import derivation
from codage.domain.anchors import CaseId, VariableId
from codage.domain.survey import VariableType
from codage.gui.cases.answers import NUMBERS, Misfit, shown, stored
from codage.gui.ranking import folded
from codage.gui.theme import theme_of
from codage.gui.words import tr
from codage.project.attributes import Cell
from codage.project.rows import CaseRow, VariableRow

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
Wanted = frozenset[str | None]


@dataclass(frozen=True, slots=True)
class Answers:
    """Every case, every variable, and the values by variable and case."""

    cases: tuple[CaseRow, ...] = ()
    variables: tuple[VariableRow, ...] = ()
    columns: dict[VariableId, dict[CaseId, str]] = field(default_factory=dict)


class CasesModel(QAbstractTableModel):
    """The rows that filters let through, in the order that was asked for."""

    written = Signal(object)
    """The person wants these cells to hold these values: a mapping of `Cell` to text or None."""
    misfit = Signal(object)
    """What the person wrote is no value of its variable: a `Misfit`."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = Answers()
        self.cases: list[CaseRow] = []
        self.variables: list[VariableRow] = []
        self.shows_personal = False
        self.can_write = True
        self.sorted_by: tuple[VariableId, Qt.SortOrder] | None = None
        self.filters: dict[VariableId, Wanted] = {}

    def show(self, answers: Answers) -> None:
        """Show these, sorted and filtered as before."""
        known = {row.id for row in answers.variables}
        self.beginResetModel()
        self.answers = answers
        self.filters = {key: wanted for key, wanted in self.filters.items() if key in known}
        if self.sorted_by is not None and self.sorted_by[0] not in known:
            self.sorted_by = None
        self._arrange()
        self.endResetModel()

    def show_personal(self, personal: bool) -> None:
        """Show the columns that name people too, or not."""
        self.beginResetModel()
        self.shows_personal = personal
        self._arrange()
        self.endResetModel()

    def sort_by(self, variable: VariableId | None, order: Qt.SortOrder) -> None:
        """Order the cases by their answers; None as they came."""
        self.beginResetModel()
        self.sorted_by = None if variable is None else (variable, order)
        self._arrange()
        self.endResetModel()

    def filter_by(self, filters: Mapping[VariableId, Wanted]) -> None:
        """Show those cases alone whose answer to each of these is one of the wanted."""
        self.beginResetModel()
        self.filters = dict(filters)
        self._arrange()
        self.endResetModel()

    def write(self, cells: Mapping[Cell, str | None]) -> None:
        """Hold these values from now on; rows stay where they are."""
        for (case, variable), value in cells.items():
            column = self.answers.columns.setdefault(variable, {})
            if value is None:
                column.pop(case, None)
            else:
                column[case] = value
        if self.cases and self.variables:
            last = self.index(len(self.cases) - 1, len(self.variables) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def value(self, index: Index) -> str | None:
        """The value of a cell."""
        return self.value_at(self.cell(index))

    def value_at(self, cell: Cell) -> str | None:
        """The value of a case for a variable."""
        return self.answers.columns.get(cell[1], {}).get(cell[0])

    def cell(self, index: Index) -> Cell:
        """Whose value of what a cell holds."""
        return self.cases[index.row()].id, self.variables[index.column()].id

    def is_writable(self, column: int) -> bool:
        """Whether a person may write in a column: not in a derived one."""
        return self.can_write and not self.variables[column].derivation

    def place_of(self, cell: Cell) -> QModelIndex:
        """Where a case and a variable meet; an invalid index where one is not on show."""
        rows = [place for place, row in enumerate(self.cases) if row.id == cell[0]]
        columns = [place for place, row in enumerate(self.variables) if row.id == cell[1]]
        return self.index(rows[0], columns[0]) if rows and columns else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.cases)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.variables)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self.is_writable(index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = 0) -> object:
        if not index.isValid():
            return None
        variable = self.variables[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return shown(variable, self.value(index))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = variable.type in NUMBERS
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and self._is_quiet(variable, index):
            return theme_of(QApplication.palette()).colour("muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            return shown(variable, self.value(index)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.cases[index.row()].name
            value = shown(variable, self.value(index)) or tr("empty")
            return tr("{name}: {value}", name=f"{name}, {variable.name}", value=value)
        return None

    def _is_quiet(self, variable: VariableRow, index: Index) -> bool:
        value = self.value(index)
        return bool(variable.derivation) or any(
            label.missing and label.value == value for label in variable.labels
        )

    def setData(self, index: Index, text: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.is_writable(index.column()):
            return False
        try:
            value = stored(self.variables[index.column()], str(text))
        except Misfit as error:
            self.misfit.emit(error)
            return False
        if value != self.value(index):
            self.written.emit({self.cell(index): value})
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            case = self.cases[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return case.name
            if role == Qt.ItemDataRole.ToolTipRole:
                return f"{case.name}\n{case.key}" if case.key else case.name
            return None
        variable = self.variables[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return variable.name
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [variable.name, variable.label]
            if variable.derivation:
                lines.append(tr("Derived: it follows what it is made of and is not written in"))
            return "\n".join(line for line in lines if line)
        return None

    def next_with(self, text: str, here: tuple[int, int], way: int) -> tuple[int, int] | None:
        """The next cell after `here` (`way` 1), or before it (-1), in which `text` shows.

        A case's name counts as being in its first cell. Goes round at the end.
        """
        wanted, columns = folded(text), len(self.variables)
        holding = [self._values_with(wanted, variable) for variable in self.variables]
        cells = [self.answers.columns.get(variable.id, {}) for variable in self.variables]
        places = [column for column in range(columns) if holding[column] or column == 0]
        rows = len(self.cases)
        for step in range(rows + 1 if rows else 0):
            row = (here[0] + way * step) % rows
            case = self.cases[row]
            for column in places[::way]:
                beyond = (column - here[1]) * way
                if (step == 0 and beyond <= 0) or (step == rows and beyond > 0):
                    continue
                if cells[column].get(case.id) in holding[column] or (
                    column == 0 and wanted in folded(case.name)
                ):
                    return row, column
        return None

    def _values_with(self, wanted: str, variable: VariableRow) -> frozenset[str]:
        values = set(self.answers.columns.get(variable.id, {}).values())
        return frozenset(value for value in values if wanted in folded(shown(variable, value)))

    def values_of(self, variable: VariableRow) -> list[str | None]:
        """The values that cases have, in the order of the scale; None where one has none."""
        column = self.answers.columns.get(variable.id, {})
        found: list[str | None] = [*sorted(set(column.values()), key=ByValue(variable))]
        if len(column) < len(self.answers.cases):
            found.append(None)
        return found

    def _arrange(self) -> None:
        answers = self.answers
        self.variables = [
            row for row in answers.variables if self.shows_personal or not row.personal
        ]
        cases: Sequence[CaseRow] = answers.cases
        for variable, wanted in self.filters.items():
            column = answers.columns.get(variable, {})
            cases = [row for row in cases if column.get(row.id) in wanted]
        self.cases = list(cases)
        if self.sorted_by is None:
            return
        variable, order = self.sorted_by
        column = answers.columns.get(variable, {})
        key = ByValue(next(row for row in answers.variables if row.id == variable))
        falling = order == Qt.SortOrder.DescendingOrder
        known = [row for row in self.cases if row.id in column]
        known.sort(key=lambda row: key(column[row.id]), reverse=falling)
        self.cases = known + [row for row in self.cases if row.id not in column]


class ByValue:
    """The order of a variable's values: that of its scale, of numbers, or of letters."""

    def __init__(self, variable: VariableRow) -> None:
        ordered = variable.type in (VariableType.ORDINAL, VariableType.NOMINAL)
        labels = variable.labels if ordered else ()
        self._places = {label.value: place for place, label in enumerate(labels)}
        self._numbers = variable.type in NUMBERS or variable.type is VariableType.ORDINAL

    def __call__(self, value: str) -> tuple[int, float, str]:
        if value in self._places:
            return 0, self._places[value], ""
        number = derivation.as_number(value) if self._numbers else None
        return (2, 0.0, folded(value)) if number is None else (1, float(number), "")
