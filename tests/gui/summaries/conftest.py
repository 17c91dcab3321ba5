"""Two cases, an interview without one, and the page of summaries on them."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.gui.summaries.panel import SummariesPanel
from codage.project import Project
from codage.project.rows import CodeFields

SIZE = Variable(
    "size", VariableType.ORDINAL, "Size", (ValueLabel("2", "Large"), ValueLabel("1", "Small"))
)
SURVEY = Survey(
    "survey.csv",
    "",
    (Variable("id", VariableType.TEXT), Variable("name", VariableType.TEXT), SIZE),
    (("a", "Aubin", "1"), ("b", "Valmont", "2")),
    "id",
    "name",
)


class Study:
    """The project, and its parts by the names that tests use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        project.add_survey(SURVEY)
        self.aubin, self.valmont = (case.id for case in project.cases())
        self.sharing = project.add_code(CodeFields("Mutualisation", colour="#117733"))
        self.buying = project.add_code("Achats", parent=self.sharing)
        self.unused = project.add_code("Rien")
        self.documents = [
            project.add_document(Transcript(name, (Turn("On achète ensemble.", "X"),)))
            for name in ("A", "B", "Seul")
        ]
        project.link_case(self.documents[0], self.aubin)
        project.link_case(self.documents[1], self.valmont)
        self.codings = [self.code(document, self.sharing) for document in self.documents]
        self.codings.append(self.code(self.documents[0], self.buying))

    def code(self, document, code):
        turn = self.project.turns(document)[0]
        return self.project.apply_code(code, Span.within(turn.id, 3, 9))

    def body(self, case, code):
        row = self.project.summaries().get((case, code))
        return row.body if row else None


@pytest.fixture
def study(tmp_path):
    return Study(Project.create(tmp_path / "study.codage", coder="Ana"))


@pytest.fixture
def project(study):
    return study.project


@pytest.fixture
def panel(qtbot, session):
    panel = SummariesPanel(session)
    qtbot.addWidget(panel)
    panel.resize(900, 640)
    with qtbot.waitActive(panel), qtbot.waitSignal(panel.laid_out):
        panel.show()
        panel.activateWindow()
    panel.table.setFocus()
    return panel
