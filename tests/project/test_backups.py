import os
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from codage.domain.anchors import CodeId
from codage.project import Project, backups
from codage.project.backups import backup_folder, newest_backup
from codage.project.errors import DiskFull


def age(copy: Path, minutes: int) -> None:
    then = time.time() - minutes * 60
    os.utime(copy, (then, then))


def test_a_backup_is_a_whole_project(project: Project, code: CodeId) -> None:
    copy = project.back_up()
    with Project.open(copy, read_only=True) as other:
        assert [row.id for row in other.codes()] == [code]
        assert other.check() == ()


def test_nothing_is_due_in_a_project_where_nothing_happened(project: Project) -> None:
    assert project.back_up_if_due() is None


def test_the_first_change_makes_a_backup_due(project: Project, code: CodeId) -> None:
    assert project.back_up_if_due() is not None
    assert project.back_up_if_due() is None


def test_a_backup_is_due_after_a_while_and_only_after_a_change(
    project: Project, code: CodeId
) -> None:
    first = project.back_up()
    age(first, 25)
    assert project.back_up_if_due() is None
    project.rename_code(code, "Autre")
    second = project.back_up_if_due()
    assert second is not None
    project.undo()
    assert project.back_up_if_due() is None
    age(first, 50)
    age(second, 25)
    assert project.back_up_if_due() is not None


def test_opening_backs_up_when_due(path: Path) -> None:
    with Project.create(path, coder="Ada") as project:
        project.add_code("Mutualisation")
    Project.open(path).close()
    Project.open(path).close()
    assert len(list(backup_folder(path).iterdir())) == 1


def test_a_full_disk_keeps_nobody_from_opening(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Project.create(path, coder="Ada") as project:
        project.add_code("Mutualisation")

    def full(*_: object) -> None:
        raise DiskFull("full")

    monkeypatch.setattr("codage.project.database.Database.copy_to", full)
    with Project.open(path) as project:
        assert len(project.codes()) == 1
    assert list(backup_folder(path).iterdir()) == []


def test_the_ten_newest_and_one_a_day_are_kept(project: Project, path: Path) -> None:
    folder = backup_folder(path)
    folder.mkdir()
    today = date(2026, 11, 24)
    for back in range(40):
        for hour in (9, 15):
            day = today - timedelta(days=back)
            (folder / f"{path.stem} {day} {hour:02}h00m00.codage").touch()
    kept_for_good = folder / f"{path.stem} version-0 2020-01-01 00h00m00.codage"
    kept_for_good.touch()
    stranger = folder / "notes.codage"
    stranger.touch()
    newest = project.back_up()
    names = sorted(entry.name for entry in folder.iterdir() if entry not in (newest, stranger))
    assert kept_for_good.exists()
    assert stranger.exists()
    assert len(backups._rotating(folder, path.stem)) == backups.DAYS_KEPT + 5
    assert f"{path.stem} 2026-11-24 09h00m00.codage" in names
    assert f"{path.stem} 2026-11-10 09h00m00.codage" not in names
    assert f"{path.stem} 2026-11-10 15h00m00.codage" in names
    assert f"{path.stem} 2026-10-17 15h00m00.codage" not in names


def test_two_backups_in_one_second_are_two(project: Project, path: Path) -> None:
    assert project.back_up() != project.back_up()
    assert newest_backup(path) is not None


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_backup_is_as_private_as_its_project(project: Project, path: Path) -> None:
    path.chmod(0o600)
    assert project.back_up().stat().st_mode & 0o777 == 0o600
