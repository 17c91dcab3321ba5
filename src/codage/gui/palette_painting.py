"""How a code stands in the palette: colour, name, key and number; under them its path, and why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from codage.gui.theme import Space, Theme, small_font, theme_of
from codage.gui.words import number
from codage.project.rows import CodeRow

CODE = Qt.ItemDataRole.UserRole
PATH = Qt.ItemDataRole.UserRole + 1
REASON = Qt.ItemDataRole.UserRole + 2
COUNT = Qt.ItemDataRole.UserRole + 3
THERE = Qt.ItemDataRole.UserRole + 4
ENDS_GROUP = Qt.ItemDataRole.UserRole + 5
_SWATCH = 11
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Two lines a code."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetricsF(small_font(option.font)).height()
        return QSize(120, round(option.fontMetrics.height() + small) + Space.SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        theme = theme_of(option.palette)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_code(painter, option, index, theme, chosen)
        if index.data(ENDS_GROUP):
            painter.setPen(QPen(theme.colour("border"), 1))
            y = option.rect.bottom() + 0.5
            painter.drawLine(QPointF(option.rect.left(), y), QPointF(option.rect.right(), y))
        painter.restore()


def _paint_code(
    painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme, chosen: bool
) -> None:
    code: CodeRow | None = index.data(CODE)
    quiet = theme.colour("on_selection" if chosen else "muted")
    ink = theme.colour("on_selection" if chosen else "text")
    box = QRectF(option.rect).adjusted(Space.SMALL, 3, -Space.SMALL, -3)
    if code is not None:
        swatch = QRectF(box.left(), 0, _SWATCH, _SWATCH)
    small = small_font(option.font)
    below = index.data(PATH) or index.data(REASON)
    first = QRectF(box)
    if below:
        first.setHeight(option.fontMetrics.height())
    if code is not None:
        swatch.moveCenter(QPointF(swatch.center().x(), first.center().y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(code.colour))
        painter.drawRoundedRect(swatch, 3, 3)
    else:
        painter.setFont(option.font)
        painter.setPen(theme.colour("on_selection" if chosen else "accent"))
        painter.drawText(first, _LEFT, "+")
    first.setLeft(box.left() + _SWATCH + Space.SMALL)
    painter.setFont(small)
    if code is not None:
        painter.setPen(quiet)
        painter.drawText(first, _RIGHT, number(index.data(COUNT)))
        first.setRight(
            first.right() - QFontMetricsF(small).horizontalAdvance("0 000") - Space.TIGHT
        )
        if code.key:
            _paint_key(painter, first, code.key, quiet, theme.colour("border"))
        first.setRight(first.right() - Space.LARGE - Space.SMALL)
        if index.data(THERE):
            painter.setPen(theme.colour("on_selection" if chosen else "success"))
            painter.drawText(first, _RIGHT, "✓")
            first.setRight(first.right() - Space.LARGE)
    painter.setFont(option.font)
    painter.setPen(ink)
    name = str(index.data())
    painter.drawText(first, _LEFT, _elided(painter, name, first.width()))
    if below:
        second = QRectF(first.left(), first.bottom(), box.right() - first.left(), 0)
        second.setBottom(box.bottom())
        painter.setFont(small)
        accent = theme.colour("on_selection" if chosen else "accent")
        _paint_below(painter, second, index.data(REASON), index.data(PATH), accent, quiet)


def _paint_below(
    painter: QPainter, box: QRectF, reason: str, path: str, accent: QColor, quiet: QColor
) -> None:
    """The path, and at the right end the reason."""
    if reason:
        painter.setPen(accent)
        shown = _elided(painter, reason, box.width() * 0.62)
        painter.drawText(box, _RIGHT, shown)
        taken = QFontMetricsF(painter.font()).horizontalAdvance(shown)
        box.setRight(box.right() - taken - Space.MEDIUM)
    painter.setPen(quiet)
    painter.drawText(box, _LEFT, _elided(painter, path, box.width(), Qt.TextElideMode.ElideMiddle))


def _paint_key(painter: QPainter, box: QRectF, key: str, ink: QColor, border: QColor) -> None:
    """The key in a frame at the right end of `box`."""
    metrics = QFontMetricsF(painter.font())
    side = max(metrics.height(), metrics.horizontalAdvance(key) + Space.SMALL)
    frame = QRectF(
        box.right() - side, box.center().y() - metrics.height() / 2, side, metrics.height()
    )
    painter.setPen(QPen(border, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 3, 3)
    painter.setPen(ink)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, key)


def _elided(
    painter: QPainter,
    text: str,
    width: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, mode, max(width, 0.0))
