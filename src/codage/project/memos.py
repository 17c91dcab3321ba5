"""Memos: a researcher's notes on the study or on any one thing in it, coded or not.

A coding carries one memo of its own, which is exported beside its segment and is read, found
and rewritten here like every other; its title is a heading above its words. Everything else
that a memo is about has any number of them, each a row. `memos` gives all in the order of time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from codage.domain.anchors import Anchor, CodingId, DocumentId, MemoId, Span
from codage.domain.memos import STUDY, About, Target, apart, with_title
from codage.domain.message import Message
from codage.domain.words import folded
from codage.project import journal
from codage.project.bounds import BOUNDS, bounds_of
from codage.project.codings import CodingVerbs
from codage.project.errors import InvalidRequest
from codage.project.rows import MemoKey, MemoRow
from codage.project.tables import Coding, Memo, now

_MEMOS = (
    "SELECT memo.id, memo.guid, memo.title, memo.body, memo.coder_id, memo.document_id, "
    "memo.turn_id, memo.coding_id, memo.code_id, memo.case_id, memo.about_coder_id, "
    "memo.start_turn_id, memo.start_offset, memo.end_turn_id, memo.end_offset, "
    "memo.created_at, memo.changed_at, "
    "coalesce(memo.document_id, turn.document_id, coding.document_id) AS place "
    "FROM memo LEFT JOIN turn ON turn.id = memo.turn_id "
    "LEFT JOIN coding ON coding.id = memo.coding_id"
)
_CARRIED = "SELECT id, guid, memo, coder_id, document_id, created_at FROM coding WHERE memo <> ''"
# Who wrote a coding's memo and when stands in the journal alone.
_WRITTEN = (
    "SELECT change_row.row_id, change.at, coder.id "
    "FROM change_row JOIN change ON change.id = change_id "
    "LEFT JOIN coder ON coder.name = change.coder "
    "WHERE change_row.id > ? AND change_row.\"table\" = 'coding' AND operation = 'update' "
    "AND state = 'done' AND json_type(after, '$.memo') IS NOT NULL ORDER BY change_row.id"
)
_WRITING = "Write a memo"
_COLUMNS = {
    About.DOCUMENT: "document_id",
    About.TURN: "turn_id",
    About.PASSAGE: "document_id",
    About.SEGMENT: "coding_id",
    About.CODE: "code_id",
    About.CASE: "case_id",
    About.CODER: "about_coder_id",
}
_TABLES = {
    About.DOCUMENT: "document",
    About.TURN: "turn",
    About.SEGMENT: "coding",
    About.CODE: "code",
    About.CASE: "case",
    About.CODER: "coder",
}


# When the memo of a coding was written first and last, and by whom it was last.
_Moments = tuple[str, str, int | None]


@dataclass(frozen=True, slots=True)
class _ReadMoments:
    """What was read of the journal up to its row `newest`."""

    undone: int | None = None
    newest: int = 0
    moments: Mapping[int, _Moments] = field(default_factory=dict)


class MemoVerbs(CodingVerbs):
    """What can be done with memos."""

    _read_moments = _ReadMoments()

    def add_memo(self, body: str, *, title: str = "", target: Target = STUDY) -> MemoKey:
        """Write a memo about something, or about the study. Gives what to name it by.

        On a segment it is added to the memo that the coding carries. Raises InvalidRequest
        when what it is about is gone.
        """
        self._check_target(target)
        with self.change(_WRITING):
            if target.about is About.SEGMENT:
                return self._carry(CodingId(target.id or 0), with_title(title, body))
            row = Memo(title=title, body=body, coder_id=self.coder_id, **_columns_of(target))
            return MemoKey(MemoId(self._insert(row)))

    def revise_memo(
        self, key: MemoKey, *, title: str, body: str, continuing: int | None = None
    ) -> int | None:
        """Rewrite a memo.

        Gives the id of the change: handed back as `continuing`, what is typed next in the same
        memo belongs to the same change, as long as nothing else was done in between. The change
        that wrote the memo can be continued too (`last_change`).
        """
        if self._words_of(key) == (title, body):
            return continuing
        label = Message("Revise a memo", {"memo": key.memo, "coding": key.coding})
        begun = self._label(continuing)
        if begun is not None and begun.template == _WRITING:
            label = begun
        with self.continued_change(continuing, label) as change_id:
            if key.memo is not None:
                self._set(Memo, key.memo, title=title, body=body, changed_at=now())
            elif key.coding is not None:
                self._set(Coding, key.coding, memo=with_title(title, body))
        return change_id

    def last_change(self) -> int | None:
        """The id of the change that undo would take back."""
        return journal.next_undo(self.connection)

    def retarget_memo(self, key: MemoKey, target: Target) -> MemoKey:
        """Let a memo be about something else; the time of writing stays. Gives its key then."""
        row = self.memo(key)
        self._check_target(target)
        with self.change("Move a memo"):
            if key.memo is not None:
                empty = dict.fromkeys((*_ABOUT, *BOUNDS))
                self._set(Memo, key.memo, **(empty | _columns_of(target)))
                return key
            self.remove_memo(key)
            return MemoKey(
                MemoId(
                    self._insert(
                        Memo(
                            title=row.title,
                            body=row.body,
                            coder_id=row.coder_id,
                            created_at=row.created_at.isoformat(),
                            **_columns_of(target),
                        )
                    )
                )
            )

    def remove_memo(self, key: MemoKey) -> None:
        """Throw a memo away; what it is about stays."""
        with self.change("Remove a memo"):
            if key.memo is not None:
                self.connection.exec_driver_sql("DELETE FROM memo WHERE id = ?", (key.memo,))
            elif key.coding is not None:
                self._set(Coding, key.coding, memo="")

    def memo(self, key: MemoKey) -> MemoRow:
        """One memo. Raises InvalidRequest when it is gone."""
        if (row := self.find_memo(key)) is None:
            raise _gone()
        return row

    def find_memo(self, key: MemoKey) -> MemoRow | None:
        """One memo, or None when it is gone."""
        if key.memo is not None:
            return next(self._own_memos("memo.id = ?", (key.memo,)), None)
        return next(self._carried_memos("id = ?", (key.coding,)), None)

    def memos(
        self, *, target: Target | None = None, document_id: DocumentId | None = None
    ) -> list[MemoRow]:
        """Memos, oldest first: all of them, those about one thing, or those that lie in a
        document: on itself, its turns, its passages and its segments."""
        if target is not None:
            found = [*self._own_about(target)]
            if target.about is About.SEGMENT:
                found += self._carried_memos("id = ?", (target.id,))
        elif document_id is not None:
            found = [
                *self._own_memos("place = ?", (document_id,)),
                *self._carried_memos("document_id = ?", (document_id,)),
            ]
        else:
            found = [*self._own_memos("TRUE", ()), *self._carried_memos("TRUE", ())]
        return sorted(found, key=_in_time)

    def search_memos(self, words: str) -> list[MemoRow]:
        """The memos in which each of `words` stands, oldest first; accents and case ignored."""
        return [row for row in self.memos() if holds_words(row, words)]

    def _words_of(self, key: MemoKey) -> tuple[str, str]:
        if key.memo is not None:
            row = self.connection.exec_driver_sql(
                "SELECT title, body FROM memo WHERE id = ?", (key.memo,)
            ).first()
            words = None if row is None else (row[0], row[1])
        else:
            memo = self.connection.exec_driver_sql(
                "SELECT memo FROM coding WHERE id = ?", (key.coding,)
            ).scalar()
            words = None if memo is None else apart(memo)
        if words is None:
            raise _gone()
        return words

    def _own_about(self, target: Target) -> Iterator[MemoRow]:
        if target.about is About.STUDY:
            rows = self._own_memos(" AND ".join(f"memo.{c} IS NULL" for c in _ABOUT), ())
        else:
            rows = self._own_memos(f"memo.{_COLUMNS[target.about]} = ?", (target.id,))
        return (row for row in rows if row.target == target)

    def _own_memos(self, where: str, values: tuple[object, ...]) -> Iterator[MemoRow]:
        rows = self.connection.exec_driver_sql(f"{_MEMOS} WHERE {where}", values)
        return map(_as_row, rows.all())

    def _carried_memos(self, where: str, values: tuple[object, ...]) -> Iterator[MemoRow]:
        rows = self.connection.exec_driver_sql(f"{_CARRIED} AND {where}", values).all()
        if not rows:
            return
        written = self._written_memos()
        for coding, guid, memo, coder_id, document_id, created_at in rows:
            first, last, writer = written.get(coding, (created_at, created_at, coder_id))
            title, body = apart(memo)
            yield MemoRow(
                MemoKey(coding=coding),
                guid,
                title,
                body,
                Target.segment(coding),
                document_id,
                writer or coder_id,
                datetime.fromisoformat(first),
                datetime.fromisoformat(last),
            )

    def _written_memos(self) -> Mapping[int, _Moments]:
        """Of the journal only what is new is read, as long as nothing was undone or redone."""
        read = self.connection.exec_driver_sql
        undone = read("SELECT max(id) FROM change WHERE state = 'undone'").scalar()
        newest = read("SELECT max(id) FROM change_row").scalar() or 0
        before = self._read_moments
        if before.undone != undone or newest < before.newest:
            before = _ReadMoments(undone)
        found = dict(before.moments)
        for coding, at, coder in read(_WRITTEN, (before.newest,)):
            first = found[coding][0] if coding in found else at
            found[coding] = first, at, coder
        self._read_moments = _ReadMoments(undone, newest, found)
        return found

    def _carry(self, coding: CodingId, text: str) -> MemoKey:
        memo = self.coding(coding).memo
        self._set(Coding, coding, memo=f"{memo}\n\n{text}" if memo else text)
        return MemoKey(coding=coding)

    def _check_target(self, target: Target) -> None:
        if target.about is About.STUDY:
            return
        if target.about is About.PASSAGE:
            assert target.span is not None
            if self._checked(target.span) == target.id:
                return
        elif self.connection.exec_driver_sql(
            f'SELECT 1 FROM "{_TABLES[target.about]}" WHERE id = ?', (target.id,)
        ).first():
            return
        raise InvalidRequest(
            "What this memo is about is no longer in the project. Nothing was changed."
        )


def _gone() -> InvalidRequest:
    return InvalidRequest("This memo is no longer there. Nothing was changed.")


def holds_words(row: MemoRow, words: str) -> bool:
    """Whether each of `words` stands in a memo's title or words; accents and case ignored."""
    if not words.strip():
        return True
    text = folded(f"{row.title}\n{row.body}")
    return all(word in text for word in folded(words).split())


_ABOUT = ("document_id", "turn_id", "coding_id", "code_id", "case_id", "about_coder_id")


def _columns_of(target: Target) -> dict[str, Any]:
    if target.about is About.STUDY:
        return {}
    columns: dict[str, Any] = {_COLUMNS[target.about]: target.id}
    if target.span is not None:
        columns |= bounds_of(target.span)
    return columns


def _as_row(row: Any) -> MemoRow:
    return MemoRow(
        MemoKey(row.id),
        row.guid,
        row.title,
        row.body,
        _target_of(row),
        row.place,
        row.coder_id,
        datetime.fromisoformat(row.created_at),
        datetime.fromisoformat(row.changed_at),
    )


def _target_of(row: Any) -> Target:
    if row.document_id is not None and row.start_turn_id and row.end_turn_id:
        span = Span(
            Anchor(row.start_turn_id, row.start_offset), Anchor(row.end_turn_id, row.end_offset)
        )
        return Target.passage(row.document_id, span)
    for about, column in _COLUMNS.items():
        if about is not About.PASSAGE and (of := getattr(row, column)) is not None:
            return Target(about, of)
    return STUDY


def _in_time(row: MemoRow) -> tuple[datetime, int, int]:
    return row.created_at, row.key.memo or 0, row.key.coding or 0
