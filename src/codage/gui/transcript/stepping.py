"""Which coding, or which turn that is not coded yet, comes after a place or before it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Sequence

from codage.domain.anchors import CodeId, CoderId
from codage.domain.transcript import Role
from codage.domain.words import count_words
from codage.gui.transcript.places import Place, offset_of, rank_of
from codage.gui.transcript.shelf import CodingShelf, Placed
from codage.project.rows import TurnRow


def coding_beside(
    shelf: CodingShelf, active: Placed | None, where: Place, by: int
) -> Placed | None:
    """The coding `by` further than the active one; without one, than `where`."""
    ordered = shelf.placed()
    if active is not None:
        at = ordered.index(active) + by
    else:
        starts = [one.start for one in ordered]
        at = bisect_left(starts, where) if by > 0 else bisect_right(starts, where - 1) - 1
    return ordered[at] if 0 <= at < len(ordered) else None


def edge_beside(
    shelf: CodingShelf, where: Place, by: int, edge: Callable[[Placed], Place]
) -> Place:
    """The nearest edge of a coding after `where`, or before it with -1; `where` without one."""
    edges = map(edge, shelf.placed())
    if by > 0:
        return min((one for one in edges if one > where), default=where)
    return max((one for one in edges if one < where), default=where)


def uncoded_rank(turns: Sequence[TurnRow], coded: Container[int], rank: int, by: int) -> int | None:
    """The next turn after `rank` (before it with -1) where someone answers and nothing is coded."""
    rank += by
    while 0 <= rank < len(turns):
        turn = turns[rank]
        asked = turn.role is Role.INTERVIEWER
        if not asked and rank not in coded and count_words(turn.text):
            return rank
        rank += by
    return None


def coded_ranks(shelf: CodingShelf, coder: CoderId) -> set[int]:
    """The turns with text that `coder` has coded."""
    ranks: set[int] = set()
    for one in shelf.placed():
        if one.row.coder_id == coder:
            last = rank_of(one.end) - (offset_of(one.end) == 0)
            ranks.update(range(rank_of(one.start), last + 1))
    return ranks


def coding_there(
    shelf: CodingShelf, places: tuple[Place, Place], code: CodeId, coder: CoderId
) -> Placed | None:
    """The coding of exactly this stretch with this code by this coder."""
    for one in shelf.across(*places):
        if (one.start, one.end) == places and (one.row.code_id, one.row.coder_id) == (code, coder):
            return one
    return None
