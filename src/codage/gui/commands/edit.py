"""The menu Edit: undo and redo, finding, and the interview on show as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit

from codage.gui.tally import tally_of
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class EditCommands:
    """Undo, redo, copy, find; rename and remove the interview."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def undo(self) -> None:
        """Take back the last change."""
        self._session.attempt(self._session.project.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._session.attempt(self._session.project.redo)

    def copy(self) -> None:
        """Copy the selected passage."""
        self._window.reading.view.copy()

    def find(self) -> None:
        """Go to the search box, with the selected words in it."""
        self._window.docks[3].show()
        self._window.docks[3].raise_()
        self._window.search.begin(self._window.reading.view.selected_text())

    def find_next(self) -> None:
        """Go to the next place found."""
        self._window.search.step(1)

    def find_previous(self) -> None:
        """Go to the place found before."""
        self._window.search.step(-1)

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
