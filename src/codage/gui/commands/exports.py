"""The menu Project, Export: each entry opens the same dialog on another export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from codage.gui.written import tell_written

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class ExportCommands:
    """What goes out."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def export_merged(self) -> None:
        """Coded counts merged with the survey."""
        self._open("merged")

    def export_counts(self) -> None:
        """The table of frequencies."""
        self._open("counts")

    def export_segments(self) -> None:
        """Every coded passage."""
        self._open("segments")

    def export_codebook(self) -> None:
        """The codebook."""
        self._open("codebook")

    def export_codebook_document(self) -> None:
        """The codebook to read or print."""
        from codage.gui.codebook.document import DocumentDialog

        DocumentDialog(self._window.session, self._window, self._tell).open()

    def export_memos(self) -> None:
        """Every memo."""
        self._open("memos")

    def _open(self, name: str) -> None:
        from codage.gui.exporting.dialog import ExportDialog

        ExportDialog(self._window.session, name, self._window, self._tell).open()

    def _tell(self, files: tuple[Path, ...]) -> None:
        tell_written(self._window, files[0])
