"""The widgets of the page Barometer, and how they lie: themes at the left, scores at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.analyses.table import AnswerTable
from codage.gui.barometer.defining import Definition
from codage.gui.charts.view import ChartView
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.hint import Hint
from codage.gui.session import Session
from codage.gui.shelf import Shelf
from codage.gui.theme import Space, small_font
from codage.gui.words import tr

CHART, SCORES, ITEMS, CASES, HINT = range(5)
HALVES, FIRST = range(2)
SIDE_BY_SIDE_FROM = 760


class Head(QWidget):
    """Which barometer, what tells its cases apart, and its export."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.typology = _variable_box(tr("By type"), tr("The kinds of cases that are compared"))
        self.wave = _variable_box(
            tr("Waves"), tr("The variable that tells one survey from the next: side by side")
        )
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Scores, items and chart, for Word, Excel or as a table"))
        kinds, waves = _labelled(tr("By type:"), self.typology), _labelled(tr("Waves:"), self.wave)
        self._about_one = (kinds, waves, self.export)
        flow = FlowLayout()
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (shelf, *self._about_one):
            flow.addWidget(widget)
        self.setLayout(flow)

    def show_about_one(self, there: bool) -> None:
        """Offer what is about one barometer, where there is one."""
        for widget in self._about_one:
            widget.setVisible(there)


class Shown(QWidget):
    """What a barometer gives: chart, scores, items, cases, and what they are worth."""

    def __init__(self) -> None:
        super().__init__()
        self.view = ChartView()
        self.scores, self.items, self.cases = AnswerTable(), AnswerTable(), AnswerTable()
        self.hint = Hint()
        self.copy = QPushButton(tr("Copy the table"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name in (tr("Chart"), tr("Scores"), tr("Items"), tr("Cases")):
            self.tabs.addTab(name)
        self.about, self.cautions, self.sensitivity = _sentence(), _sentence(), _sentence()
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self.copy)
        self.pages = QStackedWidget()
        for page in (self.view, *self.tables, self.hint):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(line)
        column.addWidget(self.pages, 1)
        for sentence in (self.cautions, self.sensitivity, self.about):
            column.addWidget(sentence)
        self.copy.clicked.connect(lambda: self._table().copy())

    @property
    def tables(self) -> tuple[AnswerTable, AnswerTable, AnswerTable]:
        """Scores, items and cases."""
        return self.scores, self.items, self.cases

    def forget(self) -> None:
        """Show nothing."""
        self.about.clear()
        for sentence in (self.cautions, self.sensitivity):
            sentence.hide()
        self.view.show_chart(None)

    def show_tab(self, counted: bool) -> None:
        """Show the tab that is chosen, or the hint while nothing is counted."""
        self.copy.setVisible(self.tabs.currentIndex() != CHART)
        self.copy.setEnabled(counted)
        self.pages.setCurrentIndex(self.tabs.currentIndex() if counted else HINT)

    def _table(self) -> AnswerTable:
        return {ITEMS: self.items, CASES: self.cases}.get(self.tabs.currentIndex(), self.scores)


class Halves(QSplitter):
    """The definition beside what it gives; one above the other where it is narrow."""

    def __init__(self, session: Session) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.definition = Definition(session)
        self.shown = Shown()
        self.setHandleWidth(1)
        self.addWidget(self.definition)
        self.addWidget(self.shown)
        self.setStretchFactor(1, 1)
        self.setSizes([320, 560])
        self.setChildrenCollapsible(False)

    def fit(self, width: int) -> None:
        """Lie as a page of that width allows."""
        wide = width >= SIDE_BY_SIDE_FROM
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way != self.orientation():
            self.setOrientation(way)
            self.setSizes([320, 560] if wide else [250, 400])


def _variable_box(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    return box


def _labelled(text: str, box: QComboBox) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(QLabel(text))
    row.addWidget(box)
    return both


def _sentence() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(small_font(label.font()))
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
