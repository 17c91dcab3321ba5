"""Every step in the tree has a step back."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from codage.gui.codebook import moving
from codage.gui.codebook.moving import Place


@dataclass(frozen=True)
class _Code:
    id: int
    parent_id: int | None


CODES = {
    number: _Code(number, parent)
    for number, parent in ((1, None), (2, 1), (3, 1), (4, None), (5, None))
}


@pytest.mark.parametrize(
    ("way", "code", "place"),
    [
        (moving.above, 1, None),
        (moving.above, 5, Place(None, 4)),
        (moving.above, 3, Place(1, 2)),
        (moving.below, 5, None),
        (moving.below, 1, Place(None, 5)),
        (moving.below, 4, Place(None, None)),
        (moving.inside, 1, None),
        (moving.inside, 4, Place(1, None)),
        (moving.outside, 4, None),
        (moving.outside, 2, Place(None, 4)),
    ],
)
def test_where_a_step_leads(way, code, place):
    assert way(CODES, [code]) == place


def test_the_place_of_a_code_is_known():
    assert moving.same_place(CODES, [2], Place(1, 3))
    assert moving.same_place(CODES, [5], Place(None, None))
    assert not moving.same_place(CODES, [2], Place(None, 3))
