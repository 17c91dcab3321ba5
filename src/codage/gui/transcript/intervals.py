"""An index of intervals that answers "which lie across this stretch?" and takes changes.

Intervals sorted by their start are kept in short buckets that know their furthest end. A
question passes over buckets that end too early and looks into the others; a change touches
one bucket. With 5,000 intervals a question costs some microseconds.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

_BUCKET = 64


class Interval(Protocol):
    """Anything with a start (inclusive), an end (exclusive) and an id that settles ties."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=Interval)
_Key = tuple[int, int, int]


class IntervalIndex(Generic[T]):
    """Intervals by start, the longer first among those that start together."""

    def __init__(self, items: Iterable[T] = ()) -> None:
        ordered = sorted(items, key=sort_key)
        self._buckets = [ordered[at : at + _BUCKET] for at in range(0, len(ordered), _BUCKET)]
        self._firsts = [sort_key(bucket[0]) for bucket in self._buckets]
        self._furthest = [max(item.end for item in bucket) for bucket in self._buckets]

    def __len__(self) -> int:
        return sum(len(bucket) for bucket in self._buckets)

    def __iter__(self) -> Iterator[T]:
        for bucket in self._buckets:
            yield from bucket

    def across(self, start: int, end: int) -> list[T]:
        """Those that share more than an end with ``start`` to ``end``, in order of start."""
        found: list[T] = []
        for number in range(bisect_left(self._firsts, (end,))):
            if self._furthest[number] > start:
                found += [
                    item for item in self._buckets[number] if item.start < end and item.end > start
                ]
        return found

    def add(self, item: T) -> None:
        key = sort_key(item)
        if not self._buckets:
            self._buckets, self._firsts, self._furthest = [[item]], [key], [item.end]
            return
        number = max(bisect_left(self._firsts, key) - 1, 0)
        bucket = self._buckets[number]
        bucket.insert(bisect_left(bucket, key, key=sort_key), item)
        if len(bucket) > 2 * _BUCKET:
            self._buckets[number : number + 1] = [bucket[:_BUCKET], bucket[_BUCKET:]]
            self._firsts.insert(number, key)
            self._furthest.insert(number, 0)
            self._refresh(number + 1)
        self._refresh(number)

    def remove(self, item: T) -> None:
        """Take `item` out. Raises KeyError when it is not here."""
        key = sort_key(item)
        number = max(bisect_left(self._firsts, (*key[:2], key[2] + 1)) - 1, 0)
        bucket = self._buckets[number] if self._buckets else []
        at = bisect_left(bucket, key, key=sort_key)
        if at == len(bucket) or sort_key(bucket[at]) != key:
            raise KeyError(item.id)
        del bucket[at]
        if bucket:
            self._refresh(number)
        else:
            del self._buckets[number], self._firsts[number], self._furthest[number]

    def refresh(self) -> None:
        """Take note that items were moved in place, all of them still in the same order."""
        for number in range(len(self._buckets)):
            self._refresh(number)

    def _refresh(self, number: int) -> None:
        bucket = self._buckets[number]
        self._firsts[number] = sort_key(bucket[0])
        self._furthest[number] = max(item.end for item in bucket)


def sort_key(item: Interval) -> _Key:
    """The order of intervals: by start, then the longest first, then by id."""
    return item.start, -item.end, item.id
