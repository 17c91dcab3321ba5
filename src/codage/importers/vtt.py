"""WebVTT, with the habits of Zoom, Teams, Whisper and YouTube."""

from __future__ import annotations

from collections.abc import Sequence

from codage.domain.transcript import SetAside
from codage.importers.cues import TIMING, Cue, blocks_of, lines_of, read_cues
from codage.importers.script import Layout, Script
from codage.importers.source import Source
from codage.importers.turns import pairs_in

_BLOCKS = ("NOTE", "STYLE", "REGION")


def recognises(source: Source) -> bool:
    """By the word that the format begins with."""
    head = source.data[:32].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    return head.lstrip().startswith(b"WEBVTT")


def read(source: Source) -> tuple[Script, ...]:
    """The captions of a WebVTT file; its notes, styles and cue names are set aside."""
    blocks: list[list[str]] = []
    aside: list[SetAside] = []
    attributes: list[tuple[str, str]] = []
    for number, block in enumerate(blocks_of(source.text)):
        word = block[0].split(maxsplit=1)[0].rstrip(":")
        if number == 0:
            if rest := block[0].strip().removeprefix("WEBVTT").strip():
                aside.append(SetAside("header", rest))
            blocks.append(block[1:])
        elif word in _BLOCKS and "-->" not in block[0] and not _has_time(block):
            pairs, others = pairs_in(_note(block)) if word == "NOTE" else ((), block)
            attributes += pairs
            aside += [SetAside(word.lower(), "\n".join(others))] if others else []
        else:
            blocks.append(block)
    cues = read_cues(blocks)
    around = (*aside, *set_aside_names(cues))
    return (Script(lines_of(cues), Layout.CUES, around, tuple(attributes)),)


def _note(block: Sequence[str]) -> list[str]:
    first = block[0].strip().removeprefix("NOTE").strip()
    return [text for text in (first, *(line.strip() for line in block[1:])) if text]


def _has_time(block: Sequence[str]) -> bool:
    return len(block) > 1 and TIMING.match(block[1]) is not None


def set_aside_names(cues: list[Cue]) -> tuple[SetAside, ...]:
    """What stood above the times: counted when they are numbers, kept when they are names."""
    names = [cue.identifier for cue in cues if cue.identifier]
    named = [name for name in names if not name.isdigit()]
    aside = (
        [SetAside("cue numbers", f"{len(names) - len(named)}")] if len(names) > len(named) else []
    )
    return (*aside, SetAside("cue names", "\n".join(named))) if named else tuple(aside)
