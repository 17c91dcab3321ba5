"""A sheet with a caret in its text, and a selection that hangs on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import Anchor, Span, TurnId
from codage.gui.transcript.copying import with_speakers
from codage.gui.transcript.cursor import TextCursor
from codage.gui.transcript.places import Place, place, rank_of
from codage.gui.transcript.sheet import Sheet
from codage.project.rows import TurnRow


class CaretSheet(Sheet):
    """Speaks in anchors and spans to the window, in places to the view's own parts."""

    selection_changed = Signal()
    cursor_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_cursor = TextCursor()
        self._spoken: TurnId | None = None

    def selection(self) -> Span | None:
        """What is selected, or None."""
        selected = self.text_cursor.selected
        if self.page is None or selected is None:
            return None
        return self.page.document.span(*selected)

    def select(self, span: Span) -> None:
        """Select `span` where it is, without scrolling."""
        places = self._places(span)
        if places is not None:
            self.select_places(*places)

    def select_all(self) -> None:
        if self.page is not None:
            self.select_places(place(0, 0), self.page.document.end)

    def selected_text(self) -> str:
        """The selected text as it stands in the document, turns joined by a newline."""
        span = self.selection()
        return self.text_of(span) if span else ""

    def text_of(self, span: Span) -> str:
        """The text of a passage as it stands in the document; empty when it is not shown here."""
        if self.page is None or self._places(span) is None:
            return ""
        return self.page.document.slice(span)

    def widened(self, span: Span, turns: int) -> Span:
        """The whole turns of a passage, and so many more before and after them."""
        places = self._places(span)
        if self.page is None or places is None:
            return span
        rows = self.page.document.turns
        first = max(rank_of(places[0]) - turns, 0)
        last = min(rank_of(Place(places[1] - 1)) + turns, len(rows) - 1)
        return Span(Anchor(rows[first].id, 0), Anchor(rows[last].id, len(rows[last].text)))

    def copy(self) -> None:
        """Copy the selection; whole turns and more than one behind their speakers' names."""
        selected = self.text_cursor.selected
        if self.page is not None and selected is not None:
            QGuiApplication.clipboard().setText(with_speakers(self.page.document, *selected))

    def cursor(self) -> Anchor | None:  # type: ignore[override]
        """Where the caret is; None while no document is shown."""
        if self.page is None:
            return None
        return self.page.document.anchor(self.text_cursor.where)

    def turn_at_cursor(self) -> TurnId | None:
        """The turn of the caret, or the one in which the selection begins."""
        if self.page is None:
            return None
        selected = self.text_cursor.selected
        return self.page.turn_of(selected[0] if selected else self.text_cursor.where).id

    def turns_at_cursor(self) -> list[TurnRow]:
        """The turns that the selection touches, or the one of the caret."""
        if self.page is None:
            return []
        where = self.text_cursor.where
        start, end = self.text_cursor.selected or (where, where)
        # A selection that ends where a turn begins has nothing of that turn.
        last = rank_of(Place(end - 1)) if end > start else rank_of(end)
        return self.page.document.turns[rank_of(start) : last + 1]

    def turn_before(self, turn: TurnId) -> TurnId | None:
        """The turn before `turn`; None for the first, or one that is not shown here."""
        where = self._place(Anchor(turn, 0))
        if self.page is None or not where:
            return None
        return self.page.document.turns[rank_of(where) - 1].id

    def turn_span(self, turn: TurnId) -> Span | None:
        """The whole text of `turn`; None when it is not shown here."""
        if self.page is None or turn not in self.page.document:
            return None
        return self.page.document.whole_turn(turn)

    def turn_text(self, turn: TurnId) -> str:
        """The text of `turn`; empty when it is not shown here."""
        if self.page is None or turn not in self.page.document:
            return ""
        return self.page.document.rows_of([turn])[0].text

    def turns(self) -> Sequence[TurnRow]:
        """The turns on show, in order."""
        return self.page.document.turns if self.page is not None else ()

    def mark_turn(self, turn: TurnId | None) -> None:
        """Mark the turn that is being spoken, or none.

        It is brought into sight as long as the one before is there, and no mouse is held.
        """
        if turn == self._spoken:
            return
        followed = self._spoken is None or self._is_in_sight(self._spoken)
        self._spoken = turn
        span = self.turn_span(turn) if turn is not None else None
        places = self._places(span) if span is not None else None
        if places and followed and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.show_comfortably(*places)
        self.viewport().update()

    def spoken_rank(self) -> int | None:
        """The rank of the turn that is marked as spoken; None when it is not shown here."""
        where = self._place(Anchor(self._spoken, 0)) if self._spoken is not None else None
        return None if where is None else rank_of(where)

    def go_to(self, anchor: Anchor) -> None:
        """Put the caret at `anchor` and bring it well into sight."""
        where = self._place(anchor)
        if where is not None:
            self.show_comfortably(where, where)
            self.put_caret(where)

    def set_cursor(self, anchor: Anchor) -> None:
        """Put the caret at `anchor`, and scroll no more than needed to see it."""
        where = self._place(anchor)
        if where is not None:
            self.put_caret(where)
            self.keep_in_sight(where)

    def reading_place(self) -> Anchor | None:
        """The first place in sight; None while no document is shown."""
        return self.page.document.anchor(self._reading[0]) if self.page is not None else None

    def set_reading_place(self, anchor: Anchor) -> None:
        """Scroll so that the line of `anchor` is the first in sight, with the caret in it."""
        where = self._place(anchor)
        if where is not None:
            self.show_line(where)
            self.put_caret(where)

    def put_caret(self, where: Place) -> None:
        self.select_places(where, where)

    def select_places(self, anchor: Place, where: Place) -> None:
        """Select from `anchor` to `where`, where the caret goes; nothing when they are one."""
        cursor = self.text_cursor
        selected, caret = cursor.selected, cursor.where
        cursor.select(anchor, where)
        self.changed()
        if cursor.selected != selected:
            self.selection_changed.emit()
        if cursor.where != caret:
            self.updateMicroFocus()
            self._describe()
            self.cursor_moved.emit()

    def tell_all(self) -> None:
        """Say that caret and selection may be anywhere: the document is another."""
        self._describe()
        self.selection_changed.emit()
        self.cursor_moved.emit()

    def _describe(self) -> None:
        """Tell a screen reader who speaks where the caret is."""
        turn = self.page.turn_of(self.text_cursor.where) if self.page is not None else None
        speaker = (turn.speaker if turn is not None else None) or ""
        if speaker != self.accessibleDescription():
            self.setAccessibleDescription(speaker)

    def _is_in_sight(self, turn: TurnId) -> bool:
        where = self._place(Anchor(turn, 0))
        if self.page is None or where is None:
            return False
        rank, bottom = rank_of(where), self.top + self.viewport().height()
        return self.page.turn_top(rank) < bottom and self.page.turn_bottom(rank) > self.top

    def _place(self, anchor: Anchor) -> Place | None:
        return self.page.document.place_of(anchor) if self.page is not None else None

    def _places(self, span: Span) -> tuple[Place, Place] | None:
        return self.page.document.places(span) if self.page is not None else None
