"""The pages of the window beside the transcript, each built when it is first shown.

A new page is one module with a widget that takes the `Session`, and one line in `PAGES`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from codage.gui.session import Session
from codage.gui.words import mark, tr


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its place is ``module:Class``. The View menu has an entry ``view.NAME`` for it, and
    the rail a button with its ``icon``."""

    name: str
    title: str
    menu: str
    tip: str
    shortcut: str
    place: str
    icon: str = "document"


PAGES: tuple[Page, ...] = (
    Page(
        "retrieval",
        mark("Retrieval"),
        mark("&Retrieval"),
        mark("Ask which segments have these codes, this neighbourhood, this case; read them"),
        "Ctrl+3",
        "codage.gui.retrieval.page:RetrievalPage",
        "question",
    ),
    Page(
        "suggestions",
        mark("Suggestions"),
        mark("Su&ggestions"),
        mark("Passages that are like a code’s segments, to accept or refuse"),
        "Ctrl+7",
        "codage.gui.suggestions.panel:SuggestionsPanel",
        "bulb",
    ),
    Page(
        "memos",
        mark("Memos"),
        mark("&Memos"),
        mark("The journal of the research: every memo in the order of time"),
        "Ctrl+4",
        "codage.gui.memos.page:MemosPage",
        "memo",
    ),
    Page(
        "summaries",
        mark("Summaries"),
        mark("Summar&ies"),
        mark("Cases down, codes across: what you make of each, beside its segments"),
        "Ctrl+6",
        "codage.gui.summaries.panel:SummariesPanel",
        "grid",
    ),
    Page(
        "comparison",
        mark("Comparison"),
        mark("&Comparison"),
        mark("How far coders agree, code by code; their differences in the text, to be settled"),
        "Ctrl+8",
        "codage.gui.comparison.page:ComparisonPage",
        "scales",
    ),
    Page(
        "cases",
        mark("Cases"),
        mark("Cas&es"),
        mark("Every case with its answers, to read, write and paste in; variables to derive"),
        "Ctrl+Shift+5",
        "codage.gui.cases.page:CasesPage",
        "cases",
    ),
    Page(
        "analyses",
        mark("Analyses"),
        mark("&Analyses"),
        mark("What goes with what: tables and charts, and the segments behind each number"),
        "Ctrl+5",
        "codage.gui.analyses.page:AnalysesPage",
        "network",
    ),
    Page(
        "joint",
        mark("Joint display"),
        mark("&Joint display"),
        mark("What the survey says beside what the interviews say, theme by theme"),
        "Ctrl+9",
        "codage.gui.joint.page:JointPage",
        "joint",
    ),
    Page(
        "barometer",
        mark("Barometer"),
        mark("&Barometer"),
        mark("How mature cases are on themes that you define, by type and wave"),
        "Ctrl+Shift+9",
        "codage.gui.barometer.page:BarometerPage",
        "gauge",
    ),
    Page(
        "report",
        mark("Report"),
        mark("Rep&ort"),
        mark("Words, tables, charts and quotations that follow the data, out to Word, web and PDF"),
        "Ctrl+Shift+D",
        "codage.gui.report.page:ReportPage",
        "report",
    ),
)


class Pages(QTabWidget):
    """The pages in the middle of the window, one on show. They send what they want done to `run`.

    The rail has their buttons: a row of tabs would be too narrow for so many.
    """

    def __init__(self, session: Session, run: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("pages")
        self.setDocumentMode(True)
        self.tabBar().hide()
        self._session = session
        self._run = run
        self._waiting: dict[QWidget, Page] = {}
        self._frames: dict[str, QWidget] = {}
        self._built: dict[str, QWidget] = {}
        self.currentChanged.connect(self._build_shown)

    def add_pages(self) -> None:
        """Add every page after those that are there already."""
        for page in PAGES:
            frame = QWidget()
            QVBoxLayout(frame).setContentsMargins(0, 0, 0, 0)
            self._waiting[frame] = page
            self._frames[page.name] = frame
            self.addTab(frame, tr(page.title))

    def page(self, name: str) -> QWidget:
        """The page of that name, built if it was not yet."""
        if name not in self._built:
            self._build(self._frames[name])
        return self._built[name]

    def show_page(self, name: str) -> QWidget:
        """Put a page on show, with the keyboard. Gives it."""
        page = self.page(name)
        self.setCurrentWidget(self._frames[name])
        page.setFocus()
        return page

    def _build_shown(self, index: int) -> None:
        frame = self.widget(index)
        if frame in self._waiting:
            self._build(frame)

    def _build(self, frame: QWidget) -> None:
        page = self._waiting.pop(frame)
        module, _, name = page.place.partition(":")
        widget = getattr(import_module(module), name)(self._session)
        if hasattr(widget, "command_wanted"):
            widget.command_wanted.connect(self._run)
        layout = frame.layout()
        assert layout is not None
        layout.addWidget(widget)
        self._built[page.name] = widget
