from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from codage.gui.session import Session
from codage.gui.survey.preview import SurveyDialog
from codage.project import Project
from codage.survey.registry import read_table


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """A session with an empty project."""
    opened = Session()
    opened.open(Project.create(tmp_path / "study.codage", coder="Inès"))
    yield opened
    opened.close()


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """The window behind: dialogs delete themselves when they close."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[SurveyDialog], None]:
    """Waits until a survey's dialog has read and checked what is chosen in it."""

    def wait(dialog: SurveyDialog) -> None:
        qtbot.waitUntil(
            lambda: (
                dialog.parts.body.isEnabled()
                and not dialog.checks.is_waiting
                and dialog.parts.verdict.text() not in ("", "Checking…")
            )
        )

    return wait


@pytest.fixture
def open_survey(
    qtbot: QtBot, session: Session, parent: QWidget, settled: Callable[[SurveyDialog], None]
) -> Callable[[Path], SurveyDialog]:
    """Opens the dialog of a file; back when it is checked."""

    def show(path: Path) -> SurveyDialog:
        dialog = SurveyDialog(session, path, read_table(path), parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        settled(dialog)
        return dialog

    return show
