"""Four interviews, two coders, a survey, sets of codes and of interviews: to read only."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import pytest

from codage.domain.anchors import Anchor, Span
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.project import Project

ROLES = {"Enquêtrice": Role.INTERVIEWER, "Élue": Role.RESPONDENT}
KIND = Variable(
    "kind",
    VariableType.NOMINAL,
    "Type de territoire",
    (ValueLabel("1", "Métropole"), ValueLabel("2", "Syndicat"), ValueLabel("9", "NSP", True)),
)
PEOPLE = Variable("people", VariableType.INTEGER, "Population")
DONE = Variable("done", VariableType.DATE, "Achevé le")
SURVEY = Survey(
    "survey.csv",
    "",
    (Variable("id", VariableType.TEXT), KIND, PEOPLE, DONE),
    (
        ("K1", "1", "1200", "2023-10-01"),
        ("K2", "2", "950", "2023-11-15"),
        ("K3", "9", None, None),
    ),
    "id",
    "id",
)


@dataclass(frozen=True)
class Study:
    project: Project
    codes: dict
    code_sets: dict
    coders: dict
    documents: list
    document_sets: dict
    cases: dict

    def code(self, name, document, start, end, *, coder=None, weight=None):
        """Code from a character of the whole text to another."""
        span = self.project.document_text(self.documents[document]).span(start, end)
        return self.project.apply_code(self.codes[name], span, coder_id=coder, weight=weight)


@pytest.fixture(scope="session")
def study(tmp_path_factory):
    with Project.create(tmp_path_factory.mktemp("retrieval") / "s.codage", coder="Ada") as project:
        draw = Random(4)
        coders = {"Ada": project.coder_id, "Bob": project.add_coder("Bob")}
        codes = {"Sharing": project.add_code("Sharing"), "Skills": project.add_code("Skills")}
        codes["Buying"] = project.add_code("Buying", parent=codes["Sharing"])
        codes["Lorries"] = project.add_code("Lorries", parent=codes["Buying"])
        code_sets = {"Brakes": project.add_code_set("Brakes", [codes["Skills"], codes["Buying"]])}
        documents = [
            project.add_document(
                Transcript(
                    f"Interview {number}",
                    tuple(
                        Turn("mot " * draw.randint(1, 6), ("Enquêtrice", "Élue")[turn % 2])
                        for turn in range(8)
                    ),
                    ROLES,
                )
            )
            for number in range(4)
        ]
        for document in documents:
            turns = project.turns(document)
            for _ in range(14):
                first = draw.randrange(len(turns))
                last = min(first + draw.choice((0, 0, 0, 1, 2)), len(turns) - 1)
                ends = Anchor(turns[first].id, draw.randint(0, 2)), Anchor(turns[last].id, 4)
                project.apply_code(
                    draw.choice(list(codes.values())),
                    Span(*ends),
                    coder_id=draw.choice(list(coders.values())),
                    weight=draw.choice((None, 10, 50, 90)),
                )
        project.add_survey(SURVEY)
        cases = {row.key: row.id for row in project.cases()}
        project.link_case(documents[0], cases["K1"])
        project.link_case(documents[1], cases["K2"])
        project.link_case(documents[1], cases["K1"])
        project.link_case(documents[2], cases["K3"])
        sets = {"Wave 1": project.add_document_set("Wave 1", documents[:2])}
        yield Study(project, codes, code_sets, coders, documents, sets, cases)
