from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codage.domain.anchors import DocumentId
from codage.domain.message import Cancelled
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.project import Project
from codage.project.errors import InvalidRequest

VARIABLES = (
    Variable("insee", VariableType.TEXT, "Code"),
    Variable("nom", VariableType.TEXT, "Nom", personal=True),
    Variable(
        "q1",
        VariableType.NOMINAL,
        "Mutualisez-vous ?",
        (ValueLabel("1", "Oui"), ValueLabel("2", "Non"), ValueLabel("99", "NSP", missing=True)),
    ),
)


def survey(*rows: tuple[str | None, ...]) -> Survey:
    return Survey("enquete.csv", "abc", VARIABLES, rows, "insee", "nom")


def values(project: Project) -> dict[tuple[str, str], str]:
    cases = {row.id: row.key for row in project.cases()}
    variables = {row.id: row.name for row in project.variables()}
    return {(cases[c], variables[v]): value for (c, v), value in project.attributes().items()}


def test_rows_become_cases_with_their_attributes(project: Project) -> None:
    outcome = project.add_survey(survey(("01004", "Ambérieu", "1"), ("29019", "Brest", None)))
    assert (outcome.new_cases, outcome.known_cases, outcome.variables) == (2, 0, 3)
    assert [(row.key, row.name) for row in project.cases()] == [
        ("01004", "Ambérieu"),
        ("29019", "Brest"),
    ]
    assert values(project)[("01004", "q1")] == "1"
    assert ("29019", "q1") not in values(project)


def test_variables_keep_labels_and_types(project: Project) -> None:
    project.add_survey(survey(("01004", "Ambérieu", "1")))
    variables = {row.name: row for row in project.variables()}
    assert list(variables) == ["insee", "nom", "q1"]
    assert variables["q1"].labels == VARIABLES[2].labels
    assert variables["q1"].type is VariableType.NOMINAL
    assert variables["nom"].personal


def test_a_second_survey_renews_the_cases_it_knows(project: Project) -> None:
    project.add_survey(survey(("01004", "Ambérieu", "1")))
    case = project.cases()[0].id
    outcome = project.add_survey(survey(("01004", "Ambérieu-en-Bugey", "2"), ("29019", "B", "1")))
    assert (outcome.new_cases, outcome.known_cases) == (1, 1)
    assert (project.cases()[0].id, project.cases()[0].name) == (case, "Ambérieu-en-Bugey")
    assert values(project)[("01004", "q1")] == "2"
    assert len(project.variables()) == 3


def test_two_rows_of_one_key_are_refused(project: Project) -> None:
    with pytest.raises(InvalidRequest, match="01004"):
        project.add_survey(survey(("01004", "A", "1"), ("01004", "B", "2")))
    assert project.cases() == []


def test_removing_a_survey_leaves_the_cases(project: Project, document: DocumentId) -> None:
    project.add_survey(survey(("01004", "Ambérieu", "1")))
    project.link_case(document, project.cases()[0].id)
    (source,) = project.survey_sources()
    project.remove_survey(source.id)
    assert (project.variables(), project.attributes(), project.survey_sources()) == ([], {}, [])
    assert project.cases()[0].documents == 1
    project.undo()
    assert values(project)[("01004", "q1")] == "1"


def test_an_attribute_is_written_and_emptied(project: Project) -> None:
    project.add_survey(survey(("01004", "Ambérieu", "1")))
    case, variable = project.cases()[0].id, project.variables()[2].id
    project.set_attribute(case, variable, "2")
    assert project.attributes([variable]) == {(case, variable): "2"}
    project.set_attribute(case, variable, None)
    assert project.attributes([variable]) == {}


def _wide(cells: list[list[str | None]], names: tuple[str, ...]) -> Survey:
    variables = tuple(Variable(name, VariableType.TEXT) for name in ("id", *names))
    rows = tuple((f"K{number:03}", *row) for number, row in enumerate(cells))
    return Survey("w.csv", "", variables, rows, "id", "id")


def dump(project: Project) -> list[str]:
    """The whole file as statements."""
    plain = project.connection.connection.driver_connection
    assert plain is not None
    return list(plain.iterdump())


def _expected(survey: Survey) -> dict[tuple[str, str], str]:
    return {
        (row[0] or "", variable.name): value
        for row in survey.rows
        for variable, value in zip(survey.variables, row, strict=True)
        if value is not None
    }


CELLS = st.none() | st.sampled_from(["", "1", r"a\u0000b", 'say "yes"', "é\u0301\U0001f600", "\n"])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    first=st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=8),
    second=st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=8),
)
def test_a_survey_and_a_newer_one_are_kept_undone_and_done_again(
    first: list[list[str | None]], second: list[list[str | None]], tmp_path: Path
) -> None:
    path = tmp_path / f"{uuid4()}.codage"
    with Project.create(path, coder="Inès") as project:
        early = _wide(first, ("b", "c", "d"))
        late = _wide(second, ("d", "e", "b"))
        project.add_survey(early)
        one = values(project)
        assert one == _expected(early)
        project.add_survey(late)
        two = values(project)
        shared = {row[0] for row in late.rows}
        kept = {(k, n): v for (k, n), v in one.items() if k not in shared or n == "c"}
        assert two == kept | _expected(late)
        project.undo()
        assert values(project) == one
        project.undo()
        assert (project.cases(), project.variables(), values(project)) == ([], [], {})
        project.redo()
        project.redo()
        assert values(project) == two


def test_what_the_file_cannot_hold_is_left_out_of_values(project: Project) -> None:
    project.add_survey(_wide([["a\0b", "\ud83d", r"a\u0000b"]], ("b", "c", "d")))
    stored = values(project)
    assert (stored["K000", "b"], stored["K000", "d"]) == ("ab", r"a\u0000b")
    assert stored["K000", "c"] == "?"


def test_an_import_that_is_stopped_leaves_nothing(project: Project) -> None:
    before = dump(project)

    def stop(done: int, _total: int, _what: object = "") -> None:
        if done > 40_000:
            raise Cancelled

    survey = _wide([[str(number)] for number in range(20_000)], ("b",))
    with pytest.raises(Cancelled):
        project.add_survey(survey, stop)
    assert dump(project) == before
    project.add_survey(survey)
    assert len(project.cases()) == 20_000


def test_each_value_that_came_in_is_in_the_journal_once(project: Project) -> None:
    project.add_survey(_wide([["1", None], ["2", "3"]], ("b", "c")))
    change = project.history()[0]
    rows = project.connection.exec_driver_sql(
        "SELECT row_id, operation FROM change_row WHERE change_id = ? AND \"table\" = 'attribute'",
        (change.id,),
    ).all()
    ids = project.connection.exec_driver_sql("SELECT id FROM attribute").scalars().all()
    assert sorted(rows) == [(row, "insert") for row in sorted(ids)]
