"""How the codings of edited turns follow: read with their bounds, moved, and written back.

Only codings that begin or end in those turns are read. Two that come to be the same are one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection

from codage.domain.anchors import Anchor, CodingId, Span, TurnId
from codage.domain.edits import Edge, Edit
from codage.project.recoding import absorb, chunks

_BOUNDS = "start_turn_id = ?, start_offset = ?, end_turn_id = ?, end_offset = ?"
_COLUMNS = "id, code_id, coder_id, start_turn_id, start_offset, end_turn_id, end_offset"


class Anchored(NamedTuple):
    """A coding as far as its bounds matter."""

    id: CodingId
    code_id: int
    coder_id: int
    start_turn: TurnId
    start: int
    end_turn: TurnId
    end: int

    @property
    def span(self) -> Span:
        """Where it lies."""
        return Span(Anchor(self.start_turn, self.start), Anchor(self.end_turn, self.end))


@dataclass(frozen=True, slots=True)
class EditEffect:
    """What an edit does to codings: those it destroys, and those whose text it changes."""

    lost: tuple[CodingId, ...] = ()
    changed: tuple[CodingId, ...] = ()


@dataclass(slots=True)
class Following:
    """Where codings go. `moved` holds those whose bounds change, `touched` those whose text does;
    `doubles` those that come to be the same as another, which is kept."""

    moved: dict[CodingId, Span] = field(default_factory=dict)
    lost: list[CodingId] = field(default_factory=list)
    touched: list[CodingId] = field(default_factory=list)
    doubles: dict[int, int] = field(default_factory=dict)
    _kept: dict[tuple[int, int, Span], CodingId] = field(default_factory=dict)
    _turned: set[CodingId] = field(default_factory=set)

    @property
    def effect(self) -> EditEffect:
        """What there is to tell of it."""
        return EditEffect(tuple(self.lost), tuple(self.touched))

    def take(self, coding: Anchored, span: Span | None) -> None:
        """Note where a coding goes; None loses it."""
        if span is None:
            self.lost.append(coding.id)
            return
        keeper = self._kept.setdefault((coding.code_id, coding.coder_id, span), coding.id)
        if keeper != coding.id:
            self.doubles[coding.id] = keeper
        elif span != coding.span:
            self.moved[coding.id] = span
            if (span.start.turn, span.end.turn) != (coding.start_turn, coding.end_turn):
                self._turned.add(coding.id)

    def write(self, connection: Connection) -> None:
        """Move, lose and merge the codings in the running change."""
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


def codings_of(connection: Connection, turn_ids: Iterable[TurnId]) -> list[Anchored]:
    """The codings that begin or end in some turns, by id."""
    found: dict[int, Anchored] = {}
    for chunk in chunks(list(turn_ids)):
        ids = ", ".join(map(str, chunk))
        for column in ("start_turn_id", "end_turn_id"):
            rows = connection.exec_driver_sql(
                f"SELECT {_COLUMNS} FROM coding WHERE {column} IN ({ids})"
            )
            found.update((row[0], Anchored._make(row)) for row in rows)
    return [found[coding] for coding in sorted(found)]


def following_edits(
    connection: Connection, edits: Mapping[TurnId, Edit], texts: Mapping[TurnId, str]
) -> Following:
    """How codings follow edits of some turns; `texts` are those turns' texts as they will be."""

    found = Following()
    for coding in codings_of(connection, edits):
        touched = _is_touched(coding, edits)
        span = moved_by(edits, coding.span)
        # What was never more than the break between two turns is not lost by it.
        lost = touched and _is_empty(connection, span, texts)
        found.take(coding, None if lost else span)
        if touched and not lost:
            found.touched.append(coding.id)
    return found


def following_moves(
    codings: Iterable[Anchored], move: Callable[[Anchor, Edge], Anchor]
) -> Following:
    """How codings follow where turns are cut or joined."""
    found = Following()
    for coding in codings:
        span = Span(move(coding.span.start, Edge.START), move(coding.span.end, Edge.END))
        found.take(coding, None if span.start == span.end else span)
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


def _is_touched(coding: Anchored, edits: Mapping[TurnId, Edit]) -> bool:
    if coding.start_turn == coding.end_turn:
        return edits[coding.start_turn].touches(coding.start, coding.end)
    # The break between turns counts as a neighbour: what is inserted before it lies within.
    first, last = edits.get(coding.start_turn), edits.get(coding.end_turn)
    in_first = first is not None and any(r.end > coding.start for r in first.replacements)
    return in_first or (last is not None and any(r.start < coding.end for r in last.replacements))


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
