from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Anchor, Span, TurnId

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def click(
    interview: Any, at: QPoint, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1
) -> None:
    """So many clicks, close together in time."""
    started = click.started = click.started + 10_000  # type: ignore[attr-defined]
    for number in range(times):
        down = QEvent.Type.MouseButtonDblClick if number % 2 else QEvent.Type.MouseButtonPress
        mouse(interview, down, at, modifiers, started + 100 * number)
        mouse(interview, QEvent.Type.MouseButtonRelease, at, modifiers, started + 100 * number + 50)


click.started = 0  # type: ignore[attr-defined]


def mouse(
    interview: Any, kind: QEvent.Type, at: QPoint, modifiers: Qt.KeyboardModifier, when: int
) -> None:
    port = interview.view.viewport()
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else LEFT
    where = QPointF(port.mapToGlobal(at))
    event = QMouseEvent(kind, QPointF(at), where, LEFT, held, modifiers)
    event.setTimestamp(when)
    QApplication.sendEvent(port, event)


def drag(interview: Any, start: QPoint, *points: QPoint) -> None:
    port = interview.view.viewport()
    QTest.mousePress(port, LEFT, PLAIN, start)
    for point in points:
        QTest.mouseMove(port, point)
        move(interview, point)
    QTest.mouseRelease(port, LEFT, PLAIN, points[-1])


def move(interview: Any, point: QPoint) -> None:
    port = interview.view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(port.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        LEFT,
        PLAIN,
    )
    QApplication.sendEvent(port, event)


def test_a_click_puts_the_caret(interview: Any, qtbot: QtBot) -> None:
    with qtbot.waitSignal(interview.view.cursor_moved):
        click(interview, interview.point(2, 25))
    assert interview.view.cursor() == Anchor(TurnId(2), 25)
    assert interview.view.turn_at_cursor() == 2
    assert interview.view.selection() is None


def test_a_click_behind_an_emoji_counts_code_points(interview: Any) -> None:
    offset = interview.turns[2].text.index("on a")
    click(interview, interview.point(3, offset))
    assert interview.view.cursor() == Anchor(TurnId(3), offset)


def test_two_clicks_take_the_word_three_the_sentence_four_the_turn(interview: Any) -> None:
    at = interview.point(2, interview.turns[1].text.index("problème") + 2)
    click(interview, at, times=2)
    assert interview.view.selected_text() == "problème"
    click(interview, at, times=3)
    assert interview.view.selected_text() == "C'est le problème numéro un, les compétences !"
    click(interview, at, times=4)
    assert interview.view.selection() == interview.view.turn_span(TurnId(2))


def test_a_double_click_alone_takes_the_word(interview: Any) -> None:
    at = interview.point(2, interview.turns[1].text.index("problème") + 2)
    QTest.mouseDClick(interview.view.viewport(), LEFT, PLAIN, at)
    assert interview.view.selected_text() == "problème"


def test_dragging_after_a_double_click_selects_whole_words(interview: Any) -> None:
    text = interview.turns[1].text
    at = interview.point(2, text.index("problème") + 2)
    QTest.mouseDClick(interview.view.viewport(), LEFT, PLAIN, at)
    move(interview, interview.point(2, text.index("compétences") + 3))
    assert interview.view.selected_text() == "problème numéro un, les compétences"
    move(interview, interview.point(2, text.index("C'est") + 3))
    assert interview.view.selected_text() == "est le problème"
    QTest.mouseRelease(interview.view.viewport(), LEFT, PLAIN, at)


def test_a_click_in_the_gutter_takes_the_turn(interview: Any) -> None:
    y = interview.point(3, 0).y()
    click(interview, QPoint(interview.view.page.columns.gutter + 4, y))
    assert interview.view.selected_text() == interview.turns[2].text


def test_a_click_on_the_time_says_so(interview: Any, qtbot: QtBot) -> None:
    head = next(head for head in interview.view._in_sight().heads if head.rank == 1)
    with qtbot.waitSignal(interview.view.time_clicked) as said:
        click(interview, head.time.center().toPoint() - QPoint(0, interview.view.top))
    assert said.args == [2]
    assert interview.view.selection() is None


def test_dragging_selects_across_turns_and_back(interview: Any) -> None:
    drag(interview, interview.point(1, 9), interview.point(2, 5), interview.point(3, 6))
    assert interview.view.selection() == Span(Anchor(TurnId(1), 9), Anchor(TurnId(3), 6))
    interview.view.put_caret(interview.place(1, 0))
    drag(interview, interview.point(2, 30), interview.point(1, 3))
    assert interview.view.selection() == Span(Anchor(TurnId(1), 3), Anchor(TurnId(2), 30))
    assert interview.view.cursor() == Anchor(TurnId(1), 3)


def test_shift_click_extends(interview: Any) -> None:
    click(interview, interview.point(2, 5))
    click(interview, interview.point(2, 40), SHIFT)
    click(interview, interview.point(2, 20), SHIFT)
    assert interview.view.selection() == Span.within(TurnId(2), 5, 20)


def test_dragging_below_the_view_scrolls(interview: Any, qtbot: QtBot) -> None:
    port = interview.view.viewport()
    QTest.mousePress(port, LEFT, PLAIN, interview.point(2, 5))
    move(interview, QPoint(300, port.height() + 60))
    qtbot.waitUntil(lambda: interview.view.top > 40)
    QTest.mouseRelease(port, LEFT, PLAIN, QPoint(300, port.height() + 60))
    assert interview.view.selection().end.turn >= 4
    assert not interview.view._pointer._scrolling.isActive()


def test_a_click_in_the_margin_chooses_a_coding_and_again_lets_go(interview: Any) -> None:
    interview.show(interview.on(1, 2, "mutualisé"), interview.on(2, 2, "le syndicat", code=2))
    click(interview, interview.name_of(2))
    assert interview.view.active_coding() == 2
    click(interview, interview.name_of(1))
    assert interview.view.active_coding() == 1
    click(interview, interview.name_of(1))
    assert interview.view.active_coding() is None


def test_a_double_click_in_the_margin_selects_the_coded_text(interview: Any) -> None:
    interview.show(interview.on(1, 2, "le syndicat d'énergie"))
    click(interview, interview.name_of(1), times=2)
    assert interview.view.active_coding() == 1
    assert interview.view.selected_text() == "le syndicat d'énergie"


def test_a_click_in_other_text_lets_the_coding_go(interview: Any) -> None:
    interview.show(interview.on(1, 2, "le syndicat"))
    interview.view.set_active_coding(1)
    click(interview, interview.point(2, interview.turns[1].text.index("syndicat")))
    assert interview.view.active_coding() == 1
    click(interview, interview.point(3, 1))
    assert interview.view.active_coding() is None


def test_the_hand_shows_over_the_margin_and_the_beam_over_text(interview: Any) -> None:
    interview.show(interview.on(1, 2, "le syndicat"))
    port = interview.view.viewport()
    for at, shape in (
        (interview.name_of(1), Qt.CursorShape.PointingHandCursor),
        (interview.point(2, 5), Qt.CursorShape.IBeamCursor),
        (QPoint(2, 300), Qt.CursorShape.ArrowCursor),
    ):
        interview.view._hovering.over(interview.view.target_at(QPointF(at)))
        assert port.cursor().shape() == shape


def test_a_tooltip_names_code_path_and_coder(interview: Any, qtbot: QtBot) -> None:
    interview.show(interview.on(1, 2, "le syndicat", code=3, coder=2))
    at = interview.name_of(1)
    port = interview.view.viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    text = QToolTip.text()
    QToolTip.hideText()
    assert all(part in text for part in ("Mutualisation", "<b>Financement</b>", "Hugo Bernard"))


def test_the_wheel_scrolls_and_with_ctrl_zooms(interview: Any, qtbot: QtBot) -> None:
    wheel(interview, -120, PLAIN)
    assert interview.view.top > 0
    with qtbot.waitSignal(interview.view.zoom_changed) as said:
        wheel(interview, 120, Qt.KeyboardModifier.ControlModifier)
    assert said.args[0] > 1
    assert interview.view.zoom() == said.args[0]


def wheel(interview: Any, delta: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(interview.point(2, 5))
    event = QWheelEvent(
        at,
        QPointF(interview.view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(interview.view.viewport(), event)


def test_the_right_button_takes_what_is_under_it_unless_selected(
    interview: Any, qtbot: QtBot
) -> None:
    interview.show(interview.on(1, 3, "surpris"))
    span = interview.span(2, "le syndicat")
    interview.view.select(span)
    right = Qt.MouseButton.RightButton
    port = interview.view.viewport()
    QTest.mousePress(port, right, PLAIN, interview.point(2, span.start.offset + 3))
    assert interview.view.selection() == span
    QTest.mousePress(port, right, PLAIN, interview.name_of(1))
    assert interview.view.active_coding() == 1
    QTest.mousePress(port, right, PLAIN, interview.point(3, 2))
    assert interview.view.cursor() == Anchor(TurnId(3), 2)


def test_the_context_menu_is_asked_for_where_the_mouse_or_the_caret_is(
    interview: Any, qtbot: QtBot
) -> None:
    port = interview.view.viewport()
    at = interview.point(2, 5)
    mouse, keyboard = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    with qtbot.waitSignal(interview.view.context_menu_requested) as said:
        QApplication.sendEvent(port, QContextMenuEvent(mouse, at, port.mapToGlobal(at)))
    assert said.args == [port.mapToGlobal(at)]
    with qtbot.waitSignal(interview.view.context_menu_requested) as said:
        QApplication.sendEvent(port, QContextMenuEvent(keyboard, at, port.mapToGlobal(at)))
    assert port.rect().contains(port.mapFromGlobal(said.args[0]))
