"""The page among the others: undo in a summary is the window's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

K = Qt.Key


@pytest.fixture
def window(window, study):
    study.project.close()
    assert window.open_path(study.project.path)
    return window


def test_undo_takes_back_what_was_written_and_the_segment_is_a_click_away(qtbot, window, study):
    window.actions_by_id["view.summaries"].trigger()
    panel = window.pages.page("summaries")
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, K.Key_Return)
    writing = panel.cell.writing
    qtbot.keyClicks(writing, "Achats")
    summaries = window.session.project.summaries
    assert [row.body for row in summaries().values()] == ["Achats"]
    qtbot.keyClick(writing, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not summaries())
    assert writing.toPlainText() == ""
    panel.cell.list.go_to(0)
    assert window.pages.currentWidget() is window.reading
