"""The panel of the codebook, with clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from codage.gui.codebook.model import COUNTS, FOUND_IN
from codage.gui.codebook.panel import CodebookPanel
from codage.gui.session import Session
from codage.project import Project
from codage.project.rows import CodeFields

WHOLE = ["Énergie", "  Bâtiments", "  Éclairage", "Données", "  Silos", "Verbatim"]
LEFT = Qt.MouseButton.LeftButton
MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def click(qtbot, panel, index):
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=panel.tree.visualRect(index).center())


def test_the_tree_is_shown_open(outline):
    assert outline() == WHOLE


def test_a_click_takes_a_code_in_hand(qtbot, panel, session, code, index):
    click(qtbot, panel, index("Silos"))
    assert session.code == code("Silos")


def test_a_code_taken_elsewhere_is_selected_here_once_and_brought_into_view(
    panel, session, code, index
):
    heard = []
    session.code_chosen.connect(heard.append)
    panel.close_families()
    session.choose_code(code("Silos"))
    assert heard == [code("Silos")]
    assert panel.tree.selectedIndexes() == [index("Silos")]
    assert panel.tree.isExpanded(index("Données"))


def test_a_double_click_applies_and_folds_nothing(qtbot, panel, code, index):
    where = panel.tree.visualRect(index("Énergie")).center()
    qtbot.mouseClick(panel.tree.viewport(), LEFT, pos=where)
    with qtbot.waitSignal(panel.code_activated) as applied:
        qtbot.mouseDClick(panel.tree.viewport(), LEFT, pos=where)
    assert applied.args == [code("Énergie")]
    assert panel.tree.isExpanded(index("Énergie"))


def test_enter_applies(qtbot, panel, session, code):
    session.choose_code(code("Silos"))
    with qtbot.waitSignal(panel.code_activated) as applied:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert applied.args == [code("Silos")]


def test_counts_follow_every_change_up_to_the_family(session, code, span, index):
    project = session.project
    project.apply_code(code("Silos"), span())
    coding = project.apply_code(code("Silos"), span(3))
    project.apply_code(code("Données"), span())
    assert index("Silos").data(COUNTS) == (2, 2, False)
    assert index("Données").data(COUNTS) == (1, 3, True)
    project.remove_codings([coding])
    assert index("Données").data(COUNTS) == (1, 2, True)
    project.undo()
    assert index("Données").data(COUNTS) == (1, 3, True)
    session.hide_coders(session.coders)
    assert index("Données").data(COUNTS) == (0, 0, True)


def test_counts_are_moved_by_recoding_merging_and_removing_an_interview(session, code, span, index):
    project = session.project
    coding = project.apply_code(code("Silos"), span())
    project.recode([coding], code("Verbatim"))
    assert index("Silos").data(COUNTS)[0] == 0
    assert index("Verbatim").data(COUNTS)[0] == 1
    project.merge_codes([code("Verbatim")], code("Bâtiments"))
    assert index("Bâtiments").data(COUNTS)[0] == 1
    assert index("Énergie").data(COUNTS) == (0, 1, True)
    project.remove_documents(list(session.documents))
    assert index("Énergie").data(COUNTS) == (0, 0, True)
    project.undo()
    assert index("Énergie").data(COUNTS) == (0, 1, True)


def test_counts_of_a_coder_who_is_hidden_do_not_show(session, code, span, index):
    other = session.project.add_coder("Bo")
    session.project.apply_code(code("Silos"), span(), coder_id=other)
    session.project.apply_code(code("Silos"), span())
    assert index("Silos").data(COUNTS)[0] == 2
    session.hide_coders([other])
    assert index("Silos").data(COUNTS)[0] == 1


def test_a_coding_repaints_the_code_and_those_above_it_alone(panel, session, code, span):
    model = panel.tree.model().sourceModel()
    repainted, reset = [], []
    model.dataChanged.connect(lambda first, _last: repainted.append(first.data()))
    model.modelReset.connect(lambda: reset.append(True))
    session.project.apply_code(code("Silos"), span())
    assert repainted == ["Silos", "Données"]
    assert not reset


def test_the_filter_shows_fitting_codes_with_their_family(qtbot, panel, outline):
    qtbot.keyClicks(panel.line, "TIMENTS")
    assert outline() == ["Énergie", "  Bâtiments"]
    panel.line.clear()
    qtbot.keyClicks(panel.line, "energie")
    assert outline() == ["Énergie", "  Bâtiments", "  Éclairage"]
    panel.line.clear()
    assert outline() == WHOLE


def test_filtering_keeps_the_code_in_hand(qtbot, panel, session, code, index):
    session.choose_code(code("Silos"))
    qtbot.keyClicks(panel.line, "timents")
    assert session.code == code("Silos")
    assert panel.tree.selectedIndexes() == []
    panel.line.clear()
    assert panel.tree.selectedIndexes() == [index("Silos")]


def test_closed_families_stay_closed_through_changes_and_filtering(
    qtbot, panel, session, index, outline
):
    panel.tree.collapse(index("Énergie"))
    session.project.add_code("Effet inattendu")
    closed = ["Énergie", "Données", "  Silos", "Verbatim", "Effet inattendu"]
    assert outline() == closed
    qtbot.keyClicks(panel.line, "timents")
    assert outline() == ["Énergie", "  Bâtiments"]
    panel.line.clear()
    assert outline() == closed


def test_closed_families_are_remembered_when_the_project_is_opened_again(
    panel, session, index, outline, tmp_path
):
    panel.tree.collapse(index("Énergie"))
    session.close()
    session.open(Project.open(tmp_path / "study.codage"))
    assert outline() == ["Énergie", "Données", "  Silos", "Verbatim"]


def test_renaming_in_place(qtbot, panel, session, code):
    silos = code("Silos")
    panel.begin_rename(silos)
    editor = panel.tree.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Outils partout")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.codes[silos].name == "Outils partout")
    session.project.undo()
    assert session.codes[silos].name == "Silos"


def test_a_name_that_is_taken_is_refused_and_the_old_one_stays(qtbot, panel, session, code):
    panel.begin_rename(code("Bâtiments"))
    editor = panel.tree.findChild(QLineEdit)
    editor.setText("Éclairage")
    with qtbot.waitSignal(session.refused):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert code("Bâtiments")


def test_renaming_a_code_that_the_filter_hides_clears_the_filter(qtbot, panel, code):
    qtbot.keyClicks(panel.line, "timents")
    panel.begin_rename(code("Silos"))
    assert panel.line.text() == ""
    assert panel.tree.findChild(QLineEdit).text() == "Silos"


@pytest.mark.parametrize("held", [MOVING, Qt.KeyboardModifier.AltModifier])
@pytest.mark.parametrize(
    ("name", "key", "after"),
    [
        ("Données", Qt.Key.Key_Up, ["Données", "  Silos", "Énergie", "  Bâtiments"]),
        ("Énergie", Qt.Key.Key_Down, ["Données", "  Silos", "Énergie", "  Bâtiments"]),
        ("Données", Qt.Key.Key_Right, ["Énergie", "  Bâtiments", "  Éclairage", "  Données"]),
        ("Bâtiments", Qt.Key.Key_Left, ["Énergie", "  Éclairage", "Bâtiments", "Données"]),
    ],
)
def test_arrows_with_alt_move_the_code_in_hand(
    qtbot, panel, session, code, outline, index, held, name, key, after
):
    session.choose_code(code(name))
    qtbot.keyClick(panel.tree, key, held)
    assert outline()[:4] == after
    assert panel.tree.selectedIndexes() == [index(name)]
    session.project.undo()
    assert outline() == WHOLE


def test_moving_beyond_an_end_changes_nothing(qtbot, panel, session, code, outline):
    for name, key in (
        ("Énergie", Qt.Key.Key_Up),
        ("Verbatim", Qt.Key.Key_Down),
        ("Bâtiments", Qt.Key.Key_Right),
        ("Énergie", Qt.Key.Key_Left),
    ):
        session.choose_code(code(name))
        qtbot.keyClick(panel.tree, key, MOVING)
    assert outline() == WHOLE
    assert str(session.project.next_undo()) == "Prepare"


def test_delete_asks_for_the_removal_of_the_code_not_of_the_coding(qtbot, panel, session, code):
    meant_elsewhere = []
    action = QAction(panel)
    action.setShortcut("Del")
    action.triggered.connect(lambda: meant_elsewhere.append(True))
    panel.addAction(action)
    session.choose_code(code("Silos"))
    panel.tree.setFocus()
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        QTest.keyClick(panel.windowHandle(), Qt.Key.Key_Delete)
    assert wanted.args == ["codebook.remove"]
    assert not meant_elsewhere


def test_archived_codes_are_hidden_until_asked_for(qtbot, panel, session, code, outline):
    assert not panel.archived.isVisible()
    session.project.archive_code(code("Silos"))
    assert "  Silos" not in outline()
    assert panel.archived.text() == "1 archived"
    qtbot.mouseClick(panel.archived, LEFT)
    assert "  Silos" in outline()
    session.project.bring_back_code(code("Silos"))
    assert outline() == WHOLE


def test_the_context_menu_offers_the_commands_of_the_window(qtbot, panel, session, code):
    session.choose_code(code("Silos"))
    menu = panel.context_menu(True)
    action = next(a for a in menu.actions() if a.objectName() == "codebook.revise")
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        action.trigger()
    assert wanted.args == ["codebook.revise"]


def test_the_context_menu_moves_and_says_what_archiving_would_do(
    qtbot, panel, session, code, outline
):
    session.choose_code(code("Données"))
    menu = panel.context_menu(True)
    inner = next(a.menu() for a in menu.actions() if a.menu())
    inner.actions()[0].trigger()
    assert outline()[0] == "Données"
    action = next(a for a in menu.actions() if a.objectName() == "codebook.archive")
    assert action.text() == "&Archive"
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        action.trigger()
    assert wanted.args == ["codebook.archive"]
    panel.archived.setChecked(True)
    session.project.archive_codes([code("Données")])
    action = next(
        a for a in panel.context_menu(True).actions() if a.objectName() == "codebook.archive"
    )
    assert action.text() == "Bring &back"


def test_off_the_codes_the_menu_offers_what_needs_none(panel):
    offered = {action.objectName() for action in panel.context_menu(False).actions()}
    assert "codebook.new" in offered
    assert "codebook.remove" not in offered


def test_an_empty_codebook_says_how_to_begin(qtbot, panel, session, tmp_path):
    session.open(Project.create(tmp_path / "empty.codage"))
    assert panel.new_button.isVisible()
    assert not panel.tree.isVisible()
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        qtbot.mouseClick(panel.import_button, LEFT)
    assert wanted.args == ["project.import_codebook"]
    session.project.add_code("Premier")
    assert panel.tree.isVisible()


def test_a_project_for_reading_only_lets_nothing_be_changed(qtbot, session, tmp_path):
    session.close()
    reading = Session()
    reading.open(Project.open(tmp_path / "study.codage", read_only=True))
    panel = CodebookPanel(reading)
    qtbot.addWidget(panel)
    first = panel.tree.model().index(0, 0)
    forbidden = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
    assert not first.flags() & forbidden
    reading.choose_code(next(iter(reading.codes)))
    panel.move_along("below")
    assert next(iter(reading.project.codes())).name == "Énergie"
    reading.close()


def test_several_codes_are_chosen_moved_together_and_stay_chosen(
    qtbot, panel, session, code, outline, index
):
    click(qtbot, panel, index("Données"))
    where = panel.tree.visualRect(index("Verbatim")).center()
    qtbot.mouseClick(panel.tree.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, pos=where)
    both = [code("Données"), code("Verbatim")]
    assert panel.chosen_codes() == both
    assert session.code == code("Verbatim")
    qtbot.keyClick(panel.tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert outline() == [
        "Énergie",
        "  Bâtiments",
        "  Éclairage",
        "  Données",
        "    Silos",
        "  Verbatim",
    ]
    assert panel.chosen_codes() == both
    session.project.undo()
    assert outline() == WHOLE
    assert panel.chosen_codes() == both


def test_steps_are_among_the_codes_on_show(qtbot, panel, session, code, outline):
    session.project.archive_codes([code("Données")])
    session.choose_code(code("Verbatim"))
    qtbot.keyClick(panel.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert outline()[0] == "Verbatim"


def test_words_are_found_in_definitions_rules_and_examples(qtbot, panel, session, code, index):
    session.project.revise_code(code("Éclairage"), CodeFields("Éclairage", example="les LÈDS"))
    qtbot.keyClicks(panel.line, "metier")
    model = panel.tree.model()
    assert index("Silos").data(FOUND_IN) == "definition"
    assert model.rowCount() == 1
    panel.line.clear()
    qtbot.keyClicks(panel.line, "eclair leds")
    assert index("Éclairage").data(FOUND_IN) == "example"
    panel.line.clear()
    qtbot.keyClicks(panel.line, "energie")
    assert index("Bâtiments").data(FOUND_IN) == ""


def test_the_tip_says_whose_segments_are_counted(panel, session, code, span, index):
    assert "Ana" not in index("Silos").data(Qt.ItemDataRole.ToolTipRole)
    other = session.project.add_coder("Bo")
    session.project.apply_code(code("Silos"), span())
    session.project.apply_code(code("Silos"), span(), coder_id=other)
    tip = index("Silos").data(Qt.ItemDataRole.ToolTipRole).splitlines()
    assert tip[:4] == ["Silos", "2 segments", "    Ana: 1", "    Bo: 1"]
    session.hide_coders([other])
    tip = index("Silos").data(Qt.ItemDataRole.ToolTipRole)
    assert "Bo" not in tip
    assert "hidden are not counted" in tip
