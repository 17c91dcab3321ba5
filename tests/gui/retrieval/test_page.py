"""Asking, reading and working on the answer, with the keys and clicks of a researcher."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QInputDialog

from codage.domain.edits import Edit
from codage.domain.query import (
    EVERYTHING,
    CaseHas,
    CodedBy,
    Codes,
    Group,
    InDocuments,
    Listed,
    Match,
    Query,
    Related,
    Relation,
    Weighs,
    Whose,
    to_json,
)
from codage.gui.background import is_busy
from codage.gui.coders.whose import Whose as Shown
from codage.gui.palette import CodePalette
from codage.gui.retrieval.painting import formats
from codage.gui.retrieval.wording import words_of
from codage.gui.theme import LIGHT


def ids(page):
    return [row.id for row in page.model.rows]


def ask(qtbot, page, query):
    with qtbot.waitSignal(page.answered):
        page.show_query(query)


def only(*codes, **how):
    return Codes(frozenset(codes), **how)


def tick(qtbot, pick, typed):
    """Open a list of choices and tick one by a few letters of its name."""
    qtbot.keyClick(pick, Qt.Key.Key_Space)
    for row in range(pick.list.count()):
        if typed in pick.list.item(row).text():
            pick.list.setCurrentRow(row)
            break
    qtbot.keyClick(pick.list, Qt.Key.Key_Return)
    pick.popup.hide()


def add(page, number):
    """Choose an entry of the menu of conditions; gives its row."""
    page.form.where.menu.actions()[number].trigger()
    return page.form.where.rows[-1]


def test_at_first_every_segment_is_there(page, study):
    assert set(ids(page)) == {study.first, study.under, study.lack, study.second, study.other}
    assert page.choices.count.text() == "5 segments · 2 interviews"


def test_a_question_is_put_together_by_keyboard(qtbot, page, study):
    tick(qtbot, page.form.codes, "Mutualisation")
    with qtbot.waitSignal(page.answered):
        pass
    assert ids(page) == [study.first, study.under, study.second]
    row = add(page, 0)
    tick(qtbot, row.clause.codes, "Compétences")
    qtbot.waitUntil(lambda: ids(page) == [study.second])
    subject = "Segments coded Mutualisation and the codes under it"
    assert page.words == f"{subject} that overlap segments coded Compétences"
    row.clause.relation.setFocus()
    qtbot.keyClicks(row.clause.relation, "are followed")
    qtbot.waitUntil(lambda: ids(page) == [study.first, study.under])
    assert row.clause.turns.isVisible()
    assert row.number.text() == "2"
    qtbot.mouseClick(row.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(ids(page)) == 3)


def test_and_becomes_or_for_all_conditions_beside_each_other(qtbot, page, study):
    heavy = Weighs(50)
    by_bea = CodedBy(frozenset({study.bea}))
    ask(qtbot, page, EVERYTHING.with_condition(heavy).with_condition(by_bea))
    assert ids(page) == []
    assert page.hint.isVisible()
    first, second = page.form.where.rows
    assert first.that.isVisible()
    assert not first.joint.isVisible()
    second.joint.setFocus()
    with qtbot.waitSignal(page.answered):
        second.joint.setCurrentIndex(1)
        second.joint.activated.emit(1)
    assert ids(page) == [study.under, study.other]
    assert page.form.query().where.match is Match.ANY


def test_the_form_shows_whatever_a_query_can_say(qtbot, page, study):
    wave = study.project.add_document_set("Wave", study.documents[:1])
    group = Group(Match.ANY, (Weighs(10, 90), Related(Relation.SAME_TURN, turns=3)), negated=True)
    query = (
        Query(only(study.sharing, with_subcodes=False))
        .with_condition(Related(Relation.FOLLOWED_BY, only(study.skills), 2, Whose.SAME, True))
        .with_condition(CaseHas("kind", values=("1", "2"), negated=True))
        .with_condition(InDocuments(frozenset(study.documents[1:]), frozenset({wave})))
        .with_condition(CodedBy(frozenset({study.bea}), negated=True))
        .with_condition(group)
    )
    ask(qtbot, page, query)
    assert page.form.query() == query


def test_what_is_gone_stays_in_the_question_and_is_said(qtbot, page, study):
    query = Query(only(study.buying)).with_condition(CaseHas("lost", values=("1",)))
    ask(qtbot, page, query)
    study.project.remove_code(study.buying)
    qtbot.waitUntil(lambda: "(gone)" in page.form.codes.text())
    assert page.form.query() == query
    assert "lost (gone)" in page.form.where.rows[0].clause.variable.currentText()
    study.project.undo()
    qtbot.waitUntil(lambda: "(gone)" not in page.form.codes.text())


def test_the_answer_follows_every_change_and_the_choice_stays(qtbot, page, study):
    ask(qtbot, page, Query(only(study.sharing)))
    page.list.setFocus()
    page.list.selectRow(2)
    with qtbot.waitSignal(page.answered):
        new = study.code(study.sharing, 0, 1, 0, 2)
    assert ids(page) == [new, study.first, study.under, study.second]
    assert page.list.chosen_codings() == {study.second}
    with qtbot.waitSignal(page.answered):
        study.project.undo()
    assert ids(page) == [study.first, study.under, study.second]


def test_hidden_coders_segments_do_not_answer(qtbot, page, session, study):
    with qtbot.waitSignal(page.answered):
        session.hide_coders([study.bea])
    assert study.other not in ids(page)
    ask(qtbot, page, EVERYTHING.with_condition(Related(whose=Whose.ANOTHER)))
    assert ids(page) == []


def test_delete_uncodes_at_once_and_the_next_one_is_chosen(qtbot, page, study):
    page.list.setFocus()
    page.list.selectRow(1)
    assert ids(page)[1] == study.under
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: study.under not in ids(page))
    assert page.list.chosen_codings() == {study.lack}
    with qtbot.waitSignal(page.answered):
        study.project.undo()
    assert study.under in ids(page)


def test_r_recodes_and_ctrl_k_codes_further(qtbot, page, study):
    ask(qtbot, page, Query(only(study.sharing, with_subcodes=False)))
    page.list.setFocus()
    page.list.selectRow(0)
    qtbot.keyClick(page.list, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = page.findChild(CodePalette)
    qtbot.keyClicks(palette.line, "compet")
    with qtbot.waitSignal(page.answered):
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert [one.code.id for one in page.model.shown(0).others] == [study.skills, study.buying]
    page.list.setFocus()
    qtbot.waitUntil(lambda: page.findChild(CodePalette) is None)
    qtbot.keyClick(page.list, Qt.Key.Key_R)
    palette = page.findChild(CodePalette)
    qtbot.keyClicks(palette.line, "achats")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ids(page) == [study.second])


def test_j_and_k_go_on_and_back_and_enter_opens_the_transcript(qtbot, page, session, study):
    page.list.setFocus()
    page.list.selectRow(0)
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    qtbot.keyClick(page.list, Qt.Key.Key_J)
    qtbot.keyClick(page.list, Qt.Key.Key_K)
    assert page.list.currentIndex().row() == 1
    with qtbot.waitSignal(session.coding_sought) as sought:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert sought.args == [ids(page)[1]]


def test_a_click_selects_and_a_double_click_opens_the_transcript(qtbot, page, session, study):
    where = page.list.visualRect(page.model.index(1)).center()
    with qtbot.assertNotEmitted(session.coding_sought):
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.list.chosen_places() == [1]
    with qtbot.waitSignal(session.coding_sought):
        qtbot.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_plus_shows_more_around_a_segment_and_minus_less(qtbot, page, study):
    page.list.setFocus()
    page.list.selectRow(0)
    low = page.list.rowHeight(0)
    qtbot.keyClick(page.list, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: page.list.rowHeight(0) > low)
    shown = page.model.shown(0)
    assert words_of(shown).text == (
        "Enquêtrice: Et alors ?\nM. Élu: On mutualise les achats 🙂 avec l'agglo.\n"
        "M. Élu: Il manque des bras, surtout l'été."
    )
    words = words_of(shown)
    assert words.text[words.start : words.end] == "mutualise les achats"
    page.grab()
    qtbot.keyClick(page.list, Qt.Key.Key_Minus)
    qtbot.waitUntil(lambda: page.list.rowHeight(0) == low)


def test_everything_can_be_shown_with_the_turns_around(qtbot, page, study):
    page.choices.around.setCurrentIndex(1)
    assert all(page.model.shown(place).around for place in range(5))
    page.choices.around.setCurrentIndex(0)
    assert not any(page.model.shown(place).around for place in range(5))


def test_other_codings_are_a_line_below_their_words_counted_as_qt_counts(page, study):
    place = ids(page).index(study.second)
    shown = page.model.shown(place)
    assert shown.text == "mutualise les achats 🙂"[:22]
    (line,) = formats(words_of(shown), shown, LIGHT)
    assert (line.start, line.length) == (10, 13)


def test_segments_stand_by_the_answer_of_their_case(qtbot, page, study):
    page.choices.variable.setCurrentIndex(page.choices.variable.findData("kind"))
    with qtbot.waitSignal(page.answered):
        page.choices.order.setCurrentIndex(page.choices.order.findData("answer"))
    assert [page.model.shown(place).answer for place in (0, 4)] == ["Métropole", "Commune"]
    assert page.model.shown(0).case == "Valmont"
    with qtbot.waitSignal(page.answered):
        page.choices.variable.setCurrentIndex(0)
    assert page.choices.order.currentIndex() == 0


def test_a_query_is_saved_chosen_renamed_and_removed(qtbot, page, study):
    query = Query(only(study.sharing, with_subcodes=False))
    ask(qtbot, page, query)
    qtbot.keyClick(page.list, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    name_it(qtbot, page, "Pooling")
    saved = page.saved.combo
    qtbot.waitUntil(lambda: saved.currentText() == "Pooling")
    assert [row.body for row in study.project.saved_analyses("query")] == [to_json(query)]
    assert not page.saved.save.isEnabled()
    page.saved.begin()
    assert page.form.query() == EVERYTHING
    with qtbot.waitSignal(page.answered):
        saved.setCurrentIndex(1)
        saved.activated.emit(1)
    assert ids(page) == [study.first, study.second]
    page.saved.rename()
    name_it(qtbot, page, "Sharing")
    qtbot.waitUntil(lambda: saved.currentText() == "Sharing")
    page.saved.remove()
    qtbot.waitUntil(lambda: saved.count() == 1)
    assert page.form.query() == query
    study.project.undo()
    qtbot.waitUntil(lambda: saved.count() == 2)


def name_it(qtbot, page, name):
    dialog = page.saved.findChild(QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()
    qtbot.waitUntil(lambda: page.saved.findChild(QInputDialog) is None)


def test_a_changed_query_says_so_and_undo_of_its_saving_brings_it_back(qtbot, page, study):
    query = Query(only(study.sharing))
    study.project.save_analysis("query", "Pooling", to_json(query))
    qtbot.waitUntil(lambda: page.saved.combo.count() == 2)
    with qtbot.waitSignal(page.answered):
        page.saved.combo.activated.emit(1)
    add(page, 5)
    qtbot.waitUntil(lambda: page.saved.note.text() == "changed")
    qtbot.mouseClick(page.saved.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.saved.note.text() == "")
    assert len(page.form.where.rows) == 1
    study.project.undo()
    qtbot.waitUntil(lambda: page.form.query() == query)


def test_a_saved_query_that_cannot_be_read_is_refused(qtbot, page, session, study):
    study.project.save_analysis("query", "Broken", "{")
    qtbot.waitUntil(lambda: page.saved.combo.count() == 2)
    with qtbot.waitSignal(session.refused):
        page.saved.combo.activated.emit(1)
    assert page.form.query() == EVERYTHING


def test_the_segments_behind_a_number_can_be_narrowed_and_let_go(qtbot, page, study):
    listed = Listed((study.second, study.first), "Mutualisation × tout")
    ask(qtbot, page, Query(among=listed))
    assert ids(page) == [study.second, study.first]
    assert page.form.listed.text() == "“Mutualisation × tout”"
    row = add(page, 2)
    tick(qtbot, row.clause.documents, "Valmont")
    qtbot.waitUntil(lambda: ids(page) == [study.second])
    qtbot.mouseClick(page.form.let_go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ids(page) == [study.second, study.other])


def test_the_folded_form_leaves_its_sentence(qtbot, page, study):
    ask(qtbot, page, Query(only(study.skills)))
    qtbot.mouseClick(page.fold, Qt.MouseButton.LeftButton)
    assert not page.form_area.isVisible()
    assert page.title.text() == "Segments coded Compétences"
    assert page.title.isVisible()


def test_copies_carry_their_references(qtbot, page, study):
    page.list.setFocus()
    page.list.selectRow(2)
    qtbot.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == (
        "« Il manque des bras »\n(Saint-Aubin, M. Élu – Compétences)"
    )


@pytest.mark.parametrize("suffix", [".html", ".docx", ".csv", ".xlsx"])
def test_the_answer_is_written_in_its_order(qtbot, page, study, tmp_path, monkeypatch, suffix):
    with qtbot.waitSignal(page.answered):
        page.choices.order.setCurrentIndex(page.choices.order.findData("longest"))
    asked = []

    def answer(parent, title, proposed, filters, first):
        asked.append(proposed)
        return str(tmp_path / f"answer{suffix}"), first

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", answer)
    page.export_all()
    path = tmp_path / f"answer{suffix}"
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not is_busy())
    assert asked[0].endswith("All segments.docx")
    if suffix == ".html":
        text = path.read_text("utf-8")
        places = [text.index(f"« {page.model.shown(n).text.strip()}"[:20]) for n in range(2)]
        assert places == sorted(places)


def test_nothing_is_read_while_the_page_is_hidden(qtbot, page, study):
    page.hide()
    with qtbot.assertNotEmitted(page.answered, wait=300):
        study.code(study.sharing, 0, 1, 0, 2)
    with qtbot.waitSignal(page.answered):
        page.show()
    assert len(ids(page)) == 6


def test_a_closed_project_leaves_nothing_on_show(qtbot, page, session, study):
    session.close()
    assert ids(page) == []
    page.grab()


def test_a_removed_interview_takes_its_segments_along(qtbot, page, study):
    page.grab()
    with qtbot.waitSignal(page.answered):
        study.project.remove_documents(study.documents[:1])
    assert ids(page) == [study.second, study.other]


def test_new_words_in_the_transcript_are_shown(qtbot, page, study):
    assert page.model.shown(0).text == "mutualise les achats"
    with qtbot.waitSignal(page.answered):
        study.project.edit_text(study.turns[0][1].id, Edit.replace(3, 12, "partage"))
    assert page.model.shown(0).text == "partage les achats"


@pytest.mark.parametrize("empty", [Query(), Query(Codes(frozenset({10**6})))])
def test_an_empty_project_says_what_to_do(qtbot, tmp_path, empty):
    from codage.gui.retrieval.page import RetrievalPage
    from codage.gui.session import Session
    from codage.project import Project

    session = Session()
    session.open(Project.create(tmp_path / "empty.codage"))
    page = RetrievalPage(session)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.command_wanted) as wanted:
        with qtbot.waitSignal(page.answered):
            page.show_query(empty)
        qtbot.mouseClick(page.hint.button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["project.import_documents"]
    session.close()


def test_blind_mode_hides_others_codings_behind_a_number_too(qtbot, page, session, study):
    listed = Query(among=Listed((study.other, study.lack), "Compétences"))
    ask(qtbot, page, listed)
    assert ids(page) == [study.other, study.lack]
    with qtbot.waitSignal(page.answered):
        session.show_codings_of(Shown.OWN)
    assert ids(page) == [study.lack]


def test_a_coder_who_is_not_on_show_answers_when_named(qtbot, page, session, study):
    with qtbot.waitSignal(page.answered):
        session.hide_coders([study.bea])
    ask(qtbot, page, EVERYTHING.with_condition(CodedBy(frozenset({study.bea}))))
    assert ids(page) == [study.other]


def test_the_wheel_scrolls_the_sentence_and_changes_no_word(qtbot, page):
    row = add(page, 0)
    before = page.form.query()
    for combo in (row.clause.relation, row.clause.codes):
        centre = QPointF(combo.rect().center())
        turn = QWheelEvent(
            centre,
            QPointF(combo.mapToGlobal(combo.rect().center())),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(combo, turn)
    assert page.form.query() == before


def test_each_interview_has_a_heading_that_moves_with_its_first_segment(qtbot, page, study):
    def heads():
        shown = [page.model.shown(place) for place in range(len(page.model.rows))]
        return [(one.section.words, one.section.segments) if one.section else None for one in shown]

    assert heads() == [("Saint-Aubin", 3), None, None, ("Valmont", 2), None]
    page.grab()
    high = page.list.rowHeight(3)
    with qtbot.waitSignal(page.answered):
        new = study.code(study.sharing, 1, 1, 0, 2)
    assert ids(page)[3] == new
    assert heads() == [("Saint-Aubin", 3), None, None, ("Valmont", 3), None, None]
    page.grab()
    qtbot.waitUntil(lambda: page.list.rowHeight(4) < high)


def test_the_keyboard_goes_to_the_answer_or_else_to_the_question(qtbot, page, study):
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    ask(qtbot, page, Query(only(10**6)))
    page.setFocus()
    qtbot.waitUntil(page.form.codes.hasFocus)
