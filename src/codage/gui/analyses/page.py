"""The page Analyses: the list, the choices, and the answer as a table and a chart."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from codage.analysis.selection import EVERYTHING
from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import faults, settings
from codage.gui.analyses.answer import READ_FORMS, Answer, Asked
from codage.gui.analyses.exporting import export_answer
from codage.gui.analyses.kinds import ANALYSES, Analysis, analysis_named
from codage.gui.analyses.layout import CHART, HINT, TABLE, AnalysesLayout
from codage.gui.analyses.options import OptionBar
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.gui.words import say, tr
from codage.project.rows import Change

if TYPE_CHECKING:
    from codage.charts.chart import Chart
    from codage.charts.style import Look

FOLLOWING_MS = 200
PATIENCE_MS = 200
_KEPT = "analyses/analysis"
_NO_BEARING = frozenset({"memo", "journal", "saved_analysis", "summary"})
_OFFERED = frozenset({"document", "coder", "code", "variable", "value_label", "attribute", "case"})


class AnalysesPage(AnalysesLayout):
    """Reckons in the background while it is on show, and follows every change."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    answered = Signal()
    """The answer on show is that of the project and the choices."""
    drawn = Signal()
    """Its chart is on show too, after the table."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._session = session
        self._stale = True
        self.answer: Answer | None = None
        self.analysis = analysis_named(settings.get(_KEPT, "", str))
        self._question = Latest(self)
        self._behind = Latest(self)
        self._drawing = Latest(self)
        self._reader: Any = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self.options: dict[str, OptionBar] = {}
        self._connect()
        self.setFocusProxy(self.table)
        self._offer_codes()
        self.show_analysis(self.analysis.name)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(self._read)
        self.list.currentRowChanged.connect(self._choose_row)
        self.combo.currentIndexChanged.connect(self._choose_row)
        self.filtering.toggled.connect(self.filters.setVisible)
        self.filters.changed.connect(self.refresh)
        self.codes.changed.connect(self.refresh)
        self.tabs.currentChanged.connect(self._show_tab)
        self.copy.clicked.connect(self.table.copy)
        self.export.clicked.connect(self._export)
        self.stop.clicked.connect(self._stop)
        self.hint.command_wanted.connect(self._obey)
        self._patience.timeout.connect(self._say_waiting)
        self._question.answered.connect(self._show)
        self._question.advanced.connect(self._say_advance)
        self._question.failed.connect(self._fail)
        self._drawing.answered.connect(self._show_chart)
        self._drawing.failed.connect(self._fail)
        self._behind.answered.connect(self._open)
        self._behind.failed.connect(self._fail)
        self.table.chosen.connect(self.open_key)
        self.view.chosen.connect(self.open_key)

    @property
    def bar(self) -> OptionBar:
        """The options of the analysis on show."""
        return self.options[self.analysis.name]

    def show_analysis(self, name: str) -> None:
        """Go to an analysis."""
        self.analysis = chosen = analysis_named(name)
        settings.keep(_KEPT, chosen.name)
        with QSignalBlocker(self.list), QSignalBlocker(self.combo):
            self.list.setCurrentRow(ANALYSES.index(chosen))
            self.combo.setCurrentIndex(ANALYSES.index(chosen))
        self.tells.setText(tr(chosen.tells))
        self.source.setText(tr(chosen.source))
        self.source.setToolTip(tr("Where the method comes from"))
        for bar in self.options.values():
            bar.hide()
        self._bar_of(chosen).show()
        self.answer = None
        self.about.clear()
        self.cautions.hide()
        self.table.show_answer(Answer(""))
        self.view.show_chart(None)
        # What was said of the analysis before is not true of this one.
        self.pages.setCurrentIndex(self.tabs.currentIndex())
        self._ask(0)

    def refresh(self, *_: object) -> None:
        """Reckon again what is on show."""
        self._ask(0)

    def open_key(self, key: Hashable) -> None:
        """Open the segments behind a cell or a mark of the chart."""
        answer = self.answer
        if answer is not None:
            self._behind.ask(lambda _: answer.behind(key), 0)

    def _bar_of(self, analysis: Analysis) -> OptionBar:
        if analysis.name not in self.options:
            self.options[analysis.name] = bar = OptionBar(self._session, analysis.options)
            bar.changed.connect(self.refresh)
            self.option_place.addWidget(bar)
        bar = self.options[analysis.name]
        bar.read()
        return bar

    def _choose_row(self, row: int) -> None:
        if row >= 0:
            self.show_analysis(ANALYSES[row].name)

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        if self._stale or not self._session.is_open:
            return
        if why := self._nothing_to_count():
            self._question.forget()
            self._show((Answer("", nothing=why), None))
            return
        from dataclasses import replace

        selection = replace(self.filters.selection(), code_ids=self.codes.chosen())
        asked = Asked(self._session.project, selection, self.bar.choices(), self.view.look())
        analysis = self.analysis
        self.filtering.setText(tr("Filters") if selection == EVERYTHING else tr("Filters: on"))

        charted, paint = self.tabs.currentIndex() == CHART, self.view.painter()

        def work(advance: Advance) -> tuple[Answer, Chart | None]:
            found = analysis.answer(asked, advance)
            return found, _drawn(found, asked.look, paint) if charted else None

        self._patience.start(PATIENCE_MS)
        self._question.ask(work, pause_ms)

    def _nothing_to_count(self) -> str:
        session = self._session
        if not any(map(tally_of(session).of_code, session.codes)):
            return tr(
                "No coding yet. Select a passage in the transcript and give it a code: "
                "what there is to analyse appears here."
            )
        return ""

    def _show(self, found: tuple[Answer, Chart | None]) -> None:
        self._end_waiting()
        self._drawing.forget()
        answer, chart = found
        self.answer = answer
        self.about.setText(answer.about)
        self.about.setVisible(bool(answer.about))
        self.cautions.setText("\n".join(f"⚠ {one}" for one in answer.cautions))
        self.cautions.setVisible(bool(answer.cautions))
        for button in (self.copy, self.export):
            button.setEnabled(bool(answer.rows))
        if answer.nothing:
            self.hint.say(answer.nothing, *(answer.command or ()))
            self.pages.setCurrentIndex(HINT)
        else:
            self.table.show_answer(answer)
            self.view.show_chart(chart, answer.draw)
            self.pages.setCurrentIndex(self.tabs.currentIndex())
            self._draw()
        self.answered.emit()

    def _draw(self) -> None:
        """Draw the chart, where it is on show and not drawn yet."""
        answer = self.answer
        shown = self.tabs.currentIndex() == CHART and self.pages.currentIndex() == CHART
        if shown and answer is not None and answer.draw is not None and self.view.chart is None:
            self._patience.start(PATIENCE_MS)
            paint, look = self.view.painter(), self.view.look()
            self._drawing.ask(lambda _: _drawn(answer, look, paint), 0)

    def _show_chart(self, chart: Chart | None) -> None:
        self._end_waiting()
        self.view.show_chart(chart, self.answer.draw if self.answer else None)
        self.drawn.emit()

    def _show_tab(self, tab: int) -> None:
        self.copy.setVisible(tab == TABLE)
        self.export.setVisible(tab == TABLE)
        if self.pages.currentIndex() != HINT:
            self.pages.setCurrentIndex(tab)
            self._draw()

    def _open(self, behind: tuple[list, str]) -> None:
        codings, title = behind
        if codings:
            self._session.seek_segments(codings, title)
        else:
            self.waiting.setText(tr("No segment stands behind this number."))

    def _say_waiting(self) -> None:
        self.waiting.setText(tr("Counting…"))
        self.stop.show()

    def _say_advance(self, done: int, total: int) -> None:
        if self.stop.isVisible():
            share = 100 * done // max(total, 1)
            self.waiting.setText(tr("Counting: {share} %", share=share))

    def _end_waiting(self) -> None:
        self._patience.stop()
        self.waiting.clear()
        self.stop.hide()

    def _stop(self) -> None:
        self._question.forget()
        self._drawing.forget()
        self._end_waiting()
        self.hint.say(tr("Stopped. What was chosen is kept."), tr("Count again"), _AGAIN)
        self.pages.setCurrentIndex(HINT)

    def _obey(self, command: str) -> None:
        if command == _AGAIN:
            self.refresh()
        elif command == READ_FORMS:
            self._read_forms()
        else:
            self.command_wanted.emit(command)

    def _read_forms(self) -> None:
        """Let the window read the forms of words, and ask again when they are there."""
        reader = getattr(getattr(self.window(), "search", None), "lemmas", None)
        if reader is None:
            return
        if self._reader is not reader:
            self._reader = reader
            reader.ended.connect(self.refresh)
        reader.begin()
        self.hint.say(tr("The forms of words are being read. The table appears when they are."))

    def _fail(self, error: Exception) -> None:
        self._end_waiting()
        if not self._session.is_open:
            return
        if isinstance(error, CodageError):
            self._show((Answer("", nothing=say(error.message)), None))
        else:
            faults.tell_unforeseen(self.window(), error)

    def _start_afresh(self) -> None:
        for latest in (self._question, self._behind, self._drawing):
            latest.forget()
        self._end_waiting()
        self.answer = None
        self.table.show_answer(Answer(""))
        self.view.show_chart(None)
        with QSignalBlocker(self.filters), QSignalBlocker(self.codes):
            self.filters.forget()
            self._offer_codes()
        for bar in self.options.values():
            bar.read()
        self._ask(0)

    def _read(self) -> None:
        self.filters.read()
        self._ask(0)

    def _offer_codes(self) -> None:
        codes = self._session.project.codes() if self._session.is_open else ()
        self.codes.offer([(row.id, row.name) for row in codes])

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if touched & _OFFERED:
            self.filters.read()
            self._offer_codes()
            self.bar.read()
        if touched - _NO_BEARING:
            self._ask(FOLLOWING_MS)

    def _export(self) -> None:
        if self.answer is not None:
            export_answer(self._session, self.answer, self.filters.selection(), self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.answer is not None:
            self._ask(0)


_AGAIN = "analyses.again"


def _drawn(answer: Answer, look: Look, paint: Callable[[Chart], None]) -> Chart | None:
    """The chart of an answer, painted while nobody waits for it."""
    chart = answer.draw(look) if answer.draw is not None else None
    if chart is not None:
        paint(chart)
    return chart
