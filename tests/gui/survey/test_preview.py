from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from codage.domain.survey import VariableType
from codage.gui.session import Session
from codage.gui.survey.labels import LABEL, NO_ANSWER, VALUE
from codage.gui.survey.preview import SurveyDialog
from codage.gui.survey.rows import RowsModel
from codage.gui.survey.variables import NAME
from codage.survey.plan import propose_plan
from codage.survey.table import RawTable

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[Path], SurveyDialog]
TABLE = """\
id;Territoire;Courriel;Population;Satisfaction;Part
T-01;Orvane;a@exemple.fr;1200;1;0,5
T-02;Val d'Aubrelle;b@exemple.fr;35000;2;0,25
T-03;Morvent;c@exemple.fr;800;1;1,5
T-04;Doustre;d@exemple.fr;410;3;0,75
"""


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.csv"
    path.write_text(TABLE, "utf-8")
    return path


def import_button(dialog: SurveyDialog) -> QPushButton:
    return dialog.parts.buttons.button(QDialogButtonBox.StandardButton.Ok)


def click_row(qtbot: QtBot, dialog: SurveyDialog, name: str) -> None:
    """Click on a variable's name in the list."""
    view, found = dialog.parts.list, dialog.parts.found
    rows = [row for row in range(found.rowCount()) if found.index(row, NAME).data() == name]
    where = view.visualRect(found.index(rows[0], NAME))
    qtbot.mouseClick(view.viewport(), LEFT, pos=where.center() + QPoint(where.width() // 3, 0))


def click_check(qtbot: QtBot, dialog: SurveyDialog, name: str) -> None:
    """Click on the check box before a variable's name."""
    view, found = dialog.parts.list, dialog.parts.found
    rows = [row for row in range(found.rowCount()) if found.index(row, NAME).data() == name]
    where = view.visualRect(found.index(rows[0], NAME))
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(where.left() + 12, where.center().y()))


def choose(qtbot: QtBot, box: QWidget, keys: str) -> None:
    """Choose in a combo box by typing, as from the keyboard."""
    box.setFocus()
    qtbot.keyClicks(box, keys)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_enter_does_not_throw_the_import_away(
    qtbot: QtBot, open_survey: Open, answers: Path
) -> None:
    dialog = open_survey(answers)
    given_up: list[None] = []
    dialog.rejected.connect(lambda: given_up.append(None))
    assert dialog.focusWidget() is dialog.parts.list
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert given_up == []


def test_a_sound_table_comes_in_with_one_click(
    qtbot: QtBot, session: Session, open_survey: Open, answers: Path
) -> None:
    dialog = open_survey(answers)
    with qtbot.waitSignal(dialog.imported) as told:
        qtbot.mouseClick(import_button(dialog), LEFT)
    assert told.args[0].new_cases == 4
    assert [case.key for case in session.project.cases()] == ["T-01", "T-02", "T-03", "T-04"]
    session.project.undo()
    assert session.project.cases() == []


def test_personal_columns_stay_out_until_they_are_taken_in(
    qtbot: QtBot,
    session: Session,
    open_survey: Open,
    answers: Path,
    settled: Callable[[SurveyDialog], None],
) -> None:
    dialog = open_survey(answers)
    click_row(qtbot, dialog, "Courriel")
    assert dialog.parts.form.personal.isChecked()
    assert not dialog.parts.form.included.isChecked()
    click_check(qtbot, dialog, "Courriel")
    assert dialog.parts.form.included.isChecked()
    settled(dialog)
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(import_button(dialog), LEFT)
    assert [v.name for v in session.project.variables() if v.personal] == ["Courriel"]


def test_a_type_that_does_not_fit_is_tinted_listed_and_blocks(
    qtbot: QtBot, open_survey: Open, answers: Path, settled: Callable[[SurveyDialog], None]
) -> None:
    answers.write_text(TABLE.replace("800", "environ 800"), "utf-8")
    dialog = open_survey(answers)
    click_row(qtbot, dialog, "Population")
    choose(qtbot, dialog.parts.form.type, "Whole")
    settled(dialog)
    assert not import_button(dialog).isEnabled()
    assert "1 problem" in dialog.parts.verdict.text()
    dialog.parts.rows.setCurrentIndex(dialog.parts.cells.index(0, 0))
    item = dialog.parts.problems.item(0)
    where = dialog.parts.problems.visualItemRect(item)
    qtbot.mouseClick(dialog.parts.problems.viewport(), LEFT, pos=where.center())
    cell = dialog.parts.rows.currentIndex()
    assert (cell.row(), cell.column()) == (2, 3)
    assert cell.data(Qt.ItemDataRole.BackgroundRole) is not None
    assert "environ 800" in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_a_misfit_made_a_code_for_no_answer_blocks_no_more(
    qtbot: QtBot,
    session: Session,
    open_survey: Open,
    answers: Path,
    settled: Callable[[SurveyDialog], None],
) -> None:
    answers.write_text(TABLE.replace("1,5", "NSP"), "utf-8")
    dialog = open_survey(answers)
    click_row(qtbot, dialog, "Part")
    if dialog.parts.form.type.currentData() != VariableType.DECIMAL:
        choose(qtbot, dialog.parts.form.type, "Decimal")
    missing = dialog.parts.form.missing
    missing.setFocus()
    missing.clear()
    qtbot.keyClicks(missing, "NSP")
    qtbot.keyClick(missing, Qt.Key.Key_Tab)
    settled(dialog)
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(import_button(dialog), LEFT)
    part = next(v for v in session.project.variables() if v.name == "Part")
    assert [label.value for label in part.labels if label.missing] == ["NSP"]


def test_value_labels_are_written_in_the_table(
    qtbot: QtBot,
    session: Session,
    open_survey: Open,
    answers: Path,
    settled: Callable[[SurveyDialog], None],
) -> None:
    dialog = open_survey(answers)
    click_row(qtbot, dialog, "Satisfaction")
    if dialog.parts.form.type.currentData() != VariableType.NOMINAL:
        choose(qtbot, dialog.parts.form.type, "Categories")
    values = dialog.parts.form.values
    qtbot.mouseClick(values.add, LEFT)
    row = values.table.rowCount() - 1
    for column, text in ((VALUE, "3"), (LABEL, "Sans avis")):
        where = values.table.visualItemRect(values.table.item(row, column)).center()
        if not values.table.viewport().findChildren(QLineEdit):
            qtbot.mouseClick(values.table.viewport(), LEFT, pos=where)
            qtbot.mouseDClick(values.table.viewport(), LEFT, pos=where)
        (editor,) = values.table.viewport().findChildren(QLineEdit)
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not values.table.viewport().findChildren(QLineEdit))
    values.table.item(row, NO_ANSWER).setCheckState(Qt.CheckState.Checked)
    assert dialog.parts.form.missing.text() == "3"
    assert dialog.parts.cells.index(3, 4).data() == "3 – Sans avis"
    settled(dialog)
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(import_button(dialog), LEFT)
    satisfaction = next(v for v in session.project.variables() if v.name == "Satisfaction")
    assert ("3", "Sans avis", True) in [
        (label.value, label.label, label.missing) for label in satisfaction.labels
    ]


def test_another_key_is_chosen_by_typing_its_name(
    qtbot: QtBot,
    session: Session,
    open_survey: Open,
    answers: Path,
    settled: Callable[[SurveyDialog], None],
) -> None:
    dialog = open_survey(answers)
    key = dialog.parts.key
    key.lineEdit().selectAll()
    qtbot.keyClicks(key.lineEdit(), "Territoire")
    qtbot.keyClick(key.lineEdit(), Qt.Key.Key_Return)
    settled(dialog)
    assert dialog.isVisible(), "Enter in a field does not import"
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(import_button(dialog), LEFT)
    assert "Orvane" in [case.key for case in session.project.cases()]


def test_without_a_key_nothing_can_be_imported(
    qtbot: QtBot, open_survey: Open, answers: Path
) -> None:
    answers.write_text("Avis;Choix\noui;1\noui;1\nnon;2\n", "utf-8")
    dialog = open_survey(answers)
    assert not import_button(dialog).isEnabled()
    assert "No column identifies the cases" in dialog.parts.problems.item(0).text()


def test_another_delimiter_reads_the_table_again(
    qtbot: QtBot, open_survey: Open, answers: Path
) -> None:
    dialog = open_survey(answers)
    assert dialog.parts.variables.rowCount() == 6
    choose(qtbot, dialog.parts.source.delimiter, "Bar")
    qtbot.waitUntil(lambda: dialog.parts.variables.rowCount() == 1)


def test_another_encoding_reads_the_letters_again(
    qtbot: QtBot, open_survey: Open, answers: Path
) -> None:
    answers.write_bytes("id;Région\nA1;Île\nA2;Hérault\n".encode("cp1252"))
    dialog = open_survey(answers)
    assert dialog.parts.cells.index(0, 1).data() == "Île"
    choose(qtbot, dialog.parts.source.encoding, "Mac")
    qtbot.waitUntil(lambda: dialog.parts.cells.index(0, 1).data() != "Île")


def test_a_sheet_is_chosen_among_those_of_a_workbook(
    qtbot: QtBot, open_survey: Open, tmp_path: Path, settled: Callable[[SurveyDialog], None]
) -> None:
    book = openpyxl.Workbook()
    first = book.active
    first.title = "Réponses"
    for row in (["id", "avis"], ["a", "oui"], ["b", "non"], ["c", "oui"]):
        first.append(row)
    for row in (["id", "nom", "âge"], ["x", "Léa", 3], ["y", "Bob", 4]):
        (book["Autre"] if "Autre" in book.sheetnames else book.create_sheet("Autre")).append(row)
    book.save(tmp_path / "book.xlsx")
    dialog = open_survey(tmp_path / "book.xlsx")
    before = dialog.parts.variables.rowCount()
    sheet = dialog.parts.source.sheet
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Down if sheet.currentIndex() == 0 else Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.parts.variables.rowCount() != before)
    settled(dialog)


def test_leaving_out_all_keeps_what_identifies_the_cases(
    qtbot: QtBot, open_survey: Open, answers: Path, settled: Callable[[SurveyDialog], None]
) -> None:
    dialog = open_survey(answers)
    qtbot.mouseClick(dialog.parts.none, LEFT)
    settled(dialog)
    assert import_button(dialog).isEnabled()
    assert dialog.parts.count.text().startswith("2 ")


def test_the_filter_finds_by_letters_of_the_header(
    qtbot: QtBot, open_survey: Open, answers: Path
) -> None:
    dialog = open_survey(answers)
    qtbot.keyClicks(dialog.parts.filter, "popul")
    assert dialog.parts.found.rowCount() == 1
    click_row(qtbot, dialog, "Population")
    assert dialog.parts.form.name.text() == "Population"


def test_escape_leaves_the_project_as_it_was(
    qtbot: QtBot, session: Session, open_survey: Open, answers: Path
) -> None:
    dialog = open_survey(answers)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert session.project.cases() == []
    assert session.project.next_undo() is None


def test_only_cells_that_are_looked_at_are_worked_out(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns, rows = 400, 3000
    row = tuple(str(number) for number in range(columns))
    table = RawTable(
        source="big.csv",
        sha256="",
        format="CSV",
        headers=tuple(f"v{number}" for number in range(columns)),
        rows=(row,) * rows,
        row_numbers=tuple(range(2, rows + 2)),
    )
    small = RawTable("", "", "CSV", table.headers, table.rows[:3], (2, 3, 4))
    model = RowsModel(parent)
    model.show(table, propose_plan(small))
    asked: list[str] = []
    monkeypatch.setattr(
        "codage.gui.survey.rows.canonical", lambda column: asked.append(column.name) or str
    )
    assert model.index(2999, 399).data() == "399"
    assert asked == ["v399"]
