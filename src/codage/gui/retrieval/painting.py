"""How a passage is painted for reading: where it is from, its codes, its words and those around."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

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
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyleOptionViewItem

from codage.gui import icons
from codage.gui.retrieval.model import Passage
from codage.gui.retrieval.wording import Words, words_of
from codage.gui.segments.model import SHOWN, Shown
from codage.gui.segments.painting import MARGIN_LEFT, MARGIN_RIGHT, SegmentDelegate, laid_out
from codage.gui.theme import LIGHT, Space, Theme, blend, small_font, theme_of
from codage.gui.utf16 import Utf16Map
from codage.gui.words import number, tr
from codage.project.extents import CodingExtent

MOST_LINES = 24
LONGEST = 400 * MOST_LINES
MOST_LETTERS = 100
"""A line of more letters than that is hard to read."""
_MARGIN = Space.MEDIUM
_DOT = 7


class PassageDelegate(SegmentDelegate):
    """Paints passages; the segment itself stands out from what is around it."""

    most_lines = MOST_LINES

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.begins_section: Container[int] = ()
        """The ids of the codings with which a part of the answer begins."""

    def estimated_heights(
        self, rows: Iterable[CodingExtent], width: int, font: QFont
    ) -> Iterator[int]:
        band, listed = self._band(font), list(rows)
        heights = super().estimated_heights(listed, width, font)
        for row, height in zip(listed, heights, strict=True):
            yield height + band if row.id in self.begins_section else height

    def text_width(self, width: int, font: QFont) -> int:
        letters = QFontMetricsF(font).averageCharWidth() * MOST_LETTERS
        return min(super().text_width(width, font), int(letters))

    def height(self, shown: Shown, width: int, font: QFont) -> int:
        line, small, _ = self._metrics(font)
        lines = len(self._laid_out(shown, self.text_width(width, font), font, LIGHT)[1])
        if not self._is_whole(shown):
            lines = min(lines, MOST_LINES)
        assert isinstance(shown, Passage)
        return self._height(lines, line, small) + (self._band(font) if shown.section else 0)

    def _band(self, font: QFont) -> int:
        """How high the heading of a part is."""
        return QFontMetrics(small_font(font)).lineSpacing() + 2 * Space.SMALL

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        shown: Passage = index.data(SHOWN)
        if shown.section is not None:
            band = self._band(option.font)
            rect = QRect(option.rect)
            self._paint_section(
                painter, QRect(rect.topLeft(), QSize(rect.width(), band)), shown, option
            )
            option.rect = rect.adjusted(0, band, 0, 0)
        super().paint(painter, option, index)

    def _paint_section(
        self, painter: QPainter, band: QRect, shown: Passage, option: QStyleOptionViewItem
    ) -> None:
        theme, section = theme_of(option.palette), shown.section
        assert section is not None
        painter.save()
        painter.fillRect(band, theme.colour("window"))
        font = small_font(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        box = band.adjusted(MARGIN_LEFT, 0, -MARGIN_RIGHT, 0)
        count = number(section.segments)
        room = box.width() - painter.fontMetrics().horizontalAdvance(count) - Space.LARGE
        words = painter.fontMetrics().elidedText(
            section.words or tr("(none)"), Qt.TextElideMode.ElideMiddle, room
        )
        aligned = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, aligned | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, aligned | Qt.AlignmentFlag.AlignRight, count)
        painter.restore()

    def _height(self, lines: int, line: int, small: int) -> int:
        chips = small + Space.TIGHT
        return 2 * _MARGIN + small + Space.TIGHT + chips + Space.SMALL + lines * line + Space.HAIR

    def _is_whole(self, shown: Shown) -> bool:
        assert isinstance(shown, Passage)
        return shown.around is not None or shown.row.id in self.expanded

    def _paint_bar(self, painter: QPainter, rect: QRect, shown: Shown, theme: Theme) -> None:
        super()._paint_bar(painter, rect.adjusted(0, Space.TIGHT, 0, -Space.TIGHT), shown, theme)

    def _paint_head(
        self, painter: QPainter, box: QRect, shown: Shown, theme: Theme, font: QFont
    ) -> int:
        assert isinstance(shown, Passage)
        small = small_font(font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        top = box.top() + _MARGIN - Space.SMALL
        line = QRect(box.left(), top, box.width(), metrics.lineSpacing() + Space.HAIR)
        right = self._paint_notes(painter, line, shown, theme)
        left = line.left()
        strong = (shown.document, shown.answer)
        parts = (shown.document, shown.speaker, shown.answer, shown.case)
        for part in filter(None, parts):
            words = f"  ·  {part}" if left > line.left() else part
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(right - left, 0))
            painter.setPen(theme.colour("text" if part in strong else "muted"))
            where = QRect(left, line.top(), max(right - left, 0), line.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
            left += metrics.horizontalAdvance(words)
        return self._paint_chips(
            painter,
            line.left(),
            line.top() + metrics.lineSpacing() + Space.TIGHT,
            box,
            shown,
            theme,
        )

    def _paint_notes(self, painter: QPainter, line: QRect, shown: Passage, theme: Theme) -> int:
        """The memo, the weight and the coder at the right; gives where they begin."""
        metrics = painter.fontMetrics()
        right = line.right() + 1
        if shown.row.memo:
            side = metrics.height()
            icons.icon("memo").paint(painter, QRect(right - side, line.top(), side, side))
            right -= side + Space.SMALL
        words = [shown.coder] if shown.coder else []
        if shown.row.weight is not None:
            words.append(tr("weight {weight}", weight=number(shown.row.weight)))
        for text in words:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width() // 4)
            width = metrics.horizontalAdvance(text)
            painter.setPen(theme.colour("muted"))
            where = QRect(right - width, line.top(), width, line.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, text)
            right -= width + Space.MEDIUM
        return right

    def _paint_chips(
        self, painter: QPainter, left: int, top: int, box: QRect, shown: Passage, theme: Theme
    ) -> int:
        metrics = painter.fontMetrics()
        height = metrics.lineSpacing() + Space.TIGHT
        small = QFont(painter.font())
        bold = QFont(small)
        bold.setBold(True)
        if shown.code is not None:
            painter.setFont(bold)
            name = painter.fontMetrics().elidedText(
                shown.code.name, Qt.TextElideMode.ElideRight, box.width() // 2
            )
            width = painter.fontMetrics().horizontalAdvance(name) + 2 * Space.SMALL
            chip = QRectF(left, top, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tint([shown.code.colour]))
            painter.drawRoundedRect(chip, height / 2, height / 2)
            painter.setPen(theme.colour("text"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, name)
            left += width + Space.MEDIUM
            painter.setFont(small)
        others = _chips(shown)
        for place, (name, colour) in enumerate(others):
            more = tr("+{count}", count=len(others) - place)
            room = box.right() - left - metrics.horizontalAdvance(more) - Space.SMALL
            width = metrics.horizontalAdvance(name) + _DOT + Space.TIGHT
            painter.setPen(theme.colour("muted"))
            if width > room:
                where = QRectF(left, top, metrics.horizontalAdvance(more) + 2, height)
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, more)
                break
            where = QRectF(left + _DOT + Space.TIGHT, top, width, height)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stripe(colour))
            painter.drawEllipse(QRectF(left, top + (height - _DOT) / 2, _DOT, _DOT))
            left += width + Space.MEDIUM
        return top + height + Space.SMALL

    def _paint_text(self, painter: QPainter, box: QRect, shown: Shown, theme: Theme) -> None:
        font = painter.font()
        width = self.text_width(box.width() + MARGIN_LEFT + MARGIN_RIGHT, font)
        layout, lines = self._laid_out(shown, width, font, theme)
        step = painter.fontMetrics().lineSpacing()
        count = len(lines) if self._is_whole(shown) else min(len(lines), MOST_LINES)
        is_cut = count < len(lines)
        for place in range(count - is_cut):
            layout.lineAt(place).draw(painter, QPointF(box.left(), box.top() + place * step))
        if is_cut:
            start = Utf16Map(layout.text()).offset(lines[count - 1][0])
            rest = layout.text()[start : start + LONGEST].replace("\u2028", " ")
            rest = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
            baseline = box.top() + (count - 1) * step + painter.fontMetrics().ascent()
            painter.drawText(QPointF(box.left(), baseline), rest)

    def _laid_out(
        self, shown: Shown, width: int, font: QFont, theme: Theme
    ) -> tuple[QTextLayout, list[tuple[int, int]]]:
        assert isinstance(shown, Passage)
        words = words_of(shown, None if self._is_whole(shown) else LONGEST)
        return laid_out(words.text, font, width, formats(words, shown, theme))


def formats(words: Words, passage: Passage, theme: Theme) -> list[QTextLayout.FormatRange]:
    """How the parts of a passage look: context is quiet, other codings are a thin line below."""
    units = Utf16Map(words.text).units
    found: list[QTextLayout.FormatRange] = []

    def add(start: int, end: int, look: QTextCharFormat) -> None:
        if start < end:
            stretch = QTextLayout.FormatRange()
            stretch.start = units(start)
            stretch.length = units(end) - stretch.start
            stretch.format = look
            found.append(stretch)

    if words.has_context:
        quiet, name = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme.colour("muted"))
        name.setFontWeight(QFont.Weight.DemiBold)
        add(0, words.start, quiet)
        add(words.end, len(words.text), quiet)
        for start, end in words.speakers:
            add(start, end, name)
    for other in sorted(passage.others, key=lambda one: one.start - one.end):
        if other.end - other.start >= words.end - words.start:
            # What lies over all of it is among the chips; a line below every word says no more.
            continue
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        line.setUnderlineColor(_faint(theme, other.code.colour))
        end = min(words.start + other.end, words.end)
        add(min(words.start + other.start, end), end, line)
    return found


def _faint(theme: Theme, colour: str) -> QColor:
    return blend(theme.stripe(colour), theme.colour("base"), 0.75)


def _chips(passage: Passage) -> list[tuple[str, str]]:
    """The other codes over the segment, and who else gave it the same one, with their colours."""
    own = passage.row.code_id
    found: dict[str, str] = {}
    for other in passage.others:
        name = other.code.name
        if other.code.id == own:
            name = f"{name} ({other.coder})"
        found.setdefault(name, other.code.colour)
    return list(found.items())
