"""A page under a scroll bar: what part of it is in sight, how large its text is set.

Block heights become exact when they come into sight; the sheet keeps what is read in its place
while they do, and while the window or the text changes its size.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from codage.gui.theme import reading_font, small_font
from codage.gui.transcript import gutter
from codage.gui.transcript.columns import Columns, share_out
from codage.gui.transcript.document import Splice
from codage.gui.transcript.layouts import Setting
from codage.gui.transcript.page import HEAD_ROOM, Page
from codage.gui.transcript.places import Place, place, rank_of
from codage.project.rows import TurnRow

SMALLEST_ZOOM, LARGEST_ZOOM, ZOOM_STEP = 0.5, 4.0, 1.1
_LINE_SPACING = 1.5
_TURN_GAP = 0.7
_WIDEST_LINE = 76
_SAMPLE = "Alors voilà, je pense que c'est une question de moyens, et de temps aussi. "
_NOTCH = 120


class Sheet(QAbstractScrollArea):
    """Shows nothing by itself; `page` is None while there is no document."""

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self._lanes = 0
        self._gutter_width = 0
        self._zoom = 1.0
        self._reading: tuple[Place, int] = (place(0, 0), 0)
        self._moving = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(380)
        self._measure()

    def lay_out(self, turns: Sequence[TurnRow]) -> None:
        """Put a document on the sheet, its beginning in sight."""
        self._measure_heads(turns)
        columns = self._columns()
        self.page = Page(turns, self._setting(columns), columns, self._gap)
        self.show_at(0)

    def take_away(self) -> None:
        self.page = None
        self.show_at(0)

    def set_lanes(self, count: int) -> None:
        """Make room for `count` lanes; the text does not move."""
        if count != self._lanes:
            self._lanes = count
            if self.page is not None:
                self.page.move_columns(self._columns())

    def replace_turns(self, turns: Sequence[TurnRow]) -> None:
        """Put changed turns in the place of those they follow."""
        if self.page is None:
            return
        before = self.page.document.rows_of(turn.id for turn in turns)
        self.page.replace(turns)
        if [(row.speaker, row.start_ms) for row in before] != [
            (turn.speaker, turn.start_ms) for turn in turns
        ]:
            self._measure_heads(self.page.document.turns)
        self.set_anew()

    def lay_out_again(self, turns: Sequence[TurnRow]) -> Splice | None:
        """The same document after turns came or went: what is read stays where it is."""
        if self.page is None:
            return None
        where, below = self._reading
        read, rank = self.page.document.anchor(where), rank_of(where)
        splice = self.page.splice(turns)
        self._measure_heads(turns)
        self._set_for(self._columns())
        found = self.page.document.place_of(read)
        if found is None:
            found, below = self.page.document.held(place(rank, 0)), 0
        if found or below:
            self._settle_around(found)
            self.show_at(int(self.page.line_rect(found).top()) + below)
        else:
            self.show_at(0)
        return splice

    def _set_for(self, columns: Columns) -> None:
        """Set the text for columns of this width, unless it is already."""
        assert self.page is not None
        setting = self._setting(columns)
        if (setting, self._gap) == (self.page.setting, self.page.gap):
            self.page.move_columns(columns)
        else:
            self.page.set_in(setting, columns, self._gap)

    def set_anew(self) -> None:
        """Set the text for the present width and size, and keep what is read in its place."""
        if self.page is None:
            return
        self._set_for(self._columns())
        where, below = self._reading
        where = self.page.document.held(where)
        top = int(self.page.line_rect(where).top()) + below if where or below else 0
        self._move_to(top)
        self._reading = where, below

    @property
    def top(self) -> int:
        """The height on the page at which the part in sight begins."""
        return self.verticalScrollBar().value()

    @property
    def shows_end(self) -> bool:
        """Whether the last line of the document is in sight."""
        return self.page is not None and self.page.height <= self.top + self.viewport().height()

    def zoom(self) -> float:
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Set the text at `zoom` times the reading size."""
        zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        if zoom != self._zoom:
            self._zoom = zoom
            self._measure()
            if self.page is not None:
                self._measure_heads(self.page.document.turns)
            self.set_anew()
            self.zoom_changed.emit(zoom)

    def show_at(self, top: int) -> None:
        """Scroll so that the part in sight begins at `top`, and read on from there."""
        self._move_to(top)
        self._reading = self._first_line()

    def show_line(self, where: Place) -> None:
        """Scroll so that the line of `where` is the first in sight."""
        if self.page is None:
            return
        self._settle_around(where)
        self.show_at(int(self.page.line_rect(where).top()) if where else 0)

    def show_comfortably(self, start: Place, end: Place) -> None:
        """Scroll if need be so that the text between two places is well in sight."""
        if self.page is None:
            return
        height = self.viewport().height()
        self._settle_around(start)
        above = self.page.line_rect(start).top()
        below = self.page.last_line_rect(end).bottom()
        well_inside = above >= self.top + height * 0.06 and below <= self.top + height * 0.92
        if not well_inside:
            share = 0.25 if below - above < height * 0.6 else 0.1
            self.show_at(int(above - height * share))

    def keep_in_sight(self, where: Place) -> None:
        """Scroll as little as needed for the line of `where` to be in sight, with its neighbour."""
        if self.page is None:
            return
        self._settle_around(where)
        line = self.page.line_rect(where)
        height, room = self.viewport().height(), line.height() * 1.2
        if line.top() - room < self.top:
            self.show_at(int(line.top() - room))
        elif line.bottom() + room > self.top + height:
            self.show_at(int(line.bottom() + room - height))

    def place_at(self, point: QPointF) -> Place:
        """The place nearest to a point of the viewport."""
        if self.page is None:
            return place(0, 0)
        return self.page.place_at(point.x(), point.y() + self.top)

    def changed(self) -> None:
        """What is in sight has changed: paint it again."""
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._moving:
            self.show_at(self.top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page is None:
            self.show_at(0)
        else:
            self.set_anew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._set_afresh()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.changed()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._set_afresh()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * ZOOM_STEP ** (event.angleDelta().y() / _NOTCH))
            event.accept()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(820, 640)

    def _set_afresh(self) -> None:
        self._measure()
        if self.page is not None:
            self._measure_heads(self.page.document.turns)
            columns = self._columns()
            self.page.set_in(self._setting(columns), columns, self._gap)
        self.set_anew()

    def _measure(self) -> None:
        self._font = reading_font(self._zoom)
        self.small = small_font(self._font)
        metrics = QFontMetricsF(self._font)
        self._line_height = round(metrics.height() * _LINE_SPACING)
        small = QFontMetricsF(self.small).height()
        self._gap = max(round(self._line_height * _TURN_GAP), round(2 * small - self._line_height))
        self.small_line = round(small + 1)
        self._widest_text = round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _WIDEST_LINE)
        self.verticalScrollBar().setSingleStep(self._line_height)

    def _measure_heads(self, turns: Sequence[TurnRow]) -> None:
        bold = QFont(self.small)
        bold.setWeight(QFont.Weight.DemiBold)
        self._gutter_width = gutter.width_for(turns, QFontMetricsF(bold))

    def _columns(self) -> Columns:
        return share_out(
            self.viewport().width(), self._gutter_width, self._widest_text, self._lanes
        )

    def _setting(self, columns: Columns) -> Setting:
        return Setting(self._font, self._line_height, columns.text_width)

    def _move_to(self, top: int) -> None:
        """Scroll to `top`, or to what it becomes when estimated heights above become exact."""
        height = self.viewport().height()
        self._moving = True
        bar = self.verticalScrollBar()
        for _ in range(4):
            lowest = self._lowest_top(height)
            wanted = min(max(top, 0), lowest)
            top = self.page.settle(wanted, height) if self.page is not None else 0
            if top == wanted and lowest == self._lowest_top(height):
                break
        top = min(max(top, 0), self._lowest_top(height))
        bar.setRange(0, self._lowest_top(height))
        bar.setPageStep(max(height - 2 * self._line_height, self._line_height))
        bar.setValue(top)
        self._moving = False
        self.changed()

    def _lowest_top(self, height: int) -> int:
        """Some room is left below the last line, so that it can be read in the middle."""
        if self.page is None:
            return 0
        full = self.page.height + HEAD_ROOM - height
        return max(full + int(height * 0.3), 0) if full > -HEAD_ROOM else 0

    def _settle_around(self, where: Place) -> None:
        """Make the heights around `where` exact, so that its line's height is the final one."""
        if self.page is not None:
            top = int(self.page.line_rect(where).top())
            height = self.viewport().height()
            shift = self.page.settle(self.top, height) - self.top
            self.page.settle(top + shift - height, 2 * height)

    def _first_line(self) -> tuple[Place, int]:
        """The first line that is in sight, and how much of it is not."""
        if self.page is None or self.top == 0:
            return place(0, 0), 0
        where = self.page.line_start_at(self.top)
        return where, self.top - int(self.page.line_rect(where).top())
