"""The rows of a table as they will be stored, worked out only where they are looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from codage.domain.survey import VariableType
from codage.gui.survey.types import MISFITS
from codage.gui.theme import blend, theme_of
from codage.gui.words import tr
from codage.survey.building import canonical
from codage.survey.plan import ColumnPlan, SurveyPlan
from codage.survey.table import RawTable

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_LONGEST = 200
_NUMBERS = (VariableType.INTEGER, VariableType.DECIMAL)


class RowsModel(QAbstractTableModel):
    """Cells in their stored form; those that do not fit their column are tinted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._table: RawTable | None = None
        self._plan: SurveyPlan | None = None
        self._stored: dict[int, Callable[[str], str | None]] = {}
        self._labels: dict[int, dict[str, str]] = {}

    def show(self, table: RawTable, plan: SurveyPlan) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table, self._plan = table, plan
        self._stored, self._labels = {}, {}
        self.endResetModel()

    def renew(self, plan: SurveyPlan) -> None:
        """Show the same table under another plan."""
        before, self._plan = self._plan, plan
        for place, column in enumerate(plan.columns):
            if before is None or before.columns[place] is not column:
                self._stored.pop(place, None)
                self._labels.pop(place, None)
        if self.rowCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._plan is None else len(self._plan.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if self._table is None or self._plan is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._table.row_numbers[section]) if role == Role.DisplayRole else None
        column = self._plan.columns[section]
        if role == Role.DisplayRole:
            return column.name
        if role == Role.ToolTipRole:
            return column.label or column.header
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        if self._table is None or self._plan is None:
            return None
        place = index.column()
        column = self._plan.columns[place]
        cell = self._table.rows[index.row()][place]
        if role == Role.TextAlignmentRole:
            right = column.included and column.type in _NUMBERS
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if cell is None:
            return None
        match role:
            case Role.DisplayRole:
                return self._shown(place, column, cell)
            case Role.ToolTipRole:
                return self._tip(place, column, cell)
            case Role.BackgroundRole if self._is_misfit(place, column, cell):
                theme = theme_of(self._parent.palette())
                return blend(theme.colour("error"), theme.colour("base"), 0.28)
            case Role.ForegroundRole if not column.included or self._is_missing(column, cell):
                return theme_of(self._parent.palette()).colour("muted")
            case Role.FontRole if column.included and self._is_missing(column, cell):
                font = QFont()
                font.setItalic(True)
                return font
        return None

    def _value(self, place: int, column: ColumnPlan, cell: str) -> str | None:
        if not column.included:
            return cell
        if place not in self._stored:
            self._stored[place] = canonical(column)
        return self._stored[place](cell)

    def _is_misfit(self, place: int, column: ColumnPlan, cell: str) -> bool:
        return self._value(place, column, cell) is None

    def _is_missing(self, column: ColumnPlan, cell: str) -> bool:
        return cell in column.missing or any(x.missing and x.value == cell for x in column.labels)

    def _label(self, place: int, column: ColumnPlan, value: str) -> str:
        if place not in self._labels:
            self._labels[place] = {x.value: x.label for x in column.labels if x.label != x.value}
        return self._labels[place].get(value, "")

    def _shown(self, place: int, column: ColumnPlan, cell: str) -> str:
        value = self._value(place, column, cell)
        if value is None:
            return cell[:_LONGEST]
        label = self._label(place, column, value) if column.included else ""
        return (f"{value} – {label}" if label else value)[:_LONGEST].replace("\n", " ")

    def _tip(self, place: int, column: ColumnPlan, cell: str) -> str:
        if not column.included:
            return tr("Left out of the project.")
        value = self._value(place, column, cell)
        if value is None:
            return tr(MISFITS[column.type], value=cell) + " " + tr("This stops the import.")
        lines = [self._label(place, column, value) or value]
        if cell != value:
            lines.append(tr("In the file: {value}", value=cell))
        if self._is_missing(column, cell):
            lines.append(tr("Stands for no answer."))
        return "\n".join(lines)
