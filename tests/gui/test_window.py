"""The window as a whole: its commands, its panels, and the files it is asked to open."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from codage.gui.actions import actions
from codage.gui.tally import tally_of
from codage.gui.window import MainWindow
from codage.project import Project

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def message(qtbot: QtBot) -> str:
    """What the message box says; it is closed."""

    def boxes() -> list[QWidget]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]

    qtbot.waitUntil(lambda: any(box.isVisible() for box in boxes()))
    box = next(box for box in boxes() if box.isVisible())
    box.close()
    return box.text()


def test_every_command_has_a_menu_entry_and_a_tooltip(window: MainWindow) -> None:
    for declared in actions():
        action = window.actions_by_id[declared.id]
        assert action.text()
        assert action.toolTip()
        assert declared.id in window.commands


def test_no_two_commands_share_a_shortcut(window: MainWindow) -> None:
    taken: dict[str, str] = {}
    shortcuts = [
        (action.text(), keys.toString())
        for action in window.findChildren(type(window.actions_by_id["edit.undo"]))
        for keys in action.shortcuts()
    ]
    for text, keys in shortcuts:
        assert taken.setdefault(keys, text) == text, keys


def test_panels_come_back_as_they_were(qtbot: QtBot, demo_project: Path) -> None:
    first = MainWindow()
    qtbot.addWidget(first)
    first.show()
    first.open_path(demo_project)
    first.docks[1].hide()
    first.docks[2].setFloating(True)
    first.close()

    second = MainWindow()
    qtbot.addWidget(second)
    second.show()
    assert all(not dock.isVisible() for dock in second.docks)
    second.open_path(demo_project)
    assert not second.docks[1].isVisible()
    assert second.docks[2].isFloating()
    second.close()


@pytest.mark.parametrize("page", [0, 1, 2, 3])
def test_a_project_closes_whatever_is_on_show(
    window: MainWindow, qtbot: QtBot, demo_project: Path, page: int
) -> None:
    window.open_path(demo_project)
    window.session.choose_code(next(iter(window.session.codes)))
    window.run("view.frequencies")
    window.frequencies.tabs.setCurrentIndex(page)
    model = window.frequencies.table_model if page == 0 else window.frequencies.interview_model
    if page in (0, 2):
        qtbot.waitUntil(lambda: model.rowCount() > 0, timeout=20_000)
    window.run("project.close")
    assert not window.session.is_open
    window.open_path(demo_project)
    assert len(window.session.documents) == 30


def test_a_dropped_project_opens(window: MainWindow, qtbot: QtBot, demo_project: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(demo_project))])
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(window, QDragEnterEvent(window.rect().center(), *held))
    QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), *held))
    qtbot.waitUntil(lambda: window.session.path == demo_project)


def test_what_is_no_project_is_told_and_left_alone(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stranger = tmp_path / "lettre.codage"
    stranger.write_text("Cher collègue,", "utf-8")
    window.open_path(stranger)
    assert "is not a Codage project" in message(qtbot)
    other = tmp_path / "autre.codage"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE t (x)")
    database.close()
    window.open_path(other)
    assert "another program" in message(qtbot)
    assert not window.session.is_open
    assert stranger.read_text("utf-8") == "Cher collègue,"


def test_a_project_open_elsewhere_says_who_has_it(
    window: MainWindow, qtbot: QtBot, demo_project: Path
) -> None:
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from codage.project import Project;"
            "p = Project.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()",
            str(demo_project),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        holder.stdout.readline()
        window.open_path(demo_project)
        assert "is already open" in message(qtbot)
        assert not window.session.is_open
    finally:
        holder.communicate(b"", timeout=20)


def test_a_read_only_project_is_shown_and_nothing_can_be_changed(
    window: MainWindow, demo_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, mode, **_: mode != 2)
    window.open_path(demo_project)
    assert window.session.is_open
    assert not window.session.can_write
    assert "read-only" in window.banner.text or "cannot be written" in window.banner.text
    for command in (
        "coding.remove",
        "coding.palette",
        "coding.in_vivo",
        "coding.code_turn",
        "codebook.new",
        "project.import_documents",
        "edit.undo",
        "edit.rename_document",
        "edit.remove_document",
        "hearing.link",
    ):
        assert not window.actions_by_id[command].isEnabled(), command
    assert window.actions_by_id["edit.copy"].isEnabled()
    assert window.actions_by_id["project.export_merged"].isEnabled()


def test_undo_is_offered_where_an_interview_was_removed(
    window: MainWindow, qtbot: QtBot, demo_project: Path
) -> None:
    window.open_path(demo_project)
    gone = window.session.document_row.name
    window.run("edit.remove_document")
    assert gone not in {row.name for row in window.session.documents.values()}
    assert gone in window.banner.text
    qtbot.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    assert gone in {row.name for row in window.session.documents.values()}


def test_an_interview_is_on_show_again_when_all_of_them_come_back(
    qtbot: QtBot, window: MainWindow, demo_project: Path
) -> None:
    window.open_path(demo_project)
    session = window.session
    session.project.remove_documents(list(session.documents))
    assert session.document is None
    assert not window.actions_by_id["view.next_document"].isEnabled()
    window.run("edit.undo")
    qtbot.waitUntil(lambda: session.document is not None)
    assert session.document == next(iter(session.documents))
    assert window.actions_by_id["view.next_document"].isEnabled()


def test_a_coding_is_stretched_by_keys_that_no_desktop_takes(
    window: MainWindow, qtbot: QtBot, demo_project: Path
) -> None:
    window.open_path(demo_project)
    session, view = window.session, window.reading.view
    with qtbot.waitActive(window):
        window.activateWindow()
    view.setFocus()
    whole = view.turn_span(view.turn_at_cursor())
    view.select(whole)
    window.commands["coding.apply"](next(iter(session.codes)))
    coding = max(row.id for row in session.project.codings())
    window.reading.view.choose_coding(coding)
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    spans = []
    for held in (shift, shift, NONE, control | shift, control):
        qtbot.keyClick(view, Qt.Key.Key_F5, held)
        spans.append(session.project.coding(coding).span)
    _, shorter, longer, later, earlier = spans
    assert shorter.end.offset < whole.end.offset
    assert shorter.end.offset < longer.end.offset
    assert later.start.offset > whole.start.offset
    assert earlier.start == whole.start


def test_others_codings_hide_and_show(window: MainWindow, demo_project: Path) -> None:
    window.open_path(demo_project)
    everyone = sum(map(tally_of(window.session).of_document, window.session.documents))
    window.run("coder.blind")
    assert window.coder_chip.sign.isVisibleTo(window)
    mine = sum(map(tally_of(window.session).of_document, window.session.documents))
    assert 0 < mine < everyone
    window.run("coder.blind")
    assert not window.coder_chip.sign.isVisibleTo(window)
    assert sum(map(tally_of(window.session).of_document, window.session.documents)) == everyone


def test_a_new_coder_codes_as_themselves(
    window: MainWindow, demo_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "codage.gui.commands.coder.QInputDialog.getText", lambda *_, **__: ("Zoé", True)
    )
    window.open_path(demo_project)
    window.run("coder.add")
    view = window.reading.view
    view.select(view.turn_span(view.turn_at_cursor()))
    window.commands["coding.apply"](next(iter(window.session.codes)))
    newest = max(window.session.project.codings(), key=lambda row: row.id)
    assert window.session.coders[newest.coder_id].name == "Zoé"
    window.close()
    with Project.open(demo_project, read_only=True) as project:
        assert project.find_coder("Zoé") is not None
