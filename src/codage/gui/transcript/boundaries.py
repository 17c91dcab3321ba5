"""Where words begin and end in a turn's text, in code points.

A word is what `codage.domain.words` counts: a hyphen joins, an apostrophe parts (« l'eau » is
« l » and « eau »). Combining marks belong to their letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_WORD = re.compile(rf"[\w{_MARKS}]+(?:[-\u2010\u2011][\w{_MARKS}]+)*")
_RUN = re.compile(rf"(?P<word>{_WORD.pattern})|(?P<space>\s+)|(?P<other>[^\w\s{_MARKS}]+)")


def run_at(text: str, offset: int) -> tuple[int, int]:
    """The word at `offset`, else the run of spaces or of signs; empty in an empty text.

    At the end of a word, the word before wins over what follows it.
    """
    before = None
    for match in _RUN.finditer(text, *_neighbourhood(text, offset)):
        if match.start() <= offset < match.end():
            if match["word"] is None and before is not None and before.end() == offset:
                return before.span()
            return match.span()
        if match["word"] is not None:
            before = match
        if match.end() == offset == len(text):
            return match.span()
    return offset, offset


def next_word_start(text: str, offset: int) -> int | None:
    """Where the first word after `offset` begins; None when there is none."""
    for match in _WORD.finditer(text, _neighbourhood(text, offset)[0]):
        if match.start() > offset:
            return match.start()
    return None


def next_word_end(text: str, offset: int) -> int | None:
    """Where the first word that goes beyond `offset` ends; None when there is none."""
    for match in _WORD.finditer(text, _neighbourhood(text, offset)[0]):
        if match.end() > offset:
            return match.end()
    return None


def previous_word_start(text: str, offset: int) -> int | None:
    """Where the last word that begins before `offset` begins; None when there is none."""
    return _last_before(text, offset, re.Match.start)


def previous_word_end(text: str, offset: int) -> int | None:
    """Where the last word that ends before `offset` ends; None when there is none."""
    return _last_before(text, offset, re.Match.end)


def _last_before(text: str, offset: int, edge: Callable[[re.Match[str]], int]) -> int | None:
    start = offset
    while start > 0:
        start, found = _neighbourhood(text, start - 1)[0], None
        for match in _WORD.finditer(text, start, offset):
            if edge(match) < offset:
                found = edge(match)
        if found is not None:
            return found
    return None


def _neighbourhood(text: str, offset: int, reach: int = 400) -> tuple[int, int]:
    """A stretch around `offset` that does not cut a word, so that long turns cost no more."""
    low, high = max(offset - reach, 0), min(offset + reach, len(text))
    while low > 0 and not text[low - 1].isspace():
        low -= 1
    while high < len(text) and not text[high].isspace():
        high += 1
    return low, high
