"""The menu Help: the sheet of keys, and what this program is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

import codage
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class HelpCommands:
    """Where a newcomer looks first."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def shortcuts(self) -> None:
        """Show all keys on one sheet."""
        from codage.gui.keysheet.content import groups
        from codage.gui.keysheet.dialog import KeySheetDialog

        KeySheetDialog(groups(self._window.session.codes.values()), self._window).open()

    def about(self) -> None:
        """Say what this program is."""
        QMessageBox.about(
            self._window,
            tr("About Codage"),
            f"<h3>Codage {escape(codage.__version__)}</h3><p>"
            + escape(tr("Codes interviews, counts themes and joins them with the survey."))
            + "</p><p>"
            + escape(tr("Works offline: nothing you write here leaves this computer."))
            + "</p>",
        )
