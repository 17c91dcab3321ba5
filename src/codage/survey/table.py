"""A survey's table as its file holds it, before anything is decided about its columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from codage.domain.message import Message
from codage.domain.survey import ValueLabel, VariableType

_STEP = 2_000


class CellKind(StrEnum):
    """The type that a format itself gives to a cell."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at in a table: a row (as a spreadsheet numbers it) and a column's header.

    Problems are shown in the preview; they do not stop the reading.
    """

    message: Message
    row: int | None = None
    column: str | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """What the file, or one beside it, says of a variable.

    ``None`` means that it says nothing, and the type is detected. ``header`` is the column's,
    where that is not the ``name``. ``included`` is false for what says nothing of a case (a
    random seed, the version of a form); ``notes`` are told with the column.
    """

    name: str
    label: str = ""
    type: VariableType | None = None
    labels: tuple[ValueLabel, ...] = ()
    group: str = ""
    personal: bool | None = None
    header: str = ""
    included: bool = True
    notes: tuple[Message, ...] = ()

    @property
    def heading(self) -> str:
        """The header of the column that it describes."""
        return self.header or self.name


@dataclass(frozen=True, slots=True)
class RawTable:
    """Headers and rows of one table.

    Every row has as many cells as there are headers; an empty cell is ``None``. ``rows`` leaves
    out wholly empty rows, so ``row_numbers`` holds the number of each in its file, counted from 1
    with the headers, where they are a row. ``kinds`` holds, for each column, the native types met
    (none for a text format). ``sheets`` are the tables one may choose from, ``sheet`` the one
    read; ``encoding`` and ``delimiter`` are those of a text format, and empty for others.
    ``tool`` names the program that the export comes from, where it is known, ``companion`` the
    file that explains the columns. ``origins`` are the places of the columns in the file, where
    some were made of others.
    ``fallback_key`` is the header of a column that tells the rows apart where no better one does.
    ``header_row`` is the number of the row that the headers stand in, 0 where they are no row.
    """

    source: str
    sha256: str
    format: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]
    row_numbers: tuple[int, ...]
    kinds: tuple[frozenset[CellKind], ...] = ()
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    descriptions: tuple[Description, ...] = ()
    problems: tuple[Problem, ...] = ()
    tool: str = ""
    companion: str = ""
    origins: tuple[int, ...] = ()
    fallback_key: str = ""
    header_row: int = 0

    def column(self, index: int) -> list[str | None]:
        """The cells of a column, from top to bottom."""
        return [row[index] for row in self.rows]

    def column_name(self, index: int) -> str:
        """What a column is called in messages; no other column is called so."""
        header = self.headers[index]
        return _called(header, self.letters(index), self.headers.count(header) > 1)

    def column_names(self) -> tuple[str, ...]:
        """What each column is called in messages."""
        return column_names(self.headers, self.origins)

    def letters(self, index: int) -> str:
        """A spreadsheet's name for the column as the file holds it."""
        return column_letters(self.origins[index] if self.origins else index)

    def described(self) -> frozenset[str]:
        """The headers of the columns that are described already."""
        return frozenset(description.heading for description in self.descriptions)


@dataclass(frozen=True, slots=True)
class SurveyFile:
    """A file to read: where it is, its first bytes and its SHA-256 in hexadecimal.

    ``encoding`` and ``delimiter`` are a person's choice for a text format, ``header_row`` for
    any that has rows of headers; empty or 0, they are detected.
    """

    path: Path
    head: bytes
    sha256: str
    encoding: str = ""
    delimiter: str = ""
    header_row: int = 0


def rows_of(columns: Sequence[Sequence[str | None]]) -> tuple[tuple[str | None, ...], ...]:
    """The rows that these columns make.

    In steps: made at once they would keep every other thread waiting, and the window with it.

    >>> rows_of([["a", "b"], [None, "c"]])
    (('a', None), ('b', 'c'))
    """
    rows: list[tuple[str | None, ...]] = []
    for start in range(0, max(map(len, columns), default=0), _STEP):
        rows += zip(*(column[start : start + _STEP] for column in columns), strict=True)
    return tuple(rows)


def column_names(headers: Sequence[str], origins: Sequence[int] = ()) -> tuple[str, ...]:
    """Each header, with its letters where others have it too, or its letters alone."""
    met = Counter(headers)
    return tuple(
        _called(header, column_letters(origins[index] if origins else index), met[header] > 1)
        for index, header in enumerate(headers)
    )


def _called(header: str, letters: str, is_double: bool) -> str:
    if not header:
        return letters
    return f"{header} ({letters})" if is_double else header


def column_letters(index: int) -> str:
    """A spreadsheet's name for a column: 0 is A, 26 is AA.

    >>> column_letters(27)
    'AB'
    """
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
