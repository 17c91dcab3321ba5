"""Tables with something wrong: told in the dialog, mended there or refused whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from codage.domain.message import Cancelled
from codage.domain.task import Advance
from codage.gui.session import Session
from codage.gui.survey.preview import SurveyDialog
from codage.project import Project
from codage.survey import registry

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[str], SurveyDialog]


@pytest.fixture
def open_dialog(open_survey: Callable[[Path], SurveyDialog], tmp_path: Path) -> Open:
    def show(content: str) -> SurveyDialog:
        path = tmp_path / "answers.csv"
        path.write_text(content, "utf-8")
        return open_survey(path)

    return show


def import_button(dialog: SurveyDialog) -> QPushButton:
    return dialog.parts.buttons.button(QDialogButtonBox.StandardButton.Ok)


def told(dialog: SurveyDialog) -> list[str]:
    problems = dialog.parts.problems
    return [problems.item(row).text() for row in range(problems.count())]


def click_problem(qtbot: QtBot, dialog: SurveyDialog, row: int) -> tuple[int, int]:
    """Click on a problem; the row and column of the cell that it leads to."""
    problems = dialog.parts.problems
    where = problems.visualItemRect(problems.item(row))
    qtbot.mouseClick(problems.viewport(), LEFT, pos=where.center())
    cell = dialog.parts.rows.currentIndex()
    return cell.row(), cell.column()


def dump(project: Project) -> list[str]:
    plain = project.connection.connection.driver_connection
    assert plain is not None
    return list(plain.iterdump())


def test_rows_of_one_identifier_stop_the_import_until_another_column_is_chosen(
    qtbot: QtBot, session: Session, open_dialog: Open, settled: Callable[[SurveyDialog], None]
) -> None:
    before = dump(session.project)
    dialog = open_dialog("id;remarque;pop\nA;x1;10\nB;x2;20\nA;x3;30\n")
    assert not import_button(dialog).isEnabled()
    assert "Rows 2, 4" in told(dialog)[0]
    assert click_problem(qtbot, dialog, 0) == (2, 0)
    assert dump(session.project) == before
    dialog.parts.key.setFocus()
    dialog.parts.key.lineEdit().selectAll()
    qtbot.keyClicks(dialog.parts.key, "remarque")
    qtbot.keyClick(dialog.parts.key, Qt.Key.Key_Return)
    settled(dialog)
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(import_button(dialog), LEFT)
    assert [case.key for case in session.project.cases()] == ["x1", "x2", "x3"]


def test_a_problem_under_a_double_header_leads_to_its_own_column(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog("id;q;q;r\nA;1;5;1\nB;2;6;1\nC;3;x;2\nD;4;8;2\nE;9;7;2\n")
    odd = next(row for row, text in enumerate(told(dialog)) if "“x”" in text)
    assert click_problem(qtbot, dialog, odd) == (2, 2)


def test_the_row_of_the_headers_is_chosen_in_the_dialog(
    qtbot: QtBot, session: Session, open_dialog: Open, settled: Callable[[SurveyDialog], None]
) -> None:
    dialog = open_dialog("a;b;c\nid;nom;ville\nA;x;Orvane\nB;y;Morvent\n")
    assert dialog.parts.source.header_row.value() == 1
    with qtbot.waitSignal(dialog.parts.source.reading_wanted):
        qtbot.keyClick(dialog.parts.source.header_row, Qt.Key.Key_Up)
    settled(dialog)
    assert dialog.parts.source.header_row.value() == 2
    assert [dialog.parts.variables.index(n, 0).data() for n in range(3)] == ["id", "nom", "ville"]
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(import_button(dialog), LEFT)
    assert [case.key for case in session.project.cases()] == ["A", "B"]


def test_an_import_that_is_stopped_half_way_changes_nothing_and_can_begin_again(
    qtbot: QtBot, session: Session, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog("id;pop\n" + "".join(f"K{n};{n}\n" for n in range(2_000)))
    before = dump(session.project)
    write = Project._insert_rows

    def stopped(*_: object) -> None:
        raise Cancelled

    monkeypatch.setattr(Project, "_insert_rows", stopped)
    qtbot.mouseClick(import_button(dialog), LEFT)
    qtbot.waitUntil(lambda: dialog.parts.body.isEnabled() and import_button(dialog).isEnabled())
    assert dump(session.project) == before
    monkeypatch.setattr(Project, "_insert_rows", write)
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(import_button(dialog), LEFT)
    assert len(session.project.cases()) == 2_000


def test_each_remark_names_its_row_and_column(open_dialog: Open) -> None:
    dialog = open_dialog("Enquête;;\nid;q;q\nA;1;5\nB;2;6;7\n")
    texts = told(dialog)
    assert "Row 2, column q (B): Two columns or more have this header." in texts
    assert "Row 4: Cells in this row: 4. Columns of the table: 3." in texts


def test_reading_again_can_be_stopped_by_a_click_and_leaves_the_table_as_it_was(
    qtbot: QtBot,
    open_dialog: Open,
    monkeypatch: pytest.MonkeyPatch,
    settled: Callable[[SurveyDialog], None],
) -> None:
    dialog = open_dialog("a;b;c\nid;nom;ville\nA;x;Orvane\nB;y;Morvent\n")
    heard = Event()

    def endless(*_: object, advance: Advance, **__: object) -> None:
        try:
            while True:
                advance(0, 0)
        except Cancelled:
            heard.set()
            raise

    monkeypatch.setattr(registry, "read_table", endless)
    qtbot.keyClick(dialog.parts.source.header_row, Qt.Key.Key_Up)
    progress = next(iter(dialog.findChildren(QProgressDialog)))
    qtbot.waitUntil(progress.isVisible)
    qtbot.mouseClick(progress.findChild(QPushButton), LEFT)
    qtbot.waitUntil(heard.is_set)
    settled(dialog)
    assert dialog.isVisible()
    assert dialog.parts.source.header_row.value() == 1
    assert import_button(dialog).isEnabled()
