from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from codage.domain.anchors import CodeId, Span, TurnId
from codage.gui import mime

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def move(interview: Any, point: QPoint) -> None:
    port = interview.view.viewport()
    where = QPointF(port.mapToGlobal(point))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, none, LEFT, PLAIN)
    QApplication.sendEvent(port, event)


def hover(interview: Any, data: QMimeData, point: QPoint) -> bool:
    port = interview.view.viewport()
    entering = QDragEnterEvent(point, COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(port, entering)
    if not entering.isAccepted():
        return False
    moving = QDragMoveEvent(point, COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(port, moving)
    return moving.isAccepted()


def drop(interview: Any, data: QMimeData, point: QPoint) -> None:
    event = QDropEvent(QPointF(point), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(interview.view.viewport(), event)


def dropped(interview: Any, point: QPoint) -> list[tuple[list[CodeId], Span]]:
    """What the view says when codes 3 and 1 are dragged to a point and dropped."""
    said: list[tuple[list[CodeId], Span]] = []
    interview.view.codes_dropped.connect(lambda codes, span: said.append((codes, span)))
    data = mime.codes_data([CodeId(3), CodeId(1)])
    assert hover(interview, data, point)
    interview.view.grab()
    drop(interview, data, point)
    return said


def test_codes_drop_on_the_selection_under_the_mouse(interview: Any) -> None:
    span = interview.span(2, "le syndicat d'énergie")
    interview.view.select(span)
    at = interview.point(2, span.start.offset + 4)
    assert dropped(interview, at) == [([3, 1], span)]


def test_codes_drop_on_the_sentence_where_nothing_is_selected(interview: Any) -> None:
    at = interview.point(2, interview.turns[1].text.index("problème"))
    sentence = interview.span(2, "C'est le problème numéro un, les compétences !")
    assert dropped(interview, at) == [([3, 1], sentence)]


def test_codes_drop_on_the_turn_beside_it(interview: Any) -> None:
    at = QPoint(interview.view.page.columns.gutter + 3, interview.point(3, 0).y())
    assert dropped(interview, at) == [([3, 1], interview.view.turn_span(TurnId(3)))]


def test_other_things_are_not_taken(interview: Any) -> None:
    said: list[object] = []
    interview.view.codes_dropped.connect(lambda *args: said.append(args))
    data = QMimeData()
    data.setText("du texte")
    assert not hover(interview, data, interview.point(2, 5))
    drop(interview, data, interview.point(2, 5))
    assert said == []


def test_selected_text_is_dragged_out_with_its_span(
    interview: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[QMimeData] = []

    def execute(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        data = drag.mimeData()
        copy = QMimeData()
        copy.setData(mime.SPAN, data.data(mime.SPAN))
        copy.setText(data.text())
        carried.append(copy)
        return COPY

    monkeypatch.setattr(QDrag, "exec", execute)
    span = interview.span(2, "le syndicat d'énergie")
    interview.view.select(span)
    at = interview.point(2, span.start.offset + 4)
    QTest.mousePress(interview.view.viewport(), LEFT, PLAIN, at)
    move(interview, at + QPoint(3, 0))
    assert carried == []
    move(interview, at + QPoint(40, 10))
    assert mime.span_in(carried[0]) == span
    assert carried[0].text() == "le syndicat d'énergie"
    assert interview.view.selection() == span


def test_a_click_on_selected_text_only_puts_the_caret(interview: Any) -> None:
    span = interview.span(2, "le syndicat d'énergie")
    interview.view.select(span)
    at = interview.point(2, span.start.offset + 4)
    QTest.mouseClick(interview.view.viewport(), LEFT, PLAIN, at)
    assert interview.view.selection() is None
    assert interview.view.cursor().offset == span.start.offset + 4


def test_a_grip_moves_the_end_of_the_active_coding_to_whole_words(
    interview: Any, qtbot: QtBot
) -> None:
    row = interview.on(1, 2, "le syndicat")
    interview.show(row)
    interview.view.set_active_coding(row.id)
    grip = interview.grip(at_start=False)
    target = interview.point(2, interview.turns[1].text.index("énergie") + 5)
    with qtbot.waitSignal(interview.view.coding_bounds_dragged) as said:
        QTest.mousePress(interview.view.viewport(), LEFT, PLAIN, grip)
        move(interview, target)
        assert interview.view._shelf.get(row.id).row.span != row.span
        QTest.mouseRelease(interview.view.viewport(), LEFT, PLAIN, target)
    assert said.args == [1, interview.span(2, "le syndicat d'énergie")]
    assert interview.view._shelf.get(row.id).row == row


def test_what_the_project_makes_of_a_dragged_grip_stays(interview: Any) -> None:
    row = interview.on(1, 2, "le syndicat")
    wider = interview.on(1, 2, "mutualisé avec le syndicat")
    interview.show(row)
    view = interview.view
    view.set_active_coding(row.id)
    view.coding_bounds_dragged.connect(lambda _id, _span: view.update_codings([wider], []))
    QTest.mousePress(view.viewport(), LEFT, PLAIN, interview.grip(at_start=True))
    target = interview.point(2, interview.turns[1].text.index("mutualisé") + 1)
    move(interview, target)
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, target)
    assert view._shelf.get(row.id).row == wider
    assert view.active_coding() == 1


def test_escape_gives_a_grip_back(interview: Any) -> None:
    row = interview.on(1, 2, "le syndicat")
    interview.show(row)
    view = interview.view
    view.set_active_coding(row.id)
    said: list[object] = []
    view.coding_bounds_dragged.connect(lambda *args: said.append(args))
    QTest.mousePress(view.viewport(), LEFT, PLAIN, interview.grip(at_start=False))
    target = interview.point(3, 10)
    move(interview, target)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, target)
    assert said == []
    assert view._shelf.get(row.id).row == row
    assert view.active_coding() == 1
