"""Two interviews coded by two people, and the panel that lists their segments."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.segments.panel import SegmentsPanel
from codage.project import Project
from codage.project.rows import CodeFields

SAID = ("On mutualise les achats 🙂 avec l'agglo.", "Il manque des bras, surtout l'été.")


class Study:
    """The project, and its parts by the names that tests use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.ana = project.coder_id
        self.bea = project.add_coder("Béa")
        self.sharing = project.add_code(CodeFields("Mutualisation", colour="#117733"))
        self.buying = project.add_code("Achats", parent=self.sharing)
        self.skills = project.add_code("Compétences")
        self.documents = [
            project.add_document(
                Transcript(
                    name,
                    (Turn("Et alors ?", "Enquêtrice"), *(Turn(text, "M. Élu") for text in SAID)),
                    {"Enquêtrice": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT},
                )
            )
            for name in ("Saint-Aubin", "Valmont")
        ]
        self.turns = [project.turns(document) for document in self.documents]

    def code(self, code, place, turn, start, end, coder=None):
        span = Span.within(self.turns[place][turn].id, start, end)
        return self.project.apply_code(code, span, coder_id=coder)


@pytest.fixture
def study(tmp_path):
    project = Project.create(tmp_path / "study.codage", coder="Ana")
    study = Study(project)
    study.first = study.code(study.sharing, 0, 1, 3, 23)
    study.second = study.code(study.sharing, 1, 1, 3, 25)
    study.under = study.code(study.buying, 0, 1, 13, 23)
    study.other = study.code(study.sharing, 0, 2, 3, 18, study.bea)
    return study


@pytest.fixture
def project(study):
    return study.project


@pytest.fixture
def panel(qtbot, session):
    panel = SegmentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(340, 500)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel
