"""Tables in text files with titled columns: Whisper's .tsv, time–speaker–transcript of archives.

Times that are whole numbers count milliseconds, as Whisper writes them.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from codage.domain.decoding import decoded
from codage.importers.heads import CLOCK, role_key, words
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Layout, Line, Script
from codage.importers.source import LARGEST_TEXT, Source

_STARTS = words("start debut timecode time temps heure starttime horodatage")
_ENDS = words("end fin endtime")
_SPEAKERS = words("speaker locuteur locutrice intervenant intervenante who")
_TEXTS = words("text texte transcript transcription paroles verbatim")
_OTHERS = words("id index segment duration duree confidence language")
_DELIMITERS = "\t;,"
_CLOCK = re.compile(rf"[\[(]?({CLOCK})[\])]?")


def recognises(source: Source) -> bool:
    """By a first line that names the columns, a text and a time or a speaker among them."""
    head = decoded(source.data[:400])[0].lstrip("\ufeff")
    return source.looks_like_text and _delimiter(head) is not None


def read(source: Source) -> tuple[Script, ...]:
    """The rows of the table; where speakers are named, consecutive ones of one are a turn."""
    delimiter = _delimiter(source.text) or "\t"
    csv.field_size_limit(2 * LARGEST_TEXT)
    texts = source.text.split("\n")
    if delimiter == "\t":
        rows = csv.reader(texts, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    else:
        rows = csv.reader(texts, delimiter=delimiter)
    titles = [role_key(title) for title in next(rows)]
    lines = list(_lines(rows, titles))
    return (Script(lines, Layout.CUES),)


def _delimiter(text: str) -> str | None:
    titles = text.partition("\n")[0].strip()
    known = _STARTS | _ENDS | _SPEAKERS | _TEXTS | _OTHERS
    for delimiter in _DELIMITERS:
        keys = [role_key(title) for title in titles.split(delimiter)]
        if len(keys) > 1 and known.issuperset(keys) and _TEXTS & set(keys):
            return delimiter if (_STARTS | _SPEAKERS) & set(keys) else None
    return None


def _lines(rows: Iterator[list[str]], titles: list[str]) -> Iterator[Line]:
    def column(names: frozenset[str]) -> int:
        return next((n for n, title in enumerate(titles) if title in names), len(titles))

    text, speaker = column(_TEXTS), column(_SPEAKERS)
    start, end = column(_STARTS), column(_ENDS)
    for row in rows:
        cells = [*(cell.strip() for cell in row), *[""] * (len(titles) + 1 - len(row))]
        words = " ".join([cells[text], *filter(None, cells[len(titles) :])])
        who = cells[speaker].rstrip(" :\u00a0\u202f") or None
        if words.strip():
            yield Line(words, who, _time(cells[start]), _time(cells[end]))


def _time(cell: str) -> int | None:
    if cell.isascii() and cell.isdigit():
        return milliseconds_of(cell, 1) if len(cell) < 12 else None
    match = _CLOCK.fullmatch(cell)
    return milliseconds_of(match[1]) if match else None
