"""The button Export of the page of summaries: a file to choose, and the grid as it stands in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from codage.analysis.summary_grid import SummaryGrid
from codage.domain.task import Advance
from codage.exporters.summaries.content import Content
from codage.gui import background
from codage.gui.exporting.destination import ask_where
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.gui.written import tell_written

SUFFIXES = (".xlsx", ".docx")


class GridExport(QObject):
    """Asks where to, and writes in the background."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._page = parent

    def choices(self, grid: Callable[[], SummaryGrid]) -> list[tuple[str, Callable[[], None]]]:
        """What can be exported, and what does it with the grid of the moment."""
        return [
            (tr("Summaries…"), lambda: self._ask(grid(), Content.SUMMARIES)),
            (tr("Summaries and segments…"), lambda: self._ask(grid(), Content.WITH_SEGMENTS)),
        ]

    def write(self, grid: SummaryGrid, path: Path, content: Content) -> None:
        """Write the grid to `path`, off the window's thread."""
        project = self._session.project

        def work(advance: Advance) -> Path:
            from codage.exporters.summaries.writing import write_summary_grid

            return write_summary_grid(project, grid, path, content, advance=advance, in_words=say)

        background.run(
            self._page, tr("Exporting…"), work, lambda path: tell_written(self._page, path)
        )

    def _ask(self, grid: SummaryGrid, content: Content) -> None:
        name = f"{self._session.project.name} – {tr('Summary grid')}"
        path = ask_where(self._page, tr("Export the summary grid"), name, SUFFIXES, "summaries")
        if path is not None:
            self.write(grid, path, content)
