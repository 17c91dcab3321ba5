"""A project of a few interviews, some coded, some about a case, shown in the panel."""

from __future__ import annotations

import pytest

from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.gui.documents.panel import DocumentsPanel
from codage.project import Project

NAMES = ("Entretien 10", "Entretien 2", "Évreux", "entretien 1")


@pytest.fixture
def project(tmp_path):
    project = Project.create(tmp_path / "study.codage", coder="Ana")
    with project.change("Prepare"):
        for name in NAMES:
            turns = (Turn(text="On mutualise les achats.", speaker="A"), Turn(text="Oui."))
            project.add_document(Transcript(name=name, turns=turns))
        case = project.add_case("Métropole de Valmont", key="V1")
        project.link_case(next(iter(project.documents())).id, case)
        project.add_code("Mutualisation")
    return project


@pytest.fixture
def panel(qtbot, session):
    panel = DocumentsPanel(session)
    qtbot.addWidget(panel)
    panel.resize(270, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def named(session):
    def find(name):
        return next(row for row in session.documents.values() if row.name == name)

    return find


@pytest.fixture
def code_passage(session, named):
    def apply(name, start=0):
        project = session.project
        turn = project.turns(named(name).id)[0].id
        return project.apply_code(project.codes()[0].id, Span.within(turn, start, start + 5))

    return apply
