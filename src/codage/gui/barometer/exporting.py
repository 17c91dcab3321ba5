"""The barometer as a file: its scores, items and chart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from codage.domain.task import Advance
from codage.gui import background
from codage.gui.exporting.destination import ask_where
from codage.gui.words import say, tr
from codage.gui.written import tell_written
from codage.project import Project

if TYPE_CHECKING:
    from codage.gui.barometer.results import Results

SUFFIXES = (".docx", ".xlsx", ".csv")


def export_barometer(project: Project, found: Results, parent: QWidget) -> None:
    """Ask where to, and write in the background."""
    name = f"{found.table.study} – {found.table.name}"
    path = ask_where(parent, tr("Export the barometer"), name, SUFFIXES, "barometer")
    if path is not None:
        write_barometer(project, found, path, parent)


def write_barometer(project: Project, found: Results, path: Path, parent: QWidget) -> None:
    """Write what is on show to `path`, off the window's thread."""
    table, language = found.table, QLocale().name()[:2]
    decimal = parent.locale().decimalPoint()

    def work(advance: Advance) -> Path:
        from codage.charts.chart import written
        from codage.charts.style import PRINT
        from codage.exporters.barometer import writing
        from codage.gui.barometer.results import results

        chart = results(project, table.name, table.wanted, replace(PRINT, decimal=decimal)).chart
        png = written(chart, "png") if chart is not None else b""
        return writing.write_barometer(
            table, path, chart=png, language=language, advance=advance, in_words=say
        )

    background.run(parent, tr("Exporting…"), work, lambda path: tell_written(parent, path))
