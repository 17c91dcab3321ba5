"""A study small enough to count by hand."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from codage.domain.anchors import CaseId, CodeId, CoderId, CodingId, DocumentId
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.project import Project

ROLES = {"Enquêtrice": Role.INTERVIEWER, "Élue": Role.RESPONDENT}
# The words of the three interviews: 5 + 5 + 2, of which 7 of respondents; 4, all of them; 1, none.
INTERVIEWS = {
    "A": (
        Turn("Vous avez mutualisé l'eau ?", "Enquêtrice", 0),
        Turn("Oui, peut-être [rires] avec le syndicat.", "Élue", 61_000),
        Turn("Et voilà."),
    ),
    "B": (Turn("L'eau coûte cher.", "Élue"),),
    "C": (Turn("Bonjour.", "Enquêtrice"),),
}
CODINGS = (
    ("Ada", "Eau", "A", "mutualisé l'eau ?"),
    ("Bob", "Eau", "A", "l'eau ?\nOui, peut-être"),
    ("Ada", "Énergie", "A", "peut-être [rires] avec"),
    ("Ada", "Domaines", "A", "Et voilà"),
    ("Ada", "Freins", "B", "coûte cher"),
    ("Ada", "Eau", "B", "L'eau coûte"),
    ("Ada", "Freins", "C", "Bonjour"),
)
SURVEY = Survey(
    source="survey.csv",
    sha256="",
    variables=(
        Variable("id", VariableType.TEXT, "Identifiant"),
        Variable(
            "type",
            VariableType.NOMINAL,
            "Type de collectivité",
            (
                ValueLabel("2", "Syndicat"),
                ValueLabel("1", "Commune"),
                ValueLabel("99", "Sans réponse", missing=True),
            ),
        ),
        Variable("pop", VariableType.INTEGER, "Population"),
    ),
    rows=(("K1", "1", "1200"), ("K2", "2", None), ("K3", "99", "30")),
    key="id",
    name="id",
)


@dataclass(frozen=True)
class Study:
    project: Project
    documents: dict[str, DocumentId]
    codes: dict[str, CodeId]
    coders: dict[str, CoderId]
    cases: dict[str, CaseId]
    codings: tuple[CodingId, ...]


@pytest.fixture
def study(tmp_path):
    with Project.create(tmp_path / "study.codage", coder="Ada") as project:
        documents = {
            name: project.add_document(Transcript(name, turns, ROLES))
            for name, turns in INTERVIEWS.items()
        }
        domains = project.add_code("Domaines")
        codes = {"Domaines": domains, "Freins": project.add_code("Freins")}
        codes |= {name: project.add_code(name, parent=domains) for name in ("Eau", "Énergie")}
        coders = {"Ada": project.coder_id, "Bob": project.add_coder("Bob")}
        codings = []
        for coder, code, document, text in CODINGS:
            whole = project.document_text(documents[document])
            start = whole.text.index(text)
            span = whole.span(start, start + len(text))
            codings.append(project.apply_code(codes[code], span, coder_id=coders[coder]))
        project.add_survey(SURVEY)
        cases = {row.key: row.id for row in project.cases()}
        project.link_case(documents["A"], cases["K1"])
        project.link_case(documents["A"], cases["K2"])
        project.link_case(documents["B"], cases["K2"])
        yield Study(project, documents, codes, coders, cases, tuple(codings))
