"""How far the interview on show has come, said by key and menu."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING

from codage.gui.background import SAID_MS
from codage.gui.words import tr
from codage.project.rows import Progress

if TYPE_CHECKING:
    from codage.gui.window import MainWindow

_STAGES = tuple(Progress)


class ProgressCommands:
    """New, read, coded, reviewed. In the list of interviews it is said of all that are selected."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def further(self) -> None:
        """Take the interview to the next stage."""
        present = self._session.document_row.progress
        if present is _STAGES[-1]:
            said = tr("This interview is reviewed already")
            self._window.statusBar().showMessage(said, SAID_MS)
        else:
            self.progress(_STAGES[_STAGES.index(present) + 1])

    def progress(self, stage: Progress) -> None:
        """Say that the interview has come so far."""
        documents = self._window.documents
        if documents.table.hasFocus():
            documents.mark_selected(stage)
        elif self._session.document is not None:
            project = self._session.project
            self._session.attempt(project.set_progress, [self._session.document], stage)

    mark_new = partialmethod(progress, Progress.NEW)
    mark_read = partialmethod(progress, Progress.READ)
    mark_coded = partialmethod(progress, Progress.CODED)
    mark_reviewed = partialmethod(progress, Progress.REVIEWED)
