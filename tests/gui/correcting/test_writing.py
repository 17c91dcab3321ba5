"""Writing in an interview: text, codings and caret go together, and undo takes back a pause."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from codage.domain.anchors import Anchor, Span
from codage.gui.commands import correcting
from codage.project import Project

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[int]]:
    """The codings that were asked about; the answer is to keep the text."""
    asked: list[list[int]] = []
    monkeypatch.setattr(correcting, "agreed", lambda _s, lost, _p: bool(asked.append(list(lost))))
    return asked


def test_letters_code_until_the_text_is_corrected(reading_desk: Any) -> None:
    desk = reading_desk
    desk.view.select(desk.span(1, "achats"))
    desk.type("m")
    assert len(desk.project.codings()) == 1
    QTest.keyClick(desk.window, K.Key_E, CTRL | SHIFT)
    assert desk.window.actions_by_id["correct.edit"].isChecked()
    desk.view.select(desk.span(1, "agglo"))
    desk.type("m")
    assert len(desk.project.codings()) == 1
    assert desk.texts[1].startswith("On mutualise les achats 🙂 avec l'm.")


def test_a_coding_follows_what_is_typed_in_it_and_before_it(desk: Any, asked: Any) -> None:
    inside, behind = desk.coded(1, "les achats 🙂"), desk.coded(1, "agglo")
    desk.put_behind(1, "les achats")
    desk.type(" groupés 🙃")
    assert desk.text_of(inside) == "les achats groupés 🙃 🙂"
    assert desk.text_of(behind) == "agglo"
    assert desk.shown == desk.texts
    assert desk.at() == (desk.turns[1].id, desk.span(1, " groupés 🙃").end.offset)
    assert not asked


def test_undo_takes_back_what_was_typed_without_a_pause(desk: Any) -> None:
    coding, before = desk.coded(1, "achats"), desk.changes() + 1
    desk.put_behind(1, "mutualise")
    desk.type("ra")
    desk.press(K.Key_Backspace)
    desk.type("it")
    assert desk.changes() == before
    desk.put(3, 0)
    desk.undo()
    assert desk.texts[1].startswith("On mutualise les achats")
    assert desk.text_of(coding) == "achats"
    assert desk.at() == (desk.turns[1].id, len("On mutualise"))
    desk.window.run("edit.redo")
    assert desk.texts[1].startswith("On mutualiserit les")
    assert desk.at() == (desk.turns[1].id, len("On mutualiserit"))


@pytest.mark.parametrize("how", ["a pause", "another place", "another turn"])
def test_what_is_typed_after_a_rest_or_elsewhere_is_another_change(desk: Any, how: str) -> None:
    desk.put(1, 2)
    desk.type("a")
    before = desk.changes()
    if how == "a pause":
        desk.pause()
    elif how == "another place":
        desk.put(1, 10)
    else:
        desk.put(0, 3)
    desk.type("b")
    assert desk.changes() == before + 1


def test_backspace_and_delete_take_a_character_or_a_word(desk: Any) -> None:
    desk.put_behind(1, "🙂")
    desk.press(K.Key_Backspace)
    desk.press(K.Key_Backspace, CTRL)
    assert desk.texts[1].startswith("On mutualise les  avec")
    desk.press(K.Key_Delete)
    desk.press(K.Key_Delete, CTRL)
    assert desk.texts[1].startswith("On mutualise les l'agglo")
    assert desk.shown == desk.texts


def test_deleting_all_of_a_coding_is_asked_first(desk: Any, asked: Any) -> None:
    coding = desk.coded(1, "achats")
    before = desk.texts
    desk.view.select(desk.span(1, "les achats"))
    desk.press(K.Key_Delete)
    assert asked == [[coding]]
    assert desk.texts == before
    assert desk.view.selected_text() == "les achats"
    desk.type("l")
    assert asked == [[coding]]
    assert desk.text_of(coding) == "l"
    desk.press(K.Key_Backspace)
    assert asked == [[coding], [coding]]


def test_the_lost_codings_are_listed_and_go_when_it_is_said(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from codage.gui.correcting.lost import LostCodingsDialog

    coding, told = desk.coded(1, "achats"), []

    def delete(dialog: LostCodingsDialog) -> int:
        told.extend(dialog.list.item(0, column).text() for column in (0, 1))
        dialog.delete.click()
        return dialog.result()

    monkeypatch.setattr(LostCodingsDialog, "exec", delete)
    desk.view.select(desk.span(1, "achats"))
    desk.press(K.Key_Backspace)
    assert told == ["Mutualisation", "achats"]
    assert desk.project.codings() == []
    assert desk.view.coding_row(coding) is None
    desk.undo()
    assert desk.text_of(coding) == "achats"


def test_enter_splits_a_turn_and_backspace_joins_it_again(desk: Any) -> None:
    across, before = desk.coded(1, "agglo. C'est"), desk.texts
    desk.put_behind(1, "agglo. ")
    desk.press(K.Key_Return)
    assert desk.texts[1:3] == ["On mutualise les achats 🙂 avec l'agglo. ", "C'est le scot."]
    assert desk.shown == desk.texts
    assert desk.turns[2].speaker == "M. Élu"
    assert desk.at() == (desk.turns[2].id, 0)
    assert desk.text_of(across) == "agglo. \nC'est"
    desk.press(K.Key_Backspace)
    assert desk.texts == before
    assert desk.text_of(across) == "agglo. C'est"
    assert desk.at() == (desk.turns[1].id, desk.span(1, "agglo. ").end.offset)
    desk.undo()
    desk.undo()
    assert desk.texts == desk.shown == before


def test_shift_and_enter_begin_a_line_in_the_same_turn(desk: Any) -> None:
    desk.put_behind(1, "agglo.")
    desk.press(K.Key_Return, SHIFT)
    desk.type("x")
    assert "agglo.\nx C'est" in desk.texts[1]
    assert len(desk.turns) == 4


def test_a_missing_reply_is_written_behind_a_turn(desk: Any) -> None:
    desk.put(0, len(desk.texts[0]))
    desk.press(K.Key_Return)
    desk.type("Oui.")
    assert desk.texts[:2] == ["Bonjour. Et la mutualisation ?", "Oui."]
    assert desk.shown == desk.texts


def test_delete_at_a_turns_end_joins_the_next(desk: Any) -> None:
    desk.put(2, len(desk.texts[2]))
    desk.press(K.Key_Delete)
    assert desk.texts[2] == "Et l'été ? Il manque des bras, surtout pour le scot."
    assert len(desk.shown) == 3


def test_a_selection_across_turns_goes_as_one_change(desk: Any, asked: Any) -> None:
    kept, before, texts = desk.coded(3, "bras"), desk.changes(), desk.texts
    desk.view.select(Span(desk.span(1, "les achats").start, desk.span(3, "manque").start))
    desk.type("à")
    assert desk.texts == [texts[0], "On mutualise àmanque des bras, surtout pour le scot."]
    assert desk.shown == desk.texts
    assert desk.text_of(kept) == "bras"
    assert desk.changes() == before + 1
    assert desk.at() == (desk.turns[1].id, len("On mutualise à"))
    desk.undo()
    assert desk.texts == desk.shown == texts
    assert not asked


def test_whole_turns_deleted_leave_the_next_to_its_speaker(desk: Any) -> None:
    turns = desk.turns
    desk.view.select(Span(Anchor(turns[0].id, 0), Anchor(turns[1].id, 0)))
    desk.press(K.Key_Delete)
    assert [(turn.speaker, turn.start_ms) for turn in desk.turns[:2]] == [
        ("M. Élu", 4000),
        ("Enquêtrice", 9000),
    ]


def test_a_codings_turns_deleted_with_it_are_asked_about(desk: Any, asked: Any) -> None:
    coding, before = desk.coded(2, "l'été"), desk.texts
    turns = desk.turns
    desk.view.select(Span(Anchor(turns[1].id, 4), Anchor(turns[3].id, 4)))
    desk.press(K.Key_Delete)
    assert asked == [[coding]]
    assert desk.texts == before


def test_what_is_pasted_is_plain_and_clean(desk: Any) -> None:
    desk.put_behind(1, "On")
    desk.paste(" a\r\n\r\n\x0bréduit\u0000 e\u0301te\u0301\n")
    assert desk.texts[1].startswith("On a\nréduit été mutualise")
    assert desk.shown == desk.texts
    assert desk.at()[1] == len("On a\nréduit été")


def test_cut_words_are_on_the_clipboard(desk: Any) -> None:
    desk.view.select(desk.span(1, "les achats 🙂 "))
    desk.press(K.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "les achats 🙂 "
    assert desk.texts[1].startswith("On mutualise avec")


def test_a_combining_accent_joins_its_letter(desk: Any) -> None:
    desk.put_behind(2, "Et l'e".replace("e", "é"))
    desk.type("e\u0301e")
    assert desk.texts[2].startswith("Et l'ééeté")
    assert desk.at()[1] == len("Et l'éée")


def test_an_input_method_shows_what_it_composes_then_writes_it(desk: Any) -> None:
    desk.put_behind(1, "On")
    QApplication.sendEvent(desk.view, QInputMethodEvent("^", []))
    assert desk.view.editing.composing == "^"
    assert desk.texts[1].startswith("On mutualise")
    desk.view.grab()
    done = QInputMethodEvent("", [])
    done.setCommitString("ê")
    QApplication.sendEvent(desk.view, done)
    assert desk.view.editing.composing == ""
    assert desk.texts[1].startswith("Onê mutualise")
    query = desk.view.inputMethodQuery
    assert query(Qt.InputMethodQuery.ImEnabled) is True
    assert query(Qt.InputMethodQuery.ImSurroundingText) == desk.texts[1]
    assert query(Qt.InputMethodQuery.ImCursorPosition) == 3


def test_an_input_method_replaces_what_it_wrote_beyond_an_emoji(desk: Any) -> None:
    desk.put_behind(1, "🙂 avec")
    event = QInputMethodEvent("", [])
    event.setCommitString("dans", -4, 4)
    QApplication.sendEvent(desk.view, event)
    assert desk.texts[1].startswith("On mutualise les achats 🙂 dans l'agglo")


def test_escape_leaves_and_keys_code_again(desk: Any) -> None:
    desk.press(K.Key_Escape)
    assert not desk.window.actions_by_id["correct.edit"].isChecked()
    before = desk.texts
    desk.type("xyz")
    desk.press(K.Key_Return)
    assert desk.texts == before


def test_del_removes_a_coding_only_when_nothing_is_corrected(desk: Any) -> None:
    coding = desk.coded(1, "achats")
    desk.put_behind(1, "les ach")
    desk.press(K.Key_Delete)
    assert desk.text_of(coding) == "achts"
    desk.press(K.Key_Escape)
    desk.press(K.Key_Delete)
    assert desk.project.codings() == []


def test_another_place_of_the_same_interview_stays_in_sight(desk: Any) -> None:
    desk.view.resize(500, 60)
    desk.view.show_at(40)
    top = desk.view.reading_place()
    desk.project.split_turn(desk.turns[0].id, 8)
    assert desk.shown == desk.texts
    desk.project.edit_text(desk.turns[0].id, "Bonjour à vous.")
    assert desk.shown == desk.texts
    assert top is not None


def test_a_read_only_project_is_not_corrected(reading_desk: Any, path: Any) -> None:
    window = reading_desk.window
    window.session.close()
    with Project.open(path, read_only=True) as project:
        window.session.open(project)
        action = window.actions_by_id["correct.edit"]
        assert not action.isEnabled()
        window.commands["correct.edit"]()
        assert not action.isChecked()
        assert not window.reading.view.editing.is_on
        window.session.close()
