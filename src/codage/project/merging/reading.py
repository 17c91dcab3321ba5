"""Opening a colleague's copy without writing in it, and reading its rows."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codage.project.database import Database
from codage.project.errors import InvalidRequest, ReadOnlyProject

if TYPE_CHECKING:
    from codage.project.project import Project

Row = dict[str, Any]


@contextmanager
def opened_copy(project: Project, path: Path) -> Iterator[Project]:
    """The copy, opened for reading only; one of an older version is brought up to date apart.

    Raises what opening raises, and InvalidRequest for the project itself.
    """
    from codage.project.project import Project

    if path.exists() and path.samefile(project.path):
        raise InvalidRequest(
            "{file} is the project that is open. Nothing was changed. "
            "Choose the copy that your colleague worked in.",
            file=path.name,
        )
    try:
        copy = Project.open(path, read_only=True)
    except ReadOnlyProject:
        with _brought_up_to_date(path) as newer:
            yield newer
        return
    with copy:
        yield copy


@contextmanager
def _brought_up_to_date(path: Path) -> Iterator[Project]:
    from codage.project.project import Project

    with tempfile.TemporaryDirectory(prefix="codage-copy-") as folder:
        apart = Path(folder) / path.name
        os.close(os.open(apart, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        database = Database(path, read_only=True)
        try:
            database.copy_to(apart)
        finally:
            database.close()
        with Project.open(apart) as newer:
            yield newer


def rows(project: Project, table: str, order: str = "id") -> list[Row]:
    """Every row of a table, as its columns by name."""
    found = project.connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY {order}')
    names = list(found.keys())
    return [dict(zip(names, row, strict=True)) for row in found]


def removed_guids(project: Project, table: str) -> frozenset[str]:
    """The GUIDs of the rows of a table that a change, not taken back, has removed."""
    found = project.connection.exec_driver_sql(
        "SELECT json_extract(before, '$.guid') FROM change_row "
        "JOIN change ON change.id = change_id "
        "WHERE \"table\" = ? AND operation = 'delete' AND state = 'done'",
        (table,),
    )
    return frozenset(found.scalars())


def merged_codes(project: Project) -> dict[str, str]:
    """The name of the code that each merged code (by GUID) went into here."""
    found = project.connection.exec_driver_sql(
        "SELECT json_extract(before, '$.guid'), json_extract(details, '$.name') "
        "FROM change_row JOIN change ON change.id = change_id WHERE \"table\" = 'code' "
        "AND operation = 'delete' AND state = 'done' AND label = 'Merge {names} into {name}'"
    )
    return {row[0]: row[1] for row in found}
