"""Waiting for what a person would see: a measurement ends when the paint event has been."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

LONGEST_S = 120


class PaintWatch(QObject):
    """Counts the paint events of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.painted += 1
        return False


def painter_of(watch: PaintWatch, act: Callable[[], object]) -> Callable[[], None]:
    """A function that acts, and comes back when the watched widget was painted after it."""

    def act_and_paint() -> None:
        before = watch.painted
        act()
        wait_until(lambda: watch.painted > before)

    return act_and_paint


def wait_until(happened: Callable[[], bool]) -> None:
    """Let the window work until something has happened, idle when there is nothing to do."""
    limit = time.monotonic() + LONGEST_S
    waking = QTimer()
    waking.start(500)
    flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    while not happened():
        QCoreApplication.processEvents(flags)
        if time.monotonic() > limit:
            raise AssertionError("what was waited for did not happen")


def settle(seconds: float = 0.15) -> None:
    """Let everything that is still to come, come: timers, animations, tasks in other threads."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
