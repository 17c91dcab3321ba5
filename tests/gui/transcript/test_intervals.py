from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.gui.transcript.intervals import IntervalIndex, sort_key


@dataclass(frozen=True)
class Stretch:
    start: int
    end: int
    id: int


@st.composite
def stretches(draw: st.DrawFn, most: int = 300) -> list[Stretch]:
    ends = draw(
        st.lists(st.tuples(st.integers(0, 200), st.integers(1, 60)), min_size=0, max_size=most)
    )
    return [Stretch(start, start + length, number) for number, (start, length) in enumerate(ends)]


def brute_force(items: list[Stretch], start: int, end: int) -> list[Stretch]:
    return sorted((one for one in items if one.start < end and one.end > start), key=sort_key)


@given(stretches(), st.integers(0, 260), st.integers(1, 80))
def test_across_finds_what_brute_force_finds(items: list[Stretch], start: int, width: int) -> None:
    assert IntervalIndex(items).across(start, start + width) == brute_force(
        items, start, start + width
    )


@given(stretches(most=200), st.data())
def test_changes_leave_an_index_equal_to_a_new_one(
    items: list[Stretch], data: st.DataObject
) -> None:
    index: IntervalIndex[Stretch] = IntervalIndex()
    for one in data.draw(st.permutations(items)):
        index.add(one)
    gone = data.draw(st.sets(st.sampled_from(items)) if items else st.just(set()))
    for one in gone:
        index.remove(one)
    left = [one for one in items if one not in gone]
    assert list(index) == sorted(left, key=sort_key)
    assert len(index) == len(left)
    assert index.across(40, 90) == brute_force(left, 40, 90)


def test_buckets_split_and_still_answer() -> None:
    items = [Stretch(number % 50, number % 50 + 10, number) for number in range(1000)]
    index: IntervalIndex[Stretch] = IntervalIndex()
    for one in items:
        index.add(one)
    assert index.across(20, 21) == brute_force(items, 20, 21)


def test_taking_out_a_stranger_is_an_error() -> None:
    with pytest.raises(KeyError):
        IntervalIndex([Stretch(0, 5, 1)]).remove(Stretch(0, 5, 2))
    with pytest.raises(KeyError):
        IntervalIndex[Stretch]().remove(Stretch(0, 5, 2))
