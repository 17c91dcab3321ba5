"""The sheet of keys: all groups in columns, and a line to search in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.keysheet.caps import KeyCaps
from codage.gui.keysheet.content import Group, Line
from codage.gui.ranking import folded
from codage.gui.theme import Space
from codage.gui.words import tr

WIDTH, HEIGHT = 1240, 760
_NARROWEST = 300


class KeySheetDialog(QDialog):
    """Shows groups of keys. F1 and Escape close it."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysheet")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        available = self.screen().availableSize()
        self.resize(min(WIDTH, available.width() - 40), min(HEIGHT, available.height() - 60))
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search: what you want to do, or a key"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.textChanged.connect(self._search)
        self.cards = [_Card(group) for group in groups]
        self._nothing = QLabel(tr("No key for that. Every command is also in a menu."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._nothing.hide()
        self._columns = _Columns(self.cards)
        area = QScrollArea()
        area.setWidget(self._columns)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.SMALL)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.line)
        column.addWidget(self._nothing)
        column.addWidget(area, 1)

    def shown_lines(self) -> list[Line]:
        """The lines that the search leaves."""
        return [line for card in self.cards for line in card.shown]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.reject()
        else:
            super().keyPressEvent(event)

    def _search(self, typed: str) -> None:
        words = folded(typed).split()
        for card in self.cards:
            card.search(words)
        self._nothing.setVisible(not self.shown_lines())
        self._columns.place()


class _Card(QFrame):
    """A group: its title, and a line for each key."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self._group = group
        self.shown: Sequence[Line] = group.lines
        self._rows: list[tuple[Line, QWidget]] = []
        title = QLabel(group.title)
        font = QFont(self.font())
        font.setBold(True)
        title.setFont(font)
        title.setForegroundRole(QPalette.ColorRole.Link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.MEDIUM)
        column.setSpacing(Space.TIGHT)
        column.addWidget(title)
        for line in group.lines:
            row = _row(line)
            column.addWidget(row)
            self._rows.append((line, row))

    def search(self, words: Sequence[str]) -> None:
        """Show only the lines that hold all `words`."""
        self.shown = [line for line in self._group.lines if line.holds(words, self._group.title)]
        for line, row in self._rows:
            row.setVisible(line in self.shown)
        self.setVisible(bool(self.shown))


def _row(line: Line) -> QWidget:
    caps = KeyCaps(line.keys)
    text = QLabel(line.text)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setWordWrap(True)
    text.setAccessibleDescription(caps.accessibleName())
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.MEDIUM)
    layout.addWidget(text, 1)
    layout.addWidget(caps, 0, Qt.AlignmentFlag.AlignTop)
    return row


class _Columns(QWidget):
    """Cards one below the other in as many columns as have room, none much longer than another."""

    def __init__(self, cards: Sequence[_Card]) -> None:
        super().__init__()
        self._cards = cards
        for card in cards:
            card.setParent(self)
        self.setAutoFillBackground(False)

    def place(self) -> None:
        """Put the cards that are to be seen in their places."""
        shown = [card for card in self._cards if card.shown]
        narrowest = max(_NARROWEST, round(QFontMetricsF(self.font()).horizontalAdvance("n") * 40))
        count = max(self.width() // narrowest, 1)
        gap = Space.HUGE
        width = (self.width() - gap * (count - 1) - Space.MEDIUM) // count
        heights = [card.heightForWidth(width) for card in shown]
        left, tallest = 0, 0
        for column in columns(heights, count):
            top = 0
            for place in column:
                shown[place].setGeometry(QRect(left, top, width, heights[place]))
                top += heights[place] + Space.SMALL
            left += width + gap
            tallest = max(tallest, top)
        self.setMinimumHeight(tallest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.place()


def columns(heights: Sequence[int], count: int) -> list[range]:
    """Cut `heights`, in their order, into `count` columns, the tallest as low as it can be."""
    low, high = max(heights, default=0), sum(heights)
    while low < high:
        middle = (low + high) // 2
        if len(_filled(heights, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    return _filled(heights, low)


def _filled(heights: Sequence[int], tallest: int) -> list[range]:
    found, start, height = [], 0, 0
    for place, one in enumerate(heights):
        if height + one > tallest and place > start:
            found.append(range(start, place))
            start, height = place, 0
        height += one
    return [*found, range(start, len(heights))] if heights else []
