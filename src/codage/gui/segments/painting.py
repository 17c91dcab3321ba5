"""How a segment is painted: a bar in the code's colour, where it is from, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from codage.gui import icons
from codage.gui.segments.model import SHOWN, SegmentsModel, Shown
from codage.gui.theme import Space, Theme, blend, small_font, theme_of
from codage.gui.utf16 import Utf16Map
from codage.project.extents import CodingExtent

MOST_LINES = 6
LONGEST = 400 * MOST_LINES
"""No line holds more than 400 letters."""
BAR = 4
MARGIN_LEFT = Space.SMALL + BAR + Space.SMALL
MARGIN_RIGHT = Space.MEDIUM
MARGIN = Space.SMALL
_SAMPLE = "il y a des choses que nous avons décidées avec les autres communes"
_FULL = 0.93
"""Words do not fill a line to its end: so much of it is full on average."""


class SegmentDelegate(QStyledItemDelegate):
    """Paints the segments, and says how high each will be before its text is read."""

    most_lines = MOST_LINES

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.expanded: set[int] = set()
        """The ids of the codings that are shown whole."""
        self.names_codes = False
        """Whether the list holds more than one code, so that each segment says which it is."""

    def estimated_heights(
        self, rows: Iterable[CodingExtent], width: int, font: QFont
    ) -> Iterator[int]:
        """About how high segments are, from their lengths alone."""
        line, small, letter = self._metrics(font)
        heights = [self._height(lines, line, small) for lines in range(self.most_lines + 1)]
        letters_a_line = max(self.text_width(width, font), 60) * _FULL / letter
        longest = int(letters_a_line * self.most_lines) - 1
        for row in rows:
            length = row.length
            if length is None or length > longest:
                yield heights[self.most_lines]
            else:
                yield heights[int(length / letters_a_line) + 1]

    def height(self, shown: Shown, width: int, font: QFont) -> int:
        """How high a segment is, now that its text is known."""
        line, small, _ = self._metrics(font)
        whole = shown.row.id in self.expanded
        text = shown.text if whole else shown.text[:LONGEST]
        lines = len(laid_out(text, font, self.text_width(width, font))[1])
        return self._height(lines if whole else min(lines, self.most_lines), line, small)

    def text_width(self, width: int, _font: QFont) -> int:
        """How wide the words may be in a list of that width."""
        return width - MARGIN_LEFT - MARGIN_RIGHT

    def _height(self, lines: int, line: int, small: int) -> int:
        heads = 2 if self.names_codes else 1
        return 2 * MARGIN + heads * (small + Space.HAIR) + lines * line + Space.HAIR

    def _metrics(self, font: QFont) -> tuple[int, int, float]:
        letter = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        small = QFontMetrics(small_font(font)).lineSpacing()
        return QFontMetrics(font).lineSpacing(), small, letter

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        model = index.model()
        assert isinstance(model, SegmentsModel)
        row = model.rows[index.row()]
        return QSize(120, next(self.estimated_heights([row], option.rect.width(), option.font)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown: Shown = index.data(SHOWN)
        theme = theme_of(option.palette)
        rect = option.rect
        chosen = bool(option.state & option.state.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, blend(theme.colour("selection"), theme.colour("base"), 0.45))
        elif option.state & option.state.State_MouseOver:
            painter.fillRect(rect, blend(theme.colour("text"), theme.colour("base"), 0.04))
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_bar(painter, rect, shown, theme)
        box = rect.adjusted(MARGIN_LEFT, MARGIN, -MARGIN_RIGHT, -MARGIN)
        top = self._paint_head(painter, box, shown, theme, option.font)
        if self.names_codes:
            top = self._paint_code(painter, box, top, shown, theme, option.font)
        painter.setFont(option.font)
        painter.setPen(theme.colour("text"))
        words = QRect(box.left(), top, box.width(), box.bottom() - top)
        self._paint_text(painter, words, shown, theme)
        if option.state & option.state.State_HasFocus:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), theme.accent)
        painter.restore()

    def _paint_bar(self, painter: QPainter, rect: QRect, shown: Shown, theme: Theme) -> None:
        bar = QRectF(
            rect.left() + Space.SMALL, rect.top() + MARGIN, BAR, rect.height() - 2 * MARGIN - 1
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(shown.code.colour if shown.code else ""))
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_head(
        self, painter: QPainter, box: QRect, shown: Shown, theme: Theme, font: QFont
    ) -> int:
        small = small_font(font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        left, right = box.left(), box.right()
        line = QRect(left, box.top(), box.width(), metrics.lineSpacing())
        if shown.row.memo:
            side = metrics.height()
            where = QRect(right - side + 1, line.top(), side, side)
            icons.icon("memo").paint(painter, where)
            right -= side + Space.TIGHT
        if shown.coder:
            name = metrics.elidedText(shown.coder, Qt.TextElideMode.ElideRight, line.width() // 3)
            width = metrics.horizontalAdvance(name) + 2 * Space.TIGHT
            chip = QRectF(right - width + 1, line.top(), width, line.height())
            painter.setPen(theme.colour("border"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip, Space.RADIUS, Space.RADIUS)
            painter.setPen(theme.colour("muted"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, name)
            right -= width + Space.SMALL
        where_from = " · ".join(part for part in (shown.document, shown.speaker) if part)
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            # A pixel more than the font asks for: some draw their underscore below themselves.
            QRect(left, line.top(), right - left, line.height() + Space.HAIR),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
            metrics.elidedText(where_from, Qt.TextElideMode.ElideRight, right - left),
        )
        return line.bottom() + 1 + Space.HAIR

    def _paint_code(
        self, painter: QPainter, box: QRect, top: int, shown: Shown, theme: Theme, font: QFont
    ) -> int:
        small = small_font(font)
        small.setBold(True)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(theme.label(shown.code.colour if shown.code else ""))
        name = shown.code.name if shown.code else ""
        painter.drawText(
            QRect(box.left(), top, box.width(), metrics.lineSpacing()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width()),
        )
        return top + metrics.lineSpacing() + Space.HAIR

    def _paint_text(self, painter: QPainter, box: QRect, shown: Shown, _theme: Theme) -> None:
        metrics = painter.fontMetrics()
        room = max((box.height() + Space.TIGHT) // metrics.lineSpacing(), 1)
        whole = shown.row.id in self.expanded
        text = shown.text if whole else shown.text[:LONGEST]
        layout, lines = laid_out(text, painter.font(), box.width())
        fits = whole or len(lines) <= room
        for number in range(min(len(lines), len(lines) if fits else room - 1)):
            line = layout.lineAt(number)
            line.draw(painter, QPointF(box.left(), box.top() + number * metrics.lineSpacing()))
        if not fits:
            start = Utf16Map(layout.text()).offset(lines[room - 1][0])
            rest = layout.text()[start:].replace("\u2028", " ")
            painter.drawText(
                QPointF(
                    box.left(), box.top() + (room - 1) * metrics.lineSpacing() + metrics.ascent()
                ),
                metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width()),
            )


def laid_out(
    text: str, font: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> tuple[QTextLayout, list[tuple[int, int]]]:
    """`text` in lines of at most `width`: its layout, and each line's beginning and length.

    Beginnings and lengths are in UTF-16 units.
    """
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(list(formats))
    lines: list[tuple[int, int]] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, 0))
        lines.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return layout, lines
