"""A questionnaire as a file beside the data gives it, and a table explained by it."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codage.domain.message import Message
from codage.domain.survey import VariableType
from codage.survey.cells import whole_number
from codage.survey.reshaping import Cells, NewColumn, chosen, reshaped, ticks
from codage.survey.table import Description, RawTable
from codage.survey.words import tokens

FEWEST_FOUND = 2
_TAG = re.compile(r"<[^<>]{1,2000}>")
_SCRIPT = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Expected:
    """A column that the tool may write.

    ``headers`` are the ways in which its exports head it. ``separator`` is the sign that joins
    the codes of several choices in one cell, for a question whose ``description`` has them as
    labels; ``choices`` says that there are several.
    """

    headers: tuple[str, ...]
    description: Description
    several: bool = False
    separator: str = " "


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What a companion file says of the columns, in its order."""

    source: str
    expected: tuple[Expected, ...]

    def fit(self, headers: Sequence[str]) -> int:
        """How many of these headers it explains."""
        found = _Finder(self)
        return sum(found.of(header) is not None for header in headers if header)


def explained(table: RawTable, questionnaire: Questionnaire) -> RawTable:
    """The table with names, questions, types and labels from the questionnaire.

    Answers to a question with several are ticks afterwards, in whichever shape they were written.
    """
    finder = _Finder(questionnaire)
    matches: dict[int, Expected] = {}
    taken: set[int] = set()
    for index, header in enumerate(table.headers):
        match = finder.of(header)
        if match is not None and id(match) not in taken:
            matches[index] = match
            taken.add(id(match))
    descriptions = [
        replace(_typed(match.description, table.column(index)), header=table.headers[index])
        for index, match in matches.items()
        if not match.several
    ]
    members: dict[str, dict[int, Cells]] = {}
    for index, match in matches.items():
        if match.description.group and not match.several:
            members.setdefault(match.description.group, {})[index] = table.column(index)
    replaced: dict[int, Cells] = {}
    for columns in members.values():
        replaced |= ticks(columns)
    added: dict[int, list[NewColumn]] = {}
    for index, match in matches.items():
        if match.several:
            if match.description.name not in members:
                added[index] = _taken_apart(table, index, match)
            descriptions.append(_set_aside(table.headers[index], match.description))
    table = reshaped(table, replaced, added, descriptions)
    return replace(table, companion=questionnaire.source)


def plain_text(markup: str) -> str:
    """A question's text on one line, without its HTML."""
    text = _TAG.sub(" ", _SCRIPT.sub(" ", markup))
    return " ".join(html.unescape(text).split())


def _typed(about: Description, cells: Cells) -> Description:
    """A number that may have decimals and never has is a whole one."""
    if about.type is not VariableType.DECIMAL or not any(cells):
        return about
    whole = all(cell is None or whole_number(cell) is not None for cell in cells)
    return replace(about, type=VariableType.INTEGER) if whole else about


def _set_aside(header: str, about: Description) -> Description:
    note = Message("Left out: its answers are ticked in the columns after it.")
    return Description(
        about.name, about.label, VariableType.TEXT, header=header, included=False, notes=(note,)
    )


def _taken_apart(table: RawTable, index: int, match: Expected) -> list[NewColumn]:
    about = match.description
    labels = {label.label: label.value for label in about.labels}
    options = {label.value: label.label for label in about.labels}
    answers: list[frozenset[str] | None] = []
    for cell in table.column(index):
        if cell is None:
            answers.append(None)
        elif cell in labels:
            answers.append(frozenset({labels[cell]}))
        else:
            parts = _found_codes(cell, match.separator, options, labels)
            for part in parts:
                options.setdefault(part, part)
            answers.append(frozenset(parts))
    return chosen(table.headers[index], about, list(options.items()), answers)


def _found_codes(
    cell: str, separator: str, options: dict[str, str], labels: dict[str, str]
) -> list[str]:
    """The codes in a cell that holds codes, or labels, joined by the separator."""
    parts = [part for part in cell.split(separator) if part]
    if all(part in options for part in parts):
        return parts
    found: list[str] = []
    position = 0
    while position < len(parts):
        for end in range(len(parts), position, -1):
            words = separator.join(parts[position:end])
            if words in labels or end == position + 1:
                found.append(labels.get(words, words))
                position = end
                break
    return found


class _Finder:
    """The column that a header heads, told exactly, else without accents, case and signs."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._exact: dict[str, Expected] = {}
        self._loose: dict[tuple[str, ...], Expected] = {}
        for expected in questionnaire.expected:
            for header in expected.headers:
                self._exact.setdefault(header, expected)
                self._loose.setdefault(tuple(tokens(header)), expected)
        self._loose.pop((), None)

    def of(self, header: str) -> Expected | None:
        found = self._exact.get(header)
        return found or self._loose.get(tuple(tokens(header)))


def headed(description: Description, *headers: str) -> Expected:
    """A column with one answer a cell, under any of `headers`."""
    return Expected(tuple(dict.fromkeys(filter(None, headers))), description)
