"""Sets of documents: a wave of interviews, a kind of territory, what is left to read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import delete, func, select

from codage.domain.anchors import DocumentId, DocumentSetId
from codage.project.errors import InvalidRequest
from codage.project.store import Store
from codage.project.tables import DocumentSet, DocumentSetMember, table_of

_set = table_of(DocumentSet).c
_member = table_of(DocumentSetMember).c


@dataclass(frozen=True, slots=True)
class DocumentSetRow:
    """A set of documents. A document may be in several, or in none."""

    id: DocumentSetId
    guid: str
    name: str
    description: str
    members: frozenset[DocumentId]


class DocumentSetVerbs(Store):
    """What can be done with sets of documents."""

    def document_sets(self) -> list[DocumentSetRow]:
        """Every set with its documents, in the order they were made in."""
        members: dict[int, set[DocumentId]] = {}
        for set_id, document_id in self.connection.execute(
            select(_member.document_set_id, _member.document_id)
        ):
            members.setdefault(set_id, set()).add(DocumentId(document_id))
        rows = self.connection.execute(
            select(_set.id, _set.guid, _set.name, _set.description).order_by(_set.rank, _set.id)
        )
        return [
            DocumentSetRow(DocumentSetId(i), guid, name, description, frozenset(members.get(i, ())))
            for i, guid, name, description in rows
        ]

    def document_set(self, set_id: DocumentSetId) -> DocumentSetRow:
        """One set. Raises InvalidRequest when it is gone."""
        for row in self.document_sets():
            if row.id == set_id:
                return row
        raise InvalidRequest("This set of interviews is no longer there. Nothing was changed.")

    def add_document_set(
        self, name: str, members: Iterable[DocumentId] = (), *, description: str = ""
    ) -> DocumentSetId:
        """Make a set, last in order. Raises InvalidRequest for an empty name or one in use."""
        name = self._free_set_name(name, None)
        highest = self.connection.execute(select(func.max(_set.rank))).scalar() or 0
        with self.change("Add the set of interviews {name}", name=name):
            row = DocumentSet(name=name, description=description, rank=highest + 1)
            set_id = DocumentSetId(self._insert(row))
            self._add_documents(set_id, frozenset(members))
        return set_id

    def rename_document_set(self, set_id: DocumentSetId, name: str) -> None:
        """Give a set another name."""
        old, name = self.document_set(set_id).name, self._free_set_name(name, set_id)
        with self.change("Rename the set of interviews {old} to {name}", old=old, name=name):
            self._set(DocumentSet, set_id, name=name)

    def remove_document_set(self, set_id: DocumentSetId) -> None:
        """Remove a set; its documents stay."""
        row = self.document_set(set_id)
        with self.change("Remove the set of interviews {name}", name=row.name):
            self._drop_documents(set_id, row.members)
            self.connection.execute(delete(table_of(DocumentSet)).where(_set.id == set_id))

    def put_in_document_set(self, set_id: DocumentSetId, documents: Iterable[DocumentId]) -> None:
        """Put documents in a set; those that are there already stay."""
        row = self.document_set(set_id)
        new = frozenset(documents) - row.members
        with self.change("Put {count} interviews in the set {name}", count=len(new), name=row.name):
            self._add_documents(set_id, new)

    def take_out_of_document_set(
        self, set_id: DocumentSetId, documents: Iterable[DocumentId]
    ) -> None:
        """Take documents out of a set; they stay in the project."""
        row = self.document_set(set_id)
        gone = frozenset(documents) & row.members
        with self.change(
            "Take {count} interviews out of the set {name}", count=len(gone), name=row.name
        ):
            self._drop_documents(set_id, gone)

    def _add_documents(self, set_id: DocumentSetId, documents: frozenset[DocumentId]) -> None:
        rows = [{"document_set_id": set_id, "document_id": one} for one in sorted(documents)]
        self._insert_rows(DocumentSetMember, rows)

    def _drop_documents(self, set_id: DocumentSetId, documents: frozenset[DocumentId]) -> None:
        for document in documents:
            self.connection.execute(
                delete(table_of(DocumentSetMember)).where(
                    _member.document_set_id == set_id, _member.document_id == document
                )
            )

    def _free_set_name(self, name: str, except_for: DocumentSetId | None) -> str:
        if not (name := " ".join(name.split())):
            raise InvalidRequest("A set of interviews needs a name. Nothing was changed.")
        for row in self.document_sets():
            if row.name.casefold() == name.casefold() and row.id != except_for:
                raise InvalidRequest(
                    "There is already a set of interviews {name}. Nothing was changed. "
                    "Choose another name.",
                    name=row.name,
                )
        return name
