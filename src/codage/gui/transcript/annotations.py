"""Memos in the transcript: a dotted line under the words that have one, and a small sign beside.

Several memos that begin on one line share a sign. What they say comes as a tooltip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from codage.domain.anchors import Span
from codage.gui.theme import Theme
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place
from codage.gui.transcript.targets import OnMemos
from codage.project.rows import MemoKey

SIGN_WIDTH, SIGN_HEIGHT = 12.0, 10.0
_SIGN_GAP = 5.0
_DOTS = (0.1, 2.2)


@dataclass(frozen=True, slots=True)
class Note:
    """A memo as the transcript shows it: where, and its words as rich text.

    ``marked`` ones have a line under their words; the others are about a turn or a coding,
    which show themselves.
    """

    key: MemoKey
    span: Span
    words: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign beside a line, in page coordinates, and the memos that begin there."""

    area: QRectF
    notes: tuple[Note, ...]


class Annotations:
    """The memos of the document on show. `settle` finds where they are before it is asked."""

    def __init__(self) -> None:
        self._notes: Sequence[Note] = ()
        self._placed: list[tuple[Place, Place, Note]] = []
        self._signs: list[Sign] = []

    def show(self, notes: Sequence[Note]) -> None:
        """Show these memos and no others."""
        self._notes = notes

    def settle(self, page: Page, top: int, height: int) -> None:
        """Find what is in sight between `top` and ``top + height`` of the page."""
        if not self._notes:
            self._placed, self._signs = [], []
            return
        first, last = page.places_between(top, top + height)
        located = [(page.document.places(note.span), note) for note in self._notes]
        self._placed = sorted(
            (
                (*places, note)
                for places, note in located
                if places and places[0] < last and places[1] > first
            ),
            key=lambda one: (one[0], one[1]),
        )
        self._signs = _signs(page, [one for one in self._placed if one[0] >= first])

    def paint_lines(
        self, painter: QPainter, page: Page, index: int, start: Place, end: Place, theme: Theme
    ) -> None:
        """The dotted lines under the words of one block."""
        here = [one for one in self._placed if one[2].marked and one[0] < end and one[1] > start]
        if not here:
            return
        pen = QPen(theme.colour("accent"), 1.7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern(_DOTS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        for low, high, _ in here:
            for rect in page.block_rects(index, low, high):
                y = rect.bottom() - 3.5
                painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y))
        painter.restore()

    def paint_signs(self, painter: QPainter, theme: Theme, hovered: OnMemos | None) -> None:
        """The signs, in page coordinates."""
        for sign in self._signs:
            lit = hovered is not None and hovered.memos == _keys(sign.notes)
            paint_sign(painter, sign.area, theme, lit)

    def target_at(self, x: float, y: float) -> OnMemos | None:
        """The sign at a point, in page coordinates."""
        for sign in self._signs:
            if sign.area.adjusted(-3, -4, 3, 4).contains(x, y):
                return OnMemos(_keys(sign.notes))
        return None

    def words_of(self, memos: Sequence[MemoKey]) -> str:
        """The tooltip of some memos."""
        return _together([note for _, _, note in self._placed if note.key in memos])

    def words_at(self, where: Place) -> str:
        """The tooltip of the marked words at a place."""
        return _together(
            [note for low, high, note in self._placed if note.marked and low <= where < high]
        )


def paint_sign(painter: QPainter, area: QRectF, theme: Theme, lit: bool) -> None:
    """A small speech bubble; filled when it is pointed at."""
    colour = theme.colour("accent")
    left, top, right, bottom = area.left(), area.top(), area.right(), area.bottom() - 3
    bubble = QPainterPath()
    bubble.addRoundedRect(QRectF(left, top, right - left, bottom - top), 2, 2)
    tail = QPainterPath(QPointF(left + 2.5, bottom))
    tail.lineTo(QPointF(left + 2.5, area.bottom()))
    tail.lineTo(QPointF(left + 5.5, bottom))
    tail.closeSubpath()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if lit else theme.colour("base"))
    painter.drawPath(bubble.united(tail))
    painter.restore()


def _signs(page: Page, placed: list[tuple[Place, Place, Note]]) -> list[Sign]:
    lines: dict[float, list[Note]] = {}
    rects: dict[float, QRectF] = {}
    for start, _, note in placed:
        line = page.line_rect(start)
        lines.setdefault(line.top(), []).append(note)
        rects[line.top()] = line
    left = page.columns.text + page.columns.text_width + _SIGN_GAP
    return [
        Sign(
            QRectF(left, rects[top].center().y() - SIGN_HEIGHT / 2 + 1, SIGN_WIDTH, SIGN_HEIGHT),
            tuple(notes),
        )
        for top, notes in lines.items()
    ]


def _keys(notes: Sequence[Note]) -> tuple[MemoKey, ...]:
    return tuple(note.key for note in notes)


def _together(notes: Sequence[Note]) -> str:
    words = dict.fromkeys(note.words for note in notes)
    return f"<qt>{'<hr>'.join(words)}</qt>" if words else ""
