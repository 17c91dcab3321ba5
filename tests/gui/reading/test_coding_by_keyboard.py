"""An interview coded without the mouse: keys in, codings out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from codage.gui.palette import CodePalette
from codage.gui.reading import digits

K = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SENTENCE = "On mutualise les capteurs."


def test_a_digit_codes_a_sentence_and_takes_the_code_off_again(
    window: Any, press: Any, coded: Any
) -> None:
    press(K.Key_F12)
    press(K.Key_Right, ALT | SHIFT)
    press(K.Key_1)
    assert coded() == [("Mutualisation", SENTENCE)]
    press(K.Key_1)
    assert coded() == []
    assert "Take Mutualisation off" in window.statusBar().currentMessage()
    press(K.Key_Z, CTRL)
    assert coded() == [("Mutualisation", SENTENCE)]


def test_a_key_held_down_codes_once(window: Any, press: Any, coded: Any) -> None:
    press(K.Key_F12)
    press(K.Key_Space, times=2)
    for repeated in (False, True, True):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress, K.Key_1, Qt.KeyboardModifier.NoModifier, "1", repeated
        )
        QApplication.sendEvent(window.reading.view, event)
    assert len(coded()) == 1


def test_the_last_code_is_repeated_also_after_opening_again(
    window: Any, press: Any, coded: Any, path: Any
) -> None:
    press(K.Key_F12)
    press(K.Key_Space, times=2)
    press(K.Key_C)
    window.session.close()
    window.open_path(path)
    window.reading.view.setFocus()
    press(K.Key_F12)
    press(K.Key_Space, times=3)
    press(K.Key_R, CTRL)
    assert [code for code, _ in coded()] == ["Compétences", "Compétences"]


def test_turns_without_coding_are_walked_and_questions_passed_over(
    window: Any, press: Any, codes: Any, code_words: Any
) -> None:
    view = window.reading.view
    turns = [turn.id for turn in view.turns()]
    press(K.Key_F12)
    assert view.turn_at_cursor() == turns[1]
    press(K.Key_F12)
    assert view.turn_at_cursor() == turns[4]
    press(K.Key_F12)
    assert view.turn_at_cursor() == turns[4]
    assert "No turn further on" in window.statusBar().currentMessage()
    press(K.Key_F12, SHIFT)
    assert view.turn_at_cursor() == turns[1]
    press(K.Key_Home, CTRL)
    code_words(0, 1, "capteurs", codes["Mutualisation"])
    press(K.Key_F12)
    assert view.turn_at_cursor() == turns[4]


def test_codings_are_walked_and_selected_so_that_a_key_codes_them_too(
    window: Any, press: Any, codes: Any, code_words: Any, coded: Any
) -> None:
    code_words(0, 1, "le syndicat", codes["Financement"])
    code_words(0, 1, "On mutualise", codes["Mutualisation"])
    code_words(0, 4, "manquent", codes["Compétences"])
    seen = []
    for _ in range(4):
        press(K.Key_F8)
        seen.append(window.reading.view.selected_text())
    assert seen == ["On mutualise", "le syndicat", "manquent", "manquent"]
    press(K.Key_F8, SHIFT)
    press(K.Key_1)
    assert ("Mutualisation", "le syndicat") in coded()


def test_segments_of_the_code_in_hand_are_walked_through_all_interviews(
    window: Any, press: Any, codes: Any, code_words: Any
) -> None:
    code_words(0, 1, "mutualise", codes["Mutualisation"])
    code_words(1, 1, "on mutualise", codes["Mutualisation"])
    code_words(0, 4, "manquent", codes["Compétences"])
    window.session.choose_code(codes["Mutualisation"])
    press(K.Key_F8, CTRL)
    assert window.reading.view.selected_text() == "mutualise"
    press(K.Key_F8, CTRL)
    assert window.session.document_row.name == "Entretien 2"
    assert window.reading.view.selected_text() == "on mutualise"
    assert "segment 2 of 2" in window.statusBar().currentMessage()
    press(K.Key_F8, CTRL)
    assert "No further segment" in window.statusBar().currentMessage()
    press(K.Key_F8, CTRL | SHIFT)
    assert window.session.document_row.name == "Entretien 1"


def test_enter_asks_for_a_code_of_the_selection(window: Any, press: Any, qtbot: Any) -> None:
    press(K.Key_F12)
    press(K.Key_Space)
    press(K.Key_Return)
    palette = window.findChild(CodePalette)
    assert palette is not None
    qtbot.keyClick(palette.line, K.Key_Escape)


def test_nothing_selected_is_said_and_codes_nothing(window: Any, press: Any, coded: Any) -> None:
    press(K.Key_1)
    assert coded() == []
    assert "Select some text first" in window.banner.text


def test_favourites_are_given_freed_and_undone_by_keyboard(
    window: Any, press: Any, codes: Any
) -> None:
    strip = window.reading.favourites

    def shown() -> list[str]:
        return [button.text() for button in strip.buttons]

    assert shown() == ["1 Mutualisation"]
    window.session.choose_code(codes["Financement"])
    press(K.Key_D, CTRL)
    assert shown() == ["1 Mutualisation", "2 Financement"]
    press(K.Key_1, ALT)
    assert shown() == ["1 Financement"]
    press(K.Key_1, ALT)
    assert shown() == []
    assert strip.hint.isVisible()
    press(K.Key_Z, CTRL, times=2)
    assert shown() == ["1 Mutualisation", "2 Financement"]


def test_the_strip_shows_what_is_on_the_passage_and_codes_by_a_click(
    window: Any, press: Any, qtbot: Any, coded: Any
) -> None:
    press(K.Key_F12)
    press(K.Key_Space, times=2)
    button = window.reading.favourites.buttons[0]
    assert not button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert coded() == [("Mutualisation", SENTENCE)]
    assert button.isChecked()
    assert window.reading.view.hasFocus()
    press(K.Key_Home, CTRL)
    assert not button.isChecked()


def test_the_strip_is_away_while_keys_write(window: Any, press: Any) -> None:
    assert window.reading.favourites.isVisible()
    press(K.Key_E, CTRL | SHIFT)
    assert not window.reading.favourites.isVisible()
    press(K.Key_Escape)
    assert window.reading.favourites.isVisible()


def test_the_upper_row_counts_by_its_place_where_digits_need_shift() -> None:
    none = Qt.KeyboardModifier.NoModifier
    kind = QKeyEvent.Type.KeyPress

    def scanned(code: int, virtual: int = 0) -> QKeyEvent:
        return QKeyEvent(kind, K.Key_Eacute, none, code, virtual, 0, "é")

    assert digits._digit_at(scanned(11), "xcb") == "2"
    assert digits._digit_at(scanned(3), "windows") == "2"
    assert digits._digit_at(scanned(0, 19), "cocoa") == "2"
    assert digits._digit_at(scanned(19), "xcb") == ""
    assert digits._digit_at(scanned(11), "offscreen") == ""
    assert digits.digit_of(QKeyEvent(kind, K.Key_7, none, "7")) == "7"
