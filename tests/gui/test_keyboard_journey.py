"""A demo interview coded from its first answer to its last with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from codage.domain.transcript import Role
from codage.domain.words import count_words
from codage.gui.keysheet.dialog import KeySheetDialog
from codage.gui.palette import CodePalette
from codage.gui.window import MainWindow
from codage.project import Project
from codage.project.rows import Progress

K = Qt.Key
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def test_a_whole_interview_is_coded_by_keyboard_alone(
    qtbot: QtBot, window: MainWindow, demo_project: Path
) -> None:
    with Project.open(demo_project) as project:
        project.use_coder(project.add_coder("Nora"))
        nora = project.coder_id
    assert window.open_path(demo_project)
    session, view = window.session, window.reading.view
    session.use_coder(nora)
    session.hide_coders(set(session.coders) - {nora})
    view.setFocus()

    def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(view, key, held)

    def back() -> None:
        """There is no window manager here to give the keyboard back when a dialog closes."""
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        with qtbot.waitActive(window):
            window.activateWindow()
        view.setFocus()

    def mine() -> int:
        return len(session.project.codings(document_id=session.document, coder_ids=[nora]))

    # The keys are on a sheet, for whoever has forgotten one.
    press(K.Key_F1)
    sheet = window.findChild(KeySheetDialog)
    qtbot.keyClicks(sheet.line, "without coding")
    assert [line.keys for line in sheet.shown_lines()] == [("F12",), ("Shift+F12",)]
    qtbot.keyClick(sheet.line, K.Key_Escape)
    back()

    # The first answer: its first sentence by a favourite, its second by the palette.
    press(K.Key_F12)
    press(K.Key_Right, ALT | SHIFT)
    press(K.Key_2)
    press(K.Key_Right)
    press(K.Key_Right, ALT)
    press(K.Key_Space, times=2)
    press(K.Key_Return)
    palette = window.findChild(CodePalette)
    qtbot.keyClicks(palette.line, "mutualisation eff")
    qtbot.keyClick(palette.line, K.Key_Return)
    back()
    assert mine() == 2
    assert [button.isChecked() for button in window.reading.favourites.buttons].count(True) == 0

    # Every other answer: the whole turn with the code used last, or with a letter.
    for place in range(200):
        before = view.turn_at_cursor()
        press(K.Key_F12)
        if view.turn_at_cursor() == before:
            break
        press(K.Key_Space, times=3)
        if place % 2:
            press(K.Key_R, CTRL)
        else:
            press(K.Key_F)
    answers = [
        turn.id
        for turn in view.turns()
        if turn.role is not Role.INTERVIEWER and count_words(turn.text)
    ]
    rows = session.project.codings(document_id=session.document, coder_ids=[nora])
    assert {row.span.start.turn for row in rows} == set(answers)
    assert mine() == len(answers) + 1

    # Back over what was coded: one is shortened, one taken off and put on again.
    press(K.Key_Home, CTRL)
    press(K.Key_F8)
    first = view.coding_row(view.active_coding())
    press(K.Key_F5, SHIFT)
    assert session.project.coding(first.id).span.end.offset < first.span.end.offset
    press(K.Key_F8)
    press(K.Key_Delete)
    assert mine() == len(answers)
    press(K.Key_Z, CTRL)
    assert mine() == len(answers) + 1

    # Said to be coded, and so it is found the next time.
    window.run("coding.mark_new")
    stages = [session.document_row.progress]
    while session.document_row.progress is not Progress.REVIEWED:
        press(K.Key_Return, CTRL | SHIFT)
        stages.append(session.document_row.progress)
    assert stages == list(Progress)
    document, counted = session.document, mine()
    window.close()
    with Project.open(demo_project, read_only=True) as project:
        rows = project.codings(document_id=document, coder_ids=[nora])
        assert len(rows) == counted
        assert project.check() == ()
