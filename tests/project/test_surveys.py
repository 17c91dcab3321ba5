import pytest

from codage.domain.anchors import DocumentId
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
