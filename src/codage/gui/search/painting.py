"""How a line is painted: the hits stand below each other, with their contexts on either side."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from codage.gui.search.model import ROW, Heading, HitLine
from codage.gui.theme import Space, Theme, blend, small_font, theme_of
from codage.gui.words import number

BEFORE_SHARE, NARROW_SHARE = 0.42, 0.38
"""How much of a line is before the hit."""
NARROW_BELOW = 420
"""In a narrower line the contexts are written smaller, to hold more words."""
NAMED_FROM = 520
"""So wide a line also says who speaks, and in which interview if it has no heading."""
_NAME_SHARE = 0.16
_WIDEST_NAME = 160
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class HitDelegate(QStyledItemDelegate):
    """Paints headings and lines of the same height."""

    def height(self, font: QFont) -> int:
        """How high a row is."""
        return QFontMetrics(font).lineSpacing() + Space.SMALL

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & option.state.State_Selected:
            fill = blend(theme.colour("selection"), theme.colour("base"), 0.55)
            painter.fillRect(option.rect, fill)
        elif isinstance(row, Heading):
            painter.fillRect(option.rect, theme.colour("window"))
        elif option.state & option.state.State_MouseOver:
            fill = blend(theme.colour("text"), theme.colour("base"), 0.05)
            painter.fillRect(option.rect, fill)
        box = option.rect.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        if isinstance(row, Heading):
            paint_heading(painter, box, row.name, number(row.count), theme, option.font)
        elif isinstance(row, HitLine):
            self._paint_line(painter, box, row, theme, option.font)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, box: QRect, row: HitLine, theme: Theme, font: QFont
    ) -> None:
        if box.width() >= NAMED_FROM:
            box = self._paint_names(painter, box, row, theme, font)
        narrow = box.width() < NARROW_BELOW
        font = small_font(font) if narrow else font
        bold = QFont(font)
        bold.setBold(True)
        room = int(box.width() * (NARROW_SHARE if narrow else BEFORE_SHARE))
        line = row.line
        widest = box.width() - room - Space.TIGHT
        found = QFontMetrics(bold).elidedText(line.found, Qt.TextElideMode.ElideRight, widest)
        width = QFontMetrics(bold).horizontalAdvance(found)
        left, middle = box.left() + room, QFontMetrics(font)
        ink = theme.colour("interviewer" if row.by_interviewer else "text")
        painter.setFont(bold)
        self._paint_mark(painter, QRectF(left, box.top(), width, box.height()), theme)
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(left, box.top(), width + 2, box.height()), _MIDDLE, found)
        painter.setFont(font)
        painter.setPen(ink)
        space = middle.horizontalAdvance(" ") if line.before.endswith(" ") else 1
        before = middle.elidedText(
            line.before.rstrip(), Qt.TextElideMode.ElideLeft, room - space - Space.HAIR
        )
        painter.drawText(
            QRect(box.left(), box.top(), room - space, box.height()),
            _MIDDLE | Qt.AlignmentFlag.AlignRight,
            before,
        )
        start = left + width + 1
        rest = box.right() - start
        after = middle.elidedText(line.after, Qt.TextElideMode.ElideRight, rest)
        painter.drawText(QRect(start, box.top(), rest + 1, box.height()), _MIDDLE, after)

    def _paint_mark(self, painter: QPainter, words: QRectF, theme: Theme) -> None:
        high = painter.fontMetrics().height() + Space.HAIR
        mark = QRectF(words.left() - 2, words.center().y() - high / 2, words.width() + 4, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("search"))
        painter.drawRoundedRect(mark, 3, 3)

    def _paint_names(
        self, painter: QPainter, box: QRect, row: HitLine, theme: Theme, font: QFont
    ) -> QRect:
        """Who speaks and where, to the left; what is left of the line."""
        small = small_font(font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        width = min(int(box.width() * _NAME_SHARE), _WIDEST_NAME)
        for name in (row.document, row.speaker) if row.document else (row.speaker,):
            cell = QRect(box.left(), box.top(), width, box.height())
            painter.drawText(
                cell, _MIDDLE, metrics.elidedText(name, Qt.TextElideMode.ElideRight, width)
            )
            box = box.adjusted(width + Space.SMALL, 0, 0, 0)
        return box


def paint_heading(
    painter: QPainter, box: QRect, name: str, count: str, theme: Theme, font: QFont
) -> None:
    """Paint the name of an interview in bold, and a count at the right."""
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignRight, count)
    bold = QFont(font)
    bold.setBold(True)
    metrics = QFontMetrics(bold)
    room = box.width() - QFontMetrics(font).horizontalAdvance(count) - Space.SMALL
    painter.setFont(bold)
    painter.setPen(theme.colour("text"))
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
    painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignLeft, shown)
