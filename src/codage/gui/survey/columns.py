"""A box to choose one column of a table in, by typing a part of its name."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from codage.survey.plan import SurveyPlan

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class ColumnsModel(QAbstractListModel):
    """The names of a plan's columns, with their questions as tips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._plan: SurveyPlan | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names, from the first column to the last."""
        return self._names

    def show(self, plan: SurveyPlan) -> None:
        """List the columns of `plan`."""
        names = tuple(column.name for column in plan.columns)
        if names == self._names:
            self._plan = plan
            return
        self.beginResetModel()
        self._names, self._plan = names, plan
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = 0) -> object:
        if role in (Role.DisplayRole, Role.EditRole, Role.UserRole):
            return self._names[index.row()]
        if role == Role.ToolTipRole and self._plan is not None:
            column = self._plan.columns[index.row()]
            return column.label or column.header
        return None


class ColumnBox(QComboBox):
    """Lists the columns by variable name; holds the name chosen."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        self._columns = ColumnsModel(self)
        self.setModel(self._columns)
        completer = QCompleter(self._columns, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(nothing)
        line.editingFinished.connect(self._settle)

    def show_plan(self, plan: SurveyPlan, chosen: str) -> None:
        """List the columns of `plan`, with `chosen` on show."""
        self.blockSignals(True)
        self._columns.show(plan)
        names = self._columns.names
        self.setCurrentIndex(names.index(chosen) if chosen in names else -1)
        if not chosen:
            self.clearEditText()
        self.blockSignals(False)
        self._show_beginning()

    def _show_beginning(self) -> None:
        """A name longer than the box is read from its beginning."""
        if (line := self.lineEdit()) is not None:
            line.setCursorPosition(0)

    def _settle(self) -> None:
        """What was typed and names no column gives way to the choice that stands."""
        typed = self.currentText().casefold()
        if not any(name.casefold() == typed for name in self._columns.names):
            self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")
        self._show_beginning()
