"""From a search in the real window to coded passages, a file, and back by undo, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Span
from codage.domain.searching import Manner
from codage.gui.search.coding import CodeHitsDialog
from codage.gui.window import MainWindow
from codage.nlp.lemmatising import fill_lemma_index
from codage.project import Project
from codage.project.rows import Origin
from codage.project.tokens import tokens

Key = Qt.Key
Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Guessing:
    """Lemmas of the one verb that is looked for, without a language model."""

    def lemmatise(self, texts: list[str], language: str) -> list[str]:
        def lemma(word: str) -> str:
            noun = word.startswith("mutualisation")
            return "mutualiser" if word.startswith("mutualis") and not noun else word

        return [" ".join(lemma(word.lower()) for word in tokens(text)) for text in texts]


@pytest.fixture
def window(window: MainWindow, demo_project: Path) -> MainWindow:
    with Project.open(demo_project) as project:
        fill_lemma_index(project, lemmatiser=Guessing())
    window.open_path(demo_project)
    return window


@pytest.fixture
def found(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window, with every form of a verb found."""
    qtbot.keyClick(window, Key.Key_F, Control)
    panel = window.search
    qtbot.waitUntil(panel.line.hasFocus)
    qtbot.keyClicks(panel.line, "mutualiser")
    panel.options.choose(Manner.LEMMAS)
    qtbot.waitUntil(lambda: len(panel.hits) > 20 and panel.is_complete)
    return window


def test_hits_are_visited_and_coded_and_uncoded_by_keyboard(
    qtbot: QtBot, found: MainWindow
) -> None:
    panel, session = found.search, found.session
    qtbot.keyClick(found, Key.Key_F3)
    assert found.reading.view.selected_text().lower().startswith("mutualis")
    before = len(session.project.codings())
    session.choose_code(next(iter(session.codes)))
    qtbot.keyClick(panel.line, Key.Key_F, Control | Shift)

    def dialogs() -> list[CodeHitsDialog]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, CodeHitsDialog) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()) and dialogs()[0].ok.isEnabled())
    dialog = dialogs()[0]
    count = len(dialog.model.ticked())
    qtbot.keyClick(dialog.list, Key.Key_Space)
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: not dialogs())
    codings = session.project.codings()
    assert len(codings) == before + count - 1
    assert sum(coding.origin is Origin.SEARCH for coding in codings) == count - 1
    with qtbot.waitActive(found):
        found.activateWindow()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Z, Control)
    assert len(session.project.codings()) == before


def test_looking_again_keeps_what_was_looked_for(qtbot: QtBot, found: MainWindow) -> None:
    panel = found.search
    qtbot.keyClick(found, Key.Key_F3)
    qtbot.keyClick(found, Key.Key_F, Control)
    assert panel.line.selectedText() == "mutualiser"
    view = found.reading.view
    turn = found.session.project.turns(found.session.document)[0]
    view.select(Span.within(turn.id, 0, 5))
    qtbot.keyClick(found, Key.Key_F, Control)
    assert panel.line.text() == " ".join(turn.text[:5].split())


def test_hits_are_written_into_a_file(
    qtbot: QtBot, found: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "hits.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    found.run("edit.export_hits")
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert len(path.read_text("utf-8-sig").splitlines()) == len(found.search.hits) + 1
