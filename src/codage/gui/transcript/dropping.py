"""Codes dragged over a transcript, and the text that they would be dropped on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from codage.gui import mime
from codage.gui.transcript import moves
from codage.gui.transcript.places import Place
from codage.gui.transcript.targets import OnGutter, OnText, OnTime

if TYPE_CHECKING:
    from codage.gui.transcript.view import TranscriptView

_EDGE = 28


class Dropping:
    """Follows a drag. ``places`` is what the codes would be dropped on: the selection under
    the mouse, the turn beside it, or the sentence under it.
    """

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.places: tuple[Place, Place] | None = None

    def follow(self, event: QDragMoveEvent) -> None:
        if self._view.page is None or not mime.codes_in(event.mimeData()):
            event.ignore()
            return
        self._scroll_at_edges(event.position())
        self._aim(event.position())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def drop(self, event: QDropEvent) -> None:
        codes = mime.codes_in(event.mimeData())
        self._aim(event.position())
        places, page = self.places, self._view.page
        self.give_up()
        if page is None or not codes or places is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._view.codes_dropped.emit(codes, page.document.span(*places))

    def give_up(self) -> None:
        self.places = None
        self._view.changed()

    def _aim(self, point: QPointF) -> None:
        places = self._under(point)
        if places != self.places:
            self.places = places
            self._view.changed()

    def _under(self, point: QPointF) -> tuple[Place, Place] | None:
        page, target = self._view.page, self._view.target_at(point)
        if page is None or point.y() + self._view.top > page.height:
            return None
        selected = self._view.text_cursor.selected
        match target:
            case OnText(where, inside):
                if inside and selected and selected[0] <= where <= selected[1]:
                    return selected
                places = moves.sentence_around(page, where)
            case OnGutter(rank) | OnTime(rank):
                places = moves.turn_around(page, page.document.start_of(rank))
            case _:
                return None
        return places if places[0] < places[1] else None

    def _scroll_at_edges(self, point: QPointF) -> None:
        bar = self._view.verticalScrollBar()
        if point.y() < _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() > self._view.viewport().height() - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())
