"""Where a summary is written. What is typed is in the file at once; a pause ends the step."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from codage.domain.anchors import CaseId, CodeId
from codage.domain.transcript import clean_text
from codage.gui.session import Session
from codage.gui.theme import reading_font
from codage.gui.words import tr

PAUSE_MS = 1000
"""What is typed after so long is a step of its own for undo."""

_CTRL = Qt.KeyboardModifier.ControlModifier
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_UNDOES = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class SummaryWriting(QPlainTextEdit):
    """Escape leaves it; Ctrl and an arrow go on to the next cell. Undo is the window's."""

    step_wanted = Signal(int, int)
    """So many rows down, so many columns to the right."""
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cell: tuple[CaseId, CodeId] | None = None
        self._continuing: int | None = None
        self._showing = False
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFont(reading_font())
        self.setPlaceholderText(tr("What do these segments say of this case, in your words?"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.pause)
        self.textChanged.connect(self._write)

    @property
    def text(self) -> str:
        """What is written; unlike `toPlainText`, with its no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_cell(self, case_id: CaseId | None, code_id: CodeId | None, body: str) -> None:
        """Write in this cell from now on; in none, where one is None."""
        cell = None if case_id is None or code_id is None else (case_id, code_id)
        if cell != self._cell:
            self.pause()
            self._cell = cell
            self._put(body)
        elif body != clean_text(self.text) and (body or self.text.strip()):
            # Undo, redo or someone else: what is typed next is another step.
            self.pause()
            self._put(body)
        self.setReadOnly(cell is None or not self._session.can_write)

    def pause(self) -> None:
        """What is typed next is another change."""
        self._pause.stop()
        self._continuing = None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _step(event) is not None or event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if any(event.matches(key) for key in _UNDOES):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := _step(event)) is not None:
            self.step_wanted.emit(*step)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pause()

    def _put(self, body: str) -> None:
        self._showing = True
        at = self.textCursor().position()
        self.setPlainText(body)
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._showing = False

    def _write(self) -> None:
        if self._showing or self._cell is None or not self._session.is_open:
            return
        done = self._session.attempt(
            self._session.project.write_summary,
            *self._cell,
            self.text,
            continuing=self._continuing,
        )
        self._continuing = done
        self._pause.start()


def _step(event: QKeyEvent) -> tuple[int, int] | None:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _STEPS.get(Qt.Key(event.key())) if held == _CTRL else None
