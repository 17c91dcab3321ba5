"""Two cases with an answer and an interview each."""

from __future__ import annotations

from importlib import import_module

import pytest

from codage.domain.anchors import Span
from codage.domain.barometer import Barometer
from codage.domain.joint_display import JointDisplay
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.gui.session import Session
from codage.project import Project

SURVEY = Survey(
    "survey.csv",
    "",
    (
        Variable("id", VariableType.TEXT),
        Variable("name", VariableType.TEXT),
        Variable(
            "size", VariableType.NOMINAL, "Size", (ValueLabel("1", "Small"), ValueLabel("2", "Big"))
        ),
        Variable(
            "eau", VariableType.ORDINAL, "Water", (ValueLabel("0", "No"), ValueLabel("1", "Yes"))
        ),
    ),
    (("a", "Aubin", "1", "1"), ("b", "Valmont", "2", "0")),
    "id",
    "name",
)


class Study:
    """The project, and its parts by the names that tests use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        project.add_survey(SURVEY)
        aubin, valmont = (case.id for case in project.cases())
        self.water = project.add_code("Eau")
        self.fire = project.add_code("Feu")
        documents = [
            project.add_document(Transcript(name, (Turn(text, "X"),)))
            for name, text in (("A", "On gagne de l'eau."), ("B", "On perd de l'eau."))
        ]
        for document, case in zip(documents, (aubin, valmont), strict=True):
            project.link_case(document, case)
        self.codings = [
            project.apply_code(self.water, Span.within(project.turns(one)[0].id, 3, 17))
            for one in documents
        ]

    @property
    def guid(self) -> str:
        return next(row.guid for row in self.project.codes() if row.id == self.water)

    @property
    def barometer(self) -> Barometer:
        (row,) = self.project.saved_analyses("barometer")
        return Barometer.from_json(row.body)

    @property
    def themes(self) -> list[str]:
        return [dimension.name for dimension in self.barometer.dimensions]

    @property
    def display(self) -> JointDisplay:
        (row,) = self.project.saved_analyses("joint_display")
        return JointDisplay.from_json(row.body)

    @property
    def labels(self) -> list[str]:
        return [row.label for row in self.display.rows]


@pytest.fixture
def study(tmp_path):
    return Study(Project.create(tmp_path / "study.codage", coder="Ana"))


@pytest.fixture
def session(study):
    session = Session()
    session.open(study.project)
    yield session
    session.close()


@pytest.fixture(scope="session", autouse=True)
def everything_read():
    """What counts is imported once, before a test waits for a count."""
    import_module("codage.exporters.joint_display.content")
    import_module("codage.gui.barometer.results")
    import_module("codage.charts.scores")
    import_module("matplotlib.backends.backend_qtagg")
    import_module("scipy.stats")
