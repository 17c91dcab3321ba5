"""The button Export of the page of summaries: a file to choose, and the grid as it stands in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from codage.analysis.summary_grid import SummaryGrid
from codage.domain.task import Advance
from codage.exporters.summaries.content import Content
from codage.gui import background, settings
from codage.gui.places import documents_folder
from codage.gui.session import Session
from codage.gui.words import mark, say, tr

FORMAT_NAMES = {".xlsx": mark("Excel workbook"), ".docx": mark("Word document")}


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

        background.run(self._page, tr("Exporting…"), work, self._tell)

    def _ask(self, grid: SummaryGrid, content: Content) -> None:
        folder = Path(settings.get("folder/export", str(documents_folder()), str))
        filters = {f"{tr(name)} (*{suffix})": suffix for suffix, name in FORMAT_NAMES.items()}
        usual = settings.get("format/summaries", ".xlsx", str)
        first = next((text for text, suffix in filters.items() if suffix == usual), "")
        name = f"{self._session.project.name} – {tr('Summary grid')}".replace("/", "-")
        chosen, used = QFileDialog.getSaveFileName(
            self._page,
            tr("Export the summary grid"),
            str(folder / f"{name}{filters.get(first, '.xlsx')}"),
            ";;".join(filters),
            first,
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in FORMAT_NAMES:
            path = path.with_name(path.name + filters.get(used, ".xlsx"))
        settings.keep("folder/export", str(path.parent))
        settings.keep("format/summaries", path.suffix.lower())
        self.write(grid, path, content)

    def _tell(self, path: Path) -> None:
        window = self._page.window()
        if not hasattr(window, "tell"):
            return

        def open_folder() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

        window.tell(
            tr("{file} is written in {folder}.", file=path.name, folder=str(path.parent)),
            tr("Open the folder"),
            open_folder,
        )
