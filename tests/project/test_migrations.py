import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from codage.domain.transcript import Transcript
from codage.project import Project, migrations
from codage.project.backups import backup_folder
from codage.project.errors import DamagedProject, ReadOnlyProject


@pytest.fixture
def old(path: Path, make_interview: Callable[..., Transcript]) -> Path:
    with Project.create(path, coder="Ada") as project:
        project.add_document(make_interview())
        project.add_code("Mutualisation")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 0")
    connection.close()
    return path


def rewrite(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE code SET definition = 'migrated'")


def make_speakers_again(connection: Connection) -> None:
    create = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'speaker'")
    statement = create.scalar_one().replace("CREATE TABLE speaker", "CREATE TABLE speaker_new")
    connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO speaker_new SELECT * FROM speaker")
    connection.exec_driver_sql("DROP TABLE speaker")
    connection.exec_driver_sql("ALTER TABLE speaker_new RENAME TO speaker")


def test_an_older_file_is_brought_up_to_date_after_a_backup(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", {0: rewrite})
    with Project.open(old) as project:
        assert project.codes()[0].definition == "migrated"
        assert project.check() == ()
        project.undo()
        assert project.codes() == []
    copies = [entry.name for entry in backup_folder(old).iterdir()]
    assert sum("version-0" in name for name in copies) == 1


def test_a_table_made_again_keeps_what_refers_to_it(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", {0: make_speakers_again})
    with Project.open(old) as project:
        turns = project.turns(project.documents()[0].id)
        assert [turn.speaker for turn in turns] == ["Enquêtrice", "M. Élu"] * 2
        assert project.check() == ()


@pytest.mark.parametrize(
    ("step", "error"),
    [
        ("UPDATE nothing SET x = 1", OperationalError),
        ("UPDATE turn SET document_id = 99", DamagedProject),
    ],
)
def test_a_migration_that_fails_changes_nothing(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: type[Exception]
) -> None:
    def fail(connection: Connection) -> None:
        rewrite(connection)
        connection.exec_driver_sql(step)

    monkeypatch.setattr(migrations, "STEPS", {0: fail})
    before = old.read_bytes()
    with pytest.raises(error):
        Project.open(old)
    assert old.read_bytes() == before


def test_an_older_file_is_not_opened_for_reading_only(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(ReadOnlyProject, match="older version"):
        Project.open(old, read_only=True)
    assert old.read_bytes() == before
