"""Which key does what in a transcript. Shift, held with a move, extends the selection."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from codage.gui.transcript import moves
from codage.gui.transcript.moves import SENTENCE, TURN, WORD, Grain, Move

Stroke = tuple[int, int]

_K = Qt.Key
_PLAIN = 0
_CTRL = Qt.KeyboardModifier.ControlModifier.value
_ALT = Qt.KeyboardModifier.AltModifier.value
_READ = _CTRL | _ALT | Qt.KeyboardModifier.MetaModifier.value

MOVES: dict[Stroke, Move] = {
    (_K.Key_Right, _PLAIN): moves.character_right,
    (_K.Key_Left, _PLAIN): moves.character_left,
    (_K.Key_Right, _CTRL): moves.word_right,
    (_K.Key_Left, _CTRL): moves.word_left,
    (_K.Key_Home, _PLAIN): moves.line_start,
    (_K.Key_End, _PLAIN): moves.line_end,
    (_K.Key_Home, _CTRL): moves.document_start,
    (_K.Key_End, _CTRL): moves.document_end,
    (_K.Key_Down, _ALT): moves.next_turn,
    (_K.Key_Up, _ALT): moves.previous_turn,
    (_K.Key_Down, _CTRL): moves.next_turn,
    (_K.Key_Up, _CTRL): moves.previous_turn,
    (_K.Key_Right, _ALT): moves.next_sentence,
    (_K.Key_Left, _ALT): moves.previous_sentence,
}
GROWTHS: dict[Stroke, tuple[Grain, int]] = {
    (_K.Key_Right, _CTRL): (WORD, 1),
    (_K.Key_Left, _CTRL): (WORD, -1),
    (_K.Key_Right, _ALT): (SENTENCE, 1),
    (_K.Key_Left, _ALT): (SENTENCE, -1),
    (_K.Key_Down, _ALT): (TURN, 1),
    (_K.Key_Up, _ALT): (TURN, -1),
    (_K.Key_Down, _CTRL): (TURN, 1),
    (_K.Key_Up, _CTRL): (TURN, -1),
}
"""What a move selects more or less of while Shift is held: whole words, sentences, turns."""

CODINGS: dict[Stroke, int] = {(_K.Key_PageDown, _ALT): 1, (_K.Key_PageUp, _ALT): -1}
"""From coding to coding, which the view knows."""

LINES: dict[Stroke, int] = {(_K.Key_Down, _PLAIN): 1, (_K.Key_Up, _PLAIN): -1}
PAGES: dict[Stroke, int] = {(_K.Key_PageDown, _PLAIN): 1, (_K.Key_PageUp, _PLAIN): -1}
COLLAPSES: dict[Stroke, int] = {(_K.Key_Left, _PLAIN): 0, (_K.Key_Right, _PLAIN): 1}
"""Which end of the selection the caret goes to where nothing is extended."""

COPY: set[Stroke] = {(_K.Key_C, _CTRL), (_K.Key_Insert, _CTRL)}
SELECT_ALL: set[Stroke] = {(_K.Key_A, _CTRL)}
GROW: set[Stroke] = {(_K.Key_Space, _PLAIN)}
"""Selects the word, then the sentence, then the turn; with Shift, back again."""
LET_GO: set[Stroke] = {(_K.Key_Escape, _PLAIN)}
LEAVE: set[Stroke] = {(_K.Key_Tab, _CTRL), (_K.Key_Backtab, _CTRL)}

_ALL: set[Stroke] = {*MOVES, *CODINGS, *LINES, *PAGES, *COPY, *SELECT_ALL, *GROW, *LET_GO}
_EXTENDING: set[Stroke] = {*MOVES, *CODINGS, *LINES, *PAGES, *GROW}


def stroke(event: QKeyEvent) -> Stroke:
    """The key with its modifiers, but for Shift and the keypad."""
    return event.key(), event.modifiers().value & _READ


def is_ours(event: QKeyEvent) -> bool:
    """Whether a transcript answers to this key."""
    pressed = stroke(event)
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return pressed in (_EXTENDING if shift else _ALL)
