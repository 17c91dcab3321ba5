"""Cases, and the documents and speakers that belong to them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select

from codage.domain.anchors import CaseId, DocumentId, SpeakerId
from codage.project.errors import InvalidRequest
from codage.project.rows import CaseRow
from codage.project.store import Store
from codage.project.tables import Attribute, Case, DocumentCase, SpeakerCase, table_of

DOCUMENT_CASES = (
    "SELECT document_id, case_id FROM document_case UNION SELECT speaker.document_id, "
    "speaker_case.case_id FROM speaker JOIN speaker_case ON speaker_case.speaker_id = speaker.id"
)
"""The cases of each document: those that it is linked to itself, and those of its speakers."""

_case = table_of(Case).c
_link = table_of(DocumentCase).c
_speaker_link = table_of(SpeakerCase).c


class CaseVerbs(Store):
    """What can be done with cases."""

    def cases(self) -> list[CaseRow]:
        """Every case by key, then name, with the number of documents that are about it, or in
        which a speaker is."""
        counted = self.connection.exec_driver_sql(
            f"SELECT case_id, count(*) FROM ({DOCUMENT_CASES}) GROUP BY case_id"
        )
        counts = {row[0]: row[1] for row in counted}
        rows = self.connection.execute(
            select(_case.id, _case.guid, _case.key, _case.name).order_by(_case.key, _case.name)
        )
        return [CaseRow(row.id, row.guid, row.key, row.name, counts.get(row.id, 0)) for row in rows]

    def add_case(self, name: str, *, key: str = "") -> CaseId:
        """Make a case by hand."""
        if not (name := name.strip()):
            raise InvalidRequest("A case needs a name. Nothing was changed.")
        with self.change("Add case {name}", name=name):
            return CaseId(self._insert(Case(name=name, key=key)))

    def rename_case(self, case_id: CaseId, name: str) -> None:
        """Give a case another name."""
        if not (name := name.strip()):
            raise InvalidRequest("A case needs a name. Nothing was changed.")
        with self.change("Rename case to {name}", name=name):
            self._set(Case, case_id, name=name)

    def remove_cases(self, case_ids: Sequence[CaseId]) -> None:
        """Remove cases with their attributes and links; their documents stay."""
        with self.change("Remove {count} cases", count=len(case_ids)):
            for case_id in case_ids:
                for model in (Attribute, DocumentCase, SpeakerCase):
                    table = table_of(model)
                    self.connection.execute(delete(table).where(table.c.case_id == case_id))
                self.connection.execute(delete(table_of(Case)).where(_case.id == case_id))

    def link_case(self, document_id: DocumentId, case_id: CaseId) -> None:
        """Say that a document is about a case; saying it twice changes nothing."""
        linked = self.connection.execute(
            select(_link.id).where(_link.document_id == document_id, _link.case_id == case_id)
        ).first()
        with self.change("Link document and case"):
            if linked is None:
                self._insert(DocumentCase(document_id=document_id, case_id=case_id))

    def unlink_case(self, document_id: DocumentId, case_id: CaseId) -> None:
        """Say that a document is not about a case."""
        with self.change("Unlink document and case"):
            self.connection.execute(
                delete(table_of(DocumentCase)).where(
                    _link.document_id == document_id, _link.case_id == case_id
                )
            )

    def link_cases(self, links: Sequence[tuple[DocumentId, CaseId]]) -> None:
        """Link many documents as one change."""
        with self.change("Link {count} documents to cases", count=len(links)):
            for document_id, case_id in links:
                self.link_case(document_id, case_id)

    def case_links(self) -> list[tuple[DocumentId, CaseId]]:
        """Every link between a document and a case."""
        rows = self.connection.execute(
            select(_link.document_id, _link.case_id).order_by(_link.document_id, _link.case_id)
        )
        return [(DocumentId(document), CaseId(case)) for document, case in rows]

    def link_speaker(self, speaker_id: SpeakerId, case_id: CaseId) -> None:
        """Say that a speaker of a document speaks for a case."""
        linked = self.connection.execute(
            select(_speaker_link.id).where(
                _speaker_link.speaker_id == speaker_id, _speaker_link.case_id == case_id
            )
        ).first()
        with self.change("Link speaker and case"):
            if linked is None:
                self._insert(SpeakerCase(speaker_id=speaker_id, case_id=case_id))

    def unlink_speaker(self, speaker_id: SpeakerId, case_id: CaseId) -> None:
        """Say that a speaker does not speak for a case."""
        with self.change("Unlink speaker and case"):
            self.connection.execute(
                delete(table_of(SpeakerCase)).where(
                    _speaker_link.speaker_id == speaker_id, _speaker_link.case_id == case_id
                )
            )

    def speaker_links(self) -> list[tuple[SpeakerId, CaseId]]:
        """Every link between a speaker and a case."""
        rows = self.connection.execute(
            select(_speaker_link.speaker_id, _speaker_link.case_id).order_by(
                _speaker_link.speaker_id, _speaker_link.case_id
            )
        )
        return [(SpeakerId(speaker), CaseId(case)) for speaker, case in rows]
