"""The zip archive of a workbook, looked at before anything in it is believed.

Nothing is unpacked beyond the bounds: number of entries, sizes, ratio, and for a sheet the
area that its farthest cell spans, which the spreadsheet library would hold in memory.
"""

from __future__ import annotations

import datetime
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from codage.domain.task import Advance, unwatched
from codage.survey.errors import SurveyError

MOST_ENTRIES = 20_000
LARGEST_TOTAL = 1_500_000_000
LARGEST_RATIO = 250
LARGEST_AREA = 30_000_000
FIRST_DAY = datetime.date(1899, 12, 30)
"""The day that spreadsheets count as 0."""
_SUSPECT_SIZE = 20_000_000
_CHUNK = 64_000  # what is looked through at once keeps other threads waiting

_CELL = re.compile(rb'<(?:\w+:)?c(?:\s+r="([A-Z]{1,3})(\d+)")?(?=[\s/>])([^>]*)>')
_COLUMNS = re.compile(rb'<(?:\w+:)?c\s+r="([A-Z]{1,3})\d')
_BARE_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s/>])(?!\s+r=)")
_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d{1,9})"')
_UNCALCULATED = re.compile(
    rb'<(?:\w+:)?c\s+r="([A-Z]{1,3})(\d+)"((?:(?!t="str")[^>])*)>'
    rb"<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<v></v>)?\s*</"
)
_NEGATIVE = re.compile(
    rb'<(?:\w+:)?c\s+r="([A-Z]{1,3})(\d+)"[^>]*>(?:<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>))?'
    rb"<(?:\w+:)?v>(-[0-9.]{1,20}(?:[eE][+-]?\d{1,3})?)</"
)
_ZEROS = re.compile(r"^(?:\\?0){2,20}$")
_BOOK = "xl/workbook.xml"


@dataclass(frozen=True, slots=True)
class CellNotes:
    """What the spreadsheet library does not tell, by (row, column) counted from 0.

    `padded` holds the width of numbers that are displayed with leading zeros, `negative` the
    numbers below 0, counted in days from `first_day` where they are displayed as dates.
    """

    errors: tuple[tuple[int, int], ...]
    uncalculated: tuple[tuple[int, int], ...]
    padded: dict[tuple[int, int], int]
    negative: dict[tuple[int, int], float] = field(default_factory=dict)
    first_day: datetime.date = FIRST_DAY


def is_workbook(path: Path) -> bool:
    """Whether the file is a zip archive with a workbook in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _BOOK in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False


@contextmanager
def checked(path: Path, advance: Advance = unwatched) -> Iterator[zipfile.ZipFile]:
    """The archive at `path`, open, once it has been found harmless and whole.

    Raises:
        SurveyError: the archive is damaged, declares entities, or unpacks to too much.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_bounds(archive, path)
            _check_parts(archive, path, advance)
            yield archive
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        KeyError,
        NotImplementedError,
        RuntimeError,
        SyntaxError,
    ):
        raise damaged(path) from None


def checked_notes(path: Path, advance: Advance = unwatched) -> dict[str, CellNotes]:
    """The notes of each sheet of an Excel workbook, by its name.

    Raises:
        SurveyError: as `checked`, or a sheet reaches too far.
        Cancelled: the person stopped it.
    """
    with checked(path, advance) as archive:
        padding = _padding_styles(archive)
        first_day = _first_day(archive)
        return {
            name: replace(_notes(archive, part, padding, path, name, advance), first_day=first_day)
            for name, part in _sheet_parts(archive).items()
        }


def damaged(path: Path) -> SurveyError:
    """What to say of a workbook that cannot be read to its end."""
    return SurveyError(
        "{file} is damaged (perhaps cut short), and nothing of it was read. Open it in a "
        "spreadsheet program, save it again as .xlsx, and choose that file.",
        file=path.name,
    )


def _check_bounds(archive: zipfile.ZipFile, path: Path) -> None:
    entries = archive.infolist()
    suspect = any(
        entry.file_size > _SUSPECT_SIZE
        and entry.file_size > LARGEST_RATIO * max(1, entry.compress_size)
        for entry in entries
    )
    total = sum(entry.file_size for entry in entries)
    if suspect or total > LARGEST_TOTAL or len(entries) > MOST_ENTRIES:
        raise SurveyError(
            "{file} would unpack to {size} MB in {entries} parts, which no survey needs. "
            "Nothing was read. Copy the data into a new workbook and choose that file.",
            file=path.name,
            size=total // 1_000_000,
            entries=len(entries),
        )


def _check_parts(archive: zipfile.ZipFile, path: Path, advance: Advance) -> None:
    """Reads each XML part to its end, so that its size and checksum are known to be true."""
    for entry in archive.infolist():
        if not entry.filename.lower().endswith((".xml", ".rels", ".vml")):
            continue
        with archive.open(entry) as stream:
            head = stream.read(65_536)
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise _declares_entities(path)
            while stream.read(_CHUNK):
                advance(0, 0)


def _declares_entities(path: Path) -> SurveyError:
    return SurveyError(
        "{file} declares entities, which no spreadsheet program writes and which can be used "
        "to do harm. Nothing was read. Open it in a spreadsheet program and save it again.",
        file=path.name,
    )


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """The part of the archive that holds each sheet, by the sheet's name."""
    names = set(archive.namelist())
    if "xl/_rels/workbook.xml.rels" not in names:
        return {}
    targets = {
        element.get("Id", ""): element.get("Target", "")
        for element in _parsed(archive, "xl/_rels/workbook.xml.rels")
    }
    parts = {}
    for element in _parsed(archive, _BOOK).iter():
        if not element.tag.endswith("}sheet"):
            continue
        relation = next((v for k, v in element.attrib.items() if k.endswith("}id")), "")
        target = targets.get(relation, "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        part = posixpath.normpath(part)
        if part in names:
            parts[element.get("name", "")] = part
    return parts


def _first_day(archive: zipfile.ZipFile) -> datetime.date:
    """The day that a workbook counts as 0: of 1904 in those begun on old Macintoshes."""
    for element in _parsed(archive, _BOOK):
        if element.tag.endswith("}workbookPr") and element.get("date1904") in ("1", "true"):
            return datetime.date(1904, 1, 1)
    return FIRST_DAY


def _padding_styles(archive: zipfile.ZipFile) -> dict[bytes, int]:
    """The cell styles that show a number with leading zeros, and how many digits they show."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    formats: dict[str, int] = {}
    styles: dict[bytes, int] = {}
    root = _parsed(archive, "xl/styles.xml")
    for element in root.iter():
        code = element.get("formatCode", "").split(";")[0].replace('"', "")
        if element.tag.endswith("}numFmt") and _ZEROS.match(code):
            formats[element.get("numFmtId", "")] = code.count("0")
    for element in root.iter():
        if element.tag.endswith("}cellXfs"):
            for number, style in enumerate(element):
                if digits := formats.get(style.get("numFmtId", "")):
                    styles[str(number).encode()] = digits
    return styles


def _parsed(archive: zipfile.ZipFile, part: str):  # type: ignore[no-untyped-def]
    try:
        return ElementTree.fromstring(archive.read(part), forbid_dtd=True)
    except DefusedXmlException as error:
        raise ValueError(str(error)) from None


def _notes(
    archive: zipfile.ZipFile,
    part: str,
    padding: dict[bytes, int],
    path: Path,
    sheet: str,
    advance: Advance,
) -> CellNotes:
    last_row, last_column = 0, 0
    errors: list[tuple[int, int]] = []
    uncalculated: list[tuple[int, int]] = []
    padded: dict[tuple[int, int], int] = {}
    negative: dict[tuple[int, int], float] = {}
    styled = re.compile(rb'\bs="(' + b"|".join(padding) + rb')"') if padding else None
    for chunk in _chunks(archive, part):
        advance(0, 0)
        columns = set(_COLUMNS.findall(chunk))
        last_column = max(last_column, *(_index(c) for c in columns), -1)
        last_row = max(last_row, *(int(row) for row in _ROW.findall(chunk)), 0)
        if _BARE_CELL.search(chunk):
            widest = max(len(_BARE_CELL.findall(row)) for row in chunk.split(b"</row>"))
            last_column = max(last_column, widest - 1)
        if b't="e"' in chunk:
            errors += [
                (int(row) - 1, _index(column))
                for column, row, rest in _CELL.findall(chunk)
                if column and b't="e"' in rest
            ]
        if b"<f" in chunk:
            uncalculated += [
                (int(row) - 1, _index(column))
                for column, row, rest in _UNCALCULATED.findall(chunk)
                if b't="e"' not in rest
            ]
        if b">-" in chunk:
            negative |= {
                (int(row) - 1, _index(column)): float(number)
                for column, row, number in _NEGATIVE.findall(chunk)
            }
        if styled:
            for column, row, rest in _CELL.findall(chunk):
                if column and (found := styled.search(rest)):
                    padded[int(row) - 1, _index(column)] = padding[found[1]]
    if last_row * (last_column + 1) > LARGEST_AREA:
        raise SurveyError(
            "Sheet {sheet} of {file} reaches to row {row} and column {column}, more than Codage "
            "can hold at once. Nothing was read. Delete the stray cells far from the table, or "
            "keep only the columns that the study needs.",
            sheet=sheet,
            file=path.name,
            row=last_row,
            column=last_column + 1,
        )
    return CellNotes(tuple(errors), tuple(uncalculated), padded, negative)


def _chunks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The bytes of a sheet in pieces that end where a row ends."""
    rest = b""
    with archive.open(part) as stream:
        while piece := stream.read(_CHUNK):
            piece = rest + piece
            cut = piece.rfind(b"</row>") + len(b"</row>")
            if cut < len(b"</row>"):
                cut = piece.rfind(b"<")
            yield piece[:cut]
            rest = piece[cut:]
    yield rest


def _index(letters: bytes) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + letter - 64
    return index - 1
