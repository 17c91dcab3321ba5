"""Reading the modules of the window's pages before anybody opens one, while nothing else goes on.

A page's modules take longer to read than a person should wait after a click.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from codage.domain.task import Advance
from codage.gui.background import Task
from codage.gui.pages import PAGES
from codage.gui.session import Session

OPENED_MS = 2500
_running: set[Task] = set()


class Warming(QObject):
    """Reads the modules in another thread, once, soon after the first project is opened."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(read_pages)
        session.opened.connect(self._wait)
        session.closing.connect(self._timer.stop)
        if session.is_open:
            self._wait()

    def _wait(self) -> None:
        self._timer.start(OPENED_MS)


def read_pages() -> None:
    """Begin to read the modules of all pages, in another thread."""
    task = Task(_read)
    _running.add(task)
    task.ended.connect(lambda: _running.discard(task))
    task.start()


def _read(advance: Advance) -> None:
    for number, page in enumerate(PAGES):
        advance(number, len(PAGES))
        import_module(page.place.partition(":")[0])
