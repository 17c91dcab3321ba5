"""Which turn is being spoken at a moment of the recording."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from codage.domain.anchors import TurnId
from codage.project.rows import TurnRow


class Speaking:
    """The turns that have a time. A turn is spoken until another begins."""

    def __init__(self, turns: Iterable[TurnRow]) -> None:
        timed = [
            (turn.start_ms, rank, turn.id)
            for rank, turn in enumerate(turns)
            if turn.start_ms is not None
        ]
        timed.sort()
        self._starts = [start for start, _, _ in timed]
        self._turns = [turn for _, _, turn in timed]

    def at(self, position: int) -> TurnId | None:
        """The turn that began last at `position`; None before the first."""
        number = bisect_right(self._starts, position)
        return self._turns[number - 1] if number else None
