"""Edits of a text, and how the places in it follow them. One function moves every anchor.

The rule: what replaces coded text is coded. A replacement belongs to each coding that holds at
least one character of what it replaces, whole or over an edge; text that is only inserted
belongs to the codings that hold both its neighbours, so that it stays outside at their edges.
A coding of which neither text nor replacement is left is lost.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from enum import Enum
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple


class Edge(Enum):
    """Which end of a coding an offset is: it decides on which side of new text it stays."""

    START = "start"
    END = "end"


class Replacement(NamedTuple):
    """`text` in place of what lies from `start`, inclusive, to `end`, exclusive."""

    start: int
    end: int
    text: str


class Edit:
    """An edit of one text: replacements in ascending order, none over another.

    Offsets are code points of the text before the edit. Replacements that replace nothing by
    nothing are left out. Raises ValueError when replacements overlap or are out of order.
    """

    def __init__(self, replacements: Iterable[Replacement | tuple[int, int, str]] = ()) -> None:
        every = (Replacement(*one) for one in replacements)
        self.replacements = tuple(r for r in every if r.end > r.start or r.text)
        end = 0
        for replacement in self.replacements:
            if not end <= replacement.start <= replacement.end:
                raise ValueError(f"{replacement} is reversed, overlaps or comes too late")
            end = replacement.end

    @classmethod
    def replace(cls, start: int, end: int, text: str) -> Edit:
        """What typing or pasting does: `text` in place of ``start`` to ``end``."""
        return cls([(start, end, text)])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Edit) and self.replacements == other.replacements

    def __hash__(self) -> int:
        return hash(self.replacements)

    def __bool__(self) -> bool:
        return bool(self.replacements)

    def __repr__(self) -> str:
        return f"Edit({list(map(tuple, self.replacements))})"

    def applied_to(self, text: str) -> str:
        """The text after the edit. Raises ValueError when it reaches beyond the text's end."""
        if self.replacements and self.replacements[-1].end > len(text):
            raise ValueError(f"{self} reaches beyond {len(text)} characters")
        parts: list[str] = []
        position = 0
        for start, end, new in self.replacements:
            parts += (text[position:start], new)
            position = end
        return "".join([*parts, text[position:]])

    def inverse(self, text: str) -> Edit:
        """The edit that gives `text` back from what this edit makes of it."""
        starts = (start + delta for start, delta in zip(self._starts, self._deltas, strict=False))
        return Edit(
            (new_start, new_start + len(new), text[start:end])
            for new_start, (start, end, new) in zip(starts, self.replacements, strict=True)
        )

    def moved(self, offset: int, edge: Edge) -> int:
        """Where `offset`, which is that end of a coding, lies after the edit."""
        # Loops are avoided: an edit may hold thousands of replacements for thousands of codings.
        if edge is Edge.START:
            number = bisect_right(self._ends, offset)
            if number < len(self._starts) and self._starts[number] < offset:
                return self._starts[number] + self._deltas[number]
            return offset + self._deltas[number]
        number = bisect_left(self._starts, offset)
        if number and self._ends[number - 1] > offset:
            return self._ends[number - 1] + self._deltas[number]
        return offset + self._deltas[number]

    def touches(self, start: int, end: int) -> bool:
        """Whether anything is replaced in, or inserted within, the stretch from start to end."""
        after = bisect_right(self._ends, start)
        before = bisect_left(self._starts, end)
        return after < before

    @cached_property
    def _starts(self) -> list[int]:
        return [replacement.start for replacement in self.replacements]

    @cached_property
    def _ends(self) -> list[int]:
        return [replacement.end for replacement in self.replacements]

    @cached_property
    def _deltas(self) -> list[int]:
        """By how much text has grown before each replacement, and after the last."""
        grown = (len(new) - (end - start) for start, end, new in self.replacements)
        return [0, *accumulate(grown)]
