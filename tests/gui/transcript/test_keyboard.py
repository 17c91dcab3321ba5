from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Anchor, Span, TurnId

ANSWER = (
    "Oui. On a mutualisé avec le syndicat d'énergie, parce que la facture avait doublé. "
    "C'est le problème numéro un, les compétences ! On ne peut pas s'aligner sur les salaires."
)
K = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(interview: Any, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> Anchor:
    QTest.keyClick(interview.view, key, modifiers)
    return interview.view.cursor()


def go(interview: Any, turn: int, offset: int) -> None:
    interview.view.go_to(Anchor(TurnId(turn), offset))


def test_arrows_go_by_whole_characters(interview: Any) -> None:
    text = interview.turns[2].text
    go(interview, 3, text.index("😀"))
    assert press(interview, K.Key_Right).offset == text.index("😀") + 1
    go(interview, 3, text.index("e\u0301"))
    assert press(interview, K.Key_Right).offset == text.index("e\u0301") + 2
    assert press(interview, K.Key_Left).offset == text.index("e\u0301")
    go(interview, 3, text.index("👩"))
    assert press(interview, K.Key_Right).offset == text.index("👩") + 3


def test_arrows_cross_from_turn_to_turn(interview: Any) -> None:
    end = len(interview.turns[0].text)
    go(interview, 1, end)
    assert press(interview, K.Key_Right) == Anchor(TurnId(2), 0)
    assert press(interview, K.Key_Left) == Anchor(TurnId(1), end)


def test_the_ends_of_the_document_hold_the_caret(interview: Any) -> None:
    last = interview.turns[-1]
    assert press(interview, K.Key_Left) == Anchor(TurnId(1), 0)
    assert press(interview, K.Key_Up) == Anchor(TurnId(1), 0)
    assert press(interview, K.Key_End, CTRL) == Anchor(last.id, len(last.text))
    for key in (K.Key_Right, K.Key_Down, K.Key_PageDown):
        assert press(interview, key) == Anchor(last.id, len(last.text))
    assert press(interview, K.Key_Down, ALT) == Anchor(last.id, len(last.text))
    assert press(interview, K.Key_Home, CTRL) == Anchor(TurnId(1), 0)
    assert interview.view.top == 0


def test_words_lines_sentences_and_turns(interview: Any) -> None:
    text = interview.turns[1].text
    go(interview, 2, 0)
    assert press(interview, K.Key_Right, CTRL).offset == text.index("On a")
    assert press(interview, K.Key_Right, ALT).offset == text.index("C'est le")
    assert press(interview, K.Key_Right, ALT).offset == text.index("On ne peut")
    assert press(interview, K.Key_Left, ALT).offset == text.index("C'est le")
    assert press(interview, K.Key_Left, CTRL).offset == text.index("doublé")
    assert press(interview, K.Key_Down, ALT) == Anchor(TurnId(3), 0)
    assert press(interview, K.Key_Up, CTRL) == Anchor(TurnId(2), 0)
    assert press(interview, K.Key_Up, ALT) == Anchor(TurnId(1), 0)


def test_home_and_end_stay_in_their_line(interview: Any) -> None:
    go(interview, 4, 40)
    end = press(interview, K.Key_End)
    page = interview.view.page
    line = page.line_rect(interview.place(4, 40))
    assert page.line_rect(interview.place(4, end.offset)) == line
    assert press(interview, K.Key_Home).offset == 0
    assert press(interview, K.Key_Down).offset > end.offset


def test_up_undoes_down_and_keeps_the_column(interview: Any) -> None:
    go(interview, 2, 20)
    places = [press(interview, K.Key_Down) for _ in range(6)]
    assert len(set(places)) == 6
    back = [press(interview, K.Key_Up) for _ in range(6)]
    assert back == [*reversed(places[:-1]), Anchor(TurnId(2), 20)]


def test_pages_go_down_and_up_again(interview: Any) -> None:
    go(interview, 4, 10)
    before = interview.view.top
    down = press(interview, K.Key_PageDown)
    assert interview.view.top > before
    assert down.turn > 4 or down.offset > 200
    press(interview, K.Key_PageUp)
    assert interview.view.top <= before + 30


def test_the_caret_stays_in_sight(interview: Any) -> None:
    view = interview.view
    for _ in range(60):
        press(interview, K.Key_Down)
        line = view.page.line_rect(view.text_cursor.where)
        assert view.top <= line.top()
        assert line.bottom() <= view.top + view.viewport().height()
    for _ in range(60):
        press(interview, K.Key_Up)
        assert view.page.line_rect(view.text_cursor.where).top() >= view.top


def test_shift_extends_across_turns(interview: Any, qtbot: QtBot) -> None:
    go(interview, 1, 9)
    with qtbot.waitSignal(interview.view.selection_changed):
        press(interview, K.Key_Down, ALT | SHIFT)
    end = len(interview.turns[0].text)
    assert interview.view.selection() == Span.within(TurnId(1), 9, end)
    press(interview, K.Key_Right, CTRL | SHIFT)
    assert interview.view.selected_text() == interview.turns[0].text[9:] + "\nOui"
    assert interview.view.turn_at_cursor() == 1


def test_whole_sentences_are_selected_whichever_way_the_selection_grows(interview: Any) -> None:
    view, text = interview.view, interview.turns[1].text
    go(interview, 2, text.index("On a"))
    press(interview, K.Key_Right, ALT | SHIFT)
    assert view.selected_text().endswith("avait doublé.")
    press(interview, K.Key_Right, ALT | SHIFT)
    assert view.selected_text().endswith("les compétences !")
    press(interview, K.Key_Left, ALT | SHIFT)
    assert view.selected_text().endswith("avait doublé.")
    press(interview, K.Key_Left, ALT | SHIFT)
    assert view.selection() is None
    press(interview, K.Key_Left, ALT | SHIFT)
    assert view.selected_text() == "Oui. "
    press(interview, K.Key_Right, ALT | SHIFT)
    assert view.selection() is None


def test_turns_are_selected_to_their_end(interview: Any) -> None:
    view = interview.view
    go(interview, 2, 0)
    press(interview, K.Key_Down, ALT | SHIFT)
    assert view.selection() == view.turn_span(TurnId(2))
    press(interview, K.Key_Down, ALT | SHIFT)
    assert view.selection().end == view.turn_span(TurnId(3)).end
    press(interview, K.Key_Up, ALT | SHIFT)
    assert view.selection() == view.turn_span(TurnId(2))


def test_the_caret_goes_and_the_selection_grows_from_coding_to_coding(interview: Any) -> None:
    view = interview.view
    interview.show(
        interview.on(1, 2, "le syndicat"),
        interview.on(2, 2, "la facture", code=2),
        interview.on(3, 4, "personne", code=3),
    )
    starts = [interview.span(*one).start for one in ((2, "le syndicat"), (2, "la facture"))]
    assert [press(interview, K.Key_PageDown, ALT) for _ in range(2)] == starts
    assert press(interview, K.Key_PageUp, ALT) == starts[0]
    press(interview, K.Key_PageDown, ALT | SHIFT)
    assert view.selected_text() == "le syndicat"
    press(interview, K.Key_PageDown, ALT | SHIFT)
    assert view.selected_text().endswith("la facture")
    press(interview, K.Key_PageUp, ALT | SHIFT)
    assert view.selected_text() == "le syndicat"
    for _ in range(3):
        press(interview, K.Key_PageDown, ALT)
    assert view.cursor() == interview.span(4, "personne").start


def test_space_selects_word_sentence_turn_and_goes_back(interview: Any) -> None:
    view = interview.view
    view.go_to(interview.span(2, "syndicat").start)
    wanted = ["syndicat", ANSWER[len("Oui. ") : ANSWER.index(" C'est")], ANSWER, ANSWER]
    for words in wanted:
        press(interview, K.Key_Space)
        assert view.selected_text() == words
    press(interview, K.Key_Space, SHIFT)
    press(interview, K.Key_Space, SHIFT)
    assert view.selected_text() == "syndicat"
    press(interview, K.Key_Space, SHIFT)
    assert view.selection() is None


def test_space_makes_of_two_half_sentences_two_whole_ones(interview: Any) -> None:
    interview.view.select(interview.span(2, "facture avait doublé. C'est"))
    press(interview, K.Key_Space)
    text = interview.view.selected_text()
    assert text.startswith("On a mutualisé")
    assert text.endswith("les compétences !")


def test_moving_on_leaves_the_coding_in_hand(interview: Any) -> None:
    interview.show(interview.on(1, 2, "le syndicat"))
    view = interview.view
    view.go_to(interview.span(2, "le syndicat").start)
    view.set_active_coding(1)
    press(interview, K.Key_Right, CTRL)
    assert view.active_coding() == 1
    press(interview, K.Key_Down, ALT)
    assert view.active_coding() is None


def test_an_arrow_leaves_the_selection_at_its_end(interview: Any) -> None:
    span = interview.span(2, "le syndicat")
    interview.view.select(span)
    assert press(interview, K.Key_Left) == span.start
    interview.view.select(span)
    assert press(interview, K.Key_Right) == span.end
    assert interview.view.selection() is None


def test_all_is_selected_and_copied_with_names(interview: Any) -> None:
    press(interview, K.Key_A, CTRL)
    assert interview.view.selection().end.turn == interview.turns[-1].id
    go(interview, 1, 9)
    press(interview, K.Key_Down, ALT | SHIFT)
    press(interview, K.Key_Right, CTRL | SHIFT)
    press(interview, K.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied == "Enquêtrice: Pouvez-vous présenter le territoire ?\nMme Delcourt: Oui"


def test_part_of_a_turn_is_copied_bare_and_a_whole_turn_named(interview: Any) -> None:
    interview.view.select(interview.span(2, "le syndicat"))
    press(interview, K.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "le syndicat"
    interview.view.select(interview.view.turn_span(TurnId(1)))
    press(interview, K.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("Enquêtrice: Bonjour.")


def test_tab_goes_from_coding_to_coding_and_escape_lets_go(interview: Any) -> None:
    interview.show(
        interview.on(1, 2, "On a mutualisé avec le syndicat d'énergie"),
        interview.on(2, 2, "le syndicat", code=2),
        interview.on(3, 2, "les compétences", code=3),
    )
    view = interview.view
    view.go_to(interview.span(2, "syndicat").start)
    assert view.codings_at_cursor() == [2, 1]
    seen: list[object] = []
    view.active_coding_changed.connect(seen.append)
    for _ in range(3):
        press(interview, K.Key_Tab)
    press(interview, K.Key_Backtab, SHIFT)
    press(interview, K.Key_Escape)
    assert seen == [2, 1, 2, 1, None]


def test_escape_then_clears_the_selection(interview: Any) -> None:
    interview.view.select(interview.span(2, "le syndicat"))
    press(interview, K.Key_Escape)
    assert interview.view.selection() is None


@pytest.mark.parametrize(("modifiers", "with_coding"), [(PLAIN, False), (CTRL, True)])
def test_tab_leaves_where_there_is_no_coding_and_ctrl_tab_anywhere(
    interview: Any, qtbot: QtBot, modifiers: Qt.KeyboardModifier, with_coding: bool
) -> None:
    if with_coding:
        interview.show(interview.on(1, 1, "Bonjour"))
    window = QWidget()
    qtbot.addWidget(window)
    other = QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(interview.view)
    layout.addWidget(other)
    window.show()
    interview.view.setFocus()
    QTest.keyClick(interview.view, K.Key_Tab, modifiers)
    assert window.focusWidget() is other
    interview.view.setParent(None)


def test_letters_and_digits_are_left_to_the_window(interview: Any, qtbot: QtBot) -> None:
    class Window(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.heard: list[str] = []

        def keyPressEvent(self, event: Any) -> None:  # noqa: N802
            self.heard.append(event.text())

    window = Window()
    qtbot.addWidget(window)
    interview.view.setParent(window)
    for key in ("m", "7"):
        QTest.keyClick(interview.view, key)
    QTest.keyClick(interview.view, K.Key_Escape)
    assert window.heard[:2] == ["m", "7"]
    assert len(window.heard) == 3
    interview.view.setParent(None)
