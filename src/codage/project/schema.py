"""How a project file is laid out inside: its tables, full-text index, triggers and version."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlmodel import SQLModel

from codage.project import tables
from codage.project.journal import trigger_statements

APPLICATION_ID = 0x436F6467  # "Codg", in the file's header
SCHEMA_VERSION = 1

_FULL_TEXT = (
    "CREATE VIRTUAL TABLE turn_text USING fts5(text, content='turn', content_rowid='id', "
    "tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER turn_text_insert AFTER INSERT ON turn BEGIN "
    "INSERT INTO turn_text (rowid, text) VALUES (NEW.id, NEW.text); END",
    "CREATE TRIGGER turn_text_update AFTER UPDATE OF text ON turn BEGIN "
    "INSERT INTO turn_text (turn_text, rowid, text) VALUES ('delete', OLD.id, OLD.text); "
    "INSERT INTO turn_text (rowid, text) VALUES (NEW.id, NEW.text); END",
    "CREATE TRIGGER turn_text_delete AFTER DELETE ON turn BEGIN "
    "INSERT INTO turn_text (turn_text, rowid, text) VALUES ('delete', OLD.id, OLD.text); END",
)


def create_schema(connection: Connection) -> None:
    """Lay out an empty project in the running transaction."""
    assert tables.JOURNALED
    SQLModel.metadata.create_all(connection)
    for statement in _FULL_TEXT:
        connection.exec_driver_sql(statement)
    for statement in trigger_statements():
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO journal_state (id, replaying) VALUES (1, 0)")
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
