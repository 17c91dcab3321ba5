"""Which of some segments stand in a relation to another: sorted columns, never pair by pair.

Each function takes segments A and B and gives a mark for each A: whether there is such a B,
other than A itself. The relations are defined in `codage.domain.query.Relation`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from codage.analysis.retrieval.places import Marks, Numbers, Places
from codage.domain.query import Relation, Whose


def related(a: Places, b: Places, relation: Relation, turns: int, whose: Whose) -> Marks:
    """Whether each A stands in `relation` to a B by one of the coders that `whose` names."""
    if whose is Whose.ANYONE:
        return _RELATIONS[relation](a, b, turns)
    found = np.zeros(len(a), dtype=bool)
    for coder in np.unique(a.coders):
        own = a.coders == coder
        fitting = (b.coders == coder) == (whose is Whose.SAME)
        found[own] = _RELATIONS[relation](a.where(own), b.where(fitting), turns)
    return found


def _overlap(a: Places, b: Places, _turns: int) -> Marks:
    return _touching(a.starts, a.ends, b.starts, b.ends) > _itself(a, b)


def _same_turn(a: Places, b: Places, _turns: int) -> Marks:
    return _within_turns(a, b, 0)


def _within_turns(a: Places, b: Places, turns: int) -> Marks:
    begins, ends = a.first_turns - turns, a.last_turns + turns + 1
    return _touching(begins, ends, b.first_turns, b.last_turns + 1) > _itself(a, b)


def _same_document(a: Places, b: Places, _turns: int) -> Marks:
    return _touching(a.documents, a.documents + 1, b.documents, b.documents + 1) > _itself(a, b)


def _touching(
    starts: Numbers, ends: Numbers, other_starts: Numbers, other_ends: Numbers
) -> Numbers:
    """How many of the others share something with each: those begun before its end, less those
    ended before its start."""
    begun = np.searchsorted(np.sort(other_starts), ends, side="left")
    over = np.searchsorted(np.sort(other_ends), starts, side="right")
    touching: Numbers = begun - over
    return touching


def _inside(a: Places, b: Places, _turns: int) -> Marks:
    order = np.argsort(b.starts, kind="stable")
    furthest, second = _two_furthest(b.ends[order])
    begun = np.searchsorted(b.starts[order], a.starts, side="right")
    return np.where(_itself(a, b), second[begun], furthest[begun]) >= a.ends


def _contains(a: Places, b: Places, _turns: int) -> Marks:
    # The same, seen from the other end: those that begin no earlier, the one that ends first.
    order = np.argsort(-b.starts, kind="stable")
    furthest, second = _two_furthest(-b.ends[order])
    begun = np.searchsorted(-b.starts[order], -a.starts, side="right")
    return np.where(_itself(a, b), second[begun], furthest[begun]) >= -a.ends


def _two_furthest(ends: Numbers) -> tuple[Numbers, Numbers]:
    """The largest and the second largest of the first n `ends`, for each n from none to all."""
    least = np.iinfo(np.int64).min
    furthest = np.maximum.accumulate(np.concatenate(([least], ends)))
    pushed_out = np.minimum(furthest[:-1], ends)
    second = np.maximum.accumulate(np.concatenate(([least], pushed_out)))
    return furthest, second


def _followed_by(a: Places, b: Places, turns: int) -> Marks:
    order = np.argsort(b.starts, kind="stable")
    starts, first_turns = b.starts[order], b.first_turns[order]
    nearest = np.searchsorted(starts, a.ends, side="left")
    far = np.iinfo(np.int64).max
    return np.concatenate((first_turns, [far]))[nearest] <= a.last_turns + turns


def _preceded_by(a: Places, b: Places, turns: int) -> Marks:
    order = np.argsort(b.ends, kind="stable")
    ends, last_turns = b.ends[order], b.last_turns[order]
    nearest = np.searchsorted(ends, a.starts, side="right")
    far = np.iinfo(np.int64).min
    return np.concatenate(([far], last_turns))[nearest] >= a.first_turns - turns


def _itself(a: Places, b: Places) -> Marks:
    return np.isin(a.ids, b.ids)


_RELATIONS: dict[Relation, Callable[[Places, Places, int], Marks]] = {
    Relation.OVERLAP: _overlap,
    Relation.INSIDE: _inside,
    Relation.CONTAINS: _contains,
    Relation.FOLLOWED_BY: _followed_by,
    Relation.PRECEDED_BY: _preceded_by,
    Relation.WITHIN_TURNS: _within_turns,
    Relation.SAME_TURN: _same_turn,
    Relation.SAME_DOCUMENT: _same_document,
}
