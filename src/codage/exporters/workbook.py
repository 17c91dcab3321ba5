"""Tables as .xlsx: one sheet of data, one for the dictionary, written row by row to disk.

Text is written as text, never as a formula, a link or a number.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError, FileSizeError

from codage.domain.task import Advance
from codage.exporters.errors import ExportError
from codage.exporters.options import ExportOptions
from codage.exporters.table import ExportTable, Kind

_MOST_ROWS, _MOST_COLUMNS, _LONGEST_CELL = 1_048_576, 16_384, 32_767
_FIRST_YEAR = 1900
_STRIDE = 200
_WIDTHS = {Kind.TEXT: 18, Kind.DATE: 12}
SAFELY = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
"""Options of xlsxwriter under which text stays text."""


def files(path: Path) -> tuple[Path, ...]:
    """The workbook alone."""
    return (path,)


def write(
    table: ExportTable,
    dictionary: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
) -> None:
    """Write the workbook. Raises ExportError when the table is bigger than a sheet can be."""
    if table.count >= _MOST_ROWS or len(table.columns) > _MOST_COLUMNS:
        raise ExportError(
            "The table has {rows} rows and {columns} columns, more than a sheet holds. Nothing was "
            "written. Choose fewer codes, or export to .csv.",
            rows=table.count,
            columns=len(table.columns),
        )
    # The archive, small since compressed, is whole in memory before the disk can refuse it.
    archive = BytesIO()
    with TemporaryDirectory(ignore_cleanup_errors=True) as rows:
        book = xlsxwriter.Workbook(archive, SAFELY | {"tmpdir": rows})
        formats = _Formats(book)
        for content in (table, dictionary):
            sheet = book.add_worksheet(_sheet_name(content.title))
            _write_sheet(sheet, content, formats, advance)
        try:
            book.close()
        except (FileCreateError, FileSizeError) as error:
            raise _refusal(error) from error
    path.write_bytes(archive.getbuffer())


class _Formats:
    def __init__(self, book: Any) -> None:
        self.header = book.add_format({"bold": True, "bottom": 1})
        self.date = book.add_format({"num_format": "yyyy-mm-dd"})
        self.moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})


def _write_sheet(sheet: Any, table: ExportTable, formats: _Formats, advance: Advance) -> None:
    sheet.freeze_panes(1, 0)
    for number, column in enumerate(table.columns):
        sheet.set_column(number, number, max(_WIDTHS.get(column.kind, 8), len(column.name)))
    for number, column in enumerate(table.columns):
        sheet.write_string(0, number, column.name, formats.header)
    dates = frozenset(number for number, c in enumerate(table.columns) if c.kind is Kind.DATE)
    for row_number, row in enumerate(table.rows, 1):
        if row_number % _STRIDE == 1:
            advance(row_number - 1, table.count, table.title)
        for number, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if not isinstance(cell, str):
                sheet.write_number(row_number, number, cell)
            elif number in dates:
                _write_date(sheet, row_number, number, cell, formats)
            else:
                sheet.write_string(row_number, number, that_fits(cell))


def _write_date(sheet: Any, row: int, column: int, text: str, formats: _Formats) -> None:
    try:
        moment = datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        moment = None
    if moment is None or moment.year < _FIRST_YEAR:
        sheet.write_string(row, column, that_fits(text))
        return
    whole_day = len(text) == len("2026-11-24")
    sheet.write_datetime(row, column, moment, formats.date if whole_day else formats.moment)


def that_fits(text: str) -> str:
    """`text` as xlsxwriter writes it as it is, cut to what a cell holds."""
    # xlsxwriter takes what stands between <r> and </r> for markup of its own.
    text = f" {text}" if text.startswith("<r>") else text
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"


def _sheet_name(title: str) -> str:
    return "".join(c for c in title if c not in "[]:*?/\\'")[:31] or "Data"


def _refusal(error: Exception) -> OSError:
    cause = error.args[0] if error.args else error
    return cause if isinstance(cause, OSError) else OSError(str(cause))
