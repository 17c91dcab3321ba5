"""How a passage found is painted: its words in their context, what was looked for marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from codage.gui.search.model import ROW, Heading, Passage
from codage.gui.theme import Space, Theme, blend, small_font, theme_of
from codage.gui.utf16 import Utf16Map
from codage.gui.words import number
from codage.project.rows import Hit

BEFORE = 32
LINES = 2
AFTER = 400


def in_context(hit: Hit) -> tuple[str, list[tuple[int, int]]]:
    """The words around the first match, and where the matches are in them (code points)."""
    first = hit.matches[0][0] if hit.matches else 0
    start = 0
    if first > BEFORE:
        space = hit.text.find(" ", first - BEFORE)
        start = space + 1 if -1 < space < first else first
    lead = "…" if start else ""
    text = lead + hit.text[start : start + AFTER].replace("\n", " ")
    shift = start - len(lead)
    return text, [(a - shift, b - shift) for a, b in hit.matches if b - shift <= len(text)]


class HitDelegate(QStyledItemDelegate):
    """Paints interviews as headings and passages in two lines."""

    def height(self, font: QFont) -> int:
        """How high a passage is."""
        small = QFontMetrics(small_font(font)).lineSpacing()
        return small + LINES * QFontMetrics(font).lineSpacing() + 2 * Space.TIGHT + Space.HAIR

    def heading_height(self, font: QFont) -> int:
        """How high a heading is."""
        return QFontMetrics(font).lineSpacing() + Space.MEDIUM

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, self.height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        theme = theme_of(option.palette)
        painter.save()
        if option.state & option.state.State_Selected:
            fill = blend(theme.colour("selection"), theme.colour("base"), 0.55)
            painter.fillRect(option.rect, fill)
        elif isinstance(row, Heading):
            painter.fillRect(option.rect, theme.colour("window"))
        elif option.state & option.state.State_MouseOver:
            fill = blend(theme.colour("text"), theme.colour("base"), 0.04)
            painter.fillRect(option.rect, fill)
        box = option.rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
        if isinstance(row, Heading):
            self._paint_heading(painter, box, row, theme, option.font)
        elif isinstance(row, Passage):
            box.adjust(0, Space.TIGHT, 0, -Space.TIGHT)
            self._paint_passage(painter, box, row, theme, option.font)
            painter.setPen(theme.colour("border"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, box: QRect, row: Heading, theme: Theme, font: QFont
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        count = number(row.count)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, count)
        bold = QFont(font)
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        room = box.width() - metrics.horizontalAdvance(count) - Space.SMALL
        painter.setFont(bold)
        painter.setPen(theme.colour("text"))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_passage(
        self, painter: QPainter, box: QRect, row: Passage, theme: Theme, font: QFont
    ) -> None:
        small = small_font(font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        name = metrics.elidedText(row.speaker, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), name)
        painter.setPen(theme.colour("text"))
        layout = _laid_out(row.hit, font, box.width(), theme)
        layout.draw(painter, QPointF(box.left(), box.top() + metrics.lineSpacing()))


def _laid_out(hit: Hit, font: QFont, width: int, theme: Theme) -> QTextLayout:
    text, matches = in_context(hit)
    layout = _lines(text, matches, font, width, theme)
    while layout.lineCount() > LINES:
        last = layout.lineAt(LINES - 1)
        end = Utf16Map(text).offset(last.textStart() + last.textLength())
        text = text[: max(min(end, len(text)) - 3, 1)].rstrip() + "…"
        layout = _lines(text, [pair for pair in matches if pair[1] < len(text)], font, width, theme)
    return layout


def _lines(
    text: str, matches: list[tuple[int, int]], font: QFont, width: int, theme: Theme
) -> QTextLayout:
    layout = QTextLayout(text, font)
    found = QTextCharFormat()
    found.setBackground(theme.colour("search"))
    found.setFontWeight(QFont.Weight.Bold)
    units = Utf16Map(text).units
    ranges = []
    for start, end in matches:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = units(start), units(end) - units(start), found
        ranges.append(one)
    layout.setFormats(ranges)
    height = 0.0
    layout.beginLayout()
    while layout.lineCount() <= LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, height))
        height += QFontMetrics(font).lineSpacing()
    layout.endLayout()
    return layout
