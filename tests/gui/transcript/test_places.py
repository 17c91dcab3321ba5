from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.transcript.places import offset_of, place, rank_of

ranks = st.integers(0, 100_000)
offsets = st.integers(0, 2_000_000)


@given(ranks, offsets)
def test_a_place_gives_back_its_rank_and_offset(rank: int, offset: int) -> None:
    where = place(rank, offset)
    assert (rank_of(where), offset_of(where)) == (rank, offset)


@given(ranks, offsets, ranks, offsets)
def test_places_sort_by_turn_then_offset(
    rank: int, offset: int, other_rank: int, other_offset: int
) -> None:
    assert (place(rank, offset) < place(other_rank, other_offset)) == (
        (rank, offset) < (other_rank, other_offset)
    )
