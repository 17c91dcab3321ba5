"""The codings of the document on show, each at its place and in its lane."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codage.domain.anchors import CodingId, Span
from codage.gui.transcript import lanes
from codage.gui.transcript.document import Splice
from codage.gui.transcript.intervals import IntervalIndex, sort_key
from codage.gui.transcript.places import Place, place
from codage.project.rows import CodingRow

BREATH = 100
"""Code points between two codings of one lane: about a line, so that their stripes never
claim the same line of text."""

Locate = Callable[[Span], tuple[Place, Place] | None]


@dataclass(slots=True)
class Placed:
    """A coding where it stands: places of its ends, and its lane."""

    start: Place
    end: Place
    id: CodingId
    row: CodingRow
    lane: int = 0


class CodingShelf:
    """Codings by id and by place. Those without text, or of other documents, are left out."""

    def __init__(self, codings: Iterable[CodingRow], locate: Locate) -> None:
        self._locate = locate
        placed = [one for coding in codings if (one := self._place(coding)) is not None]
        placed.sort(key=sort_key)
        for one, lane in zip(placed, lanes.assign(placed, BREATH), strict=True):
            one.lane = lane
        self._by_id = {one.id: one for one in placed}
        self._index = IntervalIndex(placed)
        self._in_lane: list[int] = []
        for one in placed:
            self._count(one.lane, 1)

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, coding: CodingId) -> bool:
        return coding in self._by_id

    @property
    def lane_count(self) -> int:
        """How many lanes the whole document needs."""
        return len(self._in_lane)

    def get(self, coding: CodingId) -> Placed | None:
        return self._by_id.get(coding)

    def across(self, start: Place, end: Place) -> list[Placed]:
        """The codings with text between these places, in order of start."""
        return self._index.across(start, end)

    def at(self, where: Place) -> list[Placed]:
        """The codings whose text holds `where` or ends there, the shortest first."""
        found = self._index.across(where - 1, where + 1)
        return sorted(found, key=lambda one: (one.end == where, one.end - one.start, one.id))

    def placed(self) -> list[Placed]:
        """All codings, in order of start."""
        return list(self._index)

    def rows(self) -> list[CodingRow]:
        return [one.row for one in self._index]

    def update(self, changed: Iterable[CodingRow], removed: Iterable[CodingId]) -> None:
        """Put in what was added or changed, take out what was removed; nothing else moves."""
        for coding in removed:
            self._take_out(coding)
        # All leave before any comes back: those that move together keep their lanes.
        for row, before in [(row, self._take_out(row.id)) for row in changed]:
            placed = self._place(row)
            if placed is not None:
                self._put_in(placed, before.lane if before else None)

    def splice(
        self, splice: Splice, changed: Iterable[CodingRow], removed: Iterable[CodingId]
    ) -> None:
        """Follow turns that came or went, with the codings that changed with them."""
        rows = {row.id: row for row in changed}
        low, high = place(splice.first, 0), place(splice.first + splice.removed, 0)
        for one in self._index.across(Place(low - 1), high):
            rows.setdefault(one.id, one.row)
        for coding in removed:
            rows.pop(coding, None)
            self._take_out(coding)
        lanes_before = {coding: self._take_out(coding) for coding in rows}
        self._shift(high, splice.shift)
        for coding, before in lanes_before.items():
            placed = self._place(rows[coding])
            if placed is not None:
                self._put_in(placed, before.lane if before else None)

    def _shift(self, since: Place, ranks: int) -> None:
        by = place(ranks, 0)
        for one in self._index:
            if one.start >= since:
                one.start = Place(one.start + by)
            if one.end >= since:
                one.end = Place(one.end + by)
        self._index.refresh()

    def _place(self, row: CodingRow) -> Placed | None:
        places = self._locate(row.span)
        if places is None or places[0] == places[1]:
            return None
        return Placed(places[0], places[1], row.id, row)

    def _put_in(self, placed: Placed, kept_lane: int | None) -> None:
        near = self._index.across(placed.start - BREATH, placed.end + BREATH)
        taken = {other.lane for other in near}
        placed.lane = (
            kept_lane
            if kept_lane is not None and kept_lane not in taken
            else lanes.first_free(taken)
        )
        self._by_id[placed.id] = placed
        self._index.add(placed)
        self._count(placed.lane, 1)

    def _take_out(self, coding: CodingId) -> Placed | None:
        placed = self._by_id.pop(coding, None)
        if placed is not None:
            self._index.remove(placed)
            self._count(placed.lane, -1)
        return placed

    def _count(self, lane: int, change: int) -> None:
        self._in_lane.extend([0] * (lane + 1 - len(self._in_lane)))
        self._in_lane[lane] += change
        while self._in_lane and not self._in_lane[-1]:
            self._in_lane.pop()
