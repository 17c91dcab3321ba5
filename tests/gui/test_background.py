"""Long work: its result comes back, it can be stopped, its errors are told, nothing races it."""

from __future__ import annotations

import gc
import sys
from threading import Event, Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.message import CodageError
from codage.domain.task import Advance
from codage.gui import background


def shown_window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(300, 200)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_a_result_comes_back_in_the_threads_of_the_window(qtbot: QtBot) -> None:
    window = shown_window(qtbot)
    got: list[object] = []

    def keep(result: object) -> None:
        got.append((result, QApplication.instance().thread().isCurrentThread()))

    background.run(window, "Counting", lambda advance: 42, keep)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(42, True)]


def test_cancel_stops_the_work_and_opens_no_box(qtbot: QtBot) -> None:
    window = shown_window(qtbot)
    steps: list[int] = []
    results: list[object] = []
    failures: list[Exception] = []

    def work(advance: Advance) -> None:
        for step in range(1_000_000):
            advance(step, 1_000_000, "a file")
            steps.append(step)
            Event().wait(0.001)

    task = background.run(window, "Counting", work, results.append, failures.append)
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    ended: list[bool] = []
    task.ended.connect(lambda: ended.append(True))
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(ended))
    assert len(steps) < 1_000_000
    assert results == []
    assert failures == []


def test_an_error_is_told_in_its_own_words(qtbot: QtBot) -> None:
    window = shown_window(qtbot)

    def work(advance: Advance) -> None:
        raise CodageError("{file} is empty.", file="a.txt")

    background.run(window, "Reading", work, lambda _: None)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box.text() == "a.txt is empty."
    box.close()


def test_an_unforeseen_error_shows_no_words_of_the_interviews(qtbot: QtBot) -> None:
    window = shown_window(qtbot)

    def work(advance: Advance) -> None:
        raise ValueError("Mme Durand a dit")

    background.run(window, "Reading", work, lambda _: None)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert "Durand" not in box.text() + box.detailedText()
    assert "ValueError" in box.text()
    box.close()


def test_nothing_can_be_clicked_while_work_goes_on(qtbot: QtBot) -> None:
    window = shown_window(qtbot)
    button = QPushButton("Code", window)
    button.show()
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    go_on = Event()
    done: list[object] = []
    background.run(window, "Importing", lambda advance: go_on.wait(10), done.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == []
    go_on.set()
    qtbot.waitUntil(lambda: bool(done))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == [True]


def test_what_is_made_elsewhere_is_swept_again_and_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    swept: list[Thread] = []
    enough = Event()
    collect = gc.collect

    def counted(generation: int = 2) -> int:
        swept.append(current_thread())
        if len(swept) == 3:
            enough.set()
        return collect(generation)

    monkeypatch.setattr(gc, "collect", counted)

    def make(advance: Advance) -> list[list[int]]:
        made: list[list[int]] = []
        while not enough.is_set() and len(made) < 3_000_000:
            made.append([len(made)])
        return made

    task = background.Task(make)
    with qtbot.waitSignal(task.done, timeout=20_000):
        task.start()
    assert enough.is_set()
    assert set(swept) == {main_thread()}


def test_threads_take_short_turns_while_work_goes_on(qtbot: QtBot) -> None:
    usual = sys.getswitchinterval()
    turns: list[float] = []
    task = background.Task(lambda advance: turns.append(sys.getswitchinterval()))
    with qtbot.waitSignal(task.done):
        task.start()
    assert turns[0] < usual
    assert sys.getswitchinterval() == usual


def test_only_the_windows_thread_frees_what_is_unused(qtbot: QtBot) -> None:
    swept: list[bool] = []
    task = background.Task(lambda advance: swept.append(gc.get_threshold()[0] > 0))
    with qtbot.waitSignal(task.done):
        task.start()
    assert swept == [False]
    assert gc.get_threshold()[0] > 0
