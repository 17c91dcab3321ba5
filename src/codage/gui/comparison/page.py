"""The page Comparison: choices over the figures of agreement, and the differences behind them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.analysis.agreement.choices import Comparison
from codage.analysis.selection import Selection
from codage.domain.anchors import CodeId
from codage.domain.message import CodageError
from codage.gui import faults, icons
from codage.gui.comparison import finding, reckoning
from codage.gui.comparison.choices import ChoiceBar
from codage.gui.comparison.figures import FiguresPanel
from codage.gui.comparison.finding import Differences
from codage.gui.comparison.reckoning import Figures
from codage.gui.comparison.settling import SettlingPanel
from codage.gui.hint import Hint
from codage.gui.latest import Latest
from codage.gui.session import Session
from codage.gui.theme import Space, small_font
from codage.gui.words import say, tr
from codage.project.rows import Change

FIGURES, DIFFERENCES, HINT = range(3)
FOLLOWING_MS = 250
PATIENCE_MS = 200


class ComparisonPage(QWidget):
    """Reckons in the background while it is on show, and follows every change."""

    command_wanted = Signal(str)
    """The id of an action of the window."""
    reckoned = Signal()
    """The figures on show are those of the choices, without intervals yet."""
    completed = Signal()
    """Their intervals are there too."""
    differences_found = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.setObjectName("comparison_page")
        self.choices = ChoiceBar(session)
        self.figures = FiguresPanel(session)
        self.settling = SettlingPanel(session)
        self.hint = Hint()
        self._plain = Latest(self)
        self._whole = Latest(self)
        self._finding = Latest(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._build()
        self._lay_out()
        self._connect()
        self._start_afresh()

    def _build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.addTab(tr("Agreement"))
        self.tabs.addTab(tr("Differences"))
        self.about = QLabel()
        self.about.setFont(small_font(self.about.font()))
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.about.setWordWrap(True)
        self.stop = QToolButton()
        self.stop.setIcon(icons.icon("close"))
        self.stop.setAutoRaise(True)
        self.stop.setToolTip(tr("Stop reckoning intervals"))
        self.stop.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, Space.SMALL, 0)
        top.addWidget(self.tabs)
        top.addWidget(self.about, 1)
        top.addWidget(self.stop)
        self._pages = QStackedWidget()
        for page in (self.figures, self.settling, self.hint):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.choices)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        session = self._session
        session.opened.connect(self._start_afresh)
        session.closed.connect(self._start_afresh)
        session.changed.connect(self._follow)
        session.coders_changed.connect(lambda: self._ask(0))
        self.choices.changed.connect(lambda: self._ask(0))
        self.tabs.currentChanged.connect(self._show_tab)
        self._patience.timeout.connect(lambda: self.about.setText(tr("Counting…")))
        self._plain.answered.connect(self._show_figures)
        self._whole.answered.connect(self._show_whole)
        self._whole.advanced.connect(self._tell_advance)
        self._finding.answered.connect(self._show_differences)
        for latest in (self._plain, self._whole):
            latest.failed.connect(self._fail)
        self._finding.failed.connect(self._fail_to_find)
        self.stop.clicked.connect(self._stop)
        self.figures.differences_wanted.connect(self.show_differences_of)
        self.figures.export_wanted.connect(self._export)
        self.settling.outdated.connect(lambda: self._find(FOLLOWING_MS))
        self.settling.told.connect(self._tell)
        self.hint.command_wanted.connect(self.command_wanted)

    def show_differences_of(self, code: CodeId | None) -> None:
        """Go to the differences about a code, or about all."""
        self.settling.show_code(code)
        self.tabs.setCurrentIndex(DIFFERENCES)
        self.settling.setFocus()

    def compare(self, selection: Selection, comparison: Comparison) -> None:
        """Choose this, and go to all the differences."""
        self.choices.show_choices(selection, comparison)
        self.settling.filters.let_all_through()
        self.show_differences_of(None)

    def _ask(self, pause_ms: int) -> None:
        self._stale = not self.isVisible()
        if self._stale or not self._session.is_open:
            return
        self._stop()
        if why := self._nothing_to_compare():
            self._say_instead(*why)
            return
        project = self._session.project
        selection, comparison = self.choices.selection(), self.choices.comparison()
        plain = replace(comparison, bootstrap=None)
        self._patience.start(PATIENCE_MS)
        self._plain.ask(
            lambda advance: reckoning.reckon(project, selection, plain, advance), pause_ms
        )
        self.settling.filters.offer_coders(self.choices.chosen_coders())
        if self.tabs.currentIndex() == DIFFERENCES:
            self._find(pause_ms)

    def _nothing_to_compare(self) -> tuple[str, ...]:
        session = self._session
        if session.is_blind:
            return (
                tr(
                    "Blind mode hides what others coded, so there is nothing to compare with. "
                    "Leave it once the coding is done."
                ),
                tr("Leave blind mode"),
                "coder.show_everyone",
            )
        if len(session.coders) < 2:
            return (
                tr(
                    "Comparing takes two coders. Bring in the copy of the project that someone "
                    "else coded, or let them code here as a new coder."
                ),
                tr("New coder…"),
                "coder.add",
            )
        if len(self.choices.chosen_coders()) < 2:
            return (tr("Tick two coders or more to compare them."),)
        return ()

    def _say_instead(self, *why: str) -> None:
        for latest in (self._plain, self._finding):
            latest.forget()
        self._patience.stop()
        self.about.clear()
        self.stop.hide()
        self.hint.say(*why)
        self._pages.setCurrentIndex(HINT)
        self.reckoned.emit()

    def _show_figures(self, figures: Figures) -> None:
        self._patience.stop()
        self._show(figures)
        self.reckoned.emit()
        project, comparison = self._session.project, self.choices.comparison()
        self._whole.ask(
            lambda advance: reckoning.reckon(project, figures.selection, comparison, advance), 0
        )
        self._say_about()

    def _show_whole(self, figures: Figures) -> None:
        self._show(figures)
        self.completed.emit()

    def _show(self, figures: Figures) -> None:
        self.figures.show_figures(figures)
        self._about = (
            tr("{count} interviews", count=figures.documents),
            tr("{count} codes used", count=figures.used),
        )
        self._say_about()
        if self._pages.currentIndex() == HINT:
            self._pages.setCurrentIndex(self.tabs.currentIndex())

    _about: tuple[str, ...] = ()

    def _say_about(self) -> None:
        figures = self.tabs.currentIndex() == FIGURES
        self.stop.setVisible(figures and self._whole.is_waiting)
        if not figures:
            self.about.setText(self.choices.summary())
        elif self._whole.is_waiting:
            self._tell_advance(0, 1)
        else:
            self.about.setText("  ·  ".join(self._about))

    def _tell_advance(self, done: int, total: int) -> None:
        share = 100 * done // max(total, 1)
        if self.tabs.currentIndex() == FIGURES:
            self.about.setText(tr("Intervals: {share} %", share=share))

    def _stop(self) -> None:
        """Let intervals be: the figures stay."""
        self._whole.forget()
        self._say_about()

    def _tell(self, text: str) -> None:
        self.about.setText(text)

    def _show_tab(self, tab: int) -> None:
        self.choices.setVisible(tab == FIGURES)
        self._say_about()
        if self._pages.currentIndex() != HINT:
            self._pages.setCurrentIndex(tab)
        if tab == DIFFERENCES:
            self._find(0)

    def _find(self, pause_ms: int) -> None:
        session, pair = self._session, self.settling.filters.pair
        if pair is None or not session.is_open or not self.isVisible():
            return
        project = session.project
        selection, comparison = self.choices.selection(), self.choices.comparison()
        self.settling.wait()
        self._finding.ask(
            lambda advance: finding.find(project, pair, selection, comparison, advance), pause_ms
        )

    def _show_differences(self, found: Differences) -> None:
        if set(found.pair) <= set(self._session.coders):
            self.settling.show_differences(found)
        self.differences_found.emit()

    def _fail(self, error: Exception) -> None:
        self._patience.stop()
        self._stop()
        if not self._session.is_open:
            return
        if isinstance(error, CodageError):
            self._say_instead(say(error.message))
        else:
            faults.tell_unforeseen(self.window(), error)

    def _fail_to_find(self, error: Exception) -> None:
        if self._session.is_open and isinstance(error, CodageError):
            self.settling.say(say(error.message))
        elif self._session.is_open:
            faults.tell_unforeseen(self.window(), error)

    def _start_afresh(self) -> None:
        for latest in (self._plain, self._whole, self._finding):
            latest.forget()
        self._patience.stop()
        self._stop()
        self.figures.forget()
        self.settling.forget()
        self.choices.forget()
        self._ask(0)

    def _follow(self, change: Change) -> None:
        touched = change.touched.keys()
        if touched & {"document", "coder", "code", "code_set", "code_set_member", "document_set"}:
            self.choices.read()
        self.settling.follow(change)
        if touched & {"document", "coder", "code", "turn", "speaker"} or self._concerns(change):
            self._ask(FOLLOWING_MS)

    def _concerns(self, change: Change) -> bool:
        """Whether codings of the coders compared changed: those of the agreed layer seldom are."""
        codings = change.touched.get("coding", frozenset())
        if not codings:
            return False
        layer = self._session.project.agreed_coder()
        chosen = self.choices.chosen_coders()
        return layer is None or layer.id in chosen or "decision" not in change.touched

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask(0)

    def _export(self) -> None:
        from codage.gui.comparison.exporting import export_figures

        figures = self.figures.shown
        if figures is not None:
            whole = replace(figures, comparison=self.choices.comparison())
            export_figures(self._session, whole, self)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.tabs.currentIndex() == FIGURES
        ):
            event.accept()
            return True
        return super().event(event)
