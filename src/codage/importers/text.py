"""Plain text: one paragraph a line, or lines broken at the width of an old screen."""

from __future__ import annotations

from itertools import pairwise

from codage.domain.decoding import decoded
from codage.importers.script import Layout, Line, Script
from codage.importers.source import Source

_WIDTHS = range(50, 105)


def recognises(source: Source) -> bool:
    """Anything that is writing, and not XML of an unknown kind; asked last."""
    if source.data.startswith((b"%PDF-", b"PK\x03\x04")):
        return False
    head = decoded(source.data[:200])[0].lstrip("\ufeff \t\r\n")
    return source.looks_like_text and not head.startswith("<?xml")


def read(source: Source) -> tuple[Script, ...]:
    """The lines of a text file."""
    return (script_of(source.text.split("\n")),)


def script_of(texts: list[str]) -> Script:
    """A script of plain lines, whose layout shows in their lengths."""
    layout = Layout.WRAPPED if _is_wrapped(texts) else Layout.PARAGRAPHS
    return Script([Line(text) for text in texts], layout)


def _is_wrapped(texts: list[str]) -> bool:
    """Whether lines break off at one width, in the middle of sentences."""
    if max(map(len, texts)) > _WIDTHS.stop:
        return False
    followed = [above.rstrip() for above, below in pairwise(texts) if below.strip()]
    full = [text for text in followed if len(text) in _WIDTHS]
    open_ended = sum(1 for text in full if text[-1].isalnum() or text[-1] in ",-'’")
    return len(full) >= 4 and 2 * len(full) >= len(followed) and 2 * open_ended >= len(full)
