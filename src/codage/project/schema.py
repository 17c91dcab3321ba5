"""How a project file is laid out inside: its tables, full-text index, triggers and version."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlmodel import SQLModel

from codage.project import full_text, lemma_index, tables
from codage.project.journal import trigger_statements

APPLICATION_ID = 0x436F6467  # "Codg", in the file's header
SCHEMA_VERSION = 3


def create_schema(connection: Connection) -> None:
    """Lay out an empty project in the running transaction."""
    assert tables.JOURNALED
    SQLModel.metadata.create_all(connection)
    for statement in (*full_text.STATEMENTS, *lemma_index.STATEMENTS):
        connection.exec_driver_sql(statement)
    for statement in trigger_statements():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "INSERT INTO journal_state (id, replaying, indexing_together) VALUES (1, 0, 0)"
    )
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def replace_triggers(connection: Connection) -> None:
    """Make the journal's triggers again, after a migration has changed columns."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal\\_%' "
        "ESCAPE '\\'"
    ).scalars()
    for name in names.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for statement in trigger_statements():
        connection.exec_driver_sql(statement)
