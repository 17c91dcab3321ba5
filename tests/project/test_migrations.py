import gzip
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
from codage.project.schema import SCHEMA_VERSION

BEFORE = SCHEMA_VERSION - 1
FILES = Path(__file__).parent / "files"
VERSION_1 = FILES / "version-1.codage.gz"
OLDER = [FILES / f"version-{version}.codage.gz" for version in range(1, SCHEMA_VERSION)]


@pytest.fixture
def old(path: Path, make_interview: Callable[..., Transcript]) -> Path:
    with Project.create(path, coder="Ada") as project:
        project.add_document(make_interview())
        project.add_code("Mutualisation")
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {BEFORE}")
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
    monkeypatch.setattr(migrations, "STEPS", {BEFORE: rewrite})
    with Project.open(old) as project:
        assert project.codes()[0].definition == "migrated"
        assert project.check() == ()
        project.undo()
        assert project.codes() == []
    copies = [entry.name for entry in backup_folder(old).iterdir()]
    assert sum(f"version-{BEFORE}" in name for name in copies) == 1


def test_a_table_made_again_keeps_what_refers_to_it(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrations, "STEPS", {BEFORE: make_speakers_again})
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

    monkeypatch.setattr(migrations, "STEPS", {BEFORE: fail})
    before = old.read_bytes()
    with pytest.raises(error):
        Project.open(old)
    assert old.read_bytes() == before


def test_an_older_file_is_not_opened_for_reading_only(old: Path) -> None:
    before = old.read_bytes()
    with pytest.raises(ReadOnlyProject, match="older version"):
        Project.open(old, read_only=True)
    assert old.read_bytes() == before


def layout(path: Path) -> set[tuple[str, str]]:
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    found = {(name, "".join(sql.replace('"', "").split())) for name, sql in rows}
    connection.close()
    return found


def test_a_file_of_version_1_opens_with_all_it_had_after_a_backup(
    path: Path, tmp_path: Path
) -> None:
    path.write_bytes(gzip.decompress(VERSION_1.read_bytes()))
    with Project.open(path) as project:
        assert project.check() == ()
        (document,) = project.documents()
        assert (document.name, document.turns, document.codings) == ("Entretien renommé", 4, 1)
        assert [memo.body for memo in project.memos()] == ["À relire"]
        recording = tmp_path / "a.wav"
        recording.write_bytes(b"RIFF")
        project.link_recording(document.id, recording)
        for _ in range(2):
            project.undo()
        assert project.documents()[0].name == "Entretien 1"
        assert project.check() == ()
    copies = [entry for entry in backup_folder(path).iterdir() if "version-1" in entry.name]
    assert len(copies) == 1
    restored = sqlite3.connect(copies[0])
    assert restored.execute("PRAGMA user_version").fetchone() == (1,)
    assert restored.execute("SELECT name FROM document").fetchall() == [("Entretien renommé",)]
    restored.close()


@pytest.mark.parametrize("older", OLDER, ids=lambda file: file.name)
def test_a_file_brought_up_to_date_is_laid_out_as_a_new_one(
    path: Path, tmp_path: Path, older: Path
) -> None:
    path.write_bytes(gzip.decompress(older.read_bytes()))
    Project.open(path).close()
    new = tmp_path / "new.codage"
    Project.create(new).close()
    assert layout(path) == layout(new)


def test_what_version_2_undid_and_removed_comes_back_in_this_one(path: Path) -> None:
    path.write_bytes(gzip.decompress(OLDER[1].read_bytes()))
    with Project.open(path) as project:
        assert [row.name for row in project.documents()] == ["Entretien renommé"]
        assert project.check() == ()
        while project.undo():
            pass
        assert project.documents() == []
        while project.redo():
            pass
        assert [memo.body for memo in project.memos()] == ["À relire"]
        assert project.documents()[0].codings == 1
        assert project.check() == ()
