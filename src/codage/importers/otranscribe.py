"""oTranscribe .otr: JSON around a page, whose time marks are links in the text."""

from __future__ import annotations

import json
from dataclasses import replace

from codage.domain.transcript import SetAside, clean_text
from codage.importers.candidates import find_head
from codage.importers.html import Page, read_page
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Line, Script
from codage.importers.source import Source


def recognises(source: Source) -> bool:
    """A JSON object with the page and its recording, or so called."""
    head = source.data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head.startswith(b"{"):
        return False
    return source.suffix == ".otr" or b'"media-time"' in source.data


def read(source: Source) -> tuple[Script, ...]:
    """The text of an oTranscribe file; the marks that stand inside speech are set aside."""
    found = json.loads(source.text)
    if not isinstance(found["text"], str):
        raise ValueError("no page")
    page = _TimedPage()
    script = read_page(page, clean_text(found["text"]), source)
    media = found.get("media")
    attributes = (("media", clean_text(media).strip()),) if isinstance(media, str) and media else ()
    return (replace(script, set_aside=(*script.set_aside, *page.aside), attributes=attributes),)


class _TimedPage(Page):
    """A page whose time marks become the times of its lines."""

    def __init__(self) -> None:
        super().__init__()
        self.aside: list[SetAside] = []
        self._marks: list[tuple[str, str, int | None]] = []
        self._mark: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens; one of class ``timestamp`` holds a time and no words."""
        given = dict(attrs)
        if tag == "span" and "timestamp" in (given.get("class") or "").split():
            self._mark = given.get("data-timestamp") or ""
        else:
            super().handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        self._mark = None
        super().handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        """Words, or the time that a mark shows."""
        if self._mark is None:
            super().handle_data(data)
            return
        seconds = milliseconds_of(self._mark)
        seconds = milliseconds_of(data) if seconds is None else seconds
        self._marks.append((self.words_so_far(), data.strip(), seconds))
        super().handle_data(" ")

    def finished(self, line: Line) -> Line:
        """The line with the time that stands before its words."""
        marks, self._marks = self._marks, []
        start: int | None = None
        for before, shown, time in marks:
            head = find_head(Line(before + " "))
            if start is None and (not before or (head and head.end >= len(before))):
                start = time
            else:
                self.aside.append(SetAside("time mark", shown, " ".join(before.split())[-40:]))
        return replace(line, start_ms=start)
