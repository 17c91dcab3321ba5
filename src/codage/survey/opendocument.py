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
    with checked(file.path) as archive:
        notes, merged = _looked_over(archive, file)
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


def _looked_over(
    archive: zipfile.ZipFile, file: SurveyFile
) -> tuple[dict[str, CellNotes], dict[str, tuple[Range, ...]]]:
    """The errors and merged cells of each sheet; refuses one whose cells are repeated too far."""
    notes: dict[str, CellNotes] = {}
    merged: dict[str, tuple[Range, ...]] = {}
    with archive.open("content.xml") as stream:
        try:
            for _, table in ElementTree.iterparse(stream, forbid_dtd=True):
                if table.tag == f"{_TABLE}table":
                    name = table.get(f"{_TABLE}name", "")
                    notes[name], merged[name] = _sheet(table, name, file)
                    table.clear()
        except (SyntaxError, DefusedXmlException):
            raise damaged(file.path) from None
    return notes, merged


def _sheet(table: Any, name: str, file: SurveyFile) -> tuple[CellNotes, tuple[Range, ...]]:
    errors: list[tuple[int, int]] = []
    ranges: list[Range] = []
    row_number = last_row = last_column = 0
    for row in table.iter(f"{_TABLE}table-row"):
        column = 0
        for cell in row:
            times = _count(cell, "number-columns-repeated")
            if cell.get(f"{_OFFICE}value-type"):
                last_column = max(last_column, column + times)
                last_row = row_number + _count(row, "number-rows-repeated")
                if cell.get(f"{_CALC}value-type") == "error" or _is_error(cell):
                    errors.append((row_number, column))
            down, across = (
                _count(cell, "number-rows-spanned"),
                _count(cell, "number-columns-spanned"),
            )
            if down > 1 or across > 1:
                end = (row_number + down - 1, column + across - 1)
                ranges.append(((row_number, column), end))
            column += times
        row_number += _count(row, "number-rows-repeated")
    if last_row * last_column > LARGEST_AREA:
        raise SurveyError(
            "Sheet {sheet} of {file} reaches to row {row} and column {column}, more than Codage "
            "can hold at once. Nothing was read. Delete the stray cells far from the table, or "
            "keep only the columns that the study needs.",
            sheet=name,
            file=file.path.name,
            row=last_row,
            column=last_column,
        )
    return CellNotes(tuple(errors), (), {}), tuple(ranges)


def _is_error(cell: Any) -> bool:
    """Whether a formula shows an error: one such as #DIV/0! or Err:502."""
    if cell.get(f"{_TABLE}formula") is None:
        return False
    text = "".join(cell.itertext()).strip()
    return text.startswith(("#", "Err:")) and " " not in text


def _count(element: Any, name: str) -> int:
    text = element.get(f"{_TABLE}{name}", "1")
    return int(text) if text.isdigit() and len(text) < 10 else 1
