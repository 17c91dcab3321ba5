"""Undo and redo by pieces: told how far, stopped anywhere, and then as if never asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codage.domain.anchors import CodeId, DocumentId, Span
from codage.domain.finding import Wanted
from codage.domain.message import Cancelled
from codage.domain.survey import Survey, Variable, VariableType
from codage.project import Project, replay, runs
from codage.project.errors import ProjectError
from codage.project.row_ids import RowIds
from codage.project.rows import Change

Content = Callable[[Project], dict[str, list[tuple[Any, ...]]]]


class StopAt:
    """Stops the work when it tells of its progress for the nth time."""

    def __init__(self, number: int) -> None:
        self.left = number

    def __call__(self, done: int, total: int, what: str = "") -> None:
        assert 0 <= done <= total
        self.left -= 1
        if self.left < 0:
            raise Cancelled


def survey(rows: int = 12) -> Survey:
    names = ("key", "a", "b", "c")
    return Survey(
        "s.csv",
        "",
        tuple(Variable(name, VariableType.TEXT) for name in names),
        tuple((f"{number:05}", "été", str(number), None) for number in range(rows)),
        "key",
        "key",
    )


def everything(project: Project) -> list[tuple[Any, ...]]:
    """The journal, its state, the entries of the index, and what the file is laid out like."""
    ask = project.connection.exec_driver_sql
    return sorted(ask("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").all()) + [
        tuple(row)
        for table in ("change", "change_row", "journal_state", "turn_text_docsize")
        for row in ask(f"SELECT * FROM {table}")
    ]


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "PIECE", 5)


@pytest.fixture(params=["as they are", "laid bare"], autouse=True)
def tables(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "laid bare":
        monkeypatch.setattr(replay, "GREAT", 10)
    return request.param


@pytest.fixture
def busy(project: Project, document: DocumentId, code: CodeId) -> Project:
    """A project with changes of every kind: rows made, rewritten and removed."""
    project.add_survey(survey())
    for turn in project.turns(document):
        project.apply_code(code, Span.within(turn.id, 0, 5))
    project.replace_all(project.find_to_replace(Wanted("e"), "œ"))
    project.remove_documents([document])
    return project


@pytest.mark.parametrize("verb", ["undo", "redo"])
def test_stopped_anywhere_it_leaves_everything_as_it_was(
    busy: Project, snapshot: Content, verb: str
) -> None:
    heard: list[Change] = []
    other = {"undo": busy.redo, "redo": busy.undo}[verb]
    if verb == "redo":
        while busy.undo():
            pass
    busy.subscribe(heard.append)
    stopped = 0
    while True:
        before = snapshot(busy), everything(busy), busy.coder_id, busy.revision
        for number in range(1000):
            try:
                done = getattr(busy, verb)(StopAt(number))
            except Cancelled:
                stopped += 1
                assert (snapshot(busy), everything(busy), busy.coder_id, busy.revision) == before
            else:
                break
        if done is None:
            break
    assert stopped > 30
    assert not any(change.undone == (verb == "redo") for change in heard)
    while other():
        pass
    assert busy.check() == ()


def test_progress_goes_from_nothing_to_all(project: Project) -> None:
    project.add_survey(survey())
    told: list[tuple[int, int]] = []
    project.undo(lambda done, total, what="": told.append((done, total)))
    assert told[0] == (0, project.steps_to_redo())
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)
    assert len(told) > 5


def test_a_table_has_its_indexes_and_triggers_again(project: Project, tables: str) -> None:
    laid_out = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    before = project.connection.exec_driver_sql(laid_out).all()
    project.add_survey(survey(60))
    bare: set[str] = set()

    def look(done: int, total: int, what: str = "") -> None:
        now = project.connection.exec_driver_sql(laid_out).all()
        bare.update(name for name, _ in set(before) - set(now))

    project.undo(look)
    project.redo(look)
    assert ("ix_attribute_variable_id" in bare) == (tables == "laid bare")
    assert project.connection.exec_driver_sql(laid_out).all() == before
    assert project.check() == ()
    project.set_attribute(project.cases()[0].id, project.variables()[3].id, "x")
    assert project.steps_to_undo() == 1


def test_steps_say_how_much_there_is_to_undo_and_redo(project: Project) -> None:
    assert (project.steps_to_undo(), project.steps_to_redo()) == (0, 0)
    project.add_survey(survey())
    steps = project.steps_to_undo()
    assert steps == 1 + 4 + 12 + 3 * 12
    project.add_code("Un")
    assert project.steps_to_undo() == 1
    project.undo()
    project.undo()
    assert (project.steps_to_undo(), project.steps_to_redo()) == (0, steps)


def test_going_back_takes_all_back_as_one(busy: Project, snapshot: Content) -> None:
    heard: list[Change] = []
    end, history = snapshot(busy), busy.history()
    first = history[-1]
    busy.subscribe(heard.append)
    gone = busy.undo_back_to(first.id)
    assert heard == [gone]
    assert (gone.id, gone.label, gone.undone) == (first.id, first.label, True)
    assert gone.later == tuple(change.id for change in reversed(history[:-1]))
    assert gone.touched.keys() >= {"document", "turn", "coding", "attribute", "case", "code"}
    assert busy.documents() == []
    assert busy.next_undo() is None
    redone = 0
    while busy.redo():
        redone += 1
    assert redone == len(history)
    assert snapshot(busy) == end


def test_going_back_can_be_stopped_in_any_of_its_changes(busy: Project, snapshot: Content) -> None:
    first = busy.history()[-1]
    before = snapshot(busy), everything(busy)
    told: list[tuple[int, int]] = []
    for number in range(0, 1000, 3):
        try:
            busy.undo_back_to(first.id, StopAt(number))
        except Cancelled:
            assert (snapshot(busy), everything(busy)) == before
        else:
            break
    assert busy.documents() == []
    while busy.redo():
        pass
    busy.undo_back_to(first.id, lambda done, total, what="": told.append((done, total)))
    assert told == sorted(told)
    assert (told[0][0], told[-1][0]) == (0, told[-1][1])


def test_turns_keep_the_triggers_that_index_them(
    project: Project, make_interview: Callable[..., Any]
) -> None:
    project.add_document(make_interview(turns=60))
    project.undo()
    assert project.search("mutualisation") == []
    project.redo()
    assert len(project.search("mutualisation")) == 15
    assert project.check() == ()


def test_one_cannot_go_back_to_what_is_undone(project: Project, code: CodeId) -> None:
    project.undo()
    (change,) = project.history()
    assert project.steps_back_to(change.id) == 0
    assert project.undo_back_to(change.id) is None
    assert project.next_redo() is not None


def test_a_cell_is_known_that_one_of_several_undone_changes_wrote(project: Project) -> None:
    project.add_survey(survey(2))
    case, variable = project.cases()[0].id, project.variables()[3].id
    project.add_code("Un")
    (first, *_) = project.history()
    project.set_attribute(case, variable, "x")
    project.add_code("Deux")
    gone = project.undo_back_to(first.id)
    assert project.cells_of(gone) == {(case, variable): None}


def test_what_fails_at_the_very_end_leaves_the_coder(project: Project) -> None:
    project.use_coder(project.add_coder("Bo"))
    present = project.coder_id

    def fail(done: int, total: int, what: str = "") -> None:
        if done == total:
            raise ProjectError("The disk is full.")

    with pytest.raises(ProjectError, match="full"):
        project.undo(fail)
    assert (project.coder_id, project.coder().name) == (present, "Bo")


def test_what_a_great_import_touched_takes_no_room(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "PIECE", 1000)
    heard: list[Change] = []
    with Project.create(path, coder="Ada") as project:
        project.subscribe(heard.append)
        project.add_survey(survey(8000))
        project.undo()
    done, undone = (change.touched["attribute"] for change in heard)
    assert isinstance(done, RowIds)
    assert (len(done), done) == (24_000, undone)
    assert done == frozenset(range(1, 24_001))
