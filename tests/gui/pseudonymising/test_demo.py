"""The demo study pseudonymised through the window, with the language model, once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from codage.domain.pseudonyms import Kind
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.checking import check
from codage.project.key_table import read_key
from codage.project.pseudonyms import restorable

Left = Qt.MouseButton.LeftButton
LONG = 60_000
PEOPLE = ("Thévenot", "Lacaze", "Niemczyk", "Jouvenel")


def test_the_people_of_the_demo_are_replaced_and_shared_without_a_name(
    qtbot: QtBot,
    window: MainWindow,
    demo_project: Path,
    answer: Callable[[Path], None],
    shown: Callable[..., Any],
    tmp_path: Path,
) -> None:
    assert window.open_path(demo_project)
    project = window.session.project
    coded, changes = len(project.codings()), len(project.history())

    window.run("sharing.pseudonymise")
    dialog = shown("pseudonymise", LONG)
    for kind in dialog.candidates.kinds:
        dialog.kinds.setCurrentIndex(dialog.kinds.findData(kind.value))
        qtbot.mouseClick(dialog.all_button, Left)
    key = tmp_path / "ailleurs" / "clé.csv"
    key.parent.mkdir()
    answer(key)
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: key.name in window.banner.text, timeout=LONG)

    turns = [turn.text for row in project.documents() for turn in project.turns(row.id)]
    for name in PEOPLE:
        assert not any(name in text for text in turns)
    assert len(project.history()) == changes + 1
    assert len(project.codings()) == coded
    rows = read_key(key).rows
    assert {Kind.PERSON, Kind.PLACE, Kind.ORGANISATION} <= {row.kind for row in rows}
    assert restorable(project, read_key(key)).left == ()

    target = tmp_path / "ailleurs" / "partage.codage"
    answer(target)
    qtbot.mouseClick(window.banner.button, Left)
    qtbot.mouseClick(shown("share").go, Left)
    qtbot.waitUntil(lambda: target.name in window.banner.text, timeout=LONG)
    content = target.read_bytes()
    for name in PEOPLE:
        assert not any(
            name.encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        )
    assert check(target) == ()
    with Project.open(target) as copy:
        assert copy.history() == []
        assert len(copy.codings()) == coded
