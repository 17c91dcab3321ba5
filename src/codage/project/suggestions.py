"""Passages that were proposed for a code: accepting them, refusing them, and taking that back.

A proposal is nowhere in the file until a person decides: an accepted one is a coding whose
origin says so, a refused one is a refusal, from which the next proposals learn.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select

from codage.domain.anchors import Anchor, CodeId, CoderId, CodingId, DocumentId, RefusalId, Span
from codage.project.bounds import bounds_of
from codage.project.codings import CodingVerbs
from codage.project.recoding import chunks
from codage.project.rows import Origin
from codage.project.tables import Refusal, Turn, table_of

ENOUGH_SEGMENTS = 30
"""From so many segments of a code on, more of them can be proposed."""

_refusal = table_of(Refusal).c
_turn = table_of(Turn).c


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """A passage that was proposed for a code and refused."""

    id: RefusalId
    document_id: DocumentId
    code_id: CodeId
    coder_id: CoderId | None
    span: Span
    created_at: str


class SuggestionVerbs(CodingVerbs):
    """What can be done with proposals."""

    def accept_proposal(self, code_id: CodeId, span: Span) -> CodingId:
        """Code a proposed passage as the present coder; that it was proposed stays on record.

        Raises InvalidRequest when the passage or the code is no longer there.
        """
        with self.change("Accept the proposal for {code}", code=self._code_name(code_id)):
            return self.apply_code(code_id, span, origin=Origin.SUGGESTION)

    def refuse_proposal(self, code_id: CodeId, span: Span) -> RefusalId:
        """Note that the present coder refuses a passage for a code.

        Raises InvalidRequest when the passage or the code is no longer there.
        """
        document_id = self._checked(span)
        with self.change("Refuse the proposal for {code}", code=self._code_name(code_id)):
            return RefusalId(
                self._insert(
                    Refusal(
                        document_id=document_id,
                        code_id=code_id,
                        coder_id=self.coder_id,
                        **bounds_of(span),
                    )
                )
            )

    def take_back_refusals(self, refusal_ids: Sequence[RefusalId]) -> None:
        """Forget that passages were refused; they may be proposed again."""
        with self.change("Take back {count} refusals", count=len(refusal_ids)):
            for chunk in chunks(refusal_ids):
                self.connection.execute(delete(table_of(Refusal)).where(_refusal.id.in_(chunk)))

    def refusals(
        self, *, code_id: CodeId | None = None, coder_ids: Iterable[CoderId] | None = None
    ) -> list[RefusalRow]:
        """The refusals in the order of documents and of the text; each condition narrows them."""
        query = (
            select(
                _refusal.id,
                _refusal.document_id,
                _refusal.code_id,
                _refusal.coder_id,
                _refusal.start_turn_id,
                _refusal.start_offset,
                _refusal.end_turn_id,
                _refusal.end_offset,
                _refusal.created_at,
            )
            .join_from(table_of(Refusal), table_of(Turn), _turn.id == _refusal.start_turn_id)
            .order_by(_refusal.document_id, _turn.rank, _refusal.start_offset, _refusal.id)
        )
        if code_id is not None:
            query = query.where(_refusal.code_id == code_id)
        if coder_ids is not None:
            query = query.where(_refusal.coder_id.in_(list(coder_ids)))
        return [
            RefusalRow(
                row[0],
                row[1],
                row[2],
                row[3],
                Span(Anchor(row[4], row[5]), Anchor(row[6], row[7])),
                row[8],
            )
            for row in self.connection.execute(query)
        ]
