"""Three interviews that two coders coded, alike and not, and the page that compares them."""

from __future__ import annotations

from itertools import cycle, islice

import pytest

from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.comparison.page import ComparisonPage
from codage.project import Project

ROLES = {"E": Role.INTERVIEWER, "R": Role.RESPONDENT}
SAID = (
    ("E", "Et l'eau 💧, alors ?"),
    ("R", "On mutualise les achats avec les voisins depuis trois ans, et l'eau aussi."),
    ("E", "Et l'énergie ?"),
    ("R", "L'énergie, pas encore : il manque des compétences dans les petites communes."),
)


class Study:
    """Ana and Béa coded A, B and C. In A: `eau` alike, once each alone, and with other bounds."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.ana, self.bea = project.coder_id, project.add_coder("Béa Roux")
        project.rename_coder(self.ana, "Ana Blum")
        self.eau, self.energie = project.add_code("Eau"), project.add_code("Énergie")
        turns = tuple(Turn(text, who) for who, text in islice(cycle(SAID), 8))
        self.documents = [project.add_document(Transcript(name, turns, ROLES)) for name in "ABC"]
        text = project.document_text(self.documents[0])
        self.starts = list(text.starts)

    def code(self, coder, turn, start, end, *, code=None, document=0):
        whole = self.project.document_text(self.documents[document])
        span = whole.span(self.starts[turn] + start, self.starts[turn] + end)
        return self.project.apply_code(code or self.eau, span, coder_id=coder)

    def code_all(self):
        for coder in (self.ana, self.bea):
            self.code(coder, 1, 0, 12)
            self.code(coder, 1, 0, 12, document=1)
            self.code(coder, 7, 0, 9, document=2, code=self.energie)
        self.code(self.ana, 3, 0, 9)
        self.code(self.bea, 5, 3, 12)
        self.code(self.ana, 6, 0, 8)
        self.code(self.bea, 6, 3, 14)
        self.code(self.bea, 7, 0, 9, code=self.energie)
        self.code(self.ana, 5, 0, 20, document=1)
        return self


@pytest.fixture
def study(tmp_path):
    return Study(Project.create(tmp_path / "étude.codage", coder="Ana"))


@pytest.fixture
def project(study):
    return study.project


@pytest.fixture
def make_page(qtbot, session):
    def make() -> ComparisonPage:
        page = ComparisonPage(session)
        qtbot.addWidget(page)
        page.resize(900, 700)
        with qtbot.waitSignal(page.completed, timeout=30_000):
            page.show()
        return page

    return make


@pytest.fixture
def page(study, make_page):
    study.code_all()
    return make_page()
