"""TXM's tabulated transcriptions: a code, a tabulation, words; times as ``(0:00:48.5)``.

What stands before the first time or code is the preamble. A time before a turn's words is its
beginning, one after them its end and the next turn's beginning; others are set aside. What
stands in brackets after a code (to whom it is said) is a comment.
"""

from __future__ import annotations

import re

from codage.domain.decoding import decoded
from codage.domain.transcript import SetAside
from codage.importers.beside import with_metadata
from codage.importers.heads import milliseconds
from codage.importers.script import Line, Script
from codage.importers.source import Source

_TIME = re.compile(r"[ \t]*\((\d{1,2}:\d{2}:\d{2}(?:\.\d{1,3})?)\)")
_HEAD = re.compile(
    r"([^\W\d_][\w.'’·-]{0,24})[ \u00a0]*(\([^()\t]{1,60}\))?[ \u00a0]*\t[ \t]*(?=\S)"
)


def recognises(source: Source) -> bool:
    """By such times and lines that begin with a code and a tabulation."""
    head = decoded(source.data[:20_000])[0] if b"\t" in source.data[:20_000] else ""
    lines = head.split("\n")[:200]
    return (
        source.looks_like_text
        and sum(1 for line in lines if _HEAD.match(line)) >= 2
        and bool(_TIME.search(head))
    )


def read(source: Source) -> tuple[Script, ...]:
    """The turns of a tabulated text."""
    lines: list[Line] = []
    aside: list[SetAside] = []
    waiting: int | None = None
    for text in source.text.split("\n"):
        head = _HEAD.match(text)
        words = text[head.end() :] if head else text
        times = list(_TIME.finditer(words))
        bare = _TIME.sub("", words).strip()
        if not bare and not head:
            waiting = milliseconds(times[-1][1]) if times else waiting
            lines += [] if times else [Line("")]
            continue
        first = times[0] if times and not words[: times[0].start()].strip() else None
        last = times[-1] if times and not words[times[-1].end() :].strip() else None
        if last is first:
            last = None
        start = milliseconds(first[1]) if first else waiting
        end = milliseconds(last[1]) if last else None
        aside += [
            SetAside("time mark", time[0].strip(), bare[:40])
            for time in times
            if time is not first and time is not last
        ]
        if head and head[2]:
            aside.append(SetAside("comment", head[2], bare[:40]))
        lines.append(Line(bare, head[1] if head else None, start, end))
        waiting = end
    return (with_metadata(Script(lines, set_aside=tuple(aside)), source),)
