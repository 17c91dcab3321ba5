"""The mouse over a transcript: clicks that select, drags that select, drag out, or move grips."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from codage.domain.anchors import CodingId
from codage.gui.transcript import moves
from codage.gui.transcript.places import Place, place
from codage.gui.transcript.targets import (
    OnCoding,
    OnGrip,
    OnGutter,
    OnMemos,
    OnText,
    OnTime,
    Target,
)

if TYPE_CHECKING:
    from codage.gui.transcript.page import Page
    from codage.gui.transcript.view import TranscriptView

_SCROLL_EVERY_MS = 30
Around = Callable[["Page", Place], tuple[Place, Place]]
GRAINS: tuple[Around, ...] = (
    moves.nothing_around,
    moves.word_around,
    moves.sentence_around,
    moves.turn_around,
)


class Pointer(QObject):
    """Follows the left button. One of four things is under way: nothing, selecting by a grain
    (characters, words, sentences, turns), waiting whether selected text is dragged out, or
    dragging a grip.
    """

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self._clicks = 0
        self._last_press = 0
        self._pressed_at = QPoint()
        self._mouse = QPointF()
        self._grain: Around | None = None
        self._first: tuple[Place, Place] = (Place(0), Place(0))
        self._may_drag_out = False
        self._grip: OnGrip | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY_MS)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def busy(self) -> bool:
        return self._grain is not None or self._grip is not None or self._may_drag_out

    def press(self, event: QMouseEvent, target: Target) -> None:
        self._count(event)
        self._mouse = event.position()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match target:
            case OnGrip():
                self._grip = target
            case OnCoding(coding):
                self._click_coding(coding)
            case OnMemos(memos):
                self._view.memos_wanted.emit(memos)
            case OnTime(rank):
                self._view.click_time(rank)
            case OnGutter(rank):
                self._begin(moves.turn_around, place(rank, 0), shift)
            case OnText(where, inside):
                self._press_text(where, inside, shift)

    def move(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        if self._may_drag_out:
            distance = (event.position().toPoint() - self._pressed_at).manhattanLength()
            if distance >= QApplication.startDragDistance():
                self._may_drag_out = False
                self._clicks = 0
                self._view.drag_selection_out()
            return
        self._follow()
        outside = not 0 <= self._mouse.y() < self._view.viewport().height()
        if outside and self.busy and not self._scrolling.isActive():
            self._scrolling.start()

    def release(self, event: QMouseEvent) -> None:
        self._mouse = event.position()
        if self._may_drag_out:
            self._view.put_caret(self._view.place_at(self._mouse))
        elif self._grip is not None:
            self._view.finish_grip()
        self.give_up()

    def give_up(self) -> None:
        """Whatever was under way is over."""
        self._grain = self._grip = None
        self._may_drag_out = False
        self._scrolling.stop()

    def _click_coding(self, coding: CodingId) -> None:
        if self._clicks > 1:
            self._view.select_coding(coding)
        else:
            self._view.choose_coding(coding)

    def _around(self, grain: Around, where: Place) -> tuple[Place, Place]:
        assert self._view.page is not None
        return grain(self._view.page, where)

    def _press_text(self, where: Place, inside: bool, shift: bool) -> None:
        selected = self._view.text_cursor.selected
        if self._clicks == 1 and not shift:
            self._view.leave_coding(where)
            if inside and selected and selected[0] <= where < selected[1]:
                self._may_drag_out = True
                return
        self._begin(GRAINS[min(self._clicks, len(GRAINS)) - 1], where, shift)

    def _begin(self, grain: Around, where: Place, shift: bool) -> None:
        self._grain = grain
        if shift:
            self._first = (self._view.text_cursor.anchor,) * 2
            self._follow()
        else:
            self._first = self._around(grain, where)
            self._view.select_places(*self._first)

    def _follow(self) -> None:
        """Let the selection, or the grip, reach to where the mouse is."""
        if self._grip is not None:
            self._view.drag_grip(self._grip.grip.at_start, self._view.place_at(self._mouse))
        elif self._grain is not None:
            start, end = self._around(self._grain, self._view.place_at(self._mouse))
            if end >= self._first[1]:
                self._view.select_places(self._first[0], end)
            else:
                self._view.select_places(self._first[1], min(start, self._first[0]))

    def _scroll_on(self) -> None:
        y, height = self._mouse.y(), self._view.viewport().height()
        beyond = y if y < 0 else y - height if y >= height else 0
        if not beyond or not self.busy:
            self._scrolling.stop()
            return
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + int(beyond * 0.4) + (4 if beyond > 0 else -4))
        self._follow()

    def _count(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        soon = event.timestamp() - self._last_press <= QApplication.doubleClickInterval()
        near = (at - self._pressed_at).manhattanLength() <= QApplication.startDragDistance()
        fewest = 2 if event.type() == QEvent.Type.MouseButtonDblClick else 1
        self._clicks = max(self._clicks + 1 if soon and near else 1, fewest)
        self._last_press = event.timestamp()
        self._pressed_at = at
