"""The page among the others: its keys are its own, and undo is the window's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

K = Qt.Key


@pytest.fixture
def window(window, study):
    study.project.close()
    assert window.open_path(study.project.path)
    return window


def test_letters_decide_on_the_proposal_and_code_nothing_else(qtbot, window, study):
    window.actions_by_id["view.suggestions"].trigger()
    panel = window.pages.page("suggestions")
    qtbot.waitUntil(lambda: panel.review.isVisible(), timeout=20_000)
    qtbot.waitUntil(panel.review.hasFocus)
    project = window.session.project
    before = len(project.codings())
    first = panel.queue.current.passage
    qtbot.keyClick(panel.review, K.Key_A)
    assert [row.span for row in project.codings() if row.origin == "suggestion"] == [first.span]
    assert len(project.codings()) == before + 1
    qtbot.keyClick(panel.review, K.Key_U)
    qtbot.waitUntil(lambda: panel.queue.current.passage == first)
    assert len(project.codings()) == before
    qtbot.keyClick(panel.review, K.Key_Return)
    assert window.pages.currentWidget() is window.reading
