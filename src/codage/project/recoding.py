"""Giving codings another code or other bounds, when their coder may have the same one already.

Of two codings that would become the same (code, coder and span), one is kept, with the memos
of both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from codage.domain.anchors import CodeId, CodingId
from codage.domain.links import LinkKind
from codage.project.relinking import relink
from codage.project.tables import Coding, Memo, table_of

_table = table_of(Coding)
_coding = _table.c
_SPAN = (
    _coding.coder_id,
    _coding.start_turn_id,
    _coding.start_offset,
    _coding.end_turn_id,
    _coding.end_offset,
)


def give_code(connection: Connection, coding_ids: Iterable[CodingId], code_id: CodeId) -> None:
    """Recode in the running change; a coding that its coder has there already is kept once."""
    kept: dict[tuple[int, ...], int] = {
        tuple(row[1:]): row[0]
        for row in connection.execute(
            select(_coding.id, *_SPAN).where(_coding.code_id == code_id).order_by(_coding.id)
        )
    }
    there = set(kept.values())
    moved: list[int] = []
    doubles: dict[int, int] = {}
    for row in _read(connection, [coding for coding in coding_ids if coding not in there]):
        keeper = kept.setdefault(tuple(row[1:]), row[0])
        if keeper == row[0]:
            moved.append(row[0])
        else:
            doubles[row[0]] = keeper
    absorb(connection, doubles)
    if moved:
        connection.execute(
            update(_table).where(_coding.id == bindparam("moved")).values(code_id=code_id),
            [{"moved": coding} for coding in moved],
        )


def absorb(connection: Connection, doubles: Mapping[int, int]) -> None:
    """Remove each double after its keeper (double: keeper) has taken over its memos."""
    for double, keeper in _with_memo(connection, list(doubles), doubles):
        memos = connection.execute(
            select(_coding.memo).where(_coding.id.in_([keeper, double])).order_by(_coding.id)
        ).scalars()
        together = "\n".join(dict.fromkeys(memo for memo in memos if memo))
        connection.execute(update(_table).where(_coding.id == keeper).values(memo=together))
    notes = table_of(Memo)
    if doubles:
        relink(connection, LinkKind.SEGMENT, _guids(connection, doubles))
        connection.execute(
            update(notes)
            .where(notes.c.coding_id == bindparam("double"))
            .values(coding_id=bindparam("keeper")),
            [{"double": double, "keeper": keeper} for double, keeper in doubles.items()],
        )
        connection.execute(
            delete(_table).where(_coding.id == bindparam("double")),
            [{"double": double} for double in doubles],
        )


def _guids(connection: Connection, doubles: Mapping[int, int]) -> dict[str, str]:
    """The GUID of each keeper by that of its double."""
    guids: dict[int, str] = {}
    for chunk in chunks([*doubles, *doubles.values()]):
        rows = connection.execute(select(_coding.id, _coding.guid).where(_coding.id.in_(chunk)))
        guids.update((row[0], row[1]) for row in rows)
    return {guids[double]: guids[keeper] for double, keeper in doubles.items()}


def chunks(ids: Sequence[Any], size: int = 500) -> Iterable[Sequence[Any]]:
    """`ids` in pieces small enough for one statement."""
    return (ids[start : start + size] for start in range(0, len(ids), size))


def _read(connection: Connection, coding_ids: Sequence[CodingId]) -> list[Any]:
    rows: list[Any] = []
    for chunk in chunks(sorted(coding_ids)):
        rows.extend(
            connection.execute(
                select(_coding.id, *_SPAN).where(_coding.id.in_(chunk)).order_by(_coding.id)
            )
        )
    return rows


def _with_memo(
    connection: Connection, coding_ids: Sequence[int], doubles: Mapping[int, int]
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for chunk in chunks(coding_ids):
        rows = connection.execute(
            select(_coding.id).where(_coding.id.in_(chunk), _coding.memo != "").order_by(_coding.id)
        ).scalars()
        found.extend((double, doubles[double]) for double in rows)
    return found
