"""Which codings cover which part of a stretch of text: overlaps flattened into runs."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from codage.gui.transcript.shelf import Placed


class Run(NamedTuple):
    """A part of the stretch that the same codings cover, lowest lane first."""

    start: int
    end: int
    codings: tuple[Placed, ...]


def runs(codings: Sequence[Placed], start: int, end: int) -> list[Run]:
    """The covered parts of ``start`` to ``end`` in order. `codings` may reach outside of it."""
    if not codings:
        return []
    cuts = {start, end}
    for one in codings:
        cuts.add(max(one.start, start))
        cuts.add(min(one.end, end))
    bounds = sorted(cut for cut in cuts if start <= cut <= end)
    ordered = sorted(codings, key=lambda one: one.lane)
    found = []
    for low, high in itertools.pairwise(bounds):
        covering = tuple(one for one in ordered if one.start <= low and one.end >= high)
        if covering:
            found.append(Run(low, high, covering))
    return found
