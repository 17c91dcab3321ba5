"""Two short interviews in the real window, with the keyboard in the transcript."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from codage.domain.anchors import CodeId, Span
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.rows import CodeFields

ROLES = {"Q": Role.INTERVIEWER, "A": Role.RESPONDENT}
FIRST = (
    Turn("Bonjour. Que faites-vous ?", "Q"),
    Turn("On mutualise les capteurs. C'est le syndicat qui paie.", "A"),
    Turn("Et après ?", "Q"),
    Turn("[rires]", "A"),
    Turn("Après, les compétences manquent. On recrute mal.", "A"),
)
SECOND = (
    Turn("Alors ?", "Q"),
    Turn("Nous aussi, on mutualise.", "A"),
    *(Turn("Bien. " * 40, "A"),) * 20,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "étude.codage"
    with Project.create(path, coder="Ana") as project:
        for name, turns in (("Entretien 1", FIRST), ("Entretien 2", SECOND)):
            project.add_document(Transcript(name, turns, ROLES))
        project.add_code(CodeFields("Mutualisation", key="1"))
        project.add_code(CodeFields("Compétences", key="c"))
        project.add_code("Financement")
    return path


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open_path(path)
    window.reading.view.setFocus()
    yield window
    window.close()


@pytest.fixture
def press(window: MainWindow) -> Callable[..., None]:
    """Press a key in the transcript."""

    def press(
        key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        for _ in range(times):
            QTest.keyClick(window.reading.view, key, held)

    return press


@pytest.fixture
def codes(window: MainWindow) -> dict[str, CodeId]:
    return {row.name: row.id for row in window.session.codes.values()}


@pytest.fixture
def coded(window: MainWindow) -> Callable[[], list[tuple[str, str]]]:
    """What is coded now: names of codes and their passages."""

    def read() -> list[tuple[str, str]]:
        project, names = window.session.project, window.session.codes
        rows = project.codings()
        texts = project.segments(rows)
        return [(names[row.code_id].name, texts[row.id]) for row in rows]

    return read


@pytest.fixture
def code_words(window: MainWindow) -> Callable[..., None]:
    """Code some words of a turn, without the keyboard."""

    def apply(document: int, turn: int, words: str, code: CodeId) -> None:
        project = window.session.project
        row = project.turns(project.documents()[document].id)[turn]
        start = row.text.index(words)
        project.apply_code(code, Span.within(row.id, start, start + len(words)))

    return apply
