"""Codings: applying, extending, recoding and removing them, and reading the segments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from codage.domain.anchors import Anchor, CodeId, CoderId, CodingId, DocumentId, Span, TurnId
from codage.project.bounds import bounds_of
from codage.project.documents import DocumentVerbs
from codage.project.errors import InvalidRequest
from codage.project.recoding import absorb, chunks, give_code
from codage.project.rows import CodingRow, Origin
from codage.project.tables import Code, Coding, Turn, new_guid, now, table_of

_coding = table_of(Coding).c
_turn = table_of(Turn).c
_code = table_of(Code).c

_ORIGINS = {origin.value: origin for origin in Origin}
_COLUMNS = (
    _coding.id,
    _coding.document_id,
    _coding.code_id,
    _coding.coder_id,
    _coding.start_turn_id,
    _coding.start_offset,
    _coding.end_turn_id,
    _coding.end_offset,
    _coding.weight,
    _coding.origin,
    _coding.memo,
)
_CODINGS = f"SELECT {', '.join(column.name for column in _COLUMNS)} FROM coding"
_SAME = (
    "SELECT id FROM coding WHERE coder_id = ? AND code_id = ? AND start_turn_id = ? "
    "AND start_offset = ? AND end_turn_id = ? AND end_offset = ?"
)


class CodingVerbs(DocumentVerbs):
    """What can be done with codings."""

    def apply_code(
        self,
        code_id: CodeId,
        span: Span,
        *,
        coder_id: CoderId | None = None,
        origin: Origin = Origin.PERSON,
        memo: str = "",
        weight: int | None = None,
    ) -> CodingId:
        """Code a span as the present coder (or another). The same coding twice is one coding.

        Raises InvalidRequest when the span is empty or outside its document.
        """
        coder = self.coder_id if coder_id is None else coder_id
        document_id = self._checked(span)
        if (existing := self._same(span, code_id, coder)) is not None:
            return existing
        with self.change("Code with {code}", code=self._code_name(code_id)):
            return CodingId(
                self._insert(
                    Coding(
                        document_id=document_id,
                        code_id=code_id,
                        coder_id=coder,
                        origin=origin.value,
                        memo=memo,
                        weight=weight,
                        **bounds_of(span),
                    )
                )
            )

    def apply_many(
        self,
        codings: Iterable[tuple[CodeId, Span]],
        *,
        coder_id: CoderId | None = None,
        origin: Origin = Origin.PERSON,
    ) -> int:
        """Apply many codes as one change; spans are checked, doubles left out. Gives how many."""
        coder = self.coder_id if coder_id is None else coder_id
        wanted = list(dict.fromkeys(codings))
        placed = self._places({anchor.turn for _, s in wanted for anchor in (s.start, s.end)})
        taken = self._taken(coder)
        rows: list[dict[str, Any]] = []
        for code_id, span in wanted:
            document_id = _document_of_span(span, placed)
            key = (code_id, *bounds_of(span).values())
            if key not in taken:
                rows.append(
                    {
                        "guid": new_guid(),
                        "document_id": document_id,
                        "code_id": code_id,
                        "coder_id": coder,
                        "origin": origin.value,
                        "memo": "",
                        "created_at": now(),
                        **bounds_of(span),
                    }
                )
        with self.change("Code {count} segments", count=len(rows)):
            if rows:
                self.connection.execute(insert(table_of(Coding)), rows)
        return len(rows)

    def move_coding(self, coding_id: CodingId, span: Span) -> CodingId:
        """Extend or shrink a coding to another span of its document.

        Gives its id, or that of the same coding of its coder that was already there.
        """
        current = self.coding(coding_id)
        if self._checked(span) != current.document_id:
            raise InvalidRequest("A coding stays in its document. Nothing was changed.")
        double = self._same(span, current.code_id, current.coder_id)
        with self.change("Move the bounds of a coding"):
            if double is None or double == coding_id:
                self._set(Coding, coding_id, **bounds_of(span))
                return coding_id
            absorb(self.connection, {coding_id: double})
            return double

    def recode(self, coding_ids: Sequence[CodingId], code_id: CodeId) -> None:
        """Give codings another code; one that its coder has there already is kept once."""
        with self.change(
            "Recode {count} segments with {code}",
            count=len(coding_ids),
            code=self._code_name(code_id),
        ):
            give_code(self.connection, coding_ids, code_id)

    def remove_codings(self, coding_ids: Sequence[CodingId]) -> None:
        """Take codings away; the text stays."""
        with self.change("Remove {count} codings", count=len(coding_ids)):
            for chunk in chunks(coding_ids):
                self.connection.execute(delete(table_of(Coding)).where(_coding.id.in_(chunk)))

    def set_coding_memo(self, coding_id: CodingId, memo: str) -> None:
        """Write the memo of a coding."""
        with self.change("Write the memo of a coding"):
            self._set(Coding, coding_id, memo=memo)

    def set_coding_weight(self, coding_id: CodingId, weight: int | None) -> None:
        """Say how strongly the code shows, 0 to 100, or None."""
        if weight is not None and not 0 <= weight <= 100:
            raise InvalidRequest("A weight goes from 0 to 100. Nothing was changed.")
        with self.change("Weigh a coding"):
            self._set(Coding, coding_id, weight=weight)

    def coding(self, coding_id: CodingId) -> CodingRow:
        """One coding. Raises InvalidRequest when it is gone."""
        found = self.codings_by_id([coding_id])
        if not found:
            raise InvalidRequest("This coding is no longer there. Nothing was changed.")
        return found[0]

    def codings_by_id(self, coding_ids: Iterable[CodingId]) -> list[CodingRow]:
        """The codings of those ids that are still there."""
        found: list[CodingRow] = []
        for chunk in chunks(list(coding_ids)):
            rows = self.connection.exec_driver_sql(
                f"{_CODINGS} WHERE id IN ({', '.join('?' * len(chunk))})", tuple(chunk)
            )
            found.extend(map(_as_row, rows))
        return found

    def codings(
        self,
        *,
        document_id: DocumentId | None = None,
        code_ids: Iterable[CodeId] | None = None,
        coder_ids: Iterable[CoderId] | None = None,
    ) -> list[CodingRow]:
        """Codings in the order of documents and of the text; each condition narrows them."""
        table = table_of(Coding)
        start = table_of(Turn).alias("start_turn")
        query = (
            select(*_COLUMNS)
            .join_from(table, start, start.c.id == _coding.start_turn_id)
            .order_by(_coding.document_id, start.c.rank, _coding.start_offset, _coding.id)
        )
        if document_id is not None:
            query = query.where(_coding.document_id == document_id)
        if code_ids is not None:
            query = query.where(_coding.code_id.in_(list(code_ids)))
        if coder_ids is not None:
            query = query.where(_coding.coder_id.in_(list(coder_ids)))
        return [_as_row(row) for row in self.connection.execute(query)]

    def coding_ties(self) -> list[tuple[CodingId, DocumentId, CodeId, CoderId]]:
        """Which document, code and coder each coding ties together: enough to count them."""
        rows = self.connection.execute(
            select(_coding.id, _coding.document_id, _coding.code_id, _coding.coder_id)
        )
        return [(coding, document, code, coder) for coding, document, code, coder in rows]

    def segment(self, coding: CodingRow) -> str:
        """The text under a coding."""
        return self.segments([coding])[coding.id]

    def segments(self, codings: Sequence[CodingRow]) -> dict[CodingId, str]:
        """The text under each coding; turns that it crosses are joined by a newline."""
        texts = self._texts(
            {turn for c in codings for turn in (c.span.start.turn, c.span.end.turn)}
        )
        found: dict[CodingId, str] = {}
        for coding in codings:
            start, end = coding.span.start, coding.span.end
            if start.turn == end.turn:
                found[coding.id] = texts[start.turn][start.offset : end.offset]
            else:
                found[coding.id] = self._across(coding.span, texts)
        return found

    def _across(self, span: Span, texts: dict[TurnId, str]) -> str:
        places = self._places({span.start.turn, span.end.turn})
        document_id, first, _ = places[span.start.turn]
        _, last, _ = places[span.end.turn]
        between = self.connection.execute(
            select(_turn.text)
            .where(_turn.document_id == document_id, _turn.rank > first, _turn.rank < last)
            .order_by(_turn.rank)
        ).scalars()
        return "\n".join(
            [
                texts[span.start.turn][span.start.offset :],
                *between,
                texts[span.end.turn][: span.end.offset],
            ]
        )

    def _texts(self, turn_ids: Iterable[TurnId]) -> dict[TurnId, str]:
        found: dict[TurnId, str] = {}
        for chunk in chunks(list(turn_ids)):
            rows = self.connection.execute(select(_turn.id, _turn.text).where(_turn.id.in_(chunk)))
            found.update((TurnId(turn), text) for turn, text in rows)
        return found

    def _places(self, turn_ids: Iterable[TurnId]) -> dict[TurnId, tuple[DocumentId, int, int]]:
        found: dict[TurnId, tuple[DocumentId, int, int]] = {}
        for chunk in chunks(list(turn_ids)):
            rows = self.connection.exec_driver_sql(
                "SELECT id, document_id, rank, length(text) FROM turn WHERE id IN "
                f"({', '.join('?' * len(chunk))})",
                tuple(chunk),
            )
            found.update((TurnId(i), (DocumentId(d), rank, length)) for i, d, rank, length in rows)
        return found

    def _taken(self, coder: CoderId) -> set[tuple[int, ...]]:
        rows = self.connection.execute(
            select(
                _coding.code_id,
                _coding.start_turn_id,
                _coding.start_offset,
                _coding.end_turn_id,
                _coding.end_offset,
            ).where(_coding.coder_id == coder)
        )
        return {tuple(row) for row in rows}

    def _checked(self, span: Span) -> DocumentId:
        return _document_of_span(span, self._places({span.start.turn, span.end.turn}))

    def _same(self, span: Span, code_id: CodeId, coder_id: CoderId) -> CodingId | None:
        found = self.connection.exec_driver_sql(
            _SAME, (coder_id, code_id, *bounds_of(span).values())
        ).scalar()
        return None if found is None else CodingId(found)

    def _code_name(self, code_id: CodeId) -> str:
        name = self.connection.execute(select(_code.name).where(_code.id == code_id)).scalar()
        if name is None:
            raise InvalidRequest("This code is no longer in the codebook. Nothing was changed.")
        return str(name)


def _document_of_span(span: Span, places: dict[TurnId, tuple[DocumentId, int, int]]) -> DocumentId:
    start, end = places.get(span.start.turn), places.get(span.end.turn)
    if start is None or end is None or start[0] != end[0]:
        raise InvalidRequest("This passage is no longer in the project. Nothing was changed.")
    inside = 0 <= span.start.offset <= start[2] and 0 <= span.end.offset <= end[2]
    if not inside or (start[1], span.start.offset) >= (end[1], span.end.offset):
        raise InvalidRequest("Select some text first: there is nothing to code here.")
    return start[0]


def _as_row(row: Any) -> CodingRow:
    return CodingRow(
        row[0],
        row[1],
        row[2],
        row[3],
        Span(Anchor(row[4], row[5]), Anchor(row[6], row[7])),
        row[8],
        _ORIGINS[row[9]],
        row[10],
    )
