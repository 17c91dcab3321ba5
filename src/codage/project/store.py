"""What every verb stands on: reading, and writing inside a labelled change."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlmodel import SQLModel

from codage.domain.anchors import CoderId
from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.project import journal
from codage.project.database import Database
from codage.project.replay import replay_backwards, replay_forwards
from codage.project.row_ids import united
from codage.project.rows import Change
from codage.project.runs import size_of
from codage.project.tables import now, table_of

Listener = Callable[[Change], None]


class Unchanged(Exception):  # noqa: N818
    """Raised inside a transaction to leave it without a trace."""


class Store:
    """An open project file: its journal, its listeners, and whoever is coding."""

    def __init__(self, database: Database, coder_id: CoderId) -> None:
        self._database = database
        self.coder_id = coder_id
        self._depth = threading.local()
        self._listeners: list[Listener] = []
        self.revision = 0

    @property
    def path(self) -> Path:
        """The file of the project."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether this opening can write."""
        return self._database.read_only

    @property
    def connection(self) -> Connection:
        """This thread's connection, for reading or, inside a change, for writing."""
        return self._database.connection

    @contextmanager
    def change(self, label: str, /, **details: object) -> Iterator[None]:
        """One labelled step of the journal: all of what is written inside, or nothing.

        ``label`` is an English template such as ``"Merge {name}"``. A change inside another
        belongs to the outer one; when it fails, the outer one may go on without it. A change
        that touches no row leaves no trace.
        """
        with self._step(None, Message(label, details)):
            yield

    @contextmanager
    def continued_change(self, change_id: int | None, label: Message) -> Iterator[int]:
        """As `change`, but what is written joins the change `change_id` where that can be.

        It can when undo would take that change back, it has the same label and values, and the
        same coder made it; else this is a change of its own. Gives the id to go on from.
        """
        with self._step(change_id, label) as present:
            yield present

    @contextmanager
    def _step(self, earlier: int | None, label: Message) -> Iterator[int]:
        if outer := getattr(self._depth, "change_id", 0):
            with self._database.part_of_transaction():
                yield outer
            return
        written = False
        try:
            with suppress(Unchanged), self._database.transaction() as connection:
                step = journal.begin_change(
                    connection, label, self._coder_name(), now(), earlier=earlier
                )
                self._depth.change_id = step.change_id
                yield step.change_id
                written = journal.end_change(connection, step)
                if not written:
                    raise Unchanged
        finally:
            change_id, self._depth.change_id = getattr(self._depth, "change_id", 0), 0
        if written:
            self._announce(journal.read_change(self.connection, change_id))

    def undo(self, advance: Advance = unwatched) -> Change | None:
        """Take back the newest change. Gives it, or None when there is none.

        Raises Cancelled when `advance` does; everything is then as it was.
        """
        return self._replay(_only(journal.next_undo), replay_backwards, advance)

    def redo(self, advance: Advance = unwatched) -> Change | None:
        """Bring back the change that was taken back last. Gives it, or None.

        Raises Cancelled when `advance` does; everything is then as it was.
        """
        return self._replay(_only(journal.next_redo), replay_forwards, advance)

    def undo_back_to(self, change_id: int, advance: Advance = unwatched) -> Change | None:
        """Take back the change `change_id` and all that were done after it, or nothing.

        Gives it, with what all of them touched; None where it is not done. Listeners are told
        once. Raises Cancelled when `advance` does; everything is then as it was.
        """

        def done_since(connection: Connection) -> list[int]:
            done = journal.done_since(connection, change_id)
            return done if change_id in done else []

        return self._replay(done_since, replay_backwards, advance)

    def steps_to_undo(self) -> int:
        """About how many rows `undo` would go through. At once, however many they are."""
        return self._steps(_only(journal.next_undo))

    def steps_to_redo(self) -> int:
        """About how many rows `redo` would go through. At once, however many they are."""
        return self._steps(_only(journal.next_redo))

    def steps_back_to(self, change_id: int) -> int:
        """About how many rows `undo_back_to` would go through. Quick."""
        return self._steps(lambda connection: journal.done_since(connection, change_id))

    def next_undo(self) -> Message | None:
        """The label of the change that `undo` would take back."""
        return self._label(journal.next_undo(self.connection))

    def next_redo(self) -> Message | None:
        """The label of the change that `redo` would bring back."""
        return self._label(journal.next_redo(self.connection))

    def history(self, limit: int | None = None) -> list[Change]:
        """The newest changes, newest first, those taken back included (``undone``)."""
        return journal.read_history(self.connection, limit)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with each change done, undone or done again, in the thread that did it.

        The change is safe by then: an error in a listener goes to `sys.excepthook` and stops
        neither the verb nor the other listeners. Gives a function that ends the subscription.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _replay(
        self,
        which: Callable[[Connection], Sequence[int]],
        replay: Callable[[Connection, int, Advance], Mapping[str, Set[int]]],
        advance: Advance,
    ) -> Change | None:
        with self._database.transaction() as connection:
            if not (change_ids := which(connection)):
                return None
            watched = _in_turn(advance, [size_of(connection, one) for one in change_ids])
            touched = [
                replay(connection, change_id, its_advance)
                for change_id, its_advance in zip(change_ids, watched, strict=True)
            ]
        self._stay_someone()
        *later, oldest = change_ids
        rows = united(touched) if later else touched[0]
        change = journal.read_replayed(self.connection, oldest, rows)
        return self._announce(replace(change, later=tuple(reversed(later))))

    def _steps(self, which: Callable[[Connection], Sequence[int]]) -> int:
        return sum(size_of(self.connection, change_id) for change_id in which(self.connection))

    def _label(self, change_id: int | None) -> Message | None:
        return None if change_id is None else journal.read_change_label(self.connection, change_id)

    def _announce(self, change: Change) -> Change:
        self.revision += 1
        for listener in tuple(self._listeners):
            try:
                listener(change)
            except Exception:
                sys.excepthook(*sys.exc_info())
        return change

    def _stay_someone(self) -> None:
        # Undo may have taken back the coming of whoever is coding.
        first, present = self.connection.exec_driver_sql(
            "SELECT min(id), max(id = ?) FROM coder", (self.coder_id,)
        ).one()
        if not present:
            self.coder_id = CoderId(first)

    def _coder_name(self) -> str:
        row = self.connection.exec_driver_sql(
            "SELECT name FROM coder WHERE id = ?", (self.coder_id,)
        ).first()
        return row[0] if row else ""

    def _insert(self, row: SQLModel) -> int:
        values = _storable(row.model_dump(exclude={"id"}))
        result = self.connection.execute(insert(table_of(type(row))), values)
        key = result.inserted_primary_key
        assert key is not None
        return int(key[0])

    def _insert_rows(self, model: type[SQLModel], rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows that all give the same columns, tens of thousands at a time."""
        listed = [_storable(row) for row in rows]
        if not listed:
            return
        columns = ", ".join(f'"{name}"' for name in listed[0])
        marks = ", ".join("?" * len(listed[0]))
        self.connection.exec_driver_sql(
            f'INSERT INTO "{table_of(model).name}" ({columns}) VALUES ({marks})',
            [tuple(row.values()) for row in listed],
        )

    def _run_many(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self.connection.exec_driver_sql(statement, list(rows))

    def _count_by(self, column: Any) -> dict[int, int]:
        rows = self.connection.execute(select(column, func.count()).group_by(column))
        return {row[0]: row[1] for row in rows}

    def _set(self, model: type[SQLModel], row_id: int, **values: Any) -> None:
        table = table_of(model)
        self.connection.execute(
            update(table).where(table.c.id == row_id).values(**_storable(values))
        )


def _only(
    which: Callable[[Connection], int | None],
) -> Callable[[Connection], Sequence[int]]:
    def at_most_one(connection: Connection) -> Sequence[int]:
        change_id = which(connection)
        return () if change_id is None else (change_id,)

    return at_most_one


def _in_turn(advance: Advance, sizes: Sequence[int]) -> Iterator[Advance]:
    """For each of several pieces of work in turn, what tells `advance` of it among all."""
    total, before = sum(sizes), 0
    for size in sizes:
        yield lambda done, _, what="", before=before: advance(before + done, total, what)
        before += size


def _storable(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: storable_text(value) if isinstance(value, str) else value
        for name, value in values.items()
    }


def storable_text(value: str) -> str:
    """A text as the file can hold it: no NUL, no half of a surrogate pair."""
    # NUL would end a text early in SQLite; a lone surrogate (an old file name) has no UTF-8.
    if "\0" in value:
        value = value.replace("\0", "")
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace").decode()
    return value
