"""The list of lines: every row of one height, several of which can be selected and copied."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from codage.gui.passages import PassageList
from codage.gui.search.model import HitsModel
from codage.gui.search.painting import HitDelegate


class HitsList(PassageList):
    """Enter or a click goes to a hit; Ctrl+C copies the selected lines."""

    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = HitDelegate(self)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda where: self.menu_wanted.emit(self.viewport().mapToGlobal(where))
        )
        self._set_height()

    def selected_places(self) -> list[int]:
        """The rows that are selected, from above."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_painter"):
            self._set_height()

    def _set_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._painter.height(self.font()))
        self.verticalScrollBar().setSingleStep(1)
