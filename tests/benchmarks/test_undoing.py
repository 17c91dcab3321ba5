"""Undo and redo of a great import by key, and whether the window answers meanwhile."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest
from painting import settle, wait_until
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from scoreboard import Scoreboard

from codage.domain.survey import Survey, Variable, VariableType
from codage.gui import background
from codage.gui.window import MainWindow

ROWS, COLUMNS = 5_000, 200
TICK_MS = 5
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Pulse:
    """A timer of the window's thread; the longest time between two of its beats."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - TICK_MS)
        self._last = now

    def end(self) -> None:
        self._timer.stop()


@pytest.fixture
def window(window_on: Callable[[str], MainWindow]) -> MainWindow:
    """The window on a coded project into which a survey has just come."""
    shown = window_on("S")
    draw = random.Random(1)
    names = ["nouvelle clé", *(f"nouvelle {n}" for n in range(COLUMNS - 1))]
    rows = tuple(
        (f"N{number:05}", *(str(draw.randrange(1000)) for _ in range(COLUMNS - 1)))
        for number in range(ROWS)
    )
    columns = tuple(Variable(name, VariableType.TEXT) for name in names)
    shown.session.project.add_survey(Survey("s.csv", "", columns, rows, names[0], names[0]))
    settle(2)
    return shown


def test_undoing_a_survey(window: MainWindow, board: Scoreboard) -> None:
    cases, pulse = len(window.session.project.cases()), Pulse()
    board.measured["undo survey", "M"] = _pressed(window, Ctrl)
    assert len(window.session.project.cases()) == cases - ROWS
    board.measured["redo survey", "M"] = _pressed(window, Ctrl | Shift)
    assert len(window.session.project.cases()) == cases
    board.measured["undo survey hold", "M"] = pulse.longest
    pulse.end()


def _pressed(window: MainWindow, modifier: Qt.KeyboardModifier) -> float:
    """How long it takes from the key to the change that the window has taken in."""
    heard: list[object] = []
    window.session.changed.connect(heard.append)
    wait_until(lambda: not background.is_busy())
    window.activateWindow()
    wait_until(window.isActiveWindow)
    start = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_Z, modifier)
    wait_until(lambda: bool(heard))
    taken = (time.perf_counter() - start) * 1000
    settle(0.5)
    return taken
