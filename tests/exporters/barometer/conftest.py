"""A barometer of one theme with a code, a question and an item that is gone."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.exporters.barometer.content import barometer_table
from codage.project import Project

SURVEY = Survey(
    "s.csv",
    "",
    (
        Variable("id", VariableType.TEXT),
        Variable(
            "type", VariableType.NOMINAL, "Type", (ValueLabel("1", "=1"), ValueLabel("2", "Bourg"))
        ),
        Variable("mutu", VariableType.INTEGER, "Mutualisation"),
        Variable("obj_a", VariableType.MULTIPLE, "Objets : réseau", group="obj"),
    ),
    (("K1", "1", "10", "1"), ("K2", "2", "0", "0"), ("K3", "1", "5", "1")),
    "id",
    "id",
)


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "étude.codage", name="Étude") as project:
        project.add_survey(SURVEY)
        code = project.add_code("Achats")
        document = project.add_document(Transcript("A", (Turn("On achète.", "X"),)))
        project.link_case(document, project.cases()[0].id)
        project.apply_code(code, Span.within(project.turns(document)[0].id, 3, 9))
        yield project


@pytest.fixture
def table(project):
    (code,) = project.codes()
    items = (
        CodeItem(code.guid),
        VariableItem("mutu", weight=2, high=10),
        VariableItem("obj", group=True),
        VariableItem("gone", weight=0),
    )
    wanted = Barometer((Dimension("Organisation", items), Dimension("Vide")), "type")
    return barometer_table(project, "Maturité / 2023", wanted)
