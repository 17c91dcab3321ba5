from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from codage.domain.query import Codes, Listed, Query
from codage.gui.mime import span_in
from codage.gui.palette import CodePalette


def ids(panel):
    return [row.id for row in panel.model.rows]


def click(qtbot, panel, place, **how):
    view = panel.list
    where = view.visualRect(panel.model.index(place)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where, **how)


def test_without_a_code_it_says_what_to_do_and_can_show_everything(qtbot, panel, study):
    assert panel.hint.isVisible()
    qtbot.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
    assert len(ids(panel)) == 4
    assert panel.title.text() == "All segments"


def test_the_segments_of_the_chosen_code_stand_in_text_order(panel, session, study):
    session.choose_code(study.sharing)
    assert ids(panel) == [study.first, study.other, study.second]
    assert panel.title.text() == "Mutualisation"
    assert panel.count.text() == "3 segments · 2 interviews"


def test_the_codes_under_it_come_with_a_click(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.descendants.click()
    assert set(ids(panel)) == {study.first, study.under, study.other, study.second}
    session.choose_code(study.buying)
    assert not panel.descendants.isVisible()


def test_a_click_goes_to_the_passage(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    with qtbot.waitSignal(session.coding_sought) as sought:
        click(qtbot, panel, 2)
    assert sought.args == [study.second]


def test_enter_goes_to_the_passage(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.list.setFocus()
    panel.list.selectRow(1)
    with qtbot.waitSignal(session.coding_sought) as sought:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert sought.args == [study.other]


def test_the_tab_key_goes_from_top_to_bottom(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.tabs.setFocus()
    for following in (panel.reader, panel.descendants, panel.line, panel.list):
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
        assert panel.focusWidget() is following


def test_delete_removes_ones_own_codings_and_spares_the_others(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.list.setFocus()
    panel.list.selectAll()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: ids(panel) == [study.other])
    session.project.undo()
    qtbot.waitUntil(lambda: ids(panel) == [study.first, study.other, study.second])


def test_a_new_coding_enters_at_its_place(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    new = study.code(study.sharing, 0, 1, 0, 2)
    qtbot.waitUntil(lambda: len(ids(panel)) == 4)
    assert ids(panel) == [new, study.first, study.other, study.second]
    assert panel.count.text() == "4 segments · 2 interviews"


def test_a_coding_with_another_code_leaves_the_list(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    session.project.recode([study.first], study.skills)
    qtbot.waitUntil(lambda: ids(panel) == [study.other, study.second])


def test_moved_bounds_show_the_new_text(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    assert panel.model.shown(0).text == "mutualise les achats"
    span = type(session.project.coding(study.first).span).within(study.turns[0][1].id, 3, 12)
    session.project.move_coding(study.first, span)
    qtbot.waitUntil(lambda: panel.model.shown(0).text == "mutualise")


def test_hidden_coders_segments_are_not_listed(panel, session, study):
    session.choose_code(study.sharing)
    session.hide_coders([study.bea])
    assert ids(panel) == [study.first, study.second]


def test_other_peoples_segments_say_whose_they_are(panel, session, study):
    session.choose_code(study.sharing)
    assert [panel.model.shown(place).coder for place in range(3)] == ["", "Béa", ""]
    assert panel.model.shown(0).speaker == "M. Élu"


def test_codings_at_the_caret_have_their_own_tab(panel, session, study):
    panel.show_at_caret([study.first, study.under])
    assert panel.tabs.tabText(1) == "At the caret (2)"
    panel.tabs.setCurrentIndex(1)
    assert ids(panel) == [study.first, study.under]
    panel.show_at_caret([])
    assert "caret" in panel.hint.label.text()


def test_the_segments_behind_a_number_come_with_a_way_back(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    session.seek_segments([study.under, study.second], "Achats × Valmont")
    assert ids(panel) == [study.under, study.second]
    assert panel.title.text() == "Achats × Valmont"
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert ids(panel) == [study.first, study.other, study.second]


def test_the_filter_ignores_accents_and_looks_at_names(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    qtbot.keyClicks(panel.line, "valm")
    assert ids(panel) == [study.second]
    panel.line.clear()
    qtbot.keyClicks(panel.line, "bea")
    assert ids(panel) == [study.other]
    panel.line.clear()
    qtbot.keyClicks(panel.line, "m. elu")
    assert len(ids(panel)) == 3
    qtbot.keyClicks(panel.line, "zzz")
    assert panel.hint.isVisible()


def test_copied_segments_carry_their_reference(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.list.setFocus()
    panel.list.selectRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied == "« mutualise les achats »\n(Saint-Aubin, M. Élu – Mutualisation)"


def test_recoding_asks_for_the_code(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.list.selectRow(0)
    panel.chosen.recode()
    palette = panel.findChild(CodePalette)
    qtbot.keyClicks(palette.line, "compet")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: study.first not in ids(panel))
    assert session.project.coding(study.first).code_id == study.skills


def test_a_dragged_segment_carries_its_passage(panel, session, study):
    session.choose_code(study.sharing)
    data = panel.model.mimeData([panel.model.index(0)])
    assert span_in(data) == session.project.coding(study.first).span


def test_space_shows_a_long_segment_whole(qtbot, panel, session, study):
    long = " ".join(f"mot {number}" for number in range(300))
    from codage.domain.anchors import Span
    from codage.domain.transcript import Transcript, Turn

    document = session.project.add_document(Transcript("Long", (Turn(long, "X"),)))
    turn = session.project.turns(document)[0].id
    session.project.apply_code(study.skills, Span.within(turn, 0, len(long)))
    session.choose_code(study.skills)
    panel.list.setFocus()
    panel.list.selectRow(0)
    low = panel.list.rowHeight(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.list.rowHeight(0) > 3 * low)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.list.rowHeight(0) < 2 * low)


def test_a_closed_project_leaves_nothing_on_show(panel, session, study):
    session.choose_code(study.sharing)
    session.close()
    assert ids(panel) == []


def test_what_is_listed_can_be_read_on_a_page_of_its_own(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    with qtbot.waitSignal(session.retrieval_sought) as sought:
        qtbot.mouseClick(panel.reader, Qt.MouseButton.LeftButton)
    assert sought.args == [Query(Codes(frozenset({study.sharing}), with_subcodes=False))]
    session.seek_segments([study.under], "Achats × Valmont")
    panel.list.setFocus()
    with qtbot.waitSignal(session.retrieval_sought) as sought:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sought.args == [Query(among=Listed((study.under,), "Achats × Valmont"))]


def test_one_more_code_is_given_to_passages_of_anyone(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.list.setFocus()
    panel.list.selectAll()
    qtbot.keyClick(panel.list, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = panel.findChild(CodePalette)
    qtbot.keyClicks(palette.line, "compet")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    given = session.project.codings(code_ids=[study.skills])
    assert {coding.span for coding in given} == {
        session.project.coding(one).span for one in (study.first, study.other, study.second)
    }
    session.project.undo()
    assert session.project.codings(code_ids=[study.skills]) == []


def test_r_recodes_and_others_codings_are_not_ones_own_to_change(qtbot, panel, session, study):
    session.choose_code(study.sharing)
    panel.list.setFocus()
    panel.list.selectRow(1)
    with qtbot.waitSignal(session.refused):
        qtbot.keyClick(panel.list, Qt.Key.Key_R)
    assert panel.findChild(CodePalette) is None
    panel.list.selectRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_R)
    assert panel.findChild(CodePalette).windowTitle() == "Recode with…"
