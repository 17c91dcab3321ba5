"""Where words and sentences begin and end in a turn's text, in code points.

A word is what `codage.domain.words` counts: a hyphen joins, an apostrophe parts (« l'eau » is
« l » and « eau »). Combining marks belong to their letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_WORD = re.compile(rf"[\w{_MARKS}]+(?:[-\u2010\u2011][\w{_MARKS}]+)*")
_RUN = re.compile(rf"(?P<word>{_WORD.pattern})|(?P<space>\s+)|(?P<other>[^\w\s{_MARKS}]+)")
_SIGN = re.compile(r"\S")
_SENTENCE_END = re.compile(r"[.!?…]+(?:[\"'’»”)\]\u00a0\u202f]| »)*(?=\s|$)|\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(«'’])(?:[A-ZÀ-Ý]|MM|M[mlg][emr]?[es]?|Mgr|Dr|Pr|Me|St|Ste|cf|p|pp|art|env|ex|n°)\.$"
)


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


@lru_cache(maxsize=8)
def sentence_starts(text: str) -> tuple[int, ...]:
    """Where the sentences of `text` begin, ascending; the first begins at the first word."""
    starts = [_next_sign(text, 0)]
    for match in _SENTENCE_END.finditer(text):
        if match[0] == "." and _ABBREVIATION.search(text, max(match.end() - 6, 0), match.end()):
            continue
        start = _next_sign(text, match.end())
        continues = text[start : start + 1].islower() and not match[0].startswith((".", "\n"))
        if start < len(text) and start > starts[-1] and not continues:
            starts.append(start)
    return tuple(starts)


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """The sentence at `offset`, without the space that follows it."""
    starts = sentence_starts(text)
    start = max((start for start in starts if start <= offset), default=starts[0])
    following = min((start for start in starts if start > offset), default=len(text))
    if start > offset:
        following = starts[1] if len(starts) > 1 else len(text)
    return start, start + len(text[start:following].rstrip())


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


def _next_sign(text: str, offset: int) -> int:
    match = _SIGN.search(text, offset)
    return match.start() if match else len(text)


def _neighbourhood(text: str, offset: int, reach: int = 400) -> tuple[int, int]:
    """A stretch around `offset` that does not cut a word, so that long turns cost no more."""
    low, high = max(offset - reach, 0), min(offset + reach, len(text))
    while low > 0 and not text[low - 1].isspace():
        low -= 1
    while high < len(text) and not text[high].isspace():
        high += 1
    return low, high
