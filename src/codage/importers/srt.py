"""SubRip captions: a number, a time line with commas, words."""

from __future__ import annotations

import re

from codage.domain.decoding import decoded
from codage.importers.cues import blocks_of, lines_of, read_cues
from codage.importers.script import Layout, Script
from codage.importers.source import Source
from codage.importers.vtt import set_aside_names

_BEGINNING = re.compile(
    r"\ufeff?\s*(?:\d{1,7}\s*\n)?\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*\d"
)


def recognises(source: Source) -> bool:
    """By a time line at the very beginning."""
    head = source.data[:400]
    return b"-->" in head.replace(b"\0", b"") and bool(
        _BEGINNING.match(decoded(head)[0].replace("\r\n", "\n").replace("\r", "\n"))
    )


def read(source: Source) -> tuple[Script, ...]:
    """The captions of a SubRip file; their numbers are set aside."""
    cues = read_cues(blocks_of(source.text))
    return (Script(lines_of(cues), Layout.CUES, set_aside_names(cues)),)
