"""What Codage reads of surveys: formats of files, tools that export them, companions beside them.

To add a format, write a module with these two functions and add a line to ``FORMATS``::

    def recognises(file: SurveyFile) -> bool: ...
    def read(file: SurveyFile, sheet: str | None, advance: Advance) -> RawTable: ...

A tool's export is a table in one of the formats, with habits of its own; a line in ``TOOLS``::

    def recognises(table: RawTable) -> bool: ...
    def understood(table: RawTable) -> RawTable: ...

A companion is a file of the tool that explains the columns; a line in ``COMPANIONS``::

    def recognises(file: SurveyFile) -> bool: ...
    def read(file: SurveyFile) -> Questionnaire: ...
"""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, cast

from codage.domain.format import Format
from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.survey.archive import damaged
from codage.survey.errors import SurveyError
from codage.survey.questionnaire import FEWEST_FOUND, Questionnaire, explained
from codage.survey.table import Problem, RawTable, SurveyFile

LARGEST_FILE = 400_000_000
LARGEST_COMPANION = 30_000_000
MOST_COMPANIONS = 100
_LEAST_EXPLAINED = 0.4


FORMATS: tuple[Format, ...] = (
    Format("Excel", (".xlsx", ".xlsm"), "codage.survey.workbook"),
    Format("OpenDocument", (".ods",), "codage.survey.opendocument"),
    Format("SPSS", (".sav", ".zsav"), "codage.survey.spss"),
    Format("Stata", (".dta",), "codage.survey.stata"),
    Format("CSV", (".csv", ".tsv", ".tab", ".txt"), "codage.survey.delimited"),
)


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that surveys are made with: its name, and the module that knows its exports."""

    name: str
    module: str


TOOLS: tuple[Tool, ...] = (
    Tool("LimeSurvey", "codage.survey.limesurvey"),
    Tool("KoboToolbox, ODK", "codage.survey.kobo"),
    Tool("Qualtrics", "codage.survey.qualtrics"),
    Tool("Google Forms", "codage.survey.google_forms"),
)

COMPANIONS: tuple[Format, ...] = (
    Format("LimeSurvey structure", (".lss",), "codage.survey.lss"),
    Format("XLSForm", (".xlsx",), "codage.survey.xlsform"),
)


class _Reader(Protocol):
    def recognises(self, file: SurveyFile) -> bool: ...

    def read(self, file: SurveyFile, sheet: str | None, advance: Advance) -> RawTable: ...


class _Expert(Protocol):
    def recognises(self, table: RawTable) -> bool: ...

    def understood(self, table: RawTable) -> RawTable: ...


class _Companion(Protocol):
    def recognises(self, file: SurveyFile) -> bool: ...

    def read(self, file: SurveyFile) -> Questionnaire: ...


def suffixes() -> tuple[str, ...]:
    """The endings of all formats, in their order."""
    return tuple(suffix for known in FORMATS for suffix in known.suffixes)


def read_table(
    path: Path,
    sheet: str | None = None,
    *,
    encoding: str = "",
    delimiter: str = "",
    header_row: int = 0,
    companion: Path | None = None,
    advance: Advance = unwatched,
) -> RawTable:
    """The table in the file at `path`, in whichever known format its content is.

    The ending of the file's name says where to look first; the content decides. `sheet` names
    the sheet to read where the file has several; by default the one that looks like the data.
    `encoding` and `delimiter` are for text formats, `header_row` is the number of the row that
    the headers stand in; empty or 0, they are detected. `companion` is the file that explains
    the columns; by default one that fits and lies beside the table.

    Raises:
        SurveyError: the file is not there, is no table, is damaged, protected or too big; or the
            companion is not one, or explains none of the columns.
        Cancelled: the person stopped it.
    """
    file = replace(_opened(path), encoding=encoding, delimiter=delimiter, header_row=header_row)
    try:
        table = _read(file, sheet, advance)
    except (SurveyError, OSError) as error:
        if not path.exists():
            raise _unreadable(path, FileNotFoundError()) from None
        if isinstance(error, OSError):
            raise _unreadable(path, error) from None
        raise
    questionnaire = (
        _companion_beside(path, table) if companion is None else _companion(companion, table)
    )
    if questionnaire is not None:
        table = explained(table, questionnaire)
    for tool in TOOLS:
        expert = cast(_Expert, importlib.import_module(tool.module))
        if expert.recognises(table):
            return replace(expert.understood(table), tool=tool.name)
    return table


def _read(file: SurveyFile, sheet: str | None, advance: Advance) -> RawTable:
    suffix = file.path.suffix.lower()
    by_name = [known for known in FORMATS if suffix in known.suffixes]
    others = [known for known in FORMATS if known not in by_name]
    for known in by_name:
        if _reader(known).recognises(file):
            return _reader(known).read(file, sheet, advance)
    for known in others:
        if _reader(known).recognises(file):
            return _read_as(known, by_name, file, sheet, advance)
    raise _not_a_table(file.path, file.head)


def _read_as(
    known: Format,
    named: Sequence[Format],
    file: SurveyFile,
    sheet: str | None,
    advance: Advance,
) -> RawTable:
    """The table in a file of the `known` format whose name says that it is of the `named`."""
    try:
        table = _reader(known).read(file, sheet, advance)
    except SurveyError:
        if not named:
            raise
        raise SurveyError(
            "{file} is no {format} file, though its name says so, and holds no other table. "
            "Nothing was read. Save it again from the program it comes from.",
            file=file.path.name,
            format=named[0].name,
        ) from None
    return replace(table, problems=(_misnamed(file.path, known), *table.problems))


def _companion_beside(path: Path, table: RawTable) -> Questionnaire | None:
    """The file in the same folder that explains most of the columns, if any does."""
    endings = {suffix for known in COMPANIONS for suffix in known.suffixes}
    try:
        beside = sorted(
            other
            for other in path.parent.iterdir()
            if other != path
            and other.suffix.lower() in endings
            and not other.name.startswith(("~$", "."))
            and other.stat().st_size <= LARGEST_COMPANION
        )
    except OSError:
        return None
    best, most = None, 0
    for other in beside[:MOST_COMPANIONS]:
        try:
            found = _questionnaire(other)
        except SurveyError:
            continue
        if found is not None and (fit := found.fit(table.headers)) > most:
            best, most = found, fit
    if best is None or most < FEWEST_FOUND:
        return None
    # Another form may share a header or two, such as a name.
    possible = min(len(table.headers), len(best.expected))
    return best if most >= _LEAST_EXPLAINED * possible else None


def _companion(path: Path, table: RawTable) -> Questionnaire:
    found = _questionnaire(path)
    if found is None:
        raise SurveyError(
            "{file} is neither the structure of a LimeSurvey survey (.lss) nor an XLSForm. "
            "The table was read without it.",
            file=path.name,
        )
    if not found.fit(table.headers):
        raise SurveyError(
            "{file} explains none of the columns of {table}: it is of another survey. "
            "The table was read without it.",
            file=path.name,
            table=table.source,
        )
    return found


def _questionnaire(path: Path) -> Questionnaire | None:
    try:
        with path.open("rb") as stream:
            file = SurveyFile(path, stream.read(65536), "")
    except OSError as error:
        raise _unreadable(path, error) from None
    for known in COMPANIONS:
        reader = cast(_Companion, importlib.import_module(known.module))
        if path.suffix.lower() in known.suffixes and reader.recognises(file):
            return reader.read(file)
    return None


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
    except OSError as error:
        raise _unreadable(path, error) from None
    if not head:
        raise SurveyError("{file} is empty.", file=path.name)
    return SurveyFile(path, head, digest)


def _unreadable(path: Path, error: OSError) -> SurveyError:
    if isinstance(error, FileNotFoundError):
        return SurveyError("{file} is not there.", file=str(path))
    if path.is_dir():
        return SurveyError("{file} is a folder. Choose the table in it.", file=path.name)
    if isinstance(error, PermissionError):
        return SurveyError(
            "{file} may not be read: another program holds it, or you lack the right. Close it "
            "in that program, or copy it to a folder of your own, and choose it again.",
            file=path.name,
        )
    return SurveyError(
        "{file} cannot be read ({why}). Check that it is a file and that you may open it.",
        file=path.name,
        why=error.strerror or type(error).__name__,
    )


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
    if head.startswith(b"PK\x03\x04") and path.suffix.lower() == ".ods":
        return damaged(path)
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
