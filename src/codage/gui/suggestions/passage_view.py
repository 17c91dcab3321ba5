"""A proposed passage where it stands: the question before, the whole turn, and what follows.

The passage lies on the colour of its code; the words that spoke for it are marked in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from codage.domain.transcript import Role
from codage.gui.suggestions.bounds import Stretch
from codage.gui.theme import Space, reading_font, small_font, theme_of
from codage.gui.utf16 import Utf16Map
from codage.project.rows import TurnRow

AROUND = 1
"""So many turns before and after are shown."""


@dataclass(frozen=True, slots=True)
class InContext:
    """A passage of ``turn``, the turns around it, its bounds and the words that spoke for it."""

    before: tuple[TurnRow, ...]
    turn: TurnRow
    after: tuple[TurnRow, ...]
    stretch: Stretch
    words: tuple[Stretch, ...]
    colour: str


def in_context(
    turns: Sequence[TurnRow], turn: TurnRow, stretch: Stretch, words: Sequence[Stretch], colour: str
) -> InContext:
    """A passage among the turns of its document."""
    at = next(number for number, one in enumerate(turns) if one.id == turn.id)
    before, after = turns[max(at - AROUND, 0) : at], turns[at + 1 : at + 1 + AROUND]
    return InContext(tuple(before), turn, tuple(after), stretch, tuple(words), colour)


class PassageView(QTextEdit):
    """Shows one passage; it takes no keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: InContext | None = None
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(Space.LARGE)

    def show_passage(self, shown: InContext | None) -> None:
        """Show a passage, or nothing."""
        before = self._shown
        scrolled = self.verticalScrollBar().value()
        self._shown = shown
        self.clear()
        if shown is None:
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for turn in shown.before:
            self._write_turn(cursor, turn, None)
        end = self._write_turn(cursor, shown.turn, shown)
        for turn in shown.after:
            self._write_turn(cursor, turn, None)
        cursor.endEditBlock()
        if before is not None and before.turn == shown.turn:
            self.verticalScrollBar().setValue(scrolled)
        else:
            cursor.setPosition(end)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_shown", None):
            self.show_passage(self._shown)

    def _write_turn(self, cursor: QTextCursor, turn: TurnRow, shown: InContext | None) -> int:
        """Write a turn at the end. Gives the place of the end of its passage."""
        block = QTextBlockFormat()
        block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(Space.MEDIUM)
        if cursor.position():
            cursor.insertBlock(block)
        else:
            cursor.setBlockFormat(block)
        quiet = shown is None
        if turn.speaker:
            cursor.insertText(f"{turn.speaker}  ", self._speaker_format())
        ink = "muted" if quiet else "interviewer" if turn.role is Role.INTERVIEWER else "text"
        first = cursor.position()
        cursor.insertText(turn.text, self._format(ink))
        return self._mark(cursor, first, shown) if shown is not None else cursor.position()

    def _mark(self, cursor: QTextCursor, first: int, shown: InContext) -> int:
        theme, units = theme_of(self.palette()), Utf16Map(shown.turn.text)
        start, end = shown.stretch
        tint = theme.tint([shown.colour], 1.0)
        self._lay_on(cursor, first + units.units(start), first + units.units(end), tint)
        for low, high in shown.words:
            low, high = max(low, start), min(high, end)
            if low < high:
                marked = QTextCharFormat()
                marked.setFontWeight(QFont.Weight.Bold)
                marked.setFontUnderline(True)
                marked.setUnderlineColor(theme.stripe(shown.colour))
                cursor.setPosition(first + units.units(low))
                cursor.setPosition(first + units.units(high), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(marked)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return first + units.units(end)

    def _lay_on(self, cursor: QTextCursor, start: int, end: int, colour: QColor) -> None:
        laid = QTextCharFormat()
        laid.setBackground(colour)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(laid)

    def _format(self, ink: str) -> QTextCharFormat:
        format_ = QTextCharFormat()
        format_.setFont(reading_font())
        format_.setForeground(theme_of(self.palette()).colour(ink))
        return format_

    def _speaker_format(self) -> QTextCharFormat:
        format_ = QTextCharFormat()
        font = small_font(reading_font())
        font.setBold(True)
        format_.setFont(font)
        format_.setForeground(theme_of(self.palette()).colour("muted"))
        return format_
