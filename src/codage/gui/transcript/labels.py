"""Where the names of codes stand in the margin so that none covers another.

Each name wants to stand at its stripe's beginning. Names that would collide are pooled and
spread around the place they all want, as in isotonic regression by pooling adjacent
violators; they keep their order, and they move continuously as the text scrolls.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

_LIFT = 0.35
"""How far a pool rises from "the first stands where it wants" (0) to its balance (1)."""


@dataclass(slots=True)
class _Pool:
    first: int
    count: int
    highest: float
    total: float

    def y(self, top: float) -> float:
        balanced = self.total / self.count
        return max(self.highest + _LIFT * (balanced - self.highest), top)


def spread(
    wanted: Sequence[float], height: float, top: float = 0.0, bottom: float = inf
) -> list[float]:
    """A y for each of `wanted` (ascending), at least `height` apart, none above `top`.

    All end above `bottom` when there is room for them between `top` and it.
    """
    pools: list[_Pool] = []
    for number, y in enumerate(wanted):
        pool = _Pool(number, 1, y, y)
        while pools and pools[-1].y(top) + pools[-1].count * height > pool.y(top):
            above = pools.pop()
            shift = above.count * height
            pool = _Pool(
                above.first,
                above.count + pool.count,
                max(above.highest, pool.highest - shift),
                above.total + pool.total - pool.count * shift,
            )
        pools.append(pool)
    free = [pool.y(top) + row * height for pool in pools for row in range(pool.count)]
    lowest = max(bottom, top + len(free) * height)
    return [min(y, lowest - (len(free) - row) * height) for row, y in enumerate(free)]
