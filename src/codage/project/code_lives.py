"""The codes that are and were, as the journal has them: their states through time, where they went.

SQLite may give the number of a removed code to a later one, so a code here is a life: from its
making to its end. Only changes that stand count, not those that were taken back.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection

from codage.domain.anchors import CodeId

State = Mapping[str, Any]

MERGE = "Merge {names} into {name}"
SPLIT = "Split {name} into {names}"
_BETWEEN = " › "
_CODE_ROWS = (
    "SELECT r.row_id, r.id, r.change_id, r.operation, r.before, r.after FROM change_row AS r "
    "JOIN change AS c ON c.id = r.change_id WHERE r.\"table\" = 'code' AND c.state = 'done' "
    "ORDER BY r.row_id, r.id"
)
# How many segments, memos or child codes went from one code to another in a change.
_WENT = (
    'SELECT "table", json_extract(before, :place), json_extract(after, :place), count(*) '
    "FROM change_row WHERE change_id = :change AND operation = 'update' AND \"table\" = :table "
    "AND json_extract(after, :place) IS NOT NULL GROUP BY 1, 2, 3"
)
_FOLDED = (
    "SELECT json_extract(before, '$.code_id'), count(*) FROM change_row WHERE change_id = :change "
    "AND operation = 'delete' AND \"table\" = 'coding' GROUP BY 1"
)


class Step(NamedTuple):
    """What one change made of a code; ``first`` and ``last`` are its rows of the journal."""

    change_id: int
    first: int
    last: int
    before: State
    after: State


class Label(NamedTuple):
    """A change as the journal names it."""

    template: str
    details: Mapping[str, Any]
    coder: str
    at: datetime


@dataclass(slots=True, eq=False)
class Life:
    """A code from its making to its end; ``born`` and ``died`` are changes.

    ``from_row`` and ``to_row`` are the rows of the journal between which it was there.
    """

    code_id: CodeId
    born: int | None = None
    died: int | None = None
    from_row: int = 0
    to_row: int | None = None
    start: State = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)

    @property
    def end(self) -> State:
        """Its last state."""
        return self.steps[-1].after if self.steps else self.start

    def state(self, row: int) -> State:
        """What it was when that row of the journal had been written."""
        done = [step.after for step in self.steps if step.first <= row]
        return done[-1] if done else self.start


class Lives:
    """Every code that is in the journal or in the codebook."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lives: dict[int, list[Life]] = {}
        here = {
            row["id"]: dict(row)
            for row in connection.exec_driver_sql("SELECT * FROM code").mappings()
        }
        rows = connection.exec_driver_sql(_CODE_ROWS).all()
        for code_id, of_code in groupby(rows, key=lambda row: row[0]):
            self._lives[code_id] = list(_lives(CodeId(code_id), list(of_code), here.get(code_id)))
        for code_id, state in here.items():
            self._lives.setdefault(code_id, [Life(CodeId(code_id), start=state)])
        self._splits = frozenset(
            connection.exec_driver_sql(
                "SELECT id FROM change WHERE label = ? AND state = 'done'", (SPLIT,)
            ).scalars()
        )
        self.label = cache(self._label)
        self.flow = cache(self._flow)

    def present(self, code_id: CodeId) -> Life | None:
        """The life of a code that is in the codebook."""
        lives = self._lives.get(code_id, [])
        return lives[-1] if lives and lives[-1].died is None else None

    def ended_in(self, change_id: int) -> list[Life]:
        """The codes that a change removed, in the order of its rows."""
        ended = [life for lives in self._lives.values() for life in lives if life.died == change_id]
        return sorted(ended, key=lambda life: life.to_row or 0)

    def endings(self) -> set[int]:
        """The changes that removed a code."""
        return {
            life.died for lives in self._lives.values() for life in lives if life.died is not None
        }

    def splits(self) -> frozenset[int]:
        """The changes that split a code."""
        return self._splits

    def name(self, code_id: int, change_id: int) -> str:
        """What a code was called at the end of a change; empty when it was not there."""
        row = self._last_row(change_id)
        life = self.at(code_id, row)
        return str(life.state(row)["name"]) if life is not None else ""

    def at(self, code_id: int, row: int) -> Life | None:
        """The life that a number stood for when that row of the journal was written."""
        for life in self._lives.get(code_id, ()):
            if life.from_row <= row and (life.to_row is None or row <= life.to_row):
                return life
        return None

    def path(self, code_id: int | None, row: int) -> str:
        """The name of a code at that row with the names above it; empty at the top."""
        names: list[str] = []
        while code_id is not None and (life := self.at(code_id, row)) is not None:
            state = life.state(row)
            names.insert(0, str(state["name"]))
            code_id = state["parent_id"]
        return _BETWEEN.join(names)

    def _label(self, change_id: int) -> Label:
        row = self._connection.exec_driver_sql(
            "SELECT label, details, coder, at FROM change WHERE id = ?", (change_id,)
        ).one()
        return Label(row[0], json.loads(row[1]), row[2], datetime.fromisoformat(row[3]))

    def _last_row(self, change_id: int) -> int:
        query = "SELECT max(id) FROM change_row WHERE change_id = ?"
        return int(self._connection.exec_driver_sql(query, (change_id,)).scalar() or 0)

    def _flow(self, change_id: int) -> Flow:
        """Where the segments of codes went in a change, and the codes that were removed."""
        segments = {(old, new): count for old, new, count in self._went(change_id, "coding")}
        rows = self._connection.exec_driver_sql(_FOLDED, {"change": change_id})
        folded = {row[0]: row[1] for row in rows}
        receivers: dict[int, int] = {}
        for table in ("code", "memo", "coding"):
            for old, new, _ in self._went(change_id, table):
                if old is not None:
                    receivers[old] = new
        label = self.label(change_id)
        if label.template == MERGE and "target" in label.details:
            for source in label.details.get("sources", ()):
                receivers[source] = label.details["target"]
        return Flow(segments, folded, receivers)

    def _went(self, change_id: int, table: str) -> Iterator[tuple[int | None, int, int]]:
        place = "$.parent_id" if table == "code" else "$.code_id"
        rows = self._connection.exec_driver_sql(
            _WENT, {"change": change_id, "table": table, "place": place}
        )
        for _, old, new, count in rows:
            yield old, new, count


@dataclass(frozen=True, slots=True)
class Flow:
    """Of one change: segments by (from, to), those that folded into others, who received whom."""

    segments: Mapping[tuple[int | None, int], int]
    folded: Mapping[int, int]
    receivers: Mapping[int, int]

    def left(self, source: int) -> int:
        """How many segments a code gave away."""
        moved = sum(count for (old, _), count in self.segments.items() if old == source)
        return moved + self.folded.get(source, 0)


def _lives(code_id: CodeId, rows: Sequence[Any], here: State | None) -> Iterator[Life]:
    """The lives that a number had, from the rows of the journal about it, oldest first."""
    life = Life(code_id)
    pending: list[Any] = []
    for row in rows:
        _, row_id, change_id, operation, before, after = row
        if operation == "insert":
            life, pending = Life(code_id, born=change_id, from_row=row_id), []
        elif operation == "update":
            pending.append((row_id, change_id, json.loads(before), json.loads(after)))
        else:
            life.died, life.to_row = change_id, row_id
            yield _told(life, pending, json.loads(before))
            life, pending = Life(code_id), []
    if here is not None:
        yield _told(life, pending, here)


def _told(life: Life, pending: list[Any], end: State) -> Life:
    """`life` with its steps, which are found backwards from its last state."""
    state = dict(end)
    steps: list[Step] = []
    by_change = [list(run) for _, run in groupby(pending, key=lambda row: row[1])]
    for run in reversed(by_change):
        after = dict(state)
        for _, _, before, _ in reversed(run):
            state |= before
        change_id = run[0][1]
        if change_id != life.born:
            steps.insert(0, Step(change_id, run[0][0], run[-1][0], dict(state), after))
        else:
            state = after
    life.start, life.steps = dict(state), steps
    return life
