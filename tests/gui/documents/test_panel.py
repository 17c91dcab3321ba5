"""The panel of interviews, with clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from codage.domain.transcript import Transcript, Turn
from codage.gui.documents.model import CASE, CODINGS, NAME, PROGRESS
from codage.gui.documents.panel import DocumentsPanel
from codage.gui.session import Session
from codage.project import Project
from codage.project.rows import Progress


def column(panel, which=NAME):
    model = panel.table.model()
    return [model.index(row, which).data() for row in range(model.rowCount())]


def click(qtbot, panel, name, modifier=Qt.KeyboardModifier.NoModifier):
    place = column(panel).index(name)
    where = panel.table.visualRect(panel.table.model().index(place, NAME)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, modifier, where)


def click_header(qtbot, panel, which):
    header = panel.table.header()
    where = header.rect().center()
    where.setX(header.sectionViewportPosition(which) + 12)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_names_stand_in_natural_order_whatever_their_accents_and_capitals(panel):
    assert column(panel) == ["entretien 1", "Entretien 2", "Entretien 10", "Évreux"]


def test_the_header_sorts_by_number_of_codings(qtbot, panel, code_passage):
    code_passage("Entretien 2")
    code_passage("Entretien 2", 6)
    code_passage("Évreux")
    click_header(qtbot, panel, CODINGS)
    click_header(qtbot, panel, CODINGS)
    assert column(panel)[:2] == ["Entretien 2", "Évreux"]
    code_passage("Évreux", 6)
    code_passage("Évreux", 8)
    assert column(panel)[:2] == ["Évreux", "Entretien 2"]


def test_sorting_by_case_puts_those_without_one_last(qtbot, panel):
    click_header(qtbot, panel, CASE)
    assert column(panel)[0] == "Entretien 10"


def test_the_filter_ignores_accents_and_capitals_and_looks_at_cases(qtbot, panel):
    qtbot.keyClicks(panel.line, "EVR")
    assert column(panel) == ["Évreux"]
    panel.line.clear()
    qtbot.keyClicks(panel.line, "metropole")
    assert column(panel) == ["Entretien 10"]
    assert panel.footer.text() == "1 of 4 interviews"


def test_filtering_does_not_change_the_interview_on_show(qtbot, panel, session, named):
    session.choose_document(named("Entretien 2").id)
    qtbot.keyClicks(panel.line, "Evreux")
    assert session.document == named("Entretien 2").id
    assert panel.selected() == []
    panel.line.clear()
    assert [row.name for row in panel.selected()] == ["Entretien 2"]


def test_a_click_puts_an_interview_on_show(qtbot, panel, session, named):
    click(qtbot, panel, "Évreux")
    assert session.document == named("Évreux").id


def test_an_interview_chosen_elsewhere_is_selected_here_once(qtbot, panel, session, named):
    heard = []
    session.document_chosen.connect(heard.append)
    session.choose_document(named("Entretien 2").id)
    assert heard == [named("Entretien 2").id]
    assert [row.name for row in panel.selected()] == ["Entretien 2"]


def test_stepping_follows_the_order_on_show_and_stops_at_the_ends(panel, session, named):
    session.choose_document(named("entretien 1").id)
    panel.step(1)
    assert session.document == named("Entretien 2").id
    panel.step(5)
    assert session.document == named("Évreux").id
    panel.step(-1)
    assert session.document == named("Entretien 10").id


def test_counts_follow_coding_undo_and_hidden_coders(panel, session, code_passage):
    code_passage("Entretien 2")
    assert column(panel, CODINGS) == ["0", "1", "0", "0"]
    session.project.undo()
    assert column(panel, CODINGS) == ["0", "0", "0", "0"]
    session.project.redo()
    session.hide_coders(session.coders)
    assert column(panel, CODINGS) == ["0", "0", "0", "0"]


def test_the_footer_and_the_bar_say_how_far_the_work_has_come(panel, session, named):
    assert panel.footer.text() == "0 of 4 coded"
    documents = [named(name).id for name in ("Évreux", "Entretien 2")]
    session.project.set_progress(documents, Progress.CODED)
    session.project.set_progress(documents[:1], Progress.REVIEWED)
    assert panel.footer.text() == "2 of 4 coded"
    assert panel.overall.counts == {Progress.REVIEWED: 1, Progress.CODED: 1, Progress.NEW: 2}
    assert "Reviewed: 1" in panel.overall.toolTip()


def test_all_interviews_stand_in_the_order_of_the_list_whatever_is_filtered(qtbot, panel, named):
    names = ["Évreux", "entretien 1", "Entretien 2", "Entretien 10"]
    qtbot.keyClicks(panel.line, "Evreux")
    assert panel.order()[0] == named("Évreux").id
    assert set(panel.order()) == {named(name).id for name in names}


def test_a_coding_repaints_one_cell_and_asks_nothing_of_the_other_interviews(
    panel, session, code_passage, monkeypatch
):
    changed = []
    panel.table.model().sourceModel().dataChanged.connect(lambda *cells: changed.append(cells))
    monkeypatch.setattr(session.project, "documents", lambda: pytest.fail("asked for everything"))
    code_passage("Entretien 2")
    assert len(changed) == 1


def test_progress_of_several_is_marked_at_once_and_undone_at_once(qtbot, panel, session, named):
    click(qtbot, panel, "entretien 1")
    click(qtbot, panel, "Entretien 10", Qt.KeyboardModifier.ShiftModifier)
    panel.mark_selected(Progress.CODED)
    marked = [row.progress for row in session.documents.values() if row.name != "Évreux"]
    assert marked == [Progress.CODED] * 3
    assert len(panel.selected()) == 3
    session.project.undo()
    assert named("Entretien 2").progress == Progress.NEW


def test_sorting_by_progress(qtbot, panel, session, named):
    session.project.set_progress([named("Évreux").id], Progress.REVIEWED)
    click_header(qtbot, panel, PROGRESS)
    assert column(panel)[-1] == "Évreux"
    click_header(qtbot, panel, PROGRESS)
    assert column(panel)[0] == "Évreux"


def test_delete_takes_the_selected_out_and_shows_the_next_one(qtbot, panel, session, named):
    following = named("Entretien 10").id
    click(qtbot, panel, "entretien 1")
    click(qtbot, panel, "Entretien 2", Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(panel.documents_removed) as told:
        qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert told.args == ["2 interviews were taken out, with their codings."]
    assert column(panel) == ["Entretien 10", "Évreux"]
    assert session.document == following
    session.project.undo()
    assert len(column(panel)) == 4


def test_delete_in_the_list_does_not_reach_the_windows_own_delete(qtbot, panel):
    meant_elsewhere = []
    action = QAction(panel)
    action.setShortcut("Del")
    action.triggered.connect(lambda: meant_elsewhere.append(True))
    panel.addAction(action)
    click(qtbot, panel, "entretien 1")
    panel.table.setFocus()
    QTest.keyClick(panel.windowHandle(), Qt.Key.Key_Delete)
    assert not meant_elsewhere
    assert "entretien 1" not in column(panel)


def test_f2_renames_in_place(qtbot, panel, session, named):
    click(qtbot, panel, "Évreux")
    document = session.document
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor = panel.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Abbeville")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.documents[document].name == "Abbeville")
    assert column(panel)[0] == "Abbeville"


def test_the_context_menu_renames_one_and_marks_or_removes_several(qtbot, panel):
    click(qtbot, panel, "entretien 1")
    menu = panel.context_menu(panel.selected())
    named = {action.text(): action for action in menu.actions()}
    assert named["Rename"].isEnabled()
    named["Reviewed"].trigger()
    assert panel.selected()[0].progress == Progress.REVIEWED
    click(qtbot, panel, "Évreux", Qt.KeyboardModifier.ControlModifier)
    menu = panel.context_menu(panel.selected())
    assert not next(a for a in menu.actions() if a.text() == "Rename").isEnabled()


def test_a_tooltip_says_all_of_it(panel):
    cell = panel.table.model().index(2, NAME)
    tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    assert "Entretien 10" in tip
    assert "Métropole de Valmont" in tip
    assert "2 turns" in tip


def test_new_interviews_appear_and_the_one_on_show_stays_selected(panel, session, named):
    session.choose_document(named("Évreux").id)
    turns = (Turn(text="Bonjour."),)
    session.project.add_document(Transcript(name="Entretien 3", turns=turns))
    assert column(panel)[2] == "Entretien 3"
    assert [row.name for row in panel.selected()] == ["Évreux"]


def test_an_empty_project_offers_to_import(qtbot, panel, session, tmp_path):
    session.open(Project.create(tmp_path / "empty.codage"))
    assert panel.import_button.isVisible()
    assert not panel.table.isVisible()
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        qtbot.mouseClick(panel.import_button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["project.import_documents"]


def test_a_project_for_reading_only_lets_nothing_be_changed(qtbot, session, tmp_path):
    session.close()
    reading = Session()
    reading.open(Project.open(tmp_path / "study.codage", read_only=True))
    panel = DocumentsPanel(reading)
    qtbot.addWidget(panel)
    panel.table.selectAll()
    panel.remove_selected()
    panel.mark_selected(Progress.CODED)
    assert len(reading.project.documents()) == 4
    name = panel.table.model().index(0, NAME)
    assert not name.flags() & Qt.ItemFlag.ItemIsEditable
    reading.close()


def test_closing_the_project_empties_the_list(panel, session):
    session.close()
    assert column(panel) == []
    assert panel.footer.text() == ""
