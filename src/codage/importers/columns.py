"""PDF pages of two columns whose producer wrote line by line across both: read one, then the other.

Only what the page itself writes side by side is parted, so a table written cell by cell, or
names in a narrow column, stay as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

_LEFT, _RIGHT = 0.35, 0.68
_FEWEST = 5
_NEAR = 4.0
_LONG = 18


@dataclass
class PrintedLine:
    """A line of print: each piece with the place where it begins, from the page's left edge."""

    pieces: list[tuple[float, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words of the line."""
        return "".join(text for _, text in self.pieces)


class Pieces:
    """Collects the pieces of a page as they are extracted."""

    def __init__(self) -> None:
        self.lines = [PrintedLine()]

    def __call__(
        self, text: str, cm: Sequence[float], tm: Sequence[float], font: object, size: float
    ) -> None:
        """One piece: its text and the matrices that place it."""
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        for number, part in enumerate(text.split("\n")):
            if number:
                self.lines.append(PrintedLine())
            if part:
                self.lines[-1].pieces.append((x, part))


def parted(lines: Sequence[PrintedLine], width: float) -> list[str] | None:
    """The lines of the left column, then those of the right; nothing for a page of one column."""
    gutter = _gutter(lines, width)
    if gutter is None:
        return None
    halves = [_halves(line, gutter) for line in lines]
    both = [(left, right) for left, right in halves if left.strip() and right.strip()]
    if sum(len(left.strip()) for left, _ in both) < _LONG * len(both):
        return None
    if sum(len(right.strip()) for _, right in both) < _LONG * len(both):
        return None
    widest = max(len(left) for left, _ in both)
    result: list[str] = []
    right_column: list[str] = []
    for left, right in halves:
        if not right and len(left) > 1.2 * widest:
            result += right_column
            right_column = []
        if left.strip() or not right:
            result.append(left)
        if right:
            right_column.append(right)
    return result + right_column


def _gutter(lines: Sequence[PrintedLine], width: float) -> float | None:
    starts = Counter(
        round(x / _NEAR)
        for line in lines
        for (_, before), (x, text) in zip(line.pieces, line.pieces[1:], strict=False)
        if _LEFT * width < x < _RIGHT * width and before.strip() and text.strip()
    )
    if not starts:
        return None
    place, count = starts.most_common(1)[0]
    filled = sum(1 for line in lines if line.text.strip())
    if count < _FEWEST or 2 * count < filled:
        return None
    return place * _NEAR


def _halves(line: PrintedLine, gutter: float) -> tuple[str, str]:
    """The text before and after the gutter; all before where no piece begins there."""
    for number, (x, _) in enumerate(line.pieces):
        if abs(x - gutter) <= _NEAR:
            before = "".join(text for _, text in line.pieces[:number])
            return before, "".join(text for _, text in line.pieces[number:])
    return line.text, ""
