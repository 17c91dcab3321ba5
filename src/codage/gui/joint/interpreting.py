"""Where an interpretation is written: over its cell, a verdict above a note."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from codage.domain.joint_display import Verdict
from codage.exporters.joint_display.words import VERDICTS
from codage.gui.theme import Space, small_font
from codage.gui.words import say, tr

PAUSE_MS = 1500
SMALLEST = 260, 190


class Interpreting(QFrame):
    """What is written is kept at every pause and when it closes: Escape, or a click elsewhere."""

    written = Signal(object, str)
    """A `Verdict`, and the note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.verdict = QComboBox()
        self.verdict.setAccessibleName(tr("How the interviews stand to the survey"))
        self.verdict.addItem(tr("No verdict yet"), Verdict.OPEN)
        tips = {
            Verdict.CONFIRMS: tr("The interviews say what the survey says"),
            Verdict.NUANCES: tr("The interviews add conditions or limits"),
            Verdict.CONTRADICTS: tr("The interviews say otherwise"),
            Verdict.SILENT: tr("The interviews do not speak of it"),
        }
        for verdict, look in VERDICTS.items():
            self.verdict.addItem(say(look.word), verdict)
            place = self.verdict.count() - 1
            self.verdict.setItemData(place, tips[verdict], Qt.ItemDataRole.ToolTipRole)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(tr("What the two sources say together"))
        self.note.setAccessibleName(tr("Interpretation"))
        hint = QLabel(tr("Escape or Ctrl+Enter closes; it is saved"))
        hint.setFont(small_font(hint.font()))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.verdict)
        column.addWidget(self.note, 1)
        column.addWidget(hint)
        self._before: tuple[Verdict, str] = (Verdict.OPEN, "")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._tell)
        self.note.textChanged.connect(lambda: self._pause.start(PAUSE_MS))
        self.verdict.activated.connect(lambda _: self._tell())

    def open_over(self, cell: QRect, view: QWidget, verdict: Verdict, note: str) -> None:
        """Open over a cell of the viewport `view`."""
        self._before = verdict, note
        self.verdict.setCurrentIndex(max(self.verdict.findData(verdict), 0))
        self.note.setPlainText(note)
        self._pause.stop()
        corner = view.mapToGlobal(cell.topLeft())
        width, height = max(cell.width(), SMALLEST[0]), max(cell.height(), SMALLEST[1])
        screen = view.screen().availableGeometry()
        x = max(min(corner.x(), screen.right() - width), screen.left())
        y = max(min(corner.y(), screen.bottom() - height), screen.top())
        self.setGeometry(x, y, width, height)
        self.show()
        cursor = self.note.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.note.setTextCursor(cursor)
        (self.note if verdict is not Verdict.OPEN else self.verdict).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (
            entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.close()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._pause.stop()
        now = Verdict(self.verdict.currentData()), self.note.toPlainText().strip()
        if now != self._before:
            self._before = now
            self.written.emit(*now)
