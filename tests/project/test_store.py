import sys
import threading

import pytest

from codage.domain.anchors import CodeId
from codage.project import Project
from codage.project.rows import Change


def add_and_fail(project: Project, name: str) -> None:
    with project.change("Several things"):
        project.add_code(name)
        raise RuntimeError


def test_a_change_that_fails_leaves_nothing(project: Project) -> None:
    with pytest.raises(RuntimeError):
        add_and_fail(project, "Un")
    assert project.codes() == []
    assert project.history() == []


def test_a_change_that_touches_nothing_leaves_no_trace(project: Project) -> None:
    heard: list[Change] = []
    project.subscribe(heard.append)
    with project.change("Nothing"):
        pass
    assert (project.history(), heard) == ([], [])


def test_a_change_inside_another_is_part_of_it(project: Project) -> None:
    heard: list[Change] = []
    project.subscribe(heard.append)
    with project.change("Add {count} codes", count=2):
        project.add_code("Un")
        project.add_code("Deux")
    assert [str(change.label) for change in heard] == ["Add 2 codes"]
    project.undo()
    assert project.codes() == []


def test_a_failed_part_leaves_the_rest_of_the_change(project: Project) -> None:
    with project.change("Add codes"):
        project.add_code("Un")
        with pytest.raises(RuntimeError):
            add_and_fail(project, "Deux")
        project.add_code("Trois")
    assert [code.name for code in project.codes()] == ["Un", "Trois"]
    assert project.check() == ()


def test_a_listeners_error_stops_neither_verb_nor_listeners(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: reported.append(error[1]))
    heard: list[Change] = []
    failure = ValueError("a view")

    def fail(_: Change) -> None:
        raise failure

    project.subscribe(fail)
    project.subscribe(heard.append)
    code = project.add_code("Un")
    assert [row.id for row in project.codes()] == [code]
    assert reported == [failure]
    assert len(heard) == 1


def test_an_ended_subscription_hears_nothing(project: Project) -> None:
    heard: list[Change] = []
    end = project.subscribe(heard.append)
    end()
    project.add_code("Un")
    assert heard == []


def test_revision_goes_up_with_every_change(project: Project, code: CodeId) -> None:
    before = project.revision
    project.undo()
    project.redo()
    assert project.revision == before + 2


def test_a_reader_sees_whole_changes_while_a_writer_writes(project: Project) -> None:
    counts: set[int] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            counts.add(len(project.codes()))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(10):
            with project.change("Add three"):
                for part in range(3):
                    project.add_code(f"{number}.{part}")
    finally:
        done.set()
        reader.join()
    assert {count % 3 for count in counts} == {0}


def test_two_threads_write_in_turn(project: Project) -> None:
    def write(name: str) -> None:
        for number in range(10):
            project.add_code(f"{name} {number}")

    writers = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(project.codes()) == 20
    assert project.check() == ()
