"""A sheet with a caret in its text, and a selection that hangs on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import Anchor, Span, TurnId
from codage.gui.transcript.copying import with_speakers
from codage.gui.transcript.cursor import TextCursor
from codage.gui.transcript.places import Place, place
from codage.gui.transcript.sheet import Sheet


class CaretSheet(Sheet):
    """Speaks in anchors and spans to the window, in places to the view's own parts."""

    selection_changed = Signal()
    cursor_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_cursor = TextCursor()

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
        return self.page.document.slice(span) if self.page is not None and span else ""

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

    def turn_span(self, turn: TurnId) -> Span | None:
        """The whole text of `turn`; None when it is not shown here."""
        if self.page is None or turn not in self.page.document:
            return None
        return self.page.document.whole_turn(turn)

    def turn_text(self, turn: TurnId) -> str:
        """The text of `turn`; empty when it is not shown here."""
        span = self.turn_span(turn)
        return "" if span is None or self.page is None else self.page.document.slice(span)

    def go_to(self, anchor: Anchor) -> None:
        """Put the caret at `anchor` and bring it well into sight."""
        where = self._place(anchor)
        if where is not None:
            self.show_comfortably(where, where)
            self.put_caret(where)

    def reading_place(self) -> Anchor | None:
        """The first place in sight; None while no document is shown."""
        return self.page.document.anchor(self._reading[0]) if self.page is not None else None

    def set_reading_place(self, anchor: Anchor) -> None:
        """Scroll so that the line of `anchor` is the first in sight."""
        where = self._place(anchor)
        if where is not None:
            self.show_line(where)

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

    def _place(self, anchor: Anchor) -> Place | None:
        return self.page.document.place_of(anchor) if self.page is not None else None

    def _places(self, span: Span) -> tuple[Place, Place] | None:
        return self.page.document.places(span) if self.page is not None else None
