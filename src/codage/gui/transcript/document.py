"""The document on show: its turns, cut into blocks, addressed by place and by anchor."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from codage.domain.anchors import Anchor, Span, TurnId
from codage.domain.document_text import DocumentText
from codage.domain.transcript import Role
from codage.gui.transcript.places import Place, offset_of, place, rank_of
from codage.project.rows import TurnRow

LONGEST_BLOCK = 4000
_CUTS = (re.compile(r"\n"), re.compile(r"[.!?…]['\"»”)]*\s"), re.compile(r"\s"))


class Block(NamedTuple):
    """What is laid out at once: a turn, or a piece of a very long one."""

    rank: int
    start: int
    end: int
    first: bool
    last: bool


class Splice(NamedTuple):
    """`removed` turns from the rank `first` on gave way to `inserted` others."""

    first: int
    removed: int
    inserted: int

    @property
    def shift(self) -> int:
        """By how many ranks the turns that follow moved."""
        return self.inserted - self.removed


class ShownDocument:
    """The turns of one document in order. `Span`s and `Anchor`s go in and come out as places."""

    def __init__(self, turns: Iterable[TurnRow]) -> None:
        self.turns: list[TurnRow] = list(turns)
        self._ranks = {turn.id: rank for rank, turn in enumerate(self.turns)}
        self._text: DocumentText | None = None
        self.shaded = shaded_ranks(self.turns)
        self._cut()

    def _cut(self) -> None:
        self.blocks: list[Block] = []
        for rank, turn in enumerate(self.turns):
            self.blocks.extend(_blocks_of(rank, turn.text))
        self._block_starts = [place(block.rank, block.start) for block in self.blocks]

    def replace(self, turns: Iterable[TurnRow]) -> list[int] | None:
        """Put changed turns in the place of those they follow; the blocks of other text now.

        None when there are more or fewer blocks than before. Raises KeyError for a turn that
        the document does not have.
        """
        stale: list[int] = []
        recut = reshade = False
        for turn in turns:
            rank = self._ranks[turn.id]
            before, self.turns[rank] = self.turns[rank], turn
            reshade |= (before.speaker, before.role) != (turn.speaker, turn.role)
            blocks, where = _blocks_of(rank, turn.text), self.blocks_of(rank)
            if recut or len(blocks) != len(where):
                recut = True
                continue
            for index, block in zip(where, blocks, strict=True):
                old = self.blocks[index]
                if before.text[old.start : old.end] != turn.text[block.start : block.end]:
                    stale.append(index)
                self.blocks[index] = block
                self._block_starts[index] = place(rank, block.start)
        self._text = None
        if reshade:
            self.shaded = shaded_ranks(self.turns)
        if recut:
            self._cut()
        return None if recut else stale

    def splice(self, turns: Sequence[TurnRow]) -> tuple[Splice, range, int]:
        """Become the document of these turns: what changed, the blocks that went, how many came.

        Turns that are the same objects as before cost nothing but their rank.
        """
        splice = _difference(self.turns, turns)
        first, shift = splice.first, splice.shift
        gone = range(self._first_block(first), self._first_block(first + splice.removed))
        came = [
            block
            for rank in range(first, first + splice.inserted)
            for block in _blocks_of(rank, turns[rank].text)
        ]
        after = self.blocks[gone.stop :]
        if shift:
            after = [one._replace(rank=one.rank + shift) for one in after]
        self.blocks[gone.start :] = [*came, *after]
        self.turns = list(turns)
        self._ranks = {turn.id: rank for rank, turn in enumerate(self.turns)}
        self._block_starts = [place(block.rank, block.start) for block in self.blocks]
        self._text = None
        self.shaded = shaded_ranks(self.turns)
        return splice, gone, len(came)

    def _first_block(self, rank: int) -> int:
        """The first block of this turn or a later one."""
        return bisect_left(self._block_starts, place(rank, 0))

    def __contains__(self, turn: TurnId) -> bool:
        return turn in self._ranks

    def rows_of(self, turns: Iterable[TurnId]) -> list[TurnRow]:
        """Those turns as they are shown. Raises KeyError for a turn that is not here."""
        return [self.turns[self._ranks[turn]] for turn in turns]

    @property
    def end(self) -> Place:
        """The place after the last code point; 0 without turns."""
        if not self.turns:
            return place(0, 0)
        return place(len(self.turns) - 1, len(self.turns[-1].text))

    def place_of(self, anchor: Anchor) -> Place | None:
        """The place of `anchor`, held inside its turn; None for a turn that is not here."""
        rank = self._ranks.get(anchor.turn)
        if rank is None:
            return None
        return place(rank, min(max(anchor.offset, 0), len(self.turns[rank].text)))

    def start_of(self, rank: int) -> Place:
        """The beginning of the turn of this rank."""
        return place(rank, 0)

    def start_of_turn(self, turn: TurnId) -> Place:
        """The beginning of `turn`. Raises KeyError for a turn that is not here."""
        return place(self._ranks[turn], 0)

    def whole_turn(self, turn: TurnId) -> Span:
        """The whole text of `turn`. Raises KeyError for a turn that is not here."""
        return Span.within(turn, 0, len(self.turns[self._ranks[turn]].text))

    def held(self, where: Place) -> Place:
        """`where` itself, or the nearest place inside its turn and the document."""
        rank = min(rank_of(where), len(self.turns) - 1)
        if rank < rank_of(where):
            return self.end
        return place(rank, min(offset_of(where), len(self.turns[rank].text)))

    def anchor(self, where: Place) -> Anchor:
        return Anchor(self.turns[rank_of(where)].id, offset_of(where))

    def places(self, span: Span) -> tuple[Place, Place] | None:
        """The places of both ends in order, or None when a turn of `span` is not here."""
        start, end = self.place_of(span.start), self.place_of(span.end)
        if start is None or end is None:
            return None
        return (start, end) if start <= end else (end, start)

    def span(self, start: Place, end: Place) -> Span:
        return Span(self.anchor(start), self.anchor(end))

    def slice(self, span: Span) -> str:
        """The text under `span`, turns joined by a newline."""
        if self._text is None:
            self._text = DocumentText((turn.id, turn.text) for turn in self.turns)
        return self._text.slice(span)

    def block_at(self, where: Place) -> int:
        """The index of the block that holds `where`; the seam of two pieces is the second's."""
        return max(bisect_right(self._block_starts, where) - 1, 0)

    def blocks_of(self, rank: int) -> range:
        """The indices of the blocks of one turn."""
        return range(self._first_block(rank), self._first_block(rank + 1))

    def block_text(self, index: int) -> str:
        block = self.blocks[index]
        text = self.turns[block.rank].text
        return text if block.first and block.last else text[block.start : block.end]


def _difference(before: Sequence[TurnRow], after: Sequence[TurnRow]) -> Splice:
    """The least stretch of turns that is not the same any more."""
    shorter = min(len(before), len(after))
    first = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    same = 0
    while same < shorter - first and before[-1 - same] == after[-1 - same]:
        same += 1
    return Splice(first, len(before) - first - same, len(after) - first - same)


def _blocks_of(rank: int, text: str) -> list[Block]:
    if len(text) <= LONGEST_BLOCK:
        return [Block(rank, 0, len(text), True, True)]
    return _pieces(rank, text)


def _pieces(rank: int, text: str) -> list[Block]:
    """A long turn's blocks, cut at a line end, else after a sentence, else at a space."""
    cuts = [0]
    while len(text) - cuts[-1] > LONGEST_BLOCK:
        cuts.append(_next_cut(text, cuts[-1]))
    bounds = zip(cuts, [*cuts[1:], len(text)], strict=True)
    return [
        Block(rank, start, end, start == 0, end == len(text))
        for start, end in bounds
        if start < end or start == 0
    ]


def _next_cut(text: str, start: int) -> int:
    window = text[start + LONGEST_BLOCK // 2 : start + LONGEST_BLOCK]
    for pattern in _CUTS:
        ends = [match.end() for match in pattern.finditer(window)]
        if ends:
            return start + LONGEST_BLOCK // 2 + ends[-1]
    return start + LONGEST_BLOCK


def shaded_ranks(turns: Sequence[TurnRow]) -> frozenset[int]:
    """Every other speaker's stretch, where several speak and none is known to ask."""
    speakers = {turn.speaker for turn in turns}
    if len(speakers) < 2 or any(turn.role is Role.INTERVIEWER for turn in turns):
        return frozenset()
    shaded, ranks = False, []
    for rank, turn in enumerate(turns):
        shaded ^= rank > 0 and turn.speaker != turns[rank - 1].speaker
        if shaded:
            ranks.append(rank)
    return frozenset(ranks)


def has_heads(turns: Sequence[TurnRow]) -> tuple[bool, bool]:
    """Whether any turn has a time, and whether any has a speaker."""
    return (
        any(turn.start_ms is not None for turn in turns),
        any(turn.speaker for turn in turns),
    )
