"""Sonal pi and WhisPurge: a page of timed segments whose speakers are numbers in a list.

WhisPurge's older ``.purge`` tables hold the same. The ``.Rtr`` files of Sonal 1 and 2 are not
read: how they are made is not known.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace

from codage.domain.decoding import decoded
from codage.domain.transcript import SetAside, clean_text
from codage.importers.errors import ImporterError
from codage.importers.html import Page, read_page
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Layout, Line, Script
from codage.importers.source import Source

_SPEAKERS = re.compile(
    r"<script[^>]{0,200}id=[\"']loc-json[\"'][^>]{0,200}>(.{0,100000}?)</script>", re.DOTALL
)
_COLUMNS = re.compile(r"^D\u00e9but\tFin\t.*$", re.MULTILINE)
_TIMES = ("data-deb", "data-fin")
_OLD = (".rtr", ".crp")
_HEADS = ("Memo :", "D\u00e9but\tFin")


def recognises(source: Source) -> bool:
    """A page with Sonal's segments, a table with its columns, or a file so called."""
    if source.suffix in _OLD:
        return True
    if b"lblseg" in source.data:
        return b"data-deb" in source.data and b"<" in source.data[:200]
    return source.suffix == ".purge" and bool(_COLUMNS.search(decoded(source.data[:100_000])[0]))


def read(source: Source) -> tuple[Script, ...]:
    """The segments, those of one speaker merged into turns; notes are set aside."""
    if source.suffix in _OLD:
        raise ImporterError(
            "{file} is a file of Sonal 1 or 2, whose form is not known. In Sonal, export the "
            "interview as text or RTF, and choose that file.",
            file=source.path.name,
        )
    if b"lblseg" not in source.data:
        return (_table(source.text),)
    page = _SegmentedPage(_names(source.text))
    script = read_page(page, source.text, source)
    return (replace(script, layout=Layout.CUES, set_aside=tuple(page.aside)),)


class _SegmentedPage(Page):
    """A page whose spans of class ``lblseg`` are segments; other words are notes."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.aside: list[SetAside] = []
        self._names = names
        self._segment: dict[str, str | None] | None = None
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens, perhaps a segment or the text as a whole."""
        given = dict(attrs)
        if "lblseg" in (given.get("class") or "").split():
            self.end_line()
            self._segment = given
        super().handle_starttag(tag, attrs)
        if tag == "div" and (self._depth or given.get("id") == "contenuText"):
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        """A tag closes; the text as a whole may end with it."""
        super().handle_endtag(tag)
        if tag == "div" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._segment = None

    def finished(self, line: Line) -> Line:
        """The line with its segment's speaker and times."""
        if self._segment is None:
            if self._depth == 0:
                self.aside.append(SetAside("note", line.text))
                return Line("")
            return line
        start, end = (milliseconds_of(self._segment.get(key) or "") for key in _TIMES)
        return Line(line.text, _speaker(self._segment.get("data-loc"), self._names), start, end)


def _names(text: str) -> list[str]:
    """The names of the list that the page holds; the first place is nobody's."""
    found = _SPEAKERS.search(text)
    try:
        listed = json.loads(found[1]) if found else []
    except ValueError:
        return []
    if not isinstance(listed, list):
        return []
    return [" ".join(clean_text(one).split()) if isinstance(one, str) else "" for one in listed]


def _speaker(number: str | None, names: Sequence[str]) -> str | None:
    """The name of that number in the list; a number without a name stands for itself."""
    if not number or not number.isascii() or not number.isdigit() or len(number) > 4:
        return None
    place = int(number)
    if not place:
        return None
    return names[place] if place < len(names) and names[place] else f"Speaker {place}"


def _table(text: str) -> Script:
    head, *rows = text.split("\n")
    names = [" ".join(name.split()) for name in head.split("\t")]
    titles = next((n for n, row in enumerate(rows) if row.startswith(_HEADS[1])), len(rows))
    memo = [row for row in rows[2:titles] if row.strip() and not row.startswith(_HEADS[0])]
    lines = []
    for row in rows[titles + 1 :]:
        cells = [*row.split("\t"), "", "", "", ""]
        if words := cells[3].strip():
            speaker = _speaker(cells[2].strip(), names)
            start, end = (milliseconds_of(cell) for cell in cells[:2])
            lines.append(Line(words, speaker, start, end))
    aside = (SetAside("note", "\n".join(memo)),) if memo else ()
    return Script(lines, Layout.CUES, aside)
