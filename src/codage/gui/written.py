"""Saying that a file was written, with a way to its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from codage.gui.words import tr


def tell_written(widget: QWidget, path: Path) -> None:
    """Let the window that `widget` is in say where the file at `path` is."""
    tell = getattr(widget.window(), "tell", None)
    if tell is None:
        return
    folder = path.parent
    tell(
        tr("{file} is written in {folder}.", file=path.name, folder=str(folder)),
        tr("Open the folder"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
    )
