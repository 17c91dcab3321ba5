"""Where the parts of the survey's preview stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from codage.domain.survey import TYPE_NAMES
from codage.gui import icons
from codage.gui.survey.changes import ChangeRow, ChangesModel, ChangesView
from codage.gui.survey.columns import ColumnBox
from codage.gui.survey.details import VariableForm
from codage.gui.survey.problems import ProblemsList
from codage.gui.survey.rows import RowsModel
from codage.gui.survey.source import SourceBar
from codage.gui.survey.variables import NAME, TYPE, FoundVariables, VariablesModel
from codage.gui.theme import Space, small_font
from codage.gui.words import say, tr
from codage.project.survey_changes import SurveyChanges
from codage.survey.table import Problem

_NARROWEST, _WIDEST = 70, 220
_WIDEST_TYPE = 170


class SurveyLayout:
    """The widgets of the dialog, by name. They know nothing of one another."""

    def __init__(self, dialog: QDialog) -> None:
        self._dialog = dialog
        self.source = SourceBar()
        self.key = ColumnBox(tr("Choose a column…"))
        self.key.setToolTip(tr("The column in which each row has its own value"))
        self.name = ColumnBox(tr("Choose a column…"))
        self.name.setToolTip(tr("The column that holds the readable name of a case"))
        self.variables = VariablesModel(dialog)
        self.found = FoundVariables(self.variables, dialog)
        self.filter = QLineEdit()
        self.list = QTreeView()
        self.count = QLabel()
        self.every = QToolButton()
        self.none = QToolButton()
        self.form = VariableForm()
        self.cells = RowsModel(dialog)
        self.rows = QTableView()
        self.lines = ChangesModel(dialog)
        self.changes = ChangesView(self.lines)
        self._fitted: set[int] = set()
        self.tabs = QTabBar()
        self.pages = QStackedWidget()
        self.problems = ProblemsList()
        self.verdict = QLabel()
        self.verdict.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(tr("Import"))
        ok.setIcon(icons.icon("import"))
        self.body = QWidget()
        self._lay_out()

    def show_problems(self, blocking: Sequence[Problem], remarks: Sequence[Problem]) -> None:
        """List what stops the import and what is worth a look; no list when there is nothing."""
        self.problems.show_problems(blocking, remarks)
        self._troubles.setVisible(self.problems.count() > 0)

    def show_changes(self, changes: SurveyChanges | None, lines: tuple[ChangeRow, ...]) -> None:
        """Put what a newer export changes beside the rows; in front, the first time."""
        self.lines.show(lines)
        renews = changes is not None and changes.is_renewal
        if renews:
            self.tabs.setTabText(1, tr("What changes ({count})", count=len(lines)))
        if renews != self.tabs.isTabVisible(1):
            self.tabs.setTabVisible(1, renews)
            self.tabs.setVisible(renews)
            self.tabs.setCurrentIndex(1 if renews and lines else 0)

    def fit_columns(self) -> None:
        """Make the columns as wide as their headers and first cells, as they come into sight."""
        self._fitted.clear()
        self._fit_in_sight()

    def _fit_in_sight(self) -> None:
        view, count = self.rows, self.cells.columnCount()
        first = max(view.columnAt(0), 0)
        right, width = view.viewport().width(), 0
        for place in range(first, count):
            if place not in self._fitted:
                self._fitted.add(place)
                view.setColumnWidth(place, self._fitting(place))
            width += view.columnWidth(place)
            if width > right:
                break

    def _fitting(self, place: int) -> int:
        metrics = self.rows.fontMetrics()
        texts = [self.cells.headerData(place, Qt.Orientation.Horizontal, 0)]
        texts += [
            self.cells.index(row, place).data() for row in range(min(12, self.cells.rowCount()))
        ]
        width = max(metrics.horizontalAdvance(str(text or "")[:40]) for text in texts)
        return min(max(width + 2 * Space.LARGE, _NARROWEST), _WIDEST)

    def _lay_out(self) -> None:
        self._prepare_list()
        self._prepare_rows()
        lower = QSplitter(Qt.Orientation.Vertical)
        lower.addWidget(self.form)
        lower.addWidget(self._framed(self._rows_page()))
        self._troubles = self._framed(self.problems)
        self._troubles.hide()
        lower.addWidget(self._troubles)
        lower.setSizes([250, 230, 90])
        lower.setStretchFactor(1, 1)
        lower.setChildrenCollapsible(False)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.addWidget(self._framed(self._list_page()))
        across.addWidget(lower)
        across.setSizes([345, 755])
        across.setStretchFactor(1, 1)
        across.setChildrenCollapsible(False)
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.MEDIUM)
        inside.addWidget(self.source)
        inside.addLayout(self._top())
        inside.addWidget(across, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(Space.MEDIUM)
        bottom.addWidget(self.verdict, 1)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self._dialog)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.body, 1)
        column.addLayout(bottom)

    def _top(self) -> QHBoxLayout:
        cases = QHBoxLayout()
        cases.setSpacing(Space.SMALL)
        for text, box in ((tr("Identifier of a case"), self.key), (tr("Its name"), self.name)):
            label = QLabel(text)
            label.setBuddy(box)
            cases.addWidget(label)
            cases.addWidget(box)
        top = QHBoxLayout()
        top.setSpacing(Space.LARGE)
        top.addLayout(cases)
        top.addStretch(1)
        return top

    def _list_page(self) -> QWidget:
        self.filter.setPlaceholderText(tr("Filter variables"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.count.setFont(small_font(self.count.font()))
        for button, text, tip in (
            (self.every, tr("All"), tr("Take in all that the filter shows, but no personal data")),
            (self.none, tr("None"), tr("Leave out all that the filter shows")),
        ):
            button.setText(text)
            button.setToolTip(tip)
            button.setAutoRaise(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.SMALL, 0, Space.TIGHT, 0)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.every)
        foot.addWidget(self.none)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, Space.TIGHT)
        column.setSpacing(Space.TIGHT)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        return page

    def _rows_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tabs.addTab(tr("Rows"))
        self.tabs.addTab("")
        self.tabs.setTabVisible(1, False)
        self.tabs.setDocumentMode(True)
        self.tabs.setExpanding(False)
        self.tabs.hide()
        self.pages.addWidget(self.rows)
        self.pages.addWidget(self.changes)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        column.addWidget(self.tabs)
        column.addWidget(self.pages)
        return page

    def _prepare_list(self) -> None:
        view = self.list
        view.setObjectName("variables")
        view.setModel(self.found)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TYPE, QHeaderView.ResizeMode.Interactive)
        names = (view.fontMetrics().horizontalAdvance(say(name)) for name in TYPE_NAMES.values())
        view.setColumnWidth(TYPE, min(max(names) + Space.LARGE, _WIDEST_TYPE))

    def _prepare_rows(self) -> None:
        view = self.rows
        view.setObjectName("rows")
        view.setModel(self.cells)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setMinimumHeight(110)
        down = view.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(view.fontMetrics().height() + Space.SMALL)
        view.horizontalHeader().setHighlightSections(True)
        view.horizontalScrollBar().valueChanged.connect(lambda _: self._fit_in_sight())

    @staticmethod
    def _framed(widget: QWidget) -> QWidget:
        frame = QFrame()
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(widget)
        return frame
