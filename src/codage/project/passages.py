"""What lies around a coding, and when codings were made: what a reader of segments asks for."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, select

from codage.domain.anchors import CodingId
from codage.project.codings import CodingVerbs
from codage.project.rows import CodingRow, TurnRow
from codage.project.tables import Turn, table_of

_turn = table_of(Turn).c


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The turns before a coding, the words around it in its own turns, and the turns after."""

    before: tuple[TurnRow, ...]
    head: str
    tail: str
    after: tuple[TurnRow, ...]


class PassageVerbs(CodingVerbs):
    """What can be read around codings."""

    def surroundings(self, coding: CodingRow, turns: int) -> Surroundings:
        """What stands around a coding: the rest of its turns, and `turns` more on each side."""
        ends = {
            row.id: row for row in self.turns_by_id([coding.span.start.turn, coding.span.end.turn])
        }
        first, last = ends[coding.span.start.turn], ends[coding.span.end.turn]
        places = self._places({first.id, last.id})
        in_document = _turn.document_id == coding.document_id
        before = self._nearest(in_document & (_turn.rank < places[first.id][1]), -_turn.rank, turns)
        after = self._nearest(in_document & (_turn.rank > places[last.id][1]), _turn.rank, turns)
        return Surroundings(
            before,
            first.text[: coding.span.start.offset],
            last.text[coding.span.end.offset :],
            after,
        )

    def coding_times(self) -> dict[CodingId, int]:
        """When each coding was made, in seconds since 1970."""
        rows = self.connection.exec_driver_sql(
            "SELECT id, CAST(strftime('%s', created_at) AS INTEGER) FROM coding"
        )
        return {CodingId(coding): seconds or 0 for coding, seconds in rows}

    def _nearest(
        self, where: ColumnElement[bool], order: ColumnElement[int], turns: int
    ) -> tuple[TurnRow, ...]:
        ids = self.connection.execute(select(_turn.id).where(where).order_by(order).limit(turns))
        return tuple(self.turns_by_id(ids.scalars().all()))
