from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from codage.domain.joint_display import JointDisplay, JointRow, Verdict
from codage.gui.joint.cells import Part
from codage.gui.joint.exporting import write_table
from codage.gui.joint.quoting import QuotationDialog

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(qtbot, page, study):
    """The page with a row that has everything but quotations, and a second one."""
    rows = (JointRow("Eau", (study.guid,), "eau", ("1",)), JointRow("Feu"))
    page.shelf.begin_with(JointDisplay(rows, "size").to_json())
    qtbot.waitUntil(lambda: page.shown is not None and len(page.shown.lines) == 2)
    page.view.go_to(0, Part.THEME)
    page.view.setFocus()
    return page


def write(qtbot, page, name):
    editor = page.view.findChild(QLineEdit)
    qtbot.keyClicks(editor, name)
    qtbot.keyClick(editor, K.Key_Return)
    qtbot.waitUntil(lambda: page.view.findChild(QLineEdit) is None)


def counted(qtbot, page):
    qtbot.waitUntil(lambda: not page._counting.is_waiting and not page.model.waiting)


def dialog(kind=QDialog):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_an_empty_page_says_what_it_is_for_and_begins(qtbot, page, study):
    assert "beside" in page.hint.label.text()
    qtbot.mouseClick(page.hint.button, Qt.MouseButton.LeftButton)
    assert study.display == JointDisplay()
    assert "Add a row" in page.hint.button.text()
    qtbot.mouseClick(page.hint.second, Qt.MouseButton.LeftButton)
    assert study.labels == ["Eau", "Feu"]
    assert page.view.isVisible()


def test_a_row_is_added_and_named_with_the_keyboard(qtbot, filled, study):
    qtbot.keyClick(filled.view, K.Key_Insert)
    write(qtbot, filled, "Air")
    assert study.labels == ["Eau", "Air", "Feu"]
    qtbot.keyClick(filled.view, K.Key_F2)
    write(qtbot, filled, "Vent")
    assert study.labels == ["Eau", "Vent", "Feu"]


def test_rows_are_moved_and_removed_and_undo_brings_all_back(qtbot, filled, study):
    qtbot.keyClick(filled.view, K.Key_Down, ALT)
    assert study.labels == ["Feu", "Eau"]
    qtbot.keyClick(filled.view, K.Key_Delete)
    assert study.labels == ["Feu"]
    study.project.undo()
    study.project.undo()
    assert study.labels == [row.label for row in filled.display.rows] == ["Eau", "Feu"]
    study.project.redo()
    assert [row.label for row in filled.display.rows] == ["Feu", "Eau"]


def test_a_row_shows_what_both_sources_say(qtbot, filled):
    line = filled.model.lines[0]
    assert (line.survey.count, line.survey.n) == (1, 2)
    assert line.interviews.types == (("Small", 1, 1), ("Big", 1, 1))
    said = filled.model.index(0, Part.SURVEY).data()
    assert "50" in said
    assert "Water: Yes" in said


def test_codes_are_ticked_in_a_list(qtbot, filled, study):
    filled.view.go_to(1)
    filled.view.edit_cell(filled.model.index(1, Part.INTERVIEWS))
    item = next(
        filled.picking.codes.list.item(n)
        for n in range(filled.picking.codes.list.count())
        if filled.picking.codes.list.item(n).text() == "Eau"
    )
    item.setCheckState(Qt.CheckState.Checked)
    assert study.display.rows[1].codes == (study.guid,)
    filled.picking.codes.close()


def test_a_closed_picker_leaves_the_keys_to_the_table(qtbot, filled, study):
    filled.view.go_to(1)
    filled.tools.choose_codes.setFocus()
    qtbot.mouseClick(filled.tools.choose_codes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(filled.picking.codes.isVisible)
    qtbot.keyClick(filled.picking.codes, K.Key_Escape)
    qtbot.waitUntil(filled.view.hasFocus)
    qtbot.keyClick(filled.window().focusWidget(), K.Key_Up, ALT)
    assert study.labels == ["Feu", "Eau"]


def test_a_question_and_the_answers_that_count_are_chosen(qtbot, filled, study):
    filled.view.go_to(1)
    qtbot.mouseClick(filled.tools.choose_question, Qt.MouseButton.LeftButton)
    asking = dialog()
    ok = asking.buttons.button(asking.buttons.StandardButton.Ok)
    qtbot.keyClicks(asking.line, "wat")
    assert asking.variable.name == "eau"
    assert not ok.isEnabled()
    asking.tick(("0",))
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert (study.display.rows[1].variable, study.display.rows[1].values) == ("eau", ("0",))


def test_quotations_are_ticked_from_the_line_without_the_pointer(qtbot, filled, study):
    qtbot.mouseClick(filled.tools.choose_quotations, Qt.MouseButton.LeftButton)
    quoting = dialog(QuotationDialog)
    qtbot.waitUntil(lambda: len(quoting.found) == 2)
    qtbot.keyClicks(quoting.line, "perd")
    qtbot.keyClick(quoting.line, K.Key_Down)
    assert quoting.list.hasFocus()
    qtbot.keyClick(quoting.focusWidget(), K.Key_Space)
    assert quoting.picked
    quoting.reject()


def test_words_that_no_question_has_leave_no_question_chosen(qtbot, filled):
    filled.view.go_to(1)
    qtbot.mouseClick(filled.tools.choose_question, Qt.MouseButton.LeftButton)
    asking = dialog()
    qtbot.keyClicks(asking.line, "wat")
    qtbot.keyClicks(asking.line, " zzz")
    assert asking.variable is None
    assert asking.answers.count() == 0
    assert not asking.buttons.button(asking.buttons.StandardButton.Ok).isEnabled()
    assert asking.told.text() == "No question has these words."
    asking.reject()


def test_quotations_are_chosen_among_the_segments_of_the_row(qtbot, filled, study):
    qtbot.mouseClick(filled.tools.choose_quotations, Qt.MouseButton.LeftButton)
    quoting = dialog(QuotationDialog)
    qtbot.waitUntil(lambda: len(quoting.found) == 2)
    qtbot.keyClicks(quoting.line, "perd")
    qtbot.keyClick(quoting.list, K.Key_Space)
    quoting.buttons.accepted.emit()
    counted(qtbot, filled)
    qtbot.waitUntil(lambda: len(filled.model.lines[0].quotations) == 1)
    quoted = filled.model.lines[0].quotations[0]
    assert (quoted.coding, quoted.text, quoted.by) == (
        study.codings[1],
        "perd de l'eau.",
        "Valmont",
    )
    study.project.undo()
    assert study.display.rows[0].quotations == ()


def test_an_interpretation_is_written_over_its_cell_and_kept_on_escape(qtbot, filled, study):
    filled.view.go_to(0, Part.INTERPRETATION)
    qtbot.keyClick(filled.view, K.Key_Return)
    writing = filled.picking.interpreting
    assert writing.isVisible()
    qtbot.keyClick(writing.verdict, K.Key_Down)
    qtbot.keyClicks(writing.note, "Oui, si l'on y veille.")
    qtbot.keyClick(writing.note, K.Key_Escape)
    assert not writing.isVisible()
    row = study.display.rows[0]
    assert (row.verdict, row.note) == (Verdict.CONFIRMS, "Oui, si l'on y veille.")
    filled.rows.judge(0, Verdict.SILENT)
    assert study.display.rows[0].verdict is Verdict.SILENT
    assert "silent" in filled.model.index(0, Part.INTERPRETATION).data()


def test_numbers_open_their_segments_by_keyboard_and_by_mouse(qtbot, filled, session, study):
    filled.view.go_to(0, Part.INTERVIEWS)
    with qtbot.waitSignal(session.segments_sought) as sought:
        qtbot.keyClick(filled.view, K.Key_Return)
    assert sought.args == [study.codings, "Eau"]
    view = filled.view
    view.lay_out()
    rect = view.visualRect(filled.model.index(0, Part.INTERVIEWS))
    places = (rect.topLeft() + type(rect.topLeft())(12, y) for y in range(4, rect.height(), 3))
    place = next(p for p in places if view.link_at(p)[1] == "type:1")
    with qtbot.waitSignal(session.segments_sought) as sought:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sought.args == [[study.codings[1]], "Eau, Big"]


def test_the_share_opens_the_cases_and_a_case_its_segments(qtbot, filled, session, study):
    filled.view.go_to(0, Part.SURVEY)
    qtbot.keyClick(filled.view, K.Key_Return)
    qtbot.waitUntil(
        lambda: any(
            isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets()
        )
    )
    cases = dialog()
    table = cases.table
    cells = [[table.model().index(r, c).data() for c in range(4)] for r in range(2)]
    assert cells == [["Aubin", "Yes", "yes", "1"], ["Valmont", "No", "no", "1"]]
    table.selectRow(1)
    with qtbot.waitSignal(session.segments_sought) as sought:
        qtbot.keyClick(table, K.Key_Return)
    assert sought.args == [[study.codings[1]], "Eau, Valmont"]
    cases.close()


def test_the_numbers_follow_what_is_coded(qtbot, filled, study):
    study.project.remove_codings([study.codings[0]])
    qtbot.waitUntil(lambda: filled.model.lines[0].interviews.cases == 1)


def test_the_types_and_the_names_under_quotations_are_chosen(qtbot, filled, study):
    filled.head.typology.setCurrentIndex(filled.head.typology.findData("eau"))
    filled.head.typology.activated.emit(filled.head.typology.currentIndex())
    assert study.display.typology == "eau"
    filled.picking.names.ticked.emit("size", True)
    assert study.display.shown_by == ("", "size")


def test_small_cells_are_hidden_on_demand_and_undo_shows_them(qtbot, filled, study):
    assert not filled.head.hiding.least.isVisible()
    qtbot.mouseClick(filled.head.hiding.tick, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert study.display.least == 5
    assert filled.head.hiding.least.isVisible()
    counted(qtbot, filled)
    qtbot.waitUntil(lambda: filled.model.lines[0].survey.count is None)
    assert "hidden, of 2 who answered" in filled.model.index(0, Part.SURVEY).data()
    assert "cells are hidden so that nobody is recognised" in filled.about.text()
    filled.head.hiding.least.selectAll()
    qtbot.keyClicks(filled.head.hiding.least, "7")
    qtbot.keyClick(filled.head.hiding.least, K.Key_Return)
    assert study.display.least == 7
    study.project.undo()
    assert (study.display.least, filled.head.hiding.least.value()) == (5, 5)
    study.project.undo()
    assert not filled.head.hiding.tick.isChecked()
    qtbot.waitUntil(lambda: filled.model.lines[0].survey.count == 1)


def test_what_was_counted_before_it_is_hidden_is_not_copied(qtbot, filled):
    qtbot.mouseClick(filled.head.hiding.tick, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QApplication.clipboard().setText("mine")
    filled.copy_table()
    assert QApplication.clipboard().text() == "mine"
    qtbot.waitUntil(lambda: filled.shown is not None)
    filled.copy_table()
    assert "hidden" in QApplication.clipboard().text()


def test_quotations_are_put_in_order_by_keys_and_buttons(qtbot, filled, study):
    guids = study.project.coding_guids(study.codings)
    first, second = (guids[one] for one in study.codings)
    filled.rows.change(0, quotations=(first, second))
    filled.picking.edit(0, Part.QUOTATIONS)
    quoting = dialog(QuotationDialog)
    qtbot.waitUntil(lambda: len(quoting.found) == 2)
    assert quoting.order.keys == (first, second)
    qtbot.keyClick(quoting.list, K.Key_Down, ALT)
    assert quoting.order.keys == (second, first)
    qtbot.keyClick(quoting.order.list, K.Key_Up, ALT)
    assert quoting.order.keys == (first, second)
    qtbot.mouseClick(quoting.order.down, Qt.MouseButton.LeftButton)
    assert not quoting.order.down.isEnabled()
    quoting.buttons.accepted.emit()
    assert study.display.rows[0].quotations == (second, first)
    qtbot.waitUntil(
        lambda: [one.coding for one in filled.model.lines[0].quotations] == study.codings[::-1]
    )
    study.project.undo()
    assert study.display.rows[0].quotations == (first, second)


def test_a_quotation_is_dragged_and_taken_out_in_its_list(qtbot, filled, study):
    guids = study.project.coding_guids(study.codings)
    first, second = (guids[one] for one in study.codings)
    filled.rows.change(0, quotations=(first, "gone", second))
    filled.picking.edit(0, Part.QUOTATIONS)
    quoting = dialog(QuotationDialog)
    qtbot.waitUntil(lambda: len(quoting.found) == 2)
    root = QModelIndex()
    # What a drag within the list does once it is dropped.
    assert quoting.order.list.model().moveRow(root, 1, root, 0)
    assert quoting.picked == [second, "gone", first]
    quoting.order.list.setCurrentRow(0)
    assert quoting.whole.toPlainText().startswith("perd")
    qtbot.keyClick(quoting.order.list, K.Key_Delete)
    assert quoting.picked == ["gone", first]
    assert quoting.list.item(1).checkState() == Qt.CheckState.Unchecked
    quoting.reject()


def test_a_quotation_is_moved_from_the_menu_of_the_table(qtbot, filled, study):
    guids = study.project.coding_guids(study.codings)
    first, second = (guids[one] for one in study.codings)
    filled.rows.change(0, quotations=(first, second))
    qtbot.waitUntil(lambda: len(filled.model.lines[0].quotations) == 2)
    view = filled.view
    view.lay_out()
    rect = view.visualRect(filled.model.index(0, Part.QUOTATIONS))
    places = (rect.topLeft() + QPoint(20, y) for y in range(4, rect.height(), 3))
    wanted = f"quote:{study.codings[1]}"
    view.customContextMenuRequested.emit(next(p for p in places if view.link_at(p)[1] == wanted))
    menu = QApplication.activePopupWidget()
    up, down = (
        next(one for one in menu.actions() if one.text() == f"Move the quotation {way}")
        for way in ("up", "down")
    )
    assert (up.isEnabled(), down.isEnabled()) == (True, False)
    up.trigger()
    menu.close()
    assert study.display.rows[0].quotations == (second, first)
    study.project.undo()
    assert study.display.rows[0].quotations == (first, second)


def test_it_is_copied_and_written_as_it_stands(qtbot, filled, tmp_path):
    qtbot.keyClick(filled.view, K.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert "<table" in data.html()
    assert data.text().startswith("Theme\tSurvey")
    path = tmp_path / "j.docx"
    write_table(filled.shown, path, filled)
    qtbot.waitUntil(path.exists)


def test_what_cannot_be_written_in_offers_nothing_to_write(qtbot, filled, study, session):
    path = study.project.path
    session.close()
    from codage.project import Project

    session.open(Project.open(path, read_only=True))
    qtbot.waitUntil(lambda: filled.shown is not None)
    assert not filled.tools.isVisible()
    assert filled.head.export.isEnabled()
    qtbot.keyClick(filled.view, K.Key_Delete)
    assert len(filled.display.rows) == 2
