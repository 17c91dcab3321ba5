"""Asking where an export goes. The folder is remembered, and each kind of export's format."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from codage.gui import settings
from codage.gui.places import documents_folder
from codage.gui.words import mark, tr

FORMAT_NAMES = {
    ".xlsx": mark("Excel workbook"),
    ".csv": mark("CSV table"),
    ".parquet": mark("Parquet table"),
    ".sav": mark("SPSS data"),
    ".dta": mark("Stata data"),
    ".r": mark("R script with its data"),
    ".ipynb": mark("Notebook for pandas with its data"),
    ".zip": mark("All formats together, for an archive"),
    ".docx": mark("Word document"),
    ".html": mark("Web page"),
    ".md": mark("Markdown"),
    ".pdf": mark("PDF"),
    ".svg": mark("SVG picture"),
    ".png": mark("PNG picture"),
}
_LONGEST_NAME = 120
_NOT_IN_NAMES = str.maketrans('/\\:*?"<>|', "         ")


def ask_where(
    parent: QWidget, title: str, name: str, suffixes: Sequence[str], kept: str
) -> Path | None:
    """The file to write, in one of the formats of `suffixes`; None where the person turns back.

    `name` is proposed, in the format last used where `kept` names the same kind of export, else
    in the first one.
    """
    filters = {f"{tr(FORMAT_NAMES[suffix])} (*{suffix})": suffix for suffix in suffixes}
    usual = settings.get(f"format/{kept}", suffixes[0], str)
    first = next(
        (words for words, suffix in filters.items() if suffix == usual), next(iter(filters))
    )
    folder = Path(settings.get("folder/export", str(documents_folder()), str))
    chosen, used = QFileDialog.getSaveFileName(
        parent, title, str(folder / f"{_in_files(name)}{filters[first]}"), ";;".join(filters), first
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in suffixes:
        path = path.with_name(path.name + filters.get(used, suffixes[0]))
        if path.exists() and not _may_replace(path, title, parent):
            return None
    settings.keep("folder/export", str(path.parent))
    settings.keep(f"format/{kept}", path.suffix.lower())
    return path


def _in_files(name: str) -> str:
    """`name` without what a file's name may not hold on some computers."""
    return " ".join(name.translate(_NOT_IN_NAMES).split())[:_LONGEST_NAME].rstrip(" .")


def _may_replace(path: Path, title: str, parent: QWidget) -> bool:
    """The dialog asked about the name that was typed; its ending was added since."""
    yes = QMessageBox.StandardButton.Yes
    question = tr("{file} is there already. Replace it?", file=path.name)
    return QMessageBox.question(parent, title, question) == yes
