import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codage.domain.anchors import DocumentId
from codage.domain.transcript import Transcript
from codage.project import Project, ProjectError
from codage.project.errors import (
    DamagedProject,
    DiskFull,
    NewerProject,
    NoSuchProject,
    NotAProject,
    ProjectInUse,
    ReadOnlyProject,
)

Make = Callable[..., Transcript]


@pytest.fixture
def closed(path: Path, make_interview: Make) -> Path:
    with Project.create(path, coder="Ada") as project:
        project.add_document(make_interview())
        project.add_code("Mutualisation")
    return path


@pytest.fixture
def read_only_folder(closed: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the project, mounted again so that not even root can write there."""
    mount = tmp_path_factory.mktemp("mounted")
    bind = ["mount", "--bind", str(closed.parent), str(mount)]
    if os.name == "nt" or not shutil.which("mount") or _fails(bind):
        pytest.skip("cannot mount")
    try:
        if _fails(["mount", "-o", "remount,ro,bind", str(mount)]):
            pytest.skip("cannot mount for reading only")
        yield mount / closed.name
    finally:
        subprocess.run(["umount", "-l", str(mount)], check=False)


def import_for_ever(project: Project, make: Make, done: list[DocumentId]) -> None:
    while True:
        done.append(project.add_document(make(turns=300)))


@pytest.fixture
def tiny_disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    mount = tmp_path_factory.mktemp("tiny")
    if os.name == "nt" or not shutil.which("mount"):
        pytest.skip("cannot mount")
    if _fails(["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(mount)]):
        pytest.skip("cannot mount")
    try:
        yield mount
    finally:
        subprocess.run(["umount", "-l", str(mount)], check=False)


def _fails(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode != 0


def refused(path: Path, error: type[ProjectError]) -> str:
    """What is said when the file is opened; it must stay as it is, and alone."""
    before = path.read_bytes()
    beside = sorted(path.parent.iterdir())
    with pytest.raises(error) as refusal:
        Project.open(path)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    return str(refusal.value)


def test_a_new_project_has_its_name_and_its_coder(project: Project) -> None:
    assert project.name == "Étude"
    assert [row.name for row in project.coders()] == ["Ada"]
    assert project.documents() == []
    assert project.next_undo() is None


def test_closing_leaves_one_file_alone(closed: Path) -> None:
    assert list(closed.parent.iterdir()) == [closed]


def test_closing_leaves_the_file_and_its_backups(closed: Path) -> None:
    Project.open(closed).close()
    assert {entry.name for entry in closed.parent.iterdir()} == {"étude.codage", "étude.backups"}


def test_creating_over_a_file_is_refused(closed: Path) -> None:
    before = closed.read_bytes()
    with pytest.raises(ProjectError, match="already exists"):
        Project.create(closed)
    assert closed.read_bytes() == before


def test_creating_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="not there"):
        Project.create(tmp_path / "nowhere" / "a.codage")


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NoSuchProject, match="moved or renamed"):
        Project.open(tmp_path / "a.codage")


@pytest.mark.parametrize("content", [b"", b"Bonjour", b"PK\x03\x04" * 300, b"\0" * 5000])
def test_a_file_of_another_kind_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert "not a Codage project" in refused(path, NotAProject)


def test_a_folder_is_refused(path: Path) -> None:
    path.mkdir()
    with pytest.raises(NotAProject, match="folder"):
        Project.open(path)


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE code_name (cid INTEGER PRIMARY KEY, name TEXT)")
    connection.commit()
    connection.close()
    assert "another program" in refused(path, NotAProject)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.95])
def test_a_truncated_file_is_refused(closed: Path, kept: float) -> None:
    whole = closed.read_bytes()
    closed.write_bytes(whole[: int(len(whole) * kept)])
    assert "cut short" in refused(closed, DamagedProject)


def test_a_file_cut_inside_its_header_is_refused(closed: Path) -> None:
    closed.write_bytes(closed.read_bytes()[:60])
    assert "cut short" in refused(closed, DamagedProject)


def test_a_file_of_a_newer_version_is_refused(closed: Path) -> None:
    connection = sqlite3.connect(closed)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert "newer version" in refused(closed, NewerProject)


def test_a_damaged_page_is_said_plainly_when_it_is_read(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    closed.write_bytes(content)
    with pytest.raises(DamagedProject, match="damaged"), Project.open(closed) as project:
        project.documents()


def test_a_second_program_is_told_who_has_the_file(closed: Path) -> None:
    script = (
        "import sys, pathlib\n"
        "from codage.project import Project\n"
        "Project.open(pathlib.Path(sys.argv[1]))"
    )
    with Project.open(closed) as project:
        second = subprocess.run(
            [sys.executable, "-c", script, str(closed)], capture_output=True, text=True, check=False
        )
        project.add_code("Still writing")
    assert second.returncode == 1
    assert "ProjectInUse" in second.stderr
    assert "is already open" in second.stderr


def test_the_same_program_cannot_open_a_project_twice(closed: Path) -> None:
    with Project.open(closed), pytest.raises(ProjectInUse, match="already open"):
        Project.open(closed)
    Project.open(closed).close()


def test_reading_goes_on_beside_a_writer(closed: Path) -> None:
    with Project.open(closed) as writer, Project.open(closed, read_only=True) as reader:
        writer.add_code("Compétences")
        assert [code.name for code in reader.codes()] == ["Mutualisation", "Compétences"]
        with pytest.raises(ReadOnlyProject, match="reading only"):
            reader.add_code("Refused")


def test_a_folder_that_cannot_be_written_is_refused(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "read-only" in refused(closed, ReadOnlyProject)


def test_a_read_only_folder_opens_for_reading(read_only_folder: Path) -> None:
    with pytest.raises(ReadOnlyProject, match="read-only"):
        Project.open(read_only_folder)
    with Project.open(read_only_folder, read_only=True) as project:
        assert len(project.documents()) == 1
        assert project.search("mutualisation")
        assert project.check() == ()


def test_a_read_only_folder_opens_with_its_unfinished_log(
    closed: Path, read_only_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    copy = tmp_path_factory.mktemp("copy") / "copy.codage"
    with Project.open(closed) as writer:
        writer.add_code("In the log alone")
        shutil.copy(closed, copy)
        shutil.copy(f"{closed}-wal", f"{copy}-wal")
    shutil.copy(copy, closed)
    shutil.move(f"{copy}-wal", f"{closed}-wal")
    with Project.open(read_only_folder, read_only=True) as project:
        assert [code.name for code in project.codes()] == ["Mutualisation", "In the log alone"]


def test_a_full_disk_keeps_everything_before_the_last_action(
    project: Project, document: DocumentId, make_interview: Make
) -> None:
    pages = project.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    project.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(DiskFull, match="Make room"):
        project.add_document(make_interview("Too long", turns=4000))
    assert [row.name for row in project.documents()] == ["Entretien 1"]
    project.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    project.add_document(make_interview("Fits now"))
    assert project.check() == ()


def test_a_really_full_disk_loses_nothing_that_was_done(
    tiny_disk: Path, make_interview: Make
) -> None:
    path = tiny_disk / "étude.codage"
    done: list[DocumentId] = []
    with Project.create(path, coder="Ada") as project:
        with pytest.raises(DiskFull, match="Make room"):
            import_for_ever(project, make_interview, done)
        with pytest.raises(DiskFull, match="The project itself is safe"):
            project.back_up()
        assert [row.id for row in project.documents()] == done
    with Project.open(path) as project:
        assert [row.id for row in project.documents()] == done
        assert project.check() == ()


def test_opening_as_someone_new_brings_them_in(closed: Path) -> None:
    with Project.open(closed, coder="Zoé") as project:
        assert project.coder().name == "Zoé"
        label = project.next_undo()
        assert label is not None
        assert label.template == "Add code {name}"
    with Project.open(closed, coder="zoé") as project:
        assert len(project.coders()) == 2


def test_importing_the_project_layer_imports_nothing_heavy() -> None:
    script = (
        "import sys, codage.project\n"
        "print([m for m in ('pandas', 'numpy', 'spacy', 'PySide6') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
