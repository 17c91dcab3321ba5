"""Lanes: side by side places for things that overlap, such as the stripes of codings.

Two intervals that overlap, or that follow each other closer than `gap`, never share a lane.
A change moves no other interval to another lane, so stripes stay where the eye left them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush

from codage.gui.transcript.intervals import Interval


def assign(intervals: Sequence[Interval], gap: int = 0) -> list[int]:
    """A lane for each of `intervals`, which come sorted by start: always the first free one."""
    lanes: list[int] = []
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    for interval in intervals:
        while busy and busy[0][0] <= interval.start:
            heappush(free, heappop(busy)[1])
        lane = heappop(free) if free else len(busy)
        lanes.append(lane)
        heappush(busy, (interval.end + gap, lane))
    return lanes


def first_free(taken: Iterable[int]) -> int:
    """The lowest lane that is not among `taken`."""
    occupied = set(taken)
    lane = 0
    while lane in occupied:
        lane += 1
    return lane
