"""The page Joint display on the two cases."""

from __future__ import annotations

import pytest

from codage.gui.joint.page import JointPage


@pytest.fixture
def page(qtbot, session):
    page = JointPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page
