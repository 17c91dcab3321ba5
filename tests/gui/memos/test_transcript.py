"""Annotating in the transcript: by key on what is at hand, marked there, opened again."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from codage.domain.anchors import Anchor, Span
from codage.domain.edits import Edit
from codage.domain.memos import STUDY, Target
from codage.gui.coders.whose import Whose
from codage.gui.memos.header import DocumentMemosButton
from codage.gui.transcript.targets import OnMemos

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def press_here(window) -> None:
    QTest.keyClick(window.reading.view, Key.Key_M, CTRL | SHIFT)


def signs(view) -> list[OnMemos]:
    """The signs in sight, from top to bottom."""
    page = view.page
    x = page.columns.text + page.columns.text_width + 9
    found = [view.target_at(QPointF(x, y)) for y in range(0, view.viewport().height(), 4)]
    return list(dict.fromkeys(one for one in found if isinstance(one, OnMemos)))


def test_selected_words_are_annotated_without_coding(window, study, qtbot, popup) -> None:
    words = Span.within(study.turns[0][2], 3, 18)
    window.reading.view.select(words)
    press_here(window)
    qtbot.keyClicks(popup().editor.writing, "A relire")
    (row,) = study.project.memos()
    assert row.target == Target.passage(study.documents[0], words)
    assert len(study.project.codings()) == 1
    qtbot.keyClick(popup().editor.writing, Key.Key_Escape)
    qtbot.waitUntil(lambda: window.reading.view.hasFocus())
    assert [sign.memos for sign in signs(window.reading.view)] == [(row.key,)]


def test_the_same_key_opens_the_annotation_at_the_caret(window, study, qtbot, popup) -> None:
    words = Span.within(study.turns[0][2], 3, 18)
    key = study.project.add_memo("une", target=Target.passage(study.documents[0], words))
    window.reading.view.set_cursor(Anchor(study.turns[0][2], 7))
    press_here(window)
    assert popup().editor.key == key
    assert len(study.memos()) == 1


def test_at_a_coding_the_key_writes_its_memo(window, study, qtbot, popup) -> None:
    window.reading.view.set_cursor(Anchor(study.turns[0][1], 8))
    press_here(window)
    qtbot.keyClicks(popup().editor.writing, "exemple")
    assert study.project.coding(study.coding).memo == "exemple"


def test_elsewhere_the_key_writes_on_the_turn(window, study, qtbot, popup) -> None:
    window.reading.view.set_cursor(Anchor(study.turns[0][2], 30))
    press_here(window)
    qtbot.keyClicks(popup().editor.writing, "long")
    assert study.project.memos()[0].target == Target.turn(study.turns[0][2])
    assert len(signs(window.reading.view)) == 1


def test_in_the_codebook_the_key_writes_on_the_code(window, study, qtbot, popup) -> None:
    window.session.choose_code(study.sharing)
    window.codebook.setFocus()
    window.run("memos.here")
    qtbot.keyClicks(popup().editor.writing, "trop large")
    assert study.project.memos()[0].target == Target.code(study.sharing)


def test_interview_case_and_coder_have_commands_of_their_own(window, study, qtbot, popup) -> None:
    for command, target in (
        ("memos.on_document", Target.document(study.documents[0])),
        ("memos.on_case", Target.case(study.case)),
    ):
        window.run(command)
        qtbot.keyClicks(popup().editor.writing, "note")
        assert study.project.memos()[-1].target == target
    window.run("memos.on_coder")
    from codage.gui.memos.picker import MemoPicker

    (picker,) = window.findChildren(MemoPicker)
    qtbot.keyClicks(picker.line, "bea")
    qtbot.keyClick(picker.line, Key.Key_Return)
    qtbot.keyClicks(popup().editor.writing, "note")
    assert study.project.memos()[-1].target == Target.coder(study.bea)


def test_the_journal_is_begun_under_a_date(window, study, qtbot) -> None:
    window.run("memos.journal")
    page = window.pages.page("memos")
    qtbot.waitUntil(lambda: page.editor.writing.hasFocus())
    qtbot.keyClicks(page.editor.writing, "Passe finie.")
    (row,) = study.project.memos()
    assert (row.target, row.body) == (STUDY, "Passe finie.")
    assert "20" in row.title
    assert page.editor.key == row.key


def test_a_click_on_the_sign_opens_the_memos_and_hovering_tells_them(
    window, study, qtbot, popup
) -> None:
    view = window.reading.view
    words = Span.within(study.turns[0][2], 3, 18)
    target = Target.passage(study.documents[0], words)
    keys = [study.project.add_memo(text, target=target) for text in ("une", "deux & <trois>")]
    (sign,) = signs(view)
    assert set(sign.memos) == set(keys)
    assert "deux &amp; &lt;trois&gt;" in view.annotations.words_of(sign.memos)
    page = view.page
    line = page.line_rect(page.document.place_of(words.start))
    at = QPoint(
        int(page.columns.text + page.columns.text_width + 10), int(line.center().y() - view.top)
    )
    tip = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), tip)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert popup().number.text() == "2/2"
    popup().before.click()
    assert popup().editor.key in keys


def test_marked_words_follow_a_correction_and_undo(window, study) -> None:
    view = window.reading.view
    words = Span.within(study.turns[0][2], 3, 18)
    study.project.add_memo("une", target=Target.passage(study.documents[0], words))
    study.project.edit_text(study.turns[0][2], Edit.replace(0, 0, "Alors, "))
    page = view.page
    inside = page.document.place_of(Anchor(study.turns[0][2], 11))
    assert signs(view)
    assert view.annotations.words_at(inside)
    study.project.edit_text(study.turns[0][2], Edit.replace(0, 30, ""))
    assert not signs(view)
    study.project.undo()
    assert signs(view)


def test_a_memo_whose_words_are_deleted_is_told_and_kept(window, study) -> None:
    words = Span.within(study.turns[0][2], 3, 9)
    key = study.project.add_memo("une", target=Target.passage(study.documents[0], words))
    study.project.edit_text(study.turns[0][2], Edit.replace(3, 9, ""))
    assert window.banner.isVisible()
    assert study.project.memo(key).target == Target.document(study.documents[0])
    window.run("edit.undo")
    assert study.project.memo(key).target.span == words


def test_memos_on_the_interview_are_opened_from_its_header(window, study, qtbot, popup) -> None:
    (button,) = window.findChildren(DocumentMemosButton)
    assert not button.isVisible()
    key = study.project.add_memo("une", target=Target.document(study.documents[0]))
    assert (button.isVisible(), button.text()) == (True, "1")
    button.click()
    assert popup().editor.key == key


def test_memos_are_gone_through_by_key(window, study) -> None:
    view = window.reading.view
    for turn in (study.turns[0][1], study.turns[0][2]):
        span = Span.within(turn, 2, 6)
        study.project.add_memo("…", target=Target.passage(study.documents[0], span))
    view.set_cursor(Anchor(study.turns[0][0], 0))
    window.run("memos.next")
    assert view.cursor() == Anchor(study.turns[0][1], 2)
    window.run("memos.next")
    assert view.cursor() == Anchor(study.turns[0][2], 2)
    window.run("memos.previous")
    assert view.cursor() == Anchor(study.turns[0][1], 2)


def test_a_link_leads_from_the_page_to_the_transcript(window, study, qtbot) -> None:
    passage = Target.passage(study.documents[1], Span.within(study.turns[1][1], 3, 12))
    key = study.project.add_memo("…", target=passage)
    window.session.seek_memo(key)
    page = window.pages.page("memos")
    assert page.isVisible()
    assert page.editor.key == key
    page.editor.place.click()
    assert window.session.document == study.documents[1]
    assert window.reading.isVisible()


def test_another_memo_about_the_same_is_a_key_away(window, study, qtbot, popup) -> None:
    window.session.choose_code(study.sharing)
    window.run("memos.on_code")
    qtbot.keyClicks(popup().editor.writing, "un")
    qtbot.keyClick(popup(), Key.Key_N, CTRL)
    qtbot.keyClicks(popup().editor.writing, "deux")
    assert study.memos() == [("", "un"), ("", "deux")]
    qtbot.keyClick(popup(), Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.reading.view.hasFocus())


def test_undo_of_a_memo_closes_its_window(window, study, qtbot, popup) -> None:
    window.session.choose_code(study.sharing)
    window.run("memos.on_code")
    qtbot.keyClicks(popup().editor.writing, "u")
    open_one = popup()
    study.project.undo()
    assert not open_one.isVisible()
    assert study.memos() == []


def test_whoever_codes_blindly_reads_nobody_elses_memos(window, study, popup, qtbot) -> None:
    words = Span.within(study.turns[0][2], 3, 18)
    ana = study.project.coder_id
    study.project.use_coder(study.bea)
    study.project.add_memo("de Bea", target=Target.passage(study.documents[0], words))
    study.project.use_coder(ana)
    assert signs(window.reading.view)
    window.session.show_codings_of(Whose.OWN)
    assert not signs(window.reading.view)
    page = window.pages.show_page("memos")
    assert page.model.shown == []
    window.session.show_codings_of(Whose.EVERYONE)
    assert len(page.model.shown) == 1


def test_the_memo_of_a_coding_is_written_by_its_own_key_too(window, study, popup, qtbot) -> None:
    window.reading.view.set_cursor(Anchor(study.turns[0][1], 8))
    QTest.keyClick(window.reading.view, Key.Key_M, CTRL)
    qtbot.keyClicks(popup().editor.writing, "exemple")
    assert study.project.coding(study.coding).memo == "exemple"


def test_another_coders_coding_is_annotated_not_written_in(window, study, popup, qtbot) -> None:
    study.project.use_coder(study.bea)
    window.session.choose_code(study.sharing)
    qtbot.waitUntil(lambda: window.segments.model.rowCount() > 0)
    window.segments.list.selectRow(0)
    window.segments.list.setFocus()
    window.run("memos.here")
    qtbot.keyClicks(popup().editor.writing, "douteux")
    assert study.project.coding(study.coding).memo == ""
    assert study.project.memos()[0].target == Target.passage(study.documents[0], study.words)


def test_a_project_to_read_shows_memos_and_takes_none(qtbot, study, tmp_path) -> None:
    from codage.gui.window import MainWindow
    from codage.project import Project

    key = study.project.add_memo("lu", title="T")
    study.project.close()
    window = MainWindow()
    qtbot.addWidget(window)
    window.session.open(Project.open(tmp_path / "study.codage", read_only=True))
    window.show()
    page = window.pages.show_page("memos")
    page.show_memo(key)
    page.editor.write()
    assert page.editor.writing.isReadOnly()
    assert page.editor.title.isReadOnly()
    assert not window.actions_by_id["memos.here"].isEnabled()
    window.close()


def test_the_page_opens_on_the_newest_memo(qtbot, window):
    window.session.project.add_memo("Une idée", title="Journal")
    page = window.pages.show_page("memos")
    qtbot.waitUntil(lambda: page.editor.key is not None)
    assert page.editor.isVisible()
