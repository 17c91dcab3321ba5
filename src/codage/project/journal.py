"""The journal: what every change did to every row, written by triggers; `replay` goes by it.

The triggers are generated from the tables' metadata, so undo covers each verb there is and
will be. A write outside a change fails, since its rows would have no change to belong to.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection
from sqlmodel import SQLModel

from codage.domain.message import Message
from codage.project.rows import Change
from codage.project.runs import touched_rows
from codage.project.tables import JOURNALED, table_of

_RECORDING = "(SELECT replaying FROM journal_state) = 0"
_CURRENT = "(SELECT change_id FROM journal_state)"


def trigger_statements() -> Iterator[str]:
    """The SQL that creates the journal's three triggers for each journaled table."""
    for model in JOURNALED:
        yield from _triggers(model)


def _triggers(model: type[SQLModel]) -> Iterator[str]:
    name, columns = _name_and_columns(model)
    whole = "json_object(" + ", ".join(f"'{c}', OLD.\"{c}\"" for c in columns) + ")"
    changed = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in columns)

    def differences(side: str) -> str:
        arms = " UNION ALL ".join(
            f'SELECT \'{c}\' AS k, {side}."{c}" AS v WHERE OLD."{c}" IS NOT NEW."{c}"'
            for c in columns
        )
        return f"(SELECT json_group_object(k, v) FROM ({arms}))"

    into = 'INSERT INTO change_row (change_id, "table", row_id, operation, before, after)'
    yield (
        f'CREATE TRIGGER "journal_{name}_insert" AFTER INSERT ON "{name}" WHEN {_RECORDING} BEGIN '
        f"{into} VALUES ({_CURRENT}, '{name}', NEW.id, 'insert', NULL, NULL); END"
    )
    yield (
        f'CREATE TRIGGER "journal_{name}_update" AFTER UPDATE ON "{name}" '
        f"WHEN {_RECORDING} AND ({changed}) BEGIN "
        f"{into} VALUES ({_CURRENT}, '{name}', OLD.id, 'update', "
        f"{differences('OLD')}, {differences('NEW')}); END"
    )
    yield (
        f'CREATE TRIGGER "journal_{name}_delete" AFTER DELETE ON "{name}" WHEN {_RECORDING} BEGIN '
        f"{into} VALUES ({_CURRENT}, '{name}', OLD.id, 'delete', {whole}, NULL); END"
    )


def _name_and_columns(model: type[SQLModel]) -> tuple[str, list[str]]:
    table = table_of(model)
    return table.name, [column.name for column in table.columns]


@contextmanager
def unrecorded(connection: Connection) -> Iterator[None]:
    """What is written inside, in the running transaction, was always there: undo leaves it."""
    connection.exec_driver_sql("UPDATE journal_state SET replaying = 1")
    yield
    connection.exec_driver_sql("UPDATE journal_state SET replaying = 0")


@contextmanager
def recorded_together(connection: Connection, table: str) -> Iterator[None]:
    """Within it, rows come into `table` alone; the journal takes them at the end, all at once."""
    newest = f'SELECT coalesce(max(id), 0) FROM "{table}"'
    last = connection.exec_driver_sql(newest).scalar_one()
    with unrecorded(connection):
        yield
    connection.exec_driver_sql(
        'INSERT INTO change_row (change_id, "table", row_id, operation) '
        f"SELECT {_CURRENT}, '{table}', id, 'insert' FROM \"{table}\" WHERE id > ? ORDER BY id",
        (last,),
    )


class Step(NamedTuple):
    """A change that is being written, and the newest journal row from before (0: a new change)."""

    change_id: int
    after: int


def begin_change(
    connection: Connection, label: Message, coder: str, at: str, *, earlier: int | None = None
) -> Step:
    """Open a change in the running transaction; the triggers write into it.

    `earlier` is opened again where it is the newest that is done, alike in label and coder.
    """
    details = json.dumps(dict(label.values), default=str)
    step = Step(earlier or 0, 0)
    if earlier is not None and next_undo(connection) == earlier:
        after = connection.exec_driver_sql(
            "SELECT max(change_row.id) FROM change JOIN change_row ON change_id = change.id "
            "WHERE change.id = ? AND label = ? AND details = ? AND coder = ?",
            (earlier, label.template, details, coder),
        ).scalar()
        step = Step(earlier, after or 0)
    if not step.after:
        change_id = connection.exec_driver_sql(
            "INSERT INTO change (label, details, coder, at, state) VALUES (?, ?, ?, ?, 'done')",
            (label.template, details, coder, at),
        ).lastrowid
        step = Step(int(change_id), 0)
    connection.exec_driver_sql("UPDATE journal_state SET change_id = ?", (step.change_id,))
    return step


def end_change(connection: Connection, step: Step) -> bool:
    """Close the change. What was undone before it can no longer be done again.

    False when nothing was written, and so the transaction should not be kept.
    """
    connection.exec_driver_sql("UPDATE journal_state SET change_id = NULL")
    touched = connection.exec_driver_sql(
        "SELECT 1 FROM change_row WHERE change_id = ? AND id > ? LIMIT 1", step
    ).first()
    if touched is None:
        return False
    if step.after:
        _fold(connection, step.change_id)
    connection.exec_driver_sql(
        "DELETE FROM change_row WHERE change_id IN (SELECT id FROM change WHERE state = 'undone')"
    )
    connection.exec_driver_sql("UPDATE change SET state = 'abandoned' WHERE state = 'undone'")
    return True


def _fold(connection: Connection, change_id: int) -> None:
    """Keep one journal row for each row that a change makes or updates, however often it did.

    A row that the change itself made is kept whole when it is undone: its updates tell nothing.
    """
    rows = connection.exec_driver_sql(
        'SELECT id, "table", row_id, operation, before, after FROM change_row '
        "WHERE change_id = ? ORDER BY id",
        (change_id,),
    ).all()
    if any(operation == "delete" for _, _, _, operation, _, _ in rows):
        return
    made = {(table, row_id) for _, table, row_id, operation, _, _ in rows if operation == "insert"}
    alike: dict[tuple[str, int], list[tuple[int, str, str]]] = {}
    for row, table, row_id, operation, before, after in rows:
        if operation == "update":
            alike.setdefault((table, row_id), []).append((row, before, after))
    idle = [(row,) for place in made & alike.keys() for row, _, _ in alike.pop(place)]
    if idle:
        connection.exec_driver_sql("DELETE FROM change_row WHERE id = ?", idle)
    several = [updates for updates in alike.values() if len(updates) > 1]
    if several:
        connection.exec_driver_sql(
            "UPDATE change_row SET before = ?, after = ? WHERE id = ?", list(map(_as_one, several))
        )
        connection.exec_driver_sql(
            "DELETE FROM change_row WHERE id = ?",
            [(row,) for updates in several for row, _, _ in updates[1:]],
        )


def _as_one(updates: list[tuple[int, str, str]]) -> tuple[str, str, int]:
    """The values before the first update and after the last, and the first one's journal row."""
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for _, old, new in updates:
        before = json.loads(old) | before
        after |= json.loads(new)
    return _as_json(before), _as_json(after), updates[0][0]


def _as_json(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)


def next_undo(connection: Connection) -> int | None:
    """The id of the change that undo would take back."""
    row = connection.exec_driver_sql("SELECT max(id) FROM change WHERE state = 'done'").first()
    return row[0] if row else None


def next_redo(connection: Connection) -> int | None:
    """The id of the change that redo would bring back."""
    row = connection.exec_driver_sql("SELECT min(id) FROM change WHERE state = 'undone'").first()
    return row[0] if row else None


def done_since(connection: Connection, change_id: int) -> list[int]:
    """The ids of a change and of those after it, of all that are done, the newest first."""
    return list(
        connection.exec_driver_sql(
            "SELECT id FROM change WHERE state = 'done' AND id >= ? ORDER BY id DESC", (change_id,)
        ).scalars()
    )


def read_change(connection: Connection, change_id: int) -> Change:
    """One change with the rows that it touched."""
    return read_replayed(connection, change_id, touched_rows(connection, change_id))


def read_replayed(
    connection: Connection, change_id: int, touched: Mapping[str, Set[int]]
) -> Change:
    """One change of which it is known what rows it touched."""
    row = connection.exec_driver_sql(
        "SELECT id, label, details, coder, at, state FROM change WHERE id = ?", (change_id,)
    ).one()
    return _as_change(row, touched)


def read_change_label(connection: Connection, change_id: int) -> Message:
    """What a change is called."""
    row = connection.exec_driver_sql(
        "SELECT label, details FROM change WHERE id = ?", (change_id,)
    ).one()
    return Message(row[0], json.loads(row[1]))


def read_history(connection: Connection, limit: int | None) -> list[Change]:
    """The newest `limit` changes, newest first, abandoned ones left out; no touched rows."""
    rows = connection.exec_driver_sql(
        "SELECT id, label, details, coder, at, state FROM change WHERE state <> 'abandoned' "
        "ORDER BY id DESC LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return [_as_change(row, {}) for row in rows]


def _as_change(row: Any, touched: Mapping[str, Set[int]]) -> Change:
    return Change(
        id=row[0],
        label=Message(row[1], json.loads(row[2])),
        coder=row[3],
        at=datetime.fromisoformat(row[4]),
        undone=row[5] != "done",
        touched=touched,
    )
