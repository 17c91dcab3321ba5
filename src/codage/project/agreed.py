"""The agreed layer: codings that several coders settled on, and how each difference was settled.

The layer is a coder of its own (``agreed``), so that whatever counts, searches or exports a
coder's codings can do so with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import delete, insert, select
from sqlmodel import SQLModel

from codage.domain.anchors import Anchor, CodeId, CoderId, CodingId, DocumentId, Span
from codage.project.coders import CoderVerbs
from codage.project.codings import CodingVerbs
from codage.project.errors import InvalidRequest
from codage.project.rows import CoderRow, CodingRow, Origin
from codage.project.tables import Coder, Coding, Decision, new_guid, now, table_of

_decision = table_of(Decision).c
_DECISION = (
    _decision.id,
    _decision.document_id,
    _decision.code_id,
    _decision.first_coder_id,
    _decision.second_coder_id,
    _decision.coder_id,
    _decision.start_turn_id,
    _decision.start_offset,
    _decision.end_turn_id,
    _decision.end_offset,
    _decision.verdict,
    _decision.created_at,
)
_WHERE_THEY_LIE = (
    "SELECT one.id, a.rank, one.start_offset, b.rank, one.end_offset FROM {table} AS one "
    "JOIN turn AS a ON a.id = one.start_turn_id JOIN turn AS b ON b.id = one.end_turn_id "
    "WHERE one.document_id = ? AND one.code_id = ? AND {who}"
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


_TURNED = {Verdict.FIRST: Verdict.SECOND, Verdict.SECOND: Verdict.FIRST}


@dataclass(frozen=True, slots=True)
class Passage:
    """Codings of one code by two coders that overlap one another in a document."""

    document_id: DocumentId
    code_id: CodeId
    first_id: CoderId
    second_id: CoderId
    first: tuple[CodingId, ...]
    second: tuple[CodingId, ...]


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """How a passage was settled between two coders: where it lies, by whom, and when."""

    id: int
    document_id: DocumentId
    code_id: CodeId
    first_id: CoderId
    second_id: CoderId
    coder_id: CoderId | None
    span: Span
    verdict: Verdict
    at: datetime


class _Kept(NamedTuple):
    """A coding for the agreed layer, with what it takes over from those that it stands for."""

    span: Span
    weight: int | None
    origin: Origin
    memo: str


class AgreedVerbs(CoderVerbs, CodingVerbs):
    """What can be done with the agreed layer."""

    def agreed_coder(self) -> CoderRow | None:
        """The agreed layer; None before there is one."""
        return next((row for row in self.coders() if row.agreed), None)

    def add_agreed_coder(self, name: str) -> CoderId:
        """Make the agreed layer, or find the one that is there already.

        Raises InvalidRequest when a coder has that name.
        """
        if (layer := self.agreed_coder()) is not None:
            return layer.id
        if not (name := " ".join(name.split())):
            raise InvalidRequest("The agreed layer needs a name. Nothing was changed.")
        if (known := self.find_coder(name)) is not None:
            raise InvalidRequest(
                "A coder is called {name}. Nothing was changed. Choose another name.",
                name=known.name,
            )
        with self.change("Begin the agreed layer {name}", name=name):
            coder = self._insert_coder(name)
            self._set(Coder, coder, agreed=True)
        return coder

    def start_from_agreement(self, passages: Sequence[Passage]) -> int:
        """Copy passages that both coded alike into the agreed layer, as one change.

        Where the layer holds that code already it is left alone. Gives how many were copied.
        """
        layer = self._layer()
        held = self._held(layer)
        fresh = [one for one in passages if (one.document_id, one.code_id) not in held]
        fresh += [
            one
            for one in passages
            if (one.document_id, one.code_id) in held
            and not self._codings_there(layer, one, self._whole(self._rows_of(one)))
        ]
        with self.change(
            "Start the agreed layer from {count} passages coded alike", count=len(fresh)
        ):
            for passage in fresh:
                self._copy(layer, passage, _kept(self._rows_of(passage)))
        return len(fresh)

    def settle(self, passage: Passage, verdict: Verdict) -> None:
        """Put one passage into the agreed layer as `verdict` says, and record that, in one change.

        What the layer held there with that code goes, and an earlier decision of these coders
        with it. Raises InvalidRequest when there is no layer, or codings of the passage are gone.
        """
        with self._settling(passage, verdict):
            self._settle(self._layer(), passage, verdict)

    def settle_all(self, passages: Sequence[Passage], verdict: Verdict) -> None:
        """Settle many passages alike, as one change."""
        layer = self._layer()
        with self.change("Settle {count} differences in one go", count=len(passages)):
            for passage in passages:
                self._settle(layer, passage, verdict)

    def reopen(self, decision_id: int) -> None:
        """Take a decision back, and what the agreed layer holds there with that code."""
        row = next((one for one in self._decisions() if one.id == decision_id), None)
        if row is None:
            raise InvalidRequest("This decision is no longer there. Nothing was changed.")
        layer = self._layer()
        with self.change(
            "Reopen {code} in {document}",
            code=self._code_name(row.code_id),
            document=self._document_name(row.document_id),
        ):
            self._remove(Coding, self._codings_there(layer, row, row.span))
            self._remove(Decision, [decision_id])

    def decisions_between(self, first_id: CoderId, second_id: CoderId) -> list[DecisionRow]:
        """How differences of two coders were settled, oldest first; verdicts in their order."""
        return [
            row if row.first_id == first_id else _turned(row)
            for row in self._decisions()
            if {row.first_id, row.second_id} == {first_id, second_id}
        ]

    def _decisions(self) -> Iterator[DecisionRow]:
        rows = self.connection.execute(select(*_DECISION).order_by(_decision.id)).all()
        for *columns, turn, offset, end_turn, end_offset, verdict, at in rows:
            span = Span(Anchor(turn, offset), Anchor(end_turn, end_offset))
            yield DecisionRow(*columns, span, Verdict(verdict), datetime.fromisoformat(at))

    def _layer(self) -> CoderId:
        if (layer := self.agreed_coder()) is None:
            raise InvalidRequest(
                "There is no agreed layer yet. Nothing was changed. Make it first."
            )
        return layer.id

    def _held(self, layer: CoderId) -> set[tuple[int, int]]:
        rows = self.connection.exec_driver_sql(
            "SELECT DISTINCT document_id, code_id FROM coding WHERE coder_id = ?", (layer,)
        )
        return {(document, code) for document, code in rows}

    def _document_name(self, document_id: DocumentId) -> str:
        sql = "SELECT name FROM document WHERE id = ?"
        return str(self.connection.exec_driver_sql(sql, (document_id,)).scalar() or "")

    def _settling(self, passage: Passage, verdict: Verdict) -> AbstractContextManager[None]:
        code = self._code_name(passage.code_id)
        document = self._document_name(passage.document_id)
        if verdict is Verdict.BOTH:
            return self.change(
                "Settle {code} in {document}: kept both", code=code, document=document
            )
        if verdict is Verdict.JOINED:
            return self.change(
                "Settle {code} in {document}: joined both", code=code, document=document
            )
        if verdict is Verdict.NEITHER:
            return self.change(
                "Settle {code} in {document}: kept neither", code=code, document=document
            )
        kept = passage.first_id if verdict is Verdict.FIRST else passage.second_id
        coder = next((row.name for row in self.coders() if row.id == kept), "")
        return self.change(
            "Settle {code} in {document}: kept {coder}’s",
            code=code,
            document=document,
            coder=coder,
        )

    def _settle(self, layer: CoderId, passage: Passage, verdict: Verdict) -> None:
        rows = self._rows_of(passage)
        whole = self._whole(rows)
        if verdict is Verdict.JOINED:
            kept = [_as_one(whole, rows)]
        else:
            kept = _kept([row for row in rows if row.id in _chosen(passage, verdict)])
        self._remove(Coding, self._codings_there(layer, passage, whole))
        self._copy(layer, passage, kept)
        self._remove(Decision, self._decisions_there(passage, whole))
        self._insert(
            Decision(
                document_id=passage.document_id,
                code_id=passage.code_id,
                first_coder_id=passage.first_id,
                second_coder_id=passage.second_id,
                coder_id=self.coder_id,
                start_turn_id=whole.start.turn,
                start_offset=whole.start.offset,
                end_turn_id=whole.end.turn,
                end_offset=whole.end.offset,
                verdict=verdict.value,
            )
        )

    def _rows_of(self, passage: Passage) -> list[CodingRow]:
        wanted = {*passage.first, *passage.second}
        rows = self.codings_by_id(wanted)
        if not wanted or len(rows) < len(wanted):
            raise InvalidRequest(
                "These codings were changed meanwhile. Nothing was settled. Look at them again."
            )
        return sorted(rows, key=lambda row: row.id)

    def _whole(self, rows: Sequence[CodingRow]) -> Span:
        """From the beginning of the first to the end of the last."""
        ranks = self._ranks(row.span for row in rows)
        starts, ends = [row.span.start for row in rows], [row.span.end for row in rows]
        return Span(
            min(starts, key=lambda anchor: (ranks[anchor.turn], anchor.offset)),
            max(ends, key=lambda anchor: (ranks[anchor.turn], anchor.offset)),
        )

    def _ranks(self, spans: Iterable[Span]) -> dict[int, int]:
        turns = {anchor.turn for span in spans for anchor in (span.start, span.end)}
        return {turn: rank for turn, (_, rank, _) in self._places(turns).items()}

    def _codings_there(self, layer: CoderId, place: Passage | DecisionRow, span: Span) -> list[int]:
        sql = _WHERE_THEY_LIE.format(table="coding", who="one.coder_id = ?")
        return self._overlapping(sql, (place.document_id, place.code_id, layer), span)

    def _decisions_there(self, passage: Passage, span: Span) -> list[int]:
        pair = passage.first_id, passage.second_id
        sql = _WHERE_THEY_LIE.format(
            table="decision", who="one.first_coder_id IN (?, ?) AND one.second_coder_id IN (?, ?)"
        )
        return self._overlapping(sql, (passage.document_id, passage.code_id, *pair, *pair), span)

    def _overlapping(self, sql: str, values: tuple[int, ...], span: Span) -> list[int]:
        ranks = self._ranks([span])
        first = ranks[span.start.turn], span.start.offset
        last = ranks[span.end.turn], span.end.offset
        rows = self.connection.exec_driver_sql(sql, values)
        return [one for one, *at in rows if (at[0], at[1]) < last and (at[2], at[3]) > first]

    def _copy(self, layer: CoderId, passage: Passage, kept: Iterable[_Kept]) -> None:
        rows: list[dict[str, Any]] = [
            {
                "guid": new_guid(),
                "document_id": passage.document_id,
                "code_id": passage.code_id,
                "coder_id": layer,
                "start_turn_id": one.span.start.turn,
                "start_offset": one.span.start.offset,
                "end_turn_id": one.span.end.turn,
                "end_offset": one.span.end.offset,
                "weight": one.weight,
                "origin": one.origin.value,
                "memo": one.memo,
                "created_at": now(),
            }
            for one in kept
        ]
        if rows:
            self.connection.execute(insert(table_of(Coding)), rows)

    def _remove(self, model: type[SQLModel], ids: Sequence[int]) -> None:
        table = table_of(model)
        if ids:
            self.connection.execute(delete(table).where(table.c.id.in_(ids)))


def _chosen(passage: Passage, verdict: Verdict) -> tuple[CodingId, ...]:
    if verdict is Verdict.FIRST:
        return passage.first
    if verdict is Verdict.SECOND:
        return passage.second
    return (*passage.first, *passage.second) if verdict is Verdict.BOTH else ()


def _kept(rows: Iterable[CodingRow]) -> list[_Kept]:
    """Codings of the same bounds as one."""
    alike: dict[Span, list[CodingRow]] = {}
    for row in rows:
        alike.setdefault(row.span, []).append(row)
    return [_as_one(span, those) for span, those in alike.items()]


def _as_one(span: Span, rows: Sequence[CodingRow]) -> _Kept:
    """Memos come along; a weight does where all who gave one gave the same."""
    weights = {row.weight for row in rows if row.weight is not None}
    memos = "\n".join(dict.fromkeys(row.memo for row in rows if row.memo))
    return _Kept(span, weights.pop() if len(weights) == 1 else None, rows[0].origin, memos)


def _turned(row: DecisionRow) -> DecisionRow:
    """The same decision with its coders in the other order."""
    return DecisionRow(
        row.id,
        row.document_id,
        row.code_id,
        row.second_id,
        row.first_id,
        row.coder_id,
        row.span,
        _TURNED.get(row.verdict, row.verdict),
        row.at,
    )
