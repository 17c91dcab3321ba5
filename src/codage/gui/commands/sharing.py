"""The menu Project: names replaced, restored with their key, and copies for others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from codage.domain.task import Advance
from codage.gui import background, settings
from codage.gui.places import documents_folder
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.pseudonymising.dialog import Pseudonymised
    from codage.gui.pseudonymising.sharing import SharedCopy
    from codage.gui.window import MainWindow
    from codage.nlp.proposing import Proposal
    from codage.project.key_table import KeyTable
    from codage.project.merging import Comparison, Merged
    from codage.project.pseudonyms import Restored

MOST_NAMED = 5


class SharingCommands:
    """Pseudonymise, restore, save a copy to share, and bring in a colleague's."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._key: Path | None = None
        self._session.closed.connect(self._forget_key)

    def pseudonymise(self) -> None:
        """Look for names in the whole project, and show them."""
        project = self._session.project

        def look(advance: Advance) -> Proposal:
            from codage.nlp.proposing import propose

            return propose(project, advance=advance)

        background.run(self._window, tr("Looking for names…"), look, self._show_names)

    def _show_names(self, proposal: Proposal) -> None:
        from codage.gui.pseudonymising.dialog import PseudonymiseDialog

        if not self._session.can_write:
            return
        dialog = PseudonymiseDialog(self._session, proposal, self._window)
        dialog.replaced.connect(self._tell_replaced)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_replaced(self, outcome: Pseudonymised) -> None:
        self._key = outcome.key
        self._window.banner.warn(
            tr(
                "{count} names were replaced. The key is in {path}. Without it they can't be "
                "restored.",
                count=outcome.names,
                path=str(outcome.key),
            ),
            tr("Save a copy to share…"),
            self.save_copy,
        )

    def restore(self) -> None:
        """Ask for a key, and show what it would put back."""
        from codage.gui.pseudonymising.keys import ask_for_key

        path = ask_for_key(self._window)
        if path is None:
            return
        project = self._session.project

        def look(advance: Advance) -> tuple[Path, KeyTable, Restored]:
            from codage.project.key_table import read_key
            from codage.project.pseudonyms import restorable

            key = read_key(path)
            return path, key, restorable(project, key)

        background.run(self._window, tr("Looking for pseudonyms…"), look, self._show_restorable)

    def _show_restorable(self, found: tuple[Path, KeyTable, Restored]) -> None:
        from codage.gui.pseudonymising.restoring import RestoreDialog

        if not self._session.can_write:
            return
        dialog = RestoreDialog(self._session, *found, self._window)
        dialog.restored.connect(self._tell_restored)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_restored(self, outcome: Restored) -> None:
        self._window.tell(
            tr("Names were put back at {count} places.", count=outcome.count),
            tr("Undo"),
            self._window.commands["edit.undo"],
        )

    def save_copy(self) -> None:
        """Ask what a copy for others keeps, and write it."""
        from codage.gui.pseudonymising.sharing import ShareDialog

        dialog = ShareDialog(self._session, self._key, self._window)
        dialog.saved.connect(self._tell_saved)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_saved(self, copy: SharedCopy) -> None:
        said = tr("The copy is in {path}.", path=str(copy.path))
        if copy.left:
            named = ", ".join(copy.left[:MOST_NAMED])
            more = len(copy.left) - MOST_NAMED
            if more > 0:
                named = f"{named}…"
            self._window.banner.warn(
                said
                + " "
                + tr(
                    "{count} names of the key are still in it: {names}. Do not share it before "
                    "they are replaced.",
                    count=len(copy.left),
                    names=named,
                )
            )
        elif copy.sought:
            verified = tr("None of the {count} names of the key is in it.", count=copy.sought)
            self._window.tell(f"{said} {verified}")
        else:
            self._window.tell(said)

    def bring_in(self) -> None:
        """Ask for a colleague's copy, and show what it would bring."""
        path = self._ask_for_copy()
        if path is None:
            return
        project = self._session.project

        def look(advance: Advance) -> Comparison:
            from codage.project.merging import prepare

            return prepare(project, path, advance=advance)

        background.run(self._window, tr("Comparing the copy…"), look, self._show_copy)

    def _ask_for_copy(self) -> Path | None:
        folder = settings.get("folder/copies", str(documents_folder()), str)
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Bring in a colleague's copy"),
            folder,
            tr("Codage projects (*{suffix})", suffix=".codage"),
        )
        if not chosen:
            return None
        settings.keep("folder/copies", str(Path(chosen).parent))
        return Path(chosen)

    def _show_copy(self, comparison: Comparison) -> None:
        from codage.gui.merging.dialog import BringInDialog

        if not self._session.can_write:
            return
        dialog = BringInDialog(self._session, comparison, self._window)
        dialog.brought.connect(self._tell_brought)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_brought(self, merged: Merged) -> None:
        parts = [
            tr("{count} codings", count=merged.codings),
            tr("{count} interviews", count=merged.documents),
            tr("{count} codes", count=merged.codes),
            tr("{count} memos", count=merged.memos),
        ]
        self._window.tell(
            tr("Brought in: {what}", what=", ".join(parts)),
            tr("Undo"),
            self._window.commands["edit.undo"],
        )

    def _forget_key(self) -> None:
        self._key = None
