"""Three cases of every type of variable, two interviews, and the page of cases on them."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.gui.cases.page import CasesPage
from codage.gui.session import Session
from codage.project import Project

V = VariableType
SIZE = (ValueLabel("1", "Small"), ValueLabel("2", "Large"), ValueLabel("99", "NSP", missing=True))
SURVEY = Survey(
    "survey.csv",
    "",
    (
        Variable("id", V.TEXT),
        Variable("mail", V.TEXT, personal=True),
        Variable("size", V.ORDINAL, "How large?", SIZE),
        Variable("pop", V.INTEGER, "Inhabitants"),
        Variable("rate", V.DECIMAL),
        Variable("day", V.DATE),
        Variable("sensors", V.MULTIPLE),
    ),
    (
        ("a", "a@a", "1", "1200", "0.5", "2023-09-11", "1"),
        ("b", "b@b", "2", "300", None, None, "0"),
        ("c", "c@c", None, None, "12", None, "1"),
    ),
    "id",
    "id",
)


class Study:
    """The project, and its parts by the names that tests use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        project.add_survey(SURVEY)
        self.a, self.b, self.c = (case.id for case in project.cases())
        self.sharing = project.add_code("Mutualisation")
        self.documents = [
            project.add_document(Transcript(name, (Turn("On achète ensemble.", "X"),)))
            for name in ("A", "B")
        ]
        project.link_case(self.documents[0], self.a)
        project.link_case(self.documents[1], self.b)
        turn = project.turns(self.documents[0])[0]
        self.coding = project.apply_code(self.sharing, Span.within(turn.id, 3, 9))

    def id_of(self, name):
        return next(row.id for row in self.project.variables() if row.name == name)

    def column(self, name):
        """The values of a variable, a to c."""
        values = self.project.attributes([self.id_of(name)])
        return [values.get((case.id, self.id_of(name))) for case in self.project.cases()]


@pytest.fixture
def study(tmp_path):
    return Study(Project.create(tmp_path / "study.codage", coder="Ana"))


@pytest.fixture
def session(study):
    session = Session()
    session.open(study.project)
    yield session
    session.close()


@pytest.fixture
def page(qtbot, session):
    page = CasesPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitActive(page), qtbot.waitSignal(page.shown):
        page.show()
        page.activateWindow()
    page.table.setFocus()
    return page


@pytest.fixture
def go(page):
    """Go to a cell by the case's place and the variable's name."""

    def to(row, name, below=0, right=0):
        column = [variable.name for variable in page.model.variables].index(name)
        page.table.select_area((row, column, row + below, column + right))

    return to
