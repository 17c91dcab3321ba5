"""The menu Coder: who codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit

from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class CoderCommands:
    """Bringing in coders and naming them."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def add(self) -> None:
        """Ask for the name of a new coder, who codes from then on."""
        name, agreed = QInputDialog.getText(
            self._window, tr("New coder"), tr("Name or initials of the coder:")
        )
        if agreed and name.strip():
            coder = self._session.attempt(self._session.project.add_coder, name)
            if coder is not None:
                self._session.use_coder(coder)

    def rename(self) -> None:
        """Ask for another name of whoever codes now."""
        coder = self._session.project.coder()
        name, agreed = QInputDialog.getText(
            self._window,
            tr("Rename the coder"),
            tr("Name or initials of the coder:"),
            QLineEdit.EchoMode.Normal,
            coder.name,
        )
        if agreed and name != coder.name:
            self._session.attempt(self._session.project.rename_coder, coder.id, name)
