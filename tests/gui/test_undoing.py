"""Great changes are undone behind a progress dialog that can be stopped; small ones at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.message import CodageError
from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.task import Advance, unwatched
from codage.gui import background
from codage.gui.coders.whose import Whose
from codage.gui.journal import JournalDialog
from codage.gui.undoing import AT_ONCE
from codage.gui.window import MainWindow
from codage.project import Project, runs
from codage.project.rows import Change
from codage.project.store import Store

Left, Ctrl, Shift = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
IMPORTED = "Import survey s.csv"
ROWS = AT_ONCE


class Gate:
    """Where an undo waits half-way until it is opened, so that the dialog can be seen."""

    def __init__(self) -> None:
        self.opened = Event()
        self.opened.set()
        self.reached = Event()

    def through(self, advance: Advance) -> Advance:
        def gated(done: int, total: int, what: str = "") -> None:
            advance(done, total, what)
            if done:
                self.reached.set()
                self.opened.wait(10)

        return gated


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(runs, "PIECE", 200)
    for name in ("undo", "redo"):
        verb = getattr(Store, name)
        monkeypatch.setattr(
            Store,
            name,
            lambda self, advance=unwatched, verb=verb: verb(self, gate.through(advance)),
        )
    back_to = Store.undo_back_to
    monkeypatch.setattr(
        Store,
        "undo_back_to",
        lambda self, change, advance=unwatched: back_to(self, change, gate.through(advance)),
    )
    yield gate
    gate.opened.set()


def survey(name: str = "s.csv", key: str = "key") -> Survey:
    names = (key, "a")
    return Survey(
        name,
        "",
        tuple(Variable(column, VariableType.TEXT) for column in names),
        tuple((str(number), "été") for number in range(ROWS)),
        key,
        key,
    )


@pytest.fixture
def project(window: MainWindow, tmp_path: Path, gate: Gate) -> Project:
    """A project whose last change is an import of a survey."""
    with Project.create(tmp_path / "study.codage", coder="Inès") as project:
        project.add_code("Before")
        project.add_survey(survey())
    assert window.open_path(tmp_path / "study.codage")
    return window.session.project


def dialog_of(widget: QWidget) -> QProgressDialog | None:
    return next((one for one in widget.findChildren(QProgressDialog) if one.isVisible()), None)


def menu_texts(window: MainWindow) -> tuple[str, str]:
    undo, redo = (window.actions_by_id[f"edit.{verb}"].text() for verb in ("undo", "redo"))
    return undo.replace("&", ""), redo.replace("&", "")


def wait_for_the_keyboard(qtbot: QtBot, window: QWidget) -> None:
    qtbot.waitUntil(lambda: not background.is_busy())
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def test_a_great_import_is_undone_and_redone_behind_its_progress(
    qtbot: QtBot, window: MainWindow, project: Project, gate: Gate
) -> None:
    heard: list[Change] = []
    window.session.changed.connect(heard.append)
    gate.opened.clear()
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: dialog_of(window) is not None and dialog_of(window).value() > 0)
    assert dialog_of(window).labelText() == f"Undoing…\n{IMPORTED}"
    assert 0 < dialog_of(window).value() < dialog_of(window).maximum()
    assert (len(project.cases()), heard) == (ROWS, [])
    assert menu_texts(window) == (f"Undo: {IMPORTED}", "Redo")
    gate.opened.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert (heard[0].undone, project.cases()) == (True, [])
    assert menu_texts(window) == ("Undo: Add code Before", f"Redo: {IMPORTED}")
    qtbot.waitUntil(lambda: dialog_of(window) is None)

    wait_for_the_keyboard(qtbot, window)
    gate.opened.clear()
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl | Shift)
    qtbot.waitUntil(lambda: dialog_of(window) is not None)
    assert dialog_of(window).labelText().startswith("Redoing…")
    gate.opened.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert len(project.cases()) == ROWS
    assert menu_texts(window) == (f"Undo: {IMPORTED}", "Redo")


def test_a_click_stops_it_and_all_is_as_it_was(
    qtbot: QtBot, window: MainWindow, project: Project, gate: Gate
) -> None:
    heard: list[Change] = []
    window.session.changed.connect(heard.append)
    gate.opened.clear()
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: dialog_of(window) is not None and gate.reached.is_set())
    button = dialog_of(window).findChild(QPushButton)
    assert button.text() == "Stop"
    qtbot.mouseClick(button, Left)
    gate.opened.set()
    wait_for_the_keyboard(qtbot, window)
    assert dialog_of(window) is None
    assert (len(project.cases()), len(project.attributes()), heard) == (ROWS, 2 * ROWS, [])
    assert menu_texts(window) == (f"Undo: {IMPORTED}", "Redo")
    assert window.statusBar().currentMessage() == "Cancelled: nothing was changed."
    assert project.check() == ()
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: bool(heard))
    assert project.cases() == []


def test_keys_pressed_while_it_runs_undo_nothing_more(
    qtbot: QtBot, window: MainWindow, project: Project, gate: Gate
) -> None:
    gate.opened.clear()
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl)
    gate.opened.set()
    qtbot.waitUntil(lambda: not background.is_busy())
    assert [code.name for code in project.codes()] == ["Before"]
    assert project.cases() == []


def test_a_small_change_is_undone_at_once(
    qtbot: QtBot, window: MainWindow, project: Project
) -> None:
    window.session.project.add_code("After")
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl)
    assert [code.name for code in project.codes()] == ["Before"]
    assert menu_texts(window) == (f"Undo: {IMPORTED}", "Redo: Add code After")
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl | Shift)
    assert len(project.codes()) == 2
    assert not background.is_busy()


def test_an_error_is_told_in_the_window(
    qtbot: QtBot, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: Store, advance: Advance = unwatched) -> None:
        raise CodageError("The disk is full.")

    monkeypatch.setattr(Store, "undo", fail)
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert window.banner.text == "The disk is full."


def test_in_blind_mode_the_progress_does_not_name_what_others_did(
    qtbot: QtBot, window: MainWindow, project: Project, gate: Gate
) -> None:
    other = project.add_coder("Zoé")
    project.add_survey(survey("t.csv", "id"))
    window.session.use_coder(other)
    window.session.show_codings_of(Whose.OWN)
    gate.opened.clear()
    qtbot.keyClick(window, Qt.Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: dialog_of(window) is not None and dialog_of(window).value() > 0)
    assert dialog_of(window).labelText() == "Undoing…"
    gate.opened.set()
    qtbot.waitUntil(lambda: not background.is_busy())


class TestGoingBackInTheJournal:
    @pytest.fixture
    def journal(self, qtbot: QtBot, window: MainWindow, project: Project) -> JournalDialog:
        project.add_code("After")
        dialog = JournalDialog(window.session, window)
        dialog.open()
        qtbot.waitExposed(dialog)
        (oldest,) = [
            row
            for row in range(dialog.model.rowCount())
            if str(dialog.model.change(row).label) == "Add code Before"
        ]
        dialog.table.selectRow(oldest)
        return dialog

    def test_all_is_taken_back_as_one(
        self, qtbot: QtBot, window: MainWindow, project: Project, journal: JournalDialog, gate: Gate
    ) -> None:
        heard: list[Change] = []
        window.session.changed.connect(heard.append)
        gate.opened.clear()
        qtbot.mouseClick(journal.back, Left)
        qtbot.waitUntil(lambda: dialog_of(journal) is not None)
        gate.opened.set()
        qtbot.waitUntil(lambda: bool(heard))
        assert (project.codes(), project.cases(), len(heard)) == ([], [], 1)
        assert all(journal.model.change(row).undone for row in range(3))
        assert not journal.back.isEnabled()
        assert menu_texts(window) == ("Undo", "Redo: Add code Before")

    def test_stopped_it_has_taken_back_nothing(
        self, qtbot: QtBot, window: MainWindow, project: Project, journal: JournalDialog, gate: Gate
    ) -> None:
        gate.opened.clear()
        qtbot.mouseClick(journal.back, Left)
        qtbot.waitUntil(lambda: dialog_of(journal) is not None and gate.reached.is_set())
        qtbot.mouseClick(dialog_of(journal).findChild(QPushButton), Left)
        gate.opened.set()
        qtbot.waitUntil(lambda: not background.is_busy())
        assert (len(project.codes()), len(project.cases())) == (2, ROWS)
        assert not any(journal.model.change(row).undone for row in range(3))
        assert menu_texts(window) == ("Undo: Add code After", "Redo")

    def test_a_few_rows_go_at_once(
        self, qtbot: QtBot, project: Project, journal: JournalDialog
    ) -> None:
        journal.table.selectRow(0)
        qtbot.mouseClick(journal.back, Left)
        assert [code.name for code in project.codes()] == ["Before"]
        assert not background.is_busy()
