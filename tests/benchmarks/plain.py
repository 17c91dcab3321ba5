"""The counterpart of a project without Codage: a bare SQLite file with four tables.

Whole texts, codes, codings at offsets, and a full-text index of lines: no turns, no journal, no
checks. It says what SQLite itself costs for the same data.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from corpora import GENERATOR, KEPT, corpus, digest

TABLES = """
CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT, text TEXT);
CREATE TABLE code (id INTEGER PRIMARY KEY, name TEXT, colour TEXT);
CREATE TABLE coding (id INTEGER PRIMARY KEY, document_id INTEGER, code_id INTEGER,
                     start INTEGER, "end" INTEGER);
CREATE INDEX coding_document ON coding (document_id);
CREATE VIRTUAL TABLE line USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
"""


def plain_database(name: str) -> Path:
    """The bare file of a corpus, made at the first asking."""
    path = KEPT / "plain" / f"{name}-{digest([GENERATOR, Path(__file__)])}.sqlite"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    source = corpus(name)
    connection = lay_out(unfinished)
    connection.execute("BEGIN")
    bring_in(connection, source.transcripts)
    connection.executemany(
        "INSERT INTO code VALUES (?, ?, ?)",
        [(int(row["code_id"]), row["name"], row["color"]) for row in source.codes],
    )
    documents = dict(connection.execute("SELECT name, id FROM document").fetchall())
    connection.executemany(
        'INSERT INTO coding (document_id, code_id, start, "end") VALUES (?, ?, ?, ?)',
        [
            (documents[row["doc"]], int(row["code_id"]), int(row["start"]), int(row["end"]))
            for row in source.codings
        ],
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    unfinished.replace(path)
    return path


def lay_out(path: Path) -> sqlite3.Connection:
    """A new file with the four tables, in the journal mode that projects have."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    connection.executescript(TABLES)
    return connection


def bring_in(connection: sqlite3.Connection, files: Iterable[Path]) -> None:
    """Read files, and write them with an entry in the full-text index a line."""
    for file in files:
        text = file.read_text("utf-8")
        connection.execute("INSERT INTO document (name, text) VALUES (?, ?)", (file.stem, text))
        connection.executemany(
            "INSERT INTO line (text) VALUES (?)", [(line,) for line in text.split("\n") if line]
        )


def segment_texts(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """The document, code and text of every coding."""
    return connection.execute(
        'SELECT document.name, code.name, substr(text, start + 1, "end" - start) FROM coding '
        "JOIN document ON document.id = document_id JOIN code ON code.id = code_id "
        "ORDER BY document_id, start"
    ).fetchall()
