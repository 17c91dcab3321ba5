"""WebVTT, with the habits of Zoom, Teams, Whisper and YouTube."""

from __future__ import annotations

from codage.domain.transcript import SetAside
from codage.importers.cues import Cue, blocks_of, cues_in, lines_of
from codage.importers.script import Layout, Script
from codage.importers.source import Source

_BLOCKS = ("NOTE", "STYLE", "REGION")


def recognises(source: Source) -> bool:
    """By the word that the format begins with."""
    head = source.data[:32].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\0", b"")
    return head.lstrip().startswith(b"WEBVTT")


def read(source: Source) -> tuple[Script, ...]:
    """The captions of a WebVTT file; its notes, styles and cue names are set aside."""
    cues: list[Cue] = []
    aside: list[SetAside] = []
    for number, block in enumerate(blocks_of(source.text)):
        word = block[0].split(maxsplit=1)[0].rstrip(":") if block[0].strip() else ""
        if number == 0:
            header = [line for line in block if "-->" not in line][:1]
            rest = header[0].removeprefix("WEBVTT").strip() if header else ""
            aside += [SetAside("header", rest)] if rest else []
            cues += cues_in(block)
        elif word in _BLOCKS and "-->" not in block[0]:
            aside.append(SetAside(word.lower(), "\n".join(block)))
        elif found := list(cues_in(block)):
            cues += found
        elif cues:
            # A blank line inside a caption: its words go on.
            last = cues[-1]
            cues[-1] = Cue(
                last.start_ms,
                last.end_ms,
                (*last.texts, *(line.strip() for line in block)),
                last.identifier,
            )
    return (Script(lines_of(cues), Layout.CUES, (*aside, *set_aside_names(cues))),)


def set_aside_names(cues: list[Cue]) -> tuple[SetAside, ...]:
    """What stood above the times: counted when they are numbers, kept when they are names."""
    names = [cue.identifier for cue in cues if cue.identifier]
    named = [name for name in names if not name.isdigit()]
    aside = (
        [SetAside("cue numbers", f"{len(names) - len(named)}")] if len(names) > len(named) else []
    )
    return (*aside, SetAside("cue names", "\n".join(named))) if named else tuple(aside)
