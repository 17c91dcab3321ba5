"""Where a memo is written: plain Markdown, with keys for its marks and for links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from codage.domain.markdown import (
    BOLD,
    HEADING,
    ITALIC,
    ITEM,
    QUOTE,
    Formatted,
    marked,
    next_line,
    prefixed,
)
from codage.gui.memos.highlighting import MemoHighlighter
from codage.gui.theme import reading_font
from codage.gui.utf16 import Utf16Map

KEYS = {
    "bold": "Ctrl+B",
    "italic": "Ctrl+I",
    "heading": "Ctrl+Shift+T",
    "list": "Ctrl+Shift+U",
    "quote": "Ctrl+Shift+G",
    "link": "Ctrl+K",
    "link_segment": "Ctrl+Shift+K",
    "read": "Ctrl+E",
}


class MemoWriting(QPlainTextEdit):
    """Marks what is selected; asks for links and for leaving by signals."""

    link_wanted = Signal()
    segment_link_wanted = Signal()
    reading_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setFont(reading_font())
        self._highlighter = MemoHighlighter(self.document())
        self._highlighter.wear(self.palette())
        self._verbs: dict[str, Callable[[], None]] = {
            "bold": lambda: self._mark(BOLD),
            "italic": lambda: self._mark(ITALIC),
            "heading": lambda: self._prefix(HEADING),
            "list": lambda: self._prefix(ITEM),
            "quote": lambda: self._prefix(QUOTE),
            "link": self.link_wanted.emit,
            "link_segment": self.segment_link_wanted.emit,
            "read": self.reading_wanted.emit,
        }

    def do(self, verb: str) -> None:
        """Do what a key of `KEYS` does."""
        if not self.isReadOnly() or verb == "read":
            self._verbs[verb]()

    def selected_words(self) -> str:
        """What is selected, on one line."""
        return " ".join(self.textCursor().selectedText().replace("\u2029", " ").split())

    def insert(self, text: str) -> None:
        """Put `text` in the place of what is selected, or at the caret."""
        cursor = self.textCursor()
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.wear(self.palette())

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts for these keys are about the transcript.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            nothing = event.matches(QKeySequence.StandardKey.Undo) and not self._can_undo()
            if _verb(event) is not None:
                event.accept()
                return True
            if nothing:
                # The window undoes what was done before this was written.
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if (verb := _verb(event)) is not None:
            self.do(verb)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._break_line(event)
        else:
            super().keyPressEvent(event)

    def _can_undo(self) -> bool:
        return self.document().isUndoAvailable()

    def _break_line(self, event: QKeyEvent) -> None:
        text, (start, end) = self._text_and_selection()
        change = next_line(text, start) if start == end else None
        if change is None:
            super().keyPressEvent(event)
        else:
            self._apply(text, change)

    def _mark(self, mark: str) -> None:
        text, (start, end) = self._text_and_selection()
        self._apply(text, marked(text, start, end, mark))

    def _prefix(self, prefix: str) -> None:
        text, (start, end) = self._text_and_selection()
        self._apply(text, prefixed(text, start, end, prefix))

    def _text_and_selection(self) -> tuple[str, tuple[int, int]]:
        text, cursor = self.toPlainText(), self.textCursor()
        units = Utf16Map(text)
        return text, (
            units.offset(cursor.selectionStart()),
            units.offset(cursor.selectionEnd()),
        )

    def _apply(self, text: str, change: Formatted) -> None:
        units = Utf16Map(text)
        cursor = self.textCursor()
        cursor.setPosition(units.units(change.start))
        cursor.setPosition(units.units(change.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)
        after = Utf16Map(self.toPlainText())
        cursor.setPosition(after.units(change.selected[0]))
        cursor.setPosition(after.units(change.selected[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)


def _verb(event: QKeyEvent) -> str | None:
    pressed = QKeySequence(event.keyCombination())
    for verb, keys in KEYS.items():
        if pressed == QKeySequence(keys):
            return verb
    return None
