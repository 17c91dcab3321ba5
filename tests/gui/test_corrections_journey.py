"""Transcripts of all sorts brought in, mended, corrected and pseudonymised, by mouse and keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Span
from codage.gui.importing.preview import ImportPreview
from codage.gui.importing.report import ImportReportDialog
from codage.gui.importing.speakers import NAME
from codage.gui.pseudonymising.dialog import PseudonymiseDialog
from codage.gui.pseudonymising.names import NAME as NAME_COLUMN
from codage.gui.pseudonymising.sharing import ShareDialog
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.checking import check
from codage.project.key_table import read_key
from codage.project.rows import CodeFields, TurnRow

K = Qt.Key
Left = Qt.MouseButton.LeftButton
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Plain = Qt.KeyboardModifier.NoModifier
LONG = 30_000

SLIP = (
    "Lieu : Sauvelane\n\n"
    "Chercheuse : Bonjour madame Castagnet, vous pouvez vous présenter ?\n"
    "Hélène : Oui, je dirige le service de Sauvelane depuis dix ans.\n"
    "Checheuse : Et la suite, comment la voyez-vous ?\n"
    "Hélène : On mutualise les achats avec l'agglo, voilà.\n"
    "Chercheuse : Merci, madame Castagnet.\n"
    "Hélène : De rien. Mon numéro est le 06 11 22 33 44.\n"
)
CUES = (
    "WEBVTT\n\n"
    "00:00:01.000 --> 00:00:03.000\n<v Chercheuse>Vous connaissez madame Castagnet ?\n\n"
    "00:00:03.000 --> 00:00:06.000\n<v Gérard Tissot>Oui, de Sauvelane.\n\n"
    "00:00:06.000 --> 00:00:08.000\n<v Gérard Tissot>On se voit souvent.\n"
)
WHISPERED = {
    "text": "Bonjour. Oui, bonjour.",
    "language": "fr",
    "segments": [
        {"id": 0, "start": 0.0, "end": 1.5, "text": " Bonjour.", "speaker": "SPEAKER_00"},
        {"id": 1, "start": 1.5, "end": 3.0, "text": " Oui, bonjour.", "speaker": "SPEAKER_01"},
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four files of four sorts, one of them with a misspelt speaker, and one that is no text."""
    folder = tmp_path / "entretiens"
    folder.mkdir()
    (folder / "1 Castagnet.txt").write_text(SLIP, "utf-8")
    (folder / "2 Tissot.vtt").write_text(CUES, "utf-8")
    (folder / "3 machine.json").write_text(json.dumps(WHISPERED), "utf-8")
    document = Document()
    for line in ("Chercheuse : Ça déborde ?", "Agent : Été comme hiver.", "Chercheuse : Bien."):
        document.add_paragraph(line)
    document.save(str(folder / "4 agent.docx"))
    (folder / "5 vide.txt").write_bytes(b"")
    return folder


def shown(qtbot: QtBot, kind: type[QWidget]) -> Any:
    """The dialog of that kind, once it is there."""

    def visible() -> list[QWidget]:
        every = QApplication.topLevelWidgets()
        return [one for one in every if isinstance(one, kind) and one.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()), timeout=LONG)
    return visible()[0]


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Plain) -> None:
    """Press a shortcut of the window."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=LONG)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, key, held)


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = window.rect().center()
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(where, copy, data, Left, Plain))
    QApplication.sendEvent(window, QDropEvent(QPointF(where), copy, data, Left, Plain))


def turns(window: MainWindow) -> list[TurnRow]:
    return window.session.project.turns(window.session.document)


def span(window: MainWindow, words: str) -> Span:
    turn = next(turn for turn in turns(window) if words in turn.text)
    start = turn.text.index(words)
    return Span.within(turn.id, start, start + len(words))


def drag_over(window: MainWindow, words: str) -> None:
    """Select `words` with the mouse."""
    view = window.reading.view
    where = span(window, words)
    points = []
    for anchor in (where.start, where.end):
        view.set_cursor(anchor)
        line = view.page.line_rect(view.text_cursor.where)
        x, y = view.page.x_of(view.text_cursor.where), line.center().y() - view.top
        points.append(QPointF(x, y).toPoint())
    port = view.viewport()
    QTest.mousePress(port, Left, Plain, points[0])
    for step in range(1, 5):
        QTest.mouseMove(port, points[0] + (points[1] - points[0]) * step / 4)
    QTest.mouseRelease(port, Left, Plain, points[1])
    assert view.selected_text() == words


def mend_speaker(qtbot: QtBot, preview: ImportPreview, wrong: str, right: str) -> None:
    """Write the right name over the wrong one in the list of speakers."""
    table = preview.page.speakers
    row = [one.original for one in table.found].index(wrong)
    where = table.visualItemRect(table.item(row, NAME)).center()
    qtbot.mouseClick(table.viewport(), Left, pos=where)
    qtbot.mouseDClick(table.viewport(), Left, pos=where)
    editor = table.viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, right)
    qtbot.keyClick(editor, K.Key_Return)
    qtbot.waitUntil(lambda: table.viewport().findChild(QLineEdit) is None)


def choose_name(dialog: PseudonymiseDialog, label: str) -> None:
    shown = dialog.table.shown
    labels = [shown.index(row, NAME_COLUMN).data() for row in range(shown.rowCount())]
    index = shown.index(labels.index(label), NAME_COLUMN)
    dialog.table.scrollTo(index)
    where = dialog.table.visualRect(index).center()
    QTest.mouseClick(dialog.table.viewport(), Left, Plain, where)


def test_from_a_mixed_folder_to_a_copy_without_a_name(
    window: MainWindow,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    answer: Callable[[Path], None],
) -> None:
    session, view = window.session, window.reading.view
    study = tmp_path / "projet"
    study.mkdir()
    answer(study / "étude.codage")
    press(window, qtbot, K.Key_N, Control)
    project = session.project

    # A mixed folder, dropped on the window; the misspelt speaker is mended before it comes in.
    drop(window, folder)
    preview = shown(qtbot, ImportPreview)
    row = next(n for n, one in enumerate(preview.files) if one.path.name.startswith("1"))
    where = preview.list.visualItemRect(preview.list.item(row)).center()
    qtbot.mouseClick(preview.list.viewport(), Left, pos=where)
    mend_speaker(qtbot, preview, "Checheuse", "Chercheuse")
    accept = preview.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(accept, Left)
    report = shown(qtbot, ImportReportDialog)
    assert "1 failed" in report.summary.text()
    qtbot.keyClick(report, K.Key_Escape)
    assert len(session.documents) == 4
    first = next(row.id for row in session.documents.values() if "Castagnet" in row.name)
    session.choose_document(first)
    assert {one.name for one in project.speakers(first)} == {"Chercheuse", "Hélène"}

    # A passage is coded by a key of the codebook.
    code = project.add_code(CodeFields("Mutualisation", key="m"))
    session.choose_code(code)
    drag_over(window, "les achats avec l'agglo")
    qtbot.keyClicks(view, "m")
    [coding] = project.codings()
    assert project.segment(coding) == "les achats avec l'agglo"

    # It is corrected where it is coded, and the coding follows; undo takes both back.
    press(window, qtbot, K.Key_E, Control | Shift)
    view.set_cursor(span(window, "achats").end)
    view.setFocus()
    for letter in " groupés":
        QTest.sendKeyEvent(QTest.KeyAction.Click, view, K.Key_unknown, letter, Plain)
    assert project.segment(project.codings()[0]) == "les achats groupés avec l'agglo"
    press(window, qtbot, K.Key_Z, Control)
    assert project.segment(project.codings()[0]) == "les achats avec l'agglo"
    press(window, qtbot, K.Key_Z, Control | Shift)
    assert project.segment(project.codings()[0]) == "les achats groupés avec l'agglo"
    press(window, qtbot, K.Key_E, Control | Shift)

    # Names are looked for, decided on with a key each, and replaced as one change.
    changes = len(project.history())
    window.run("sharing.pseudonymise")
    dialog = shown(qtbot, PseudonymiseDialog)
    for label in ("madame Castagnet", "Sauvelane", "Hélène", "06 11 22 33 44", "Gérard Tissot"):
        choose_name(dialog, label)
        qtbot.keyClick(dialog.table, K.Key_A)
    key = tmp_path / "clé.csv"
    answer(key)
    qtbot.mouseClick(dialog.go, Left)
    qtbot.waitUntil(lambda: key.name in window.banner.text, timeout=LONG)
    assert len(project.history()) == changes + 1
    names = ("Castagnet", "Sauvelane", "Hélène", "06 11 22 33 44", "Tissot")
    said = " ".join(turn.text for row in project.documents() for turn in project.turns(row.id))
    assert not any(name in said for name in names)
    assert project.segment(project.codings()[0]) == "les achats groupés avec l'agglo"
    assert "Sauvelane" in read_key(key).originals

    # What is given to others holds none of them, and opens with its coding.
    target = tmp_path / "partage.codage"
    answer(target)
    qtbot.mouseClick(window.banner.button, Left)
    qtbot.mouseClick(shown(qtbot, ShareDialog).go, Left)
    qtbot.waitUntil(lambda: target.name in window.banner.text, timeout=LONG)
    assert "None of the" in window.banner.text
    assert check(target) == ()
    content = target.read_bytes()
    assert not any(
        name.encode(how) in content for name in names for how in ("utf-8", "utf-16-le", "utf-16-be")
    )
    with Project.open(target) as copy:
        assert copy.history() == []
        assert copy.segment(copy.codings()[0]) == "les achats groupés avec l'agglo"

    # In the study itself, undo brings every name back.
    press(window, qtbot, K.Key_Z, Control)
    said = " ".join(turn.text for row in project.documents() for turn in project.turns(row.id))
    assert all(name in said for name in ("Castagnet", "Sauvelane", "06 11 22 33 44"))
    assert project.segment(project.codings()[0]) == "les achats groupés avec l'agglo"
