"""The widgets of the page Analyses and where they stand; what they do is in `page`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.analyses.kinds import ANALYSES
from codage.gui.analyses.table import AnswerTable
from codage.gui.charts.view import ChartView
from codage.gui.frequencies.checklist import CheckList, say_codes
from codage.gui.frequencies.filters import FilterBar
from codage.gui.hint import Hint
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import tr

TABLE, CHART, HINT = range(3)
_LIST_FROM = 760
_LIST_WIDTH = 176


class AnalysesLayout(QWidget):
    """The list of analyses at the left, or in a box where the page is narrow; beside it one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("analyses_page")
        self.filters = FilterBar(session)
        self.codes = CheckList(say_codes)
        self.table = AnswerTable()
        self.view = ChartView()
        self.hint = Hint()
        self._build()
        self._lay_out()

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setSpacing(Space.HAIR)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Analyses"))
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr("Analyses"))
        for one in ANALYSES:
            item = QListWidgetItem(tr(one.title))
            item.setToolTip(tr(one.tells))
            self.list.addItem(item)
            self.combo.addItem(tr(one.title))
        self.tells = _sentence()
        self.source = _sentence()
        self.about = _sentence()
        self.cautions = _sentence()
        self.cautions.setForegroundRole(QPalette.ColorRole.WindowText)
        for label in (self.source, self.about, self.cautions):
            label.setFont(small_font(label.font()))
        self.source.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(tr("Table"))
        self.tabs.addTab(tr("Chart"))
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Write this table to a file"))
        self.copy = QPushButton(tr("Copy the table"))
        self.filtering = QToolButton()
        self.filtering.setIcon(icons.icon("filter"))
        self.filtering.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filtering.setText(tr("Filters"))
        self.filtering.setToolTip(
            tr("Keep to some interviews, cases, coders, codes, or to what interviewees say")
        )
        self.filtering.setCheckable(True)
        self.filters.hide()
        self.waiting = QLabel()
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.waiting.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.waiting.setFont(small_font(self.waiting.font()))
        self.waiting.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.stop = QToolButton()
        self.stop.setIcon(icons.icon("close"))
        self.stop.setAutoRaise(True)
        self.stop.setToolTip(tr("Stop"))
        self.stop.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        top.addWidget(self.tabs)
        top.addWidget(self.waiting, 1)
        for widget in (self.stop, self.filtering, self.copy, self.export):
            top.addWidget(widget)
        self.option_place = QVBoxLayout()
        self.option_place.setContentsMargins(0, 0, 0, 0)
        self._filter_layout = self.filters.layout()
        assert self._filter_layout is not None
        self._filter_layout.addWidget(self.codes)
        self._filter_layout.addWidget(self.filters.descendants)
        self.pages = QStackedWidget()
        for page in (self.table, self.view, self.hint):
            self.pages.addWidget(page)
        column = QVBoxLayout()
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, 0)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.combo)
        column.addWidget(self.tells)
        column.addWidget(self.source)
        column.addSpacing(Space.TIGHT)
        column.addLayout(self.option_place)
        column.addWidget(self.filters)
        column.addWidget(self.about)
        column.addWidget(self.cautions)
        column.addLayout(top)
        column.addWidget(self.pages, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.list)
        line.addLayout(column, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _LIST_FROM
        self.list.setVisible(wide)
        self.combo.setVisible(not wide)


def _sentence() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label
