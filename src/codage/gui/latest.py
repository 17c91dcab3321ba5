"""The newest of several questions, answered off the window's thread; older ones are forgotten.

For previews and checks that follow each click: nothing is asked before the person pauses.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from codage.domain.message import Cancelled
from codage.domain.task import Advance
from codage.gui.background import Task

PAUSE_MS = 120

_running: set[Task] = set()


class Latest(QObject):
    """Asks one thing at a time. `answered` carries the answer to the newest question alone."""

    asked = Signal()
    advanced = Signal(int, int, str)
    """How many steps of how many are behind, and what is being done."""
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Callable[[Advance], Any] | None = None
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._start)

    @property
    def is_waiting(self) -> bool:
        """Whether the newest question has no answer yet."""
        return self._work is not None or self._task is not None

    def ask(self, work: Callable[[Advance], Any], pause_ms: int = PAUSE_MS) -> None:
        """Do `work` after a pause, unless something newer is asked before."""
        self._work = work
        self._let_go()
        self.asked.emit()
        if pause_ms:
            self._timer.start(pause_ms)
        else:
            # A timer would wait for everything that is still to be laid out and painted.
            self._timer.stop()
            self._start()

    def forget(self) -> None:
        """Want no answer any more."""
        self._work = None
        self._timer.stop()
        self._let_go()

    def _let_go(self) -> None:
        if self._task is not None:
            self._task.done.disconnect(self._answer)
            self._task.failed.disconnect(self._fail)
            self._task.progressed.disconnect(self.advanced)
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        if self._work is None:
            return
        # Without a parent: the task outlives a dialog that is closed while it runs.
        self._task = task = Task(self._work)
        self._work = None
        _running.add(task)
        task.ended.connect(lambda: _running.discard(task))
        task.done.connect(self._answer)
        task.failed.connect(self._fail)
        task.progressed.connect(self.advanced)
        task.start()

    def _answer(self, answer: object) -> None:
        self._task = None
        self.answered.emit(answer)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
