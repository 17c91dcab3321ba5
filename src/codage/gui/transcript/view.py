"""The transcript view: one document, painted with its codings, and what a person does in it.

It shows what it is given and says by signals what happened; it changes nothing in the project.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import CodeId, CoderId, CodingId, Span
from codage.gui import mime
from codage.gui.theme import theme_of
from codage.gui.transcript import painting
from codage.gui.transcript.changes import place_of_change
from codage.gui.transcript.coded_sheet import CodedSheet
from codage.gui.transcript.copying import drag_picture
from codage.gui.transcript.cursor import TextCursor
from codage.gui.transcript.dropping import Dropping
from codage.gui.transcript.editing import Editing
from codage.gui.transcript.hovering import Hovering
from codage.gui.transcript.keyboard import Keyboard
from codage.gui.transcript.legend import Legend
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place, place, rank_of
from codage.gui.transcript.pointer import Pointer
from codage.gui.transcript.shelf import CodingShelf
from codage.gui.transcript.sight import NOWHERE, Sight
from codage.gui.transcript.stretching import Stretching
from codage.gui.transcript.targets import OnCoding, OnText, Target
from codage.gui.words import tr
from codage.project.rows import CodeRow, CoderRow, CodingRow, TurnRow

_FLASH_MS = 1100


class TranscriptView(CodedSheet):
    """One document with its codings. See the signals for what a person can do in it.

    The first half is what the window calls; the second is called by the view's own parts
    (`Pointer`, `Keyboard`, `Hovering`, `Dropping`), which speak in places instead of anchors.
    """

    codes_dropped = Signal(object, object)
    coding_bounds_dragged = Signal(object, object)
    context_menu_requested = Signal(QPoint)
    time_clicked = Signal(object)
    edit_wanted = Signal(object, str)
    """While it is being corrected: put this text in the place of this `Span`."""
    split_wanted = Signal(object)
    """Begin a new turn at this `Anchor`."""
    join_wanted = Signal(object)
    """Make this turn part of the one before it."""
    editing_left = Signal()
    editing_changed = Signal(bool)
    """Whether keys write now."""
    memos_wanted = Signal(object)
    """The sign of these memos (a tuple of `MemoKey`) was clicked."""
    text_changed = Signal(object)
    """The text on show was changed; the `Anchor` where, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: list[tuple[Place, Place]] = []
        self._current_hit: tuple[Place, Place] | None = None
        self._stretching = Stretching()
        self._words = ("", "")
        self._flash_places: tuple[Place, Place] | None = None
        self._flash = QVariantAnimation(self)
        self._pointer = Pointer(self)
        self._keyboard = Keyboard(self)
        self.editing = Editing(self)
        self._dropping = Dropping(self)
        self._hovering = Hovering(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Transcript"))
        self._flash.setDuration(_FLASH_MS)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self.viewport().update)

    # What the window shows

    def show_document(
        self,
        turns: Sequence[TurnRow],
        codings: Iterable[CodingRow],
        codes: Mapping[CodeId, CodeRow],
        coders: Mapping[CoderId, CoderRow],
    ) -> None:
        """Show a document from its beginning, with the caret there and nothing selected."""
        if not turns:
            self.clear(tr("This document has no text."), "")
            return
        self._forget()
        self._legend = Legend(codes, coders)
        self.lay_out(turns)
        self.set_codings(codings)
        self.tell_all()

    def clear(self, title: str, hint: str) -> None:
        """Show no document but a few words in the middle."""
        self._forget()
        self._words = title, hint
        self.take_away()
        self.tell_all()

    def set_editing(self, is_on: bool) -> None:
        """Let keys write, or else move and code."""
        self.editing.is_on = is_on
        self.editing.composing = ""
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, is_on)
        self.updateMicroFocus()
        self.changed()
        self.editing_changed.emit(is_on)

    def update_turns(
        self,
        turns: Sequence[TurnRow],
        codings: Iterable[CodingRow] = (),
        removed: Iterable[CodingId] = (),
    ) -> None:
        """Show the new text of some turns, with the codings that moved with it.

        Which turns there are, and their order, stay. Costs what the changed turns hold.
        """
        if self.page is None:
            return
        changed = place_of_change(self.page.document.rows_of(t.id for t in turns), turns)
        self.replace_turns(turns)
        held = self.page.document.held
        cursor = self.text_cursor
        ends = cursor.anchor, cursor.where
        cursor.select(*map(held, ends))
        self._hits, self._current_hit = [], None
        moved, gone = {row.id: row for row in codings}, set(removed)
        for turn in turns:
            start = self.page.document.start_of_turn(turn.id)
            for one in self._shelf.across(start, place(rank_of(start) + 1, 0)):
                if one.id not in gone:
                    moved.setdefault(one.id, one.row)
        self.update_codings(moved.values(), gone)
        if (cursor.anchor, cursor.where) != ends:
            self.tell_all()
        self.text_changed.emit(changed)

    def show_again(
        self,
        turns: Sequence[TurnRow],
        changed: Iterable[CodingRow] = (),
        removed: Iterable[CodingId] = (),
    ) -> None:
        """Show the same document after turns came or went; what is read stays in its place.

        Codings of turns that stay need not be among those that changed.
        """
        if self.page is None or not turns:
            return
        anchor, where = self.text_cursor.anchor, self.text_cursor.where
        ends = [(self.page.document.anchor(one), rank_of(one)) for one in (anchor, where)]
        self._pointer.give_up()
        self._flash_places = None
        self._hits, self._current_hit = [], None
        rows, where_changed = list(changed), place_of_change(self.page.document.turns, turns)
        splice = self.lay_out_again(turns)
        assert splice is not None
        document = self.page.document
        kept = [
            document.place_of(end) or document.held(place(rank, end.offset)) for end, rank in ends
        ]
        self.text_cursor.select(*kept)
        self._coders_seen.update(row.coder_id for row in rows)
        self._shelf.splice(splice, rows, removed)
        self._codings_changed()
        self.tell_all()
        self.text_changed.emit(where_changed)

    def set_hits(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Mark what a search found; `current` is the number of the hit in hand."""
        located = [self._places(span) for span in spans]
        self._current_hit = located[current] if current is not None else None
        self._hits = sorted(places for places in located if places is not None)
        self.changed()

    def show_span(self, span: Span) -> None:
        """Bring `span` well into sight and frame it for a moment."""
        places = self._places(span)
        if places is not None:
            self.show_comfortably(*places)
            self._flash_places = places
            self._flash.stop()
            self._flash.start()

    # What the view's own parts call

    def holds_something(self) -> bool:
        """Whether there is something that Escape lets go."""
        held = (self._stretching.before, self._active, self.text_cursor.selected)
        return any(one is not None for one in held)

    def let_go(self) -> bool:
        """Let go of a grip, else of the active coding, else of the selection; whether there was."""
        if not self.holds_something():
            return False
        if self._stretching.before is not None:
            self._pointer.give_up()
            self._end_stretching()
        elif self._active is not None:
            self.set_active_coding(None)
        else:
            self.put_caret(self.text_cursor.where)
        return True

    def give_up_grip(self) -> bool:
        """Let go of a grip that is being dragged; whether one was."""
        return self._stretching.before is not None and self.let_go()

    def leave(self, forward: bool) -> None:
        """Hand the keyboard focus on, even where Tab would go from coding to coding."""
        super().focusNextPrevChild(forward)

    def choose_coding(self, coding: CodingId) -> None:
        """A coding was clicked in the margin."""
        self.set_active_coding(None if coding == self._active else coding)

    def leave_coding(self, where: Place) -> None:
        """The text was clicked at `where`: a coding that is not there stays active no longer."""
        active = self._active_placed()
        if active is not None and not active.start <= where <= active.end:
            self.set_active_coding(None)

    def click_time(self, rank: int) -> None:
        if self.page is not None:
            self.time_clicked.emit(self.page.document.turns[rank].id)

    def drag_grip(self, at_start: bool, where: Place) -> None:
        """Let one end of the active coding follow the mouse."""
        placed = self._active_placed()
        if self.page is not None and placed is not None:
            self._stretching.drag(self.page, self._shelf, placed, at_start, where)
            self._codings_changed()

    def finish_grip(self) -> None:
        """The grip was let go: say where, then show what the project made of it."""
        span = self._stretching.span()
        if span is not None:
            self.coding_bounds_dragged.emit(self._active, span)
        self._end_stretching()

    def drag_selection_out(self) -> None:
        """The selected text was taken by the mouse."""
        span, text = self.selection(), self.selected_text()
        if span is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime.span_data(span, text))
        theme, ratio = theme_of(self.palette()), self.devicePixelRatioF()
        drag.setPixmap(drag_picture(text, self.small, theme, ratio))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction)

    def target_at(self, point: QPointF) -> Target:
        """What is at a point of the viewport."""
        sight = self._in_sight()
        if sight is None:
            return NOWHERE
        x, y = point.x(), point.y() + self.top
        return self.annotations.target_at(x, y) or sight.target_at(x, y)

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:
        # Ended here whatever happens: Qt goes down with a painter that outlives its widget.
        with QPainter(self.viewport()) as painter:
            sight = self._in_sight()
            if self.page is None or sight is None:
                painter.setFont(self.font())
                area = QRectF(self.viewport().rect())
                theme = theme_of(self.palette())
                painting.paint_nothing(painter, area, theme, *self._words)
            else:
                painting.paint(painter, self._scene(self.page, sight), event.region())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self.editing.press(event) or self._keyboard.press(event))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.editing.compose(event)
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:
        told = self.editing.tell(query)
        return super().inputMethodQuery(query) if told is None else told

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (self.editing.answers(event) or self._keyboard.answers(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from coding to coding where the caret is, and elsewhere on to the next part."""
        codings = self.codings_at_cursor()
        if not codings:
            return super().focusNextPrevChild(forward)
        if self._active in codings:
            step = 1 if forward else -1
            following = codings[(codings.index(self._active) + step) % len(codings)]
        else:
            following = codings[0 if forward else -1]
        self.set_active_coding(following)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.page is None:
            return
        self.editing.settle()
        target = self.target_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(event, target)
        elif event.button() == Qt.MouseButton.RightButton:
            self._point_at(target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pointer.move(event)
            return
        self._pointer.give_up()
        if self.page is not None:
            self._hovering.over(self.target_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.page is None:
            return
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            line = self.page.line_rect(self.text_cursor.where)
            below = QPointF(self.page.x_of(self.text_cursor.where), line.bottom() - self.top)
            where = self.viewport().mapToGlobal(below.toPoint())
        self.context_menu_requested.emit(where)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._hovering.show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hovering.over(None)
        return super().viewportEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dropping.follow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._dropping.follow(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._dropping.give_up()

    def dropEvent(self, event: QDropEvent) -> None:
        self._dropping.drop(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.changed()

    # How it does it

    def _forget(self) -> None:
        self._pointer.give_up()
        self._stretching = Stretching()
        self._flash.stop()
        self._flash_places = None
        self._hovering.over(None)
        self._hits, self._current_hit = [], None
        self._shelf = CodingShelf([], lambda _span: None)
        self._coders_seen = set()
        self.text_cursor = TextCursor()
        self.set_active_coding(None)

    def _end_stretching(self) -> None:
        self._stretching.end(self._shelf)
        self._codings_changed()

    def _point_at(self, target: Target) -> None:
        """Before a context menu opens: take what is under the mouse, unless it is selected."""
        selected = self.text_cursor.selected
        match target:
            case OnCoding(coding):
                self.set_active_coding(coding)
            case OnText(where, _inside):
                if selected is None or not selected[0] <= where <= selected[1]:
                    self.leave_coding(where)
                    self.put_caret(where)

    def _scene(self, page: Page, sight: Sight) -> painting.Scene:
        height = self.viewport().height()
        first, last = page.places_between(self.top, self.top + height)
        return painting.Scene(
            page=page,
            shelf=self._shelf,
            legend=self._legend,
            sight=sight,
            theme=theme_of(self.palette()),
            palette=self.palette(),
            width=self.viewport().width(),
            top=self.top,
            height=height,
            caret=self.text_cursor.where,
            selected=self.text_cursor.selected,
            hits=[hit for hit in self._hits if hit[0] < last and hit[1] > first],
            current_hit=self._current_hit,
            active=self._active,
            hovered=self._hovering.coding,
            hovered_time=self._hovering.time,
            spoken=self.spoken_rank(),
            several_coders=len(self._coders_seen) > 1,
            drop=self._dropping.places,
            flash=self._flash_now(),
            focused=self.hasFocus(),
            editing=self.editing.is_on,
            composing=self.editing.composing,
            annotations=self.annotations,
            hovered_memos=self._hovering.memos,
        )

    def _flash_now(self) -> tuple[Place, Place, float] | None:
        if self._flash_places is None or self._flash.state() != QVariantAnimation.State.Running:
            return None
        return *self._flash_places, float(self._flash.currentValue())
