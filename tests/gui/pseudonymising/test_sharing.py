"""Copies for others: what is off by default, and that no name is left in their bytes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from codage.gui.pseudonymising.dialog import PseudonymiseDialog
from codage.gui.pseudonymising.sharing import ShareDialog
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.checking import check

K = Qt.Key
Left = Qt.MouseButton.LeftButton
LONG = 20_000
ORIGINALS = ("Castagnet", "Kerjean", "Hervé", "Sauvelane")


def share(qtbot: QtBot, window: MainWindow, dialog: ShareDialog, target: Path) -> bytes:
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: target.name in window.banner.text, timeout=LONG)
    return target.read_bytes()


def left_in(content: bytes) -> list[str]:
    return [
        name
        for original in ORIGINALS
        for name in (original, original.casefold())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if name.encode(encoding) in content
    ]


@pytest.fixture
def pseudonymised(
    qtbot: QtBot,
    window: MainWindow,
    dialog: PseudonymiseDialog,
    answer: Callable[[Path], None],
    tmp_path: Path,
) -> MainWindow:
    answer(tmp_path / "clé.csv")
    for kind in ("person", "place"):
        dialog.kinds.setCurrentIndex(dialog.kinds.findData(kind))
        qtbot.mouseClick(dialog.all_button, Left)
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: "clé.csv" in window.banner.text, timeout=LONG)
    return window


def test_a_copy_holds_no_name_and_has_no_past(
    qtbot: QtBot,
    pseudonymised: MainWindow,
    answer: Callable[[Path], None],
    shown: Callable[[str], Any],
    tmp_path: Path,
) -> None:
    window, target = pseudonymised, tmp_path / "partage.codage"
    qtbot.mouseClick(window.banner.button, Left)
    dialog = shown("share")
    assert "clé.csv" in dialog.key_label.text()
    answer(target)

    content = share(qtbot, window, dialog, target)

    assert left_in(content) == []
    assert "None of the" in window.banner.text
    assert check(target) == ()
    with Project.open(target) as copy:
        assert copy.history() == []
        assert copy.next_undo() is None
        assert len(copy.codings()) == len(window.session.project.codings())
        assert [row.name for row in copy.variables()] == ["id", "pop"]
    assert left_in(window.session.project.path.read_bytes())


def test_what_may_be_personal_is_off(window: MainWindow, shown: Callable[[str], Any]) -> None:
    window.run("sharing.save_copy")
    dialog = shown("share")
    sharing = dialog.sharing
    names = {row.id: row.name for row in window.session.project.variables()}
    assert {names[one] for one in sharing.variables} == {"id", "pop"}
    assert not sharing.preamble
    assert not any((sharing.files, sharing.recordings, sharing.memos, sharing.coders))
    dialog.reject()


def test_what_is_checked_is_kept(
    qtbot: QtBot,
    window: MainWindow,
    answer: Callable[[Path], None],
    shown: Callable[[str], Any],
    tmp_path: Path,
) -> None:
    target = tmp_path / "entier.codage"
    answer(target)
    window.run("sharing.save_copy")
    dialog = shown("share")
    dialog.coders.click()
    dialog.variables.setFocus()
    dialog.variables.setCurrentRow(1)
    QTest.keyClick(dialog.variables, K.Key_Space)
    share(qtbot, window, dialog, target)
    with Project.open(target) as copy:
        assert [row.name for row in copy.coders()] == ["Ada Kerjean"]
        assert [row.name for row in copy.variables()] == ["id", "nom", "pop"]


def test_names_still_there_are_told(
    qtbot: QtBot,
    pseudonymised: MainWindow,
    answer: Callable[[Path], None],
    shown: Callable[[str], Any],
    tmp_path: Path,
) -> None:
    window, project = pseudonymised, pseudonymised.session.project
    document = project.documents()[0].id
    project.edit_text(project.turns(document)[0].id, "Bonjour, Mme Castagnet.")
    answer(tmp_path / "partage.codage")
    window.run("sharing.save_copy")
    share(qtbot, window, shown("share"), tmp_path / "partage.codage")
    assert "Castagnet" in window.banner.text
    assert "Do not share" in window.banner.text


def test_an_existing_file_stays(
    qtbot: QtBot,
    window: MainWindow,
    answer: Callable[[Path], None],
    shown: Callable[[str], Any],
    path: Path,
) -> None:
    answer(path)
    window.run("sharing.save_copy")
    dialog = shown("share")
    qtbot.mouseClick(dialog.go, Left)

    def told() -> list[QMessageBox]:
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, QMessageBox) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(told()), timeout=LONG)
    assert "already exists" in told()[0].text()
    told()[0].close()
    assert dialog.isVisible()
    dialog.reject()
    assert check(path) == ()
