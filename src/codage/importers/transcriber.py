"""Transcriber .trs: the turns of its episodes, overlaps parted by their ``<Who>`` marks.

Noises stay in the speech in brackets; comments, languages and entities are set aside.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from codage.domain.transcript import SetAside
from codage.importers.beside import with_metadata
from codage.importers.markup import local, root_of, root_tag
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Line, Script
from codage.importers.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEARD = ("noise", "pronounce", "")
_EXTENTS = {"begin": "[{}-]", "end": "[-{}]", "previous": "[-{}-]", "next": "[-{}-]"}
_ABOUT = ("scribe", "audio_filename", "version_date")


def recognises(source: Source) -> bool:
    """By the root element."""
    return root_tag(source) == "Trans"


def read(source: Source) -> tuple[Script, ...]:
    """The turns of a Transcriber file."""
    root = root_of(source)
    names = {
        speaker.get("id", ""): " ".join(speaker.get("name", "").split()) or speaker.get("id", "")
        for speaker in root.iter("Speaker")
    }
    topics = [topic.get("desc", "") for topic in root.iter("Topic")]
    reader = _Turns(names)
    lines = [line for turn in root.iter("Turn") for line in reader.lines(turn)]
    aside = [SetAside("topic", topic) for topic in topics if topic.strip()]
    attributes = tuple((key, root.get(key, "").strip()) for key in _ABOUT if root.get(key))
    script = Script(lines, set_aside=(*aside, *reader.aside), attributes=attributes)
    return (with_metadata(script, source),)


class _Turns:
    """Reads turn after turn, collecting what is not speech."""

    def __init__(self, names: dict[str, str]) -> None:
        self.aside: list[SetAside] = []
        self._names = names

    def lines(self, turn: Element) -> Iterator[Line]:
        """The lines of one turn: one, or as many as its overlapping speakers take."""
        speakers = [self._names.get(who, who) for who in turn.get("speaker", "").split()]
        start = milliseconds_of(turn.get("startTime", ""))
        end = milliseconds_of(turn.get("endTime", ""))
        if len(speakers) > 1:
            yield from self._overlap(turn, speakers, start, end)
            return
        pieces = [turn.text or ""]
        for mark in turn:
            pieces.append(" " if local(mark.tag) in ("Sync", "Who") else self._heard(mark))
            pieces.append(mark.tail or "")
        if text := _plain(pieces):
            yield Line(text, speakers[0] if speakers else "", start, end)

    def _overlap(
        self, turn: Element, speakers: list[str], start: int | None, end: int | None
    ) -> Iterator[Line]:
        """Each speaker's words between two synchronisation points, timed by these."""
        said: list[tuple[str, list[str]]] = [(speakers[0], [turn.text or ""])]
        since = start
        for mark in turn:
            name = local(mark.tag)
            if name == "Sync":
                until = milliseconds_of(mark.get("time", ""))
                yield from _between(said, since, until)
                said = [(said[-1][0], [])]
                since = since if until is None else until
            elif name == "Who":
                said.append((_speaker(mark, speakers), []))
            else:
                said[-1][1].append(self._heard(mark))
            said[-1][1].append(mark.tail or "")
        yield from _between(said, since, end)

    def _heard(self, mark: Element) -> str:
        desc = " ".join(mark.get("desc", "").split())
        if local(mark.tag) == "Event" and mark.get("type", "noise") in _HEARD and desc:
            shape = _EXTENTS.get(mark.get("extent", ""), "[{}]")
            return shape.replace("{}", desc)
        text = desc or " ".join("".join(mark.itertext()).split())
        if text:
            kind = mark.get("type") if local(mark.tag) == "Event" else None
            self.aside.append(SetAside((kind or local(mark.tag)).lower(), text))
        return ""


def _speaker(mark: Element, speakers: list[str]) -> str:
    number = mark.get("nb", "")
    place = int(number) - 1 if number.isascii() and number.isdigit() and len(number) < 4 else 0
    return speakers[place] if 0 <= place < len(speakers) else ""


def _between(
    said: list[tuple[str, list[str]]], start: int | None, end: int | None
) -> Iterator[Line]:
    for who, pieces in said:
        if text := _plain(pieces):
            yield Line(text, who, start, end)


def _plain(pieces: list[str]) -> str:
    return " ".join("".join(pieces).split())
