"""Which turns of a corrected transcript are which turns of the one that it replaces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate

from codage.domain.edits import Edit


def sources(old: Sequence[str], new: Sequence[str], edit: Edit) -> list[int | None]:
    """For each of the `new` turns, the number of the old one that it continues, or None.

    `edit` makes the joined new texts of the joined old ones. A turn continues the one with
    which it shares most letters and digits; each old turn is continued once, in order.
    """
    shared = _shared(old, new, edit)
    found: list[int | None] = [None] * len(new)
    taken: set[int] = set()
    for (before, after), _ in sorted(shared.items(), key=lambda one: (-one[1], one[0])):
        if found[after] is None and before not in taken:
            found[after] = before
            taken.add(before)
    return found


def _shared(old: Sequence[str], new: Sequence[str], edit: Edit) -> Counter[tuple[int, int]]:
    old_ends = list(accumulate(len(text) + 1 for text in old))
    new_ends = list(accumulate(len(text) + 1 for text in new))
    shared: Counter[tuple[int, int]] = Counter()
    whole = "\n".join(old)
    one = other = 0
    for start, end, shift in _kept(len(whole), edit):
        position = start
        while position < end:
            while old_ends[one] <= position:
                one += 1
            while new_ends[other] <= position + shift:
                other += 1
            stop = min(end, old_ends[one], new_ends[other] - shift)
            shared[one, other] += sum(map(str.isalnum, whole[position:stop]))
            position = stop
    return +shared


def _kept(length: int, edit: Edit) -> Iterator[tuple[int, int, int]]:
    """The stretches that an edit leaves: start, end, and by how much they move."""
    position = shift = 0
    for start, end, text in edit.replacements:
        yield position, start, shift
        position, shift = end, shift + len(text) - (end - start)
    yield position, length, shift
