"""Verifying a project: is everything in the file as it must be?

All of it is verified on a private copy, so that the project is only ever read: the journal
is replayed there to its oldest change and forwards again. The copy is deleted afterwards.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from codage.domain.message import CodageError, Message
from codage.domain.task import Advance, unwatched
from codage.project import full_text, journal, lemma_index, replay
from codage.project.database import Database
from codage.project.tables import JOURNALED, table_of


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in the file that is not as it must be.

    ``kind`` is one of: file, layout, links, spans, codebook, search, journal.
    """

    kind: str
    message: Message


def check(path: Path, *, advance: Advance = unwatched) -> tuple[Finding, ...]:
    """Verify the project at `path`, even while it is open elsewhere. Nothing found: sound.

    Raises what opening raises when the file cannot be opened as a project at all.
    """
    from codage.project.project import Project

    with Project.open(path, read_only=True) as project:
        return project.check(advance=advance)


def findings(database: Database, *, advance: Advance = unwatched) -> tuple[Finding, ...]:
    """What is not as it must be in an open project."""
    with tempfile.TemporaryDirectory(prefix="codage-check-") as folder:
        copy_path = Path(folder) / "copy.codage"
        os.close(os.open(copy_path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            database.copy_to(copy_path)
        except CodageError as error:
            return (Finding("file", error.message),)
        copy = Database(copy_path)
        try:
            return tuple(_examine(copy, advance))
        finally:
            copy.close()


_Test = Callable[[Database], Iterator[Finding]]


def _examine(copy: Database, advance: Advance) -> Iterator[Finding]:
    tests: tuple[_Test, ...] = (_file, _layout, _links, _spans, _codebook, _search, _journal)
    for number, test in enumerate(tests):
        advance(number, len(tests))
        try:
            found = list(test(copy))
        except (CodageError, DatabaseError) as error:
            yield Finding(
                test.__name__.strip("_"),
                Message("Part of the file cannot be read: {reason}", {"reason": _reason(error)}),
            )
            return
        yield from found
        if found and test in (_file, _layout):
            return
    advance(len(tests), len(tests))


def _file(copy: Database) -> Iterator[Finding]:
    for line in copy.connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars():
        if line != "ok":
            yield Finding("file", Message("The database is damaged: {what}", {"what": line}))


def _layout(copy: Database) -> Iterator[Finding]:
    present: dict[str, str | None] = {
        row[0]: row[1]
        for row in copy.connection.exec_driver_sql("SELECT name, sql FROM sqlite_master")
    }
    expected = {
        statement.split('"')[1]: statement for statement in journal.trigger_statements()
    } | {
        statement.split()[2]: statement
        for statement in (*full_text.STATEMENTS, *lemma_index.STATEMENTS)
        if statement.startswith("CREATE TRIGGER")
    }
    for name, statement in expected.items():
        if present.get(name) != statement:
            yield Finding(
                "layout",
                Message("The trigger {name} is missing or was altered.", {"name": name}),
            )
    for name in (*(table_of(model).name for model in JOURNALED), "change", "change_row"):
        if name not in present:
            yield Finding("layout", Message("The table {name} is missing.", {"name": name}))


def _links(copy: Database) -> Iterator[Finding]:
    for table, row_id, target, _ in copy.connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding(
            "links",
            Message(
                "Row {row} of {table} belongs to something in {target} that is not there.",
                {"row": row_id, "table": table, "target": target},
            ),
        )


_ANCHORED = {
    "coding": Message("Coding"),
    "memo": Message("Memo"),
    "refusal": Message("Refusal"),
    "decision": Message("Decision"),
}
_NOT_SOUND = (
    "SELECT one.id, ifnull(document.name, '?'), "
    "first.id IS NULL OR last.id IS NULL OR first.document_id IS NOT one.document_id "
    "OR last.document_id IS NOT one.document_id OR start_offset IS NULL "
    "OR end_offset IS NULL AS elsewhere, "
    "start_offset < 0 OR start_offset > length(first.text) "
    "OR end_offset < 0 OR end_offset > length(last.text) AS outside, "
    "(first.rank, start_offset) >= (last.rank, end_offset) AS reversed "
    "FROM {table} AS one LEFT JOIN turn AS first ON first.id = start_turn_id "
    "LEFT JOIN turn AS last ON last.id = end_turn_id "
    "LEFT JOIN document ON document.id = one.document_id "
    "WHERE (elsewhere OR outside OR reversed) "
    "AND NOT (start_turn_id IS NULL AND end_turn_id IS NULL)"
)


def _spans(copy: Database) -> Iterator[Finding]:
    for table, thing in _ANCHORED.items():
        rows = copy.connection.exec_driver_sql(_NOT_SOUND.format(table=table))
        for row, document, elsewhere, outside, _ in rows:
            place = {"thing": thing, "row": row, "document": document}
            yield Finding("spans", _misplaced(place, bool(elsewhere), bool(outside)))


def _misplaced(place: dict[str, object], elsewhere: bool, outside: bool) -> Message:
    if elsewhere:
        return Message("{thing} {row} of {document} lies in no text of it.", place)
    if outside:
        return Message("{thing} {row} of {document} reaches outside its text.", place)
    return Message("{thing} {row} of {document} ends before it begins.", place)


def _codebook(copy: Database) -> Iterator[Finding]:
    rows = copy.connection.exec_driver_sql(
        "WITH RECURSIVE reached(id) AS (SELECT id FROM code WHERE parent_id IS NULL "
        "UNION SELECT code.id FROM code JOIN reached ON code.parent_id = reached.id) "
        "SELECT name FROM code WHERE id NOT IN (SELECT id FROM reached)"
    )
    for name in rows.scalars():
        yield Finding("codebook", Message("The code {name} lies under itself.", {"name": name}))


def _search(copy: Database) -> Iterator[Finding]:
    strays = copy.connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM turn WHERE id NOT IN (SELECT id FROM turn_text_docsize)) + "
        "(SELECT count(*) FROM turn_text_docsize WHERE id NOT IN (SELECT id FROM turn))"
    ).scalar_one()
    in_step = not strays
    try:
        with copy.transaction() as connection:
            connection.exec_driver_sql(
                "INSERT INTO turn_text (turn_text, rank) VALUES ('integrity-check', 1)"
            )
    except (CodageError, DatabaseError):
        in_step = False
    if not in_step:
        yield Finding("search", Message("The search index does not agree with the texts."))
    homeless = copy.connection.exec_driver_sql(
        "SELECT count(*) FROM turn_lemma_docsize WHERE id NOT IN (SELECT id FROM turn)"
    ).scalar_one()
    if homeless:
        yield Finding(
            "search",
            Message("The index of lemmas has {count} texts too many.", {"count": homeless}),
        )


def _journal(copy: Database) -> Iterator[Finding]:
    empty = copy.connection.exec_driver_sql(
        "SELECT id FROM change WHERE state <> 'abandoned' "
        "AND id NOT IN (SELECT change_id FROM change_row)"
    ).scalars()
    for change_id in empty.all():
        label = journal.read_change_label(copy.connection, change_id)
        yield Finding(
            "journal",
            Message("The journal has lost what this step did: {step}", {"step": str(label)}),
        )
    before = _digest(copy.connection)
    try:
        undone = _replay_all(copy, journal.next_redo, replay.replay_forwards)
        done = _replay_all(copy, journal.next_undo, replay.replay_backwards)
        _replay_some(copy, done, journal.next_redo, replay.replay_forwards)
        _replay_some(copy, undone, journal.next_undo, replay.replay_backwards)
    except (CodageError, DatabaseError) as error:
        yield Finding(
            "journal",
            Message("The journal cannot be replayed: {reason}", {"reason": _reason(error)}),
        )
        return
    if _digest(copy.connection) != before:
        yield Finding(
            "journal",
            Message("Replayed backwards and forwards, the journal gives another content."),
        )


def _reason(error: Exception) -> str:
    return str(error.__cause__ or error)


_Which = Callable[[Connection], int | None]
_Replay = Callable[[Connection, int], object]


def _replay_all(copy: Database, which: _Which, replay: _Replay) -> int:
    steps = 0
    with copy.transaction() as connection:
        while (change_id := which(connection)) is not None:
            replay(connection, change_id)
            steps += 1
    return steps


def _replay_some(copy: Database, steps: int, which: _Which, replay: _Replay) -> None:
    with copy.transaction() as connection:
        for _ in range(steps):
            change_id = which(connection)
            assert change_id is not None
            replay(connection, change_id)


def _digest(connection: Connection) -> str:
    digest = hashlib.sha256()
    for model in JOURNALED:
        name = table_of(model).name
        digest.update(name.encode())
        # Derived values have negative ids: they follow from the rest, and the journal leaves them.
        rows = connection.exec_driver_sql(f'SELECT * FROM "{name}" WHERE id > 0 ORDER BY id')
        for row in rows:
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()
