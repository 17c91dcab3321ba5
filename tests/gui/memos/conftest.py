"""The window on two interviews with codes, cases and two coders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Span
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.memos.page import MemosPage
from codage.gui.memos.popup import MemoPopup
from codage.gui.session import Session
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.rows import CodeFields

SAID = ("On mutualise les achats 🙂 avec l'agglo.", "Il manque des bras, surtout l'été.")


class Study:
    """The project, and its parts by the names that tests use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.bea = project.add_coder("Béa")
        self.sharing = project.add_code(CodeFields("Mutualisation", colour="#117733"))
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
        self.turns = [[row.id for row in project.turns(document)] for document in self.documents]
        self.case = project.add_case("Commune de Saint-Aubin")
        project.link_cases([(self.documents[0], self.case)])
        self.words = Span.within(self.turns[0][1], 3, 23)
        self.coding = project.apply_code(self.sharing, self.words)

    def memos(self) -> list[tuple[str, str]]:
        """Title and words of every memo."""
        return [(row.title, row.body) for row in self.project.memos()]


@pytest.fixture
def study(tmp_path: Path) -> Study:
    return Study(Project.create(tmp_path / "study.codage", coder="Ana"))


@pytest.fixture
def session(study: Study) -> Iterator[Session]:
    session = Session()
    session.open(study.project)
    yield session
    session.close()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[Any], Any]:
    """Puts a widget on show, with the keyboard."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(760, 520)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show


@pytest.fixture
def page(session: Session, shown: Callable[[Any], Any]) -> MemosPage:
    page: MemosPage = shown(MemosPage(session))
    return page


@pytest.fixture
def window(qtbot: QtBot, study: Study) -> Iterator[MainWindow]:
    window = MainWindow()
    qtbot.addWidget(window)
    window.session.open(study.project)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.reading.view.setFocus()
    yield window
    window.close()


@pytest.fixture
def popup(window: MainWindow, qtbot: QtBot) -> Callable[[], MemoPopup]:
    """The small window with a memo that is open now."""

    def find() -> MemoPopup:
        def open_ones() -> list[MemoPopup]:
            return [one for one in window.findChildren(MemoPopup) if one.isVisible()]

        qtbot.waitUntil(lambda: bool(open_ones()))
        (one,) = open_ones()
        qtbot.waitUntil(one.isActiveWindow)
        return one

    return find
