from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
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
