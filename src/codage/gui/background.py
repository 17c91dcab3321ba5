"""Long work off the window's thread, through one door: a function in, a result or an error out.

A progress dialog with a cancel button appears when it takes longer than half a second. What
was cancelled is as if it had not been asked for, since long writes are one transaction.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from codage.domain.message import Cancelled, CodageError
from codage.domain.task import Advance
from codage.gui import faults
from codage.gui.words import tr

PATIENCE_MS = 400


class Task(QObject):
    """One piece of long work. Its signals arrive in the thread that made the task."""

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _reported = Signal(object, object)
    _advanced = Signal(int, int, str)

    def __init__(self, work: Callable[[Advance], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()
        # Bound methods of an object of this thread: Qt queues the calls from the other one.
        self._reported.connect(self._report)
        self._advanced.connect(self._pass_on)

    def start(self) -> None:
        """Begin, in another thread."""
        QThreadPool.globalInstance().start(_Run(self))

    def cancel(self) -> None:
        """Ask the work to stop; it does at its next step, and `failed` carries `Cancelled`."""
        self._stop.set()

    def perform(self) -> None:
        """Do the work now, in this thread."""
        try:
            result = self._work(self._advance)
        except Exception as error:
            self._reported.emit(None, error)
        else:
            self._reported.emit(result, None)

    def _advance(self, done: int, total: int, what: str = "") -> None:
        if self._stop.is_set():
            raise Cancelled
        self._advanced.emit(done, total, what)

    def _pass_on(self, done: int, total: int, what: str) -> None:
        self.progressed.emit(done, total, what)

    def _report(self, result: object, error: Exception | None) -> None:
        self.ended.emit()
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
        self.deleteLater()


def settle() -> None:
    """Wait for all work that was begun, so that nothing reads a project while it is closed."""
    QThreadPool.globalInstance().waitForDone()


class _Run(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.perform()


def run(
    parent: QWidget,
    title: str,
    work: Callable[[Advance], Any],
    on_done: Callable[[Any], None],
    on_failed: Callable[[Exception], None] | None = None,
) -> Task:
    """Do `work` off the window's thread, with `title` over its progress, then call `on_done`.

    `work` is called with an `Advance`. An error is shown to the person, unless `on_failed`
    takes it; a cancelled task says nothing.
    """
    task = Task(work, parent)
    dialog = _dialog(parent, title)
    hold = _Hold(parent.window(), dialog)

    def show_progress(done: int, total: int, what: str) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)
        dialog.setLabelText(f"{title}\n{what}" if what else title)

    def stop() -> None:
        task.cancel()
        dialog.setLabelText(tr("Stopping…"))
        dialog.show()

    def end() -> None:
        hold.let_go()
        dialog.canceled.disconnect(stop)
        dialog.reset()
        dialog.hide()
        dialog.deleteLater()

    def fail(error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if on_failed is not None:
            on_failed(error)
        elif isinstance(error, CodageError):
            faults.tell(parent, error)
        else:
            faults.tell_unforeseen(parent, error)

    dialog.canceled.connect(stop)
    task.progressed.connect(show_progress)
    task.ended.connect(end)
    task.done.connect(on_done)
    task.failed.connect(fail)
    task.start()
    return task


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
        super().__init__(window)
        self._window = window
        self._dialog = dialog
        _application().installEventFilter(self)

    def let_go(self) -> None:
        _application().removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in self._KEPT or not isinstance(watched, QWidget):
            return False
        return watched.window() is self._window and not self._dialog.isVisible()


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app


def _dialog(parent: QWidget, title: str) -> QProgressDialog:
    dialog = QProgressDialog(title, tr("Cancel"), 0, 0, parent)
    dialog.setWindowTitle(tr("Codage"))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(PATIENCE_MS)
    dialog.setMinimumWidth(420)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    return dialog
