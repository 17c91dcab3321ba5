from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.transcript.columns import NARROWEST_TEXT, share_out


@given(st.integers(330, 3000), st.integers(0, 140), st.integers(300, 800), st.integers(0, 40))
def test_columns_follow_each_other(width: int, gutter: int, widest: int, lanes: int) -> None:
    columns = share_out(width, gutter, widest, lanes)
    assert columns.gutter >= 0
    assert columns.gutter + columns.gutter_width <= columns.text
    assert columns.text_width >= NARROWEST_TEXT
    assert columns.text + columns.text_width < columns.margin
    assert columns.lane(lanes) <= columns.margin + columns.lanes_width + 1e-6
    assert columns.margin + columns.lanes_width < columns.names


@given(st.integers(600, 3000), st.integers(0, 140), st.integers(0, 12))
def test_names_keep_room_from_600_pixels_on(width: int, gutter: int, lanes: int) -> None:
    columns = share_out(width, gutter, 620, lanes)
    assert columns.names_width >= 80
    assert columns.names + columns.names_width <= width


@given(st.integers(300, 2000), st.integers(0, 40), st.integers(0, 40))
def test_coding_never_moves_a_line(width: int, lanes: int, more_lanes: int) -> None:
    one = share_out(width, 100, 620, lanes)
    other = share_out(width, 100, 620, more_lanes)
    assert (one.text, one.text_width) == (other.text, other.text_width)
