"""Tables in OpenDocument spreadsheets (.ods), as LibreOffice writes them."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from typing import Any

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from codage.domain.task import Advance, unwatched
from codage.survey.archive import LARGEST_AREA, CellNotes, checked, damaged
from codage.survey.errors import SurveyError
from codage.survey.table import RawTable, SurveyFile
from codage.survey.workbook import Range, read_book

_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_SHEET = f"{_TABLE}table"
_ROW = f"{_TABLE}table-row"
_STEP = 500
_SPAN = re.compile(r"\A(-?)PT([0-9]+)H([0-9]{2})M([0-9]{2})(?:[.,][0-9]+)?S\Z")


def recognises(file: SurveyFile) -> bool:
    """Whether the file is a zip archive that says that it is such a spreadsheet."""
    if not file.head.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(file.path) as archive:
            return archive.read("mimetype").strip().startswith(_TYPE)
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, NotImplementedError, RuntimeError):
        return False


def read(file: SurveyFile, sheet: str | None = None, advance: Advance = unwatched) -> RawTable:
    """The table of `sheet`, else of the sheet that looks most like the data.

    Raises:
        SurveyError: the spreadsheet is damaged, too big, or has no table or no such sheet.
    """
    with checked(file.path, advance) as archive:
        notes, merged = _looked_over(archive, file, advance)
    return _with_spans(read_book(file, "OpenDocument", sheet, notes, merged, advance))


def _with_spans(table: RawTable) -> RawTable:
    """The table with spans of a day and more as hours, minutes and seconds, as shorter ones are.

    The spreadsheet library leaves them as the file writes them, such as PT26H15M00S.
    """
    rows = list(table.rows)
    for place, cells in enumerate(rows):
        if any(cell and cell.startswith(("PT", "-PT")) for cell in cells):
            rows[place] = tuple(cell and _SPAN.sub(r"\1\2:\3:\4", cell) for cell in cells)
    return replace(table, rows=tuple(rows))


class _Looked:
    """The errors, merged cells and farthest cell of a sheet, row after row."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.errors: list[tuple[int, int]] = []
        self.ranges: list[Range] = []
        self.row = self.last_row = self.last_column = 0

    def look(self, row: Any) -> None:
        """Take the next row, which may stand for many."""
        column, times = 0, _count(row, "number-rows-repeated")
        for cell in row:
            across_times = _count(cell, "number-columns-repeated")
            if cell.get(f"{_OFFICE}value-type"):
                self.last_column = max(self.last_column, column + across_times)
                self.last_row = self.row + times
                if cell.get(f"{_CALC}value-type") == "error" or _is_error(cell):
                    self.errors.append((self.row, column))
            down, across = (
                _count(cell, "number-rows-spanned"),
                _count(cell, "number-columns-spanned"),
            )
            if down > 1 or across > 1:
                end = (self.row + down - 1, column + across - 1)
                self.ranges.append(((self.row, column), end))
            column += across_times
        self.row += times


def _looked_over(
    archive: zipfile.ZipFile, file: SurveyFile, advance: Advance
) -> tuple[dict[str, CellNotes], dict[str, tuple[Range, ...]]]:
    """The errors and merged cells of each sheet; refuses one whose cells are repeated too far."""
    looked: dict[str, _Looked] = {}
    with archive.open("content.xml") as stream:
        try:
            for event, element in ElementTree.iterparse(stream, ("start", "end"), forbid_dtd=True):
                if event == "start":
                    if element.tag == _SHEET:
                        name = element.get(f"{_TABLE}name", "")
                        sheet = looked[name] = _Looked(name)
                elif element.tag == _ROW and looked:
                    sheet.look(element)
                    element.clear()
                    _refuse_far(sheet, file)
                    if sheet.row % _STEP == 0:
                        advance(0, 0)
                elif element.tag == _SHEET:
                    element.clear()
        except (SyntaxError, DefusedXmlException):
            raise damaged(file.path) from None
    notes = {name: CellNotes(tuple(one.errors), (), {}) for name, one in looked.items()}
    return notes, {name: tuple(one.ranges) for name, one in looked.items()}


def _refuse_far(sheet: _Looked, file: SurveyFile) -> None:
    if sheet.last_row * sheet.last_column > LARGEST_AREA:
        raise SurveyError(
            "Sheet {sheet} of {file} reaches to row {row} and column {column}, more than Codage "
            "can hold at once. Nothing was read. Delete the stray cells far from the table, or "
            "keep only the columns that the study needs.",
            sheet=sheet.name,
            file=file.path.name,
            row=sheet.last_row,
            column=sheet.last_column,
        )


def _is_error(cell: Any) -> bool:
    """Whether a formula shows an error: one such as #DIV/0! or Err:502."""
    if cell.get(f"{_TABLE}formula") is None:
        return False
    text = "".join(cell.itertext()).strip()
    return text.startswith(("#", "Err:")) and " " not in text


def _count(element: Any, name: str) -> int:
    text = element.get(f"{_TABLE}{name}", "1")
    return int(text) if text.isdigit() and len(text) < 10 else 1
