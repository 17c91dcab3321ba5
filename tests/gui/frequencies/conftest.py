"""A small study with a survey, two coders and nested codes, and the page that counts it."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.frequencies.panel import FrequenciesPanel
from codage.gui.session import Session
from codage.project import Project

PLACES = ("Saint-Aubin", "Valmont", "Brenne", "Sans questionnaire")
SAID = "On mutualise les achats avec les voisins depuis trois ans."
KIND = Variable(
    "type",
    VariableType.NOMINAL,
    "Type de territoire",
    (ValueLabel("1", "Commune"), ValueLabel("2", "Département"), ValueLabel("9", "NSP", True)),
)


class Study:
    """The project, and its parts by the names that tests use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.ana = project.coder_id
        self.bea = project.add_coder("Béa")
        self.sharing = project.add_code("Mutualisation")
        self.buying = project.add_code("Achats", parent=self.sharing)
        self.skills = project.add_code("Compétences")
        self.unused = project.add_code("Autres")
        roles = {"Enquêtrice": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT}
        turns = (Turn("Et alors ?", "Enquêtrice"), Turn(SAID, "M. Élu"))
        self.documents = [project.add_document(Transcript(name, turns, roles)) for name in PLACES]

    def code(self, code, place, start, end, *, turn=1, coder=None):
        turns = self.project.turns(self.documents[place])
        span = Span.within(turns[turn].id, start, end)
        return self.project.apply_code(code, span, coder_id=coder)

    def code_some(self):
        self.code(self.sharing, 0, 0, 12)
        self.code(self.sharing, 1, 0, 12)
        self.code(self.sharing, 1, 0, 12, coder=self.bea)
        self.code(self.buying, 0, 13, 23)
        self.code(self.buying, 3, 13, 23)
        self.code(self.skills, 2, 24, 40, coder=self.bea)
        self.code(self.skills, 2, 0, 7, turn=0)

    def bring_survey(self):
        key = Variable("id", VariableType.NOMINAL)
        rows = (("Saint-Aubin", "1"), ("Valmont", "2"), ("Brenne", "1"))
        self.project.add_survey(Survey("s.csv", "0" * 64, (key, KIND), rows, "id", "id"))

    def link(self):
        cases = {case.key: case.id for case in self.project.cases()}
        for place, document in zip(PLACES[:3], self.documents[:3], strict=True):
            self.project.link_case(document, cases[place])


@pytest.fixture
def study(tmp_path):
    return Study(Project.create(tmp_path / "study.codage", coder="Ana"))


@pytest.fixture
def whole_study(study):
    study.code_some()
    study.bring_survey()
    study.link()
    return study


@pytest.fixture
def open_panel(qtbot):
    sessions = []

    def open_it(study):
        session = Session()
        sessions.append(session)
        session.open(study.project)
        panel = FrequenciesPanel(session)
        qtbot.addWidget(panel)
        panel.resize(800, 560)
        with qtbot.waitSignal(panel.counted, timeout=20_000):
            panel.show()
        panel.session = session
        return panel

    yield open_it
    for session in sessions:
        session.close()


@pytest.fixture
def panel(open_panel, whole_study):
    return open_panel(whole_study)
