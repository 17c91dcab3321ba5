"""Long work off the window's thread, through one door: a function in, a result or an error out.

A progress dialog with a cancel button appears when it takes longer than half a second. What
was cancelled is as if it had not been asked for, since long writes are one transaction.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import cache
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QProgressDialog, QWidget
from shiboken6 import isValid

from codage.domain.message import Cancelled
from codage.domain.task import Advance
from codage.gui import faults
from codage.gui.words import say, tr

PATIENCE_MS = 400
SAID_MS = 10_000
SWEEP_EVERY_MS = 10
FEWEST_SWEPT = 2_000
TURN_S = 0.000_1


class Task(QObject):
    """One piece of long work. Its signals arrive in the thread that made the task."""

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, work: Callable[[Advance], Any]) -> None:
        # Without a parent, and never deleted by Qt: a task that Qt deleted while Python let go
        # of what is connected to it would be deleted twice.
        super().__init__()
        self._work = work
        self.stopping = Event()

    def start(self) -> None:
        """Begin, in another thread."""
        _started.append(
            _threads().submit(_Run(self._work, self.stopping, _post().expect(self)).run)
        )
        _started[:] = [one for one in _started if not one.done()]

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next step, and `failed` carries `Cancelled`."""
        self.stopping.set()

    def take(self, result: object, error: Exception | None) -> None:
        """Pass on how the work ended."""
        self.ended.emit()
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)


class _Post(QObject):
    """Brings news from other threads to the tasks, which live in the window's thread alone.

    The other threads hold no task: one whose last holder they were would be deleted there,
    under the hands of the window's thread.
    """

    advanced = Signal(object, int, int, str)
    ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._tasks: dict[object, Task] = {}
        self._sweeper = _Sweeper(self)
        # Bound methods of an object of this thread: Qt queues the calls from the other ones.
        self.advanced.connect(self._tell_advance)
        self.ended.connect(self._tell_end)

    def expect(self, task: Task) -> object:
        """The address under which news of `task` is to be sent."""
        address = object()
        self._tasks[address] = task
        self._sweeper.begin()
        return address

    @property
    def expects_something(self) -> bool:
        """Whether a task has not ended yet."""
        return bool(self._tasks)

    def _tell_advance(self, address: object, done: int, total: int, what: str) -> None:
        task = self._tasks.get(address)
        if task is not None:
            task.progressed.emit(done, total, what)

    def _tell_end(self, address: object, result: object, error: Exception | None) -> None:
        self._sweeper.end()
        task = self._tasks.pop(address, None)
        if task is not None:
            task.take(result, error)


class _Sweeper(QObject):
    """While work goes on in other threads, lets the window's thread alone free what is unused.

    Python frees circles of objects in whichever thread happens to make the next object. A closed
    window or its models, freed in another thread than their own, take the program down.

    It sweeps often, for a sweep looks through all that was made since the last, and the window
    stands still meanwhile. And it makes the threads take shorter turns: the window's waits for
    one each time that Qt hands it something to do, many times for one painting.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._running = 0
        self._thresholds = gc.get_threshold()
        self._turn_s = sys.getswitchinterval()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._sweep)

    def begin(self) -> None:
        """One more work goes on."""
        if not self._running:
            # Not `gc.disable`: libraries that read language models enable it again.
            self._thresholds = gc.get_threshold()
            gc.set_threshold(0)
            self._turn_s = sys.getswitchinterval()
            sys.setswitchinterval(TURN_S)
            self._timer.start(SWEEP_EVERY_MS)
        self._running += 1

    def end(self) -> None:
        """One less; after the last, Python does as it did before."""
        self._running -= 1
        if not self._running:
            self._timer.stop()
            gc.set_threshold(*self._thresholds)
            sys.setswitchinterval(self._turn_s)

    def _sweep(self) -> None:
        if gc.get_count()[0] > FEWEST_SWEPT:
            gc.collect(1)


@cache
def _post() -> _Post:
    return _Post(None)


def is_busy() -> bool:
    """Whether work is under way, or its end has not been told yet."""
    return _post().expects_something


def settle() -> None:
    """Wait for all work that was begun, so that nothing reads a project while it is closed."""
    wait(_started)
    _started.clear()


_started: list[Future[None]] = []


@cache
def _threads() -> ThreadPoolExecutor:
    # Python's own threads: a QRunnable's wrapper can be gone while it still runs.
    return ThreadPoolExecutor(max_workers=4, thread_name_prefix="work")


class _Run:
    """The work as the other thread does it; holds nothing that lives in the window's thread."""

    def __init__(self, work: Callable[[Advance], Any], stop: Event, address: object) -> None:
        self._work, self._stop, self._address = work, stop, address

    def run(self) -> None:
        try:
            result = self._work(self._advance)
        except Exception as error:
            _post().ended.emit(self._address, None, error)
        else:
            _post().ended.emit(self._address, result, None)

    def _advance(self, done: int, total: int, what: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        _post().advanced.emit(self._address, done, total, what)


def run(
    parent: QWidget,
    title: str,
    work: Callable[[Advance], Any],
    on_done: Callable[[Any], None],
    on_failed: Callable[[Exception], None] | None = None,
    *,
    button: str = "",
) -> Task:
    """Do `work` off the window's thread, with `title` over its progress, then call `on_done`.

    `work` is called with an `Advance`. An error is shown to the person, unless `on_failed`
    takes it; that a task was cancelled is said below the window. `button` is what the button
    that cancels it says, where it is not "Cancel".
    """
    task = Task(work)
    stopping = task.stopping
    dialog = _dialog(parent, title, button or tr("Cancel"))
    hold = _Hold(parent.window(), dialog)

    # None of these may hold the task, which holds them: it would never be let go.
    def show_progress(done: int, total: int, what: str) -> None:
        if isValid(dialog):
            dialog.setMaximum(total)
            dialog.setValue(done)
            dialog.setLabelText(f"{title}\n{what}" if what else title)

    def stop() -> None:
        stopping.set()
        dialog.setLabelText(tr("Stopping…"))
        dialog.show()

    def end() -> None:
        hold.let_go()
        if isValid(dialog):
            dialog.canceled.disconnect(stop)
            dialog.reset()
            dialog.hide()
            dialog.deleteLater()

    def finish(result: Any) -> None:
        if isValid(parent):
            on_done(result)

    def fail(error: Exception) -> None:
        if not isValid(parent):
            return
        if isinstance(error, Cancelled):
            _say_below(parent, say(error.message))
        elif on_failed is not None:
            on_failed(error)
        else:
            faults.tell(parent, error)

    dialog.canceled.connect(stop)
    task.progressed.connect(show_progress)
    task.ended.connect(end)
    task.done.connect(finish)
    task.failed.connect(fail)
    task.start()
    return task


def _say_below(parent: QWidget, text: str) -> None:
    window = parent.window()
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(text, SAID_MS)


class _Hold(QObject):
    """Keeps clicks and keys from a window until the progress dialog shows and does it itself.

    A verb called meanwhile would wait for the long change to end, and the window with it.
    """

    _KEPT = frozenset(
        {
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
            QEvent.Type.Shortcut,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.Drop,
        }
    )

    def __init__(self, window: QWidget, dialog: QWidget) -> None:
        super().__init__()
        self._window = window
        self._dialog = dialog
        _application().installEventFilter(self)

    def let_go(self) -> None:
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in self._KEPT or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window or self._dialog.isVisible():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # Else the key would be looked for among the shortcuts of the menus.
            event.accept()
        return True


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app


def _dialog(parent: QWidget, title: str, button: str) -> QProgressDialog:
    dialog = QProgressDialog(title, button, 0, 0, parent)
    dialog.setWindowTitle(tr("Codage"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(PATIENCE_MS)
    dialog.setMinimumWidth(420)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    return dialog
