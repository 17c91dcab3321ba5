"""A box to choose one column of a table in, by typing a part of its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from codage.survey.plan import SurveyPlan


class ColumnBox(QComboBox):
    """Lists the columns by variable name; holds the name chosen."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: tuple[str, ...] = ()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(nothing)
        line.editingFinished.connect(self._settle)

    def show_plan(self, plan: SurveyPlan, chosen: str) -> None:
        """List the columns of `plan`, with `chosen` on show."""
        names = tuple(column.name for column in plan.columns)
        self.blockSignals(True)
        if names != self._listed:
            self._listed = names
            self.clear()
            for column in plan.columns:
                self.addItem(column.name, column.name)
                tip = column.label or column.header
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(self.findData(chosen) if chosen else -1)
        if not chosen:
            self.clearEditText()
        self.blockSignals(False)

    def _settle(self) -> None:
        """What was typed and names no column gives way to the choice that stands."""
        if self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString) < 0:
            self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")
