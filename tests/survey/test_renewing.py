"""A newer export is read as the earlier one was, whatever its answers look like now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codage.domain.survey import ValueLabel, VariableType
from codage.project import Project
from codage.survey.building import build_survey
from codage.survey.importing import import_survey, read_survey
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table
from codage.survey.renewing import as_before, known_of

FIRST = "id;Votre avis ?;pop;Courriel\nA;1;1200;a@b.fr\nB;2;35000;b@b.fr\nC;9;800;c@b.fr\n"
NEWER = (
    "id;Votre avis ?;pop;Courriel;Autre\nA;2;1200;a@b.fr;x\nB;2;35000;b@b.fr;y\nD;9;9;d@b.fr;z\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "study.codage", coder="A") as made:
        yield made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(FIRST, encoding="utf-8")
    return path


def mended(project: Project, path: Path) -> None:
    """A first import in which a person gave a column its name, scale and missing code."""
    table = read_table(path)
    plan = propose_plan(table)
    column = replace(
        plan.columns[1],
        name="avis",
        type=VariableType.ORDINAL,
        labels=(ValueLabel("1", "faible"), ValueLabel("2", "fort"), ValueLabel("9", "NSP")),
        missing=("9",),
    )
    project.add_survey(build_survey(table, plan.with_column(1, column)))


def test_what_a_person_mended_holds_for_the_newer_file(project: Project, path: Path) -> None:
    mended(project, path)
    before = {row.name: row for row in project.variables()}
    path.write_text(NEWER, encoding="utf-8")
    _, survey = read_survey(path, known=known_of(project))
    changes = project.survey_changes(survey)
    assert (changes.redefined, changes.new_variables) == ((), ("Autre",))
    assert [(x.key, x.variable, x.before, x.after) for x in changes.answers] == [
        ("A", "avis", "1", "2")
    ]
    import_survey(project, path)
    after = {row.name: row for row in project.variables()}
    assert after["avis"] == before["avis"]
    assert "Courriel" not in after


def test_a_table_about_other_things_is_proposed_as_ever(project: Project, path: Path) -> None:
    mended(project, path)
    path.write_text("commune;pop\nAlbi;3\nBrive;4\n", encoding="utf-8")
    table = read_table(path)
    plan = propose_plan(table)
    assert as_before(table, plan, known_of(project)) == plan


def test_a_project_without_a_survey_knows_nothing(project: Project, path: Path) -> None:
    table = read_table(path)
    plan = propose_plan(table)
    assert as_before(table, plan, known_of(project)) == plan


def test_labels_of_values_that_are_new_are_taken_from_the_file(
    project: Project, path: Path, tmp_path: Path
) -> None:
    from codage.survey.table import Description

    mended(project, path)
    table = read_table(path)
    about = Description(
        "Votre avis ?",
        labels=(ValueLabel("1", "Low"), ValueLabel("2", "High"), ValueLabel("3", "moyen")),
    )
    table = replace(table, descriptions=(about,))
    plan = as_before(table, propose_plan(table), known_of(project))
    labels = [(x.value, x.label) for x in plan.columns[1].labels]
    assert labels == [("1", "faible"), ("2", "fort"), ("9", "NSP"), ("3", "moyen")]
