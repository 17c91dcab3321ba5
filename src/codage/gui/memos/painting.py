"""How the journal of the research is painted: days, and memos with what they are about."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from codage.domain.anchors import CodeId
from codage.domain.memos import About
from codage.gui.memos.model import ENTRY, Entry, JournalModel
from codage.gui.memos.naming import day_words, excerpt_of, place_words, time_words, title_of
from codage.gui.session import Session
from codage.gui.theme import Space, Theme, small_font, theme_of
from codage.project.rows import MemoPlace, MemoRow

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STRIPE = 3


class JournalDelegate(QStyledItemDelegate):
    """A day is one small line; a memo is its title, its first words, and its place."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry: Entry = index.data(ENTRY)
        small = QFontMetrics(small_font(option.font)).lineSpacing()
        if entry.row is None:
            return QSize(160, small + 2 * Space.SMALL)
        lines = option.fontMetrics.lineSpacing() + 2 * small
        return QSize(160, lines + 2 * Space.SMALL + 2 * Space.TIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(ENTRY)
        theme = theme_of(option.palette)
        painter.save()
        if entry.row is None:
            _paint_day(painter, option, theme, day_words(entry.day))
        else:
            model = index.model()
            assert isinstance(model, JournalModel)
            self._paint_memo(painter, option, theme, entry.row, model.about(entry.row))
        painter.restore()

    def _paint_memo(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        theme: Theme,
        row: MemoRow,
        place: MemoPlace,
    ) -> None:
        area, selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, theme.colour("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.colour("window"))
        ink, quiet = ("on_selection", "on_selection") if selected else ("text", "muted")
        if colour := self._colour(row):
            bar = QRect(area.left(), area.top() + 2, _STRIPE, area.height() - 4)
            painter.fillRect(bar, theme.stripe(colour))
        inner = area.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        bold, small = QFont(option.font), small_font(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line, little = option.fontMetrics.lineSpacing(), QFontMetrics(small).lineSpacing()
        head = QRect(inner.left(), inner.top(), inner.width(), line)
        painter.setFont(small)
        painter.setPen(theme.colour(quiet))
        time = time_words(row.created_at)
        painter.drawText(head, _RIGHT, time)
        taken = QFontMetrics(small).horizontalAdvance(time) + Space.SMALL
        painter.setFont(bold)
        painter.setPen(theme.colour(ink))
        _draw(painter, head.adjusted(0, 0, -taken, 0), title_of(row))
        painter.setFont(small)
        words = QRect(inner.left(), head.bottom() + Space.TIGHT, inner.width(), little)
        below = QRect(inner.left(), words.bottom() + Space.TIGHT, inner.width(), little)
        if excerpt := excerpt_of(row):
            _draw(painter, words, excerpt)
        painter.setPen(theme.colour(quiet))
        _draw(painter, below if excerpt else words, place_words(row.target, place))

    def _colour(self, row: MemoRow) -> str:
        if row.target.about is About.CODE:
            code = self._session.codes.get(CodeId(row.target.id or 0))
            return code.colour if code else ""
        return ""


def _paint_day(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, day: str) -> None:
    font = small_font(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.fillRect(option.rect, theme.colour("window"))
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    room = option.rect.adjusted(Space.MEDIUM, 0, -Space.MEDIUM, 0)
    _draw(painter, room, day)


def _draw(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _LEFT, shown)
