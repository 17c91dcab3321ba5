"""Captions, as WebVTT and SubRip share them: a time line, then words, then a blank line.

Not webvtt-py, which drops words after a blank line and gives the second voice's to the first.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from codage.importers.heads import milliseconds
from codage.importers.script import Line

TIMING = re.compile(
    r"\s*((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}|(?:\d{1,4}:)?\d{1,2}:\d{2})\s*-->\s*"
    r"((?:\d{1,4}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(.*)$"
)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>\n]{1,200})>")
_TAG = re.compile(
    r"</?(?:[biu]|c|v|ruby|rt|lang|font|em|strong)(?:[.\s][^<>\n]{0,200})?/?>|<\d[\d:.]{3,14}>"
    r"|\{\\[^{}\n]{1,60}\}"
)
_DASH = re.compile(r"[-–—]\s+")


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: when, its lines as written, and the name that stood above its times."""

    start_ms: int
    end_ms: int
    texts: tuple[str, ...]
    identifier: str = ""


def blocks_of(text: str) -> Iterator[list[str]]:
    """The blocks of a caption file: runs of lines that are not blank."""
    block: list[str] = []
    for line in text.split("\n"):
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def read_cues(blocks: Iterable[Sequence[str]]) -> list[Cue]:
    """The captions of a file, blank lines added inside them or lost between them forgiven."""
    cues: list[Cue] = []
    for block in blocks:
        starts = [n for n, line in enumerate(block) if "-->" in line and TIMING.match(line)]
        name = starts[0] - 1 if starts else len(block)
        if cues and name > 0:
            words = tuple(line.strip() for line in block[:name])
            cues[-1] = replace(cues[-1], texts=(*cues[-1].texts, *words))
        for place, number in enumerate(starts):
            cues.append(_cue(block, number, [*starts, len(block)][place + 1]))
    return cues


def _cue(block: Sequence[str], number: int, following: int) -> Cue:
    match = TIMING.match(block[number])
    assert match
    if following < len(block) and block[following - 1].strip().isdigit():
        following -= 1
    above = block[number - 1].strip() if number else ""
    return Cue(
        milliseconds(match[1]),
        milliseconds(match[2]),
        tuple(line.strip() for line in block[number + 1 : following]),
        above if number == 1 or above.isdigit() else "",
    )


def lines_of(cues: Sequence[Cue]) -> list[Line]:
    """A line for each stretch of one voice in each caption."""
    return [line for cue in cues for line in _lines(cue)]


def _lines(cue: Cue) -> Iterator[Line]:
    text = "\n".join(cue.texts)
    pieces = _VOICE.split(text)
    if before := _plain(pieces[0]):
        yield from _spoken(before, cue)
    for who, words in zip(pieces[1::2], pieces[2::2], strict=True):
        if words := _plain(words):
            name = " ".join(html.unescape(who).split())
            yield Line(words.replace("\n", " "), name or None, cue.start_ms, cue.end_ms)


def _spoken(text: str, cue: Cue) -> Iterator[Line]:
    """Words without a voice: dashes part two people; a head on a second line parts them too."""
    texts = text.split("\n")
    dashed = len(texts) > 1 and all(_DASH.match(line) for line in texts)
    for line in texts:
        if dashed:
            dash = _DASH.match(line)
            yield Line(line[dash.end() if dash else 0 :], "", cue.start_ms, cue.end_ms)
        else:
            yield Line(line, None, cue.start_ms, cue.end_ms)


def _plain(text: str) -> str:
    if "<" in text or "{" in text:
        text = _TAG.sub("", text)
    if "&" in text:
        text = html.unescape(text)
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())
