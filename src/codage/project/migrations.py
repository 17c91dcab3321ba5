"""Bringing an older project file up to the present schema: forward only, after a backup.

A step is a function that takes a file of version n to n + 1 in the running transaction.
To change the schema, add a step here and raise SCHEMA_VERSION.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from codage.project import schema
from codage.project.backups import back_up
from codage.project.database import Database
from codage.project.errors import DamagedProject, NewerProject, ReadOnlyProject
from codage.project.version_3 import add_workbench


def _add_recordings(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE TABLE recording (id INTEGER NOT NULL, document_id INTEGER NOT NULL, "
        "path VARCHAR NOT NULL, name VARCHAR NOT NULL, size INTEGER NOT NULL, "
        "head_sha256 VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE (document_id), "
        "FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE)"
    )


STEPS: Mapping[int, Callable[[Connection], None]] = {
    1: _add_recordings,
    2: add_workbench,
}


def migrate(database: Database) -> None:
    """Take the file to the present version, all steps in one transaction, after a backup.

    Raises NewerProject for a file from a later version of the program, untouched.
    """
    version = int(database.connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if version > schema.SCHEMA_VERSION:
        raise NewerProject(
            "{file} was written by a newer version of Codage. Nothing was changed. "
            "Install the newest version, then open it again.",
            file=database.path.name,
        )
    if version == schema.SCHEMA_VERSION:
        return
    if database.read_only:
        raise ReadOnlyProject(
            "{file} was written by an older version of Codage and must be brought up to date, "
            "but it cannot be written where it is. Nothing was changed. "
            "Copy it to a folder of your own and open the copy.",
            file=database.path.name,
        )
    back_up(database, reason=f"version-{version}")
    # A table that is made again would take its children with it; all are verified at the end.
    database.connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    try:
        _take_steps(database, version)
    finally:
        database.connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def _take_steps(database: Database, version: int) -> None:
    with database.transaction() as connection:
        connection.exec_driver_sql("UPDATE journal_state SET replaying = 1")
        for step in range(version, schema.SCHEMA_VERSION):
            STEPS[step](connection)
        schema.replace_triggers(connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise DamagedProject(
                "{file} could not be brought up to date: some of its parts belong to nothing. "
                "Nothing was changed. Send it to whoever keeps this program, or open it with "
                "the version that wrote it.",
                file=database.path.name,
            )
        connection.exec_driver_sql("UPDATE journal_state SET replaying = 0")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
