"""Ids of rows by the million, as an import touches them, without a place for each in memory."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import TypeVar

_T = TypeVar("_T")
_MANY = 20_000
"""So many ids and more are kept as stretches. Fewer are quick and small as a set."""


class RowIds(Set[int]):
    """A set of ids, kept as the stretches of ids that follow each other."""

    def __init__(self, stretches: Iterable[range]) -> None:
        """`stretches` are in order, and apart from each other."""
        self.stretches = tuple(stretches)
        self._starts = [stretch.start for stretch in self.stretches]

    def __contains__(self, row_id: object) -> bool:
        if not isinstance(row_id, int):
            return False
        place = bisect_right(self._starts, row_id) - 1
        return place >= 0 and row_id in self.stretches[place]

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self.stretches)

    def __len__(self) -> int:
        return sum(map(len, self.stretches))

    def __repr__(self) -> str:
        return f"RowIds({self.stretches})"

    @classmethod
    def _from_iterable(cls, ids: Iterable[_T]) -> Set[_T]:
        # What `&`, `|` and `-` give.
        return frozenset(ids)


def gathered(stretches: Iterable[range], others: Iterable[int] = ()) -> Set[int]:
    """The ids of stretches and those beside them, as a set of whichever kind suits."""
    joined: list[range] = []
    for stretch in sorted(stretches, key=lambda one: one.start):
        if joined and stretch.start <= joined[-1].stop:
            before = joined.pop()
            joined.append(range(before.start, max(before.stop, stretch.stop)))
        else:
            joined.append(stretch)
    alone = frozenset(others)
    if not alone and sum(map(len, joined)) >= _MANY:
        return RowIds(joined)
    return alone.union(*joined)


def united(several: Sequence[Mapping[str, Set[int]]]) -> dict[str, Set[int]]:
    """The ids by table that are in one of `several` at least."""
    stretches: dict[str, list[range]] = {}
    others: dict[str, set[int]] = {}
    for table, ids in chain.from_iterable(one.items() for one in several):
        alone = others.setdefault(table, set())
        if isinstance(ids, RowIds):
            stretches.setdefault(table, []).extend(ids.stretches)
        else:
            alone.update(ids)
    return {table: gathered(stretches.get(table, ()), alone) for table, alone in others.items()}
