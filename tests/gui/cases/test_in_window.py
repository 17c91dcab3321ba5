"""The page among the others: its keys are its own, undo is the window's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from codage.domain.derivation import Bands
from codage.gui.window import MainWindow
from codage.project import Project

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, study):
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


def test_writing_undo_and_what_is_derived_go_together(qtbot, window):
    project = window.session.project
    ids = {row.name: row.id for row in project.variables()}
    case = project.cases()[0].id
    with qtbot.waitSignal(window.derived.followed):
        size = project.make_derived("big", Bands("pop", ("1000",)))
    window.actions_by_id["view.cases"].trigger()
    page = window.pages.page("cases")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.table.setFocus()
    column = [row.name for row in page.model.variables].index("pop")
    page.table.select_area((0, column, 0, column))
    with qtbot.waitSignal(window.derived.followed):
        qtbot.keyClick(page.table, K.Key_Delete)
    assert (case, size) not in project.attributes([size])
    assert window.statusBar().currentMessage() == "Set an attribute"
    with qtbot.waitSignal(window.derived.followed):
        qtbot.keyClick(page.table, K.Key_Z, CTRL)
    assert project.attributes([ids["pop"], size])[case, size] == "2"
    qtbot.waitUntil(lambda: page.model.value_at((case, size)) == "2")


def test_what_was_changed_just_before_closing_is_followed(qtbot, window, tmp_path):
    project = window.session.project
    path, pop = project.path, {row.name: row.id for row in project.variables()}["pop"]
    with qtbot.waitSignal(window.derived.followed):
        size = project.make_derived("big", Bands("pop", ("1000",)))
    project.set_attribute(project.cases()[0].id, pop, "5")
    qtbot.waitUntil(lambda: window.derived._refreshes.is_waiting)
    window.close()
    with Project.open(path, read_only=True) as closed:
        assert closed.attributes([size])[closed.cases()[0].id, size] == "1"
