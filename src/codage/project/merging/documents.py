"""Which document of a copy is which here, and where a span of one lies in the other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from codage.domain.anchors import Span, TurnId
from codage.domain.difference import difference
from codage.domain.document_text import DocumentText
from codage.domain.edits import Edge, Edit
from codage.domain.task import Advance
from codage.project.merging.preview import Match
from codage.project.merging.reading import Row, rows

if TYPE_CHECKING:
    from codage.project.project import Project


@dataclass(frozen=True, slots=True)
class Text:
    """A document as far as matching needs it: its row, its turns in order, and their digest."""

    row: Row
    turn_ids: Sequence[int]
    digest: str


@dataclass(slots=True)
class Matched:
    """A document of the copy, and the one that it is here."""

    there: Row
    here: Row | None
    match: Match
    turns: dict[int, int] = field(default_factory=dict)
    revision: Revision | None = None


class Revision:
    """The same document with other words: from places in the copy's text to places here."""

    def __init__(self, there: DocumentText, here: DocumentText) -> None:
        self.there, self.here = there, here

    @cached_property
    def _edit(self) -> Edit:
        return difference(self.there.text, self.here.text)

    def moved(self, span: Span) -> tuple[Span | None, bool]:
        """Where `span` lies here, None if none of it does; and whether its words changed."""
        start, end = self.there.positions(span)
        low, high = self._edit.moved(start, Edge.START), self._edit.moved(end, Edge.END)
        touched = self._edit.touches(start, end)
        if low >= high or not self.here.text[low:high].strip():
            return None, touched
        return self.here.span(low, high), touched


def match_documents(here: Project, there: Project, advance: Advance) -> list[Matched]:
    """For each document of the copy, in order, the one here with the same words, else the same
    one (by GUID, or by the content that both were imported from) with other words, else none."""
    ours, theirs = _texts(here), _texts(there)
    by_digest: dict[str, list[Text]] = {}
    for text in ours:
        by_digest.setdefault(text.digest, []).append(text)
    by_guid = {text.row["guid"]: text for text in ours}
    by_content = {text.row["content_key"]: text for text in ours if text.row["content_key"]}
    taken: set[int] = set()
    found: dict[int, Matched] = {}

    def take(text: Text, other: Text | None) -> None:
        if other is None or other.row["id"] in taken or text.row["id"] in found:
            return
        taken.add(other.row["id"])
        same = text.digest == other.digest
        turns = dict(zip(text.turn_ids, other.turn_ids, strict=True)) if same else {}
        match = Match.SAME if same else Match.DIFFERENT
        found[text.row["id"]] = Matched(text.row, other.row, match, turns)

    for text in theirs:
        twin = by_guid.get(text.row["guid"])
        take(text, twin if twin and twin.digest == text.digest else None)
    for text in theirs:
        for other in by_digest.get(text.digest, ()):
            take(text, other)
    for text in theirs:
        take(text, by_guid.get(text.row["guid"]))
        take(text, by_content.get(text.row["content_key"]))
    matched = [found.get(text.row["id"]) or Matched(text.row, None, Match.NEW) for text in theirs]
    for number, document in enumerate(matched):
        advance(number, len(matched), document.there["name"])
        if document.match is Match.DIFFERENT and document.here is not None:
            document.revision = Revision(
                there.document_text(document.there["id"]),
                here.document_text(document.here["id"]),
            )
    return matched


def speech_differences(
    here: Project, there: Project, matched: Iterable[Matched]
) -> dict[str, list[tuple[str, str]]]:
    """Turns of the same words that have another speaker or time in the copy, by document.

    Each as it is here and there: the speaker and the seconds of its beginning and end.
    """
    ours, theirs = _speech(here), _speech(there)
    found: dict[str, list[tuple[str, str]]] = {}
    for document in matched:
        for turn, other in document.turns.items():
            if ours[other] != theirs[turn]:
                pair = (_as_words(*ours[other]), _as_words(*theirs[turn]))
                found.setdefault(document.there["name"], []).append(pair)
    return found


def _as_words(speaker: str, start: int | None, end: int | None) -> str:
    times = "–".join(f"{moment / 1000:.1f}" for moment in (start, end) if moment is not None)
    return f"{speaker} {times}".strip()


def _speech(project: Project) -> dict[int, tuple[str, int | None, int | None]]:
    found = project.connection.exec_driver_sql(
        "SELECT turn.id, ifnull(speaker.name, ''), start_ms, end_ms FROM turn "
        "LEFT JOIN speaker ON speaker.id = speaker_id"
    )
    return {turn: (speaker, start, end) for turn, speaker, start, end in found}


def _texts(project: Project) -> list[Text]:
    turns = project.connection.exec_driver_sql(
        "SELECT document_id, id, text FROM turn ORDER BY document_id, rank"
    )
    ids: dict[int, list[TurnId]] = {}
    digests: dict[int, str] = {}
    for document, those in groupby(turns, key=itemgetter(0)):
        digest = hashlib.sha256()
        kept = ids.setdefault(document, [])
        for _, turn, text in those:
            kept.append(turn)
            digest.update(text.encode() + b"\0")
        digests[document] = digest.hexdigest()
    empty = hashlib.sha256().hexdigest()
    return [
        Text(row, ids.get(row["id"], []), digests.get(row["id"], empty))
        for row in rows(project, "document")
    ]
