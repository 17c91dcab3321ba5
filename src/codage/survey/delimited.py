"""Tables in text files: comma, semicolon, tab or bar between cells, quotes around long ones."""

from __future__ import annotations

import csv
import html
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import dropwhile, islice

from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.survey.assembling import ENTITY, assembled, entity_message
from codage.survey.decoding import decoded
from codage.survey.errors import SurveyError
from codage.survey.table import Problem, RawTable, SurveyFile

DELIMITERS = "\t;|,"  # the least likely within a cell first
_SAMPLE = 200
_LEAST_TITLED = 3
_STEP = 5_000
_SAMPLE_SIZE = 2_000_000


def recognises(file: SurveyFile) -> bool:
    """Whether the file is text: no archive, no binary signature, hardly any control character."""
    if file.head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf", b"\x89PNG")):
        return False
    text, _ = decoded(file.head)
    text = text.removesuffix("\ufffd")
    if text.lstrip()[:9].lower().startswith(("<!doctype", "<html", "<?xml")):
        return False
    odd = sum(1 for c in text if (c < " " and c not in "\t\r\n\f\x00") or c == "\ufffd")
    return odd * 50 <= len(text) and text.count("\x00") * 4 <= len(text)


def read(file: SurveyFile, sheet: str | None = None, advance: Advance = unwatched) -> RawTable:
    """The table, with the delimiter that gives the most regular rows unless the file names one.

    Raises:
        SurveyError: no header row, or a quote that is never closed.
    """
    text, encoding = decoded(file.path.read_bytes(), file.encoding)
    problems = []
    if "\x00" in text:
        problems.append(Problem(Message("Null characters were left out."), _line(text, "\x00")))
        text = text.replace("\x00", "")
    if "\ufffd" in text:
        message = Message("Some characters are not valid {encoding}.", {"encoding": encoding})
        problems.append(Problem(message, _line(text, "\ufffd")))
    # \r alone ends lines in old Macintosh exports; csv knows \n and \r\n when newline="".
    text, hint = _without_hint(text)
    delimiter = file.delimiter or hint or _detected_delimiter(text)
    if delimiter == ";":
        text = _with_entities_read(text, problems)
    records = _records(text, delimiter, file, problems, advance)
    table = assembled(file, "CSV", records, problems=problems, advance=advance)
    if len(table.headers) == 1:
        alone = Problem(
            Message("The table has one column only; check the delimiter."), table.row_numbers[0] - 1
        )
        table = replace(table, problems=(alone, *table.problems))
    return replace(table, encoding=encoding, delimiter=delimiter)


def _without_hint(text: str) -> tuple[str, str]:
    """Excel's own first line ``sep=;``, taken off, and its delimiter."""
    first, _, rest = text.partition("\n")
    first = first.rstrip("\r").strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return rest, first[4]
    return text, ""


def _line(text: str, part: str) -> int:
    """The line that a part of the text is first met in."""
    return text.count("\n", 0, text.index(part)) + 1


def _with_entities_read(text: str, problems: list[Problem]) -> str:
    """The text with letters for entities, where their semicolons would part cells in two."""
    sample = text[:_SAMPLE_SIZE]
    found = ENTITY.search(sample)
    if found is None:
        return text
    mended = ENTITY.sub(lambda found: _letter(found[0]), sample)
    if _regularity(mended, ";") <= _regularity(sample, ";"):
        return text
    problems.append(Problem(entity_message(found[0]), _line(text, found[0])))
    return ENTITY.sub(lambda found: _letter(found[0]), text)


def _letter(entity: str) -> str:
    letter = html.unescape(entity)
    return entity if letter in ('"', ";", "\n", "\r") else letter


def _detected_delimiter(text: str) -> str:
    """The delimiter whose rows most often have as many cells as the header, and more than one.

    Where the first line has one cell only, it may be a title: then the delimiter whose rows,
    from some line on, all have as many cells, and three or more.
    """
    sample = text[:_SAMPLE_SIZE]
    best = max(DELIMITERS, key=lambda delimiter: _regularity(sample, delimiter))
    if _regularity(sample, best)[0] > 0:
        return best
    titled = max(DELIMITERS, key=lambda delimiter: _width_under_title(sample, delimiter))
    return titled if _width_under_title(sample, titled) else best


def _regularity(text: str, delimiter: str) -> tuple[float, int]:
    rows = _sampled(text, delimiter)
    width = len(rows[0]) if rows else 0
    if width < 2:
        return 0.0, width
    widths = Counter(len(row) for row in rows if any(row))
    return widths[width] / max(1, widths.total()), width


def _width_under_title(text: str, delimiter: str) -> int:
    widths = [len(row) for row in _sampled(text, delimiter) if any(row)]
    below = list(dropwhile(lambda width: width < _LEAST_TITLED, widths))
    return below[0] if len(below) > 1 and len(set(below)) == 1 else 0


def _sampled(text: str, delimiter: str) -> list[list[str]]:
    try:
        return list(islice(_reader(text, delimiter, strict=False), _SAMPLE))
    except csv.Error:
        return []


def _records(
    text: str, delimiter: str, file: SurveyFile, problems: list[Problem], advance: Advance
) -> list[list[str]]:
    records: list[list[str]] = []
    reader = _reader(text, delimiter, strict=True)
    try:
        for record in reader:
            records.append(record)
            if len(records) % _STEP == 0:
                advance(0, 0)
    except csv.Error as error:
        row = len(records) + 1
        if "unexpected end" in str(error):
            raise SurveyError(
                "{file}: a quote opened in row {row} is never closed, so the rows after it "
                "cannot be told apart. Nothing was read. Close the quote, or export the table "
                "again.",
                file=file.path.name,
                row=row,
            ) from None
        problems.append(
            Problem(Message("A quotation mark inside a cell is not doubled; check this row."), row)
        )
        records = list(_reader(text, delimiter, strict=False))
    return records


def _reader(text: str, delimiter: str, *, strict: bool) -> Iterator[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), 50_000_000))
    lines = io.StringIO(text, newline="")
    return csv.reader(lines, delimiter=delimiter, strict=strict)
