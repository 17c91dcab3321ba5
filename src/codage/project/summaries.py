"""Summaries: what a researcher writes of one case under one code, a cell of the summary grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, select

from codage.domain.anchors import CaseId, CodeId, CoderId, DocumentId, SummaryId
from codage.domain.message import Message
from codage.domain.transcript import clean_text
from codage.project.errors import InvalidRequest
from codage.project.store import Store
from codage.project.tables import Case, Code, Document, DocumentCase, Summary, now, table_of

_summary = table_of(Summary).c


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """The summary of a cell, and who wrote in it last."""

    id: SummaryId
    case_id: CaseId
    code_id: CodeId
    coder_id: CoderId | None
    body: str


class SummaryVerbs(Store):
    """What can be done with summaries. Each case has one under each code, whoever writes it."""

    def summaries(
        self, summary_ids: Iterable[SummaryId] | None = None
    ) -> dict[tuple[CaseId, CodeId], SummaryRow]:
        """Summaries by their cells: those of these ids that are still there, or all."""
        query = select(
            _summary.id, _summary.case_id, _summary.code_id, _summary.coder_id, _summary.body
        )
        if summary_ids is not None:
            query = query.where(_summary.id.in_(list(summary_ids)))
        rows = self.connection.execute(query)
        return {(case, code): SummaryRow(i, case, code, who, b) for i, case, code, who, b in rows}

    def write_summary(
        self, case_id: CaseId, code_id: CodeId, body: str, *, continuing: int | None = None
    ) -> int | None:
        """Write the summary of a cell; an empty one is taken away.

        `continuing` is what the same writing gave before: both are then one change to undo where
        nothing came between. Gives what to go on from. Raises InvalidRequest when the case or
        the code is no longer there.
        """
        label = Message(
            "Write the summary of {case} under {code}",
            {"case": self._name_in(Case, case_id), "code": self._name_in(Code, code_id)},
        )
        body = clean_text(body) if body.strip() else ""
        known = self.connection.execute(
            select(_summary.id, _summary.body).where(
                _summary.case_id == case_id, _summary.code_id == code_id
            )
        ).first()
        if body == (known.body if known else ""):
            return continuing
        with self.continued_change(continuing, label) as change_id:
            if known is None:
                self._insert(
                    Summary(case_id=case_id, code_id=code_id, coder_id=self.coder_id, body=body)
                )
            elif not body:
                self.connection.execute(delete(table_of(Summary)).where(_summary.id == known.id))
            else:
                self._set(Summary, known.id, body=body, coder_id=self.coder_id, changed_at=now())
        return change_id

    def make_case_of(self, document_id: DocumentId) -> CaseId:
        """Make a case that has the name of a document, and link the two."""
        name = self._name_in(Document, document_id)
        with self.change("Make a case of {document}", document=name):
            case_id = CaseId(self._insert(Case(name=name)))
            self._insert(DocumentCase(document_id=document_id, case_id=case_id))
        return case_id

    def _name_in(self, model: type[Case] | type[Code] | type[Document], row_id: int) -> str:
        columns = table_of(model).c
        name = self.connection.execute(select(columns.name).where(columns.id == row_id)).scalar()
        if name is None:
            raise InvalidRequest("This is no longer in the project. Nothing was changed.")
        return str(name)
