"""The page of analyses on a copy of the demo study."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from codage.gui.analyses.page import CHART, AnalysesPage
from codage.gui.session import Session
from codage.project import Project


@pytest.fixture
def session(demo_project: Path, qapp) -> Iterator[Session]:
    session = Session()
    session.open(Project.open(demo_project))
    yield session
    session.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> AnalysesPage:
    page = AnalysesPage(session)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitSignal(page.answered, timeout=30_000):
        page.show()
    return page


Ask = Callable[..., None]


@pytest.fixture
def ask(qtbot: QtBot, page: AnalysesPage) -> Ask:
    """Go to an analysis with these options; back when its answer is on show."""

    def go(name: str, **options: object) -> None:
        with qtbot.waitSignal(page.answered, timeout=30_000):
            page.show_analysis(name)
        for option, value in options.items():
            if page.bar.choices()[option] != value:
                with qtbot.waitSignal(page.answered, timeout=30_000):
                    page.bar.choose(option, value)

    return go


@pytest.fixture
def draw(qtbot: QtBot, page: AnalysesPage) -> Callable[[], None]:
    """Show the chart; back when it is drawn."""

    def show() -> None:
        with qtbot.waitSignal(page.drawn, timeout=30_000):
            page.tabs.setCurrentIndex(CHART)

    return show
