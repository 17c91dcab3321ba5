"""Where the caret goes: by character, word, line, sentence, turn, and to the ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codage.domain.sentences import sentence_at, sentence_starts, sentences
from codage.gui.transcript import boundaries
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place, offset_of, place, rank_of

Move = Callable[[Page, Place], Place]
_Edge = Callable[[str, int], int | None]


def next_character(page: Page, where: Place) -> Place:
    index, offset = page.locate(where)
    block = page.document.blocks[index]
    if offset == block.end - block.start:
        return _following_turn(page, where)
    return page.place_in(index, page.layout(index).next_offset(offset))


def previous_character(page: Page, where: Place) -> Place:
    index, offset = page.locate(where)
    if offset == 0:
        if page.document.blocks[index].first:
            return _end_of_preceding_turn(page, where)
        index -= 1
        offset = page.document.blocks[index].end - page.document.blocks[index].start
    return page.place_in(index, page.layout(index).previous_offset(offset))


def character_right(page: Page, where: Place) -> Place:
    """Forward in text that runs to the right, backward in text that runs to the left."""
    return (previous_character if runs_left(page, where) else next_character)(page, where)


def character_left(page: Page, where: Place) -> Place:
    return (next_character if runs_left(page, where) else previous_character)(page, where)


def word_right(page: Page, where: Place) -> Place:
    return (previous_word if runs_left(page, where) else next_word)(page, where)


def word_left(page: Page, where: Place) -> Place:
    return (next_word if runs_left(page, where) else previous_word)(page, where)


def next_word(page: Page, where: Place) -> Place:
    """The start of the next word, or the end of the turn, or the next turn."""
    text = page.turn_of(where).text
    start = boundaries.next_word_start(text, offset_of(where))
    if start is not None:
        return place(rank_of(where), start)
    if offset_of(where) < len(text):
        return place(rank_of(where), len(text))
    return _following_turn(page, where)


def previous_word(page: Page, where: Place) -> Place:
    start = boundaries.previous_word_start(page.turn_of(where).text, offset_of(where))
    if start is not None:
        return place(rank_of(where), start)
    if offset_of(where) > 0:
        return place(rank_of(where), 0)
    return _end_of_preceding_turn(page, where)


def line_start(page: Page, where: Place) -> Place:
    index, offset = page.locate(where)
    layout = page.layout(index)
    return page.place_in(index, layout.line_bounds(layout.line_of(offset))[0])


def line_end(page: Page, where: Place) -> Place:
    index, offset = page.locate(where)
    layout = page.layout(index)
    return page.place_in(index, layout.line_bounds(layout.line_of(offset))[1])


def line_below(page: Page, where: Place, x: float) -> Place:
    """The place nearest to `x` in the following line; the end of the last line at the end."""
    index, offset = page.locate(where)
    layout = page.layout(index)
    line = layout.line_of(offset) + 1
    if line >= layout.line_count:
        index, line = index + 1, 0
        if index == len(page.document.blocks):
            return page.document.end
    return page.place_in(index, page.layout(index).offset_at(line, x - page.columns.text))


def line_above(page: Page, where: Place, x: float) -> Place:
    """The place nearest to `x` in the line before; the start of the first line at the start."""
    index, offset = page.locate(where)
    line = page.layout(index).line_of(offset) - 1
    if line < 0:
        index -= 1
        if index < 0:
            return place(0, 0)
        line = max(page.layout(index).line_count - 1, 0)
    return page.place_in(index, page.layout(index).offset_at(line, x - page.columns.text))


def next_sentence(page: Page, where: Place) -> Place:
    offset = offset_of(where)
    for start in sentence_starts(page.turn_of(where).text):
        if start > offset:
            return place(rank_of(where), start)
    following = _following_turn(page, where)
    return following if following != where else document_end(page, where)


def previous_sentence(page: Page, where: Place) -> Place:
    """The start of this sentence, or of the one before when already there."""
    offset, rank = offset_of(where), rank_of(where)
    starts = [start for start in sentence_starts(page.turn_of(where).text) if start < offset]
    if starts:
        return place(rank, starts[-1])
    if rank == 0:
        return place(0, 0)
    text = page.document.turns[rank - 1].text
    return place(rank - 1, min(sentence_starts(text)[-1], len(text)))


def next_turn(page: Page, where: Place) -> Place:
    following = _following_turn(page, where)
    return following if following != where else document_end(page, where)


def previous_turn(page: Page, where: Place) -> Place:
    """The start of this turn, or of the one before when already there."""
    if offset_of(where) > 0:
        return place(rank_of(where), 0)
    return place(max(rank_of(where) - 1, 0), 0)


def document_start(_page: Page, _where: Place) -> Place:
    return place(0, 0)


def document_end(page: Page, _where: Place) -> Place:
    return page.document.end


def word_around(page: Page, where: Place) -> tuple[Place, Place]:
    rank = rank_of(where)
    start, end = boundaries.run_at(page.turn_of(where).text, offset_of(where))
    return place(rank, start), place(rank, end)


def sentence_around(page: Page, where: Place) -> tuple[Place, Place]:
    rank = rank_of(where)
    start, end = sentence_at(page.turn_of(where).text, offset_of(where))
    return place(rank, start), place(rank, end)


def turn_around(page: Page, where: Place) -> tuple[Place, Place]:
    rank = rank_of(where)
    return place(rank, 0), place(rank, len(page.document.turns[rank].text))


def nothing_around(_page: Page, where: Place) -> tuple[Place, Place]:
    return where, where


def next_word_end(page: Page, where: Place) -> Place:
    return _next_end(page, where, boundaries.next_word_end)


def previous_word_end(page: Page, where: Place) -> Place:
    return _previous_end(page, where, boundaries.previous_word_end)


def next_sentence_end(page: Page, where: Place) -> Place:
    return _next_end(page, where, _sentence_end_after)


def previous_sentence_end(page: Page, where: Place) -> Place:
    return _previous_end(page, where, _sentence_end_before)


def next_turn_end(page: Page, where: Place) -> Place:
    return _next_end(page, where, lambda text, offset: len(text) if offset < len(text) else None)


def previous_turn_end(page: Page, where: Place) -> Place:
    return _previous_end(page, where, lambda _text, _offset: None)


@dataclass(frozen=True, slots=True)
class Grain:
    """What a selection grows and shrinks by: it holds whole ones, whichever way it was made."""

    next_start: Move
    next_end: Move
    previous_start: Move
    previous_end: Move

    def forward(self, page: Page, anchor: Place, where: Place) -> Place:
        """Where the caret goes from `where` to select more after `anchor`, or less before it."""
        if where >= anchor:
            return self.next_end(page, where)
        return min(self.next_start(page, where), anchor)

    def backward(self, page: Page, anchor: Place, where: Place) -> Place:
        """As `forward`, the other way."""
        if where <= anchor:
            return self.previous_start(page, where)
        return max(self.previous_end(page, where), anchor)


WORD = Grain(next_word, next_word_end, previous_word, previous_word_end)
SENTENCE = Grain(next_sentence, next_sentence_end, previous_sentence, previous_sentence_end)
TURN = Grain(next_turn, next_turn_end, previous_turn, previous_turn_end)


def grown(page: Page, start: Place, end: Place) -> tuple[Place, Place]:
    """The least of word, sentences and turns that holds more than ``start`` to ``end``."""
    last = Place(end - 1) if end > start else end
    for around in (word_around, sentence_around, turn_around):
        first = around(page, start)
        low, high = first[0], max(first[1], around(page, last)[1])
        is_word = around is not word_around or _holds_a_word(page, low, high)
        if is_word and low <= start and high >= end and (low, high) != (start, end):
            return low, high
    return start, end


def runs_left(page: Page, where: Place) -> bool:
    """Whether the text at `where` runs from right to left."""
    return page.layout(page.locate(where)[0]).right_to_left


def _holds_a_word(page: Page, start: Place, end: Place) -> bool:
    text = page.turn_of(start).text[offset_of(start) : offset_of(end)]
    return rank_of(start) == rank_of(end) and any(map(str.isalnum, text))


def _next_end(page: Page, where: Place, edge: _Edge) -> Place:
    """The first end after `where`, here or in the turns that follow."""
    rank, end = rank_of(where), edge(page.turn_of(where).text, offset_of(where))
    while end is None:
        rank += 1
        if rank >= len(page.document.turns):
            return page.document.end
        text = page.document.turns[rank].text
        end = edge(text, 0) if text else 0
    return place(rank, end)


def _previous_end(page: Page, where: Place, edge: _Edge) -> Place:
    """The last end before `where` in its turn, else the end of the turn before."""
    end = edge(page.turn_of(where).text, offset_of(where))
    if end is not None:
        return place(rank_of(where), end)
    before = _end_of_preceding_turn(page, where)
    return before if before != where else place(0, 0)


def _sentence_end_after(text: str, offset: int) -> int | None:
    return next((end for _, end in sentences(text) if end > offset), None)


def _sentence_end_before(text: str, offset: int) -> int | None:
    return next((end for _, end in reversed(sentences(text)) if end < offset), None)


def _following_turn(page: Page, where: Place) -> Place:
    rank = rank_of(where) + 1
    return place(rank, 0) if rank < len(page.document.turns) else page.document.end


def _end_of_preceding_turn(page: Page, where: Place) -> Place:
    rank = rank_of(where) - 1
    return place(rank, len(page.document.turns[rank].text)) if rank >= 0 else where
