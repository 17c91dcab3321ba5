"""Interviews looked at before they come in, with mouse and keyboard, on files as they arrive."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from codage.domain.transcript import Role
from codage.gui import settings
from codage.gui.importing.files import STATE_WORDS
from codage.gui.importing.incoming import State
from codage.gui.importing.preview import ImportPreview
from codage.gui.importing.report import ImportReportDialog
from codage.gui.importing.speakers import NAME, ROLE, SPEAKS
from codage.gui.window import MainWindow
from codage.importers.choices import Convention
from codage.project import Project

Left = Qt.MouseButton.LeftButton
LONG = 10_000

SLIP = (
    "Lieu : Albi\n\n"
    "Chercheuse : Bonjour, vous pouvez vous présenter ?\n"
    "Hélène : Oui, je dirige le service depuis dix ans.\n"
    "Checheuse : Et la suite, comment la voyez-vous ?\n"
    "Hélène : On verra bien ce que cela donnera.\n"
    "Chercheuse : Merci.\n"
    "Hélène : De rien.\n"
)
UNKNOWN = "{0} : Oui, {1} ?\n{1} : Oui, bien.\n{0} : Ah bon.\n{1} : Voilà, c'est ainsi.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "entretiens"
    folder.mkdir()
    files = {
        "1 lapsus.txt": SLIP,
        "2 sans rôle.txt": UNKNOWN.format("Ana", "Bo"),
        "3 autre.txt": UNKNOWN.format("Ana", "Carla"),
        "4 initiales.txt": "".join(f"MD – Question {n} ?\nLT – Réponse {n}.\n" for n in range(4)),
        "5 vieux.txt": "E : Ça déborde déjà ?\nR : Été comme hiver.\n",
        "6 vide.txt": "",
    }
    for name, text in files.items():
        encoding = "cp850" if "vieux" in name else "utf-8"
        (folder / name).write_bytes(text.encode(encoding))
    return folder


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    Project.create(tmp_path / "study.codage").close()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    assert window.open_path(tmp_path / "study.codage")
    yield window
    window.close()


def shown(qtbot: QtBot, kind: type) -> object:
    def visible() -> list:
        every = QApplication.topLevelWidgets()
        return [one for one in every if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()), timeout=LONG)
    return visible()[0]


@pytest.fixture
def preview(qtbot: QtBot, window: MainWindow, folder: Path) -> ImportPreview:
    window.commands["project.receive"]([folder])
    return shown(qtbot, ImportPreview)


def choose_file(qtbot: QtBot, preview: ImportPreview, start: str) -> None:
    row = next(n for n, one in enumerate(preview.files) if one.path.name.startswith(start))
    where = preview.list.visualItemRect(preview.list.item(row))
    qtbot.mouseClick(preview.list.viewport(), Left, pos=where.center())
    assert preview.chosen.path.name.startswith(start)


def row_of(preview: ImportPreview, name: str) -> int:
    return [one.original for one in preview.page.speakers.found].index(name)


def pick(qtbot: QtBot, box: QComboBox, data: object) -> None:
    """Choose an entry of a box with the keyboard, as a person would."""
    qtbot.mouseClick(box, Left)
    qtbot.keyClick(box.view(), Qt.Key.Key_Home)
    for _ in range(box.findData(data)):
        qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.currentData() == data


def rename(qtbot: QtBot, preview: ImportPreview, name: str, new: str) -> None:
    table = preview.page.speakers
    where = table.visualItemRect(table.item(row_of(preview, name), NAME)).center()
    qtbot.mouseClick(table.viewport(), Left, pos=where)
    qtbot.mouseDClick(table.viewport(), Left, pos=where)
    editor = table.viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, new)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def spoken(preview: ImportPreview) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in preview.page.text.page.document.turns]


def test_sure_files_come_in_without_a_question(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "sûr.txt"
    path.write_text(SLIP.replace("Checheuse", "Chercheuse"), "utf-8")
    window.commands["project.receive"]([path])
    shown(qtbot, ImportReportDialog).reject()
    assert len(window.session.documents) == 1


def test_whoever_wants_looks_at_sure_files_too(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "sûr.txt"
    path.write_text(SLIP.replace("Checheuse", "Chercheuse"), "utf-8")
    settings.keep(settings.LOOK, 1)
    window.commands["project.receive"]([path])
    preview = shown(qtbot, ImportPreview)
    assert preview.always.isChecked()
    qtbot.mouseClick(preview.always, Left, pos=QPoint(8, preview.always.height() // 2))
    assert not settings.get(settings.LOOK, 0, int)
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert window.session.documents == {}


def test_files_are_listed_with_how_sure_they_are(preview: ImportPreview) -> None:
    assert [file.state for file in preview.files] == [
        State.DOUBTFUL,
        State.DOUBTFUL,
        State.DOUBTFUL,
        State.DOUBTFUL,
        State.DOUBTFUL,
        State.FAILED,
    ]
    assert preview.chosen.path.name == "1 lapsus.txt"
    assert "Checheuse" in preview.page.warning.text()
    assert STATE_WORDS[State.FAILED] in preview.list.item(5).toolTip()


def test_a_file_that_cannot_be_read_says_why(qtbot: QtBot, preview: ImportPreview) -> None:
    choose_file(qtbot, preview, "6")
    assert preview.refusal.isVisible()
    assert "6 vide.txt" in preview.refusal.text()


def test_the_name_of_another_merges_the_two(qtbot: QtBot, preview: ImportPreview) -> None:
    rename(qtbot, preview, "Checheuse", "Chercheuse")
    assert {who for who, _ in spoken(preview)} == {"Chercheuse", "Hélène"}
    assert preview.chosen.state is State.SURE
    assert not preview.page.warning.isVisible()


def test_the_speaker_in_hand_merges_into_another(qtbot: QtBot, preview: ImportPreview) -> None:
    table = preview.page.speakers
    where = table.visualItemRect(table.item(row_of(preview, "Checheuse"), NAME)).center()
    qtbot.mouseClick(table.viewport(), Left, pos=where)
    preview.page.merge.menu().aboutToShow.emit()
    entries = {entry.text(): entry for entry in preview.page.merge.menu().actions()}
    assert list(entries) == ["Chercheuse", "Hélène"]
    entries["Chercheuse"].trigger()
    assert {who for who, _ in spoken(preview)} == {"Chercheuse", "Hélène"}


def test_the_head_of_what_is_no_speaker_is_text(qtbot: QtBot, preview: ImportPreview) -> None:
    table = preview.page.speakers
    rect = table.visualItemRect(table.item(row_of(preview, "Checheuse"), SPEAKS))
    qtbot.mouseClick(table.viewport(), Left, pos=QPoint(rect.left() + 11, rect.center().y()))
    assert any(text.endswith("Checheuse : Et la suite, comment la voyez-vous ?") for _, text in spoken(preview))  # fmt: skip  # noqa: E501
    assert not preview.page.speakers.found[row_of(preview, "Checheuse")].speaks


def test_another_convention_is_chosen(qtbot: QtBot, preview: ImportPreview) -> None:
    choose_file(qtbot, preview, "4")
    assert {who for who, _ in spoken(preview)} == {None}
    pick(qtbot, preview.page.convention, Convention.INITIALS.value)
    assert spoken(preview)[:2] == [("MD", "Question 0 ?"), ("LT", "Réponse 0.")]


def test_an_encoding_is_put_right(qtbot: QtBot, preview: ImportPreview) -> None:
    choose_file(qtbot, preview, "5")
    assert ("R", "Été comme hiver.") in spoken(preview)
    pick(qtbot, preview.page.encoding, "cp1252")
    qtbot.waitUntil(lambda: ("R", "Été comme hiver.") not in spoken(preview), timeout=LONG)
    pick(qtbot, preview.page.encoding, "cp850")
    qtbot.waitUntil(lambda: ("R", "Été comme hiver.") in spoken(preview), timeout=LONG)


def test_what_is_set_aside_is_kept_by_a_tick(qtbot: QtBot, preview: ImportPreview) -> None:
    page = preview.page
    qtbot.mouseClick(page.tabs.tabBar(), Left, pos=page.tabs.tabBar().tabRect(1).center())
    rect = page.aside.visualItemRect(page.aside.item(0))
    qtbot.mouseClick(page.aside.viewport(), Left, pos=QPoint(rect.left() + 11, rect.center().y()))
    assert spoken(preview)[0] == (None, "Lieu : Albi")


def test_the_rest_of_the_folder_follows_and_all_comes_in_at_once(
    qtbot: QtBot, window: MainWindow, preview: ImportPreview
) -> None:
    choose_file(qtbot, preview, "2")
    for name, role in (("Ana", Role.INTERVIEWER), ("Bo", Role.RESPONDENT)):
        table = preview.page.speakers
        pick(qtbot, table.cellWidget(row_of(preview, name), ROLE), role.value)
    rename(qtbot, preview, "Ana", "Ana Ruiz")
    qtbot.mouseClick(preview.page.share, Left)
    qtbot.waitUntil(lambda: preview.files[2].state is State.SURE, timeout=LONG)
    choose_file(qtbot, preview, "3")
    assert {who for who, _ in spoken(preview)} == {"Ana Ruiz", "Carla"}

    rect = preview.list.visualItemRect(preview.list.item(4))
    qtbot.mouseClick(preview.list.viewport(), Left, pos=QPoint(rect.left() + 11, rect.center().y()))
    accept = preview.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(accept, Left)
    report = shown(qtbot, ImportReportDialog)
    assert "4 interviews came in" in report.summary.text()
    assert "1 failed" in report.summary.text()
    report.reject()
    later = window.session.path.parent / "entretiens" / "7 plus tard.txt"
    later.write_text(UNKNOWN.format("Ana", "Denis"), "utf-8")
    window.commands["project.receive"]([later])
    shown(qtbot, ImportReportDialog).reject()
    project = window.session.project
    found = {
        window.session.documents[one.document_id].name + " " + one.name: one.role
        for one in project.speakers()
    }
    assert found["3 autre Ana Ruiz"] is Role.INTERVIEWER
    assert found["3 autre Carla"] is Role.RESPONDENT
    assert found["7 plus tard Ana Ruiz"] is Role.INTERVIEWER
    project.undo()
    project.undo()
    assert project.documents() == []


def test_what_is_there_already_is_said(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    from codage.importers.importing import import_files

    import_files(window.session.project, [folder / "1 lapsus.txt"])
    window.commands["project.look_at_paths"]([folder])
    preview = shown(qtbot, ImportPreview)
    assert preview.files[0].state is State.KNOWN
    choose_file(qtbot, preview, "1")
    assert "already in the project" in preview.page.warning.text()
    preview.reject()
