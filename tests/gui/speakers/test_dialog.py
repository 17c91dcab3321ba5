"""The speakers of an interview put right after it came in, each correction one undoable change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Role
from codage.gui import background, undoing
from codage.gui.speakers.dialog import CASE, NAME, ROLE, TURNS, SpeakersDialog
from codage.gui.window import MainWindow
from codage.importers.importing import import_files
from codage.project import Project

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[SpeakersDialog]:
    talk = "Ana : Bonjour.\nBo : Oui, bonjour.\nAna : Alors ?\nB0 : Voilà.\nBo : Oui.\nB0 : Ah.\n"
    (tmp_path / "groupe.txt").write_text(talk, "utf-8")
    with Project.create(tmp_path / "study.codage") as project:
        import_files(project, [tmp_path / "groupe.txt"])
        project.add_survey(
            Survey(
                "x.csv", "", (Variable("id", VariableType.NOMINAL),), (("Albi",), ("Vals",)),
                "id", "id",
            )
        )  # fmt: skip
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.open_path(tmp_path / "study.codage")
    window.run("edit.speakers")
    (shown,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, SpeakersDialog)]
    qtbot.waitExposed(shown)
    yield shown
    window.close()


@pytest.fixture
def project(dialog: SpeakersDialog) -> Project:
    return dialog._session.project


def names(dialog: SpeakersDialog) -> list[str]:
    return [dialog.table.item(row, NAME).text() for row in range(dialog.table.rowCount())]


def editors(dialog: SpeakersDialog) -> list[QLineEdit]:
    return [one for one in dialog.table.viewport().children() if isinstance(one, QLineEdit)]


def rename(qtbot: QtBot, dialog: SpeakersDialog, row: int, new: str) -> None:
    where = dialog.table.visualItemRect(dialog.table.item(row, NAME)).center()
    qtbot.mouseClick(dialog.table.viewport(), Left, pos=where)
    qtbot.mouseDClick(dialog.table.viewport(), Left, pos=where)
    (editor,) = editors(dialog)
    editor.selectAll()
    qtbot.keyClicks(editor, new)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not editors(dialog))


def test_a_new_name_is_one_change(qtbot: QtBot, dialog: SpeakersDialog, project: Project) -> None:
    assert names(dialog) == ["Ana", "Bo", "B0"]
    rename(qtbot, dialog, 0, "Ana Ruiz")
    assert [one.name for one in project.speakers()] == ["Ana Ruiz", "Bo", "B0"]
    assert str(project.next_undo()) == "Rename speaker to Ana Ruiz"
    qtbot.mouseClick(dialog.undo, Left)
    qtbot.waitUntil(lambda: names(dialog)[0] == "Ana")


def test_the_name_of_another_merges_the_two(
    qtbot: QtBot, dialog: SpeakersDialog, project: Project
) -> None:
    rename(qtbot, dialog, 2, "Bo")
    qtbot.waitUntil(lambda: names(dialog) == ["Ana", "Bo"])
    assert dialog.table.item(1, TURNS).text() == "4"
    project.undo()
    qtbot.waitUntil(lambda: len(names(dialog)) == 3)


def test_the_speaker_in_hand_merges_into_another(
    qtbot: QtBot, dialog: SpeakersDialog, project: Project
) -> None:
    where = dialog.table.visualItemRect(dialog.table.item(2, NAME)).center()
    qtbot.mouseClick(dialog.table.viewport(), Left, pos=where)
    dialog.merge.menu().aboutToShow.emit()
    entries = {entry.text(): entry for entry in dialog.merge.menu().actions()}
    entries["Bo"].trigger()
    qtbot.waitUntil(lambda: names(dialog) == ["Ana", "Bo"])
    assert str(project.next_undo()) == "Merge speaker B0 into Bo"


def test_an_empty_name_is_not_taken(qtbot: QtBot, dialog: SpeakersDialog) -> None:
    rename(qtbot, dialog, 0, " ")
    assert names(dialog)[0] == "Ana"


def test_a_role_is_one_change(qtbot: QtBot, dialog: SpeakersDialog, project: Project) -> None:
    box = dialog.table.cellWidget(0, ROLE)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert project.speakers()[0].role is Role.INTERVIEWER
    project.undo()
    qtbot.waitUntil(lambda: box.role is Role.UNKNOWN)


def test_undo_can_take_its_time_in_the_background(
    qtbot: QtBot, dialog: SpeakersDialog, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(qtbot, dialog, 0, "Anna")
    qtbot.waitUntil(lambda: names(dialog)[0] == "Anna")
    monkeypatch.setattr(undoing, "AT_ONCE", 0)
    qtbot.mouseClick(dialog.undo, Left)
    assert background.is_busy()
    qtbot.waitUntil(lambda: names(dialog)[0] == "Ana")


def test_a_speaker_speaks_for_a_case(
    qtbot: QtBot, dialog: SpeakersDialog, project: Project
) -> None:
    cases = {case.name: case.id for case in project.cases()}
    speaker = project.speakers()[1].id
    box = dialog.table.cellWidget(1, CASE)
    box.setFocus()
    for wanted in ("Albi", "Vals"):
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert project.speaker_links() == [(speaker, cases[wanted])]
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert project.speaker_links() == []
    project.undo()
    assert project.speaker_links() == [(speaker, cases["Albi"])]
