"""Both pages among the others of the window: undone with its keys, led to by its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from codage.domain.joint_display import JointDisplay, JointRow
from codage.gui.joint.cells import Part
from codage.gui.window import MainWindow

K = Qt.Key


@pytest.fixture
def window(qtbot, study):
    row = JointRow("Eau", (study.guid,), "eau", ("1",))
    study.project.save_analysis("joint_display", "Central table", JointDisplay((row,)).to_json())
    path = study.project.path
    study.project.close()
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_path(path)
    yield window
    window.close()


def test_a_saved_display_opens_its_segments_and_its_changes_are_undone(qtbot, window):
    window.actions_by_id["view.joint"].trigger()
    page = window.pages.page("joint")
    qtbot.waitUntil(lambda: page.shown is not None)
    assert page.shelf.combo.currentText() == "Central table"
    page.view.go_to(0, Part.INTERVIEWS)
    page.view.setFocus()
    qtbot.keyClick(page.view, K.Key_Return)
    qtbot.waitUntil(lambda: window.segments.model.rowCount() == 2)
    qtbot.keyClick(page.view, K.Key_Delete)
    assert page.display.rows == ()
    window.actions_by_id["edit.undo"].trigger()
    assert [row.label for row in page.display.rows] == ["Eau"]


def test_a_barometer_is_begun_in_the_window(qtbot, window):
    window.actions_by_id["view.barometer"].trigger()
    page = window.pages.page("barometer")
    qtbot.mouseClick(page.first.button, Qt.MouseButton.LeftButton)
    assert page.shelf.current.name == "Barometer"
    window.actions_by_id["edit.undo"].trigger()
    assert page.shelf.current is None
    assert page.first.isVisible()
