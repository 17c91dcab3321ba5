"""A study with every kind of survey column, awkward names and one formula too many."""

from __future__ import annotations

import pytest

from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.project import Project

ROLES = {"Enquêtrice": Role.INTERVIEWER, "Élue": Role.RESPONDENT}
INTERVIEWS = {
    "A": (
        Turn("Vous avez mutualisé l'eau ?", "Enquêtrice", 0),
        Turn("Oui, peut-être [rires] avec le syndicat.", "Élue", 3_661_000),
    ),
    "B": (Turn("=1+1 L'eau coûte cher ; « très ».", "Élue"),),
    "C": (Turn("Bonjour.", "Enquêtrice"),),
}
CODINGS = (
    ("Ada", "B3 Eau et assainissement", "A", "mutualisé l'eau ?"),
    ("Bob", "B3 Eau et assainissement", "A", "l'eau ?\nOui, peut-être"),
    ("Ada", "Énergie", "A", "peut-être [rires] avec"),
    ("Ada", "B3 Eau et assainissement", "B", "=1+1 L'eau"),
    ("Ada", "Freins", "C", "Bonjour"),
)
SURVEY = Survey(
    source="survey.csv",
    sha256="",
    variables=(
        Variable("id", VariableType.TEXT, "Identifiant"),
        Variable("nom", VariableType.TEXT, "Nom"),
        Variable(
            "type de collectivité",
            VariableType.NOMINAL,
            "Type de collectivité",
            (
                ValueLabel("1", "Commune"),
                ValueLabel("2", "Syndicat"),
                ValueLabel("98", "", True),
                ValueLabel("99", "NR", True),
            ),
        ),
        Variable("dep", VariableType.NOMINAL, "Département"),
        Variable("pop", VariableType.INTEGER, "Population"),
        Variable("etp", VariableType.DECIMAL, "ETP"),
        Variable("date_fin", VariableType.DATE, "Soumis le"),
        Variable("q_ouv", VariableType.TEXT, "Question ouverte"),
        Variable("courriel", VariableType.TEXT, "Courriel", personal=True),
    ),
    rows=(
        ("001", "Ville", "1", "01", "1200", "0.5", "2023-09-11", "@oui", "a@b.fr"),
        ("002", "Syndicat", "2", "2A", "30", "12.25", "1899-01-01", 'deux\nlignes; "dites"', None),
        ("003", "Trois", "99", None, None, None, "2023-09-12T08:30", "-5", "c@d.fr"),
    ),
    key="id",
    name="nom",
)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "étude.codage", coder="Ada") as project:
        documents = {
            name: project.add_document(Transcript(name, turns, ROLES))
            for name, turns in INTERVIEWS.items()
        }
        domains = project.add_code("Domaines")
        codes = {
            "Freins": project.add_code("Freins"),
            "B3 Eau et assainissement": project.add_code(
                "B3 Eau et assainissement", parent=domains
            ),
            "Énergie": project.add_code("Énergie", parent=domains),
        }
        coders = {"Ada": project.coder_id, "Bob": project.add_coder("Bob")}
        for coder, code, document, text in CODINGS:
            whole = project.document_text(documents[document])
            start = whole.text.index(text)
            span = whole.span(start, start + len(text))
            project.apply_code(codes[code], span, coder_id=coders[coder], memo="=memo")
        project.add_survey(SURVEY)
        cases = {row.key: row.id for row in project.cases()}
        project.link_case(documents["A"], cases["001"])
        project.link_case(documents["A"], cases["002"])
        project.link_case(documents["B"], cases["002"])
        yield project
