"""The text of a whole document, derived from its turns: never stored, always a running sum.

A document's text is its turns in order, joined by one newline. Positions in it are code
points; anchors are a turn and an offset in that turn. This module goes from one to the other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from codage.domain.anchors import Anchor, Span, TurnId


class DocumentText:
    """The turns of one document, in order, addressed by position or by anchor."""

    def __init__(self, turns: Iterable[tuple[TurnId, str]]) -> None:
        pairs = list(turns)
        self.turn_ids: Sequence[TurnId] = [turn for turn, _ in pairs]
        self.texts: Sequence[str] = [text for _, text in pairs]
        self.starts: Sequence[int] = [
            0,
            *accumulate(len(text) + 1 for text in self.texts),
        ][: len(pairs)]
        self._index = {turn: number for number, turn in enumerate(self.turn_ids)}

    def __len__(self) -> int:
        """The number of code points of the whole text, newlines between turns included."""
        return self.starts[-1] + len(self.texts[-1]) if self.texts else 0

    @property
    def text(self) -> str:
        """The whole text: every turn in order, joined by a newline."""
        return "\n".join(self.texts)

    def index(self, turn: TurnId) -> int:
        """The rank of `turn` in the document, from 0. Raises KeyError for a stranger."""
        return self._index[turn]

    def position(self, anchor: Anchor) -> int:
        """The position of `anchor` in the whole text."""
        return self.starts[self._index[anchor.turn]] + anchor.offset

    def anchor(self, position: int) -> Anchor:
        """The anchor at `position`; the newline after a turn belongs to that turn's end.

        Positions outside the text give its nearest end. Raises ValueError when there is no turn.
        """
        if not self.texts:
            raise ValueError("a document without turns has no positions")
        number = max(bisect_right(self.starts, position) - 1, 0)
        offset = min(max(position - self.starts[number], 0), len(self.texts[number]))
        return Anchor(self.turn_ids[number], offset)

    def span(self, start: int, end: int) -> Span:
        """The span from position `start` to position `end`, in either order."""
        low, high = sorted((start, end))
        return Span(self.anchor(low), self.anchor(high))

    def positions(self, span: Span) -> tuple[int, int]:
        """The positions of both ends of `span`."""
        return self.position(span.start), self.position(span.end)

    def slice(self, span: Span) -> str:
        """The text under `span`; turns that it crosses are joined by a newline."""
        first, last = self._index[span.start.turn], self._index[span.end.turn]
        if first == last:
            return self.texts[first][span.start.offset : span.end.offset]
        return "\n".join(
            [
                self.texts[first][span.start.offset :],
                *self.texts[first + 1 : last],
                self.texts[last][: span.end.offset],
            ]
        )

    def holds(self, span: Span) -> bool:
        """Whether `span` lies inside the text, is not reversed and is not empty."""
        for anchor in (span.start, span.end):
            number = self._index.get(anchor.turn)
            if number is None or not 0 <= anchor.offset <= len(self.texts[number]):
                return False
        return self.position(span.start) < self.position(span.end)
