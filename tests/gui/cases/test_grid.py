from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from codage.domain.anchors import Span
from codage.gui.cases.paste_dialog import PasteDialog

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def text(page, row, name):
    column = [variable.name for variable in page.model.variables].index(name)
    return page.model.index(row, column).data()


def current(page):
    index = page.table.currentIndex()
    return index.row(), page.model.variables[index.column()].name


def editor(page):
    found = QApplication.focusWidget()
    return found if isinstance(found, (QLineEdit, QComboBox)) else None


def clipboard():
    return QApplication.clipboard().text()


def paste(qtbot, page, block):
    QApplication.clipboard().setText(block)
    qtbot.keyClick(page.table, K.Key_V, CTRL)


def test_values_are_shown_with_their_labels(page):
    assert [text(page, row, "size") for row in range(3)] == ["1 – Small", "2 – Large", ""]
    assert text(page, 0, "rate") == "0.5"


def test_a_time_of_day_is_shown_after_its_date_and_may_be_written_so(qtbot, page, study, go):
    go(0, "day")
    qtbot.keyClicks(page.table, "2")
    qtbot.keyClicks(editor(page), "023-09-12 18:40")
    qtbot.keyClick(editor(page), K.Key_Return)
    assert study.column("day")[0] == "2023-09-12T18:40:00"
    assert text(page, 0, "day") == "2023-09-12 18:40:00"


def test_personal_columns_are_hidden_unless_asked_for(page):
    assert "mail" not in [variable.name for variable in page.model.variables]
    assert "1 personal ones hidden" in page.bar.about.text()
    page.bar.personal.click()
    assert text(page, 0, "mail") == "a@a"


def test_typing_overwrites_and_enter_goes_down(qtbot, page, study, go):
    go(0, "pop")
    qtbot.keyClicks(page.table, "7")
    qtbot.keyClicks(editor(page), "5")
    qtbot.keyClick(editor(page), K.Key_Return)
    assert study.column("pop") == ["75", "300", None]
    assert (text(page, 0, "pop"), current(page)) == ("75", (1, "pop"))
    assert page.table.hasFocus()


def test_f2_writes_on_and_tab_goes_right(qtbot, page, study, go):
    go(0, "pop")
    qtbot.keyClick(page.table, K.Key_F2)
    qtbot.keyClick(editor(page), K.Key_End)
    qtbot.keyClicks(editor(page), "0")
    qtbot.keyClick(editor(page), K.Key_Tab)
    assert study.column("pop")[0] == "12000"
    assert current(page) == (0, "rate")


def test_escape_leaves_the_cell_as_it_was(qtbot, page, study, go):
    go(0, "pop")
    qtbot.keyClicks(page.table, "7")
    qtbot.keyClick(editor(page), K.Key_Escape)
    assert study.column("pop")[0] == "1200"


def test_what_does_not_fit_stays_in_its_editor(qtbot, page, study, go):
    go(0, "pop")
    qtbot.keyClicks(page.table, "x")
    qtbot.keyClick(editor(page), K.Key_Return)
    assert editor(page).text() == "x"
    assert study.column("pop")[0] == "1200"
    editor(page).setText("8")
    qtbot.keyClick(editor(page), K.Key_Return)
    assert study.column("pop")[0] == "8"


@pytest.mark.parametrize("typed", ["Large", "large", "2", "2 – Large"])
def test_a_category_is_written_by_value_or_label(qtbot, page, study, go, typed):
    go(2, "size")
    qtbot.keyClick(page.table, K.Key_F2)
    box = page.table.findChild(QComboBox)
    assert [box.itemText(n) for n in range(3)] == ["1 – Small", "2 – Large", "99 – NSP"]
    box.lineEdit().setText(typed)
    qtbot.keyClick(box, K.Key_Return)
    assert study.column("size")[2] == "2"


def test_one_step_is_undone_and_shown(qtbot, page, study, go):
    go(0, "pop")
    qtbot.keyClick(page.table, K.Key_Delete)
    assert study.column("pop")[0] is None
    study.project.undo()
    qtbot.waitUntil(lambda: text(page, 0, "pop") == "1200")


def test_a_block_is_copied_and_pasted_as_one_change(qtbot, page, study, go):
    go(0, "size", below=1, right=1)
    qtbot.keyClick(page.table, K.Key_C, CTRL)
    assert clipboard() == "1\t1200\n2\t300"
    go(1, "size")
    qtbot.keyClick(page.table, K.Key_V, CTRL)
    assert study.column("size") == ["1", "1", "2"]
    assert study.column("pop") == ["1200", "1200", "300"]
    study.project.undo()
    assert study.column("pop") == ["1200", "300", None]


def test_a_block_of_a_spreadsheet_reads_labels_commas_and_dates(qtbot, page, study, go):
    go(0, "size")
    paste(qtbot, page, "Large\t1 500\t2,25\t24/11/2026\toui\r\nSmall\t\t\t\tnon\r\n")
    assert [study.column(name)[0] for name in ("size", "pop", "rate", "day", "sensors")] == [
        "2", "1500", "2.25", "2026-11-24", "1",
    ]  # fmt: skip
    assert study.column("pop")[1] is None


def test_cells_that_do_not_fit_are_told_before_anything_is_written(qtbot, page, study, go):
    go(1, "size")
    paste(qtbot, page, "Huge\t10\nSmall\tmany\n1\t4")
    dialog = page.findChild(PasteDialog)
    rows = range(dialog.table.rowCount())
    told = [[dialog.table.item(row, column).text() for column in range(4)] for row in rows]
    assert told == [
        ["b", "size", "Huge", "“Huge” is none of the values of this variable."],
        ["c", "pop", "many", "“many” is not a whole number."],
    ]
    assert "1 rows lie below" in dialog.beyond.text()
    assert study.column("size") == ["1", "2", None]
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert study.column("size") == ["1", "2", "1"]
    assert study.column("pop") == ["1200", "10", None]


def test_writing_nothing_leaves_all_as_it_was(qtbot, page, study, go):
    go(0, "pop")
    paste(qtbot, page, "x\n5")
    page.findChild(PasteDialog).reject()
    assert study.column("pop") == ["1200", "300", None]


def test_one_cell_fills_what_is_selected(qtbot, page, study, go):
    go(0, "size", below=2)
    paste(qtbot, page, "2")
    assert study.column("size") == ["2", "2", "2"]


def test_fill_down_repeats_the_first_row_or_the_cell_above(qtbot, page, study, go):
    go(0, "pop", below=2)
    qtbot.keyClick(page.table, K.Key_D, CTRL)
    assert study.column("pop") == ["1200", "1200", "1200"]
    go(1, "size")
    qtbot.keyClick(page.table, K.Key_D, CTRL)
    assert study.column("size") == ["1", "1", None]


def test_control_and_arrows_go_to_the_edge_of_what_is_full(qtbot, page, go):
    go(0, "pop")
    qtbot.keyClick(page.table, K.Key_Down, CTRL)
    assert current(page) == (1, "pop")
    qtbot.keyClick(page.table, K.Key_Right, CTRL)
    assert current(page) == (1, "sensors")
    qtbot.keyClick(page.table, K.Key_Home, CTRL)
    assert current(page) == (0, "id")


def test_shift_and_arrows_select(qtbot, page, go):
    go(0, "size")
    qtbot.keyClick(page.table, K.Key_Down, SHIFT)
    qtbot.keyClick(page.table, K.Key_Right, SHIFT)
    assert page.table.area() == (0, 1, 1, 2)
    qtbot.keyClick(page.table, K.Key_Up, SHIFT)
    assert page.table.area() == (0, 1, 0, 2)
    qtbot.keyClick(page.table, K.Key_Down, SHIFT | CTRL)
    assert page.table.area() == (0, 1, 1, 2)


def test_cases_are_sorted_by_the_order_of_the_type_empty_ones_last(page, study):
    page.sort_by(study.id_of("pop"), Qt.SortOrder.AscendingOrder)
    assert [case.name for case in page.model.cases] == ["b", "a", "c"]
    page.sort_by(study.id_of("size"), Qt.SortOrder.DescendingOrder)
    assert [case.name for case in page.model.cases] == ["b", "a", "c"]
    page.sort_by(None, Qt.SortOrder.AscendingOrder)
    assert [case.name for case in page.model.cases] == ["a", "b", "c"]


def test_cases_are_filtered_by_ticked_values(page, study, go):
    go(2, "size")
    page.bar.filter.click()
    ticks = page.values.list
    assert [ticks.item(n).text() for n in range(3)] == ["1 – Small", "2 – Large", "empty"]
    ticks.item(2).setCheckState(Qt.CheckState.Checked)
    page.values.close()
    assert [case.name for case in page.model.cases] == ["c"]
    assert page.bar.about.text().startswith("1 of 3 cases")
    page.bar.all_cases.click()
    assert len(page.model.cases) == 3


def test_find_goes_from_cell_to_cell(qtbot, page, go):
    go(0, "id")
    qtbot.keyClick(page.table, K.Key_F, CTRL)
    assert page.bar.search.hasFocus()
    qtbot.keyClicks(page.bar.search, "LARGE")
    qtbot.keyClick(page.bar.search, K.Key_Return)
    assert current(page) == (1, "size")
    page.bar.search.setText("nowhere to be")
    page.find_next(1)
    assert "nowhere in the grid" in page.bar.note.text()


def test_the_case_of_the_row_shows_its_interview_and_opens_its_segments(
    qtbot, page, session, study
):
    with qtbot.waitSignal(page.details._counting.answered):
        page.table.select_area((1, 0, 1, 0))
        page.table.select_area((0, 0, 0, 0))
    assert page.details.title.text() == "a"
    assert page.details.documents.item(0).text() == "A"
    with qtbot.waitSignal(session.segments_sought) as sought:
        qtbot.mouseClick(page.details.segments, Qt.MouseButton.LeftButton)
    assert sought.args == [[study.coding], "a"]


def test_a_case_added_elsewhere_comes_in_and_the_place_stays(qtbot, page, study, go):
    go(1, "pop")
    with qtbot.waitSignal(page.shown):
        study.project.add_case("Aaa", key="0")
    assert [case.name for case in page.model.cases] == ["Aaa", "a", "b", "c"]
    assert current(page) == (2, "pop")


def test_without_a_case_the_way_to_a_survey_is_shown(qtbot, page, study):
    with qtbot.waitSignal(page.shown):
        study.project.remove_cases([study.a, study.b, study.c])
    assert page.hint.isVisible()
    with qtbot.waitSignal(page.command_wanted) as wanted:
        qtbot.mouseClick(page.hint.button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["project.import_survey"]


def test_find_goes_round_and_back(page, go):
    go(2, "pop")
    page.bar.search.setText("1")
    seen = []
    for way in (1, 1, 1, -1, -1):
        page.find_next(way)
        seen.append(current(page))
    assert seen == [(2, "rate"), (2, "sensors"), (0, "size"), (2, "sensors"), (2, "rate")]


def test_where_the_page_is_narrow_the_case_leaves_the_room_to_the_grid(qtbot, page):
    assert page.details.isVisible()
    page.resize(600, 500)
    qtbot.waitUntil(lambda: not page.details.isVisible())
    page.bar.beside.click()
    assert page.details.isVisible()


def test_thousands_of_cells_are_written_with_the_window_free(qtbot, page, study, go, monkeypatch):
    monkeypatch.setattr("codage.gui.cases.page._MANY", 3)
    go(0, "pop")
    paste(qtbot, page, "1\t1\n2\t2\n3\t3")
    qtbot.waitUntil(lambda: page.bar.note.text().startswith("6 cells written"))
    assert study.column("pop") == ["1", "2", "3"]
    assert text(page, 2, "rate") == "3"


def test_control_and_enter_open_the_segments_as_they_are_now(qtbot, page, session, study, go):
    page.bar.beside.click()
    go(0, "pop")
    turn = study.project.turns(study.documents[0])[0]
    more = study.project.apply_code(study.sharing, Span.within(turn.id, 10, 17))
    with qtbot.waitSignal(session.segments_sought) as sought:
        qtbot.keyClick(page.table, K.Key_Return, CTRL)
    assert sought.args == [[study.coding, more], "a"]
    assert current(page) == (0, "pop")


def test_find_is_searched_backwards_with_shift_and_enter(qtbot, page, go):
    go(0, "pop")
    page.bar.search.setText("large")
    page.bar.search.setFocus()
    qtbot.keyClick(page.bar.search, K.Key_Return, SHIFT)
    assert current(page) == (1, "size")
    go(2, "pop")
    page.bar.search.setText("1")
    page.bar.search.setFocus()
    qtbot.keyClick(page.bar.search, K.Key_Return, SHIFT)
    assert current(page) == (0, "sensors")


@pytest.mark.parametrize(("typed", "value"), [("lar", "2"), ("2", "2"), ("NS", "99")])
def test_a_few_letters_of_a_label_are_enough(qtbot, page, study, go, typed, value):
    go(1, "size")
    for letter in typed:
        qtbot.keyClicks(QApplication.focusWidget(), letter)
    qtbot.keyClick(page.table.findChild(QComboBox), K.Key_Return)
    assert study.column("size")[1] == value
    assert current(page) == (2, "size")


def test_letters_that_mean_several_values_are_told_and_kept(qtbot, page, study, go):
    go(0, "size")
    qtbot.keyClicks(page.table, "a")
    box = page.table.findChild(QComboBox)
    qtbot.keyClick(box, K.Key_Return)
    assert box.isVisible()
    assert study.column("size")[0] == "1"


def test_a_value_is_chosen_from_the_completions(qtbot, page, study, go):
    go(0, "size")
    qtbot.keyClicks(page.table, "l")
    qtbot.keyClicks(QApplication.focusWidget(), "ar")
    popup = page.table.findChild(QComboBox).completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, K.Key_Down)
    qtbot.keyClick(popup, K.Key_Return)
    assert study.column("size")[0] == "2"
    assert current(page) == (1, "size")
