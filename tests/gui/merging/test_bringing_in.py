"""A colleague's copy brought in through the window: chosen, looked at, taken, taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Span
from codage.gui.merging.coming import AS, WHAT
from codage.gui.merging.dialog import BringInDialog
from codage.gui.window import MainWindow
from codage.project import Project

Left = Qt.MouseButton.LeftButton
Key = Qt.Key
LONG = 20_000


@pytest.fixture
def copy(built_demo: Path, tmp_path: Path) -> Path:
    """A copy of the demo study in which Béa coded two passages and made a code."""
    path = Path(shutil.copyfile(built_demo, tmp_path / "copie de Béa.codage"))
    with Project.open(path, coder="Béa") as other:
        document = other.documents()[0].id
        turn = next(row for row in other.turns(document) if len(row.text) > 60)
        other.apply_code(other.codes()[1].id, Span.within(turn.id, 0, 20))
        other.apply_code(other.add_code("Souveraineté"), Span.within(turn.id, 21, 60))
    return path


@pytest.fixture
def window(qtbot: QtBot, demo_project: Path) -> Iterator[MainWindow]:
    shown = MainWindow()
    qtbot.addWidget(shown)
    shown.show()
    assert shown.open_path(demo_project)
    yield shown
    shown.close()


@pytest.fixture
def opened(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Path], BringInDialog]:
    def open_dialog(path: Path) -> BringInDialog:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
        window.run("sharing.bring_in")
        qtbot.waitUntil(lambda: window.findChild(BringInDialog) is not None, timeout=LONG)
        return window.findChild(BringInDialog)

    return open_dialog


def coded_by(window: MainWindow, name: str) -> int:
    project = window.session.project
    coder = project.find_coder(name)
    return 0 if coder is None else len(project.codings(coder_ids=[coder.id]))


def line(dialog: BringInDialog, text: str) -> QTreeWidgetItem:
    (item,) = dialog.coming.findItems(
        text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive, WHAT
    )
    return item


def test_what_a_colleague_coded_comes_in_and_one_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, opened: Callable[[Path], BringInDialog], copy: Path
) -> None:
    dialog = opened(copy)
    assert "2 codings" in dialog.total.text()
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: "Brought in" in window.banner.text, timeout=LONG)
    assert coded_by(window, "Béa") == 2
    assert "Souveraineté" in {row.name for row in window.session.codes.values()}
    window.run("edit.undo")
    assert coded_by(window, "Béa") == 0


def test_a_code_that_is_unticked_and_its_codings_stay_out(
    qtbot: QtBot, window: MainWindow, opened: Callable[[Path], BringInDialog], copy: Path
) -> None:
    dialog = opened(copy)
    tree = dialog.coming
    tree.setCurrentItem(line(dialog, "Souveraineté"))
    tree.setFocus()
    QTest.keyClick(tree, Key.Key_Space)
    assert "1 coding" in dialog.total.text()
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: "Brought in" in window.banner.text, timeout=LONG)
    assert coded_by(window, "Béa") == 1
    assert "Souveraineté" not in {row.name for row in window.session.codes.values()}


def test_codings_come_in_under_another_name_that_is_written(
    qtbot: QtBot, window: MainWindow, opened: Callable[[Path], BringInDialog], copy: Path
) -> None:
    dialog = opened(copy)
    tree = dialog.coming
    item = line(dialog, "Béa")
    tree.setCurrentItem(item, AS)
    QTest.keyClick(tree, Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Beatrice")
    QTest.keyClick(editor, Key.Key_Return)
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: "Brought in" in window.banner.text, timeout=LONG)
    assert (coded_by(window, "Beatrice"), coded_by(window, "Béa")) == (2, 0)


def test_a_copy_with_nothing_new_says_so(
    window: MainWindow, opened: Callable[[Path], BringInDialog], tmp_path: Path
) -> None:
    path = tmp_path / "copie.codage"
    window.session.project.copy_to(path)
    dialog = opened(path)
    assert "nothing to bring in" in dialog.total.text()
    assert not dialog.go.isEnabled()


def test_a_file_that_is_no_project_is_told_and_nothing_changes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notes.codage"
    path.write_bytes(b"notes" * 100)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    said: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.close()
        else:
            QTimer.singleShot(20, read)

    revision = window.session.project.revision
    QTimer.singleShot(20, read)
    window.run("sharing.bring_in")
    qtbot.waitUntil(lambda: bool(said), timeout=LONG)
    assert "notes.codage" in said[0]
    assert window.session.project.revision == revision
