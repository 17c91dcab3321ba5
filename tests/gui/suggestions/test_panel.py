from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from codage.domain.anchors import Span
from codage.gui.suggestions.panel import LEARN_AFTER
from codage.project import Project

K = Qt.Key


def press(qtbot, panel, *keys):
    for key in keys:
        qtbot.keyClick(panel.review, key)


def on_show(panel):
    return panel.queue.current.passage


def is_reviewing(panel):
    return panel.review.isVisible()


def test_the_code_that_is_ready_is_chosen_and_its_first_proposal_shown(panel, study):
    assert panel.chooser.code == study.pooling
    assert is_reviewing(panel)
    text = panel.review.passage.toPlainText()
    assert study.project.turns_by_id([on_show(panel).turn_id])[0].text in text
    assert "E6" in panel.review.place.text() or "E7" in panel.review.place.text()


def test_the_quality_is_said_in_words_with_how_it_was_found(panel):
    assert "of the first 10 proposals were right" in panel.quality.text()
    assert "The 6 coded interviews were parted into 5 groups" in panel.quality.toolTip()


def test_the_words_that_spoke_are_named_and_marked(panel):
    word = panel.queue.current.reasons.words[0]
    assert word.text in panel.review.reasons.text()
    cursor = panel.review.passage.document().find(word.text, 0)
    cursor.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.MoveAnchor)
    assert cursor.charFormat().fontUnderline()


def test_a_accepts_and_the_next_one_comes(qtbot, panel, study):
    first = on_show(panel)
    press(qtbot, panel, K.Key_A)
    assert [row.span for row in study.accepted()] == [first.span]
    assert on_show(panel) != first
    assert panel.review.tally.text().startswith("1 accepted · 0 refused")


def test_r_refuses_and_the_passage_is_listed(qtbot, panel, study):
    first = on_show(panel)
    press(qtbot, panel, K.Key_R)
    qtbot.waitUntil(lambda: panel.refused.list.count() == 1)
    assert [row.span for row in study.project.refusals()] == [first.span]
    assert study.accepted() == []
    assert panel.refused.isVisible()


def test_n_and_space_leave_a_passage_for_later(qtbot, panel, study):
    first, before = on_show(panel), len(study.project.history())
    press(qtbot, panel, K.Key_N)
    second = on_show(panel)
    press(qtbot, panel, K.Key_Space)
    assert len({first, second, on_show(panel)}) == 3
    assert len(study.project.history()) == before


def test_u_brings_back_what_was_decided_last(qtbot, panel, study):
    first = on_show(panel)
    press(qtbot, panel, K.Key_A)
    qtbot.wait(0)
    press(qtbot, panel, K.Key_U)
    qtbot.waitUntil(lambda: on_show(panel) == first)
    assert study.accepted() == []
    assert panel.queue.accepted == 0


def test_a_refusal_is_undone_and_done_again_from_the_menu_too(qtbot, panel, study):
    first = on_show(panel)
    press(qtbot, panel, K.Key_R)
    study.project.undo()
    qtbot.waitUntil(lambda: on_show(panel) == first)
    study.project.redo()
    qtbot.waitUntil(lambda: on_show(panel) != first)
    assert panel.queue.refused == 1


def test_u_undoes_nothing_else(qtbot, panel, session, study):
    press(qtbot, panel, K.Key_A)
    study.project.add_code("Autre")
    with qtbot.waitSignal(session.refused):
        press(qtbot, panel, K.Key_U)
    assert len(study.accepted()) == 1
    assert "Autre" in [code.name for code in study.project.codes()]


def test_arrows_move_the_bounds_before_a_passage_is_accepted(qtbot, panel, study):
    proposed = on_show(panel).span
    press(qtbot, panel, K.Key_Left)
    qtbot.keyClick(panel.review, K.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, panel, K.Key_A)
    span = study.accepted()[0].span
    assert span.start.offset > proposed.start.offset
    assert span.end.offset < proposed.end.offset


def test_enter_goes_to_the_passage(qtbot, panel, session):
    with qtbot.waitSignal(session.passage_sought) as sought:
        press(qtbot, panel, K.Key_Return)
    assert sought.args == [on_show(panel).document_id, on_show(panel).span]


def test_a_refusal_can_be_taken_back_from_the_list(qtbot, panel, study):
    press(qtbot, panel, K.Key_R)
    qtbot.waitUntil(lambda: panel.refused.list.count() == 1)
    panel.refused.list.setCurrentRow(0)
    qtbot.keyClick(panel.refused.list, K.Key_Delete)
    assert study.project.refusals() == []
    qtbot.waitUntil(lambda: not panel.refused.isVisible())


def test_after_some_decisions_it_learns_again_and_what_is_on_show_stays(qtbot, panel):
    for _ in range(LEARN_AFTER - 1):
        press(qtbot, panel, K.Key_R)
    with qtbot.waitSignal(panel.renewed):
        press(qtbot, panel, K.Key_R)
        waiting = on_show(panel)
        assert is_reviewing(panel)
    assert on_show(panel) == waiting


def test_a_code_with_too_few_segments_says_how_many_are_missing(panel, study):
    panel.chooser.choose(study.rare)
    panel.chooser.activated.emit(panel.chooser.currentIndex())
    assert not is_reviewing(panel)
    assert "needs 30 more" in panel.hint.label.text()


def test_it_follows_the_code_in_hand(qtbot, panel, session, study):
    session.choose_code(study.rare)
    assert panel.chooser.code == study.rare
    with qtbot.waitSignal(panel.renewed):
        session.choose_code(study.pooling)
    assert is_reviewing(panel)


def test_a_segment_more_may_be_enough(qtbot, panel, session, study):
    session.choose_code(study.rare)
    for document in study.project.documents()[:3]:
        for turn in study.project.turns(document.id)[1:11]:
            study.project.apply_code(study.rare, Span.within(turn.id, 0, 5))
    qtbot.waitUntil(lambda: is_reviewing(panel), timeout=10_000)


def test_without_codes_it_says_what_to_do(qtbot, panel, session, tmp_path):
    session.open(Project.create(tmp_path / "empty.codage"))
    qtbot.waitUntil(lambda: panel.hint.isVisible())
    assert "Make one in the codebook" in panel.hint.label.text()
    assert panel.hint.button.isVisible()


def test_it_can_be_stopped_and_begun_again(qtbot, panel, session, study):
    session.choose_code(study.rare)
    session.choose_code(study.pooling)
    assert panel.working.isVisible()
    qtbot.mouseClick(panel.working.button, Qt.MouseButton.LeftButton)
    assert "Stopped" in panel.hint.label.text()
    with qtbot.waitSignal(panel.renewed):
        qtbot.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
    assert is_reviewing(panel)


def test_a_removed_interview_takes_its_proposals_along(qtbot, panel, session, study):
    gone = on_show(panel).document_id
    study.project.remove_documents([gone])
    qtbot.waitUntil(lambda: on_show(panel).document_id != gone)
    assert is_reviewing(panel)


def test_closing_while_it_looks_is_quiet(qtbot, panel, session, study):
    session.choose_code(study.rare)
    session.choose_code(study.pooling)
    session.close()
    assert not panel.asking.is_busy


def test_what_was_coded_meanwhile_is_not_asked_about(qtbot, panel, study):
    panel.hide()
    gone = on_show(panel)
    study.project.apply_code(study.pooling, gone.span)
    with qtbot.waitSignal(panel.renewed):
        panel.show()
    assert on_show(panel) != gone
    assert is_reviewing(panel)


def test_a_code_taken_in_hand_elsewhere_is_the_one_on_show(qtbot, panel, session, study):
    session.choose_code(study.rare)
    panel.hide()
    with qtbot.waitSignal(panel.renewed):
        session.choose_code(study.pooling)
        panel.show()
    assert panel.chooser.code == study.pooling


def test_a_narrow_page_leaves_its_width_to_the_passage(panel):
    panel.resize(500, 700)
    assert panel.halves.orientation() is Qt.Orientation.Vertical
    panel.resize(1000, 700)
    assert panel.halves.orientation() is Qt.Orientation.Horizontal
