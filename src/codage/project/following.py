"""How what is anchored in edited turns follows: read with its bounds, moved, and written back.

That is codings, memos on passages, refused proposals and settled disagreements; all move by the
same rule, and only those that begin or end in the edited turns are read. Two codings that come
to be the same are one. A memo whose words are gone stays as a memo on their document.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection

from codage.domain.anchors import Anchor, CodingId, MemoId, Span, TurnId
from codage.domain.edits import Edge, Edit
from codage.project.recoding import absorb, chunks

_BOUNDS = "start_turn_id = ?, start_offset = ?, end_turn_id = ?, end_offset = ?"
CODING, MEMO = "coding", "memo"
_COLUMNS = "start_turn_id, start_offset, end_turn_id, end_offset"
_WHOSE = {
    CODING: "code_id, coder_id",
    MEMO: "0, 0",
    "refusal": "code_id, 0",
    "decision": "code_id, 0",
}


class Anchored(NamedTuple):
    """A row of `table` as far as its bounds matter; most often a coding."""

    id: int
    code_id: int
    coder_id: int
    start_turn: TurnId
    start: int
    end_turn: TurnId
    end: int
    table: str = CODING

    @property
    def span(self) -> Span:
        """Where it lies."""
        return Span(Anchor(self.start_turn, self.start), Anchor(self.end_turn, self.end))


@dataclass(frozen=True, slots=True)
class EditEffect:
    """What an edit does to codings: those it destroys, and those whose text it changes.

    ``unmoored`` are the memos whose words go; they stay, as memos on the document.
    """

    lost: tuple[CodingId, ...] = ()
    changed: tuple[CodingId, ...] = ()
    unmoored: tuple[MemoId, ...] = ()


@dataclass(slots=True)
class Following:
    """Where codings go. `moved` holds those whose bounds change, `touched` those whose text does;
    `doubles` those that come to be the same as another, which is kept. `beside` is where
    everything else goes whose bounds change, or None where its words are gone."""

    moved: dict[CodingId, Span] = field(default_factory=dict)
    lost: list[CodingId] = field(default_factory=list)
    touched: list[CodingId] = field(default_factory=list)
    doubles: dict[int, int] = field(default_factory=dict)
    beside: list[tuple[Anchored, Span | None]] = field(default_factory=list)
    _kept: dict[tuple[int, int, Span], CodingId] = field(default_factory=dict)
    _turned: set[CodingId] = field(default_factory=set)

    @property
    def effect(self) -> EditEffect:
        """What there is to tell of it."""
        unmoored = (
            MemoId(one.id) for one, span in self.beside if one.table == MEMO and span is None
        )
        return EditEffect(tuple(self.lost), tuple(self.touched), tuple(unmoored))

    def take(self, one: Anchored, span: Span | None) -> None:
        """Note where a coding, or what else is anchored, goes; None loses it."""
        if one.table != CODING:
            if span != one.span:
                self.beside.append((one, span))
            return
        coding = CodingId(one.id)
        if span is None:
            self.lost.append(coding)
            return
        keeper = self._kept.setdefault((one.code_id, one.coder_id, span), coding)
        if keeper != coding:
            self.doubles[coding] = keeper
        elif span != one.span:
            self.moved[coding] = span
            if (span.start.turn, span.end.turn) != (one.start_turn, one.end_turn):
                self._turned.add(coding)

    def write(self, connection: Connection) -> None:
        """Move, lose and merge in the running change."""
        self._write_codings(connection)
        self._write_beside(connection)

    def _write_codings(self, connection: Connection) -> None:
        for chunk in chunks(self.lost):
            connection.exec_driver_sql(
                f"DELETE FROM coding WHERE id IN ({', '.join(map(str, chunk))})"
            )
        absorb(connection, self.doubles)
        # Apart, since bounds that stay in their turns need no look at references and indexes.
        within = [
            (span.start.offset, span.end.offset, coding)
            for coding, span in self.moved.items()
            if coding not in self._turned
        ]
        across = [
            (s.start.turn, s.start.offset, s.end.turn, s.end.offset, coding)
            for coding, s in self.moved.items()
            if coding in self._turned
        ]
        for columns, rows in (("start_offset = ?, end_offset = ?", within), (_BOUNDS, across)):
            if rows:
                connection.exec_driver_sql(f"UPDATE coding SET {columns} WHERE id = ?", rows)

    def _write_beside(self, connection: Connection) -> None:
        for one, span in self.beside:
            if span is not None:
                bounds = (span.start.turn, span.start.offset, span.end.turn, span.end.offset)
                connection.exec_driver_sql(
                    f"UPDATE {one.table} SET {_BOUNDS} WHERE id = ?", (*bounds, one.id)
                )
            elif one.table == MEMO:
                connection.exec_driver_sql(
                    f"UPDATE memo SET {_BOUNDS} WHERE id = ?", (None, None, None, None, one.id)
                )
            else:
                connection.exec_driver_sql(f"DELETE FROM {one.table} WHERE id = ?", (one.id,))


def anchored_in(connection: Connection, turn_ids: Iterable[TurnId]) -> list[Anchored]:
    """The codings that begin or end in some turns, by id, then what else is anchored there."""
    found: dict[tuple[bool, str, int], Anchored] = {}
    for chunk in chunks(list(turn_ids)):
        ids = ", ".join(map(str, chunk))
        each = (
            f"SELECT id, {whose}, {_COLUMNS}, '{table}' FROM {table} WHERE {column} IN ({ids})"
            for table, whose in _WHOSE.items()
            for column in ("start_turn_id", "end_turn_id")
        )
        for row in map(Anchored._make, connection.exec_driver_sql(" UNION ALL ".join(each))):
            # One end alone is no place to follow.
            if row.start_turn is not None and row.end_turn is not None:
                found[row.table != CODING, row.table, row.id] = row
    return [found[key] for key in sorted(found)]


def following_edits(
    connection: Connection, edits: Mapping[TurnId, Edit], texts: Mapping[TurnId, str]
) -> Following:
    """How all follow edits of some turns; `texts` are those turns' texts as they will be."""

    found = Following()
    for one in anchored_in(connection, edits):
        touched = _is_touched(one, edits)
        span = moved_by(edits, one.span)
        # What was never more than the break between two turns is not lost by it.
        lost = touched and _is_empty(connection, span, texts)
        found.take(one, None if lost else span)
        if touched and not lost and one.table == CODING:
            found.touched.append(CodingId(one.id))
    return found


def following_moves(
    anchored: Iterable[Anchored], move: Callable[[Anchor, Edge], Anchor]
) -> Following:
    """How what is anchored follows where turns are cut or joined."""
    found = Following()
    for one in anchored:
        span = Span(move(one.span.start, Edge.START), move(one.span.end, Edge.END))
        found.take(one, None if span.start == span.end else span)
    return found


def codings_across(connection: Connection, turn_ids: Iterable[TurnId]) -> list[CodingId]:
    """The codings that begin before and end after one of those turns, by id."""
    ranks: dict[int, list[int]] = {}
    for chunk in chunks(list(turn_ids)):
        ids = ", ".join(map(str, chunk))
        for document_id, rank in connection.exec_driver_sql(
            f"SELECT document_id, rank FROM turn WHERE id IN ({ids})"
        ):
            ranks.setdefault(document_id, []).append(rank)
    found: list[CodingId] = []
    for document_id, edited in ranks.items():
        edited.sort()
        rows = connection.exec_driver_sql(
            "SELECT coding.id, a.rank, b.rank FROM coding JOIN turn AS a ON a.id = start_turn_id "
            "JOIN turn AS b ON b.id = end_turn_id "
            "WHERE coding.document_id = ? AND start_turn_id <> end_turn_id",
            (document_id,),
        )
        found += [
            coding
            for coding, first, last in rows
            if bisect_left(edited, last) > bisect_right(edited, first)
        ]
    return sorted(found)


def moved_by(edits: Mapping[TurnId, Edit], span: Span) -> Span:
    """Where `span` lies after edits of some turns."""
    start, end = span.start, span.end
    if start.turn in edits:
        start = Anchor(start.turn, edits[start.turn].moved(start.offset, Edge.START))
    if end.turn in edits:
        end = Anchor(end.turn, edits[end.turn].moved(end.offset, Edge.END))
    return Span(start, end)


def _is_touched(one: Anchored, edits: Mapping[TurnId, Edit]) -> bool:
    if one.start_turn == one.end_turn:
        return edits[one.start_turn].touches(one.start, one.end)
    # The break between turns counts as a neighbour: what is inserted before it lies within.
    first, last = edits.get(one.start_turn), edits.get(one.end_turn)
    in_first = first is not None and any(r.end > one.start for r in first.replacements)
    return in_first or (last is not None and any(r.start < one.end for r in last.replacements))


def _is_empty(connection: Connection, span: Span, texts: Mapping[TurnId, str]) -> bool:
    start, end = span.start, span.end
    if start.turn == end.turn:
        return start.offset >= end.offset
    if end.offset:
        return False
    # All but its beginning is gone: is there text left before its last turn?
    rows = connection.exec_driver_sql(
        "SELECT turn.id, length(turn.text) FROM turn "
        "JOIN turn AS a ON a.id = ? JOIN turn AS b ON b.id = ? "
        "WHERE turn.document_id = a.document_id AND turn.rank >= a.rank AND turn.rank < b.rank",
        (start.turn, end.turn),
    )
    lengths = {turn: len(texts[turn]) if turn in texts else length for turn, length in rows}
    return sum(lengths.values()) <= start.offset and lengths[start.turn] == start.offset
