"""Replacing a document by a corrected transcript from outside; its codings, and memos on its
passages, move through the difference of the two texts; codings that cross changed words are told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from codage.domain.alignment import sources
from codage.domain.anchors import CodeId, CodingId, DocumentId, SpeakerId, TurnId
from codage.domain.difference import difference
from codage.domain.document_text import DocumentText
from codage.domain.edits import Edge, Edit
from codage.domain.task import Advance, unwatched
from codage.domain.transcript import Provenance, Role, SetAside, Transcript, clean_text
from codage.domain.transcript import Turn as SpokenTurn
from codage.project.documents import RANK_STEP
from codage.project.errors import InvalidRequest
from codage.project.following import CODING, Anchored, Following, anchored_in
from codage.project.replacing import ReplacingVerbs
from codage.project.rows import TurnRow
from codage.project.tables import Document, SetAsideTable, Turn

_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A coding whose words changed when its document was replaced: its text before and after."""

    coding_id: CodingId
    code_id: CodeId
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Review:
    """What replacing a document does to its codings: how many keep their words, and which not."""

    kept: int
    changed: tuple[Reviewed, ...]
    lost: tuple[Reviewed, ...]


class RevisionVerbs(ReplacingVerbs):
    """What can be done with a corrected file."""

    def preview_replacement(self, document_id: DocumentId, transcript: Transcript) -> Review:
        """What `replace_document` would do to the document's codings."""
        revision = self._revision(document_id, transcript)
        return _review(list(_followed(revision, self._anchored(revision))))

    def other_names(self, document_id: DocumentId, transcript: Transcript) -> dict[str, str]:
        """The names of a corrected transcript whose speakers have another name in the document.

        Each with that name. `replace_document` gives these speakers the transcript's names.
        """
        revision = self._revision(document_id, transcript)
        known = {speaker.name for speaker in self.speakers(document_id)}
        return {after: before for before, after in _renamings(revision, known)}

    def replace_document(
        self,
        document_id: DocumentId,
        transcript: Transcript,
        *,
        provenance: Provenance | None = None,
        content_key: str = "",
        advance: Advance = unwatched,
    ) -> Review:
        """Give a document the turns, speakers and times of a corrected transcript.

        Turns that go on stay the same turns, with their memos. The document keeps its name,
        cases and progress, and its preamble where the transcript has none. Raises Cancelled,
        from `advance`: nothing is changed.
        """
        advance(0, 1)
        revision = self._revision(document_id, transcript)
        followed = list(_followed(revision, self._anchored(revision)))
        name = self._name_of_replaced(document_id)
        with self.change("Replace the text of {document}", document=name):
            speakers = self._revised_speakers(document_id, revision, transcript)
            text = self._written_turns(document_id, revision, speakers, advance)
            self._move_anchored(followed, text)
            self._drop_turns(revision, text)
            self._drop_silent_speakers(document_id)
            self._revise_origin(document_id, transcript, provenance, content_key)
        return _review(followed)

    def _revision(self, document_id: DocumentId, transcript: Transcript) -> _Revision:
        if not transcript.turns:
            raise InvalidRequest("The corrected file holds no text. Nothing was changed.")
        rows = self.turns(document_id)
        old = DocumentText((row.id, row.text) for row in rows)
        texts = [clean_text(turn.text) for turn in transcript.turns]
        edit = difference(old.text, "\n".join(texts))
        return _Revision(rows, old, transcript.turns, texts, edit, sources(old.texts, texts, edit))

    def _anchored(self, revision: _Revision) -> list[Anchored]:
        return anchored_in(self.connection, revision.old.turn_ids)

    def _name_of_replaced(self, document_id: DocumentId) -> str:
        row = self.connection.exec_driver_sql(
            "SELECT name FROM document WHERE id = ?", (document_id,)
        ).first()
        if row is None:
            raise InvalidRequest("This document is no longer there. Nothing was changed.")
        return str(row[0])

    def _revised_speakers(
        self, document_id: DocumentId, revision: _Revision, transcript: Transcript
    ) -> dict[str, SpeakerId]:
        """The speakers by their names in the transcript. One whose turns go to a name that is
        new, and who has none left, is the same speaker with a corrected name."""
        found = {speaker.name: speaker.id for speaker in self.speakers(document_id)}
        names = dict.fromkeys(turn.speaker for turn in revision.turns if turn.speaker)
        for before, after in _renamings(revision, set(found)):
            self.rename_speaker(found[before], after)
            found[after] = found.pop(before)
        for name in names:
            if name not in found:
                role = transcript.roles.get(name, Role.UNKNOWN)
                found[name] = self.add_speaker(document_id, name, role)
        return found

    def _written_turns(
        self,
        document_id: DocumentId,
        revision: _Revision,
        speakers: dict[str, SpeakerId],
        advance: Advance,
    ) -> DocumentText:
        pairs: list[tuple[TurnId, str]] = []
        for number, (turn, text, source) in enumerate(
            zip(revision.turns, revision.texts, revision.sources, strict=True)
        ):
            if not number % _TOLD_EVERY:
                advance(number, len(revision.turns))
            values: dict[str, Any] = {
                "rank": number * RANK_STEP,
                "speaker_id": speakers.get(turn.speaker or ""),
                "start_ms": turn.start_ms,
                "end_ms": turn.end_ms,
            }
            if source is None:
                row = Turn(document_id=document_id, text=text, **values)
                pairs.append((TurnId(self._insert(row)), text))
                continue
            turn_id = revision.old.turn_ids[source]
            if text != revision.old.texts[source]:
                values["text"] = text
            self._set(Turn, turn_id, **values)
            pairs.append((turn_id, text))
        return DocumentText(pairs)

    def _move_anchored(self, followed: Sequence[_Followed], text: DocumentText) -> None:
        following = Following()
        for one in followed:
            following.take(one.anchored, None if one.is_lost else text.span(one.start, one.end))
        following.write(self.connection)

    def _drop_turns(self, revision: _Revision, text: DocumentText) -> None:
        kept = set(text.turn_ids)
        for turn_id, start in zip(revision.old.turn_ids, revision.old.starts, strict=True):
            if turn_id not in kept:
                heir = text.anchor(revision.edit.moved(start, Edge.START)).turn
                self._move_memos(turn_id, heir)
                self.connection.exec_driver_sql("DELETE FROM turn WHERE id = ?", (turn_id,))

    def _drop_silent_speakers(self, document_id: DocumentId) -> None:
        self.connection.exec_driver_sql(
            "DELETE FROM speaker WHERE document_id = ? "
            "AND id NOT IN (SELECT speaker_id FROM turn WHERE speaker_id IS NOT NULL) "
            "AND id NOT IN (SELECT speaker_id FROM speaker_case)",
            (document_id,),
        )

    def _revise_origin(
        self,
        document_id: DocumentId,
        transcript: Transcript,
        provenance: Provenance | None,
        content_key: str,
    ) -> None:
        values: dict[str, Any] = {"content_key": content_key}
        if provenance:
            values |= {
                "file_name": provenance.file_name,
                "file_size": provenance.size,
                "file_modified": provenance.modified,
                "file_sha256": provenance.sha256,
            }
        self._set(Document, document_id, **values)
        attributes = [SetAside("attribute", text, key) for key, text in transcript.attributes]
        for asides, condition in (
            (attributes, "kind = 'attribute'"),
            (transcript.set_aside, "kind <> 'attribute'"),
        ):
            if asides:
                self.connection.exec_driver_sql(
                    f"DELETE FROM set_aside WHERE document_id = ? AND {condition}", (document_id,)
                )
                self._insert_rows(
                    SetAsideTable,
                    [
                        {
                            "document_id": document_id,
                            "kind": a.kind,
                            "place": a.place,
                            "text": a.text,
                        }
                        for a in asides
                    ],
                )


@dataclass(frozen=True, slots=True)
class _Revision:
    rows: Sequence[TurnRow]
    old: DocumentText
    turns: Sequence[SpokenTurn]
    texts: Sequence[str]
    edit: Edit
    sources: Sequence[int | None]


@dataclass(frozen=True, slots=True)
class _Followed:
    """What is anchored, its text before and after, and its positions in the whole text after."""

    anchored: Anchored
    before: str
    after: str
    start: int
    end: int

    @property
    def is_lost(self) -> bool:
        return self.start >= self.end


def _renamings(revision: _Revision, known: set[str]) -> list[tuple[str, str]]:
    """Speakers whose turns go to a name that is new, and who have none left: before, after."""
    names = {turn.speaker for turn in revision.turns if turn.speaker}
    heirs: Counter[tuple[str, str]] = Counter(
        (revision.rows[source].speaker or "", turn.speaker or "")
        for turn, source in zip(revision.turns, revision.sources, strict=True)
        if source is not None
    )
    found: list[tuple[str, str]] = []
    for (before, after), _ in heirs.most_common():
        if before in known and before not in names and after in names and after not in known:
            known = (known - {before}) | {after}
            found.append((before, after))
    return found


def _followed(revision: _Revision, anchored: Sequence[Anchored]) -> Iterator[_Followed]:
    whole = "\n".join(revision.texts)
    for one in anchored:
        span = one.span
        old_start, old_end = revision.old.positions(span)
        start = revision.edit.moved(old_start, Edge.START)
        end = revision.edit.moved(old_end, Edge.END)
        if revision.edit.touches(old_start, old_end):
            # What is left of it neither begins nor ends with a break.
            while start < end and whole[start] == "\n":
                start += 1
            while start < end and whole[end - 1] == "\n":
                end -= 1
        yield _Followed(one, revision.old.slice(span), whole[start:end], start, end)


def _review(followed: Sequence[_Followed]) -> Review:
    codings = [one for one in followed if one.anchored.table == CODING]
    told = [
        (
            one.is_lost,
            Reviewed(
                CodingId(one.anchored.id), CodeId(one.anchored.code_id), one.before, one.after
            ),
        )
        for one in codings
        if one.is_lost or one.before.split() != one.after.split()
    ]
    return Review(
        kept=len(codings) - len(told),
        changed=tuple(one for lost, one in told if not lost),
        lost=tuple(one for lost, one in told if lost),
    )
