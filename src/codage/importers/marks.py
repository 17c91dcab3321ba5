"""Times written inside the speech by f4 and MAXQDA: ``#00:01:23-4#``, taken out of the text.

One at the end of a paragraph is its end and the next one's beginning; such a paragraph is a turn
of its own. Those inside a paragraph are set aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

from codage.domain.transcript import SetAside, Turn
from codage.importers.heads import f4_milliseconds

_MARK = re.compile(r"#(\d{1,2}:\d{2}:\d{2}-\d)#")
_ENDS = re.compile(r"(?<=-\d#)[ \t]*\n|\n(?=[ \t]*#\d{1,2}:\d{2}:\d{2}-\d#)")
_AROUND = re.compile(r"[ \t\u00a0]*#\d{1,2}:\d{2}:\d{2}-\d#")


def without_time_marks(turns: Iterable[Turn]) -> tuple[tuple[Turn, ...], tuple[SetAside, ...]]:
    """The turns without their marks, with the times that these give, and the marks left over."""
    kept: list[Turn] = []
    aside: list[SetAside] = []
    before: int | None = None
    for turn in chain.from_iterable(map(_paragraphs, turns)):
        if "#" not in turn.text or not (marks := list(_MARK.finditer(turn.text))):
            kept.append(_beginning(turn, before))
            before = None
            continue
        text = _AROUND.sub("", turn.text).strip()
        first, last = marks[0], marks[-1]
        start = f4_milliseconds(first[1]) if not turn.text[: first.start()].strip() else before
        at_end = not turn.text[last.end() :].strip() and (len(marks) > 1 or first.start() > 0)
        before = f4_milliseconds(last[1]) if at_end else None
        turn = _beginning(turn, start)
        if before is not None:
            turn = replace(turn, end_ms=before)
        between = marks[bool(first.start() == 0) : len(marks) - at_end]
        aside += [SetAside("time mark", mark[0], text[:40]) for mark in between]
        if text:
            kept.append(replace(turn, text=text))
        else:
            before = f4_milliseconds(last[1])
    return tuple(kept), tuple(aside)


def _paragraphs(turn: Turn) -> Iterator[Turn]:
    """The turn, cut where a mark ends or begins a paragraph, so that each has its time."""
    if "#" not in turn.text or len(texts := _ENDS.split(turn.text)) == 1:
        yield turn
        return
    for number, text in enumerate(texts):
        yield Turn(
            text,
            turn.speaker,
            None if number else turn.start_ms,
            turn.end_ms if number == len(texts) - 1 else None,
        )


def _beginning(turn: Turn, start: int | None) -> Turn:
    return turn if start is None or turn.start_ms is not None else replace(turn, start_ms=start)
