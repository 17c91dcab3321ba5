from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from codage.exporters.summaries.content import Content
from codage.gui.summaries.choosing import Columns
from codage.project import Project

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def rows(panel):
    return [row.name for row in panel.model.grid.rows]


def codes(panel):
    return [code.name for code in panel.model.grid.codes]


def shown(panel):
    return panel.cell.title.text(), panel.cell.code.text().split(" > ")[-1]


def choose(qtbot, panel, combo, data):
    with qtbot.waitSignal(panel.laid_out):
        combo.setCurrentIndex(combo.findData(data))


def test_cases_stand_down_and_used_codes_across(panel, study):
    assert rows(panel) == ["Aubin", "Valmont", "Seul"]
    assert codes(panel) == ["Mutualisation", "Achats"]
    assert "2 cases" in panel.about.text()
    assert "1 interviews without a case" in panel.about.text()


def test_arrows_go_from_cell_to_cell_and_its_segments_stand_beside(qtbot, panel, study):
    assert shown(panel) == ("Aubin", "Mutualisation")
    qtbot.keyClick(panel.table, K.Key_Down)
    assert shown(panel) == ("Valmont", "Mutualisation")
    assert [row.id for row in panel.cell.model.rows] == [study.codings[1]]
    qtbot.keyClick(panel.table, K.Key_Right)
    assert shown(panel) == ("Valmont", "Achats")
    assert panel.cell.hint.isVisible()


def test_enter_writes_and_escape_comes_back(qtbot, panel, study):
    qtbot.keyClick(panel.table, K.Key_Return)
    assert panel.cell.writing.hasFocus()
    qtbot.keyClicks(panel.cell.writing, "Achats avec")
    assert study.body(study.aubin, study.sharing) == "Achats avec"
    assert panel.model.grid.cell(0, 0).summary == "Achats avec"
    qtbot.keyClick(panel.cell.writing, K.Key_Escape)
    assert panel.table.hasFocus()


def test_control_and_arrows_go_on_while_writing(qtbot, panel, study):
    qtbot.keyClick(panel.table, K.Key_Return)
    qtbot.keyClicks(panel.cell.writing, "un")
    qtbot.keyClick(panel.cell.writing, K.Key_Down, CTRL)
    assert panel.cell.writing.hasFocus()
    assert panel.cell.writing.toPlainText() == ""
    qtbot.keyClicks(panel.cell.writing, "deux")
    qtbot.keyClick(panel.cell.writing, K.Key_Up, CTRL)
    assert panel.cell.writing.toPlainText() == "un"
    assert study.body(study.valmont, study.sharing) == "deux"


def test_at_the_edge_it_stays(qtbot, panel):
    qtbot.keyClick(panel.table, K.Key_Return)
    qtbot.keyClick(panel.cell.writing, K.Key_Left, CTRL)
    assert shown(panel) == ("Aubin", "Mutualisation")
    assert panel.cell.writing.hasFocus()


def test_what_is_typed_without_a_pause_is_undone_at_once(qtbot, panel, study):
    qtbot.keyClick(panel.table, K.Key_Return)
    qtbot.keyClicks(panel.cell.writing, "Achats")
    study.project.undo()
    assert study.body(study.aubin, study.sharing) is None
    qtbot.waitUntil(lambda: panel.cell.writing.toPlainText() == "")
    study.project.redo()
    qtbot.waitUntil(lambda: panel.cell.writing.toPlainText() == "Achats")


def test_after_a_pause_or_another_cell_it_is_another_step(qtbot, panel, study):
    qtbot.keyClick(panel.table, K.Key_Return)
    qtbot.keyClicks(panel.cell.writing, "un")
    panel.cell.writing.pause()
    qtbot.keyClicks(panel.cell.writing, " deux")
    study.project.undo()
    assert study.body(study.aubin, study.sharing) == "un"


def test_typing_goes_on_at_the_caret_and_spaces_stay(qtbot, panel, study):
    qtbot.keyClick(panel.table, K.Key_Return)
    qtbot.keyClicks(panel.cell.writing, "ac ")
    qtbot.keyClick(panel.cell.writing, K.Key_Home)
    qtbot.keyClicks(panel.cell.writing, "b ")
    assert panel.cell.writing.toPlainText() == "b ac "


def test_a_click_on_a_segment_goes_to_its_passage(qtbot, panel, session, study):
    view = panel.cell.list
    where = view.visualRect(panel.cell.model.index(0)).center()
    with qtbot.waitSignal(session.coding_sought) as sought:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert sought.args == [study.codings[0]]


def test_an_interview_without_a_case_becomes_one_with_a_click(qtbot, panel, study):
    panel.table.setCurrentIndex(panel.model.index(2, 0))
    assert not panel.cell.writing.isVisible()
    with qtbot.waitSignal(panel.laid_out):
        qtbot.mouseClick(panel.cell.make_case, Qt.MouseButton.LeftButton)
    assert all(row.case_id is not None for row in panel.model.grid.rows)
    study.project.undo()
    qtbot.waitUntil(lambda: panel.model.grid.rows[-1].case_id is None)


def test_cases_can_stand_in_the_order_of_an_answer(qtbot, panel):
    choose(qtbot, panel, panel.choices.order, "size")
    assert rows(panel) == ["Valmont", "Aubin", "Seul"]
    assert panel.model.row(0).answer == "Large"
    assert shown(panel) == ("Aubin", "Mutualisation")


def test_codes_can_be_chosen_by_kind_by_set_or_one_by_one(qtbot, panel, study):
    choose(qtbot, panel, panel.choices.columns, Columns.ALL.value)
    assert codes(panel) == ["Mutualisation", "Achats", "Rien"]
    choose(qtbot, panel, panel.choices.columns, Columns.TOP.value)
    assert codes(panel) == ["Mutualisation", "Rien"]
    assert len(panel.model.grid.cell(0, 0).codings) == 2
    choose(qtbot, panel, panel.choices.columns, Columns.CHOSEN.value)
    with qtbot.waitSignal(panel.laid_out):
        panel.choices.codes.choose(frozenset({study.unused}))
    assert codes(panel) == ["Rien"]
    chosen = study.project.add_code_set("Famille", [study.buying])
    qtbot.waitUntil(lambda: panel.choices.columns.findData(f"set:{chosen}") >= 0)
    choose(qtbot, panel, panel.choices.columns, f"set:{chosen}")
    assert codes(panel) == ["Achats"]


def test_a_new_coding_shows_and_the_chosen_cell_stays(qtbot, panel, study):
    panel.table.setCurrentIndex(panel.model.index(1, 1))
    with qtbot.waitSignal(panel.laid_out):
        new = study.code(study.documents[1], study.buying)
    assert shown(panel) == ("Valmont", "Achats")
    assert [row.id for row in panel.cell.model.rows] == [new]


def test_what_is_typed_while_it_is_laid_out_anew_is_kept(qtbot, panel, study):
    qtbot.keyClick(panel.table, K.Key_Return)
    with qtbot.waitSignal(panel.laid_out):
        study.code(study.documents[1], study.buying)
        qtbot.keyClicks(panel.cell.writing, "Achats")
    assert panel.cell.writing.toPlainText() == "Achats"
    assert panel.model.grid.cell(0, 0).summary == "Achats"


def test_a_summary_is_copied_from_the_grid(qtbot, panel, study):
    study.project.write_summary(study.aubin, study.sharing, "Achète")
    qtbot.waitUntil(lambda: panel.model.grid.cell(0, 0).summary == "Achète")
    qtbot.keyClick(panel.table, K.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Achète"


def test_without_codes_it_says_what_to_do(qtbot, panel, session, tmp_path):
    with qtbot.waitSignal(panel.laid_out):
        session.open(Project.create(tmp_path / "empty.codage"))
    assert panel.hint.isVisible()
    assert "Import the transcripts first" in panel.hint.label.text()
    assert not panel.export.isEnabled()


def test_the_grid_on_show_is_what_is_exported(qtbot, panel, study, tmp_path):
    import openpyxl

    path = tmp_path / "grid.xlsx"
    choose(qtbot, panel, panel.choices.order, "size")
    panel.exporting.write(panel.model.grid, path, Content.SUMMARIES)
    qtbot.waitUntil(path.exists)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert [row[0].value for row in sheet.iter_rows()] == ["Case", "Valmont", "Aubin", "Seul"]


def test_a_project_to_read_only_can_be_read(qtbot, panel, session, study):
    study.project.write_summary(study.aubin, study.sharing, "Achète")
    path = study.project.path
    session.close()
    with qtbot.waitSignal(panel.laid_out):
        session.open(Project.open(path, read_only=True))
    assert panel.cell.writing.toPlainText() == "Achète"
    assert panel.cell.writing.isReadOnly()


def test_a_no_break_space_stays_one(qtbot, panel, study):
    qtbot.keyClick(panel.table, K.Key_Return)
    panel.cell.writing.insertPlainText("Oui\u00a0: tout")
    assert study.body(study.aubin, study.sharing) == "Oui\u00a0: tout"


def test_a_narrow_page_has_the_cell_below_its_grid(panel):
    panel.resize(1000, 600)
    assert panel.halves.orientation() is Qt.Orientation.Horizontal
    panel.resize(500, 600)
    assert panel.halves.orientation() is Qt.Orientation.Vertical
    assert min(panel.halves.sizes()) > 0
    panel.resize(1000, 600)
    assert panel.halves.orientation() is Qt.Orientation.Horizontal
