"""How a place to replace is painted: its words struck out, the new ones beside them, in context."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtGui import QTextOption as Option
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from codage.gui.correcting.found import ROW, FoundModel
from codage.gui.theme import Space, Theme, blend, theme_of
from codage.gui.utf16 import Utf16Map
from codage.project.replacing import Replaceable

BEFORE, AFTER, LONGEST = 42, 240, 80
_BETWEEN = "\u2009"
Pieces = list[tuple[str, QTextCharFormat | None]]


class FoundDelegate(QStyledItemDelegate):
    """Paints headings bold, and each place in one line behind its box."""

    def height(self, font: QFont) -> int:
        """How high a row is."""
        return QFontMetrics(font).lineSpacing() + Space.SMALL

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, self.height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        assert isinstance(model, FoundModel)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        theme = theme_of(option.palette)
        for role in (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Text):
            shown.palette.setColor(role, theme.colour("text"))
        highlight = blend(theme.colour("selection"), theme.colour("base"), 0.55)
        shown.palette.setColor(QPalette.ColorRole.Highlight, highlight)
        shown.font.setBold(model.is_heading(index.row()))
        style = option.widget.style() if option.widget else QApplication.style()
        if not model.is_heading(index.row()):
            shown.text = " "
        control = QStyle.ControlElement.CE_ItemViewItem
        style.drawControl(control, shown, painter, option.widget)
        if not model.is_heading(index.row()):
            element = QStyle.SubElement.SE_ItemViewItemText
            left = style.subElementRect(element, shown, option.widget).left() + Space.TIGHT
            self._paint_passage(painter, shown, left, index.data(ROW), theme)

    def _paint_passage(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        left: int,
        passage: Replaceable,
        theme: Theme,
    ) -> None:
        room = option.rect.adjusted(0, 0, -Space.SMALL, 0)
        room.setLeft(left)
        layout = _line(_pieces(passage, theme), option.font, theme)
        painter.save()
        painter.setClipRect(room)
        painter.setPen(theme.colour("text"))
        height = layout.boundingRect().height()
        layout.draw(painter, QPointF(left, room.top() + (room.height() - height) / 2))
        painter.restore()


def _pieces(passage: Replaceable, theme: Theme) -> Pieces:
    old, new = QTextCharFormat(), QTextCharFormat()
    old.setFontStrikeOut(True)
    old.setBackground(blend(theme.colour("error"), theme.colour("base"), 0.18))
    new.setFontWeight(QFont.Weight.Bold)
    new.setBackground(blend(theme.colour("success"), theme.colour("base"), 0.2))
    start = max(passage.start - BEFORE, 0)
    if start:
        space = passage.text.find(" ", start, passage.start)
        start = space + 1 if space >= 0 else start
    lead = "…" if start else ""
    return [
        (lead + passage.text[start : passage.start], None),
        (_short(passage.found), old),
        (_BETWEEN, None),
        (_short(passage.replacement), new),
        (passage.text[passage.end : passage.end + AFTER], None),
    ]


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _line(pieces: Pieces, font: QFont, theme: Theme) -> QTextLayout:
    text = "".join(piece for piece, _ in pieces).replace("\n", "↵")
    layout = QTextLayout(text, font)
    option = Option()
    option.setWrapMode(Option.WrapMode.NoWrap)
    layout.setTextOption(option)
    units, at, ranges = Utf16Map(text).units, 0, []
    for piece, how in pieces:
        if how is not None:
            one = QTextLayout.FormatRange()
            one.start, one.length = units(at), units(at + len(piece)) - units(at)
            how.setForeground(theme.colour("text"))
            one.format = how
            ranges.append(one)
        at += len(piece)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout
