import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.domain.anchors import Anchor, CodeId, DocumentId, Span
from codage.domain.edits import Edit
from codage.domain.finding import Wanted
from codage.domain.memos import Target
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Role, Transcript
from codage.project import Project, ProjectError, replay, runs
from codage.project.rows import CodeFields, Progress, TurnRow

Content = Callable[[Project], dict[str, list[tuple[Any, ...]]]]
Make = Callable[..., Transcript]


class Researcher:
    """Does whatever random numbers say, on whatever is there."""

    def __init__(self, project: Project, make_interview: Make) -> None:
        self.project = project
        self.make_interview = make_interview
        self.names = count(1)

    def act(self, action: int, a: int, b: int) -> None:
        verbs = [getattr(self, name) for name in sorted(vars(Researcher)) if name.startswith("do_")]
        with suppress(ProjectError, IndexError):
            verbs[action % len(verbs)](a, b)

    def name(self) -> str:
        return f"n° {next(self.names)}"

    @staticmethod
    def pick(rows: Sequence[Any], number: int) -> Any:
        return rows[number % len(rows)].id if rows else rows[0]

    def document(self, number: int) -> DocumentId:
        return self.pick(self.project.documents(), number)

    def code(self, number: int) -> CodeId:
        return self.pick(self.project.codes(), number)

    def do_add_code(self, a: int, b: int) -> None:
        codes = self.project.codes()
        parent = self.pick(codes, a) if codes and b % 2 else None
        before = self.pick(codes, b) if codes else None
        self.project.add_code(
            CodeFields(self.name(), key="abc"[a % 3]), parent=parent, before=before
        )

    def do_add_document(self, a: int, b: int) -> None:
        self.project.add_document(self.make_interview(self.name(), turns=1 + a % 6))

    def do_apply(self, a: int, b: int) -> None:
        turns = self.project.turns(self.document(a))
        start, end = sorted((a % len(turns), b % len(turns)))
        span = Span(Anchor(turns[start].id, a % 9), Anchor(turns[end].id, 9 + b % 7))
        self.project.apply_code(self.code(b), span, memo="\n'\"🙂" if a % 5 == 0 else "")

    do_apply_again = do_apply_once_more = do_apply

    def do_merge(self, a: int, b: int) -> None:
        self.project.merge_codes([self.code(a), self.code(a + 1)], self.code(b))

    def do_remove_code(self, a: int, b: int) -> None:
        self.project.remove_code(self.code(a))

    def do_move_code(self, a: int, b: int) -> None:
        self.project.move_code(self.code(a), parent=self.code(b) if b % 3 else None)

    def do_recode(self, a: int, b: int) -> None:
        self.project.recode([row.id for row in self.project.codings()][a % 3 :], self.code(b))

    def do_move_coding(self, a: int, b: int) -> None:
        rows = self.project.codings()
        self.project.move_coding(self.pick(rows, a), rows[b % len(rows)].span)

    def do_remove_codings(self, a: int, b: int) -> None:
        self.project.remove_codings([row.id for row in self.project.codings()][:: 1 + a % 3])

    def do_weigh(self, a: int, b: int) -> None:
        coding = self.pick(self.project.codings(), a)
        self.project.set_coding_weight(coding, b % 101)
        self.project.set_coding_memo(coding, "NUL \0 and é")

    def do_remove_documents(self, a: int, b: int) -> None:
        self.project.remove_documents([self.document(a)])

    def do_rename(self, a: int, b: int) -> None:
        self.project.rename_document(self.document(a), self.name())
        self.project.set_progress([self.document(b)], Progress.CODED)
        self.project.rename(self.name())

    def do_speak(self, a: int, b: int) -> None:
        speaker = self.pick(self.project.speakers(), a)
        self.project.set_role([speaker], Role.INTERVIEWER)
        self.project.link_speaker(speaker, self.pick(self.project.cases(), b))

    def do_survey(self, a: int, b: int) -> None:
        variables = (
            Variable("key", VariableType.TEXT),
            Variable("q", VariableType.NOMINAL, labels=(ValueLabel("1", "Oui"),), personal=True),
        )
        rows = tuple((f"0{number}", str(b) if b % 2 else None) for number in range(1 + a % 4))
        self.project.add_survey(Survey("s.csv", "", variables, rows, "key", "key"))

    def do_remove_survey(self, a: int, b: int) -> None:
        self.project.remove_survey(self.pick(self.project.survey_sources(), a))

    def do_link(self, a: int, b: int) -> None:
        self.project.link_cases([(self.document(a), self.pick(self.project.cases(), b))])

    def do_remove_cases(self, a: int, b: int) -> None:
        self.project.remove_cases([self.pick(self.project.cases(), a)])

    def do_memo(self, a: int, b: int) -> None:
        targets = (Target.document(self.document(a)), Target.code(self.code(b)))
        self.project.add_memo("…", target=targets[(a + b) % 2])

    def do_annotate(self, a: int, b: int) -> None:
        turn = self.turn(a)
        if len(turn.text) > 1:
            span = Span.within(turn.id, b % (len(turn.text) - 1), len(turn.text))
            key = self.project.add_memo("…", target=Target.passage(self.document(a), span))
            change = self.project.last_change()
            for body in "bc":
                self.project.revise_memo(key, title="", body=body, continuing=change)

    def do_coder(self, a: int, b: int) -> None:
        self.project.use_coder(self.project.add_coder(f"Coder {a % 3}"))

    def turn(self, number: int) -> TurnRow:
        turns = self.project.turns(self.document(number))
        return turns[number % len(turns)]

    def do_type(self, a: int, b: int) -> None:
        turn, change = self.turn(a), None
        for text in ("ab", "", "é"):
            place = b % (1 + len(self.turn(a).text))
            edit = Edit.replace(place, min(place + a % 4, len(self.turn(a).text)), text)
            change = self.project.edit_text(turn.id, edit, continuing=change)

    def do_correct(self, a: int, b: int) -> None:
        text = self.turn(a).text
        self.project.edit_text(self.turn(a).id, text[: b % 30] + text[a % 40 :])

    def do_split(self, a: int, b: int) -> None:
        self.project.split_turn(self.turn(a).id, 1 + b % 20, speaker="Tiers" if b % 3 else None)

    def do_join(self, a: int, b: int) -> None:
        turns = self.project.turns(self.document(a))
        number = b % len(turns)
        separator = ("", " ", "\n")[a % 3]
        self.project.join_turns(turns[number].id, turns[number + 1].id, separator=separator)

    do_join_more = do_join

    def do_set_speaker_and_times(self, a: int, b: int) -> None:
        turn = self.turn(a)
        self.project.set_turn_speaker([turn.id], (None, "Tiers", "M. Élu")[b % 3])
        self.project.set_turn_times(turn.id, a, b)

    def do_merge_speakers(self, a: int, b: int) -> None:
        speakers = self.project.speakers(self.document(a))
        self.project.merge_speakers(self.pick(speakers, a), self.pick(speakers, b))

    def do_replace(self, a: int, b: int) -> None:
        passages = self.project.find_to_replace(Wanted("e"), ("", "ee", "œ")[a % 3])
        self.project.replace_all(passages[a % 7 :: 1 + b % 3])

    def do_replace_document(self, a: int, b: int) -> None:
        turns = self.make_interview(turns=2 + a % 4).turns[b % 2 :]
        self.project.replace_document(self.document(b), Transcript("…", turns))

    def do_undo(self, a: int, b: int) -> None:
        self.project.undo()

    def do_undo_and_redo(self, a: int, b: int) -> None:
        self.project.undo()
        self.project.undo()
        self.project.redo()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.codage"
    Project.create(path, coder="Ada").close()
    return path


numbers = st.integers(0, 60)


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    actions=st.lists(st.tuples(numbers, numbers, numbers), min_size=8, max_size=30),
    piece=st.sampled_from((1, 3, runs.PIECE)),
)
def test_undoing_all_gives_the_beginning_and_redoing_all_the_end(
    actions: list[tuple[int, int, int]],
    piece: int,
    template: Path,
    tmp_path: Path,
    snapshot: Content,
    make_interview: Make,
) -> None:
    path = tmp_path / "property.codage"
    shutil.copy(template, path)
    with (
        patch.object(runs, "PIECE", piece),
        patch.object(replay, "GREAT", 10 * piece),
        Project.open(path) as project,
    ):
        beginning = snapshot(project)
        researcher = Researcher(project, make_interview)
        for number in (1, 0):
            researcher.do_add_document(number, 0)
            researcher.do_add_code(number, 0)
        for action in actions:
            researcher.act(*action)
        while project.redo():
            pass
        end = snapshot(project)
        steps = 0
        while project.undo():
            steps += 1
        assert snapshot(project) == beginning
        assert not project.search("précarité")
        while project.redo():
            steps -= 1
        assert steps == 0
        assert snapshot(project) == end
        assert project.check() == ()


def test_undo_of_a_merge_brings_codes_codings_and_children_back(
    project: Project, document: DocumentId, snapshot: Content
) -> None:
    turn = project.turns(document)[0].id
    kept, merged = project.add_code("Kept"), project.add_code("Merged")
    project.add_code("Child", parent=merged)
    project.add_memo("on merged", target=Target.code(merged))
    for code in (kept, merged):
        project.apply_code(code, Span.within(turn, 0, 5))
    project.apply_code(merged, Span.within(turn, 2, 5))
    before = snapshot(project)
    project.merge_codes([merged], kept)
    after = snapshot(project)
    assert len(project.codings()) == 2
    project.undo()
    assert snapshot(project) == before
    project.redo()
    assert snapshot(project) == after


def test_undo_of_a_removal_brings_the_document_back_with_its_codings(
    project: Project, document: DocumentId, code: CodeId, snapshot: Content
) -> None:
    turns = project.turns(document)
    project.apply_code(code, Span(Anchor(turns[0].id, 3), Anchor(turns[2].id, 2)))
    case = project.add_case("Saint-Aubin")
    project.link_case(document, case)
    project.link_speaker(project.speakers(document)[1].id, case)
    project.add_memo("on the document", target=Target.document(document))
    before = snapshot(project)
    project.remove_documents([document])
    assert project.documents() == []
    assert not project.search("mutualisation")
    project.undo()
    assert snapshot(project) == before
    assert project.search("mutualisation")


def test_undo_survives_closing(path: Path, make_interview: Make) -> None:
    with Project.create(path, coder="Ada") as project:
        project.add_document(make_interview())
    with Project.open(path) as project:
        label = project.next_undo()
        assert label is not None
        assert str(label) == "Import Entretien 1"
        project.undo()
        assert project.documents() == []
    with Project.open(path) as project:
        project.redo()
        assert len(project.documents()) == 1


def test_a_new_change_abandons_what_was_undone(project: Project, code: CodeId) -> None:
    project.rename_code(code, "Second")
    project.undo()
    project.rename_code(code, "Third")
    assert project.next_redo() is None
    assert project.redo() is None
    project.undo()
    assert project.codes()[0].name == "Mutualisation"
    assert project.check() == ()


def test_history_tells_who_did_what_newest_first(project: Project, code: CodeId) -> None:
    project.rename_code(code, "Autre")
    project.undo()
    newest, oldest = project.history()
    assert (str(newest.label), newest.undone) == ("Rename code Mutualisation to Autre", True)
    assert (str(oldest.label), oldest.coder, oldest.undone) == (
        "Add code Mutualisation",
        "Ada",
        False,
    )


def test_a_change_says_which_rows_it_touched_the_same_both_ways(
    project: Project, document: DocumentId, code: CodeId
) -> None:
    told = []
    project.subscribe(told.append)
    turn = project.turns(document)[0].id
    coding = project.apply_code(code, Span.within(turn, 0, 3))
    project.undo()
    project.redo()
    assert [change.touched for change in told] == [{"coding": frozenset({coding})}] * 3
    assert [change.undone for change in told] == [False, True, False]


def test_booleans_come_back_as_they_were(project: Project, code: CodeId) -> None:
    project.archive_code(code)
    project.undo()
    assert project.codes()[0].archived is False
    project.redo()
    assert project.codes()[0].archived is True


def test_great_integers_survive_the_journal(project: Project, document: DocumentId) -> None:
    great = 2**62 + 1
    with project.change("Write a great number"):
        project.connection.exec_driver_sql("UPDATE turn SET start_ms = ?", (great,))
    project.remove_documents([document])
    project.undo()
    assert project.turns(document)[0].start_ms == great
    project.undo()
    project.redo()
    assert project.turns(document)[0].start_ms == great


def test_a_write_outside_a_change_fails(project: Project, code: CodeId) -> None:
    with pytest.raises(Exception, match="NOT NULL") as failure:
        project.connection.exec_driver_sql("UPDATE code SET name = 'x'")
    assert isinstance(failure.value.__cause__, sqlite3.IntegrityError)
    assert project.codes()[0].name == "Mutualisation"
