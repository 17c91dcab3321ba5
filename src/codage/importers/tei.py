"""TEI: transcribed speech (``u`` within ``annotationBlock`` or alone), else speeches and prose.

Times come from the timeline; pauses and noises stay in brackets; analyses are set aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from codage.domain.transcript import Role, SetAside
from codage.importers.markup import attribute, local, root_of, root_tag
from codage.importers.numbers import milliseconds_of
from codage.importers.script import Line, Script
from codage.importers.source import Source

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Times = dict[str, int | None]

_HEARD = frozenset(("vocal", "incident", "kinesic", "event", "writing", "shift"))
_PROSE = frozenset(("p", "ab", "l", "head", "stage"))
_NOTES = frozenset(("note", "spanGrp", "interpGrp", "fw"))
_NO_SPACE_BEFORE = re.compile(r" +([,.)\]…])")
_UNITS = {"ms": 1.0, "s": 1000.0, "min": 60_000.0, "h": 3_600_000.0}
_ASKING = re.compile(r"interview|enqu[eê]t(?:eu|ri)|investigat|research|chercheu", re.IGNORECASE)
_ANSWERING = re.compile(r"informant|participant|respond|t[eé]moin|interviewee", re.IGNORECASE)


def recognises(source: Source) -> bool:
    """By the root element."""
    return root_tag(source) in ("TEI", "TEI.2", "teiCorpus")


def read(source: Source) -> tuple[Script, ...]:
    """The interviews of a TEI file: one, or each text of a corpus."""
    root = root_of(source)
    texts = [root] if local(root.tag) != "teiCorpus" else _named(root, "TEI")
    return tuple(_Text(text).script() for text in texts)


class _Text:
    """One TEI text, its people and its timeline known."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._aside: list[SetAside] = []
        self._times = _timeline(root)
        people = [person for kind in ("person", "personGrp") for person in _named(root, kind)]
        self._people = {attribute(one, "id") or "": _person_name(one) for one in people}
        self._roles = tuple((_person_name(one), _role(one)) for one in people)

    def script(self) -> Script:
        """The lines of the text's body."""
        bodies = [body for text in _named(self._root, "text") for body in _named(text, "body")]
        lines = [line for body in bodies[:1] for line in self._lines(body, None, (None, None))]
        titles = [title for where in _named(self._root, "titleStmt") for title in where]
        title = next((_plain(one) for one in titles if local(one.tag) == "title"), "")
        aside = (SetAside("title", title),) if title else ()
        return Script(lines, set_aside=(*aside, *self._aside), roles=self._roles)

    def _lines(
        self, element: Element, who: str | None, times: tuple[int | None, int | None]
    ) -> Iterator[Line]:
        for child in element:
            name = local(child.tag)
            speaker = self._speaker(child) or who
            start, end = self._times_of(child, times)
            if name == "u":
                yield Line(self._words(child), speaker or "", start, end)
            elif name in _PROSE:
                yield Line(self._words(child), None if speaker is None else speaker, start, end)
            elif name in _NOTES:
                self._set_aside(child)
            elif name == "sp":
                spoken = next((_plain(part) for part in child if local(part.tag) == "speaker"), "")
                yield from self._lines(child, spoken.rstrip(" :.") or speaker, (start, end))
            elif name != "speaker":
                yield from self._lines(child, speaker, (start, end))

    def _speaker(self, element: Element) -> str | None:
        who = (attribute(element, "who") or "").split()
        return " + ".join(self._people.get(one.lstrip("#"), one.lstrip("#")) for one in who) or None

    def _times_of(
        self, element: Element, outer: tuple[int | None, int | None]
    ) -> tuple[int | None, int | None]:
        start = self._times.get((attribute(element, "start") or "").lstrip("#"))
        end = self._times.get((attribute(element, "end") or "").lstrip("#"))
        return outer[0] if start is None else start, outer[1] if end is None else end

    def _words(self, element: Element) -> str:
        text = " ".join("".join(self._pieces(element)).split())
        return _NO_SPACE_BEFORE.sub(r"\1", text) if _has_words_apart(element) else text

    def _pieces(self, element: Element) -> Iterator[str]:
        yield element.text or ""
        for child in element:
            name = local(child.tag)
            if name == "pause":
                yield " [pause] "
            elif name in _HEARD:
                desc = _plain(child) or attribute(child, "desc") or attribute(child, "type") or name
                yield f" [{desc}] "
            elif name in _NOTES:
                self._set_aside(child)
            elif name in ("gap", "unclear") and not _plain(child):
                yield f" [{attribute(child, 'reason') or 'inaudible'}] "
            elif name == "choice":
                yield from self._pieces(next(iter(child), child))
            elif name in ("w", "seg"):
                yield " "
                yield from self._pieces(child)
                yield " "
            elif name == "lb":
                yield " "
            else:
                yield from self._pieces(child)
            yield child.tail or ""

    def _set_aside(self, element: Element) -> None:
        if text := _plain(element):
            kind = "note" if local(element.tag) == "note" else "analysis"
            self._aside.append(SetAside(kind, text, attribute(element, "type") or ""))


def _named(root: Element, name: str) -> list[Element]:
    return [found for found in root.iter() if local(found.tag) == name]


def _plain(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _has_words_apart(element: Element) -> bool:
    return any(local(part.tag) == "w" for part in element.iter())


def _person_name(person: Element) -> str:
    names = [found for found in person.iter() if local(found.tag) in ("persName", "name")]
    name = next((_plain(found) for found in names if _plain(found)), "")
    alternatives = [
        attribute(found, "type") for found in person.iter() if local(found.tag) == "alt"
    ]
    other = next((one for one in alternatives if one), None)
    return name or attribute(person, "n") or other or attribute(person, "id") or ""


def _role(person: Element) -> Role:
    role = attribute(person, "role") or ""
    if _ANSWERING.search(role):
        return Role.RESPONDENT
    return Role.INTERVIEWER if _ASKING.search(role) else Role.UNKNOWN


def _timeline(root: Element) -> Times:
    times: Times = {}
    for timeline in _named(root, "timeline"):
        unit = _UNITS.get(attribute(timeline, "unit") or "s", 1000.0)
        for when in timeline:
            own = attribute(when, "id") or ""
            since = (attribute(when, "since") or "").lstrip("#")
            if absolute := attribute(when, "absolute"):
                times[own] = milliseconds_of(absolute, unit)
            elif interval := attribute(when, "interval"):
                length = milliseconds_of(interval, _UNITS.get(attribute(when, "unit") or "", unit))
                before = times.get(since) or 0
                times[own] = None if length is None else before + length
            else:
                times[own] = 0 if not times else None
    return times
