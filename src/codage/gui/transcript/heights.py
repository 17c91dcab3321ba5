"""The heights of all blocks as a Fenwick tree: tops, and the block at a height, in O(log n).

Heights are estimates until a block has been laid out; each can be corrected on its own.
"""

from __future__ import annotations

from collections.abc import Sequence


class Heights:
    """Whole numbers of pixels, one a block, with running sums."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._sums = [0, *self._heights]
        for node in range(1, len(self._sums)):
            parent = node + (node & -node)
            if parent < len(self._sums):
                self._sums[parent] += self._sums[node]
        self.total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def set(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        if not change:
            return
        self._heights[index] = height
        self.total += change
        node = index + 1
        while node < len(self._sums):
            self._sums[node] += change
            node += node & -node

    def spliced(self, gone: range, came: Sequence[int]) -> Heights:
        """The heights with others in the place of `gone`."""
        return Heights([*self._heights[: gone.start], *came, *self._heights[gone.stop :]])

    def top(self, index: int) -> int:
        """The sum of the heights before `index`."""
        total = 0
        while index > 0:
            total += self._sums[index]
            index -= index & -index
        return total

    def at(self, y: int) -> int:
        """The block that covers `y`; the first above all, the last below all."""
        node, step = 0, 1 << max(len(self._heights).bit_length() - 1, 0)
        while step:
            following = node + step
            if following < len(self._sums) and self._sums[following] <= y:
                node = following
                y -= self._sums[following]
            step >>= 1
        return min(node, max(len(self._heights) - 1, 0))
