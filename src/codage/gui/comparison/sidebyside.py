"""A passage as two coders coded it: the text once, with a lane for each of them beside it.

One text and not two: what differs is where marks are, and eyes find that beside the same words.
What one of them alone coded is tinted in the colour of that coder; the first's codings are
underlined with a line, the second's with dashes, so that colours are not needed to tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from codage.domain.transcript import Role
from codage.gui.theme import Space, Theme, contrast, reading_font, small_font, theme_of
from codage.gui.transcript.layouts import BlockLayout, Setting
from codage.gui.words import tr
from codage.project.rows import TurnRow

LANE, LANE_GAP = 10, 6
LANES = Space.LARGE
TEXT = LANES + 2 * (LANE + LANE_GAP) + Space.MEDIUM
WIDEST, NARROWEST = 760, 120
LINE = 1.45
LETTERS = "AB"
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """Turns with the position where each begins, and what each of two coders coded in them.

    Positions are code points of the whole document; ``colours`` are the coders'.
    """

    turns: tuple[tuple[int, TurnRow], ...]
    marks: tuple[tuple[Stretch, ...], tuple[Stretch, ...]]
    colours: tuple[str, str]

    @property
    def start(self) -> int:
        """Where the first coding begins."""
        return min(start for marks in self.marks for start, _ in marks)


class _Block:
    """One turn, laid out."""

    def __init__(self, start: int, turn: TurnRow, setting: Setting, head: int) -> None:
        self.start = start
        self.turn = turn
        self.layout = BlockLayout(turn.text, setting)
        self.head = head if turn.speaker else 0
        self.top = 0

    @property
    def height(self) -> int:
        return self.head + self.layout.height + Space.MEDIUM

    @property
    def text_top(self) -> int:
        return self.top + self.head

    def within(self, stretch: Stretch) -> Stretch | None:
        """The part of a stretch that lies in this turn, as offsets in it."""
        length = len(self.turn.text)
        low, high = stretch[0] - self.start, stretch[1] - self.start
        low, high = min(max(low, 0), length), min(max(high, 0), length)
        return (low, high) if low < high else None


class SideBySide(QAbstractScrollArea):
    """Shows one passage, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The passage as both coded it"))
        self._shown: ShownPassage | None = None
        self._blocks: list[_Block] = []
        self._height = 0

    @property
    def shown(self) -> ShownPassage | None:
        """The passage on show."""
        return self._shown

    def show_passage(self, passage: ShownPassage | None) -> None:
        """Show a passage from a little above its beginning."""
        self._shown = passage
        self._lay_out()
        self._scroll_to_start()
        self.viewport().update()

    def pieces(self, block_start: int, length: int) -> list[tuple[Stretch, bool, bool]]:
        """The turn that begins there, cut where a coding begins or ends: who coded what."""
        if self._shown is None:
            return []
        low, high = block_start, block_start + length
        cuts = {low, high}
        for marks in self._shown.marks:
            cuts |= {place for mark in marks for place in mark if low < place < high}
        ordered = sorted(cuts)
        found = []
        for start, end in pairwise(ordered):
            first, second = (
                any(mark[0] <= start and end <= mark[1] for mark in marks)
                for marks in self._shown.marks
            )
            if first or second:
                found.append(((start, end), first, second))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _font(self) -> QFont:
        return reading_font()

    def _lay_out(self) -> None:
        self._blocks, self._height = [], 0
        if self._shown is not None:
            font = self._font()
            room = self.viewport().width() - TEXT - Space.LARGE
            width = max(min(room, WIDEST), NARROWEST)
            setting = Setting(font, round(QFontMetrics(font).height() * LINE), width)
            head = QFontMetrics(small_font(font)).height() + Space.TIGHT
            top = Space.MEDIUM
            for start, turn in self._shown.turns:
                block = _Block(start, turn, setting, head)
                block.top = top
                top += block.height
                self._blocks.append(block)
            self._height = top + Space.MEDIUM
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.fontMetrics().height() * 2)
        bar.setRange(0, max(self._height - self.viewport().height(), 0))

    def _scroll_to_start(self) -> None:
        if self._shown is None:
            return
        for block in self._blocks:
            inside = block.within((self._shown.start, self._shown.start + 1))
            if inside is not None:
                line = block.layout.line_of(inside[0])
                top = block.text_top + block.layout.top_of(line)
                self.verticalScrollBar().setValue(top - self.viewport().height() // 4)
                return

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = theme_of(self.palette())
        painter.fillRect(event.rect(), theme.colour("base"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        bottom = top + self.viewport().height()
        for block in self._blocks:
            if block.top < bottom and block.top + block.height > top:
                self._paint_block(painter, block, theme)
        self._paint_lanes(painter, theme)
        painter.end()

    def _paint_block(self, painter: QPainter, block: _Block, theme: Theme) -> None:
        asks = block.turn.role is Role.INTERVIEWER
        if block.head:
            small = small_font(self._font())
            small.setBold(True)
            painter.setFont(small)
            painter.setPen(theme.colour("muted"))
            painter.drawText(
                QPointF(TEXT, block.top + QFontMetrics(small).ascent()), block.turn.speaker or ""
            )
        at = QPointF(TEXT, block.text_top)
        length = len(block.turn.text)
        for (start, end), first, second in self.pieces(block.start, length):
            rects = [
                rect.translated(at)
                for rect in block.layout.rects(start - block.start, end - block.start)
            ]
            self._paint_tint(painter, rects, first, second, theme)
        ink = theme.colour("interviewer" if asks else "text")
        block.layout.draw(painter, at, ink, [])
        for number in (0, 1):
            self._paint_lines(painter, block, at, number, theme)

    def _paint_tint(
        self,
        painter: QPainter,
        rects: Sequence[QRectF],
        first: bool,
        second: bool,
        theme: Theme,
    ) -> None:
        assert self._shown is not None
        if first and second:
            colour = theme.tint([theme.muted], 0.55)
        else:
            colour = theme.tint([self._shown.colours[0 if first else 1]], 1.5)
        for rect in rects:
            painter.fillRect(rect.adjusted(0, 1, 0, -1), colour)

    def _paint_lines(
        self, painter: QPainter, block: _Block, at: QPointF, number: int, theme: Theme
    ) -> None:
        """The first's codings are underlined with a line, the second's below with dashes."""
        assert self._shown is not None
        pen = QPen(self._colour(number, theme), 1.8)
        if number:
            pen.setDashPattern([2.5, 1.8])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for stretch in self._shown.marks[number]:
            inside = block.within(stretch)
            for rect in block.layout.rects(*inside) if inside else ():
                y = at.y() + rect.bottom() - (5.0 if number == 0 else 2.0)
                painter.drawLine(
                    QPointF(at.x() + rect.left(), y), QPointF(at.x() + rect.right(), y)
                )

    def _paint_lanes(self, painter: QPainter, theme: Theme) -> None:
        if self._shown is None:
            return
        small = small_font(self._font())
        small.setBold(True)
        painter.setFont(small)
        for number in (0, 1):
            colour = self._colour(number, theme)
            left = LANES + number * (LANE + LANE_GAP)
            for stretch in self._shown.marks[number]:
                bars = list(self._bars(stretch))
                if not bars:
                    continue
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                whole = QRectF(left, bars[0].top(), LANE, bars[-1].bottom() - bars[0].top())
                painter.drawRoundedRect(whole, 3, 3)
                base, text = theme.colour("base"), theme.colour("text")
                reads = contrast(base, colour) >= contrast(text, colour)
                painter.setPen(base if reads else text)
                head = QRectF(left - 2, whole.top(), LANE + 4, QFontMetrics(small).height())
                painter.drawText(head, Qt.AlignmentFlag.AlignCenter, LETTERS[number])

    def _bars(self, stretch: Stretch) -> Iterator[QRectF]:
        """The lines of text that a coding touches, from top to bottom."""
        for block in self._blocks:
            inside = block.within(stretch)
            for rect in block.layout.rects(*inside) if inside else ():
                yield rect.translated(0, block.text_top).adjusted(0, 1, 0, -1)

    def _colour(self, number: int, theme: Theme) -> QColor:
        assert self._shown is not None
        return theme.stripe(self._shown.colours[number])
