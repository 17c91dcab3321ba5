"""From rows of cells of any length to a `RawTable`: header row, ragged rows, empty rows."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence

from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.survey.errors import SurveyError
from codage.survey.table import (
    CellKind,
    Description,
    Problem,
    RawTable,
    SurveyFile,
    column_names,
)

LARGEST_TABLE = 20_000_000
MOST_PROBLEMS = 200
_STEP = 2_000
_HIGHEST_HEADER = 10
_LEAST_TITLED = 3
_FIGURES = re.compile(r"[+-]?[0-9]")
ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}[0-9]{0,2}|#[0-9]{2,6}|#x[0-9A-Fa-f]{2,5});")


def assembled(
    file: SurveyFile,
    format_name: str,
    lines: Sequence[Sequence[str | None]],
    *,
    kinds_from: Callable[[int, int], tuple[frozenset[CellKind], ...]] | None = None,
    sheets: tuple[str, ...] = (),
    sheet: str = "",
    descriptions: tuple[Description, ...] = (),
    problems: Sequence[Problem] = (),
    titled: bool = True,
    advance: Advance = unwatched,
) -> RawTable:
    """A table from the `lines` of a file, the first being row 1.

    Titles above the headers are set aside and said; rows shorter than the header row are filled
    with empty cells; cells beyond the last header get a column without a name, so that they are
    seen and not lost. `titled` is false where the first row can be nothing but the headers.
    `kinds_from` is called with the number of the first data row and the width, and gives the
    native types of the columns.

    Raises:
        SurveyError: there is no header row, or no row under it.
    """
    notes = list(problems)
    numbers, rows = _filled(lines, advance)
    if not rows:
        raise SurveyError("{file} holds no table: every cell is empty.", file=file.path.name)
    if file.header_row and titled:
        start = next((i for i, n in enumerate(numbers) if n >= file.header_row), 0)
    else:
        start = _header_position(rows) if titled else 0
    if start:
        notes.append(Problem(Message("The lines above the headers were set aside."), numbers[0]))
    header_row, header_cells = numbers[start], rows[start]
    numbers, rows = numbers[start + 1 :], rows[start + 1 :]
    if not rows:
        raise SurveyError(
            "{file} has headers and no row of answers. Check that the right sheet is chosen.",
            file=file.path.name,
        )
    width = max(len(header_cells), max(map(len, rows)))
    if width * len(rows) > LARGEST_TABLE:
        raise SurveyError(
            "{file} has {rows} rows and {columns} columns, more than Codage can hold at once. "
            "Nothing was read. Keep only the columns that the study needs.",
            file=file.path.name,
            rows=len(rows),
            columns=width,
        )
    headers = tuple(
        _header(header_cells[i] or "") if i < len(header_cells) else "" for i in range(width)
    )
    notes += _header_problems(headers, header_row, numbers, rows, len(header_cells))
    notes += _mend_entities(numbers, rows, column_names(headers))
    notes += _ragged(lines, header_row, len(header_cells), width)
    return RawTable(
        source=file.path.name,
        sha256=file.sha256,
        format=format_name,
        headers=headers,
        rows=tuple(
            cells if len(cells) == width else (*cells, *(None,) * (width - len(cells)))
            for cells in rows
        ),
        row_numbers=tuple(numbers),
        header_row=header_row if titled else 0,
        kinds=kinds_from(numbers[0], width) if kinds_from else (),
        sheets=sheets,
        sheet=sheet,
        descriptions=descriptions,
        problems=tuple(notes[:MOST_PROBLEMS]),
    )


def _filled(
    lines: Sequence[Sequence[str | None]], advance: Advance
) -> tuple[list[int], list[tuple[str | None, ...]]]:
    """The rows that hold anything, and their numbers."""
    numbers: list[int] = []
    rows: list[tuple[str | None, ...]] = []
    for number, cells in enumerate(lines, 1):
        if number % _STEP == 1:
            advance(number, len(lines))
        if trimmed := _trimmed(cells):
            numbers.append(number)
            rows.append(trimmed)
    return numbers, rows


def _trimmed(cells: Sequence[str | None]) -> tuple[str | None, ...]:
    """The cells as NFC text without blanks around, empty ones as None, none at the end."""
    cleaned = [_clean(cell) for cell in cells]
    while cleaned and cleaned[-1] is None:
        cleaned.pop()
    return tuple(cleaned)


def _header(cell: str) -> str:
    """A header on one line; web tools leave entities such as &eacute; in theirs."""
    return " ".join(html.unescape(cell).split())


def _clean(cell: str | None) -> str | None:
    if not cell:
        return None
    if not cell.isascii():
        cell = unicodedata.normalize("NFC", cell.replace("\ufeff", ""))
    if "\r" in cell:
        cell = cell.replace("\r\n", "\n").replace("\r", "\n")
    return cell.strip() or None


def entity_message(entity: str) -> Message:
    """What is said where web tools' own writing of letters is read."""
    return Message(
        "“{entity}” and the like are read as the letters that they stand for.", {"entity": entity}
    )


def _mend_entities(
    numbers: Sequence[int], rows: list[tuple[str | None, ...]], names: Sequence[str]
) -> list[Problem]:
    """Puts letters in place of what web tools write for them; says where, once a column."""
    told: dict[int, Problem] = {}
    for place, cells in enumerate(rows):
        if not any(cell is not None and "&" in cell and ENTITY.search(cell) for cell in cells):
            continue
        fresh = list(cells)
        for index, cell in enumerate(cells):
            if cell is not None and (found := ENTITY.search(cell)):
                fresh[index] = _clean(ENTITY.sub(lambda found: html.unescape(found[0]), cell))
                problem = Problem(entity_message(found[0]), numbers[place], names[index])
                told.setdefault(index, problem)
        rows[place] = tuple(fresh)
    return list(told.values())


def _header_position(rows: Sequence[Sequence[str | None]]) -> int:
    """The first row, unless it is a title: cells with gaps above a fuller row of words alone."""
    for position, cells in enumerate(rows[:_HIGHEST_HEADER]):
        filled = sum(cell is not None for cell in cells)
        after = rows[position + 1 : position + 6]
        widest = max((sum(c is not None for c in row) for row in after), default=0)
        if filled > 1 or widest < _LEAST_TITLED:
            return _header_below(rows, position, filled)
    return 0


def _header_below(rows: Sequence[Sequence[str | None]], first: int, filled: int) -> int:
    """A row of words under the `first` that is fuller and heads a column of numbers or dates."""
    for position in range(first + 1, min(first + _HIGHEST_HEADER, len(rows) - 1)):
        cells = rows[position]
        words = [cell for cell in cells if cell is not None]
        after = rows[position + 1 : position + 21]
        if (
            len(words) > max(filled, _LEAST_TITLED - 1)
            and len(words) == len(cells) == len(set(words))
            and not any(_FIGURES.match(word) for word in words)
            and any(_is_of_figures(after, index) for index in range(len(cells)))
        ):
            return position
    return first


def _is_of_figures(rows: Sequence[Sequence[str | None]], index: int) -> bool:
    cells = [row[index] for row in rows if index < len(row) and row[index] is not None]
    return bool(cells) and all(cell and _FIGURES.match(cell) for cell in cells)


def _header_problems(
    headers: tuple[str, ...],
    row: int,
    numbers: Sequence[int],
    rows: Sequence[Sequence[str | None]],
    given: int,
) -> list[Problem]:
    """Headers that are double or wanting; beyond the `given` ones, with the first row that has
    a cell there."""
    met = Counter(headers)
    notes = []
    for index, (header, where) in enumerate(zip(headers, column_names(headers), strict=True)):
        if header and met[header] > 1:
            notes.append(Problem(Message("Two columns or more have this header."), row, where))
        elif not header:
            beyond = (n for n, cells in zip(numbers, rows, strict=True) if len(cells) > index)
            first = row if index < given else next(beyond, row)
            notes.append(Problem(Message("This column has no header."), first, where))
    return notes


def _ragged(
    lines: Sequence[Sequence[str | None]], header_row: int, given: int, width: int
) -> list[Problem]:
    """Rows whose number of cells is not that of the headers, where the format tells."""
    given = max(given, len(lines[header_row - 1]))
    return [
        Problem(
            Message(
                "Cells in this row: {cells}. Columns of the table: {columns}.",
                {"cells": len(cells), "columns": given},
            ),
            number,
        )
        for number, cells in enumerate(lines[header_row:], header_row + 1)
        if len(cells) != given and any(cells) and (len(cells) < given or any(cells[given:]))
    ][:MOST_PROBLEMS]
