"""What was measured in this run, and the one table that says it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from targets import TARGETS, Target

HEADS = ("what", "project", "measured", "target", "baseline", "met?", "the baseline is")


@dataclass
class Scoreboard:
    """Values by what was measured and on which project, in the unit of the target."""

    measured: dict[tuple[str, str], float] = field(default_factory=dict)
    baselines: dict[tuple[str, str], tuple[float, str]] = field(default_factory=dict)

    def table(self) -> str:
        """Every target with what was measured for it; empty when nothing was."""
        if not self.measured:
            return ""
        rows = [HEADS, *map(self._row, TARGETS)]
        widths = [max(_width(row[n]) for row in rows) for n in range(len(HEADS))]
        lines = [" | ".join(_cells(row, widths)).rstrip() for row in rows]
        lines.insert(1, "-+-".join("-" * width for width in widths))
        return "\n".join(lines)

    def missed(self) -> list[Target]:
        """The targets that were measured and not met."""
        return [
            target
            for target in TARGETS
            if target.limit is not None
            and self.measured.get((target.key, target.size), 0) > target.limit
        ]

    def _row(self, target: Target) -> tuple[str, ...]:
        place = target.key, target.size
        value = self.measured.get(place)
        baseline, counterpart = self.baselines.get(place, (None, ""))
        if value is None:
            verdict = "not measured"
        elif target.limit is None:
            verdict = ""
        else:
            verdict = "yes" if value <= target.limit else "NO"
        return (
            target.what,
            target.size,
            _amount(value, target.unit),
            _amount(target.limit, target.unit),
            _amount(baseline, target.unit),
            verdict,
            counterpart,
        )


def _amount(value: float | None, unit: str) -> str:
    if value is None:
        return "–"
    digits = 0 if value >= 100 else 1 if value >= 1 else 3
    return f"{value:,.{digits}f} {unit}"


def _cells(row: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    for number, (text, width) in enumerate(zip(row, widths, strict=True)):
        space = " " * (width - _width(text))
        yield space + text if number in (2, 3, 4) else text + space


def _width(text: str) -> int:
    return sum(not unicodedata.combining(letter) for letter in text)
