"""Places: a turn's rank and an offset in its text, packed in one integer that sorts.

Inside the view everything is compared, bisected and put in lanes by place. A place does not
move when another turn's text is edited, which a position in the whole document would.
"""

from __future__ import annotations

from typing import NewType

Place = NewType("Place", int)

_BITS = 32
_MASK = (1 << _BITS) - 1


def place(rank: int, offset: int) -> Place:
    """The place at `offset` (code points) in the turn of this rank, counted from 0."""
    return Place(rank << _BITS | offset)


def rank_of(where: Place) -> int:
    return where >> _BITS


def offset_of(where: Place) -> int:
    return where & _MASK
