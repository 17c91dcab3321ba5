"""The columns of a table as a list of variables: taken in or not, with their type and marks."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from codage.domain.survey import TYPE_NAMES
from codage.gui import icons
from codage.gui.ranking import folded
from codage.gui.theme import theme_of
from codage.gui.words import say, tr
from codage.survey.plan import ColumnPlan, SurveyPlan

NAME, TYPE = range(2)
FILTER = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class VariablesModel(QAbstractTableModel):
    """One row a column of the table. Its check box takes it in or leaves it out."""

    inclusion_wanted = Signal(int, bool)
    """A column's place, and whether it is to be taken in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._plan: SurveyPlan | None = None
        self._blocked: frozenset[int] = frozenset()
        self._remarked: frozenset[int] = frozenset()
        self._key_icon = icons.icon("key", "accent")
        self._error_icon = icons.icon("warning", "error")
        self._remark_icon = icons.icon("warning", "warning")
        self._person_icon = icons.icon("people", "muted")

    def show(self, plan: SurveyPlan | None) -> None:
        """Show the columns of `plan` from the first to the last."""
        self.beginResetModel()
        self._plan = plan
        self._blocked = self._remarked = frozenset()
        self.endResetModel()

    def renew(self, plan: SurveyPlan) -> None:
        """Show the same columns under another plan."""
        self._plan = plan
        self._tell()

    def mark_troubled(self, blocked: frozenset[int], remarked: frozenset[int]) -> None:
        """Mark the columns that stop the import, and those that are worth a look."""
        self._blocked, self._remarked = blocked, remarked
        self._tell()

    def _tell(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, TYPE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._plan is None else len(self._plan.columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (tr("Variable"), tr("Type"))[section]
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else flags

    def data(self, index: Index, role: int = 0) -> object:
        if self._plan is None:
            return None
        column, place = self._plan.columns[index.row()], index.row()
        if role == Role.DisplayRole:
            return column.name if index.column() == NAME else say(TYPE_NAMES[column.type])
        if role == Role.CheckStateRole and index.column() == NAME:
            return Qt.CheckState.Checked if column.included else Qt.CheckState.Unchecked
        if role == Role.DecorationRole and index.column() == NAME:
            return self._icon(place, column)
        if role == Role.FontRole and column.name == self._plan.key:
            font = QFont()
            font.setBold(True)
            return font
        if role == Role.ForegroundRole and (not column.included or index.column() == TYPE):
            return theme_of(self._parent.palette()).colour("muted")
        if role == Role.ToolTipRole:
            return self._tip(place, column)
        if role == FILTER:
            return folded(f"{column.name} {column.header} {column.label}")
        return None

    def setData(self, index: Index, value: object, role: int = 0) -> bool:
        if role != Role.CheckStateRole:
            return False
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self.inclusion_wanted.emit(index.row(), wanted)
        return True

    def _icon(self, place: int, column: ColumnPlan) -> object:
        assert self._plan is not None
        if place in self._blocked:
            return self._error_icon
        if column.name == self._plan.key:
            return self._key_icon
        if column.personal:
            return self._person_icon
        return self._remark_icon if place in self._remarked else None

    def _tip(self, place: int, column: ColumnPlan) -> str:
        assert self._plan is not None
        lines = [column.label or column.header or column.name]
        if place in self._blocked:
            lines.append(tr("Something in this column stops the import."))
        if column.name == self._plan.key:
            lines.append(tr("Identifies the cases."))
        if column.personal:
            lines.append(tr("Personal data."))
        if not column.included:
            lines.append(tr("Left out of the project."))
        return "\n".join(lines)


class FoundVariables(QSortFilterProxyModel):
    """The variables whose name, header or question holds the letters typed."""

    def __init__(self, model: VariablesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self.setFilterRole(FILTER)
        self.setFilterKeyColumn(NAME)

    def find(self, typed: str) -> None:
        """Show those that hold `typed`; all when it is empty."""
        self.setFilterFixedString(folded(typed.strip()))
