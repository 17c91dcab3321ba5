"""Reads the forms of words in the background, so that searches by lemma find everything.

It begins when somebody wants lemmas, or by itself some time after a project was opened where
`allow` was called. It can be paused; what is read is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from codage.domain.message import Cancelled, CodageError
from codage.domain.task import Advance
from codage.gui.background import Task
from codage.gui.session import Session
from codage.gui.words import say, tr
from codage.project.rows import Change

if TYPE_CHECKING:
    from codage.nlp.lemma_process import LemmaProcess

OPENED_MS = 6_000
CHANGED_MS = 15_000

_running: set[Task] = set()


class LemmaReader(QObject):
    """Fills the index of lemmas of the open project."""

    advanced = Signal(int, int)
    """So many turns of so many are read."""
    ended = Signal()
    """Nothing is being read any more: all is, or it was paused, or it failed."""
    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._task: Task | None = None
        self._processes: list[LemmaProcess] = []
        self._by_itself = False
        self._again = False
        self._complete = False
        self.paused = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._begin_by_itself)
        session.opened.connect(self._wait_after_opening)
        session.closing.connect(self._stop)
        session.changed.connect(self._follow)

    def allow(self) -> None:
        """From now on, begin by itself as well."""
        self._by_itself = True
        self._wait_after_opening()

    @property
    def is_reading(self) -> bool:
        """Whether it is at work."""
        return self._task is not None

    def missing(self) -> int:
        """How many turns are still to be read."""
        if self._complete or not self._session.is_open:
            return 0
        missing = self._session.project.lemmas_missing()
        self._complete = not missing
        return missing

    def begin(self) -> None:
        """Read what is missing, unless it is being read."""
        self.paused = False
        if self._task is not None or not self._session.can_write or not self.missing():
            return
        project = self._session.project

        processes = self._processes

        def read(advance: Advance) -> int:
            from codage.nlp.lemma_process import LemmaProcess
            from codage.nlp.lemmatising import fill_lemma_index

            process = LemmaProcess()
            processes.append(process)
            try:
                return fill_lemma_index(project, lemmatiser=process, advance=advance)
            finally:
                processes.remove(process)
                process.stop()

        self._task = task = Task(read)
        _running.add(task)
        task.ended.connect(lambda: _running.discard(task))
        task.progressed.connect(lambda done, total, _: self.advanced.emit(done, total))
        task.done.connect(self._end)
        task.failed.connect(self._fail)
        task.start()

    def pause(self) -> None:
        """Stop reading until somebody wants it again."""
        self.paused = True
        self._stop()

    def _stop(self) -> None:
        self._idle.stop()
        if self._task is not None:
            self._task.cancel()
            # It may be seconds from its next step: nobody who closes a window waits for that.
            for process in tuple(self._processes):
                process.interrupt()

    def _wait_after_opening(self) -> None:
        self.paused = self._complete = False
        if self._by_itself and self._session.can_write:
            self._idle.start(OPENED_MS)

    def _begin_by_itself(self) -> None:
        if not self.paused:
            self.begin()

    def _follow(self, change: Change) -> None:
        if not change.touched.keys() & {"turn", "document"}:
            return
        self._complete = False
        self._again = self._task is not None
        if self._by_itself and not self.paused and self._session.can_write:
            self._idle.start(CHANGED_MS)

    def _end(self, _: object) -> None:
        self._task = None
        self.ended.emit()
        if self._again:
            self._again = False
            self.begin()

    def _fail(self, error: Exception) -> None:
        task, self._task = self._task, None
        stopped = isinstance(error, Cancelled) or (task is not None and task.stopping.is_set())
        if isinstance(error, CodageError) and not stopped:
            self.paused = True
            self.failed.emit(error)
        elif not isinstance(error, CodageError):
            raise error
        self.ended.emit()


class LemmaStatus(QToolButton):
    """Says below the window how far the reading is; a click pauses it or goes on."""

    def __init__(self, reader: LemmaReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.setAutoRaise(True)
        self.hide()
        reader.advanced.connect(self._show_progress)
        reader.ended.connect(self._show_end)
        reader.failed.connect(lambda error: self.setToolTip(say(error.message)))
        self.clicked.connect(self._turn)

    def _show_progress(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        self.setText(tr("Word forms: {percent} %", percent=percent))
        self.setToolTip(
            tr(
                "The forms of words are being read, so that a search for mutualiser finds "
                "mutualise. Click to pause; you can go on working."
            )
        )
        self.show()

    def _show_end(self) -> None:
        self.setVisible(self._reader.paused)
        if self._reader.paused:
            self.setText(tr("Word forms: paused"))

    def _turn(self) -> None:
        if self._reader.is_reading:
            self._reader.pause()
        else:
            self._reader.begin()
