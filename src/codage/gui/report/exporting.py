"""The report as a file: for Word, for the web, as a PDF, or as Markdown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QWidget

from codage.domain.report import Report
from codage.domain.task import Advance
from codage.gui import background, settings
from codage.gui.places import documents_folder
from codage.gui.session import Session
from codage.gui.words import mark, say, tr
from codage.gui.written import tell_written

FORMAT_NAMES = {
    ".docx": mark("Word document"),
    ".html": mark("Web page"),
    ".pdf": mark("PDF"),
    ".md": mark("Markdown"),
}
_KEPT, _USUAL = "format/report", ".docx"
_NOT_IN_NAMES = str.maketrans('/\\:*?"<>|', "         ")


def export_report(session: Session, report: Report, name: str, parent: QWidget) -> None:
    """Ask where to, and write in the background."""
    path = _ask_where(f"{session.project.name} – {name}", parent)
    if path is not None:
        write(session, report, name, path, parent)


def write(session: Session, report: Report, name: str, path: Path, parent: QWidget) -> None:
    """Write the report to `path`, off the window's thread, and say where it is."""
    project, language = session.project, QLocale().name().partition("_")[0]

    def work(advance: Advance) -> Path:
        from codage.exporters.report.writing import write_report

        return write_report(project, report, name, path, say, language, advance=advance)[0]

    background.run(parent, tr("Exporting…"), work, lambda found: tell_written(parent, found))


def _ask_where(title: str, parent: QWidget) -> Path | None:
    folder = Path(settings.get("folder/export", str(documents_folder()), str))
    filters = {f"{tr(name)} (*{suffix})": suffix for suffix, name in FORMAT_NAMES.items()}
    usual = settings.get(_KEPT, _USUAL, str)
    first = next((text for text, suffix in filters.items() if suffix == usual), "")
    named = " ".join(title.translate(_NOT_IN_NAMES).split())
    chosen, used = QFileDialog.getSaveFileName(
        parent,
        tr("Export the report"),
        str(folder / f"{named}{filters.get(first, _USUAL)}"),
        ";;".join(filters),
        first,
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in FORMAT_NAMES:
        path = path.with_name(path.name + filters.get(used, _USUAL))
    settings.keep("folder/export", str(path.parent))
    settings.keep(_KEPT, path.suffix.lower())
    return path
