"""The passages that are about to be coded: a list to look through, and to untick in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from codage.domain.anchors import TurnId
from codage.gui.session import Session
from codage.gui.theme import Space, Theme, small_font, theme_of
from codage.gui.utf16 import Utf16Map
from codage.gui.words import tr
from codage.project.rows import TurnRow
from codage.project.search import Occurrence

LINES = 2
LONGEST = 600
_READ_TOGETHER = 60
_REMEMBERED = 1000
_ROOT = QModelIndex()
PASSAGE = Qt.ItemDataRole.UserRole
HEAD = Qt.ItemDataRole.UserRole + 1
MARKS = Qt.ItemDataRole.UserRole + 2
CODED = Qt.ItemDataRole.UserRole + 3


class ReviewModel(QAbstractListModel):
    """Passages with a tick each; those that are coded so already have none and take none."""

    def __init__(self, session: Session, hits: Sequence[Occurrence]) -> None:
        super().__init__()
        self._session = session
        self._marks: dict[TurnId, list[tuple[int, int]]] = {}
        for hit in hits:
            self._marks.setdefault(hit.turn_id, []).append((hit.start, hit.end))
        self._passages: list[Occurrence] = []
        self._coded: frozenset[Occurrence] = frozenset()
        self._unticked: set[int] = set()
        self._turns: dict[TurnId, TurnRow] = {}

    def show(self, passages: Sequence[Occurrence], coded: Collection[Occurrence]) -> None:
        """Show these, all ticked; `coded` are those that are coded so already."""
        self.beginResetModel()
        self._passages, self._coded = list(passages), frozenset(coded)
        self._unticked.clear()
        self.endResetModel()

    @property
    def passages(self) -> Sequence[Occurrence]:
        """Everything on show."""
        return self._passages

    def ticked(self) -> list[Occurrence]:
        """The passages to code."""
        return [
            one
            for place, one in enumerate(self._passages)
            if place not in self._unticked and one not in self._coded
        ]

    @property
    def coded_already(self) -> int:
        """How many need no coding."""
        return sum(one in self._coded for one in self._passages)

    def tick(self, places: Sequence[int], on: bool) -> None:
        """Tick these rows, or untick them."""
        (self._unticked.difference_update if on else self._unticked.update)(places)
        if places:
            self.dataChanged.emit(self.index(min(places)), self.index(max(places)))

    def is_ticked(self, place: int) -> bool:
        """Whether a passage will be coded."""
        return place not in self._unticked and self._passages[place] not in self._coded

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._passages)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        place = index.row()
        one = self._passages[place]
        if role == Qt.ItemDataRole.CheckStateRole:
            on = self.is_ticked(place)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == CODED:
            return one in self._coded
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            turn = self._turn(place)
            return turn.text[one.start : one.end][: LONGEST * 3] if turn else ""
        if role == HEAD:
            return self._head(place)
        if role == MARKS:
            return [
                (max(start, one.start) - one.start, min(end, one.end) - one.start)
                for start, end in self._marks.get(one.turn_id, ())
                if start < one.end and end > one.start
            ]
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = 0
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._passages[index.row()] in self._coded:
            return flags
        return flags | Qt.ItemFlag.ItemIsUserCheckable

    def _head(self, place: int) -> str:
        one, turn = self._passages[place], self._turn(place)
        document = self._session.documents.get(one.document_id)
        parts = [document.name if document else "", (turn.speaker or "") if turn else ""]
        if one in self._coded:
            parts.append(tr("coded so already"))
        return " · ".join(part for part in parts if part)

    def _turn(self, place: int) -> TurnRow | None:
        turn_id = self._passages[place].turn_id
        if turn_id not in self._turns and self._session.is_open:
            if len(self._turns) > _REMEMBERED:
                self._turns.clear()
            near = self._passages[max(place - 10, 0) : place + _READ_TOGETHER]
            wanted = {one.turn_id for one in near} - self._turns.keys()
            read = self._session.project.turns_by_id(list(wanted))
            self._turns.update((turn.id, turn) for turn in read)
        return self._turns.get(turn_id)


class ReviewList(QListView):
    """Space ticks or unticks what is selected."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages = model
        self.setModel(model)
        self.setItemDelegate(_PassageDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        places = [index.row() for index in self.selectedIndexes()]
        current = self.currentIndex().row()
        if current >= 0:
            self._passages.tick(places or [current], not self._passages.is_ticked(current))


class _PassageDelegate(QStyledItemDelegate):
    """A box, where the passage is from, and its words with the hits marked."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        small = QFontMetrics(small_font(option.font)).lineSpacing()
        lines = LINES * QFontMetrics(option.font).lineSpacing()
        return QSize(200, small + lines + 2 * Space.TIGHT + Space.HAIR)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        coded = bool(index.data(CODED))
        if coded:
            option.features &= ~option.ViewItemFeature.HasCheckIndicator
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        theme = theme_of(option.palette)
        box = option.rect.adjusted(Space.HUGE, Space.TIGHT, -Space.SMALL, -Space.TIGHT)
        painter.save()
        small = small_font(option.font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        head = metrics.elidedText(index.data(HEAD), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QPointF(box.left(), box.top() + metrics.ascent()), head)
        painter.setPen(theme.colour("muted" if coded else "text"))
        top = box.top() + metrics.lineSpacing()
        words = QRect(box.left(), top, box.width(), box.bottom() - top)
        self._paint_words(painter, words, index, theme, option.font)
        painter.setPen(theme.colour("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        box: QRect,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        font: QFont,
    ) -> None:
        text, marks = str(index.data()), index.data(MARKS)
        # What is far from the first hit is left out, so that the hit is seen.
        first = marks[0][0] if marks else 0
        start = text.rfind(" ", 0, max(first - 60, 0)) + 1 if first > 120 else 0
        lead = "… " if start else ""
        shown = (lead + text[start : start + LONGEST]).replace("\n", " ")
        shift = start - len(lead)
        layout = _laid_out(shown, [(a - shift, b - shift) for a, b in marks], box, theme, font)
        layout.draw(painter, QPointF(box.topLeft()))


def _laid_out(
    text: str, marks: Sequence[tuple[int, int]], box: QRect, theme: Theme, font: QFont
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found = QTextCharFormat()
    found.setBackground(theme.colour("search"))
    found.setForeground(theme.colour("text"))
    units = Utf16Map(text).units
    ranges = []
    for start, end in marks:
        low, high = min(start, len(text)), min(end, len(text))
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = units(low), units(high) - units(low), found
        ranges.append(one)
    layout.setFormats(ranges)
    spacing = QFontMetrics(font).lineSpacing()
    layout.beginLayout()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, number * spacing))
    layout.endLayout()
    return layout
