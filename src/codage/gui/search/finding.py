"""A search as it goes on in another thread: hits arrive here some documents at a time."""

from __future__ import annotations

import time
from functools import cache

from PySide6.QtCore import QObject, QTimer, Signal

from codage.domain.message import Cancelled, CodageError
from codage.domain.searching import Search
from codage.domain.task import Advance
from codage.gui.background import Task
from codage.project import Project
from codage.project.search import Occurrence

# After each portion the searching thread lets the window's have its turn.
_BREATH = 0.002
_MOST_AT_ONCE = 5000

_running: set[Task] = set()


class Finding(QObject):
    """Carries out one search at a time; of an older one nothing more is heard."""

    began = Signal()
    arrived = Signal(object)
    """A list of `Occurrence`, which follow those that arrived before."""
    ended = Signal()
    refused = Signal(object)
    """The `CodageError` that ended the search."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._address: object = None
        self._wanted: tuple[Project, Search] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._start)

    @property
    def is_going_on(self) -> bool:
        """Whether more may arrive."""
        return self._task is not None or self._wanted is not None

    def find(self, project: Project, search: Search, pause_ms: int) -> None:
        """Carry out `search` after a pause, unless something else is asked before."""
        self.forget()
        self._wanted = project, search
        self._pause.start(pause_ms)

    def forget(self) -> None:
        """Want nothing more of what was asked."""
        self._wanted = None
        self._pause.stop()
        _feed().forget(self._address)
        self._address = None
        if self._task is not None:
            self._task.done.disconnect(self._end)
            self._task.failed.disconnect(self._fail)
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        if self._wanted is None:
            return
        (project, search), self._wanted = self._wanted, None
        feed = _feed()
        self._address = address = feed.expect(self)

        def look(advance: Advance) -> None:
            number = 0
            for number, portion in enumerate(project.find(search)):
                advance(number, 0)
                for low in range(0, len(portion), _MOST_AT_ONCE):
                    feed.arrived.emit(address, portion[low : low + _MOST_AT_ONCE])
                    time.sleep(_BREATH)
            advance(number, 0)

        self._task = task = Task(look)
        _running.add(task)
        task.ended.connect(lambda: _running.discard(task))
        task.done.connect(self._end)
        task.failed.connect(self._fail)
        self.began.emit()
        task.start()

    def take(self, portion: list[Occurrence]) -> None:
        """Pass on what arrived."""
        self.arrived.emit(portion)

    def _end(self, _: object) -> None:
        self._task = None
        self.ended.emit()

    def _fail(self, error: Exception) -> None:
        self._task = None
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, CodageError):
            raise error
        self.refused.emit(error)


class _Feed(QObject):
    """Brings portions from other threads, which hold nothing that lives in the window's."""

    arrived = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._expecting: dict[object, Finding] = {}
        # A bound method of an object of this thread: Qt queues the calls from the other ones.
        self.arrived.connect(self._deliver)

    def expect(self, finding: Finding) -> object:
        """The address under which portions for `finding` are to be sent."""
        address = object()
        self._expecting[address] = finding
        return address

    def forget(self, address: object) -> None:
        """Let go of whoever waited at `address`."""
        self._expecting.pop(address, None)

    def _deliver(self, address: object, portion: list[Occurrence]) -> None:
        finding = self._expecting.get(address)
        if finding is not None:
            finding.take(portion)


@cache
def _feed() -> _Feed:
    return _Feed()
