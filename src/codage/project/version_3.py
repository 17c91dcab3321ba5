"""From version 2 to 3: sets, summaries, refusals, decisions, saved analyses, places of reading,
memos on spans and on coders, and the index of lemmas.
"""

from __future__ import annotations

from sqlalchemy import Connection

_NEW = (
    "CREATE TABLE code_set (id INTEGER NOT NULL, guid VARCHAR NOT NULL, rank INTEGER NOT "
    "NULL, name VARCHAR NOT NULL, description VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE "
    "(guid), UNIQUE (name))",
    "CREATE TABLE document_set (id INTEGER NOT NULL, guid VARCHAR NOT NULL, rank INTEGER NOT "
    "NULL, name VARCHAR NOT NULL, description VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE "
    "(guid), UNIQUE (name))",
    "CREATE TABLE saved_analysis (id INTEGER NOT NULL, guid VARCHAR NOT NULL, kind VARCHAR "
    "NOT NULL, rank INTEGER NOT NULL, name VARCHAR NOT NULL, body VARCHAR NOT NULL, "
    "created_at VARCHAR NOT NULL, changed_at VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE "
    "(kind, name), UNIQUE (guid))",
    "CREATE TABLE code_set_member (id INTEGER NOT NULL, code_set_id INTEGER NOT NULL, code_id "
    "INTEGER NOT NULL, PRIMARY KEY (id), UNIQUE (code_set_id, code_id), FOREIGN "
    "KEY(code_set_id) REFERENCES code_set (id) ON DELETE CASCADE, FOREIGN KEY(code_id) "
    "REFERENCES code (id) ON DELETE CASCADE)",
    "CREATE TABLE document_set_member (id INTEGER NOT NULL, document_set_id INTEGER NOT NULL, "
    "document_id INTEGER NOT NULL, PRIMARY KEY (id), UNIQUE (document_set_id, document_id), "
    "FOREIGN KEY(document_set_id) REFERENCES document_set (id) ON DELETE CASCADE, FOREIGN "
    "KEY(document_id) REFERENCES document (id) ON DELETE CASCADE)",
    "CREATE TABLE summary (id INTEGER NOT NULL, guid VARCHAR NOT NULL, case_id INTEGER NOT "
    "NULL, code_id INTEGER NOT NULL, coder_id INTEGER, body VARCHAR NOT NULL, changed_at "
    "VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE (case_id, code_id), UNIQUE (guid), FOREIGN "
    'KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE, FOREIGN KEY(code_id) REFERENCES '
    "code (id) ON DELETE CASCADE, FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE SET "
    "NULL)",
    "CREATE TABLE refusal (id INTEGER NOT NULL, document_id INTEGER NOT NULL, code_id INTEGER "
    "NOT NULL, coder_id INTEGER, start_turn_id INTEGER NOT NULL, start_offset INTEGER NOT "
    "NULL, end_turn_id INTEGER NOT NULL, end_offset INTEGER NOT NULL, created_at VARCHAR NOT "
    "NULL, PRIMARY KEY (id), FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE "
    "CASCADE, FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE CASCADE, FOREIGN "
    "KEY(coder_id) REFERENCES coder (id) ON DELETE SET NULL, FOREIGN KEY(start_turn_id) "
    "REFERENCES turn (id) ON DELETE CASCADE, FOREIGN KEY(end_turn_id) REFERENCES turn (id) ON "
    "DELETE CASCADE)",
    "CREATE TABLE decision (id INTEGER NOT NULL, document_id INTEGER NOT NULL, code_id "
    "INTEGER NOT NULL, first_coder_id INTEGER NOT NULL, second_coder_id INTEGER NOT NULL, "
    "coder_id INTEGER, start_turn_id INTEGER NOT NULL, start_offset INTEGER NOT NULL, "
    "end_turn_id INTEGER NOT NULL, end_offset INTEGER NOT NULL, verdict VARCHAR NOT NULL, "
    "created_at VARCHAR NOT NULL, PRIMARY KEY (id), FOREIGN KEY(document_id) REFERENCES "
    "document (id) ON DELETE CASCADE, FOREIGN KEY(code_id) REFERENCES code (id) ON DELETE "
    "CASCADE, FOREIGN KEY(first_coder_id) REFERENCES coder (id) ON DELETE CASCADE, FOREIGN "
    "KEY(second_coder_id) REFERENCES coder (id) ON DELETE CASCADE, FOREIGN KEY(coder_id) "
    "REFERENCES coder (id) ON DELETE SET NULL, FOREIGN KEY(start_turn_id) REFERENCES turn "
    "(id) ON DELETE CASCADE, FOREIGN KEY(end_turn_id) REFERENCES turn (id) ON DELETE CASCADE)",
    "CREATE TABLE reading_place (id INTEGER NOT NULL, document_id INTEGER NOT NULL, coder_id "
    'INTEGER NOT NULL, turn_id INTEGER NOT NULL, "offset" INTEGER NOT NULL, PRIMARY KEY (id), '
    "UNIQUE (document_id, coder_id), FOREIGN KEY(document_id) REFERENCES document (id) ON "
    "DELETE CASCADE, FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE CASCADE, FOREIGN "
    "KEY(turn_id) REFERENCES turn (id) ON DELETE CASCADE)",
    "CREATE INDEX ix_code_set_member_code_set_id ON code_set_member (code_set_id)",
    "CREATE INDEX ix_code_set_member_code_id ON code_set_member (code_id)",
    "CREATE INDEX ix_document_set_member_document_id ON document_set_member (document_id)",
    "CREATE INDEX ix_document_set_member_document_set_id ON document_set_member (document_set_id)",
    "CREATE INDEX ix_summary_code_id ON summary (code_id)",
    "CREATE INDEX ix_summary_case_id ON summary (case_id)",
    "CREATE INDEX ix_refusal_code_id ON refusal (code_id)",
    "CREATE INDEX ix_refusal_document_id ON refusal (document_id)",
    "CREATE INDEX ix_refusal_end_turn_id ON refusal (end_turn_id)",
    "CREATE INDEX ix_refusal_start_turn_id ON refusal (start_turn_id)",
    "CREATE INDEX ix_decision_end_turn_id ON decision (end_turn_id)",
    "CREATE INDEX ix_decision_second_coder_id ON decision (second_coder_id)",
    "CREATE INDEX ix_decision_document_id ON decision (document_id)",
    "CREATE INDEX ix_decision_start_turn_id ON decision (start_turn_id)",
    "CREATE INDEX ix_decision_code_id ON decision (code_id)",
    "CREATE INDEX ix_decision_first_coder_id ON decision (first_coder_id)",
    "CREATE INDEX ix_reading_place_document_id ON reading_place (document_id)",
    "CREATE INDEX ix_reading_place_coder_id ON reading_place (coder_id)",
    "CREATE INDEX ix_reading_place_turn_id ON reading_place (turn_id)",
    "CREATE INDEX ix_memo_start_turn_id ON memo (start_turn_id)",
    "CREATE INDEX ix_memo_about_coder_id ON memo (about_coder_id)",
    "CREATE INDEX ix_memo_end_turn_id ON memo (end_turn_id)",
    "CREATE VIRTUAL TABLE turn_lemma USING fts5(lemmas, tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER turn_lemma_update AFTER UPDATE OF text ON turn BEGIN DELETE FROM "
    "turn_lemma WHERE rowid = OLD.id; END",
    "CREATE TRIGGER turn_lemma_delete AFTER DELETE ON turn BEGIN DELETE FROM turn_lemma WHERE "
    "rowid = OLD.id; END",
)

_MADE_AGAIN = {
    "coder": (
        "CREATE TABLE coder (id INTEGER NOT NULL, guid VARCHAR NOT NULL, name VARCHAR NOT "
        "NULL, colour VARCHAR NOT NULL, agreed BOOLEAN NOT NULL, PRIMARY KEY (id), UNIQUE "
        "(guid), UNIQUE (name))"
    ),
    "variable": (
        "CREATE TABLE variable (id INTEGER NOT NULL, guid VARCHAR NOT NULL, survey_source_id "
        "INTEGER, rank INTEGER NOT NULL, name VARCHAR NOT NULL, label VARCHAR NOT NULL, type "
        'VARCHAR NOT NULL, "group" VARCHAR NOT NULL, personal BOOLEAN NOT NULL, derivation '
        "VARCHAR NOT NULL, PRIMARY KEY (id), UNIQUE (guid), FOREIGN KEY(survey_source_id) "
        "REFERENCES survey_source (id) ON DELETE CASCADE, UNIQUE (name))"
    ),
    "memo": (
        "CREATE TABLE memo (id INTEGER NOT NULL, guid VARCHAR NOT NULL, title VARCHAR NOT "
        "NULL, body VARCHAR NOT NULL, coder_id INTEGER, document_id INTEGER, turn_id INTEGER, "
        "coding_id INTEGER, code_id INTEGER, case_id INTEGER, created_at VARCHAR NOT NULL, "
        "changed_at VARCHAR NOT NULL, about_coder_id INTEGER, start_turn_id INTEGER, "
        "start_offset INTEGER, end_turn_id INTEGER, end_offset INTEGER, PRIMARY KEY (id), "
        "UNIQUE (guid), FOREIGN KEY(coder_id) REFERENCES coder (id) ON DELETE SET NULL, "
        "FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE CASCADE, FOREIGN "
        "KEY(turn_id) REFERENCES turn (id) ON DELETE CASCADE, FOREIGN KEY(coding_id) "
        "REFERENCES coding (id) ON DELETE CASCADE, FOREIGN KEY(code_id) REFERENCES code (id) "
        'ON DELETE CASCADE, FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE CASCADE, '
        "FOREIGN KEY(about_coder_id) REFERENCES coder (id) ON DELETE CASCADE, FOREIGN "
        "KEY(start_turn_id) REFERENCES turn (id) ON DELETE SET NULL, FOREIGN KEY(end_turn_id) "
        "REFERENCES turn (id) ON DELETE SET NULL)"
    ),
}

_INDEXES = (
    "CREATE INDEX ix_variable_survey_source_id ON variable (survey_source_id)",
    "CREATE INDEX ix_memo_document_id ON memo (document_id)",
    "CREATE INDEX ix_memo_turn_id ON memo (turn_id)",
    "CREATE INDEX ix_memo_coding_id ON memo (coding_id)",
    "CREATE INDEX ix_memo_code_id ON memo (code_id)",
    "CREATE INDEX ix_memo_case_id ON memo (case_id)",
)

# Columns that may not be empty: what they are in rows, present or in the journal, from before.
_FILLED = {"coder": ("agreed", "0"), "variable": ("derivation", "''")}


def add_workbench(connection: Connection) -> None:
    """Take the file from version 2 to version 3 in the running transaction."""
    for table, create in _MADE_AGAIN.items():
        _make_again(connection, table, create)
    for statement in (*_NEW, *_INDEXES):
        connection.exec_driver_sql(statement)
    for table, (column, value) in _FILLED.items():
        for image, operation in (("before", "delete"), ("after", "insert")):
            connection.exec_driver_sql(
                f"UPDATE change_row SET {image} = json_set({image}, '$.{column}', {value}) "
                f"WHERE \"table\" = '{table}' AND operation = '{operation}' AND {image} IS NOT NULL"
            )


def _make_again(connection: Connection, table: str, create: str) -> None:
    rows = connection.exec_driver_sql(f"PRAGMA table_info({table})")
    columns = ", ".join(f'"{row[1]}"' for row in rows)
    added, value = _FILLED.get(table, ("", ""))
    into = f"{columns}, {added}" if added else columns
    values = f"{columns}, {value}" if added else columns
    connection.exec_driver_sql(create.replace(f"CREATE TABLE {table} ", "CREATE TABLE made_again "))
    connection.exec_driver_sql(f"INSERT INTO made_again ({into}) SELECT {values} FROM {table}")
    connection.exec_driver_sql(f"DROP TABLE {table}")
    connection.exec_driver_sql(f"ALTER TABLE made_again RENAME TO {table}")
