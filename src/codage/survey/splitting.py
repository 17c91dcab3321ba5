"""Answers joined in one cell: which options they are made of, told from how they recur.

Web forms join the ticked options of a question by a sign that may also stand within an answer.
They are taken apart only where nothing speaks against it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from codage.survey.cells import decimal_number

MOST_OPTIONS = 30
LONGEST_OPTION = 90
_RECURRING = 0.8
_LONGEST_CODE = 3


@dataclass(frozen=True, slots=True)
class Options:
    """The options of a question in the order of the form, and the sign that joins them."""

    sign: str
    options: tuple[str, ...]

    def chosen(self, cell: str) -> tuple[frozenset[str], str]:
        """The options ticked in a cell, and what was written beside them."""
        ticked: list[str] = []
        other: list[str] = []
        for part in _joined(_parts(cell, self.sign), frozenset(self.options), self.sign):
            (ticked if part in self.options else other).append(part)
        return frozenset(ticked), self.sign.join(other)


def options_of(cells: Iterable[str | None], signs: Sequence[str]) -> Options | None:
    """The options that the cells of a column are made of; None where that is not certain.

    They must recur, be few and short, never be twice in a cell, and stand everywhere in the same
    order, which is the form's: free text with commas fails in one of these.
    """
    given = [cell for cell in cells if cell]
    if all(decimal_number(cell, comma=True) is not None for cell in given):
        return None
    for sign in signs:
        if (found := _options(given, sign)) is not None:
            return found
    return None


def codes_of(cells: Iterable[str | None], signs: Sequence[str]) -> Options | None:
    """The small whole numbers that the cells are made of, each cell's from low to high.

    For tools that never write a decimal mark in this way.
    """
    given = [cell for cell in cells if cell]
    for sign in signs:
        rows = [_parts(cell, sign) for cell in given]
        if not all(part.isdecimal() and len(part) <= _LONGEST_CODE for row in rows for part in row):
            continue
        numbers = [[int(part) for part in row] for row in rows]
        rising = all(low < high for row in numbers for low, high in pairwise(row))
        if rising and sum(len(row) > 1 for row in rows) > 1:
            codes = sorted({part for row in rows for part in row}, key=int)
            return Options(sign, tuple(codes)) if len(codes) <= MOST_OPTIONS else None
    return None


def _options(given: list[str], sign: str) -> Options | None:
    rows = [_parts(cell, sign) for cell in given]
    if sum(len(row) > 1 for row in rows) < 2:
        return None
    pairs = _inseparable(rows)
    rows = [_rejoined(row, pairs, sign) for row in rows]
    if not _combined(rows):
        return None
    counts = Counter(part for row in rows for part in row)
    if any(len(set(row)) < len(row) for row in rows) or not all(counts):
        return None
    recurring = {part for part, count in counts.items() if count > 1}
    again = sum(counts[part] for part in recurring)
    if len(recurring) < 2 or again < _RECURRING * counts.total():
        return None
    # Once, and last: what a person wrote beside the options.
    written = {row[-1] for row in rows if counts[row[-1]] == 1}
    known = recurring | {part for part in counts if part not in written}
    if len(known) > MOST_OPTIONS or max(map(len, known)) > LONGEST_OPTION:
        return None
    if len(rows) <= len(counts) and all(count < 3 for count in counts.values()):
        return None
    order = _common_order([[part for part in row if part in known] for row in rows])
    return None if order is None else Options(sign, order)


def _combined(rows: Sequence[Sequence[str]]) -> bool:
    """Whether any part is met in two different answers.

    Where none is, each answer is one, and the sign belongs to its words.
    """
    answers = {tuple(row) for row in rows}
    met = Counter(part for answer in answers for part in set(answer))
    return any(len(answer) > 1 for answer in answers) and max(met.values()) > 1


def _parts(cell: str, sign: str) -> list[str]:
    return [part.strip() for part in cell.split(sign) if part.strip()] or [cell]


def _inseparable(rows: Sequence[Sequence[str]]) -> frozenset[tuple[str, str]]:
    """Neighbours that are never met apart, the second without a capital: one option."""
    counts = Counter(part for row in rows for part in row)
    beside = Counter(pair for row in rows for pair in pairwise(row))
    return frozenset(
        pair
        for pair, count in beside.items()
        if count == counts[pair[0]] == counts[pair[1]] and pair[1][:1].islower()
    )


def _rejoined(row: list[str], pairs: frozenset[tuple[str, str]], sign: str) -> list[str]:
    whole: list[str] = []
    last = ""
    for part in row:
        if whole and (last, part) in pairs:
            whole[-1] += _spaced(sign) + part
        else:
            whole.append(part)
        last = part
    return whole


def _joined(parts: list[str], known: frozenset[str], sign: str) -> list[str]:
    """The parts, with those put together that are one of the known options."""
    whole: list[str] = []
    position = 0
    while position < len(parts):
        for end in range(len(parts), position, -1):
            longest = _spaced(sign).join(parts[position:end])
            if longest in known or end == position + 1:
                whole.append(longest)
                position = end
                break
    return whole


def _spaced(sign: str) -> str:
    return f"{sign.strip()} " if sign.strip() else sign


def _common_order(rows: list[list[str]]) -> tuple[str, ...] | None:
    """The one order that all rows keep; None where two of them differ."""
    before: dict[str, set[str]] = {part: set() for row in rows for part in row}
    for row in rows:
        for first, second in pairwise(row):
            before[second].add(first)
    try:
        return tuple(TopologicalSorter(before).static_order())
    except CycleError:
        return None
