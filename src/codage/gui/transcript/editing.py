"""Writing in a transcript: which keys, pastes and input methods ask for which edit.

Nothing is changed here. Each edit is asked for by a signal of the view; whoever answers it
shows the text as it is then and puts the caret.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from codage.domain.transcript import clean_text
from codage.gui.transcript import keys, moves
from codage.gui.transcript.moves import Move
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place, offset_of, place, rank_of
from codage.gui.utf16 import Utf16Map

if TYPE_CHECKING:
    from codage.gui.transcript.view import TranscriptView

_K = Qt.Key
_PLAIN = 0
_CTRL = Qt.KeyboardModifier.ControlModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value
_META = Qt.KeyboardModifier.MetaModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier

DELETES: dict[keys.Stroke, Move] = {
    (_K.Key_Backspace, _PLAIN): moves.previous_character,
    (_K.Key_Backspace, _CTRL): moves.previous_word,
    (_K.Key_Delete, _PLAIN): moves.next_character,
    (_K.Key_Delete, _CTRL): moves.next_word,
}
SPLIT: set[keys.Stroke] = {(_K.Key_Return, _PLAIN), (_K.Key_Enter, _PLAIN)}
BREAK = (_K.Key_Return, _SHIFT.value)
"""A new line in the same turn."""
CUT: set[keys.Stroke] = {(_K.Key_X, _CTRL)}
PASTE: set[keys.Stroke] = {(_K.Key_V, _CTRL)}
WITH_SHIFT: dict[keys.Stroke, keys.Stroke] = {
    (_K.Key_Insert, _PLAIN): (_K.Key_V, _CTRL),
    (_K.Key_Delete, _PLAIN): (_K.Key_X, _CTRL),
}
LEAVE: set[keys.Stroke] = {(_K.Key_Escape, _PLAIN)}
_COMMANDS = {*DELETES, *SPLIT, *CUT, *PASTE, *LEAVE}
_EMPTY_LINES = re.compile(r"\n\s*\n")
_QUERY = Qt.InputMethodQuery
_AROUND = 200
"""So much of the text is told to input methods on either side of the caret."""


class Editing:
    """Answers to keys and input methods while the transcript is being corrected."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.is_on = False
        self.composing = ""

    def answers(self, event: QKeyEvent) -> bool:
        """Whether this key writes, so that neither a menu nor a code's key may take it."""
        if not self.is_on or self._view.page is None:
            return False
        return _command(event) is not None or bool(typed_by(event))

    def press(self, event: QKeyEvent) -> bool:
        """Ask for what the key means; False when it is no key to write with."""
        page, command, text = self._view.page, _command(event), typed_by(event)
        if not self.is_on or page is None:
            return False
        if command in DELETES:
            self._delete(page, DELETES[command])
        elif command in SPLIT:
            self.split()
        elif command == BREAK:
            self.write("\n")
        elif command in CUT:
            self.cut()
        elif command in PASTE:
            self.paste()
        elif command in LEAVE:
            self._leave()
        elif text:
            self.write(text)
        else:
            return False
        return True

    def write(self, text: str) -> None:
        """Ask for `text` in the place of what is selected, or at the caret."""
        page = self._view.page
        if page is not None:
            where = self._view.text_cursor.where
            self._ask(page, *(self._view.text_cursor.selected or (where, where)), text)

    def split(self) -> None:
        """Ask for a new turn that begins at the caret."""
        if (anchor := self._view.cursor()) is not None:
            if self._view.text_cursor.selected is not None:
                self.write("")
                anchor = self._view.cursor()
            self._view.split_wanted.emit(anchor)

    def cut(self) -> None:
        """Take the selected text to the clipboard."""
        if self._view.text_cursor.selected is not None:
            QGuiApplication.clipboard().setText(self._view.selected_text())
            self.write("")

    def paste(self) -> None:
        """Write what is on the clipboard, as plain text."""
        text = pasted(QGuiApplication.clipboard().text())
        if text:
            self.write(text)

    def settle(self) -> None:
        """Have what an input method composes written now: the caret is about to leave."""
        if self.composing:
            QGuiApplication.inputMethod().commit()
            self.composing = ""

    def compose(self, event: QInputMethodEvent) -> None:
        """Take what an input method, or a dead key, has made so far, or for good."""
        page = self._view.page
        if page is None:
            return
        self.composing = event.preeditString()
        if event.commitString() or event.replacementLength():
            start, end = self._replaced(page, event)
            self._ask(page, start, end, clean_text(event.commitString()))
        self._view.changed()

    def tell(self, query: Qt.InputMethodQuery) -> object:
        """What an input method may know: where the caret is, and the text around it."""
        page = self._view.page
        if page is None or not self.is_on:
            return None
        if query == _QUERY.ImEnabled:
            return True
        if query == _QUERY.ImCursorRectangle:
            return self._caret_rect(page)
        where = self._view.text_cursor.where
        text = page.turn_of(where).text
        low = max(offset_of(where) - _AROUND, 0)
        around = text[low : offset_of(where) + _AROUND]
        units = Utf16Map(around).units
        caret = units(offset_of(where) - low)
        if query == _QUERY.ImSurroundingText:
            return around
        if query == _QUERY.ImCursorPosition:
            return caret
        if query == _QUERY.ImAnchorPosition:
            anchor = self._view.text_cursor.anchor
            inside = rank_of(anchor) == rank_of(where) and offset_of(anchor) >= low
            return units(min(offset_of(anchor) - low, len(around))) if inside else caret
        if query == _QUERY.ImCurrentSelection:
            return self._view.selected_text()
        return None

    def _replaced(self, page: Page, event: QInputMethodEvent) -> tuple[Place, Place]:
        """What the input method replaces: the selection, or a stretch beside the caret."""
        where = self._view.text_cursor.where
        if not event.replacementLength():
            return self._view.text_cursor.selected or (where, where)
        text = page.turn_of(where).text
        units = Utf16Map(text)
        first = max(units.units(offset_of(where)) + event.replacementStart(), 0)
        low, high = units.offset(first), units.offset(first + event.replacementLength())
        rank = rank_of(where)
        return place(rank, min(low, len(text))), place(rank, min(high, len(text)))

    def _delete(self, page: Page, reach: Move) -> None:
        where = self._view.text_cursor.where
        if self._view.text_cursor.selected is not None:
            self.write("")
            return
        start, end = sorted((where, reach(page, where)))
        if rank_of(start) != rank_of(end):
            self._view.join_wanted.emit(page.document.anchor(place(rank_of(end), 0)).turn)
        elif start < end:
            self._ask(page, start, end, "")

    def _ask(self, page: Page, start: Place, end: Place, text: str) -> None:
        if start < end or text:
            self._view.edit_wanted.emit(page.document.span(start, end), text)

    def _leave(self) -> None:
        if not self._view.give_up_grip():
            self._view.editing_left.emit()

    def _caret_rect(self, page: Page) -> QRectF:
        where = self._view.text_cursor.where
        line = page.line_rect(where)
        return QRectF(page.x_of(where), line.top() - self._view.top, 2, line.height())


def typed_by(event: QKeyEvent) -> str:
    """The text that a key writes, or nothing. AltGr writes, Ctrl and Alt alone command."""
    text = event.text()
    held = event.modifiers().value & (_CTRL | _ALT | _META)
    if sys.platform == "darwin":
        held &= ~_ALT
    if held not in (_PLAIN, _CTRL | _ALT) or not text:
        return ""
    return text if all(one.isprintable() or one == "\u200d" for one in text) else ""


def pasted(text: str) -> str:
    """Clipboard text as a turn takes it: clean, without empty lines, no line end at its end."""
    return _EMPTY_LINES.sub("\n", clean_text(text)).rstrip("\n")


def _command(event: QKeyEvent) -> keys.Stroke | None:
    stroke = keys.stroke(event)
    if event.modifiers() & _SHIFT:
        # With Backspace it is often a slip.
        if stroke in SPLIT:
            return BREAK
        if stroke in WITH_SHIFT:
            return WITH_SHIFT[stroke]
        return stroke if stroke[0] == _K.Key_Backspace and stroke in DELETES else None
    return stroke if stroke in _COMMANDS else None
