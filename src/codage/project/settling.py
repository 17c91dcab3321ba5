"""Settling passages that two coders coded differently: what goes, and what comes in its place.

All that a batch of passages needs is read at once, and written at once, so that thousands are
settled as quickly as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert
from sqlmodel import SQLModel

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId, Span
from codage.project.bounds import bounds_of
from codage.project.errors import InvalidRequest
from codage.project.recoding import chunks
from codage.project.rows import CodingRow, Origin
from codage.project.tables import Coding, Decision, new_guid, now, table_of

_LIES = (
    "SELECT one.id, one.document_id, one.code_id, one.{whose}, a.rank, one.start_offset, b.rank, "
    "one.end_offset FROM {table} AS one JOIN turn AS a ON a.id = one.start_turn_id "
    "JOIN turn AS b ON b.id = one.end_turn_id WHERE one.document_id IN ({documents})"
)


class Verdict(StrEnum):
    """What of a passage's codings goes into the agreed layer.

    ``BOTH`` keeps each of both coders' codings, those that are the same once; ``JOINED`` makes
    one coding of all that they cover together.
    """

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"
    JOINED = "joined"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Passage:
    """Codings of one code by two coders that overlap one another in a document."""

    document_id: DocumentId
    code_id: CodeId
    first_id: CoderId
    second_id: CoderId
    first: tuple[CodingId, ...]
    second: tuple[CodingId, ...]

    @property
    def codings(self) -> tuple[CodingId, ...]:
        """Those of both."""
        return (*self.first, *self.second)


class _Lying(NamedTuple):
    """A row between two places of a document, which compare as the text runs."""

    id: int
    whose: frozenset[int]
    first: tuple[int, int]
    last: tuple[int, int]


class _Kept(NamedTuple):
    """A coding for the agreed layer, with what it takes over from those that it stands for."""

    span: Span
    weight: int | None
    origin: Origin
    memo: str


_Place = tuple[int, int]


@dataclass(slots=True)
class Ground:
    """What there is at some passages, and what is to be written in the running change."""

    layer: CoderId
    rows: Mapping[CodingId, CodingRow]
    ranks: Mapping[int, int]
    held: dict[_Place, list[_Lying]] = field(default_factory=dict)
    decided: dict[_Place, list[_Lying]] = field(default_factory=dict)
    _gone: set[int] = field(default_factory=set)
    _undecided: set[int] = field(default_factory=set)
    _codings: list[dict[str, Any]] = field(default_factory=list)
    _decisions: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def read(
        cls,
        connection: Connection,
        layer: CoderId,
        rows: Mapping[CodingId, CodingRow],
        documents: Iterable[DocumentId],
    ) -> Ground:
        """The ground of codings in some documents."""
        turns = {a.turn for row in rows.values() for a in (row.span.start, row.span.end)}
        ground = cls(layer, rows, _ranks(connection, sorted(turns)))
        for chunk in chunks(sorted(set(documents))):
            for one in _lying(connection, "coding", "coder_id", chunk):
                if layer in one[1].whose:
                    ground.held.setdefault(one[0], []).append(one[1])
            for one in _lying(connection, "decision", "first_coder_id", chunk):
                ground.decided.setdefault(one[0], []).append(one[1])
        return ground

    def is_held(self, passage: Passage) -> bool:
        """Whether the layer has the code somewhere in the passage already."""
        return bool(_meeting(self.held, passage, *self._bounds(self._whole(passage))))

    def settle(self, passage: Passage, verdict: Verdict, coder: CoderId) -> None:
        """Let `coder` put into the layer what `verdict` says, in the place of what it holds."""
        whole = self._whole(passage)
        bounds = self._bounds(whole)
        self._gone.update(one.id for one in _meeting(self.held, passage, *bounds))
        pair = {passage.first_id, passage.second_id}
        earlier = _meeting(self.decided, passage, *bounds)
        self._undecided.update(one.id for one in earlier if one.whose <= pair)
        if verdict is Verdict.JOINED:
            self._add(passage, [_as_one(whole, [self.rows[one] for one in passage.codings])])
        else:
            self.put(passage, verdict)
        self._decisions.append(
            {
                "document_id": passage.document_id,
                "code_id": passage.code_id,
                "first_coder_id": passage.first_id,
                "second_coder_id": passage.second_id,
                "coder_id": coder,
                "verdict": verdict.value,
                "created_at": now(),
                **bounds_of(whole),
            }
        )

    def put(self, passage: Passage, verdict: Verdict) -> None:
        """Copy the chosen codings into the layer; those of the same bounds are one."""
        chosen = {
            Verdict.FIRST: passage.first,
            Verdict.SECOND: passage.second,
            Verdict.BOTH: passage.codings,
        }.get(verdict, ())
        alike: dict[Span, list[CodingRow]] = {}
        for one in sorted(chosen):
            alike.setdefault(self.rows[one].span, []).append(self.rows[one])
        self._add(passage, [_as_one(span, rows) for span, rows in alike.items()])

    def write(self, connection: Connection) -> None:
        """Write it all."""
        _delete(connection, "coding", self._gone)
        _delete(connection, "decision", self._undecided)
        _insert(connection, Coding, self._codings)
        _insert(connection, Decision, self._decisions)

    def _add(self, passage: Passage, kept: Iterable[_Kept]) -> None:
        for one in kept:
            self._codings.append(
                {
                    "guid": new_guid(),
                    "document_id": passage.document_id,
                    "code_id": passage.code_id,
                    "coder_id": self.layer,
                    "weight": one.weight,
                    "origin": one.origin.value,
                    "memo": one.memo,
                    "created_at": now(),
                    **bounds_of(one.span),
                }
            )

    def _whole(self, passage: Passage) -> Span:
        """From the beginning of the first coding to the end of the last."""
        if not passage.codings or any(one not in self.rows for one in passage.codings):
            raise InvalidRequest(
                "These codings were changed meanwhile. Nothing was settled. Look at them again."
            )
        spans = [self.rows[one].span for one in passage.codings]
        ranks = self.ranks
        return Span(
            min((s.start for s in spans), key=lambda anchor: (ranks[anchor.turn], anchor.offset)),
            max((s.end for s in spans), key=lambda anchor: (ranks[anchor.turn], anchor.offset)),
        )

    def _bounds(self, span: Span) -> tuple[tuple[int, int], tuple[int, int]]:
        start, end = span.start, span.end
        return (self.ranks[start.turn], start.offset), (self.ranks[end.turn], end.offset)


def overlapping(
    connection: Connection, layer: CoderId, document: DocumentId, code: CodeId, span: Span
) -> list[int]:
    """The codings of the layer with a code that overlap a span."""
    ranks = _ranks(connection, sorted({span.start.turn, span.end.turn}))
    first = ranks[span.start.turn], span.start.offset
    last = ranks[span.end.turn], span.end.offset
    return [
        one.id
        for place, one in _lying(connection, "coding", "coder_id", [document])
        if place == (document, code)
        and layer in one.whose
        and one.first < last
        and one.last > first
    ]


def _lying(
    connection: Connection, table: str, whose: str, documents: Sequence[int]
) -> list[tuple[_Place, _Lying]]:
    wanted = ", ".join(map(str, documents))
    whole = _LIES.format(table=table, whose=whose, documents=wanted)
    if table == "decision":
        whole = whole.replace("one.first_coder_id", "one.first_coder_id, one.second_coder_id", 1)
    return [
        (
            (row[1], row[2]),
            _Lying(row[0], frozenset(row[3:-4]), (row[-4], row[-3]), (row[-2], row[-1])),
        )
        for row in connection.exec_driver_sql(whole)
    ]


def _meeting(
    there: Mapping[_Place, list[_Lying]],
    passage: Passage,
    first: tuple[int, int],
    last: tuple[int, int],
) -> list[_Lying]:
    place = passage.document_id, passage.code_id
    return [one for one in there.get(place, ()) if one.first < last and one.last > first]


def _ranks(connection: Connection, turns: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for chunk in chunks(turns):
        rows = connection.exec_driver_sql(
            f"SELECT id, rank FROM turn WHERE id IN ({', '.join(map(str, chunk))})"
        )
        found.update((turn, rank) for turn, rank in rows)
    return found


def _as_one(span: Span, rows: Sequence[CodingRow]) -> _Kept:
    """Memos come along; a weight does where all who gave one gave the same."""
    weights = {row.weight for row in rows if row.weight is not None}
    memos = "\n".join(dict.fromkeys(row.memo for row in rows if row.memo))
    return _Kept(span, weights.pop() if len(weights) == 1 else None, rows[0].origin, memos)


def _delete(connection: Connection, table: str, ids: Iterable[int]) -> None:
    for chunk in chunks(sorted(ids)):
        wanted = ", ".join(map(str, chunk))
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE id IN ({wanted})")


def _insert(connection: Connection, model: type[SQLModel], rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table_of(model)), rows)
