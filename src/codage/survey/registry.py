"""The survey formats: one list, one module each.

To add a format, write a module with these two functions and add a line to ``FORMATS``::

    def recognises(file: SurveyFile) -> bool: ...
    def read(file: SurveyFile, sheet: str | None) -> RawTable: ...

A format that is a dialect of another (a CSV with three header rows) stands before it in the list
and may call its reader.
"""

from __future__ import annotations

import hashlib
import importlib
from dataclasses import replace
from pathlib import Path
from typing import Protocol, cast

from codage.domain.format import Format
from codage.domain.message import Message
from codage.survey.errors import SurveyError
from codage.survey.table import Problem, RawTable, SurveyFile

LARGEST_FILE = 400_000_000


FORMATS: tuple[Format, ...] = (
    Format("Excel", (".xlsx", ".xlsm"), "codage.survey.workbook"),
    Format("CSV", (".csv", ".tsv", ".tab", ".txt"), "codage.survey.delimited"),
)


class _Reader(Protocol):
    def recognises(self, file: SurveyFile) -> bool: ...

    def read(self, file: SurveyFile, sheet: str | None) -> RawTable: ...


def read_table(
    path: Path, sheet: str | None = None, *, encoding: str = "", delimiter: str = ""
) -> RawTable:
    """The table in the file at `path`, in whichever known format its content is.

    The ending of the file's name says where to look first; the content decides. `sheet` names
    the sheet to read where the file has several; by default the one that looks like the data.
    `encoding` and `delimiter` are for text formats; empty, they are detected.

    Raises:
        SurveyError: the file is not there, is no table, is damaged, protected or too big.
    """
    file = replace(_opened(path), encoding=encoding, delimiter=delimiter)
    suffix = path.suffix.lower()
    by_name = [known for known in FORMATS if suffix in known.suffixes]
    others = [known for known in FORMATS if known not in by_name]
    for known in by_name:
        if _reader(known).recognises(file):
            return _reader(known).read(file, sheet)
    for known in others:
        if _reader(known).recognises(file):
            table = _reader(known).read(file, sheet)
            return replace(table, problems=(_misnamed(path, known), *table.problems))
    raise _not_a_table(path, file.head)


def _opened(path: Path) -> SurveyFile:
    if path.name.startswith(("~$", ".~lock.")):
        raise SurveyError(
            "{file} is a lock file that a spreadsheet program leaves while a table is open. "
            "Choose the table itself.",
            file=path.name,
        )
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise SurveyError(
                "{file} is too big to be a survey ({size} MB). Nothing was read. "
                "Keep only the columns and rows that the study needs.",
                file=path.name,
                size=size // 1_000_000,
            )
        with path.open("rb") as stream:
            head = stream.read(65536)
            stream.seek(0)
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        raise SurveyError("{file} is not there.", file=str(path)) from None
    except OSError as error:
        raise SurveyError(
            "{file} cannot be read ({why}). Check that it is a file and that you may open it.",
            file=path.name,
            why=error.strerror or type(error).__name__,
        ) from None
    if not head:
        raise SurveyError("{file} is empty.", file=path.name)
    return SurveyFile(path, head, digest)


def _reader(known: Format) -> _Reader:
    return cast(_Reader, importlib.import_module(known.module))


def _misnamed(path: Path, known: Format) -> Problem:
    return Problem(
        Message(
            "The name ends in {suffix}, but the content is {format}; it was read as such.",
            {"suffix": path.suffix or "nothing", "format": known.name},
        )
    )


def _not_a_table(path: Path, head: bytes) -> SurveyError:
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return SurveyError(
            "{file} is protected by a password, or is an Excel file from before 2007. "
            "Open it in a spreadsheet program, save it as .xlsx without a password, "
            "and choose that file.",
            file=path.name,
        )
    if head.startswith(b"PK\x03\x04"):
        return SurveyError(
            "{file} is not an Excel workbook, or is damaged (perhaps cut short). Open it in a "
            "spreadsheet program, save it again as .xlsx, and choose that file.",
            file=path.name,
        )
    return SurveyError(
        "{file} is not a table that Codage can read. Save it as .xlsx or .csv from the program "
        "it comes from.",
        file=path.name,
    )
