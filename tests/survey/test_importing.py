from __future__ import annotations

from pathlib import Path

import pytest

from codage.domain.transcript import Transcript, Turn
from codage.project import Project
from codage.survey.errors import SurveyError
from codage.survey.importing import import_survey, match_automatically, proposals_for

TABLE = "id;nom_coll;etp;courriel\nOTCD-01;Syndicat de l'Orvane;0,5;a@b.fr\nOTCD-02;Vireval;1;\n"


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "study.codage", coder="A") as made:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(TABLE, encoding="cp1252")
    return path


def _add(project: Project, name: str, *attributes: tuple[str, str]) -> int:
    return project.add_document(Transcript(name, (Turn("Bonjour."),), attributes=attributes))


def test_rows_become_cases_and_personal_columns_stay_out(project, path):
    outcome = import_survey(project, path)
    assert (outcome.new_cases, outcome.variables) == (2, 3)
    assert [(c.key, c.name) for c in project.cases()] == [
        ("OTCD-01", "Syndicat de l'Orvane"),
        ("OTCD-02", "Vireval"),
    ]
    assert "0.5" in project.attributes().values()
    assert "a@b.fr" not in project.attributes().values()


def test_the_key_can_be_named(project, path):
    import_survey(project, path, key="nom_coll")
    assert {c.key for c in project.cases()} == {"Syndicat de l'Orvane", "Vireval"}
    with pytest.raises(SurveyError, match="no column absent"):
        import_survey(project, path, key="absent")


def test_a_table_that_does_not_fit_changes_nothing(project, path):
    path.write_text("id;x\na;1\na;2\n", encoding="utf-8")
    with pytest.raises(SurveyError, match="Rows 2, 3"):
        import_survey(project, path, key="id")
    assert project.cases() == []
    assert project.variables() == []


def test_a_newer_table_renews_the_cases(project, path):
    import_survey(project, path)
    path.write_text(TABLE.replace("0,5", "2,5") + "OTCD-03;Lisse;1;\n", encoding="cp1252")
    outcome = import_survey(project, path)
    assert (outcome.new_cases, outcome.known_cases) == (1, 2)
    assert "0.5" not in project.attributes().values()


def test_only_identifiers_link_by_themselves(project, path):
    import_survey(project, path)
    first = _add(project, "Entretien OTCD_01")
    second = _add(project, "Entretien 2", ("Questionnaire", "OTCD-02"))
    alike = _add(project, "Vireval")
    _add(project, "OTCD-01 et OTCD-02")
    cases = {case.key: case.id for case in project.cases()}
    links = match_automatically(project)
    assert links == ((first, cases["OTCD-01"]), (second, cases["OTCD-02"]))
    assert set(project.case_links()) == set(links)
    assert match_automatically(project) == ()
    best = {proposal.document: proposal.best for proposal in proposals_for(project)}
    assert best[alike] == cases["OTCD-02"]
