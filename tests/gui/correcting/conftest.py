"""Two interviews in a window, one on show and being corrected, and hands to do it with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Anchor, CodingId, DocumentId, Span, TurnId
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.correcting.corrector import Corrector
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.rows import CodeFields, TurnRow

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier

SAID = (
    Turn("Bonjour. Et la mutualisation ?", "Enquêtrice", 0, 4000),
    Turn("On mutualise les achats 🙂 avec l'agglo. C'est le scot.", "M. Élu", 4000, 9000),
    Turn("Et l'été ?", "Enquêtrice", 9000, 11000),
    Turn("Il manque des bras, surtout pour le scot.", "M. Élu", 11000, 15000),
)
ROLES = {"Enquêtrice": Role.INTERVIEWER, "M. Élu": Role.RESPONDENT}


class Desk:
    """The window with its project, and short words for what tests do at it."""

    def __init__(self, window: MainWindow, project: Project, documents: list[DocumentId]) -> None:
        self.window, self.project, self.documents = window, project, documents
        self.view = window.reading.view
        self.code = project.add_code(CodeFields("Mutualisation", key="m"))

    @property
    def turns(self) -> list[TurnRow]:
        return self.project.turns(self.documents[0])

    @property
    def texts(self) -> list[str]:
        return [turn.text for turn in self.turns]

    @property
    def shown(self) -> list[str]:
        """The texts as the view has them."""
        return [turn.text for turn in self.view.turns()]

    def span(self, turn: int, words: str) -> Span:
        row = self.turns[turn]
        start = row.text.index(words)
        return Span.within(row.id, start, start + len(words))

    def coded(self, turn: int, words: str) -> CodingId:
        return self.project.apply_code(self.code, self.span(turn, words))

    def text_of(self, coding: CodingId) -> str:
        """A coding's text; what the view shows of it must be the same."""
        row = self.view.coding_row(coding)
        assert row == self.project.coding(coding)
        return self.project.segment(row)

    def put(self, turn: int, offset: int) -> None:
        self.view.set_cursor(Anchor(self.turns[turn].id, offset))

    def put_behind(self, turn: int, words: str) -> None:
        self.put(turn, self.span(turn, words).end.offset)

    def at(self) -> tuple[TurnId, int]:
        here = self.view.cursor()
        assert here is not None
        return here.turn, here.offset

    def type(self, text: str) -> None:
        for one in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.view, K.Key_unknown, one, PLAIN)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.view, key, held)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(K.Key_V, CTRL)

    def undo(self) -> None:
        self.window.run("edit.undo")

    def pause(self) -> None:
        """What happens by itself when nobody types for a while."""
        self.view.findChild(Corrector).pause()

    def changes(self) -> int:
        return len([one for one in self.project.history() if not one.undone])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "étude.codage"
    with Project.create(path, coder="Ada") as project:
        for name in ("Saint-Aubin", "Valmont"):
            project.add_document(Transcript(name, SAID, ROLES))
    return path


@pytest.fixture
def reading_desk(window: MainWindow, path: Path) -> Desk:
    """Nothing is being corrected yet."""
    assert window.open_path(path)
    project = window.session.project
    desk = Desk(window, project, [row.id for row in project.documents()])
    desk.view.setFocus()
    return desk


@pytest.fixture
def desk(reading_desk: Desk) -> Desk:
    reading_desk.window.run("correct.edit")
    return reading_desk


@pytest.fixture
def shown_dialog(qtbot: QtBot) -> Callable[[str], object]:
    """The dialog of that name, once it is there."""

    def find(name: str) -> object:
        def visible() -> list[object]:
            tops = QApplication.topLevelWidgets()
            return [one for one in tops if one.objectName() == name and one.isVisible()]

        qtbot.waitUntil(lambda: bool(visible()), timeout=20_000)
        return visible()[0]

    return find
