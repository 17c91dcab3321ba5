"""What a panel says when it has nothing to show: a sentence, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from codage.gui.theme import Space


class Hint(QWidget):
    """A quiet sentence in the middle of an empty panel, with a button when there is a way out."""

    command_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command = ""
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self.command_wanted.emit(self._command))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.HUGE, Space.LARGE, Space.HUGE)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(1)
        column.addWidget(self.label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.say("")

    def say(self, text: str, action: str = "", command: str = "") -> None:
        """Show `text`, and a button `action` that asks for `command`."""
        self._command = command
        self.label.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
