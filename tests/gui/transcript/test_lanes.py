from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.transcript.intervals import sort_key
from codage.gui.transcript.lanes import assign, first_free


@dataclass(frozen=True)
class Stretch:
    start: int
    end: int
    id: int


pairs = st.lists(st.tuples(st.integers(0, 100), st.integers(1, 40)), max_size=60)


@given(pairs, st.integers(0, 10))
def test_lanes_never_hold_two_that_overlap(ends: list[tuple[int, int]], gap: int) -> None:
    items = sorted(
        (Stretch(start, start + length, number) for number, (start, length) in enumerate(ends)),
        key=sort_key,
    )
    placed = list(zip(items, assign(items, gap), strict=True))
    for number, (one, lane) in enumerate(placed):
        for other, other_lane in placed[number + 1 :]:
            if lane == other_lane:
                assert one.end + gap <= other.start


@given(pairs)
def test_lanes_are_as_few_as_the_deepest_overlap(ends: list[tuple[int, int]]) -> None:
    items = sorted(
        (Stretch(start, start + length, number) for number, (start, length) in enumerate(ends)),
        key=sort_key,
    )
    deepest = max(
        (sum(other.start <= one.start < other.end for other in items) for one in items), default=0
    )
    assert max(assign(items), default=-1) + 1 == deepest


def test_the_first_free_lane_is_the_lowest() -> None:
    assert first_free([]) == 0
    assert first_free([0, 1, 3]) == 2
