"""Writing a memo: kept at once, undone by pauses, marked and linked by keys."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from codage.domain.links import Link, LinkKind, markdown_link
from codage.domain.memos import STUDY, Target
from codage.gui.memos.editor import MemoEditor
from codage.gui.memos.picker import MemoPicker
from codage.gui.session import Session

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def editor(session: Session, shown: Callable[[Any], Any]) -> MemoEditor:
    editor: MemoEditor = shown(MemoEditor(session))
    return editor


@pytest.fixture
def picker(editor: MemoEditor, qtbot: QtBot) -> Callable[[], MemoPicker]:
    def find() -> MemoPicker:
        qtbot.waitUntil(lambda: bool(editor.findChildren(MemoPicker)))
        (one,) = editor.findChildren(MemoPicker)
        qtbot.waitUntil(one.isVisible)
        return one

    return find


def test_a_new_memo_is_in_the_project_with_its_first_letter(editor, study, qtbot) -> None:
    editor.begin(Target.code(study.sharing))
    assert study.memos() == []
    qtbot.keyClicks(editor.writing, "J")
    assert study.memos() == [("", "J")]
    qtbot.keyClicks(editor.writing, "'hesite")
    assert study.memos() == [("", "J'hesite")]
    assert study.project.memos()[0].target == Target.code(study.sharing)


def test_a_memo_written_in_one_go_is_undone_in_one_go(editor, study, qtbot) -> None:
    editor.begin(STUDY)
    qtbot.keyClicks(editor.writing, "en bloc")
    study.project.undo()
    assert study.memos() == []


def test_undo_takes_back_what_was_typed_without_a_pause(editor, study, qtbot) -> None:
    key = study.project.add_memo("Un")
    editor.show_memo(key)
    editor.write()
    editor.writing.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor.writing, " deux")
    editor.pause()
    qtbot.keyClicks(editor.writing, " trois")
    assert study.memos() == [("", "Un deux trois")]
    study.project.undo()
    assert editor.writing.toPlainText() == "Un deux"
    study.project.undo()
    assert editor.writing.toPlainText() == "Un"
    study.project.undo()
    assert editor.key is None


def test_a_memo_that_is_left_without_a_word_is_no_memo(editor, study, qtbot) -> None:
    editor.begin(STUDY)
    qtbot.keyClicks(editor.writing, "a")
    qtbot.keyClick(editor.writing, Key.Key_Backspace)
    editor.leave()
    assert study.memos() == []


def test_the_title_is_kept_as_it_is_typed(editor, study, qtbot) -> None:
    editor.begin(STUDY)
    qtbot.keyClicks(editor.title, "Pistes")
    qtbot.keyClick(editor.title, Key.Key_Return)
    qtbot.keyClicks(editor.writing, "une")
    assert study.memos() == [("Pistes", "une")]


def test_words_are_marked_by_keys(editor, study, qtbot) -> None:
    editor.begin(STUDY)
    qtbot.keyClicks(editor.writing, "un mot")
    editor.writing.selectAll()
    qtbot.keyClick(editor.writing, Key.Key_B, CTRL)
    assert study.memos() == [("", "**un mot**")]
    qtbot.keyClick(editor.writing, Key.Key_B, CTRL)
    qtbot.keyClick(editor.writing, Key.Key_U, CTRL | SHIFT)
    assert study.memos() == [("", "- un mot")]
    editor.writing.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor.writing, Key.Key_Return)
    qtbot.keyClicks(editor.writing, "b")
    assert study.memos() == [("", "- un mot\n- b")]


def test_a_button_does_what_its_key_does(editor, study, qtbot) -> None:
    editor.begin(STUDY)
    qtbot.keyClicks(editor.writing, "mot")
    editor.writing.selectAll()
    qtbot.mouseClick(editor.bar.buttons["italic"], Qt.MouseButton.LeftButton)
    assert study.memos() == [("", "*mot*")]


def test_a_link_is_picked_by_a_few_letters(editor, study, qtbot, picker) -> None:
    editor.begin(STUDY)
    qtbot.keyClicks(editor.writing, "voir ")
    qtbot.keyClick(editor.writing, Key.Key_K, CTRL)
    one = picker()
    qtbot.keyClicks(one.line, "mutu")
    qtbot.keyClick(one.line, Key.Key_Return)
    link = markdown_link(Link(LinkKind.CODE, study.project.codes()[0].guid), "Mutualisation")
    assert study.memos() == [("", f"voir {link}")]


def test_everything_can_be_linked_to(editor, study, picker) -> None:
    study.project.add_memo("…", title="Piste")
    editor.begin(STUDY)
    editor.pick_link()
    kinds = {choice.what.kind for choice in picker().shown}
    assert kinds == set(LinkKind)
    assert all(study.project.linked(choice.what) for choice in picker().shown)


def test_the_coding_under_the_caret_is_linked_by_one_key(editor, study, session, qtbot) -> None:
    editor.begin(STUDY)
    qtbot.keyClick(editor.writing, Key.Key_K, CTRL | SHIFT)
    assert editor.notice.isVisible()
    session.codings_here = [study.coding]
    qtbot.keyClick(editor.writing, Key.Key_K, CTRL | SHIFT)
    guid = study.project.coding_guids([study.coding])[study.coding]
    link = Link(LinkKind.SEGMENT, guid)
    words = study.project.segment(study.project.coding(study.coding))
    assert study.memos() == [("", markdown_link(link, f"“{words}”"))]


def test_a_link_jumps_to_the_segment(editor, study, session, qtbot) -> None:
    guid = study.project.coding_guids([study.coding])[study.coding]
    text = markdown_link(Link(LinkKind.SEGMENT, guid), "voir")
    editor.show_memo(study.project.add_memo(text))
    sought = []
    session.coding_sought.connect(sought.append)
    place = QPoint(12, 12)
    assert editor.reading.anchorAt(place)
    qtbot.mouseClick(editor.reading.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sought == [study.coding]


def test_a_link_to_a_code_takes_it_in_hand(editor, study, session) -> None:
    editor.show_memo(study.project.add_memo("…"))
    guid = study.project.codes()[0].guid
    editor.reading.anchorClicked.emit(QUrl(f"codage:code/{guid}"))
    assert session.code == study.sharing


def test_a_link_to_what_is_gone_says_so(editor, study, session) -> None:
    editor.show_memo(study.project.add_memo("…"))
    guid = study.project.codes()[0].guid
    study.project.remove_code(study.sharing)
    editor.reading.anchorClicked.emit(QUrl(f"codage:code/{guid}"))
    assert "no longer" in editor.notice.text()
    assert editor.notice.isVisible()


def test_nothing_is_loaded_and_no_address_is_opened_unasked(editor, study, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(editor, "_ask_outside", opened.append)
    editor.reading.outside_wanted.disconnect()
    editor.reading.outside_wanted.connect(opened.append)
    text = "![](file:///etc/hostname) ![](http://exemple.fr/x.png) <img src='x'>"
    editor.show_memo(study.project.add_memo(text))
    assert editor.reading.loadResource(2, QUrl("file:///etc/hostname")) is None
    editor.reading.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert opened == []
    editor.reading.anchorClicked.emit(QUrl("http://exemple.fr"))
    assert [url.toString() for url in opened] == ["http://exemple.fr"]


def test_a_memo_reads_without_its_marks(editor, study, qtbot) -> None:
    editor.show_memo(study.project.add_memo("## Titre\n**gras** et\nsuite"))
    assert not editor.is_writing
    assert editor.reading.toPlainText().split() == ["Titre", "gras", "et", "suite"]
    qtbot.keyClick(editor.reading, Key.Key_Return)
    assert editor.is_writing
    qtbot.keyClick(editor.writing, Key.Key_E, CTRL)
    assert not editor.is_writing


def test_a_memo_changed_elsewhere_is_shown_as_it_is(editor, study) -> None:
    key = study.project.add_memo("avant", title="T")
    editor.show_memo(key)
    study.project.revise_memo(key, title="U", body="après")
    assert (editor.title.text(), editor.writing.toPlainText()) == ("U", "après")
    study.project.remove_memo(key)
    assert not editor.isEnabled()
