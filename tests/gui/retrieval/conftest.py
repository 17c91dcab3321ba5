"""Two interviews coded by two people, with a survey, and the page that asks about them."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.survey import Survey, ValueLabel, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.retrieval.page import RetrievalPage
from codage.project import Project
from codage.project.rows import CodeFields

SAID = (
    "On mutualise les achats 🙂 avec l'agglo.",
    "Il manque des bras, surtout l'été.",
    "Voilà tout.",
)
KIND = Variable(
    "kind",
    VariableType.NOMINAL,
    "Type de territoire",
    (ValueLabel("1", "Métropole"), ValueLabel("2", "Commune")),
)


class Study:
    """The project, and its parts by the names that tests use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.ana = project.coder_id
        self.bea = project.add_coder("Béa")
        self.sharing = project.add_code(CodeFields("Mutualisation", colour="#117733"))
        self.buying = project.add_code("Achats", parent=self.sharing)
        self.skills = project.add_code("Compétences")
        roles = {"Enquêtrice": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT}
        turns = (Turn("Et alors ?", "Enquêtrice"), *(Turn(text, "M. Élu") for text in SAID))
        self.documents = [
            project.add_document(Transcript(name, turns, roles))
            for name in ("Saint-Aubin", "Valmont")
        ]
        self.turns = [project.turns(document) for document in self.documents]
        rows = (("1", "Saint-Aubin", "2"), ("2", "Valmont", "1"))
        columns = (Variable("id", VariableType.NOMINAL), Variable("name", VariableType.TEXT), KIND)
        project.add_survey(Survey("s.csv", "0" * 64, columns, rows, "id", "name"))
        for document, case in zip(self.documents, project.cases(), strict=True):
            project.link_case(document, case.id)

    def code(self, code, place, turn, start, end, coder=None, weight=None):
        span = Span.within(self.turns[place][turn].id, start, end)
        return self.project.apply_code(code, span, coder_id=coder, weight=weight)


@pytest.fixture
def study(tmp_path):
    study = Study(Project.create(tmp_path / "study.codage", coder="Ana"))
    study.first = study.code(study.sharing, 0, 1, 3, 23)
    study.under = study.code(study.buying, 0, 1, 13, 23, weight=80)
    study.lack = study.code(study.skills, 0, 2, 0, 18)
    study.second = study.code(study.sharing, 1, 1, 3, 25)
    study.other = study.code(study.skills, 1, 1, 13, 25, study.bea)
    return study


@pytest.fixture
def project(study):
    return study.project


@pytest.fixture
def page(qtbot, session):
    page = RetrievalPage(session)
    qtbot.addWidget(page)
    page.resize(760, 640)
    with qtbot.waitSignal(page.answered), qtbot.waitExposed(page):
        page.show()
    return page
