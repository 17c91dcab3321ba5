"""A small study whose people have names, in a window; the language model is not needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Span
from codage.domain.grouping import grouped
from codage.domain.pseudonyms import Kind, Mention
from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Role, Transcript, Turn
from codage.gui.pseudonymising.dialog import PseudonymiseDialog
from codage.gui.window import MainWindow
from codage.nlp import proposing
from codage.nlp.occurrences import Forms
from codage.nlp.proposing import Proposal
from codage.project import Project
from codage.project.pseudonyms import texts_to_search

LONG = 20_000
ROLES = {"Kerjean": Role.INTERVIEWER}
SAID = {
    "Entretien Castagnet": (
        Turn("Vous connaissez Mme Castagnet, de Sauvelane ?", "Kerjean"),
        Turn("C’est moi. L’avis d’Hervé compte à Sauvelane. 🙂", "Mme Castagnet"),
    ),
    "Entretien 2": (
        Turn("Et Sauvelane ?", "Kerjean"),
        Turn("Hervé Tissot y vit. Le pin sylvestre aussi.", "Gardien"),
    ),
}
NAMES = {
    "Castagnet": Kind.PERSON,
    "Kerjean": Kind.PERSON,
    "Hervé": Kind.PERSON,
    "Sauvelane": Kind.PLACE,
}


def quick_proposal(project: Project, *, advance: object = None) -> Proposal:
    """Finds those names alone; “pin” is one that is hardly likely."""
    passages = texts_to_search(project)
    mentions = []
    for name, kind, sure in [*((n, k, 0.9) for n, k in NAMES.items()), ("pin", Kind.PERSON, 0.2)]:
        form = Forms([(name.casefold().replace("é", "e"),)])
        for one in passages:
            for found in form.found_in(one.text):
                words = one.text[found.start : found.end]
                mentions.append(Mention(one.place, found.start, found.end, kind, words, sure))
    return Proposal(tuple(grouped(mentions)), {one.place: one.text for one in passages})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "projet"
    folder.mkdir()
    with Project.create(folder / "étude.codage", coder="Ada Kerjean") as project:
        code = project.add_code("Contact")
        for name, turns in SAID.items():
            document = project.add_document(Transcript(name, turns, ROLES))
            turn = project.turns(document)[-1]
            project.apply_code(code, Span.within(turn.id, 0, len(turn.text)))
        first = project.turns(project.documents()[0].id)[0]
        project.apply_code(code, Span.within(first.id, 16, 29))
        columns = (
            Variable("id", VariableType.TEXT),
            Variable("nom", VariableType.TEXT, personal=True),
            Variable("pop", VariableType.INTEGER),
        )
        rows = (("A-1", "Castagnet", "1200"),)
        project.add_survey(Survey("s.csv", "cd" * 32, columns, rows, "id", "id"))
    return folder / "étude.codage"


@pytest.fixture
def window(window: MainWindow, path: Path) -> MainWindow:
    assert window.open_path(path)
    return window


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[str], object]:
    """The dialog of that name, once it is there."""

    def find(name: str, patience: int = LONG) -> object:
        def visible() -> list[object]:
            tops = QApplication.topLevelWidgets()
            return [one for one in tops if one.objectName() == name and one.isVisible()]

        qtbot.waitUntil(lambda: bool(visible()), timeout=patience)
        return visible()[0]

    return find


@pytest.fixture
def dialog(
    qtbot: QtBot,
    window: MainWindow,
    shown: Callable[[str], object],
    monkeypatch: pytest.MonkeyPatch,
) -> PseudonymiseDialog:
    """The names of the study, none decided on."""
    monkeypatch.setattr(proposing, "propose", quick_proposal)
    window.run("sharing.pseudonymise")
    dialog = shown("pseudonymise")
    assert isinstance(dialog, PseudonymiseDialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return dialog
