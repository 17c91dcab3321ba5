"""What is shown while proposals are being looked for: how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from codage.gui.theme import Space
from codage.gui.words import tr


class Working(QWidget):
    """A sentence, a bar and a button in the middle of the page."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel()
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(320)
        self.button = QPushButton(tr("Stop"))
        self.button.clicked.connect(self.stopped)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.HUGE, Space.LARGE, Space.HUGE)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(1)
        for widget in (self.label, self.bar, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def begin(self) -> None:
        """Show that something has begun."""
        self.show_progress(0, 0, tr("Looking for passages"))

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far it is."""
        self.label.setText(tr("{what}…", what=what) if what else "")
        self.bar.setMaximum(total)
        self.bar.setValue(done)
