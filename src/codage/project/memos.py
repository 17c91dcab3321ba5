"""Memos: a researcher's notes on the project or on any one thing in it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select

from codage.domain.anchors import CaseId, CodeId, DocumentId, MemoId
from codage.project.rows import MemoRow
from codage.project.store import Store
from codage.project.tables import Memo, now, table_of

_memo = table_of(Memo).c
_COLUMNS = (_memo.id, _memo.guid, _memo.title, _memo.body, _memo.created_at)


class MemoVerbs(Store):
    """What can be done with memos."""

    def add_memo(
        self,
        body: str,
        *,
        title: str = "",
        document_id: DocumentId | None = None,
        code_id: CodeId | None = None,
        case_id: CaseId | None = None,
    ) -> MemoId:
        """Write a memo on a document, a code or a case, or on the project when none is named."""
        with self.change("Write a memo"):
            return MemoId(
                self._insert(
                    Memo(
                        title=title,
                        body=body,
                        coder_id=self.coder_id,
                        document_id=document_id,
                        code_id=code_id,
                        case_id=case_id,
                    )
                )
            )

    def revise_memo(self, memo_id: MemoId, *, title: str, body: str) -> None:
        """Rewrite a memo."""
        with self.change("Revise a memo"):
            self._set(Memo, memo_id, title=title, body=body, changed_at=now())

    def remove_memo(self, memo_id: MemoId) -> None:
        """Throw a memo away."""
        with self.change("Remove a memo"):
            self.connection.execute(delete(table_of(Memo)).where(_memo.id == memo_id))

    def memos(
        self,
        *,
        document_id: DocumentId | None = None,
        code_id: CodeId | None = None,
        case_id: CaseId | None = None,
    ) -> list[MemoRow]:
        """The memos on one thing, or all of them, oldest first."""
        query = select(*_COLUMNS).order_by(_memo.id)
        for column, wanted in (
            (_memo.document_id, document_id),
            (_memo.code_id, code_id),
            (_memo.case_id, case_id),
        ):
            if wanted is not None:
                query = query.where(column == wanted)
        return [
            MemoRow(row.id, row.guid, row.title, row.body, datetime.fromisoformat(row.created_at))
            for row in self.connection.execute(query)
        ]
