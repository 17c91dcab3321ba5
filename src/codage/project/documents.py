"""Documents, their turns and speakers: bringing in, reading, renaming, removing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from codage.domain.anchors import DocumentId, SpeakerId, TurnId
from codage.domain.document_text import DocumentText
from codage.domain.message import Message
from codage.domain.transcript import Provenance, Role, SetAside, Transcript
from codage.domain.transcript import Turn as SpokenTurn
from codage.project.cases import DOCUMENT_CASES
from codage.project.errors import InvalidRequest
from codage.project.full_text import indexed_together
from codage.project.recoding import chunks
from codage.project.rows import DocumentRow, DocumentSourceRow, Progress, SpeakerRow, TurnRow
from codage.project.store import Store
from codage.project.tables import (
    Coding,
    Document,
    DocumentCase,
    SetAsideTable,
    Speaker,
    Turn,
    table_of,
)

RANK_STEP = 1024

_ROLES: dict[str | None, Role] = {None: Role.UNKNOWN, **{role.value: role for role in Role}}

_document = table_of(Document).c
_turn = table_of(Turn).c
_speaker = table_of(Speaker).c
_coding = table_of(Coding).c
_aside = table_of(SetAsideTable).c

_MARKING = {
    Progress.NEW: Message("Mark as new"),
    Progress.READ: Message("Mark as read"),
    Progress.CODED: Message("Mark as coded"),
    Progress.REVIEWED: Message("Mark as reviewed"),
}


class DocumentVerbs(Store):
    """What can be done with documents."""

    def add_document(
        self,
        transcript: Transcript,
        *,
        provenance: Provenance | None = None,
        content_key: str = "",
    ) -> DocumentId:
        """Bring in a transcript as a new document, with its speakers and its preamble."""
        with self.change("Import {name}", name=transcript.name):
            values: dict[str, Any] = {"name": transcript.name, "content_key": content_key}
            if provenance:
                values |= {
                    "file_name": provenance.file_name,
                    "file_size": provenance.size,
                    "file_modified": provenance.modified,
                    "file_sha256": provenance.sha256,
                }
            document_id = DocumentId(self._insert(Document(**values)))
            speakers = self._add_speakers(document_id, transcript)
            with indexed_together(self.connection, "document_id = ?", (document_id,)):
                self._insert_rows(Turn, _turn_values(document_id, transcript.turns, speakers))
            attributes = [SetAside("attribute", text, key) for key, text in transcript.attributes]
            self._insert_rows(
                SetAsideTable,
                [
                    {
                        "document_id": document_id,
                        "kind": aside.kind,
                        "place": aside.place,
                        "text": aside.text,
                    }
                    for aside in (*attributes, *transcript.set_aside)
                ],
            )
        return document_id

    def _add_speakers(self, document_id: DocumentId, transcript: Transcript) -> dict[str, int]:
        names = dict.fromkeys(turn.speaker for turn in transcript.turns if turn.speaker)
        return {
            name: self._insert(
                Speaker(
                    document_id=document_id,
                    name=name,
                    role=transcript.roles.get(name, Role.UNKNOWN).value,
                )
            )
            for name in names
        }

    def content_keys(self) -> dict[str, DocumentId]:
        """The content of every document, by key, to notice one that comes a second time."""
        rows = self.connection.execute(
            select(_document.content_key, _document.id).where(_document.content_key != "")
        )
        return {key: DocumentId(document_id) for key, document_id in rows}

    def documents(self) -> list[DocumentRow]:
        """Every document by name, in natural order of the import, with its counts and cases.

        Its cases are those that it, or one of its speakers, is linked to.
        """
        turns = self._count_by(_turn.document_id)
        codings = self._count_by(_coding.document_id)
        cases: dict[int, list[str]] = {}
        for document_id, name in self.connection.exec_driver_sql(
            f'SELECT document_id, name FROM ({DOCUMENT_CASES}) JOIN "case" ON "case".id = case_id '
            "ORDER BY name"
        ):
            cases.setdefault(document_id, []).append(name)
        rows = self.connection.execute(
            select(_document.id, _document.guid, _document.name, _document.progress).order_by(
                _document.id
            )
        )
        return [
            DocumentRow(
                id=DocumentId(row.id),
                guid=row.guid,
                name=row.name,
                progress=Progress(row.progress),
                turns=turns.get(row.id, 0),
                codings=codings.get(row.id, 0),
                cases=tuple(cases.get(row.id, ())),
            )
            for row in rows
        ]

    def document_sources(self) -> list[DocumentSourceRow]:
        """The file of each document, in the order of import."""
        columns = (_document.id, _document.name, _document.file_name)
        origin = (_document.file_sha256, _document.added_at)
        rows = self.connection.execute(select(*columns, *origin).order_by(_document.id))
        return [DocumentSourceRow(DocumentId(row[0]), *row[1:]) for row in rows]

    def document_names(self) -> dict[DocumentId, str]:
        """The name of every document."""
        rows = self.connection.exec_driver_sql("SELECT id, name FROM document")
        return {DocumentId(document_id): name for document_id, name in rows}

    def turns(self, document_id: DocumentId) -> list[TurnRow]:
        """The turns of a document, in order."""
        return self._turn_rows(_turn.document_id == document_id)

    def turn_order(self, document_id: DocumentId) -> list[TurnId]:
        """The ids of a document's turns, in order."""
        query = select(_turn.id).where(_turn.document_id == document_id).order_by(_turn.rank)
        return list(self.connection.execute(query).scalars().all())

    def turns_by_id(self, turn_ids: Sequence[TurnId]) -> list[TurnRow]:
        """The turns of those ids that are still there; those of one document in its order."""
        return [row for ids in chunks(turn_ids) for row in self._turn_rows(_turn.id.in_(ids))]

    def _turn_rows(self, condition: ColumnElement[bool]) -> list[TurnRow]:
        rows = self.connection.execute(
            select(
                _turn.id,
                _turn.speaker_id,
                _speaker.name,
                _speaker.role,
                _turn.start_ms,
                _turn.end_ms,
                _turn.text,
            )
            .join_from(table_of(Turn), table_of(Speaker), isouter=True)
            .where(condition)
            .order_by(_turn.rank)
        )
        return [
            TurnRow(turn, speaker_id, name, _ROLES[role], start, end, text)
            for turn, speaker_id, name, role, start, end, text in rows
        ]

    def document_text(self, document_id: DocumentId) -> DocumentText:
        """The whole text of a document, by position and by anchor."""
        rows = self.connection.execute(
            select(_turn.id, _turn.text)
            .where(_turn.document_id == document_id)
            .order_by(_turn.rank)
        )
        return DocumentText((TurnId(turn), text) for turn, text in rows)

    def document_of(self, turn_id: TurnId) -> DocumentId:
        """The document that a turn belongs to. Raises InvalidRequest for a stranger."""
        row = self.connection.execute(select(_turn.document_id).where(_turn.id == turn_id)).first()
        if row is None:
            raise InvalidRequest("This passage is no longer in the project. Nothing was changed.")
        return DocumentId(row[0])

    def speakers(self, document_id: DocumentId | None = None) -> list[SpeakerRow]:
        """The speakers of one document, or of all."""
        query = select(_speaker.id, _speaker.document_id, _speaker.name, _speaker.role)
        if document_id is not None:
            query = query.where(_speaker.document_id == document_id)
        rows = self.connection.execute(query.order_by(_speaker.id))
        return [
            SpeakerRow(SpeakerId(row.id), DocumentId(row.document_id), row.name, Role(row.role))
            for row in rows
        ]

    def speaker_names(self, turn_ids: Sequence[TurnId]) -> dict[TurnId, str]:
        """Who speaks in each of those turns; a turn without a speaker is absent."""
        found: dict[TurnId, str] = {}
        for chunk in chunks(turn_ids):
            rows = self.connection.execute(
                select(_turn.id, _speaker.name)
                .join_from(table_of(Turn), table_of(Speaker), _turn.speaker_id == _speaker.id)
                .where(_turn.id.in_(chunk))
            )
            found.update((TurnId(turn), name) for turn, name in rows)
        return found

    def set_aside(self, document_id: DocumentId) -> list[SetAside]:
        """What of the original file is not speech; pairs of the preamble are kind `attribute`."""
        rows = self.connection.execute(
            select(_aside.kind, _aside.text, _aside.place)
            .where(_aside.document_id == document_id)
            .order_by(_aside.id)
        )
        return [SetAside(kind, text, place) for kind, text, place in rows]

    def preambles(self) -> dict[DocumentId, tuple[str, ...]]:
        """The values of each document's preamble (place, organisation…), for finding its case."""
        values: dict[DocumentId, list[str]] = {}
        for document_id, text in self.connection.execute(
            select(_aside.document_id, _aside.text).where(_aside.kind == "attribute")
        ):
            values.setdefault(DocumentId(document_id), []).append(text)
        return {document_id: tuple(texts) for document_id, texts in values.items()}

    def rename_document(self, document_id: DocumentId, name: str) -> None:
        """Give a document another name."""
        if not (name := name.strip()):
            raise InvalidRequest("A document needs a name. Nothing was changed.")
        with self.change("Rename document to {name}", name=name):
            self._set(Document, document_id, name=name)

    def set_progress(self, document_ids: Sequence[DocumentId], progress: Progress) -> None:
        """Mark how far the work on some documents has come."""
        with self.change(_MARKING[progress].template):
            for document_id in document_ids:
                self._set(Document, document_id, progress=progress.value)

    def remove_documents(self, document_ids: Sequence[DocumentId]) -> None:
        """Take documents out of the project, with their turns, codings and links."""
        with self.change("Remove {count} documents", count=len(document_ids)):
            for document_id in document_ids:
                # Codings go first and by themselves, so that the journal needs no cascade order.
                for model in (Coding, Turn, Speaker, SetAsideTable, DocumentCase):
                    columns = table_of(model).c
                    self.connection.execute(
                        delete(table_of(model)).where(columns.document_id == document_id)
                    )
                self.connection.execute(
                    delete(table_of(Document)).where(_document.id == document_id)
                )

    def set_role(self, speaker_ids: Iterable[SpeakerId], role: Role) -> None:
        """Say who interviews and who answers."""
        with self.change("Set the role of speakers"):
            for speaker_id in speaker_ids:
                self._set(Speaker, speaker_id, role=role.value)

    def rename_speaker(self, speaker_id: SpeakerId, name: str) -> None:
        """Give a speaker another name."""
        if not (name := name.strip()):
            raise InvalidRequest("A speaker needs a name. Nothing was changed.")
        with self.change("Rename speaker to {name}", name=name):
            self._set(Speaker, speaker_id, name=name)


def _turn_values(
    document_id: DocumentId, turns: Sequence[SpokenTurn], speakers: Mapping[str, int]
) -> Iterator[dict[str, Any]]:
    for number, turn in enumerate(turns):
        yield {
            "document_id": document_id,
            "rank": number * RANK_STEP,
            "speaker_id": speakers.get(turn.speaker or ""),
            "start_ms": turn.start_ms,
            "end_ms": turn.end_ms,
            "text": turn.text,
        }
