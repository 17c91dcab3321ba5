"""Sets of codes: seen, chosen, filled by drag and by check, and their dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from codage.gui.codebook.model import IS_BESIDE
from codage.gui.codebook.set_dialog import SetDialog
from codage.gui.mime import codes_data
from codage.project import Project

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def freins(session, code):
    return session.project.add_code_set("Freins", [code("Silos"), code("Verbatim")])


@pytest.fixture
def sets(panel):
    return panel.sets


@pytest.fixture
def dialog(qtbot, session):
    def make(**about):
        dialog = SetDialog(session, None, **about)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


def item(dialog, name):
    (found,) = dialog.codes.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    return found


def shown(sets):
    return [sets.list.item(place).text() for place in range(sets.list.count())]


def drop(sets, data, row):
    viewport = sets.list.viewport()
    where = sets.list.visualItemRect(sets.list.item(row)).center()
    enter = QDragEnterEvent(where, COPY, data, LEFT, NONE)
    QApplication.sendEvent(viewport, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(where, COPY, data, LEFT, NONE)
    QApplication.sendEvent(viewport, move)
    if move.isAccepted():
        QApplication.sendEvent(viewport, QDropEvent(QPointF(where), COPY, data, LEFT, NONE))
    QApplication.processEvents()
    return move.isAccepted()


def test_without_sets_there_is_one_line_that_says_how_to_make_one(qtbot, panel, sets):
    assert sets.isVisible()
    assert not sets.list.isVisible()
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        qtbot.mouseClick(sets.plus, LEFT)
    assert wanted.args == ["codebook.new_set"]


def test_choosing_a_set_shows_its_codes_and_those_above_them_faintly(
    qtbot, panel, sets, freins, outline, index
):
    assert shown(sets) == ["All codes", "Freins"]
    where = sets.list.visualItemRect(sets.list.item(1)).center()
    qtbot.mouseClick(sets.list.viewport(), LEFT, pos=where)
    assert outline() == ["Données", "  Silos", "Verbatim"]
    assert index("Données").data(IS_BESIDE)
    assert not index("Silos").data(IS_BESIDE)
    assert panel.footer.text() == "2 codes in Freins"
    sets.list.setCurrentRow(0)
    assert len(outline()) == 6


def test_the_filter_and_the_set_narrow_together(qtbot, panel, sets, freins, outline):
    sets.show_set(freins)
    qtbot.keyClicks(panel.line, "verb")
    assert outline() == ["Verbatim"]


def test_codes_dropped_on_a_set_go_in(sets, session, freins, code):
    assert drop(sets, codes_data([code("Bâtiments"), code("Silos")]), 1)
    members = session.project.code_set(freins).members
    assert members == {code("Silos"), code("Verbatim"), code("Bâtiments")}
    session.project.undo()
    assert session.project.code_set(freins).members == {code("Silos"), code("Verbatim")}


def test_codes_dropped_on_all_codes_go_nowhere(sets, session, freins, code):
    assert not drop(sets, codes_data([code("Bâtiments")]), 0)


def test_the_set_on_show_follows_changes_and_undo(sets, session, freins, code, outline):
    sets.show_set(freins)
    session.project.put_in_code_set(freins, [code("Bâtiments")])
    assert "  Bâtiments" in outline()
    session.project.undo()
    assert "  Bâtiments" not in outline()
    session.project.remove_code_set(freins)
    assert len(outline()) == 6
    assert sets.present is None


def test_the_context_menu_of_codes_puts_them_in_and_takes_them_out(panel, session, freins, code):
    def check():
        inner = next(a.menu() for a in panel.context_menu(True).actions() if a.text() == "Se&ts")
        return inner.actions()[0]

    session.choose_code(code("Bâtiments"))
    assert not check().isChecked()
    check().trigger()
    assert code("Bâtiments") in session.project.code_set(freins).members
    assert check().isChecked()
    check().trigger()
    assert code("Bâtiments") not in session.project.code_set(freins).members


def test_a_set_is_removed_by_key_moved_and_revised(qtbot, panel, sets, session, freins):
    session.project.add_code_set("Leviers")
    sets.show_set(freins)
    down = next(a for a in sets.context_menu().actions() if a.text() == "Move the set down")
    down.trigger()
    assert shown(sets) == ["All codes", "Leviers", "Freins"]
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        qtbot.keyClick(sets.list, Qt.Key.Key_F2)
    assert wanted.args == ["codebook.revise_set"]
    qtbot.keyClick(sets.list, Qt.Key.Key_Delete)
    assert shown(sets) == ["All codes", "Leviers"]
    assert len(session.codes) == 6


def test_the_list_can_be_closed_and_stays_closed(qtbot, sets, session, freins):
    assert sets.list.isVisible()
    qtbot.mouseClick(sets.heading, LEFT)
    assert not sets.list.isVisible()
    session.project.add_code_set("Leviers")
    assert not sets.list.isVisible()
    assert sets.heading.text() == "Sets (2)"


def test_renaming_a_code_that_the_set_hides_shows_all_codes(panel, sets, freins, code, outline):
    sets.show_set(freins)
    panel.begin_rename(code("Bâtiments"))
    assert len(outline()) == 6


def test_a_set_is_made_with_the_chosen_codes_in_one_change(qtbot, dialog, session, code):
    form = dialog(codes=[code("Silos")])
    qtbot.keyClicks(form.name, "Leviers")
    qtbot.keyClicks(form.description, "Ce qui aide")
    item(form, "Énergie").setCheckState(0, Qt.CheckState.Checked)
    assert form.count.text() == "2 codes in the set"
    qtbot.keyClick(form.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (row,) = session.project.code_sets()
    assert (row.name, row.description) == ("Leviers", "Ce qui aide")
    assert row.members == {code("Silos"), code("Énergie")}
    session.project.undo()
    assert session.project.code_sets() == []


def test_a_set_is_revised_in_one_change(dialog, session, freins, code):
    form = dialog(row=session.project.code_set(freins))
    form.name.setText("Obstacles")
    item(form, "Silos").setCheckState(0, Qt.CheckState.Unchecked)
    form.accept()
    row = session.project.code_set(freins)
    assert (row.name, row.members) == ("Obstacles", {code("Verbatim")})
    session.project.undo()
    assert session.project.code_set(freins).name == "Freins"


def test_a_name_in_use_is_said_in_the_dialog(dialog, session, freins):
    form = dialog()
    form.name.setText("freins")
    form.accept()
    assert form.isVisible()
    assert "already a set" in form.error.text()
    form.name.setText("freins 2")
    assert not form.error.isVisible()


def test_the_codes_of_the_dialog_are_filtered(qtbot, dialog):
    form = dialog()
    qtbot.keyClicks(form.line, "silo")
    assert not item(form, "Données").isHidden()
    assert item(form, "Énergie").isHidden()


def test_a_project_for_reading_only_shows_its_sets(qtbot, panel, session, freins, tmp_path):
    session.close()
    session.open(Project.open(tmp_path / "study.codage", read_only=True))
    assert shown(panel.sets) == ["All codes", "Freins"]
    assert not panel.sets.plus.isEnabled()
    assert not any(
        action.isEnabled() for action in panel.sets.context_menu().actions() if action.text()
    )
