from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from codage.gui.session import Session
from codage.project import Project


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
