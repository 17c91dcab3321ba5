"""One row of a joint display with everything in it, and one that is empty."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.joint_display import JointDisplay, JointRow, Verdict
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.exporters.joint_display.content import joint_table
from codage.project import Project

SURVEY = Survey(
    "s.csv",
    "",
    (
        Variable("id", VariableType.TEXT),
        Variable(
            "type", VariableType.NOMINAL, "Type", (ValueLabel("1", "Ville"), ValueLabel("2", "=1"))
        ),
        Variable("eau", VariableType.MULTIPLE, "Eau"),
    ),
    (("K1", "1", "1"), ("K2", "2", "0"), ("K3", "1", None)),
    "id",
    "id",
)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "étude.codage", name="Étude") as project:
        project.add_survey(SURVEY)
        case = project.cases()[0].id
        code = project.add_code("Eau")
        document = project.add_document(
            Transcript("A", (Turn("On <gagne> 🙂\u0001 du temps.", "X"),))
        )
        project.link_case(document, case)
        turn = project.turns(document)[0]
        project.apply_code(code, Span.within(turn.id, 3, 10))
        yield project


@pytest.fixture
def display(project):
    (coding,) = project.coding_guids([row.id for row in project.codings()]).values()
    (code,) = project.codes()
    full = JointRow(
        "Eau", (code.guid,), "eau", ("1",), (coding,), Verdict.NUANCES, "=1+1\nOui & non"
    )
    return JointDisplay((full, JointRow("Vide")), "type", ("", "type"))


@pytest.fixture
def table(project, display):
    return joint_table(project, "Théorie / terrain", display)
