"""How words before and after are painted: what went struck out, what came marked."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from codage.domain.difference import difference
from codage.gui.theme import Space, Theme, blend, theme_of
from codage.gui.utf16 import Utf16Map

LINES = 3
Stretches = tuple[tuple[int, int], ...]


class ChangeDelegate(QStyledItemDelegate):
    """For a column whose cells hold two texts under `texts_role`, of which `side` is shown."""

    def __init__(self, texts_role: int, side: int, parent: QObject) -> None:
        super().__init__(parent)
        self._texts_role = texts_role
        self._side = side

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        texts = index.data(self._texts_role)
        if texts is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, option.widget)
        theme = theme_of(option.palette)
        box = option.rect.adjusted(Space.TIGHT, 0, -Space.TIGHT, 0)
        stretches = changed(*texts)[self._side]
        how = self._marked(theme)
        layout = _laid_out(texts[self._side], stretches, how, option.font, box.width())
        height = layout.boundingRect().height()
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(theme.colour("text"))
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - height) / 2))
        painter.restore()

    def _marked(self, theme: Theme) -> QTextCharFormat:
        how = QTextCharFormat()
        how.setFontStrikeOut(self._side == 0)
        ink = theme.colour("success" if self._side else "error")
        how.setBackground(blend(ink, theme.colour("base"), 0.2))
        return how


@lru_cache(maxsize=200)
def changed(before: str, after: str) -> tuple[Stretches, Stretches]:
    """What of `before` went, and what of `after` came, in code points."""
    went, came, grown = [], [], 0
    for start, end, text in difference(before, after).replacements:
        if end > start:
            went.append((start, end))
        if text:
            came.append((start + grown, start + grown + len(text)))
        grown += len(text) - (end - start)
    return tuple(went), tuple(came)


def _laid_out(
    text: str, stretches: Stretches, how: QTextCharFormat, font: QFont, width: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    units, ranges = Utf16Map(text).units, []
    for start, end in stretches:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = units(start), units(end) - units(start), how
        ranges.append(one)
    layout.setFormats(ranges)
    height = 0.0
    layout.beginLayout()
    while layout.lineCount() < LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, height))
        height += QFontMetrics(font).lineSpacing()
    layout.endLayout()
    return layout
