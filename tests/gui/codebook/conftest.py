"""A codebook of two families, shown in the panel, and an interview to code.

Énergie
    Bâtiments
    Éclairage
Données
    Silos
Verbatim
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from codage.domain.anchors import Span
from codage.domain.transcript import Transcript, Turn
from codage.gui.codebook.panel import CodebookPanel
from codage.project import Project
from codage.project.rows import CodeFields

_WHOLE_TREE = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive


@pytest.fixture
def project(tmp_path):
    project = Project.create(tmp_path / "study.codage", coder="Ana")
    with project.change("Prepare"):
        energy = project.add_code(CodeFields("Énergie", key="e"))
        project.add_code("Bâtiments", parent=energy)
        project.add_code("Éclairage", parent=energy)
        data = project.add_code("Données")
        project.add_code(
            CodeFields("Silos", key="s", definition="Un outil par métier"), parent=data
        )
        project.add_code("Verbatim")
        turns = (Turn(text="On mutualise les achats d'énergie avec le syndicat."),)
        project.add_document(Transcript(name="Entretien 1", turns=turns))
    return project


@pytest.fixture
def panel(qtbot, session):
    panel = CodebookPanel(session)
    qtbot.addWidget(panel)
    panel.resize(270, 420)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def code(session):
    """The id of a code by its name."""

    def find(name):
        return next(row.id for row in session.codes.values() if row.name == name)

    return find


@pytest.fixture
def span(session):
    turn = session.project.turns(next(iter(session.documents)))[0].id
    return lambda start=0: Span.within(turn, start, start + 5)


@pytest.fixture
def outline(panel):
    """The codes on show, a line each, indented, closed families without what is under them."""

    def read():
        model, lines = panel.tree.model(), []

        def walk(parent, depth):
            for row in range(model.rowCount(parent)):
                index = model.index(row, 0, parent)
                lines.append("  " * depth + index.data())
                if panel.tree.isExpanded(index):
                    walk(index, depth + 1)

        walk(panel.tree.rootIndex(), 0)
        return lines

    return read


@pytest.fixture
def index(panel):
    """Where a code is in the tree, by its name."""

    def find(name):
        model = panel.tree.model()
        (found,) = model.match(model.index(0, 0), 0, name, 1, flags=_WHOLE_TREE)
        return found

    return find
