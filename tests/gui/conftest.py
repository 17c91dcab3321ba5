"""What every test of the window stands on: settings of its own, one look, English."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, QSettings, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from codage.gui import theme
from codage.gui.session import Session
from codage.gui.window import MainWindow
from codage.project import Project

ASK_AGAIN_MS = 1000
LOOK_FOR_FOCUS_MS = 50


class PatientBot(QtBot):
    """Asks for the keyboard again when a window did not get it.

    There is no window manager here to see to it, and once in many hundred times nobody hears.
    """

    @contextmanager
    def waitActive(self, widget: QWidget, *, timeout: int = 5000) -> Iterator[None]:  # noqa: N802
        yield
        for _ in range(timeout // ASK_AGAIN_MS):
            if QTest.qWaitForWindowActive(widget, ASK_AGAIN_MS):
                return
            widget.hide()
            widget.show()
            widget.activateWindow()
        raise WaitedInVain(f"{widget} did not get the keyboard in {timeout} ms.")


class FocusKeeper(QObject):
    """Gives the keyboard to the window that had it last, of those in sight, when none has it.

    A window that goes takes the keyboard with it, at any moment after its test has ended; on a
    desk, the window manager sees to it that another gets it.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._recent: list[QWindow] = []
        application.focusWindowChanged.connect(self._remember)
        # Qt does not tell when the window that had it is destroyed.
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        self._looking.start(LOOK_FOR_FOCUS_MS)

    def _remember(self, window: QWindow | None) -> None:
        if window is not None:
            others = [one for one in self._recent if isValid(one) and one != window]
            self._recent = [window, *others]

    def _look(self) -> None:
        if QGuiApplication.focusWindow() is None:
            there = (one for one in self._recent if isValid(one) and one.isVisible())
            if (window := next(there, None)) is not None:
                window.requestActivate()


@pytest.fixture(scope="session", autouse=True)
def focus_keeper(qapp: QApplication) -> FocusKeeper:
    return FocusKeeper(qapp)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["codage"]


@pytest.fixture(autouse=True)
def fresh_settings(tmp_path: Path, qapp: QApplication) -> Iterator[None]:
    """No test sees what another, or the person at this computer, has chosen."""
    QLocale.setDefault(QLocale("en"))
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(tmp_path / "settings"))
    if not qapp.styleSheet():
        theme.install(qapp)
    yield
    QSettings("Codage", "Codage").clear()


@pytest.fixture
def session(project: Project) -> Iterator[Session]:
    """A session with the `project` of the tests that ask for it."""
    session = Session()
    session.open(project)
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window without a project; it has the keyboard."""
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answers the system's own file dialogs, which no test can click in."""

    def choose(path: Path) -> None:
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(path))

    return choose
