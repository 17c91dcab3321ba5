"""The joint display as a file, and on the clipboard: as it stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from codage.domain.task import Advance
from codage.exporters.joint_display.table import JointTable
from codage.gui import background, settings
from codage.gui.places import documents_folder
from codage.gui.words import mark, say, tr
from codage.gui.written import tell_written

FORMAT_NAMES = {
    ".docx": mark("Word document"),
    ".html": mark("Web page"),
    ".xlsx": mark("Excel workbook"),
    ".csv": mark("Table of text"),
}
_NOT_IN_NAMES = str.maketrans('/\\:*?"<>|', "         ")


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
    title = " ".join(f"{table.study} – {table.name}".translate(_NOT_IN_NAMES).split())
    path = ask_where(parent, tr("Export the joint display"), title, "joint", FORMAT_NAMES)
    if path is not None:
        write_table(table, path, parent)


def write_table(table: JointTable, path: Path, parent: QWidget) -> None:
    """Write the table to `path`, off the window's thread."""
    language = QLocale().name()[:2]

    def work(advance: Advance) -> Path:
        from codage.exporters.joint_display.writing import write_joint_display

        return write_joint_display(table, path, language=language, advance=advance, in_words=say)

    background.run(parent, tr("Exporting…"), work, lambda path: tell_written(parent, path))


def ask_where(
    parent: QWidget, title: str, name: str, kept: str, formats: dict[str, str]
) -> Path | None:
    """A file to write, of one of the `formats` (endings and their names); `kept` remembers it."""
    suffixes = list(formats)
    filters = {f"{tr(formats[suffix])} (*{suffix})": suffix for suffix in suffixes}
    usual = settings.get(f"format/{kept}", suffixes[0], str)
    first = next((text for text, suffix in filters.items() if suffix == usual), "")
    folder = Path(settings.get("folder/export", str(documents_folder()), str))
    chosen, used = QFileDialog.getSaveFileName(
        parent,
        title,
        str(folder / f"{name}{filters.get(first, suffixes[0])}"),
        ";;".join(filters),
        first,
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in suffixes:
        path = path.with_name(path.name + filters.get(used, suffixes[0]))
    settings.keep("folder/export", str(path.parent))
    settings.keep(f"format/{kept}", path.suffix.lower())
    return path
