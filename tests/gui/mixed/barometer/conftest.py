"""The page Barometer on the two cases."""

from __future__ import annotations

import pytest

from codage.gui.barometer.page import BarometerPage


@pytest.fixture
def page(qtbot, session):
    page = BarometerPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page
