"""Splitting a code with the hands on the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from codage.gui.codebook.splitting import SplitDialog
from codage.gui.codebook.walk import Walk

ENTER = Qt.Key.Key_Return


@pytest.fixture
def coded(session, code, span):
    """Silos, on four passages."""
    for start in range(4):
        session.project.apply_code(code("Silos"), span(start * 6))
    return code("Silos")


@pytest.fixture
def dialog(qtbot, session):
    def make(code):
        dialog = SplitDialog(session, code)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog, before_close_func=forget)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def forget(dialog):
    """Closing asks nothing more."""
    dialog.walk = Walk(())


def name_target(qtbot, form, name):
    qtbot.keyClicks(form.line, name)
    qtbot.keyClick(form.line, ENTER)


def counts(session):
    names = {row.id: row.name for row in session.codes.values()}
    return {names[code]: count for code, count in session.project.code_counts().items()}


def listed(form):
    return [form.targets.item(place).text() for place in range(form.targets.count())]


def test_a_code_is_split_by_keys_alone_in_one_change(qtbot, dialog, session, coded):
    form = dialog(coded)
    assert form.line.hasFocus()
    name_target(qtbot, form, "Outils")
    name_target(qtbot, form, "verbatim")
    qtbot.keyClick(form.line, ENTER)
    assert form.passage.hasFocus()
    for key in "1201":
        qtbot.keyClick(form.passage, key)
    assert listed(form) == [
        "0   stays in Silos  –  1",
        "1   Outils (new)  –  2",
        "2   Verbatim  –  1",
    ]
    assert "last segment" in form.passage.toPlainText()
    assert form.do.hasFocus()
    qtbot.keyClick(form.do, ENTER)
    assert not form.isVisible()
    assert counts(session) == {"Outils": 2, "Verbatim": 1, "Silos": 1}
    session.project.undo()
    assert counts(session) == {"Silos": 4}
    assert "Outils" not in {row.name for row in session.codes.values()}


def test_one_goes_back_and_decides_otherwise(qtbot, dialog, session, coded):
    form = dialog(coded)
    name_target(qtbot, form, "Outils")
    form.passage.setFocus()
    for key in "1111":
        qtbot.keyClick(form.passage, key)
    qtbot.keyClick(form.do, Qt.Key.Key_Backspace)
    assert form.place.text() == "Segment 4 of 4"
    assert form.targets.currentRow() == 1
    qtbot.keyClick(form.passage, "0")
    form.accept()
    assert counts(session) == {"Outils": 3, "Silos": 1}


def test_digits_are_found_on_a_french_keyboard_too(qtbot, dialog, coded):
    form = dialog(coded)
    name_target(qtbot, form, "Outils")
    form.passage.setFocus()
    qtbot.keyClick(form.passage, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(form.passage, Qt.Key.Key_Agrave)
    assert (form.walk.tally(1), form.walk.tally(0)) == (1, 1)


def test_what_is_left_open_stays_and_is_counted(qtbot, dialog, session, coded):
    form = dialog(coded)
    name_target(qtbot, form, "Outils")
    form.passage.setFocus()
    qtbot.keyClick(form.passage, Qt.Key.Key_Space)
    qtbot.keyClick(form.passage, "1")
    assert form.tally.text() == "1 segments go elsewhere, 3 stay. 3 are still open; they stay."
    qtbot.keyClick(form.passage, ENTER, Qt.KeyboardModifier.ControlModifier)
    assert counts(session) == {"Outils": 1, "Silos": 3}


def test_control_and_a_digit_send_all_the_rest_of_one_coder(qtbot, dialog, session, coded, span):
    other = session.project.add_coder("Bo")
    session.project.apply_code(coded, span(2), coder_id=other)
    form = dialog(coded)
    name_target(qtbot, form, "Outils")
    assert [form.which.itemText(place) for place in range(form.which.count())] == [
        "All segments",
        "Coder: Ana",
        "Coder: Bo",
    ]
    form.which.setCurrentIndex(1)
    assert form.place.text() == "Segment 1 of 4"
    qtbot.keyClick(form.passage, "0")
    qtbot.keyClick(form.passage, "1", Qt.KeyboardModifier.ControlModifier)
    form.which.setCurrentIndex(0)
    assert "Bo" in form.passage.toPlainText()
    form.accept()
    assert counts(session) == {"Outils": 3, "Silos": 2}


def test_a_click_on_a_target_decides(qtbot, dialog, coded):
    form = dialog(coded)
    name_target(qtbot, form, "Outils")
    where = form.targets.visualItemRect(form.targets.item(1)).center()
    qtbot.mouseClick(form.targets.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert form.walk.tally(1) == 1
    assert form.place.text() == "Segment 2 of 4"


def test_the_segment_is_read_in_what_is_said_around_it(dialog, coded):
    form = dialog(coded)
    text = form.passage.toPlainText()
    assert "Entretien 1 · Ana" in text
    assert "On mutualise les achats d'énergie avec le syndicat." in text


def test_the_code_itself_is_no_target_and_no_code_is_one_twice(qtbot, dialog, coded):
    form = dialog(coded)
    for name in ("silos", "Outils", "Outils", "Verbatim", "VERBATIM"):
        name_target(qtbot, form, name)
    assert [target.name for target in form.walk.targets] == ["Outils", "Verbatim"]


def test_a_digit_without_a_target_asks_for_one(qtbot, dialog, coded):
    form = dialog(coded)
    form.passage.setFocus()
    qtbot.keyClick(form.passage, "1")
    assert form.line.hasFocus()
    assert form.walk.decided == 0


def test_escape_asks_before_decisions_are_forgotten(qtbot, dialog, session, coded):
    form = dialog(coded)
    name_target(qtbot, form, "Outils")
    form.passage.setFocus()
    qtbot.keyClick(form.passage, "1")
    asked = []

    def answer(place):
        def press():
            (box,) = [
                one
                for one in QApplication.topLevelWidgets()
                if isinstance(one, QMessageBox) and one.isVisible()
            ]
            asked.append(box.text())
            box.buttons()[place].click()

        return press

    QTimer.singleShot(0, answer(1))
    qtbot.keyClick(form.passage, Qt.Key.Key_Escape)
    assert asked == ["Forget where 1 segments should go?"]


def test_without_decisions_escape_leaves_at_once(qtbot, dialog, session, coded):
    form = dialog(coded)
    qtbot.keyClick(form.passage, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert counts(session) == {"Silos": 4}


def test_hidden_coders_segments_are_not_walked_through(dialog, session, code, span, coded):
    other = session.project.add_coder("Bo")
    session.project.apply_code(coded, span(2), coder_id=other)
    session.hide_coders([other])
    form = dialog(coded)
    assert form.place.text() == "Segment 1 of 4"
    assert "Segments of coders who are hidden stay." in form.tally.text()


def test_a_name_that_cannot_be_is_told_and_the_dialog_stays(
    qtbot, dialog, session, coded, code, monkeypatch
):
    told = []
    monkeypatch.setattr("codage.gui.faults.tell", lambda _parent, error: told.append(str(error)))
    form = dialog(coded)
    name_target(qtbot, form, "Outils")
    form.passage.setFocus()
    qtbot.keyClick(form.passage, "1")
    session.project.add_code("Outils", parent=code("Données"))
    form.accept()
    assert "already a code Outils" in told[0]
    assert form.isVisible()
