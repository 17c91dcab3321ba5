"""The page of frequencies: filters over a table, two heat maps and a chart."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from codage.analysis.selection import Measure
from codage.domain.anchors import CodeId, CodingId
from codage.domain.message import CodageError
from codage.domain.task import Advance, unwatched
from codage.gui import icons
from codage.gui.frequencies import counting
from codage.gui.frequencies.chart import Bar, Chart, ChartView
from codage.gui.frequencies.copying import frequencies_text, grid_text
from codage.gui.frequencies.counting import CodeCounts, Grid, GridColumn, LookedAt
from codage.gui.frequencies.filters import FilterBar, comparable
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.frequencies.grid import (
    EMPTY,
    MEASURE_NAMES,
    GridModel,
    column_name,
    interview_grid,
    variable_grid,
)
from codage.gui.frequencies.pictures import ask_where, copy_picture, save_picture
from codage.gui.frequencies.table import FrequenciesModel, FrequenciesTree
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.offering import offer_anew
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.gui.theme import Space, small_font
from codage.gui.words import tr
from codage.project.rows import Change

TABLE, BY_VARIABLE, BY_INTERVIEW, CHART = range(4)
FOLLOWING_MS = 100
PATIENCE_MS = 200
QUICK_S = 0.025
LOOKING_MS = 60
"""How long the count of words, which reads the text, waits for the numbers to be painted."""
MANY = 200
_NO_BEARING = frozenset({"memo", "journal"})
_MEASURES = {
    TABLE: (),
    BY_VARIABLE: tuple(MEASURE_NAMES),
    BY_INTERVIEW: (Measure.SEGMENTS, Measure.WORDS),
    CHART: tuple(MEASURE_NAMES),
}


class FrequenciesPanel(QWidget):
    """Counts in the background while it is on show, and follows every change."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    counted = Signal()
    """The numbers on show are those of the project and the filters."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._rows: tuple[CodeCounts, ...] = ()
        self._took: dict[int, float] = {}
        self._counts = Latest(self)
        self._summary = Latest(self)
        self._behind = Latest(self)
        self.setObjectName("frequencies_panel")
        self.filters = FilterBar(session)
        self.table_model = FrequenciesModel(session)
        self.table = FrequenciesTree(self.table_model)
        self.variable_model = GridModel(session)
        self.by_variable = variable_grid(self.variable_model)
        self.interview_model = GridModel(session)
        self.by_interview = interview_grid(self.interview_model)
        self.chart = ChartView()
        self.hint = Hint()
        self._build_choices()
        self._lay_out()
        self._connect()
        self._choose_page(TABLE)

    def _build_choices(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name in (tr("Table"), tr("By variable"), tr("By interview"), tr("Chart")):
            self.tabs.addTab(name)
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Write the frequencies to a file"))
        self.variable = QComboBox()
        self.variable.setToolTip(tr("The variable of the survey to compare by"))
        self.variable.setMaximumWidth(320)
        self.measure = QComboBox()
        self.measure.setToolTip(tr("What is counted"))
        self.order = QComboBox()
        self.order.addItem(tr("Largest first"))
        self.order.addItem(tr("As in the codebook"))
        self.about = QLabel()
        self.about.setMinimumHeight(self.measure.sizeHint().height())
        self.about.setFont(small_font(self.about.font()))
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, Space.SMALL, 0)
        top.addWidget(self.tabs, 1)
        top.addWidget(self.export)
        choices = FlowLayout()
        choices.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.variable,
            self.measure,
            self.order,
            self.filters.descendants,
            self.about,
        ):
            choices.addWidget(widget)
        bars = QVBoxLayout()
        bars.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        bars.setSpacing(Space.TIGHT)
        bars.addWidget(self.filters)
        bars.addLayout(choices)
        self._pages = QStackedWidget()
        for page in (self.table, self.by_variable, self.by_interview, self.chart, self.hint):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(bars)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        session = self._session
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self.about.setText(tr("Counting…")))
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._show_others)
        self.filters.changed.connect(self.refresh)
        self.tabs.currentChanged.connect(self._choose_page)
        self.variable.currentIndexChanged.connect(self.refresh)
        self.measure.currentIndexChanged.connect(self.refresh)
        self.order.currentIndexChanged.connect(lambda _: self._show_chart())
        self.export.clicked.connect(lambda: self.command_wanted.emit("project.export_counts"))
        self.hint.command_wanted.connect(self.command_wanted)
        self._counts.answered.connect(self._show)
        self._counts.failed.connect(self._fail)
        self._summary.answered.connect(self._show_summary)
        self._behind.answered.connect(lambda answer: session.seek_segments(*answer))
        self.table.opened.connect(self._open_code)
        self.chart.opened.connect(self._open_code)
        self.by_variable.opened.connect(lambda *at: self._open_cell(self.variable_model, *at))
        self.by_interview.opened.connect(lambda *at: self._open_cell(self.interview_model, *at))
        for page in (self.table, self.by_variable, self.by_interview, self.chart):
            page.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            page.customContextMenuRequested.connect(self._open_menu)

    def refresh(self, *_: object) -> None:
        """Count again what is on show."""
        self._ask(0)

    def copy(self) -> None:
        """Put the table on show on the clipboard, for a spreadsheet; the chart as a picture."""
        page = self.tabs.currentIndex()
        if page == CHART:
            copy_picture(self.chart)
            return
        text = {
            TABLE: lambda: frequencies_text(self.table_model, self._session),
            BY_VARIABLE: lambda: grid_text(self.variable_model),
            BY_INTERVIEW: lambda: grid_text(self.interview_model),
        }[page]()
        QApplication.clipboard().setText(text)

    def save_chart(self) -> None:
        """Ask for a file and write the chart to it."""
        path = ask_where(self, tr("frequencies"))
        if path is not None and not save_picture(self.chart, path):
            self._session.refused.emit(
                CodageError(
                    "{file} cannot be written. Choose another name or folder.", file=path.name
                )
            )

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        if self._stale or not self._session.is_open:
            return
        if hint := self._nothing_to_count():
            self._counts.forget()
            self._patience.stop()
            self.hint.say(*hint)
            self._pages.setCurrentWidget(self.hint)
            self.about.clear()
            self.counted.emit()
            return
        work = self._work()
        if pause_ms == 0 and self._is_quick() and not self._summary.is_waiting:
            self._counts.forget()
            self._show(work())
        else:
            self._patience.start(PATIENCE_MS)
            self._counts.ask(work, pause_ms)

    def _is_quick(self) -> bool:
        """Whether this page was counted within the blink of an eye when it was counted last."""
        return self._took.get(self.tabs.currentIndex(), QUICK_S) < QUICK_S

    def _work(self) -> Callable[..., Any]:
        project, selection = self._session.project, self.filters.selection()
        page, measure = self.tabs.currentIndex(), self._measure()
        variable, took = self.variable.currentData(), self._took

        def work(_advance: Advance = unwatched) -> tuple[CodeCounts, ...] | Grid:
            began = perf_counter()
            counts: tuple[CodeCounts, ...] | Grid
            if page == BY_VARIABLE:
                counts = counting.count_by_variable(project, selection, variable, measure)
            elif page == BY_INTERVIEW:
                counts = counting.count_by_interview(project, selection, measure)
            else:
                counts = counting.count_codes(project, selection)
            took[page] = perf_counter() - began
            return counts

        return work

    def _measure(self) -> Measure:
        # A combo box gives plain strings back.
        return Measure(self.measure.currentData() or Measure.SEGMENTS)

    def _nothing_to_count(self) -> tuple[str, ...]:
        session = self._session
        if not session.codes:
            return (
                tr("No code yet. Make one in the codebook, or import a codebook."),
                tr("Import a codebook…"),
                "project.import_codebook",
            )
        if not any(map(tally_of(session).of_code, session.codes)):
            return (
                tr(
                    "No coding yet. Select a passage in the transcript and give it a code: "
                    "its numbers appear here."
                ),
            )
        if self.tabs.currentIndex() == BY_VARIABLE and not self.variable.count():
            return (
                tr("Import the survey to compare by variable."),
                tr("Import the survey…"),
                "project.import_survey",
            )
        linked = session.project.case_links() or session.project.speaker_links()
        if self.tabs.currentIndex() == BY_VARIABLE and not linked:
            return (
                tr("Say which interview is about which case to compare by variable."),
                tr("Link interviews and cases…"),
                "project.link_cases",
            )
        return ()

    def _show(self, answer: tuple[CodeCounts, ...] | Grid) -> None:
        self._patience.stop()
        if isinstance(answer, Grid):
            (self.variable_model if answer.variable else self.interview_model).show(answer)
        else:
            self._rows = answer
            self.table_model.show(answer)
            self._show_chart()
        self._pages.setCurrentIndex(self.tabs.currentIndex())
        if self._session.is_open:
            project, selection = self._session.project, self.filters.selection()
            self._summary.ask(lambda _: counting.look_at(project, selection), LOOKING_MS)
        self.counted.emit()

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        self.about.clear()
        if not self._session.is_open:
            return
        self._session.refused.emit(error)

    def _show_summary(self, looked: LookedAt) -> None:
        interviews = tr("{count} interviews", count=looked.interviews)
        self.about.setText(
            tr("{interviews}, {count} words looked at", interviews=interviews, count=looked.words)
        )
        self.about.updateGeometry()

    def _show_chart(self) -> None:
        codes, measure = self._session.codes, self._measure()
        rows = [row for row in self._rows if row.of(measure) and row.code in codes]
        if self.order.currentIndex() == 0:
            rows.sort(key=lambda row: -row.of(measure))
        bars = tuple(
            Bar(row.code, codes[row.code].name, codes[row.code].colour, row.of(measure))
            for row in rows
        )
        left_out = len(self._rows) - len(rows)
        note = tr("{count} codes that are not used are left out", count=left_out)
        title = tr(MEASURE_NAMES[measure])
        self.chart.show_chart(
            Chart(tr("{measure} by code", measure=title), title, bars, note if left_out else "")
        )

    def _choose_page(self, page: int) -> None:
        for widget, pages in (
            (self.variable, (BY_VARIABLE,)),
            (self.measure, (BY_VARIABLE, BY_INTERVIEW, CHART)),
            (self.order, (CHART,)),
        ):
            widget.setVisible(page in pages)
        offer_anew(self.measure, [(tr(MEASURE_NAMES[one]), one) for one in _MEASURES[page]])
        self._offer_variables()
        self._ask(0)

    def _offer_variables(self) -> None:
        variables = comparable(self._session)
        offer_anew(self.variable, [(row.label or row.name, row.name) for row in variables])
        self.variable.setVisible(
            self.tabs.currentIndex() == BY_VARIABLE and bool(self.variable.count())
        )

    def _start_afresh(self) -> None:
        for latest in (self._counts, self._summary, self._behind):
            latest.forget()
        self._patience.stop()
        self._rows = ()
        self._took.clear()
        self.table_model.show(())
        self.variable_model.show(EMPTY)
        self.interview_model.show(EMPTY)
        self.about.clear()
        self.filters.forget()
        self._offer_variables()
        self._ask(0)

    def _show_others(self) -> None:
        self.filters.read()
        self._ask(0)

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if touched & {"document", "coder", "variable", "value_label", "attribute", "case"}:
            self.filters.read()
            self._offer_variables()
        if "turn" in touched or len(change.touched.get("coding", ())) > MANY:
            self._took.clear()
        if touched - _NO_BEARING:
            self._ask(FOLLOWING_MS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def _open_code(self, code: CodeId) -> None:
        self._open(code, None, "")

    def _open_cell(self, model: GridModel, row: int, column: int) -> None:
        grid = model.grid
        self._open(grid.codes[row], grid.columns[column], grid.variable)

    def _open(self, code: CodeId, column: GridColumn | None, variable: str) -> None:
        project, selection = self._session.project, self.filters.selection()
        known = self._session.codes.get(code)
        title = known.name if known else ""
        if column is not None:
            title = f"{title} × {column_name(column)}"

        def find(_advance: object) -> tuple[list[CodingId], str]:
            return counting.codings_of_cell(project, selection, code, column, variable), title

        self._behind.ask(find, 0)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _open_menu(self, where: QPoint) -> None:
        page = self._pages.currentWidget() or self
        self.context_menu().popup(page.mapToGlobal(where))

    def context_menu(self) -> QMenu:
        """What can be done with the table or chart on show."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        charted = self.tabs.currentIndex() == CHART
        copy = menu.addAction(tr("Copy the chart") if charted else tr("Copy the table"))
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.triggered.connect(self.copy)
        if charted:
            menu.addAction(tr("Save the chart…")).triggered.connect(self.save_chart)
        export = menu.addAction(icons.icon("export"), tr("Export…"))
        export.triggered.connect(lambda: self.command_wanted.emit("project.export_counts"))
        return menu
