"""The report as a file: for Word, for the web, as a PDF, or as Markdown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from codage.domain.report import Report
from codage.domain.task import Advance
from codage.gui import background
from codage.gui.exporting.destination import ask_where
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.gui.written import tell_written

SUFFIXES = (".docx", ".html", ".pdf", ".md")


def export_report(session: Session, report: Report, name: str, parent: QWidget) -> None:
    """Ask where to, and write in the background."""
    proposed = f"{session.project.name} – {name}"
    path = ask_where(parent, tr("Export the report"), proposed, SUFFIXES, "report")
    if path is not None:
        write(session, report, name, path, parent)


def write(session: Session, report: Report, name: str, path: Path, parent: QWidget) -> None:
    """Write the report to `path`, off the window's thread, and say where it is."""
    project, language = session.project, QLocale().name().partition("_")[0]

    def work(advance: Advance) -> Path:
        from codage.exporters.report.writing import write_report

        return write_report(project, report, name, path, say, language, advance=advance)[0]

    background.run(parent, tr("Exporting…"), work, lambda found: tell_written(parent, found))
