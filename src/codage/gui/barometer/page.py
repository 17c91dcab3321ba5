"""The page Barometer: themes and their items on the left, what they give on the right."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
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

from codage.domain.anchors import CaseId
from codage.domain.barometer import Barometer
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import background, faults, icons
from codage.gui.analyses.table import AnswerTable
from codage.gui.barometer.defining import Definition
from codage.gui.barometer.keys import Behind, OfCase
from codage.gui.charts.view import ChartView
from codage.gui.exporting.destination import ask_where
from codage.gui.frequencies.filters import comparable
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.hint import Hint
from codage.gui.joint.behind import CaseBehind, CasesDialog
from codage.gui.joint.shelf import Kind, Shelf
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import mark, say, tr
from codage.gui.written import tell_written
from codage.project.rows import Change
from codage.project.saved_analyses import SavedAnalysisRow

if TYPE_CHECKING:
    from codage.gui.barometer.results import Results

KIND = Kind("barometer", mark("Barometer"), mark("New barometer"), Barometer().to_json())
SUFFIXES = (".docx", ".xlsx", ".csv")
CHART, SCORES, ITEMS, CASES, HINT = range(5)
FOLLOWING_MS = 200
PATIENCE_MS = 250
SIDE_BY_SIDE_FROM = 760
_BEGIN, _THEME = "barometer.begin", "barometer.theme"
_NO_BEARING = frozenset({"memo", "journal", "saved_analysis", "summary"})
_OFFERED = frozenset({"variable", "value_label", "survey_source", "attribute"})


class BarometerPage(QWidget):
    """Scores in the background while it is on show, saves what is changed, follows undo."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    scored = Signal()
    """What is on show is that of the barometer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.wanted = Barometer()
        self.results: Results | None = None
        self._scoring = Latest(self)
        self._behind = Latest(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self.setObjectName("barometer_page")
        self.shelf = Shelf(session, KIND)
        self.definition = Definition(session)
        self.view = ChartView()
        self.scores, self.items, self.cases = AnswerTable(), AnswerTable(), AnswerTable()
        self.hint = Hint()
        self._build()
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _build(self) -> None:
        self.typology = _variable_box(tr("By type"), tr("The kinds of cases that are compared"))
        self.wave = _variable_box(
            tr("Waves"), tr("The variable that tells one survey from the next: side by side")
        )
        self.export = QPushButton(icons.icon("export"), tr("Export…"))
        self.export.setToolTip(tr("Scores, items and chart, for Word, Excel or as a table"))
        self.copy = QPushButton(tr("Copy the table"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name in (tr("Chart"), tr("Scores"), tr("Items"), tr("Cases")):
            self.tabs.addTab(name)
        self.about, self.cautions, self.sensitivity = _sentence(), _sentence(), _sentence()
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _lay_out(self) -> None:
        top = FlowLayout()
        top.setContentsMargins(0, 0, 0, 0)
        head = QWidget()
        head.setLayout(top)
        kinds, waves = _labelled(tr("By type:"), self.typology), _labelled(tr("Waves:"), self.wave)
        self._about_one = (kinds, waves, self.export)
        for widget in (self.shelf, *self._about_one):
            top.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self.copy)
        self.pages = QStackedWidget()
        for page in (self.view, self.scores, self.items, self.cases, self.hint):
            self.pages.addWidget(page)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.SMALL, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(line)
        column.addWidget(self.pages, 1)
        for sentence in (self.cautions, self.sensitivity, self.about):
            column.addWidget(sentence)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setHandleWidth(1)
        self.halves.addWidget(self.definition)
        self.halves.addWidget(right)
        self.halves.setStretchFactor(1, 1)
        self.halves.setSizes([320, 560])
        self.halves.setChildrenCollapsible(False)
        self.first = Hint()
        self.whole = QStackedWidget()
        self.whole.addWidget(self.halves)
        self.whole.addWidget(self.first)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.TIGHT)
        outer.setSpacing(Space.SMALL)
        outer.addWidget(head)
        outer.addWidget(self.whole, 1)
        self.setFocusProxy(self.definition)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        self.shelf.shown.connect(self._show_saved)
        self.definition.changed.connect(self.put)
        self.typology.activated.connect(self._choose_typology)
        self.wave.activated.connect(self._choose_wave)
        self.tabs.currentChanged.connect(lambda _: self._show_tab())
        self.copy.clicked.connect(lambda: self._table().copy())
        self.export.clicked.connect(self._export)
        self.hint.command_wanted.connect(self._obey)
        self.first.command_wanted.connect(self._obey)
        self.view.chosen.connect(self.open_key)
        for table in (self.scores, self.items, self.cases):
            table.chosen.connect(self.open_key)
        self._patience.timeout.connect(lambda: self.about.setText(tr("Counting…")))
        self._scoring.answered.connect(self._show)
        self._scoring.failed.connect(self._fail)
        self._behind.answered.connect(lambda then: then())
        self._behind.failed.connect(self._fail)

    def put(self, wanted: Barometer) -> None:
        """Show a changed barometer and save it."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
        names = self.results.table.items if self.results else ()
        self.definition.show_barometer(wanted, self._names(wanted) or names)
        self.shelf.save(wanted.to_json(), mark("Change the barometer {name}"))
        self._look()
        self._ask(0)

    def open_key(self, key: Hashable) -> None:
        """Open what is behind a score: its cases, or a case's segments."""
        found = self.results
        if found is None:
            return
        if isinstance(key, Behind):
            self._show_cases(found, key)
        elif isinstance(key, OfCase):
            self._open_case(key.place, CaseId(key.case))

    def _show_cases(self, found: Results, key: Behind) -> None:
        table = found.table
        dimension = table.wanted.dimensions[key.place]
        values = table.measured.values[key.place]
        scores = table.measured.scores.iloc[:, key.place]
        documents = {row.id: row.documents for row in self._session.project.cases()}
        cases = [
            CaseBehind(
                case,
                table.cases.get(case, ""),
                (
                    float(round(scores[case])),
                    *(
                        value if value != value else float(round(100 * value))
                        for value in list(values.loc[case])
                    ),
                ),
                documents.get(case, 0),
            )
            for case in table.measured.cases_behind(key.place, key.wave, key.type)
        ]
        title = ", ".join(part for part in (dimension.name, key.type, key.wave) if part)
        heads = (tr("Score"), *(name or tr("(gone)") for name in table.items[key.place]))
        dialog = CasesDialog(title, heads, cases, self)
        dialog.case_wanted.connect(partial(self._open_case, key.place))
        dialog.open()

    def _open_case(self, place: int, case: CaseId) -> None:
        project, dimension = self._session.project, self.wanted.dimensions[place]
        name = self.results.table.cases.get(case, "") if self.results else ""

        def work(_advance: Advance) -> Callable[[], None]:
            from codage.analysis.barometer import segments_behind

            found = segments_behind(project.frames, dimension, case)
            title = tr("{code}, {value}", code=dimension.name, value=name)
            if not found:
                told = tr("No segment of {title}.", title=title)
                return lambda: self.about.setText(told)
            return lambda: self._session.seek_segments(found, title)

        self._behind.ask(work, 0)

    def _choose_typology(self, _index: int) -> None:
        self.put(replace(self.wanted, typology=str(self.typology.currentData() or "")))

    def _choose_wave(self, _index: int) -> None:
        self.put(replace(self.wanted, wave=str(self.wave.currentData() or "")))

    def _start_afresh(self) -> None:
        for latest in (self._scoring, self._behind):
            latest.forget()
        self._patience.stop()
        self.results = None
        self.about.clear()
        for sentence in (self.cautions, self.sensitivity):
            sentence.hide()
        self.view.show_chart(None)
        self._read_variables()
        self.shelf.read()
        if self.shelf.current is None:
            self._show_saved(None)

    def _read_variables(self) -> None:
        self._variables = comparable(self._session) if self._session.is_open else []
        for box in (self.typology, self.wave):
            with QSignalBlocker(box):
                box.clear()
                box.addItem(tr("(not told apart)"), "")
                for row in self._variables:
                    box.addItem(row.label or row.name, row.name)
        self._show_variables()

    def _show_variables(self) -> None:
        for box, name in ((self.typology, self.wanted.typology), (self.wave, self.wanted.wave)):
            box.setCurrentIndex(max(box.findData(name), 0))

    def _show_saved(self, row: SavedAnalysisRow | None) -> None:
        try:
            self.wanted = Barometer.from_json(row.body) if row else Barometer()
        except ValueError:
            self._session.refused.emit(
                CodageError(
                    "{name} cannot be read: it is no barometer, or one of a newer program. "
                    "It was left as it is.",
                    name=row.name if row else "",
                )
            )
            self.wanted = Barometer()
        self.definition.show_barometer(self.wanted, self._names(self.wanted))
        self._show_variables()
        self._look()
        self._ask(0)

    def _names(self, wanted: Barometer) -> list[list[str]]:
        """What the items are called, without waiting for the scores."""
        if not self._session.is_open:
            return []
        from codage.domain.barometer import CodeItem

        codes = {row.guid: row.name for row in self._session.codes.values()}
        rows = self._session.project.variables()
        titles = {row.name: row.label or row.name for row in rows}
        groups: dict[str, str] = {}
        for row in rows:
            if row.group:
                groups.setdefault(row.group, (row.label or row.name).partition(":")[0].strip())
        return [
            [
                codes.get(item.code, "")
                if isinstance(item, CodeItem)
                else (groups if item.group else titles).get(item.variable, "")
                for item in dimension.items
            ]
            for dimension in wanted.dimensions
        ]

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        row = self.shelf.current
        if self._stale or not self._session.is_open or row is None or not self._has_items():
            return
        project, wanted, name, look = self._session.project, self.wanted, row.name, self.view.look()

        def work(_advance: Advance) -> Results:
            from codage.gui.barometer.results import results

            found = results(project, name, wanted, look)
            if found.chart is not None:
                import matplotlib.backends.backend_qtagg  # noqa: F401

                found.chart.figure.draw_without_rendering()
                found.chart.figure.set_layout_engine("none")
            return found

        self._patience.start(PATIENCE_MS)
        self._scoring.ask(work, pause_ms)

    def _has_items(self) -> bool:
        return any(dimension.items for dimension in self.wanted.dimensions)

    def _show(self, found: Results) -> None:
        self._patience.stop()
        if not self._session.is_open:
            return
        self.results = found
        self.view.show_chart(found.chart)
        for table, answer in (
            (self.scores, found.scores),
            (self.items, found.items),
            (self.cases, found.cases),
        ):
            table.show_answer(answer)
        self.about.setText(found.about)
        self.cautions.setText("\n".join(f"⚠ {one}" for one in found.cautions))
        self.cautions.setVisible(bool(found.cautions))
        self.sensitivity.setText(found.sensitivity)
        self.sensitivity.setVisible(bool(found.sensitivity))
        self._look()
        self.scored.emit()

    def _table(self) -> AnswerTable:
        return {ITEMS: self.items, CASES: self.cases}.get(self.tabs.currentIndex(), self.scores)

    def _show_tab(self) -> None:
        shown = self.results is not None and self._has_items()
        self.copy.setVisible(self.tabs.currentIndex() != CHART)
        self.copy.setEnabled(shown)
        self.pages.setCurrentIndex(self.tabs.currentIndex() if shown else HINT)

    def _look(self) -> None:
        session, row = self._session, self.shelf.current
        for widget in self._about_one:
            widget.setVisible(row is not None)
        self.export.setEnabled(self.results is not None and self._has_items())
        self.whole.setCurrentIndex(0 if row is not None else 1)
        self.definition.look()
        self._show_tab()
        if not session.is_open:
            self.first.say("")
        elif not session.codes and not self._variables:
            self.first.say(
                tr("A barometer needs a survey, or coded interviews."),
                tr("Import the survey…"),
                "project.import_survey",
            )
        else:
            text = tr(
                "A barometer scores each case from 0 to 100 on themes that you define from codes "
                "and questions, with weights that are shown, and compares types of cases: how "
                "many stand behind each score, and how much it owes to the weights."
            )
            self.first.say(text, *((tr("New barometer"), _BEGIN) if session.can_write else ()))
        if not self.wanted.dimensions and session.can_write:
            self.hint.say(
                tr("Begin with a theme, such as a field of maturity."), tr("Add a theme"), _THEME
            )
        elif not self._has_items():
            self.hint.say(
                tr("Give each theme its items: codes of the interviews, questions of the survey.")
            )
        else:
            self.hint.say(tr("Counting…"))

    def _obey(self, command: str) -> None:
        if command == _BEGIN:
            self.shelf.begin()
        elif command == _THEME:
            self.definition.begin_theme()
        else:
            self.command_wanted.emit(command)

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if touched & _OFFERED:
            self._read_variables()
        if "saved_analysis" in touched:
            self.shelf.read()
        if touched & {"code", "variable"}:
            self.definition.show_barometer(self.wanted, self._names(self.wanted))
        if touched - _NO_BEARING:
            self._look()
            self._ask(FOLLOWING_MS)

    def _export(self) -> None:
        found = self.results
        if found is None:
            return
        name = f"{found.table.study} – {found.table.name}"
        path = ask_where(self, tr("Export the barometer"), name, SUFFIXES, "barometer")
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write what is on show to `path`, off the window's thread."""
        found = self.results
        assert found is not None
        table, language = found.table, QLocale().name()[:2]
        project, decimal = self._session.project, self.locale().decimalPoint()

        def work(advance: Advance) -> Path:
            from codage.charts.chart import written
            from codage.charts.style import PRINT
            from codage.exporters.barometer.writing import write_barometer
            from codage.gui.barometer.results import results

            chart = results(
                project, table.name, table.wanted, replace(PRINT, decimal=decimal)
            ).chart
            png = written(chart, "png") if chart is not None else b""
            return write_barometer(
                table, path, chart=png, language=language, advance=advance, in_words=say
            )

        background.run(self, tr("Exporting…"), work, lambda path: tell_written(self, path))

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        if not self._session.is_open:
            return
        if isinstance(error, CodageError):
            self._session.refused.emit(error)
        else:
            faults.tell_unforeseen(self.window(), error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE_FROM
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way != self.halves.orientation():
            self.halves.setOrientation(way)
            self.halves.setSizes([320, 560] if wide else [250, 400])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.results is not None:
            self._ask(0)


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
