"""A questionnaire as a file beside the data gives it, and a table explained by it."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from codage.domain.message import Message
from codage.domain.survey import VariableType
from codage.survey.cells import whole_number, without_zeros
from codage.survey.reshaping import Cells, NewColumn, chosen, reshaped, ticks
from codage.survey.table import Description, RawTable
from codage.survey.technical import TICKED
from codage.survey.words import tokens

FEWEST_FOUND = 2
_TAG = re.compile(r"<[^<>]{1,2000}>")
_SCRIPT = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_CUT = re.compile(r"\.\. ?")
_SHORTEST_START = 8


class Answers(StrEnum):
    """What a cell holds: one answer, several that were chosen, or several in an order."""

    ONE = "one"
    SEVERAL = "several"
    RANKED = "ranked"


@dataclass(frozen=True, slots=True)
class Expected:
    """A column that the tool may write.

    ``headers`` are the ways in which its exports head it. ``separator`` is the sign that joins
    the codes of ``answers`` that are several in one cell, for a question whose ``description``
    has them as labels. ``wordings`` are other words for an answer, as in another language of the
    survey, and the code of each.
    """

    headers: tuple[str, ...]
    description: Description
    answers: Answers = Answers.ONE
    separator: str = " "
    wordings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What a companion file says of the columns, in its order.

    ``translated`` are the same columns in the other languages of the survey.
    """

    source: str
    expected: tuple[Expected, ...]
    translated: tuple[tuple[Expected, ...], ...] = ()

    def fit(self, headers: Sequence[str]) -> int:
        """How many of these headers it explains."""
        return max(_fit(columns, headers) for columns in (self.expected, *self.translated))

    def in_language_of(self, headers: Sequence[str]) -> tuple[Expected, ...]:
        """The columns in the language of `headers`, in the survey's own where they do not tell."""
        languages = (self.expected, *self.translated)
        return max(languages, key=lambda columns: _fit(columns, headers))


def in_languages(source: str, languages: Sequence[Iterable[Expected]]) -> Questionnaire:
    """A questionnaire whose columns are given once for each language, its own first.

    An answer is known in every language, whichever the headers are in.
    """
    versions = [tuple(columns) for columns in languages]
    wordings: dict[str, dict[str, str]] = defaultdict(dict)
    for columns in versions:
        for column in columns:
            for label in column.description.labels:
                wordings[column.description.name].setdefault(label.label, label.value)
    own, *others = [
        tuple(
            replace(column, wordings={**wordings[column.description.name], **column.wordings})
            for column in columns
        )
        for columns in versions
    ]
    return Questionnaire(source, own, tuple(others))


def explained(table: RawTable, questionnaire: Questionnaire) -> RawTable:
    """The table with names, questions, types and labels from the questionnaire.

    Answers to a question with several are ticks afterwards, in whichever shape they were written.
    """
    matches = _matches(table.headers, questionnaire.in_language_of(table.headers))
    replaced: dict[int, Cells] = {}
    for index, match in matches.items():
        if match.answers is Answers.ONE and match.wordings:
            replaced[index] = _in_codes(table.column(index), match)
    descriptions = [
        replace(_typed(match.description, table.column(index)), header=table.headers[index])
        for index, match in matches.items()
        if match.answers is Answers.ONE
    ]
    members: dict[str, dict[int, Cells]] = {}
    for index, match in matches.items():
        if match.description.group and match.answers is Answers.ONE:
            cells = replaced.get(index) or table.column(index)
            members.setdefault(match.description.group, {})[index] = cells
    for columns in members.values():
        replaced |= ticks(columns)
    added: dict[int, list[NewColumn]] = {}
    for index, match in matches.items():
        if match.answers is Answers.SEVERAL:
            if match.description.name not in members:
                added[index] = _taken_apart(table, index, match)
            descriptions.append(_set_aside(table.headers[index], match.description, TICKED))
        elif match.answers is Answers.RANKED:
            added[index] = _in_places(table, index, match)
            descriptions.append(_set_aside(table.headers[index], match.description, _PLACED))
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
    whole = all(cell is None or whole_number(without_zeros(cell)) is not None for cell in cells)
    return replace(about, type=VariableType.INTEGER) if whole else about


def _in_codes(cells: Sequence[str | None], match: Expected) -> Cells:
    """The cells with the code in place of an answer that is written in words."""
    codes = {label.value for label in match.description.labels}
    words = _by_words(match)
    return [cell if cell is None or cell in codes else words.get(cell, cell) for cell in cells]


def _by_words(match: Expected) -> dict[str, str]:
    """The code of each answer by its words, those of the question's own language first."""
    return {**match.wordings, **{label.label: label.value for label in match.description.labels}}


_PLACED = Message("Left out: its answers stand one by one in the columns after it.")


def _set_aside(header: str, about: Description, note: Message) -> Description:
    return Description(
        about.name, about.label, VariableType.TEXT, header=header, included=False, notes=(note,)
    )


def _taken_apart(table: RawTable, index: int, match: Expected) -> list[NewColumn]:
    about = match.description
    labels = _by_words(match)
    options = {label.value: label.label for label in about.labels}
    answers: list[frozenset[str] | None] = []
    for cell in table.column(index):
        if cell is None:
            answers.append(None)
            continue
        parts = _found_codes(cell, match.separator, options, labels)
        for part in parts:
            options.setdefault(part, part)
        answers.append(frozenset(parts))
    return chosen(table.headers[index], about, list(options.items()), answers)


def _in_places(table: RawTable, index: int, match: Expected) -> list[NewColumn]:
    """A column for each place of a ranking: what stands first, what second…"""
    about = match.description
    labels = _by_words(match)
    options = {label.value: label.label for label in about.labels}
    rows = [
        _found_codes(cell, match.separator, options, labels) if cell else []
        for cell in table.column(index)
    ]
    return [
        NewColumn(
            [row[place] if place < len(row) else None for row in rows],
            Description(
                f"{about.name}_{place + 1}",
                f"{about.label or about.name} – {place + 1}",
                VariableType.NOMINAL,
                about.labels,
                header=f"{table.headers[index]}/{place + 1}",
            ),
        )
        for place in range(max(len(options), max(map(len, rows), default=0)))
    ]


def _found_codes(
    cell: str, separator: str, options: dict[str, str], labels: dict[str, str]
) -> list[str]:
    """The codes in a cell that holds codes, or labels, joined by the separator."""
    if cell in labels:
        return [labels[cell]]
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


def _fit(columns: Sequence[Expected], headers: Sequence[str]) -> int:
    return len(_matches(headers, columns))


def _matches(headers: Sequence[str], columns: Sequence[Expected]) -> dict[int, Expected]:
    """The column that each header heads, none twice.

    Told exactly first, then without accents, case and signs, then by the beginnings of words that
    a tool cut: what is alike must not take the place of what is the same.
    """
    finder = _Finder(columns)
    matches: dict[int, Expected] = {}
    taken: set[int] = set()
    for find in (finder.exactly, finder.loosely, finder.cut):
        for index, header in enumerate(headers):
            if not header or index in matches:
                continue
            match = find(header)
            if match is not None and id(match) not in taken:
                matches[index] = match
                taken.add(id(match))
    return dict(sorted(matches.items()))


class _Finder:
    """Columns by the headers that they may have."""

    def __init__(self, columns: Sequence[Expected]) -> None:
        self._exact: dict[str, Expected] = {}
        self._loose: dict[tuple[str, ...], Expected] = {}
        self._starts: dict[str, list[tuple[str, Expected]]] = defaultdict(list)
        for expected in columns:
            for header in expected.headers:
                self._exact.setdefault(header, expected)
                self._loose.setdefault(tuple(tokens(header)), expected)
                self._starts[header[:_SHORTEST_START]].append((header, expected))
        self._loose.pop((), None)

    def exactly(self, header: str) -> Expected | None:
        return self._exact.get(header)

    def loosely(self, header: str) -> Expected | None:
        return self._loose.get(tuple(tokens(header)))

    def cut(self, header: str) -> Expected | None:
        """The only column whose header begins so, where the tool says by dots that it was cut."""
        if not _CUT.search(header):
            return None
        pieces = [re.escape(piece) for piece in _CUT.split(header)]
        whole = re.compile(r"[^\[\]]*".join(pieces))
        likely = self._starts.get(header[:_SHORTEST_START], [])
        found = {id(expected): expected for full, expected in likely if whole.fullmatch(full)}
        return next(iter(found.values())) if len(found) == 1 else None


def headed(
    description: Description, *headers: str, wordings: Mapping[str, str] | None = None
) -> Expected:
    """A column with one answer a cell, under any of `headers`."""
    heads = tuple(dict.fromkeys(filter(None, headers)))
    return Expected(heads, description, wordings=wordings or {})
