"""The mouse as it passes over: its shape, what lights up, and the tooltips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from codage.domain.anchors import CodingId
from codage.gui.transcript.targets import (
    OnCoding,
    OnGrip,
    OnGutter,
    OnMemos,
    OnText,
    OnTime,
    Target,
)
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.transcript.view import TranscriptView


class Hovering:
    """Knows what the mouse is over; ``coding``, ``memos`` and ``time`` (a turn's rank) light up."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.coding: CodingId | None = None
        self.time: int | None = None
        self.memos: OnMemos | None = None

    def over(self, target: Target | None) -> None:
        viewport, shape = self._view.viewport(), _shape(target)
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)
        coding = target.coding if isinstance(target, OnCoding) else None
        time = target.rank if isinstance(target, OnTime) else None
        memos = target if isinstance(target, OnMemos) else None
        if (coding, time, memos) != (self.coding, self.time, self.memos):
            self.coding, self.time, self.memos = coding, time, memos
            self._view.changed()

    def show_tooltip(self, event: QHelpEvent) -> None:
        text = self._text(self._view.target_at(QPointF(event.pos())))
        QToolTip.showText(event.globalPos(), text, self._view.viewport())

    def _text(self, target: Target) -> str:
        page = self._view.page
        match target:
            case OnCoding(coding):
                return self._view.describe_coding(coding)
            case OnMemos(memos):
                return self._view.annotations.words_of(memos)
            case OnText(where, True):
                return self._view.annotations.words_at(where)
            case OnGutter(rank) if page is not None:
                return page.document.turns[rank].speaker or ""
            case OnGrip():
                return tr("Drag to move this end of the coding; with Alt, between any two letters")
            case _:
                return ""


def _shape(target: Target | None) -> Qt.CursorShape:
    match target:
        case OnCoding() | OnTime() | OnMemos():
            return Qt.CursorShape.PointingHandCursor
        case OnGrip():
            return Qt.CursorShape.SizeHorCursor
        case OnText(_, True):
            return Qt.CursorShape.IBeamCursor
        case _:
            return Qt.CursorShape.ArrowCursor
