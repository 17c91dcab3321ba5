"""What a report asks of the window's other threads: to be filled, frozen, and begun."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Signal

from codage.domain import report
from codage.domain.report import Report
from codage.domain.task import Advance
from codage.gui.latest import Latest
from codage.gui.report.filling import Page, page_of
from codage.gui.session import Session
from codage.gui.words import say

_SAVED = (report.Joint, report.Scores, report.Methods)
"""Blocks that show what is kept elsewhere, which may have changed without them."""


class Filler(QObject):
    """`page` is the last that was filled, as long as the data are those that it shows."""

    frozen = Signal(object)
    """The `Report` with blocks frozen."""
    begun = Signal(object)
    """A report to begin with, as text."""
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.page: Page | None = None
        self._freezing, self._beginning = Latest(self), Latest(self)
        self._freezing.answered.connect(self.frozen)
        self._beginning.answered.connect(self.begun)
        for latest in (self._freezing, self._beginning):
            latest.failed.connect(self.failed)

    def forget(self) -> None:
        """Let go of everything; another project is on show."""
        self.page = None
        for latest in (self._freezing, self._beginning):
            latest.forget()

    def filling(self, asked: Report, name: str, dots: int) -> Callable[[Advance], Page]:
        """The work of filling a report; blocks that are as they were are not counted anew."""
        project, language = self._session.project, language_of_window()
        known = dict(self.page.known) if self.page and _alike(self.page.report, asked) else {}
        known = {key: one for key, one in known.items() if not isinstance(key.content, _SAVED)}
        return lambda advance: page_of(project, asked, name, language, known, advance, dots)

    def freeze(self, asked: Report, wanted: frozenset[str]) -> None:
        """Freeze the blocks of these ids."""
        project, language = self._session.project, language_of_window()

        def work(_advance: Advance) -> Report:
            from codage.exporters.report.filling import frozen_blocks
            from codage.exporters.report.study import Study
            from codage.exporters.report.wording import Wording

            return frozen_blocks(Study(project, asked, Wording(say, language)), wanted)

        self._freezing.ask(work, 0)

    def begin(self) -> None:
        """Make a report from the template."""
        project = self._session.project

        def work(_advance: Advance) -> str:
            from codage.exporters.report.template import observatory

            return observatory(project, say).to_json()

        self._beginning.ask(work, 0)


def language_of_window() -> str:
    """The code of the language that the window speaks."""
    return QLocale().name().partition("_")[0]


def _alike(one: Report, other: Report) -> bool:
    """Whether blocks of the one show the same in the other."""
    names = ("label", "only", "respondents", "least", "most")
    return all(getattr(one, name) == getattr(other, name) for name in names)
