"""Where a proposed passage can begin and end instead: one word further, or one nearer."""

from __future__ import annotations

import re

Stretch = tuple[int, int]
_WORD = re.compile(r"\S+")


def end_moved(text: str, stretch: Stretch, words: int) -> Stretch:
    """`stretch` of `text` with its end moved by so many words; one word at least stays."""
    start, end = stretch
    ends = [match.end() for match in _WORD.finditer(text) if match.end() > start]
    return start, _moved(ends, end, words)


def start_moved(text: str, stretch: Stretch, words: int) -> Stretch:
    """`stretch` of `text` with its beginning moved by so many words; one word at least stays."""
    start, end = stretch
    starts = [match.start() for match in _WORD.finditer(text) if match.start() < end]
    return _moved(starts, start, words), end


def _moved(stops: list[int], at: int, steps: int) -> int:
    """The stop that lies so many steps from `at`, which may lie between two; else the last."""
    if not stops or not steps:
        return at
    if steps > 0:
        beyond = [stop for stop in stops if stop > at]
        return beyond[min(steps, len(beyond)) - 1] if beyond else at
    before = [stop for stop in stops if stop < at]
    return before[max(len(before) + steps, 0)] if before else at
