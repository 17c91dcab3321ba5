"""The joint display as a file, and on the clipboard: as it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from codage.domain.task import Advance
from codage.exporters.joint_display.table import JointTable
from codage.gui import background
from codage.gui.exporting.destination import ask_where
from codage.gui.words import say, tr
from codage.gui.written import tell_written

SUFFIXES = (".docx", ".html", ".xlsx", ".csv")


def copy_table(table: JointTable) -> None:
    """Put the table on the clipboard: as a table for Word, as lines for a spreadsheet."""
    from codage.exporters.joint_display.page import fragment
    from codage.exporters.joint_display.words import plain_text

    data = QMimeData()
    data.setHtml(fragment(table, say))
    data.setText(plain_text(table, say))
    QGuiApplication.clipboard().setMimeData(data)


def export_table(table: JointTable, parent: QWidget) -> None:
    """Ask where to, and write in the background."""
    name = f"{table.study} – {table.name}"
    path = ask_where(parent, tr("Export the joint display"), name, SUFFIXES, "joint")
    if path is not None:
        write_table(table, path, parent)


def write_table(table: JointTable, path: Path, parent: QWidget) -> None:
    """Write the table to `path`, off the window's thread."""
    language = QLocale().name()[:2]

    def work(advance: Advance) -> Path:
        from codage.exporters.joint_display.writing import write_joint_display

        return write_joint_display(table, path, language=language, advance=advance, in_words=say)

    background.run(parent, tr("Exporting…"), work, lambda path: tell_written(parent, path))
