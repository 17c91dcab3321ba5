import json
from pathlib import Path

import pytest

from codage.project.errors import ProjectInUse
from codage.project.lock import WriterLock


def test_releasing_leaves_nothing_behind(path: Path) -> None:
    WriterLock(path).release()
    assert list(path.parent.iterdir()) == []


def test_a_second_lock_is_told_who_has_the_first(path: Path) -> None:
    lock = WriterLock(path)
    owner = path.with_name(f".~{path.name}.owner")
    known = json.loads(owner.read_text("utf-8"))
    with pytest.raises(ProjectInUse, match=known["host"]):
        WriterLock(path)
    lock.release()
    WriterLock(path).release()


def test_an_unreadable_owner_does_not_hide_the_lock(path: Path) -> None:
    lock = WriterLock(path)
    path.with_name(f".~{path.name}.owner").write_text("[", encoding="utf-8")
    with pytest.raises(ProjectInUse, match="another window"):
        WriterLock(path)
    lock.release()


def test_what_a_dead_program_left_does_not_lock(path: Path) -> None:
    path.with_name(f".~{path.name}.lock").touch()
    path.with_name(f".~{path.name}.owner").write_text('{"user": "?"}', encoding="utf-8")
    WriterLock(path).release()
    assert list(path.parent.iterdir()) == []
