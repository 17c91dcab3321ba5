"""The head of the panel of search: words, how they are meant, where to look, and what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from codage.domain.kwic import ORDER_NAMES, Order
from codage.domain.searching import Manner, Search, UnreadableSearch
from codage.gui import icons
from codage.gui.search.filters import SearchFilters
from codage.gui.search.options import SearchOptions
from codage.gui.search.words_found import WordsFound
from codage.gui.session import Session
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import say, tr

WIDE = 640
"""So wide a panel has its options beside the words."""
BY_LEMMA = (Manner.LEMMAS, Manner.FAMILIES)


class SearchHead(QWidget):
    """Says what is looked for, as a `Search`, and shows what is wrong with it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Search all interviews"))
        self.line.setClearButtonEnabled(True)
        self.line.addAction(icons.icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self.options = SearchOptions()
        self.line.setToolTip(self.options.tip)
        self.filters = SearchFilters(session)
        self.filters.hide()
        self.words = WordsFound()
        self.words.hide()
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.hide()
        self.count = QLabel()
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.order = QComboBox()
        for order in Order:
            self.order.addItem(say(ORDER_NAMES[order]), order.value)
        self.order.setToolTip(tr("The order of the lines"))
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for widget in (self.message, self.count, self.order):
            widget.setFont(small_font(widget.font()))
        self._lay_out()
        self.options.changed.connect(lambda: self.line.setToolTip(self.options.tip))
        self.options.filters_button.toggled.connect(self.filters.setVisible)
        self.filters.changed.connect(lambda: self.options.say_filters(self.filters.count))

    def _lay_out(self) -> None:
        self._asking = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._asking.setSpacing(Space.TIGHT)
        self._asking.addWidget(self.line, 3)
        self._asking.addWidget(self.options, 2)
        self._counts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._counts.setSpacing(Space.TIGHT)
        self._counts.addWidget(self.count, 1)
        self._counts.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.setSpacing(Space.TIGHT)
        column.addLayout(self._asking)
        for widget in (self.filters, self.words, self.message):
            column.addWidget(widget)
        column.addLayout(self._counts)
        self.setFocusProxy(self.line)

    @property
    def search(self) -> Search:
        """What is asked for."""
        options, text = self.options, self.line.text()
        return Search(
            text if options.manner is Manner.PATTERN else text.strip(),
            options.manner,
            options.case,
            options.accents,
            self.filters.scope(),
            self.words.left_out if self.by_lemma else frozenset(),
        )

    @property
    def by_lemma(self) -> bool:
        """Whether forms of words are looked for."""
        return self.options.manner in BY_LEMMA

    @property
    def chosen_order(self) -> Order:
        """How the lines are to be put in order."""
        return Order(self.order.currentData())

    def say(self, text: str, ink: str = "muted") -> None:
        """Show a sentence under the words, in a colour of the theme; nothing for no text."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme_of(palette).colour(ink))
        self.message.setPalette(palette)
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def show_count(self, hits: int, interviews: int, going_on: bool) -> None:
        """Say how much is found so far."""
        where = tr("{count} interviews", count=interviews)
        text = tr("{count} hits in {interviews}", count=hits, interviews=where)
        self.count.setText(f"{text} …" if going_on else text)
        self.count.setToolTip(self.count.text())
        self.count.setVisible(bool(hits))
        self.order.setVisible(bool(hits))
        self._fit_counts()

    def select_fault(self, error: UnreadableSearch) -> None:
        """Select what cannot be understood."""
        text = self.line.text()
        start = 0 if self.options.manner is Manner.PATTERN else len(text) - len(text.lstrip())
        self.line.setSelection(start + error.start, error.end - error.start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        flow = QBoxLayout.Direction
        self._asking.setDirection(flow.LeftToRight if wide else flow.TopToBottom)
        self._fit_counts()

    def _fit_counts(self) -> None:
        """Put the order below the count where they do not fit side by side."""
        needed = self.count.sizeHint().width() + self.order.sizeHint().width() + Space.TIGHT
        beside = needed <= self.width() - 2 * Space.SMALL
        flow = QBoxLayout.Direction
        self._counts.setDirection(flow.LeftToRight if beside else flow.TopToBottom)
