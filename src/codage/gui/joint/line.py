"""The line above a list, whose letters narrow it: Down goes on into the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget


class LineAboveList(QLineEdit):
    """A line to type letters in; what it does with them is for others to connect."""

    def __init__(self, below: QListWidget, hint: str) -> None:
        super().__init__()
        self._below = below
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self._below.setFocus()
        else:
            super().keyPressEvent(event)
