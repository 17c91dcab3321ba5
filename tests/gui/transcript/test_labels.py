from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.gui.transcript.labels import spread

wishes = st.lists(st.floats(-200, 800), max_size=40).map(sorted)


@given(wishes, st.floats(1, 30))
def test_names_never_overlap_and_never_rise_above_the_top(
    wanted: list[float], height: float
) -> None:
    found = spread(wanted, height)
    assert len(found) == len(wanted)
    assert all(y >= -1e-6 for y in found)
    assert all(low + height <= high + 1e-6 for low, high in itertools.pairwise(found))


@given(wishes)
def test_names_that_fit_stay_above_the_bottom(wanted: list[float]) -> None:
    found = spread(wanted, 16, top=0, bottom=700)
    assert all(low + 16 <= high + 1e-6 for low, high in itertools.pairwise(found))
    assert all(-1e-6 <= y <= 700 - 16 + 1e-6 for y in found)


def test_names_with_room_stand_where_they_want() -> None:
    assert spread([10, 50, 90], 16) == pytest.approx([10, 50, 90])


def test_ten_names_at_one_height_follow_each_other() -> None:
    found = spread([100.0] * 10, 16)
    assert [round(high - low) for low, high in itertools.pairwise(found)] == [16] * 9
    assert found[0] < 100 < found[-1]


def test_too_many_names_begin_at_the_top() -> None:
    found = spread([10.0] * 10, 16, top=0, bottom=100)
    assert found[0] == pytest.approx(0)
    assert found[-1] == pytest.approx(9 * 16)
