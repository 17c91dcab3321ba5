"""The menu Coder: who codes, and whose codings are on show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QInputDialog, QLineEdit

from codage.gui.coders.whose import Whose
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class CoderCommands:
    """Bringing in coders, naming them, and showing the codings of some."""

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

    def show_everyone(self) -> None:
        """Show what every coder coded."""
        self._session.show_codings_of(Whose.EVERYONE)

    def blind(self) -> None:
        """Hide what others coded, or show it again."""
        self._session.show_codings_of(Whose.EVERYONE if self._session.is_blind else Whose.OWN)

    def show_agreed(self) -> None:
        """Show only what was agreed on; where nothing was, say how one comes to it."""
        session = self._session
        if session.project.agreed_coder() is not None:
            session.show_codings_of(
                Whose.EVERYONE if session.whose is Whose.AGREED else Whose.AGREED
            )
            return
        self._window.enable_actions()
        self._window.tell(
            tr("Nothing is agreed on yet: the page Comparison settles differences."),
            tr("Go to Comparison"),
            lambda: self._window.run("view.comparison"),
        )
