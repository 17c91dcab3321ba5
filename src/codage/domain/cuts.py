"""Splitting a turn in two and joining two turns: anchors move, no text does."""

from __future__ import annotations

from dataclasses import dataclass

from codage.domain.anchors import Anchor, TurnId
from codage.domain.edits import Edge


@dataclass(frozen=True, slots=True)
class Split:
    """What follows `at` in its turn becomes the turn `into`.

    What begins at the cut begins the new turn, what ends there ends the old one.
    """

    at: Anchor
    into: TurnId

    def moved(self, anchor: Anchor, edge: Edge) -> Anchor:
        """Where `anchor`, which is that end of a coding, lies after the split."""
        beyond = anchor.offset - self.at.offset
        if anchor.turn != self.at.turn or beyond < 0 or (beyond == 0 and edge is Edge.END):
            return anchor
        return Anchor(self.into, beyond)


@dataclass(frozen=True, slots=True)
class Join:
    """The turn `second` becomes part of `first`, `shift` characters from its beginning."""

    first: TurnId
    second: TurnId
    shift: int

    def moved(self, anchor: Anchor) -> Anchor:
        """Where `anchor` lies after the join."""
        if anchor.turn != self.second:
            return anchor
        return Anchor(self.first, self.shift + anchor.offset)


def seam(first: str, second: str, separator: str) -> str:
    """What to put between joined turns: `separator`, or nothing where white space is there."""
    if not first or not second or first[-1].isspace() or second[0].isspace():
        return ""
    return separator
