"""Fields whose words are saved after a pause, and whose undo is the window's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

PAUSE_MS = 500
_UNDOES = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Line(QLineEdit):
    """One line. `settled` follows a pause, Enter, and leaving the field."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pause = _Pause(self, self.settled.emit)
        self.textEdited.connect(self._pause.begin)
        self.editingFinished.connect(self.settle)

    def show_text(self, text: str) -> None:
        """Hold this text; nothing waits to be saved then."""
        self._pause.drop()
        if text != self.text():
            self.setText(text)
            self.home(False)

    def settle(self) -> None:
        """Say now what waits to be said."""
        self._pause.end()

    def event(self, event: QEvent) -> bool:
        if _is_undo(event):
            self.settle()
            event.ignore()
            return False
        return super().event(event)


class Writing(QPlainTextEdit):
    """Several lines. `settled` follows a pause, and leaving the field."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._pause = _Pause(self, self.settled.emit)
        self._showing = False
        self.textChanged.connect(self._wait)

    def show_text(self, text: str) -> None:
        """Hold this text; nothing waits to be saved then."""
        self._pause.drop()
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def settle(self) -> None:
        """Say now what waits to be said."""
        self._pause.end()

    def event(self, event: QEvent) -> bool:
        if _is_undo(event):
            self.settle()
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        if not self._showing:
            self._pause.begin()


class _Pause(QTimer):
    """What waits to be said while the person goes on writing."""

    def __init__(self, parent: QObject, say: Callable[[], None]) -> None:
        super().__init__(parent)
        self._say = say
        self._waits = False
        self.setSingleShot(True)
        self.timeout.connect(self.end)

    def begin(self) -> None:
        """There is something to say; wait for as long again."""
        self._waits = True
        self.start(PAUSE_MS)

    def drop(self) -> None:
        """There is nothing to say any more."""
        self._waits = False

    def end(self) -> None:
        """Say now what waits to be said."""
        self.stop()
        if self._waits:
            self._waits = False
            self._say()


def _is_undo(event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return any(event.matches(key) for key in _UNDOES)
