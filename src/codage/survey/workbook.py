"""Tables in Excel workbooks: the sheet that holds the data, and the one that describes it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import TypeAlias

import python_calamine

from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.survey.archive import CellNotes, checked_notes, damaged, is_workbook
from codage.survey.assembling import MOST_PROBLEMS, assembled
from codage.survey.dictionary import described, is_dictionary, merged
from codage.survey.early import before, doubtful, without_date
from codage.survey.errors import SurveyError
from codage.survey.moments import moment_text, span_text
from codage.survey.table import CellKind, Description, Problem, RawTable, SurveyFile

_Cell: TypeAlias = (
    int
    | float
    | str
    | bool
    | datetime.time
    | datetime.date
    | datetime.datetime
    | datetime.timedelta
)
Range: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
_STEP = 1_000


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet's cells as text; `last` is the last row with each native type in each column."""

    name: str
    texts: list[tuple[str | None, ...]]
    last: list[dict[CellKind, int]]
    merged: tuple[Range, ...]
    notes: CellNotes
    early: dict[tuple[int, int], str]
    """What the numbers below 0 that are shown as dates were read as."""
    dateless: tuple[tuple[int, int], ...]
    """The zeros that are shown as dates."""
    doubtful: tuple[tuple[int, int], ...]
    """The dates that are a day earlier in LibreOffice."""


def recognises(file: SurveyFile) -> bool:
    """Whether the file is a zip archive with a workbook in it."""
    return file.head.startswith(b"PK\x03\x04") and is_workbook(file.path)


def read(file: SurveyFile, sheet: str | None = None, advance: Advance = unwatched) -> RawTable:
    """The table of `sheet`, else of the sheet that looks most like the data.

    Sheets that describe variables (a name, a label, values) are read as descriptions.

    Raises:
        SurveyError: the workbook is damaged, too big, or has no table or no such sheet.
    """
    return read_book(file, "Excel", sheet, checked_notes(file.path, advance), {}, advance)


def read_book(
    file: SurveyFile,
    format_name: str,
    sheet: str | None,
    notes: Mapping[str, CellNotes],
    ranges: Mapping[str, tuple[Range, ...]],
    advance: Advance,
) -> RawTable:
    """The table of `sheet`, as `read`, of a workbook that has been looked over already.

    `ranges` are the merged cells of each sheet, where the spreadsheet library does not tell them.
    """
    advance(0, 0)
    sheets = _sheets(file, notes, ranges, advance)
    dictionaries = [s for s in sheets if _describes_another(s, sheets)]
    descriptions = merged([described(s.texts) for s in dictionaries])
    candidates = [s for s in sheets if s not in dictionaries] or sheets
    if not candidates:
        raise SurveyError("{file} holds no table: every cell is empty.", file=file.path.name)
    names = tuple(s.name for s in candidates)
    if sheet is not None:
        chosen = next((s for s in sheets if s.name == sheet), None)
        if chosen is None:
            raise SurveyError(
                "{file} has no sheet named {sheet}. Its sheets are: {sheets}.",
                file=file.path.name,
                sheet=sheet,
                sheets=", ".join(names),
            )
    else:
        chosen = max(candidates, key=lambda s: _likeness(s, descriptions))
    return _table(file, format_name, chosen, names, descriptions, advance)


def _sheets(
    file: SurveyFile,
    notes: Mapping[str, CellNotes],
    ranges: Mapping[str, tuple[Range, ...]],
    advance: Advance,
) -> list[_Sheet]:
    """The sheets that hold anything, with the visible ones first."""
    try:
        with python_calamine.load_workbook(file.path) as book:
            seen = [m for m in book.sheets_metadata if str(m.typ).endswith("WorkSheet")]
            seen.sort(key=lambda m: not str(m.visible).endswith(".Visible"))
            return [
                sheet
                for meta in seen
                if (sheet := _loaded(book, meta.name, notes, ranges.get(meta.name, ()), advance))
                is not None
            ]
    except (python_calamine.CalamineError, ValueError, OverflowError, OSError):
        raise damaged(file.path) from None
    except BaseException as error:
        # A panic in the library's Rust code is no Exception, and its class cannot be imported.
        if type(error).__name__ == "PanicException":
            raise damaged(file.path) from None
        raise


def _loaded(
    book: python_calamine.CalamineWorkbook,
    name: str,
    notes: Mapping[str, CellNotes],
    given: tuple[Range, ...],
    advance: Advance,
) -> _Sheet | None:
    source = book.get_sheet_by_name(name)
    if source.start is None:
        return None
    found = notes.get(name, CellNotes((), (), {}))
    texts, last, early = _read_rows(source, found, advance)
    dated = [column for column, kinds in enumerate(last) if CellKind.DATE in kinds]
    dateless = _places(without_date, texts, dated)
    for row, column in dateless:
        _put(texts, row, column, lambda _: None)
    uncertain = () if found.first_day.year == 1904 else _places(doubtful, texts, dated)
    for (row, column), digits in found.padded.items():
        _put(texts, row, column, partial(_zeroed, digits))
    for row, column in found.errors:
        _put(texts, row, column, lambda _: None)
    ranges = given or tuple(source.merged_cell_ranges or ())
    for (top, left), (bottom, right) in ranges:
        if left == right and top < len(texts) and left < len(texts[top]):
            shown = texts[top][left]
            for row in range(top + 1, min(bottom + 1, len(texts))):
                cells = texts[row]
                texts[row] = (*cells[:left], shown, *cells[left + 1 :])
    return _Sheet(name, texts, last, ranges, found, early, dateless, uncertain)


def _places(
    rows_of: Callable[[list[str | None]], list[int]],
    texts: list[tuple[str | None, ...]],
    columns: Sequence[int],
) -> tuple[tuple[int, int], ...]:
    return tuple(
        (row, column) for column in columns for row in rows_of([cells[column] for cells in texts])
    )


def _read_rows(
    source: python_calamine.CalamineSheet, notes: CellNotes, advance: Advance
) -> tuple[list[tuple[str | None, ...]], list[dict[CellKind, int]], dict[tuple[int, int], str]]:
    """The rows as text. One by one: as a whole they would keep every other thread waiting."""
    start = (source.start or (0, 0))[1]
    left = (None,) * start
    last: list[dict[CellKind, int]] = [{} for _ in range(start + source.width)]
    texts: list[tuple[str | None, ...]] = []
    early: dict[tuple[int, int], str] = {}
    below = {row for row, _ in notes.negative}
    for number, row in enumerate(source.iter_rows()):
        if number % _STEP == 0:
            advance(number, source.height)
        if number in below:
            row = _with_dates_before(row, number, start, notes, early)
        for column, cell in enumerate(row, start):
            if (kind := _kind(cell)) is not None:
                last[column][kind] = number
        texts.append((*left, *map(_text, row)))
    return texts, last, early


def _with_dates_before(
    row: list[_Cell], number: int, start: int, notes: CellNotes, early: dict[tuple[int, int], str]
) -> list[_Cell]:
    """The row with the numbers below 0 that are shown as dates, which the library gives as times.

    What they were read as is added to `early`.
    """
    cells = list(row)
    for column, cell in enumerate(row, start):
        days = notes.negative.get((number, column))
        if days is None or not isinstance(cell, datetime.time):
            continue
        moment = before(days, notes.first_day)
        cells[column - start] = "" if moment is None else moment
        early[number, column] = _text(cells[column - start]) or ""
    return cells


def _zeroed(digits: int, text: str) -> str:
    return text.zfill(digits) if text.isdigit() else text


def _put(
    texts: list[tuple[str | None, ...]],
    row: int,
    column: int,
    change: Callable[[str], str | None],
) -> None:
    if row < len(texts) and column < len(texts[row]) and (text := texts[row][column]):
        cells = texts[row]
        texts[row] = (*cells[:column], change(text), *cells[column + 1 :])


def _text(cell: _Cell) -> str | None:
    """A cell as text: whole numbers plain, dates ISO, true and false as 1 and 0."""
    if isinstance(cell, str):
        return cell or None
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, int | float):
        return number_text(cell)
    if isinstance(cell, datetime.datetime):
        return moment_text(cell)
    if isinstance(cell, datetime.timedelta):
        return span_text(cell.total_seconds())
    if isinstance(cell, datetime.time):
        return cell.replace(microsecond=0).isoformat()
    return cell.isoformat()


@lru_cache(maxsize=65_536)
def number_text(number: float) -> str:
    """A number as a spreadsheet shows it: no decimals when whole, fifteen digits at most.

    >>> number_text(5.0), number_text(0.1 + 0.2)
    ('5', '0.3')
    """
    if number == int(number) and abs(number) < 1e21:
        return str(int(number))
    return format(number, ".15g")


def _describes_another(sheet: _Sheet, sheets: Sequence[_Sheet]) -> bool:
    """Whether a sheet has the form of a sheet of variables and names headers of another sheet."""
    if not is_dictionary(sheet.texts):
        return False
    names = {description.name.casefold() for description in described(sheet.texts)}
    return any(names & _top(other) for other in sheets if other is not sheet)


def _top(sheet: _Sheet) -> set[str]:
    return {cell.strip().casefold() for row in sheet.texts[:6] for cell in row if cell}


def _likeness(sheet: _Sheet, descriptions: tuple[Description, ...]) -> tuple[int, int]:
    """How much a sheet looks like the data: described headers first, then filled cells."""
    known = {description.name.casefold() for description in descriptions}
    widths = sorted((sum(cell is not None for cell in row) for row in sheet.texts), reverse=True)
    inside = "_parent_index" in _top(sheet)  # the repeated groups of a form, a row each
    # A page of notes has many filled rows of one cell: the square of the width sets it back.
    filled = sum(width * min(width, 20) for width in widths)
    return len(known & _top(sheet)), 0 if inside else filled


def _table(
    file: SurveyFile,
    format_name: str,
    sheet: _Sheet,
    names: tuple[str, ...],
    descriptions: tuple[Description, ...],
    advance: Advance,
) -> RawTable:
    def kinds_from(first: int, width: int) -> tuple[frozenset[CellKind], ...]:
        met = [
            frozenset(kind for kind, row in kinds.items() if row >= first - 1)
            for kinds in sheet.last
        ]
        return (*met[:width], *(frozenset[CellKind](),) * (width - len(met)))

    table = assembled(
        file,
        format_name,
        sheet.texts,
        kinds_from=kinds_from,
        sheets=names if sheet.name in names else (sheet.name, *names),
        sheet=sheet.name,
        descriptions=descriptions,
        advance=advance,
    )
    problems = (*_problems(sheet, table), *table.problems)
    return replace(table, problems=problems[:MOST_PROBLEMS])


def _kind(cell: _Cell) -> CellKind | None:
    if isinstance(cell, str):
        return CellKind.TEXT if cell else None
    if isinstance(cell, bool):
        return CellKind.BOOLEAN
    if isinstance(cell, int | float):
        return CellKind.NUMBER
    return CellKind.DATE if isinstance(cell, datetime.date) else CellKind.TEXT


def _problems(sheet: _Sheet, table: RawTable) -> list[Problem]:
    def at(message: Message, positions: Sequence[tuple[int, int]]) -> list[Problem]:
        return [
            Problem(message, row + 1, table.column_name(column))
            for row, column in positions[:MOST_PROBLEMS]
            if column < len(table.headers)
        ]

    early = [
        problem
        for place, value in list(sheet.early.items())[:MOST_PROBLEMS]
        for problem in at(
            Message(
                "A date before 1900 or a negative time, which Excel cannot show: read as {value}.",
                {"value": value},
            )
            if value
            else Message("This date lies before all calendars; it is read as empty."),
            [place],
        )
    ]
    down = [top for top, bottom in sheet.merged if top[1] == bottom[1]]
    across = [top for top, bottom in sheet.merged if top[1] != bottom[1]]
    return [
        *at(
            Message("This cell holds a spreadsheet error; it is read as empty."), sheet.notes.errors
        ),
        *at(
            Message(
                "This formula has no calculated value; it is read as empty. Open the table in a "
                "spreadsheet program and save it again."
            ),
            sheet.notes.uncalculated,
        ),
        *early,
        *at(
            Message("This cell holds 0 shown as a date, which is no date; it is read as empty."),
            sheet.dateless,
        ),
        *at(
            Message(
                "LibreOffice shows dates before 1 March 1900 a day earlier than Excel; this one "
                "is read as in Excel."
            ),
            sheet.doubtful if table.format == "Excel" else (),
        ),
        *at(Message("Merged cells: their value is repeated in each row."), down),
        *at(Message("Merged cells: their value is read in the first column only."), across),
    ]
