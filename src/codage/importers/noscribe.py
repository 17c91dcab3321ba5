"""noScribe's pages: who speaks and when stand in the names of anchors, ``ts_12140_22800_S01``.

What another says meanwhile, ``//S02: … //``, stays inside the turn.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from codage.importers.html import Page, read_page
from codage.importers.script import Line, Script
from codage.importers.source import Source

_ANCHOR = re.compile(r"ts_(\d{1,9})_(\d{1,9})_([^\s_]{0,40})")
_LABEL = re.compile(r"([^:\n\[\]]{1,40}?)\s*:\s*")
_SHOWN_TIME = re.compile(r"\[\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\]\s*")


def recognises(source: Source) -> bool:
    """A page with such anchors."""
    return b"ts_" in source.data and bool(
        re.search(rb"<a\s+name=\"ts_\d{1,9}_\d{1,9}_", source.data)
    )


def read(source: Source) -> tuple[Script, ...]:
    """The paragraphs of a noScribe page, with the times and speakers of their anchors."""
    page = _AnchoredPage()
    script = read_page(page, source.text, source)
    labels = _labels(page.paragraphs)
    by_line = {id(paragraph.line): paragraph for paragraph in page.paragraphs}
    lines = [
        _line(by_line[id(line)], labels) if id(line) in by_line else line for line in script.lines
    ]
    return (replace(script, lines=lines),)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A line with the speaker of its first anchor."""

    line: Line
    code: str


class _AnchoredPage(Page):
    """A page whose anchors time its lines."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[_Paragraph] = []
        self._anchors: list[tuple[int, int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens, perhaps an anchor."""
        super().handle_starttag(tag, attrs)
        if tag == "a" and (match := _ANCHOR.fullmatch(dict(attrs).get("name") or "")):
            self._anchors.append((int(match[1]), int(match[2]), match[3]))

    def finished(self, line: Line) -> Line:
        """The line, from the first anchor's time to the last of the same speaker."""
        anchors, self._anchors = self._anchors, []
        if not anchors:
            return line
        start, _, code = anchors[0]
        end = max(end for _, end, who in anchors if who == code)
        timed = replace(line, start_ms=start, end_ms=end)
        self.paragraphs.append(_Paragraph(timed, code))
        return timed


def _labels(paragraphs: list[_Paragraph]) -> dict[str, str]:
    """What each speaker is called in the text: the anchor's own code, unless renamed since."""
    found: dict[str, Counter[str]] = {}
    for paragraph in paragraphs:
        if paragraph.code and (match := _LABEL.match(paragraph.line.text)):
            found.setdefault(paragraph.code, Counter())[match[1]] += 1
    return {
        code: code if code in counter else counter.most_common(1)[0][0]
        for code, counter in found.items()
    }


def _line(paragraph: _Paragraph, labels: dict[str, str]) -> Line:
    text, code = paragraph.line.text, paragraph.code
    label = labels.get(code, code)
    if (match := _LABEL.match(text)) and match[1] == label:
        text = text[match.end() :]
    if match := _SHOWN_TIME.match(text):
        text = text[match.end() :]
    return replace(paragraph.line, text=text, speaker=label if code else None)
