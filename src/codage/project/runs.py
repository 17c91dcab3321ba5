"""The steps of a change as the journal has them, in runs that can be carried out in one go."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from codage.project.database import plain_rows
from codage.project.row_ids import gathered

PIECE = 10_000
"""So many steps at most are a run: none takes longer than a person waits for a button."""

# By the journal's own order of rows: through its index by change, each would be looked up.
STEPS = "id BETWEEN ? AND ? AND +change_id = ?"
"""The condition that selects the steps of a run in the journal; takes `Run.steps`."""


@dataclass(frozen=True, slots=True)
class Run:
    """Steps that follow each other in a change, alike in table and operation.

    ``first`` and ``last`` are their ids in the journal; ``low`` and ``high`` the smallest and the
    greatest id of the rows that they touched.
    """

    change_id: int
    table: str
    operation: str
    first: int
    last: int
    low: int
    high: int
    count: int

    @property
    def steps(self) -> tuple[int, int, int]:
        """What the condition `STEPS` takes."""
        return self.first, self.last, self.change_id

    @property
    def fills_a_piece(self) -> bool:
        """Whether it has as many steps as a run can have, so that more like it may follow."""
        return self.count == PIECE

    @property
    def is_in_a_row(self) -> bool:
        """Whether the run made or removed every row from `low` to `high`."""
        return self.operation != "update" and self.high - self.low + 1 == self.count


def first_and_last(connection: Connection, change_id: int) -> tuple[int, int] | None:
    """The first and the last step of a change, at once, however many lie between."""
    # Two questions: the index answers either by looking at one end.
    first, last = connection.exec_driver_sql(
        "SELECT (SELECT min(id) FROM change_row WHERE change_id = ?1), "
        "(SELECT max(id) FROM change_row WHERE change_id = ?1)",
        (change_id,),
    ).one()
    return None if first is None else (first, last)


def runs_forwards(connection: Connection, change_id: int) -> Iterator[Run]:
    """The runs of a change in the order in which they were written."""
    for start, end in _pieces(connection, change_id):
        yield from _runs_within(connection, change_id, start, end)


def runs_backwards(connection: Connection, change_id: int) -> Iterator[Run]:
    """The runs of a change, the last one first."""
    for start, end in reversed(_pieces(connection, change_id)):
        yield from reversed(_runs_within(connection, change_id, start, end))


def size_of(connection: Connection, change_id: int) -> int:
    """About how many steps a change has, at once; never less than it has."""
    ends = first_and_last(connection, change_id)
    return ends[1] - ends[0] + 1 if ends else 0


def _pieces(connection: Connection, change_id: int) -> list[tuple[int, int]]:
    if (ends := first_and_last(connection, change_id)) is None:
        return []
    first, last = ends
    return [(start, min(start + PIECE - 1, last)) for start in range(first, last + 1, PIECE)]


def _runs_within(connection: Connection, change_id: int, start: int, end: int) -> list[Run]:
    given = (start, end, change_id)
    table, last_table, operation, last_operation, first, last, low, high, count = (
        connection.exec_driver_sql(
            'SELECT min("table"), max("table"), min(operation), max(operation), '
            "min(id), max(id), min(row_id), max(row_id), count(*) "
            f"FROM change_row WHERE {STEPS}",
            given,
        ).one()
    )
    if not count:
        return []
    if (table, operation) == (last_table, last_operation):
        return [Run(change_id, table, operation, first, last, low, high, count)]
    steps = connection.exec_driver_sql(
        f'SELECT id, "table", operation, row_id FROM change_row WHERE {STEPS} ORDER BY id',
        given,
    )
    return [
        _run_of(change_id, [tuple(step) for step in alike])
        for _, alike in groupby(steps, key=itemgetter(1, 2))
    ]


def _run_of(change_id: int, steps: list[tuple[Any, ...]]) -> Run:
    first, table, operation, _ = steps[0]
    rows = [row_id for *_, row_id in steps]
    return Run(change_id, table, operation, first, steps[-1][0], min(rows), max(rows), len(rows))


_ROWS = f"SELECT row_id FROM change_row WHERE {STEPS}"


class Touched:
    """The ids of the rows that runs touched, by table."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stretches: dict[str, list[range]] = {}
        self._others: dict[str, set[int]] = {}

    def add(self, run: Run) -> None:
        """Take in the rows of one more run."""
        others = self._others.setdefault(run.table, set())
        if run.is_in_a_row:
            stretch = range(run.low, run.high + 1)
            self._stretches.setdefault(run.table, []).append(stretch)
        else:
            rows = plain_rows(self._connection, _ROWS, run.steps)
            others.update(row_id for (row_id,) in rows)

    def rows(self) -> dict[str, Set[int]]:
        """All that were taken in."""
        return {
            table: gathered(self._stretches.get(table, ()), others)
            for table, others in self._others.items()
        }


def touched_rows(connection: Connection, change_id: int) -> dict[str, Set[int]]:
    """The ids of the rows that a change touched, by table."""
    touched = Touched(connection)
    for run in runs_forwards(connection, change_id):
        touched.add(run)
    return touched.rows()
