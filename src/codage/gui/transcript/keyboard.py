"""The keys of a transcript: they move the caret, select, copy, and let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from codage.gui.transcript import keys, moves
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place

if TYPE_CHECKING:
    from codage.gui.transcript.view import TranscriptView


class Keyboard:
    """Answers to the keys of `keys`; all others pass on to the window."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._growth: list[tuple[Place, Place]] = []

    def answers(self, event: QKeyEvent) -> bool:
        """Whether this key is the transcript's own, so that no menu may take it first."""
        if self._view.page is None or not keys.is_ours(event):
            return False
        return event.key() != Qt.Key.Key_Escape or self._view.holds_something()

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key asks; False when it asks nothing of a transcript."""
        page, stroke = self._view.page, keys.stroke(event)
        if page is None:
            return False
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if stroke in keys.MOVES:
            self._move(page, stroke, extend)
        elif stroke in keys.CODINGS:
            self._move_by_codings(page, keys.CODINGS[stroke], extend)
        elif stroke in keys.LINES:
            self._move_line(page, keys.LINES[stroke], extend)
        elif stroke in keys.PAGES:
            self._move_page(page, keys.PAGES[stroke], extend)
        elif stroke in keys.GROW:
            self._shrink() if extend else self._grow(page)
        elif stroke in keys.COPY and not extend:
            self._view.copy()
        elif stroke in keys.SELECT_ALL and not extend:
            self._view.select_all()
        elif stroke in keys.LET_GO:
            return self._view.let_go()
        elif stroke in keys.LEAVE:
            self._view.leave(forward=not extend)
        else:
            return False
        return True

    def _move(self, page: Page, stroke: tuple[int, int], extend: bool) -> None:
        cursor = self._view.text_cursor
        selected = cursor.selected
        if selected and not extend and stroke in keys.COLLAPSES:
            self._view.put_caret(selected[keys.COLLAPSES[stroke]])
        elif extend and stroke in keys.GROWTHS:
            self._view.select_places(cursor.anchor, self._grown_end(page, stroke))
        else:
            self._go(keys.MOVES[stroke](page, cursor.where), extend)
        self._view.keep_in_sight(cursor.where)

    def _grown_end(self, page: Page, stroke: keys.Stroke) -> Place:
        """Where the caret goes so that the selection holds one more, or one less."""
        cursor, (grain, direction) = self._view.text_cursor, keys.GROWTHS[stroke]
        if grain is moves.WORD and moves.runs_left(page, cursor.where):
            direction = -direction
        step = grain.forward if direction > 0 else grain.backward
        return step(page, cursor.anchor, cursor.where)

    def _move_by_codings(self, page: Page, direction: int, extend: bool) -> None:
        cursor, grain = self._view.text_cursor, self._view.by_codings()
        if extend:
            step = grain.forward if direction > 0 else grain.backward
            self._view.select_places(cursor.anchor, step(page, cursor.anchor, cursor.where))
        else:
            move = grain.next_start if direction > 0 else grain.previous_start
            self._go(move(page, cursor.where), extend=False)
        self._view.keep_in_sight(cursor.where)

    def _grow(self, page: Page) -> None:
        """Select the word at the caret; or the sentence, or the turn of what is selected."""
        cursor = self._view.text_cursor
        before = cursor.selected or (cursor.where, cursor.where)
        if not self._growth or self._growth[-1] != before:
            self._growth = [before]
        wider = moves.grown(page, *before)
        if wider != before:
            self._growth.append(wider)
            self._view.select_places(*wider)

    def _shrink(self) -> None:
        """Select again what was selected before it grew."""
        if len(self._growth) > 1 and self._view.text_cursor.selected == self._growth[-1]:
            del self._growth[-1]
            self._view.select_places(*self._growth[-1])

    def _move_line(self, page: Page, direction: int, extend: bool) -> None:
        cursor = self._view.text_cursor
        goal = self._goal(page)
        step = moves.line_below if direction > 0 else moves.line_above
        self._go(step(page, cursor.where, goal), extend)
        cursor.goal = goal
        self._view.keep_in_sight(cursor.where)

    def _move_page(self, page: Page, direction: int, extend: bool) -> None:
        cursor = self._view.text_cursor
        goal = self._goal(page)
        self._view.keep_in_sight(cursor.where)
        bar = self._view.verticalScrollBar()
        line = page.line_rect(cursor.where)
        on_screen = line.center().y() - self._view.top
        before = self._view.top
        self._view.show_at(before + direction * bar.pageStep())
        y = on_screen + self._view.top
        if self._view.top == before:
            ends = (moves.document_start, moves.document_end)
            where = ends[direction > 0](page, cursor.where)
        else:
            where = page.place_at(goal, y)
        self._go(where, extend)
        cursor.goal = goal
        self._view.keep_in_sight(where)

    def _go(self, where: Place, extend: bool) -> None:
        if extend:
            self._view.select_places(self._view.text_cursor.anchor, where)
        else:
            self._view.leave_coding(where)
            self._view.put_caret(where)

    def _goal(self, page: Page) -> float:
        cursor = self._view.text_cursor
        return cursor.goal if cursor.goal is not None else page.x_of(cursor.where)
