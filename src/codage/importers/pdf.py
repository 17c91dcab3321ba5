"""PDF: the lines of each page in reading order, without running headers and page numbers."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from codage.domain.transcript import SetAside, clean_text
from codage.importers.candidates import find_head
from codage.importers.columns import Pieces, parted
from codage.importers.errors import ImporterError
from codage.importers.script import Layout, Line, Script
from codage.importers.source import Source

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:page|p\.?)?\s*\d{1,4}\s*(?:(?:/|sur|of|de)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_BLANKS = re.compile(r"[ \t]{2,}")
_SENTENCE_END = re.compile(r"[.?!…][\"»”)\]]*$")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_EDGE = 3
_LARGEST = 100_000_000


def recognises(source: Source) -> bool:
    """By the mark that every PDF has near its beginning."""
    return b"%PDF-" in source.data[:1024] and not source.data.startswith((b"PK", b"{\\rtf"))


def read(source: Source) -> tuple[Script, ...]:
    """The text of a PDF, and what was printed around it."""
    if len(source.data) > _LARGEST:
        raise source.too_long()
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(source.data))
    _unlock(reader, source.path.name)
    pages: list[list[str]] = []
    aside: list[SetAside] = []
    images: list[int] = []
    for number, page in enumerate(reader.pages, start=1):
        source.pulse()
        pages.append(_lines_of(page))
        if not pages[-1] and _holds_images(page):
            images.append(number)
    _refuse_unreadable(pages, images, source.path.name)
    aside += [SetAside("page without text", "", str(number)) for number in images]
    texts, printed = _without_running_lines(pages)
    lines = list(_with_paragraph_ends(texts))
    return (Script(lines, Layout.WRAPPED, (*aside, *printed)),)


def _unlock(reader: PdfReader, file: str) -> None:
    if not reader.is_encrypted:
        return
    try:
        opened = bool(reader.decrypt(""))
        len(reader.pages)
    except Exception:  # an unknown cipher and a missing library look alike
        opened = False
    if not opened:
        raise ImporterError(
            "{file} is protected by a password. Open it in a PDF program, save or print it "
            "without a password, and choose that file.",
            file=file,
        )


def _lines_of(page: PageObject) -> list[str]:
    pieces = Pieces()
    text = page.extract_text(visitor_text=pieces) or ""
    if columns := parted(pieces.lines, float(page.mediabox.width)):
        text = "\n".join(columns)
    text = clean_text(text).translate(_LIGATURES)
    lines = [_BLANKS.sub(" ", line).strip() for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return lines


def _holds_images(page: PageObject) -> bool:
    try:
        resources = page.get("/Resources", {}).get_object()
        objects = resources.get("/XObject", {}).get_object()
        return any(objects[name].get_object().get("/Subtype") == "/Image" for name in objects)
    except Exception:  # a page without sound resources holds no image to speak of
        return False


def _refuse_unreadable(pages: Sequence[Sequence[str]], images: Sequence[int], file: str) -> None:
    text = "".join("".join(page) for page in pages)
    if not text.strip() and images:
        raise ImporterError(
            "{file} holds no text: its pages ({count}) are images, as from a scanner. Have the "
            "text recognised (OCR) first, and choose that file.",
            file=file,
            count=len(pages),
        )
    if not text.strip():
        raise ImporterError(
            "{file} holds no text on its pages ({count}).", file=file, count=len(pages)
        )
    strange = sum(
        1 for character in text if character == "\ufffd" or "\ue000" <= character <= "\uf8ff"
    )
    if 5 * (strange + 5 * text.count("(cid:")) > len(text):
        raise ImporterError(
            "{file} does not say which letters its pages show: its text comes out as gibberish. "
            "Save it again from the program it comes from, or have the text recognised (OCR).",
            file=file,
        )


def _without_running_lines(
    pages: Sequence[Sequence[str]],
) -> tuple[list[str], list[SetAside]]:
    """The lines of all pages less those that recur at the pages' edges, told once each."""
    tops = Counter(key for page in pages for key in {_key(line) for line in page[:_EDGE]})
    ends = Counter(key for page in pages for key in {_key(line) for line in page[-_EDGE:]})
    heads = Counter(head.who for page in pages for line in page if (head := find_head(Line(line))))
    everywhere = Counter(_key(line) for page in pages for line in page)
    filled = sum(1 for page in pages if page)
    # What stands on the pages more often than twice each is speech that repeats itself.
    for edge in (tops, ends):
        for key in [key for key in edge if everywhere[key] > 2 * filled]:
            del edge[key]
    often = max(2, -(-filled * 6 // 10))
    kept: list[str] = []
    aside: dict[SetAside, None] = {}
    for number, page in enumerate(pages, start=1):
        first, last = 0, len(page)
        while first < min(_EDGE, last) and _runs(page[first], tops, often, heads, filled):
            first += 1
        while last > max(first, len(page) - _EDGE) and _runs(
            page[last - 1], ends, often, heads, filled
        ):
            last -= 1
        for line, kind in (
            *((line, "header") for line in page[:first]),
            *((line, "footer") for line in page[last:]),
        ):
            if _PAGE_NUMBER.fullmatch(line):
                aside[SetAside("page number", line, str(number))] = None
            elif line:
                aside[SetAside(kind, line)] = None
        kept += page[first:last]
    return kept, list(aside)


def _runs(line: str, edge: Counter[str], often: int, heads: Counter[str], pages: int) -> bool:
    if not line:
        return True
    if _PAGE_NUMBER.fullmatch(line) and (edge[_key(line)] >= often or pages == 1):
        return True
    head = find_head(Line(line))
    if head and head.who and heads[head.who] > pages:
        return False
    return pages > 1 and edge[_key(line)] >= often


def _key(line: str) -> str:
    return _DIGITS.sub("#", line)


def _with_paragraph_ends(texts: Sequence[str]) -> Iterator[Line]:
    """A sentence that ends well before the edge of the page ends a paragraph."""
    widths = sorted(len(text) for text in texts if text)
    usual = widths[len(widths) * 9 // 10] if widths else 0
    for text in texts:
        yield Line(text)
        if len(text) < 0.7 * usual and _SENTENCE_END.search(text):
            yield Line("")
