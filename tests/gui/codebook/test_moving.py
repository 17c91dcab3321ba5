"""Every step in the tree has a step back, for one code and for several together."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from codage.gui.codebook import moving
from codage.gui.codebook.moving import Place


@dataclass(frozen=True)
class _Code:
    id: int
    parent_id: int | None


# 1 has 2 and 3 under it; 4, 5 and 6 are alone.
CODES = {
    number: _Code(number, parent)
    for number, parent in ((1, None), (2, 1), (3, 1), (4, None), (5, None), (6, None))
}


@pytest.mark.parametrize(
    ("way", "codes", "place"),
    [
        (moving.above, [1], None),
        (moving.above, [5], Place(None, 4)),
        (moving.above, [3], Place(1, 2)),
        (moving.below, [6], None),
        (moving.below, [1], Place(None, 5)),
        (moving.below, [5], Place(None, None)),
        (moving.inside, [1], None),
        (moving.inside, [4], Place(1, None)),
        (moving.outside, [4], None),
        (moving.outside, [2], Place(None, 4)),
        (moving.above, [5, 4], Place(None, 1)),
        (moving.below, [4, 5], Place(None, None)),
        (moving.above, [4, 6], Place(None, 1)),
        (moving.inside, [5, 6], Place(4, None)),
        (moving.outside, [2, 3], Place(None, 4)),
        (moving.above, [2, 3], None),
        (moving.above, [1, 2, 4], None),
        (moving.below, [1, 2, 3], Place(None, 5)),
        (moving.above, [2, 4], None),
        (moving.outside, [2, 4], None),
    ],
)
def test_where_a_step_leads(way, codes, place):
    assert way(CODES, codes) == place


def test_a_family_goes_as_one():
    assert moving.heads(CODES, [5, 3, 2, 1]) == [1, 5]


@pytest.mark.parametrize(
    ("codes", "place", "same"),
    [
        ([2], Place(1, 3), True),
        ([6], Place(None, None), True),
        ([2], Place(None, 3), False),
        ([4, 5], Place(None, 6), True),
        ([4, 5], Place(None, 4), True),
        ([5, 6], Place(None, None), True),
        ([4, 6], Place(None, None), False),
        ([2, 4], Place(1, None), False),
    ],
)
def test_the_place_of_codes_is_known(codes, place, same):
    assert moving.same_place(CODES, codes, place) == same
