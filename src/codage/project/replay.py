"""A change of the journal carried out backwards or forwards, in the running transaction.

It goes by runs of some thousands of steps. Between two of them it tells how far it has come and
can be stopped: the transaction then takes back what was done.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import ExitStack, nullcontext
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection

from codage.domain.task import Advance, unwatched
from codage.project.bare_tables import laid_bare
from codage.project.full_text import indexed_together
from codage.project.runs import STEPS, Run, Touched, runs_backwards, runs_forwards, size_of
from codage.project.tables import JOURNALED, table_of

GREAT = 100_000
"""From so many steps on it pays to lay a table bare."""
_COLUMNS = {
    table_of(model).name: [column.name for column in table_of(model).columns] for model in JOURNALED
}


Rows = Mapping[str, Set[int]]


def replay_backwards(connection: Connection, change_id: int, advance: Advance = unwatched) -> Rows:
    """Take back every row of a change, last first. Gives their ids by table.

    Raises what `advance` raises.
    """
    _begin(connection)
    touched = Touched(connection)
    for run in _watched(connection, change_id, runs_backwards(connection, change_id), advance):
        touched.add(run)
        if run.operation == "insert":
            _keep(connection, run)
            _remove(connection, run)
        elif run.operation == "delete":
            _restore(connection, run, "before")
        else:
            _update(connection, run, "before", "DESC")
    _end(connection, change_id, "undone")
    return touched.rows()


def replay_forwards(connection: Connection, change_id: int, advance: Advance = unwatched) -> Rows:
    """Bring back every row of a change, in the order of writing. Gives their ids by table.

    Raises what `advance` raises.
    """
    _begin(connection)
    touched = Touched(connection)
    for run in _watched(connection, change_id, runs_forwards(connection, change_id), advance):
        touched.add(run)
        if run.operation == "insert":
            _restore(connection, run, "after")
            _forget(connection, run)
        elif run.operation == "delete":
            _remove(connection, run)
        else:
            _update(connection, run, "after", "ASC")
    _end(connection, change_id, "done")
    return touched.rows()


def _begin(connection: Connection) -> None:
    # A constraint between two rows of one change may fail half-way and hold at the end.
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("UPDATE journal_state SET replaying = 1")


def _end(connection: Connection, change_id: int, state: str) -> None:
    connection.exec_driver_sql("UPDATE journal_state SET replaying = 0")
    connection.exec_driver_sql("UPDATE change SET state = ? WHERE id = ?", (state, change_id))


def _grouped(connection: Connection, change_id: int, runs: Iterable[Run]) -> Iterator[Run]:
    """The runs as they are; a table is laid bare for those that bring or take most of it."""
    size = size_of(connection, change_id)
    for (table, operation), alike in groupby(runs, key=attrgetter("table", "operation")):
        pays = size >= GREAT and operation != "update" and _holds_at_most(connection, table, size)
        with ExitStack() as until_the_last:
            for run in alike:
                if pays and run.fills_a_piece:
                    until_the_last.enter_context(laid_bare(connection, table))
                    pays = False
                yield run


def _holds_at_most(connection: Connection, table: str, steps: int) -> bool:
    """Whether a table has no more than twice as many rows as there are steps. At once."""
    greatest = connection.exec_driver_sql(f'SELECT max(id) FROM "{table}"').scalar()
    return (greatest or 0) <= 2 * steps


def _watched(
    connection: Connection, change_id: int, runs: Iterable[Run], advance: Advance
) -> Iterator[Run]:
    done, total = 0, size_of(connection, change_id)
    for run in _grouped(connection, change_id, runs):
        advance(done, total)
        yield run
        done += run.count
    advance(total, total)


def _rows(run: Run) -> tuple[str, tuple[int, ...]]:
    """The condition that selects the rows which a run made or removed."""
    if run.is_in_a_row:
        return "id BETWEEN ? AND ?", (run.low, run.high)
    return f"id IN (SELECT row_id FROM change_row WHERE {STEPS})", run.steps


def _keep(connection: Connection, run: Run) -> None:
    """Let the journal keep the rows that a run made, to bring them back."""
    whole = ", ".join(f"'{c}', t.\"{c}\"" for c in _COLUMNS[run.table])
    connection.exec_driver_sql(
        f'UPDATE change_row SET after = (SELECT json_object({whole}) FROM "{run.table}" AS t '
        f"WHERE t.id = change_row.row_id) WHERE {STEPS}",
        run.steps,
    )


def _forget(connection: Connection, run: Run) -> None:
    connection.exec_driver_sql(f"UPDATE change_row SET after = NULL WHERE {STEPS}", run.steps)


def _remove(connection: Connection, run: Run) -> None:
    condition, given = _rows(run)
    connection.exec_driver_sql(f'DELETE FROM "{run.table}" WHERE {condition}', given)


def _restore(connection: Connection, run: Run, image: str) -> None:
    columns = ", ".join(f'"{c}"' for c in _COLUMNS[run.table])
    values = ", ".join(f"json_extract({image}, '$.{c}')" for c in _COLUMNS[run.table])
    together = indexed_together(connection, *_rows(run)) if run.table == "turn" else nullcontext()
    with together:
        connection.exec_driver_sql(
            f'INSERT INTO "{run.table}" ({columns}) SELECT {values} FROM change_row '
            f"WHERE {STEPS} ORDER BY id",
            run.steps,
        )


def _update(connection: Connection, run: Run, image: str, order: str) -> None:
    steps = [
        (json.loads(values), row_id)
        for row_id, values in connection.exec_driver_sql(
            f"SELECT row_id, {image} FROM change_row WHERE {STEPS} ORDER BY id {order}",
            run.steps,
        )
    ]
    for columns, alike in groupby(steps, key=lambda step: tuple(step[0])):
        assignments = ", ".join(f'"{column}" = ?' for column in columns)
        connection.exec_driver_sql(
            f'UPDATE "{run.table}" SET {assignments} WHERE id = ?',
            [(*values.values(), row_id) for values, row_id in alike],
        )
