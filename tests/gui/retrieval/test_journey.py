"""From a number in the frequencies to its segments, to a question of one's own, on the demo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from codage.gui.palette import CodePalette

LONG = 20_000
Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(window, demo_project):
    assert window.open_path(demo_project)
    return window


def codes_of(page):
    return {row.code_id for row in page.model.rows}


def test_a_number_leads_to_its_segments_and_these_to_a_question(qtbot, window):
    session, panel = window.session, window.frequencies
    window.pages.setCurrentWidget(panel)
    qtbot.waitUntil(lambda: panel.table_model.rowCount() > 0, timeout=LONG)
    code = next(row.id for row in session.codes.values() if row.name.startswith("A1"))
    with qtbot.waitSignal(session.segments_sought, timeout=LONG):
        panel.table.opened.emit(code)
    behind = len(window.segments.model.rows)
    assert behind > 10
    window.segments.list.setFocus()
    qtbot.keyClick(window.segments.list, Qt.Key.Key_Return, Control)
    page = window.pages.page("retrieval")
    qtbot.waitUntil(lambda: len(page.model.rows) == behind, timeout=LONG)
    assert window.pages.currentWidget().isAncestorOf(page)
    assert codes_of(page) == {code}

    page.form.where.menu.actions()[0].trigger()
    row = page.form.where.rows[0]
    row.clause.whose.setCurrentIndex(2)
    qtbot.waitUntil(lambda: 0 < len(page.model.rows) < behind, timeout=LONG)
    fewer = len(page.model.rows)
    page.saved.save_as()
    dialog = page.saved.findChild(QInputDialog)
    dialog.setTextValue("Both saw it")
    dialog.accept()
    qtbot.waitUntil(lambda: page.saved.combo.currentText() == "Both saw it")

    page.list.setFocus()
    page.list.selectRow(0)
    first = page.model.rows[0].id
    qtbot.keyClick(page.list, Qt.Key.Key_K, Control)
    palette = page.findChild(CodePalette)
    qtbot.keyClicks(palette.line, "A2")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    added = session.project.codings_by_id([first])[0].span
    qtbot.waitUntil(
        lambda: any(
            one.span == added and session.codes[one.code_id].name.startswith("A2")
            for one in session.project.codings(document_id=page.model.rows[0].document_id)
        )
    )
    window.run("edit.undo")
    qtbot.waitUntil(lambda: len(page.model.rows) == fewer, timeout=LONG)

    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.reading
    assert first in window.reading.codings_here()
    assert window.reading.view.hasFocus()
    window.run("view.retrieval")
    assert page.list.chosen_codings() == {first}


def test_the_segments_of_a_code_in_hand_are_read_as_a_live_question(qtbot, window):
    session = window.session
    code = next(row.id for row in session.codes.values() if row.name.startswith("B1"))
    session.choose_code(code)
    window.segments.read()
    page = window.pages.page("retrieval")
    qtbot.waitUntil(lambda: codes_of(page) == {code}, timeout=LONG)
    assert page.form.query().among is None
    before = len(page.model.rows)
    session.project.remove_codings([page.model.rows[0].id])
    qtbot.waitUntil(lambda: len(page.model.rows) == before - 1, timeout=LONG)
