"""One run of benchmarks: what measures, windows on copies of the projects, and the table."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from corpora import KEPT, project_file
from painting import settle
from plain import plain_database
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication
from scoreboard import Scoreboard

from codage.gui.app import prepared
from codage.gui.window import MainWindow
from codage.project import Project

BOARD = pytest.StashKey[Scoreboard]()
SETTINGS = tempfile.mkdtemp(prefix="codage-bench-")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[BOARD] = Scoreboard()
    # Cold starts are processes of their own: they look for settings where these say.
    os.environ |= {"XDG_CONFIG_HOME": SETTINGS, "XDG_DATA_HOME": SETTINGS, "LC_ALL": "C.UTF-8"}


def pytest_unconfigure() -> None:
    shutil.rmtree(SETTINGS, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    board = terminalreporter.config.stash[BOARD]
    if table := board.table():
        terminalreporter.write_line("\n" + table)
        terminalreporter.write_line(f"\n{len(board.missed())} targets missed.")
        (KEPT / "table.txt").write_text(table + "\n", "utf-8")


@pytest.fixture(scope="session")
def board(request: pytest.FixtureRequest) -> Scoreboard:
    """Where what was measured is written."""
    return request.config.stash[BOARD]


class Measure(Protocol):
    """Calls `act` a few times and records the median, in milliseconds."""

    def __call__(
        self,
        key: str,
        size: str,
        act: Callable[[], object],
        *,
        before: Callable[[], object] | None = None,
        rounds: int = 9,
        baseline: str = "",
    ) -> None: ...


@pytest.fixture
def measure(benchmark, board: Scoreboard) -> Measure:
    """Times `act` after one round that does not count; `before` is called ahead of each round.

    With `baseline`, which names it, the time is that of a counterpart without Codage.
    """

    def timed(key, size, act, *, before=None, rounds=9, baseline="") -> None:
        benchmark.group = f"{key}, {size}"
        benchmark.pedantic(
            act, setup=before and (lambda: before() and None), rounds=rounds, warmup_rounds=1
        )
        median = benchmark.stats.stats.median * 1000
        if baseline:
            board.baselines[key, size] = median, baseline
        else:
            board.measured[key, size] = median

    return timed


@pytest.fixture(scope="session")
def application() -> QApplication:
    """The application as the program makes it, with settings that nobody has touched."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, SETTINGS)
    return prepared(["codage"], "en")


@pytest.fixture
def copy_of(tmp_path: Path) -> Callable[[str], Path]:
    """Copies the project of a corpus, to be written in."""
    return lambda name: Path(shutil.copyfile(project_file(name), tmp_path / f"{name}.codage"))


@pytest.fixture
def project_of(copy_of: Callable[[str], Path]) -> Iterator[Callable[[str], Project]]:
    """Opens a copy of the project of a corpus."""
    opened: list[Project] = []

    def open_copy(name: str) -> Project:
        opened.append(Project.open(copy_of(name)))
        return opened[-1]

    yield open_copy
    for project in opened:
        project.close()


@pytest.fixture
def window_on(
    application: QApplication, copy_of: Callable[[str], Path]
) -> Iterator[Callable[[str], MainWindow]]:
    """Opens the real window on a copy of the project of a corpus."""
    shown: list[MainWindow] = []

    def open_window(name: str) -> MainWindow:
        QSettings("Codage", "Codage").clear()
        window = MainWindow()
        shown.append(window)
        window.show()
        assert window.open_path(copy_of(name))
        settle(0.5)
        return window

    yield open_window
    for window in shown:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()


@pytest.fixture
def plain_of(tmp_path: Path) -> Iterator[Callable[[str], sqlite3.Connection]]:
    """Opens a copy of the bare SQLite file of a corpus, as `plain` lays it out."""
    opened: list[sqlite3.Connection] = []

    def open_copy(name: str) -> sqlite3.Connection:
        path = shutil.copyfile(plain_database(name), tmp_path / f"plain-{name}.sqlite")
        opened.append(sqlite3.connect(path, isolation_level=None))
        opened[-1].executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        return opened[-1]

    yield open_copy
    for connection in opened:
        connection.close()
