"""A study from an empty window to merged counts, with mouse and keyboard, on the demo's files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pandas as pd
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from codage import demo
from codage.gui.exporting.dialog import ExportDialog
from codage.gui.importing.report import ImportReportDialog
from codage.gui.palette import CodePalette
from codage.gui.survey.links import LinksDialog
from codage.gui.survey.preview import SurveyDialog
from codage.gui.window import MainWindow
from codage.project import Project

Left = Qt.MouseButton.LeftButton
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
LONG = 20_000


def shown(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind, once it is there."""

    def visible() -> list[QWidget]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, kind) and one.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(visible()), timeout=LONG)
    return visible()[0]


def back_in(window: MainWindow, qtbot: QtBot) -> None:
    """There is no window manager here to give the focus back when a dialog closes."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=LONG)
    with qtbot.waitActive(window):
        window.activateWindow()


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press a shortcut of the window."""
    back_in(window, qtbot)
    qtbot.keyClick(window, key, held)


def drop_files(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = window.rect().center()
    for event in (
        QDragEnterEvent(
            where, Qt.DropAction.CopyAction, data, Left, Qt.KeyboardModifier.NoModifier
        ),
        QDropEvent(
            QPointF(where), Qt.DropAction.CopyAction, data, Left, Qt.KeyboardModifier.NoModifier
        ),
    ):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()


def drag_over_text(window: MainWindow, qtbot: QtBot, top: int) -> str:
    """Drag the mouse over a line and a half of the transcript; what is selected then."""
    view = window.reading.view
    port = view.viewport()
    start, end = QPoint(port.width() // 3, top), QPoint(port.width() // 2, top + 30)
    qtbot.mousePress(port, Left, pos=start)
    for step in range(1, 6):
        qtbot.mouseMove(port, start + (end - start) * step / 5)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Left, pos=end)
    return view.selected_text()


def test_from_thirty_files_to_merged_counts(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answer: Callable[[Path], None]
) -> None:
    session = window.session

    # A new project, from the welcome page.
    path = tmp_path / "Étude.codage"
    answer(path)
    new = window.welcome.findChild(QWidget, "project.new")
    qtbot.mouseClick(new, Left)
    assert session.path == path

    # Thirty interviews, dropped on the window as a folder.
    drop_files(window, demo.interviews()[0].parent)
    report = shown(qtbot, ImportReportDialog)
    assert "30" in report.summary.text()
    qtbot.keyClick(report, Qt.Key.Key_Escape)
    assert len(session.documents) == 30
    assert session.document is not None

    # The codebook, from the menu.
    answer(demo.codebook())
    window.run("project.import_codebook")
    qtbot.waitUntil(lambda: len(session.codes) == 49, timeout=LONG)

    # Code by a key of the codebook, by the palette, in vivo, and a whole turn.
    view = window.reading.view
    codes = {row.name: row for row in session.codes.values()}
    keyed = next(row for row in codes.values() if row.key)
    assert drag_over_text(window, qtbot, 160)
    qtbot.keyClicks(view, keyed.key)
    codings = session.project.codings()
    assert [row.code_id for row in codings] == [keyed.id]

    press(window, qtbot, Qt.Key.Key_K, Control)
    palette = shown(qtbot, CodePalette)
    qtbot.keyClicks(palette.line, "mut")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    mutual = codes["E1 Mutualisation effective"]
    assert {row.code_id for row in session.project.codings()} == {keyed.id, mutual.id}

    press(window, qtbot, Qt.Key.Key_K, Control)
    palette = shown(qtbot, CodePalette)
    qtbot.keyClicks(palette.line, "Ce que personne n'attendait")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert len(session.codes) == 50
    assert len(session.project.codings()) == 3

    qtbot.mouseDClick(view.viewport(), Left, pos=QPoint(view.viewport().width() // 2, 160))
    press(window, qtbot, Qt.Key.Key_V, Control | Shift)
    assert len(session.codes) == 51
    session.choose_code(mutual.id)
    press(window, qtbot, Qt.Key.Key_T, Control)
    assert len(session.project.codings()) == 5
    turn = view.turn_at_cursor()
    assert session.project.codings()[0].span == view.turn_span(turn) or any(
        row.span == view.turn_span(turn) for row in session.project.codings()
    )

    # Undo and redo, with the name of the action in the menu.
    undo = window.actions_by_id["edit.undo"]
    assert "E1 Mutualisation effective" in undo.text()
    press(window, qtbot, Qt.Key.Key_Z, Control)
    assert len(session.project.codings()) == 4
    press(window, qtbot, Qt.Key.Key_Z, Control)
    assert len(session.codes) == 50
    press(window, qtbot, Qt.Key.Key_Z, Control | Shift)
    press(window, qtbot, Qt.Key.Key_Z, Control | Shift)
    assert len(session.project.codings()) == 5

    # The survey: seen, keyed, brought in; then the links, confirmed.
    answer(demo.questionnaire())
    window.run("project.import_survey")
    survey = shown(qtbot, SurveyDialog)
    accept = survey.parts.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(accept.isEnabled, timeout=LONG)
    qtbot.mouseClick(accept, Left)
    qtbot.waitUntil(lambda: len(session.project.cases()) == 58, timeout=LONG)

    window.run("project.link_cases")
    links = shown(qtbot, LinksDialog)
    accept = links.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(accept.isEnabled, timeout=LONG)
    qtbot.mouseClick(accept, Left)
    qtbot.waitUntil(lambda: len(session.project.case_links()) >= 22, timeout=LONG)
    assert session.documents[session.document].cases

    # A frequency, read where it is shown; the passages behind it.
    press(window, qtbot, Qt.Key.Key_2, Control)
    model = window.frequencies.table.model()

    def row_of(name: str) -> object:
        found = model.match(
            model.index(0, 0),
            Qt.ItemDataRole.DisplayRole,
            name,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        return found[0] if found else None

    qtbot.waitUntil(lambda: row_of("E1 Mutualisation effective") is not None, timeout=LONG)
    row = row_of("E1 Mutualisation effective")
    cell = row.siblingAtColumn(1)
    qtbot.waitUntil(lambda: cell.data() == "2", timeout=LONG)
    window.frequencies.table.scrollTo(cell)
    where = window.frequencies.table.visualRect(cell).center()
    qtbot.mouseClick(window.frequencies.table.viewport(), Left, pos=where)
    qtbot.mouseDClick(window.frequencies.table.viewport(), Left, pos=where)
    qtbot.waitUntil(lambda: window.segments.model.rowCount() == 2, timeout=LONG)

    # The merged table, opened as a statistician would.
    out = tmp_path / "fusion.xlsx"
    answer(out)
    press(window, qtbot, Qt.Key.Key_E, Control)
    export = shown(qtbot, ExportDialog)
    accept = export.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(accept.isEnabled, timeout=LONG)
    qtbot.mouseClick(accept, Left)
    qtbot.waitUntil(lambda: out.name in window.banner.text, timeout=LONG)
    merged = pd.read_excel(out, sheet_name=0, engine="openpyxl")
    assert len(merged["id"].dropna().unique()) == 58
    counted = [name for name in merged.columns if name.startswith("n_E1_")]
    assert merged[counted[0]].sum() == 2

    # Closed and opened again: everything is there, and can still be taken back.
    press(window, qtbot, Qt.Key.Key_W, Control)
    assert not session.is_open
    answer(path)
    press(window, qtbot, Qt.Key.Key_O, Control)
    assert session.is_open
    assert len(session.project.codings()) == 5
    assert len(session.project.case_links()) >= 22
    press(window, qtbot, Qt.Key.Key_Z, Control)
    assert session.project.case_links() == []
    window.close()
    with Project.open(path, read_only=True) as project:
        assert project.check() == ()
