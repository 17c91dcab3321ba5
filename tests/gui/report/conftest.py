"""The page of the report on the demo study, without a report and with one."""

from __future__ import annotations

import pytest

from codage.gui.report.page import ReportPage
from codage.gui.session import Session
from codage.project import Project


@pytest.fixture
def project(demo_project):
    project = Project.open(demo_project)
    for row in project.saved_analyses("report"):
        project.remove_analysis(row.id)
    return project


@pytest.fixture
def session(project):
    session = Session()
    session.open(project)
    yield session
    session.close()


@pytest.fixture
def page(qtbot, session):
    page = ReportPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def begun(qtbot, page):
    """The page with an empty report, filled."""
    with qtbot.waitSignal(page.filled, timeout=30_000):
        page.empty.other.click()
    return page
