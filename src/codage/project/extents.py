"""Codings as a list needs them before it is read: what they tie together and how long they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId, TurnId
from codage.project.store import Store

_EXTENTS = (
    "SELECT coding.id, coding.document_id, code_id, coder_id, start_turn_id, "
    "CASE WHEN start_turn_id = end_turn_id THEN end_offset - start_offset END "
    "FROM coding JOIN turn ON turn.id = start_turn_id WHERE {where} "
    "ORDER BY coding.document_id, turn.rank, start_offset, coding.id"
)


class CodingExtent(NamedTuple):
    """A coding without its text. ``length`` is in code points, None where it crosses turns."""

    id: CodingId
    document_id: DocumentId
    code_id: CodeId
    coder_id: CoderId
    turn_id: TurnId
    length: int | None


class ExtentVerbs(Store):
    """What long lists of codings ask for."""

    def coding_extents(
        self,
        *,
        document_id: DocumentId | None = None,
        code_ids: Iterable[CodeId] | None = None,
        coder_ids: Iterable[CoderId] | None = None,
        coding_ids: Iterable[CodingId] | None = None,
    ) -> list[CodingExtent]:
        """Codings in the order of documents and of the text; each condition narrows them.

        Some times faster than `codings`, for lists that read each row when it is looked at.
        """
        conditions: list[str] = []
        values: list[int] = []
        for column, wanted in (
            ("document_id", None if document_id is None else [document_id]),
            ("code_id", code_ids),
            ("coder_id", coder_ids),
            ("id", coding_ids),
        ):
            if wanted is not None:
                listed = list(wanted)
                conditions.append(f"coding.{column} IN ({', '.join('?' * len(listed))})")
                values += listed
        rows = self.connection.exec_driver_sql(
            _EXTENTS.format(where=" AND ".join(conditions) or "TRUE"), tuple(values)
        )
        return list(map(CodingExtent._make, rows.all()))
