"""The menu Correction: writing in the interview, its turns, and whole corrected texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QFileDialog

from codage.domain.anchors import SpeakerId
from codage.domain.task import Advance
from codage.gui import background, settings
from codage.gui.correcting.bar import CorrectingBar
from codage.gui.correcting.corrector import Corrector
from codage.gui.correcting.lost import agreed
from codage.gui.correcting.speakers import speaker_menu
from codage.gui.correcting.times import TimeDialog
from codage.gui.places import documents_folder
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.correcting.replace import ReplaceDialog
    from codage.gui.correcting.revision import Revision
    from codage.gui.window import MainWindow


class CorrectionCommands:
    """Edit mode, find and replace, turns, and replacing the interview."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._view = window.reading.view
        self._bar = CorrectingBar()
        self._bar.command_wanted.connect(lambda command: window.run(command))
        window.reading.show_below_header(self._bar)
        self._replacing: ReplaceDialog | None = None
        self._corrector = Corrector(
            self._session, self._view, lambda lost: agreed(self._session, lost, window)
        )
        self._corrector.editing_changed.connect(self._show_state)

    def edit(self) -> None:
        """Begin to write in the interview, or stop."""
        if self._corrector.is_editing:
            self._corrector.leave()
        else:
            self._window.pages.setCurrentWidget(self._window.reading)
            self._corrector.begin()
        self._show_state()
        self._view.setFocus()

    def replace(self) -> None:
        """Open find and replace, with the selected words in it."""
        from codage.gui.correcting.replace import ReplaceDialog

        self._corrector.pause()
        if self._replacing is None:
            self._replacing = ReplaceDialog(self._session, self._window)
            self._replacing.passage_wanted.connect(self._window.reading.go_to)
            self._replacing.replaced.connect(self._tell_replaced)
        self._replacing.begin(self._view.selected_text())

    def split(self) -> None:
        """Begin a new turn at the caret."""
        if (here := self._view.cursor()) is not None:
            self._corrector.split(here)

    def join(self) -> None:
        """Make the turn at the caret part of the one above."""
        if (turn := self._view.turn_at_cursor()) is not None:
            self._corrector.join(turn)

    def speaker(self) -> None:
        """Ask who speaks in the turns at the caret."""
        turns, document = self._view.turns_at_cursor(), self._session.document
        if document is None or not turns:
            return
        project = self._session.project

        def give(speaker: SpeakerId | str | None) -> None:
            ids = [turn.id for turn in turns]
            self._session.attempt(project.set_turn_speaker, ids, speaker)

        menu = speaker_menu(project.speakers(document), turns, self._window, give)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._below_caret())

    def time(self) -> None:
        """Ask when the turn at the caret begins and ends."""
        if not (turns := self._view.turns_at_cursor()):
            return
        turn = turns[0]
        dialog = TimeDialog(turn, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._session.attempt(self._session.project.set_turn_times, turn.id, *dialog.times)
        dialog.deleteLater()

    def replace_document(self) -> None:
        """Ask for a corrected file of the interview on show, and show what it would change."""
        from codage.importers.registry import suffixes

        patterns = " ".join(f"*{suffix}" for suffix in suffixes())
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Corrected file of {document}", document=self._session.document_row.name),
            settings.get("folder/import", str(documents_folder()), str),
            tr("Interviews ({patterns})", patterns=patterns) + ";;" + tr("All files (*)"),
        )
        if chosen:
            settings.keep("folder/import", str(Path(chosen).parent))
            self.replace_document_by(Path(chosen))

    def replace_document_by(self, path: Path) -> None:
        """Show what the corrected file at `path` would change in the interview on show."""
        self._corrector.pause()
        document, project = self._session.document_row, self._session.project

        def compare(advance: Advance) -> Revision:
            from codage.gui.correcting.revision import read_revision

            return read_revision(project, document, path, advance)

        background.run(self._window, tr("Comparing the texts…"), compare, self._show_revision)

    def _show_revision(self, revision: Revision) -> None:
        from codage.gui.correcting.revision import RevisionDialog

        RevisionDialog(self._session, revision, self._window).show()

    def _show_state(self, *_: object) -> None:
        is_editing = self._corrector.is_editing
        self._bar.setVisible(is_editing)
        self._window.actions_by_id["correct.edit"].setChecked(is_editing)

    def _tell_replaced(self, count: int) -> None:
        self._window.tell(
            tr("{count} passages were replaced.", count=count),
            tr("Undo"),
            self._window.commands["edit.undo"],
        )

    def _below_caret(self) -> QPoint:
        page = self._view.page
        assert page is not None
        where = self._view.text_cursor.where
        self._view.keep_in_sight(where)
        line = page.line_rect(where)
        below = QPoint(round(page.x_of(where)), round(line.bottom() - self._view.top))
        return self._view.viewport().mapToGlobal(below)
