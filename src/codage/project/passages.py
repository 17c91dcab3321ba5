"""What lies around a coding, and when codings were made: what a reader of segments asks for."""

from __future__ import annotations

from dataclasses import dataclass

from codage.domain.anchors import CodingId
from codage.project.codings import CodingVerbs
from codage.project.rows import CodingRow, TurnRow

_NEAR = (
    "SELECT id FROM (SELECT id FROM turn WHERE document_id = ? AND rank < "
    "(SELECT rank FROM turn WHERE id = ?) ORDER BY rank DESC LIMIT ?) UNION ALL "
    "SELECT id FROM (SELECT id FROM turn WHERE document_id = ? AND rank > "
    "(SELECT rank FROM turn WHERE id = ?) ORDER BY rank LIMIT ?)"
)


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
        start, end = coding.span.start, coding.span.end
        near = self.connection.exec_driver_sql(
            _NEAR,
            (coding.document_id, start.turn, turns, coding.document_id, end.turn, turns),
        )
        rows = self.turns_by_id([*near.scalars(), *{start.turn, end.turn}])
        places = {row.id: place for place, row in enumerate(rows)}
        first, last = places[start.turn], places[end.turn]
        return Surroundings(
            tuple(rows[:first]),
            rows[first].text[: start.offset],
            rows[last].text[end.offset :],
            tuple(rows[last + 1 :]),
        )

    def coding_times(self) -> dict[CodingId, int]:
        """When each coding was made, in seconds since 1970."""
        rows = self.connection.exec_driver_sql(
            "SELECT id, CAST(strftime('%s', created_at) AS INTEGER) FROM coding"
        )
        return {CodingId(coding): seconds or 0 for coding, seconds in rows}
