"""Which segments a list shows: those of a code, those at the caret, those behind a number."""

from __future__ import annotations

from dataclasses import dataclass

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId
from codage.domain.query import Codes, Query
from codage.domain.query import Listed as ListedSegments
from codage.gui.session import Session
from codage.project.extents import CodingExtent

_AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class OfCodes:
    """Every shown coder's codings with one of these codes; with no set at all, every coding."""

    codes: frozenset[CodeId] | None

    def holds(self, row: CodingExtent, shown: frozenset[CoderId]) -> bool:
        """Whether a coding belongs to the list."""
        return row.coder_id in shown and (self.codes is None or row.code_id in self.codes)

    def query(self, _title: str) -> Query:
        """What the page Retrieval is to answer with the same segments."""
        return Query(Codes(self.codes or frozenset(), with_subcodes=False))

    def read(self, session: Session, document: DocumentId | None = None) -> list[CodingExtent]:
        """The codings in the order of documents and of the text."""
        coders = session.shown_coders if session.hidden_coders else None
        return session.project.coding_extents(
            document_id=document, code_ids=self.codes, coder_ids=coders
        )


@dataclass(frozen=True, slots=True)
class Listed:
    """These codings in this order; those that are gone or not on show are left out."""

    codings: tuple[CodingId, ...]

    def holds(self, row: CodingExtent, _shown: frozenset[CoderId]) -> bool:
        """Whether a coding belongs to the list."""
        return row.id in self.codings

    def query(self, title: str) -> Query:
        """What the page Retrieval is to answer with the same segments."""
        return Query(among=ListedSegments(self.codings, title))

    def read(self, session: Session, document: DocumentId | None = None) -> list[CodingExtent]:
        """The codings in the order they were given in."""
        rows: dict[CodingId, CodingExtent] = {}
        for start in range(0, len(self.codings), _AT_ONCE):
            wanted = self.codings[start : start + _AT_ONCE]
            rows.update((row.id, row) for row in session.project.coding_extents(coding_ids=wanted))
        hidden = session.hidden_coders
        listed = (rows[coding] for coding in self.codings if coding in rows)
        found = [row for row in listed if row.coder_id not in hidden]
        if document is None:
            return found
        return [row for row in found if row.document_id == document]


Source = OfCodes | Listed
NOTHING = Listed(())


def under(session: Session, code: CodeId) -> frozenset[CodeId]:
    """A code and all codes under it."""
    found = {code}
    level = {code}
    while level:
        level = {row.id for row in session.codes.values() if row.parent_id in level} - found
        found |= level
    return frozenset(found)
