"""The menu Edit: undo and redo, and the interview on show as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit

from codage.gui import undoing
from codage.gui.tally import tally_of
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class EditCommands:
    """Undo, redo, copy; rename and remove the interview."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def undo(self) -> None:
        """Take back the last change."""
        undoing.undo(self._session, self._window)

    def redo(self) -> None:
        """Do again what was taken back."""
        undoing.redo(self._session, self._window)

    def copy(self) -> None:
        """Copy the selected passage."""
        self._window.reading.view.copy()

    def speakers(self) -> None:
        """Show who speaks in the interview, to be put right."""
        from codage.gui.speakers.dialog import SpeakersDialog

        SpeakersDialog(self._session, self._session.document_row.id, self._window).open()

    def rename_document(self) -> None:
        """Ask for another name of the interview on show."""
        document = self._session.document_row
        name, agreed = QInputDialog.getText(
            self._window,
            tr("Rename the interview"),
            tr("Name of the interview:"),
            QLineEdit.EchoMode.Normal,
            document.name,
        )
        if agreed:
            self._session.attempt(self._session.project.rename_document, document.id, name)

    def remove_document(self) -> None:
        """Take the interview on show out of the project; undo brings it back."""
        document = self._session.document_row
        codings = tally_of(self._session).of_document(document.id)
        self._session.attempt(self._session.project.remove_documents, [document.id])
        self._window.tell(
            tr(
                "{name} was taken out, with its {count} codings.",
                name=document.name,
                count=codings,
            ),
            tr("Undo"),
            self.undo,
        )
