"""Praat .TextGrid, long or short: its interval tiers as speakers.

As Praat does, only free-standing numbers, strings and flags are read; words such as ``xmin =``
are there for people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from codage.domain.decoding import decoded
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Script
from codage.importers.source import MOST_LINES, Source
from codage.importers.tiers import Annotation, Kind, Tier, script_of

_BEGINNING = re.compile(
    r'\ufeff?\s*(?:File type\s*=\s*)?"ooTextFile"\s.{0,60}?"TextGrid"', re.DOTALL
)
_TOKEN = re.compile(
    r'"([^"]*(?:""[^"]*)*)"|(?<!\S)(-?\d[\d.]*(?:[eE][-+]?\d+)?)(?!\S)|<(exists|absent)>|(?<!\S)![^\n]*'
)


class _TooShortError(ValueError):
    """The file ends before what it announces."""


def recognises(source: Source) -> bool:
    """By the line that names the type of the file."""
    head = source.data[:400]
    if b"ooTextFile" not in head.replace(b"\0", b""):
        return False
    return bool(_BEGINNING.match(decoded(head)[0].replace("\r", "\n")))


def read(source: Source) -> tuple[Script, ...]:
    """The intervals of a TextGrid that hold words."""
    tokens = _tokens(source.text)
    for _ in range(4):  # file type, class, and the times of the whole
        next(tokens, None)
    if next(tokens, "absent") == "absent":
        return (Script([]),)
    tiers = []
    for _ in range(_count(tokens)):
        kind, name = _next(tokens), _next(tokens)
        _next(tokens), _next(tokens)
        size = _count(tokens)
        if size > MOST_LINES:
            raise source.too_long()
        if kind == "IntervalTier":
            tiers.append(Tier(name, name, [_interval(tokens) for _ in range(size)]))
        else:
            points = [_point(tokens) for _ in range(size)]
            tiers.append(Tier(name, name, points, Kind.NOTES))
    return (script_of(tiers),)


def _tokens(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        if match[1] is not None:
            yield match[1].replace('""', '"')
        elif token := match[2] or match[3]:
            yield token


def _next(tokens: Iterator[str]) -> str:
    token = next(tokens, None)
    if token is None:
        raise _TooShortError
    return token


def _count(tokens: Iterator[str]) -> int:
    return int(_next(tokens))


def _interval(tokens: Iterator[str]) -> Annotation:
    start, end = milliseconds_of(_next(tokens)), milliseconds_of(_next(tokens))
    return Annotation(_next(tokens), start, end)


def _point(tokens: Iterator[str]) -> Annotation:
    start = milliseconds_of(_next(tokens))
    return Annotation(_next(tokens), start, start)
