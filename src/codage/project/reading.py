"""Where each coder was reading each document. It is remembered aside of the journal: undo
takes back work, not the page it was done on.
"""

from __future__ import annotations

from sqlalchemy import delete, select

from codage.domain.anchors import Anchor, DocumentId, TurnId
from codage.project.store import Store
from codage.project.tables import ReadingPlace, table_of

_table = table_of(ReadingPlace)
_place = _table.c

_REMEMBER = (
    "INSERT INTO reading_place (document_id, coder_id, turn_id, offset) "
    "SELECT document_id, ?, id, ? FROM turn WHERE id = ? AND document_id = ?"
)


class ReadingVerbs(Store):
    """Remembering where the present coder reads."""

    def reading_place(self, document_id: DocumentId) -> Anchor | None:
        """Where the present coder was reading a document; None when that is not known."""
        row = self.connection.execute(
            select(_place.turn_id, _place.offset).where(
                _place.document_id == document_id, _place.coder_id == self.coder_id
            )
        ).first()
        return None if row is None else Anchor(TurnId(row.turn_id), row.offset)

    def document_read_last(self) -> DocumentId | None:
        """The document whose place the present coder left last."""
        found = self.connection.execute(
            select(_place.document_id)
            .where(_place.coder_id == self.coder_id)
            .order_by(_place.id.desc())
            .limit(1)
        ).scalar()
        return None if found is None else DocumentId(found)

    def remember_reading_place(self, document_id: DocumentId, place: Anchor) -> bool:
        """Keep where the present coder is reading; whether that was done.

        It is not in a file that is only read, nor while another thread writes: nobody waits
        for it. A turn that is gone is no place to remember.
        """
        if self.read_only or self._database.is_written_elsewhere:
            return False
        with self._database.transaction() as connection:
            connection.execute(
                delete(_table).where(
                    _place.document_id == document_id, _place.coder_id == self.coder_id
                )
            )
            connection.exec_driver_sql(
                _REMEMBER, (self.coder_id, place.offset, place.turn, document_id)
            )
        return True
