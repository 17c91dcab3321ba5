"""Horizontal bars, one a code, painted here so that long names are legible and nothing is loaded.

The same painting serves the window, the printed size and the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from codage.domain.anchors import CodeId
from codage.gui.theme import Space, Theme, small_font, theme_of
from codage.gui.words import number, tr

TOP = Space.HUGE + Space.LARGE
SIDE = Space.LARGE
GAP = 5
PICTURE_WIDTH = 900


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: a code, its name and colour, and how long."""

    code: CodeId
    name: str
    colour: str
    value: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A bar chart: its title, what its bars count, and what was left out."""

    title: str
    measure: str
    bars: tuple[Bar, ...]
    note: str = ""


def line_height(font: QFont) -> int:
    """The height that a bar takes, with the space to the next."""
    return QFontMetrics(font).height() + GAP + 2


def chart_height(chart: Chart, font: QFont) -> int:
    """How high a chart is, all of it."""
    return TOP + len(chart.bars) * line_height(font) + 3 * Space.LARGE


def paint_chart(
    painter: QPainter, chart: Chart, width: int, theme: Theme, font: QFont, chosen: int = -1
) -> None:
    """Paint a chart, `width` wide, with one bar chosen or none."""
    metrics = QFontMetrics(font)
    names = min(
        max((metrics.horizontalAdvance(bar.name) for bar in chart.bars), default=0) + Space.HAIR,
        int(width * 0.42),
    )
    most = max((bar.value for bar in chart.bars), default=0)
    numbers = metrics.horizontalAdvance(number(most)) + Space.MEDIUM
    left = SIDE + names + Space.SMALL
    room = max(width - left - numbers - SIDE, 40)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_title(painter, chart, width, theme, font)
    ticks = _ticks(most)
    bottom = TOP + len(chart.bars) * line_height(font)
    painter.setFont(small_font(font))
    for tick in ticks:
        x = left + room * tick / most if most else left
        painter.setPen(theme.colour("border"))
        painter.drawLine(QPointF(x, TOP - 4), QPointF(x, bottom))
        painter.setPen(theme.colour("muted"))
        where = QRectF(x - 40, bottom + 2, 80, Space.LARGE)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, number(tick))
    painter.setFont(font)
    for place, bar in enumerate(chart.bars):
        row = QRect(0, TOP + place * line_height(font), width, line_height(font))
        if place == chosen:
            painter.fillRect(row, theme.colour("selection"))
        painter.setPen(theme.colour("on_selection" if place == chosen else "text"))
        name = metrics.elidedText(bar.name, Qt.TextElideMode.ElideRight, names)
        label = QRect(SIDE, row.top(), names, row.height())
        painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, name)
        length = room * bar.value / most if most else 0
        box = QRectF(left, row.top() + GAP / 2 + 1, length, row.height() - GAP - 2)
        painter.fillRect(box, theme.stripe(bar.colour))
        value = QRectF(left + length + Space.TIGHT, row.top(), numbers + SIDE, row.height())
        painter.drawText(
            value, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number(bar.value)
        )
    painter.setPen(theme.colour("muted"))
    painter.setFont(small_font(font))
    foot = QRect(SIDE, bottom + Space.LARGE + Space.TIGHT, width - 2 * SIDE, Space.LARGE + 4)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, chart.note)


def _paint_title(painter: QPainter, chart: Chart, width: int, theme: Theme, font: QFont) -> None:
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    painter.setPen(theme.colour("text"))
    line = QRect(SIDE, Space.SMALL, width - 2 * SIDE, QFontMetrics(bold).height() + 2)
    title = QFontMetrics(bold).elidedText(chart.title, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)


def _ticks(most: int) -> list[int]:
    """Round numbers from 0 up to `most`, about five of them."""
    if most <= 0:
        return [0]
    step = 1
    for factor in range(12):
        for lead in (1, 2, 5):
            step = lead * 10**factor
            if most / step <= 5:
                return list(range(0, most + 1, step))
    return [0]


class ChartView(QAbstractScrollArea):
    """Shows a chart. A double-click or Enter opens the segments behind a bar."""

    opened = Signal(object)
    """The `CodeId` whose segments are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart("", "", ())
        self._chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_chart(self, chart: Chart) -> None:
        """Show `chart`; the chosen bar stays chosen where its code is still there."""
        kept = self.chosen_code()
        self.chart = chart
        codes: Sequence[CodeId] = [bar.code for bar in chart.bars]
        self._chosen = codes.index(kept) if kept in codes else -1
        self._measure()
        self.viewport().update()

    def chosen_code(self) -> CodeId | None:
        """The code whose bar is chosen."""
        bars = self.chart.bars
        return bars[self._chosen].code if 0 <= self._chosen < len(bars) else None

    def bar_at(self, where: QPoint) -> int:
        """The place of the bar at a point of the viewport; -1 where there is none."""
        place = where.y() + self.verticalScrollBar().value() - TOP
        place //= line_height(self.font())
        return place if 0 <= place < len(self.chart.bars) else -1

    def bar_rect(self, place: int) -> QRect:
        """Where the line of a bar is in the viewport."""
        height = line_height(self.font())
        top = TOP + place * height - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), height)

    def _measure(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(chart_height(self.chart, self.font()) - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(line_height(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = theme_of(self.palette())
        painter.fillRect(event.rect(), theme.colour("base"))
        painter.translate(0, -self.verticalScrollBar().value())
        paint_chart(painter, self.chart, self.viewport().width(), theme, self.font(), self._chosen)

    def picture_size(self) -> QSize:
        """The size of the whole chart as a picture."""
        return QSize(PICTURE_WIDTH, chart_height(self.chart, self.font()))

    def paint_picture(self, painter: QPainter, theme: Theme) -> None:
        """Paint the whole chart as a picture."""
        size = self.picture_size()
        painter.fillRect(QRect(QPoint(0, 0), size), theme.colour("base"))
        paint_chart(painter, self.chart, size.width(), theme, self.font())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._choose(self.bar_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._choose(self.bar_at(event.position().toPoint()))
        self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif (step := steps.get(Qt.Key(event.key()))) and self.chart.bars:
            self._choose(min(max(self._chosen + step, 0), len(self.chart.bars) - 1))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.bar_at(event.pos())
            if place >= 0:
                bar = self.chart.bars[place]
                value = tr("{name}: {value}", name=self.chart.measure, value=number(bar.value))
                QToolTip.showText(event.globalPos(), f"{bar.name}\n{value}", self)
            return True
        return super().viewportEvent(event)

    def _choose(self, place: int) -> None:
        self._chosen = place
        if place >= 0:
            rect, bar = self.bar_rect(place), self.verticalScrollBar()
            over = rect.bottom() - self.viewport().height()
            bar.setValue(bar.value() + min(rect.top(), 0) + max(over, 0))
        self.viewport().update()

    def _open(self) -> None:
        if (code := self.chosen_code()) is not None:
            self.opened.emit(code)
