"""What a newer file changes is told before it comes in, and is what it then does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.domain.message import Cancelled
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.project import Project
from codage.project.errors import InvalidRequest

KEY = Variable("id", VariableType.TEXT)
NAME = Variable("nom", VariableType.TEXT)
Q1 = Variable("q1", VariableType.NOMINAL, "Mutualisez-vous ?", (ValueLabel("1", "Oui"),))
Q2 = Variable("q2", VariableType.INTEGER)
Rows = tuple[tuple[str | None, ...], ...]


def survey(rows: Rows, *variables: Variable) -> Survey:
    return Survey("enquete.csv", "abc", (KEY, NAME, *variables), rows, "id", "nom")


FIRST = survey((("A", "Albi", "1"), ("B", "Brest", None), ("C", "Cahors", "2")), Q1)


def state(project: Project) -> dict[str, dict[str, str]]:
    names = {row.id: row.name for row in project.variables()}
    values: dict[str, dict[str, str]] = {row.key: {"": row.name} for row in project.cases()}
    keys = {row.id: row.key for row in project.cases()}
    for (case, variable), value in project.attributes().items():
        values[keys[case]][names[variable]] = value
    return values


def test_a_first_survey_has_new_cases_and_nothing_else(project: Project) -> None:
    changes = project.survey_changes(FIRST)
    assert changes.new_cases == (("A", "Albi"), ("B", "Brest"), ("C", "Cahors"))
    assert not changes.is_renewal
    assert (changes.answers, changes.absent_cases, changes.absent_variables) == ((), (), ())


def test_a_newer_file_tells_each_answer_before_and_after(project: Project) -> None:
    project.add_survey(FIRST)
    newer = survey((("A", "Albi", "2", "5"), ("B", "Brest", "1", None), ("D", "Dax", "1", "7")))
    newer = replace(newer, variables=(KEY, NAME, replace(Q1, label="Partagez-vous ?"), Q2))
    changes = project.survey_changes(newer)
    assert [(x.key, x.variable, x.before, x.after) for x in changes.answers] == [
        ("A", "q1", "1", "2"),
        ("B", "q1", None, "1"),
    ]
    assert changes.new_cases == (("D", "Dax"),)
    assert changes.absent_cases == (("C", "Cahors"),)
    assert changes.new_variables == ("q2",)
    assert changes.redefined == ("q1",)
    assert (changes.known_cases, changes.changed_cases) == (2, 2)


def test_what_the_file_does_not_hold_stays(project: Project) -> None:
    project.add_survey(FIRST)
    project.add_survey(survey((("A", "Albi", "4"),), Q2))
    assert project.survey_changes(survey((("A", "Albi", "4"),), Q2)).absent_variables == ("q1",)
    assert state(project)["C"] == {"": "Cahors", "id": "C", "nom": "Cahors", "q1": "2"}
    assert state(project)["A"]["q1"] == "1"


def test_a_renewal_is_one_change_and_is_undone_whole(project: Project) -> None:
    project.add_survey(FIRST)
    before = state(project)
    project.add_survey(survey((("A", "Alby", None), ("E", "Évian", "1")), Q1))
    assert state(project)["A"] == {"": "Alby", "id": "A", "nom": "Alby"}
    project.undo()
    assert state(project) == before


def test_a_renewal_that_is_stopped_changes_nothing(project: Project) -> None:
    project.add_survey(FIRST)
    before = state(project)

    def stop(done: int, total: int, what: str = "") -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.add_survey(survey((("A", "Albi", "2"), ("E", "Évian", "1")), Q1), stop)
    assert state(project) == before


def test_the_same_file_again_changes_no_answer(project: Project) -> None:
    project.add_survey(FIRST)
    changes = project.survey_changes(FIRST)
    assert (changes.answers, changes.new_cases, changes.redefined) == ((), (), ())
    assert changes.is_renewal


def test_two_rows_of_one_key_and_a_row_without_are_refused(project: Project) -> None:
    for rows in ((("A", "a", "1"), ("A", "b", "1")), ((None, "a", "1"),)):
        for verb in (project.survey_changes, project.add_survey):
            with pytest.raises(InvalidRequest, match="key"):
                verb(survey(rows, Q1))
    assert project.cases() == []


_tables = st.dictionaries(
    st.sampled_from("ABCDE"), st.tuples(st.sampled_from("xyz"), st.sampled_from([None, "1", "2"]))
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_tables, _tables)
def test_the_changes_told_are_those_made(
    project: Project, first: dict[str, tuple[str, str | None]], second: dict
) -> None:
    for case in project.cases():
        project.remove_cases([case.id])
    project.add_survey(survey(tuple((k, *v) for k, v in first.items()), Q1))
    newer = survey(tuple((k, *v) for k, v in second.items()), Q1)
    told = {
        (x.key, x.variable): x.after
        for x in project.survey_changes(newer).answers
        if x.variable == "q1"
    }
    before = state(project)
    project.add_survey(newer)
    after = state(project)
    made = {
        (key, "q1"): after[key].get("q1")
        for key in before
        if before[key].get("q1") != after[key].get("q1")
    }
    assert told == made
