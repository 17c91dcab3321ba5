"""A newer export in the preview: what it changes stands there before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from codage.gui.session import Session
from codage.gui.survey.changes import AFTER, BEFORE, CASE, VARIABLE, WHAT
from codage.gui.survey.preview import SurveyDialog
from codage.survey.importing import import_survey
from codage.survey.registry import read_table

Open = Callable[[Path], SurveyDialog]
LEFT = Qt.MouseButton.LeftButton
FIRST = "id;nom;avis;pop\nA;Albi;Jamais;1200\nB;Brest;Souvent;800\nC;Cahors;Parfois;410\n"
NEWER = "id;nom;avis;pop;mode\nA;Albi;Souvent;1200;web\nB;Brest;Souvent;;web\nD;Dax;Jamais;9;tel\n"
STRUCTURE = """\
<document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>fr</language>
</languages><questions><rows>
<row><qid>1</qid><parent_qid>0</parent_qid><type>S</type><title>avis</title>
<question>À quelle fréquence ?</question><question_order>1</question_order></row>
<row><qid>2</qid><parent_qid>0</parent_qid><type>N</type><title>pop</title>
<question>Population couverte</question><question_order>2</question_order></row>
</rows></questions></document>"""


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.csv"
    path.write_text(FIRST, "utf-8")
    return path


def lines(dialog: SurveyDialog) -> list[tuple[str, ...]]:
    model = dialog.parts.lines
    return [
        tuple(model.index(row, column).data() for column in (WHAT, CASE, VARIABLE, BEFORE, AFTER))
        for row in range(model.rowCount())
    ]


def test_a_first_survey_shows_its_rows_alone(open_survey: Open, answers: Path) -> None:
    dialog = open_survey(answers)
    assert not dialog.parts.tabs.isVisible()
    assert dialog.parts.rows.isVisible()


def test_nothing_can_be_imported_before_the_columns_were_looked_at(
    session: Session, parent: QWidget, answers: Path
) -> None:
    dialog = SurveyDialog(session, answers, read_table(answers), parent)
    assert not dialog.parts.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_each_change_is_shown_before_anything_is_written(
    session: Session, open_survey: Open, answers: Path
) -> None:
    import_survey(session.project, answers)
    before = session.project.attributes()
    answers.write_text(NEWER, "utf-8")
    dialog = open_survey(answers)
    assert lines(dialog) == [
        ("Answer changed", "A Albi", "avis", "Jamais", "Souvent"),
        ("Answer changed", "B Brest", "pop", "800", "no answer"),
        ("New case", "D Dax", "", "", ""),
        ("Case not in the file: stays", "C Cahors", "", "", ""),
        ("New variable", "", "mode", "", ""),
    ]
    assert dialog.parts.changes.isVisible()
    assert "2 answers change" in dialog.parts.verdict.text()
    assert session.project.attributes() == before


def test_the_same_export_again_changes_nothing_and_says_so(
    session: Session, open_survey: Open, answers: Path
) -> None:
    import_survey(session.project, answers)
    dialog = open_survey(answers)
    assert dialog.parts.verdict.text() == "A newer export that changes nothing."
    assert dialog.parts.rows.isVisible()


def test_the_renewal_comes_in_as_one_change_that_is_undone_at_once(
    qtbot: QtBot, session: Session, open_survey: Open, answers: Path
) -> None:
    import_survey(session.project, answers)
    before = session.project.attributes()
    answers.write_text(NEWER, "utf-8")
    dialog = open_survey(answers)
    button = dialog.parts.buttons.button(QDialogButtonBox.StandardButton.Ok)
    with qtbot.waitSignal(dialog.imported) as caught:
        qtbot.mouseClick(button, LEFT)
    assert (caught.args[0].new_cases, caught.args[0].known_cases) == (1, 2)
    assert {case.key for case in session.project.cases()} == set("ABCD")
    session.project.undo()
    assert session.project.attributes() == before


def test_enter_on_a_change_goes_to_its_place_in_the_file(
    qtbot: QtBot, session: Session, open_survey: Open, answers: Path
) -> None:
    import_survey(session.project, answers)
    answers.write_text(NEWER, "utf-8")
    dialog = open_survey(answers)
    view = dialog.parts.changes
    view.setFocus()
    view.setCurrentIndex(dialog.parts.lines.index(1, WHAT))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert dialog.parts.rows.isVisible()
    now = dialog.parts.rows.currentIndex()
    assert (now.row(), dialog._plan.columns[now.column()].name) == (1, "pop")


def test_a_variable_that_is_left_out_changes_nothing_any_more(
    qtbot: QtBot,
    session: Session,
    open_survey: Open,
    answers: Path,
    settled: Callable[[SurveyDialog], None],
) -> None:
    import_survey(session.project, answers)
    answers.write_text(NEWER, "utf-8")
    dialog = open_survey(answers)
    place = dialog._plan.index_of("pop")
    dialog.parts.variables.setData(
        dialog.parts.variables.index(place, 0),
        Qt.CheckState.Unchecked.value,
        Qt.ItemDataRole.CheckStateRole,
    )
    settled(dialog)
    told = lines(dialog)
    assert ("Answer changed", "B Brest", "pop", "800", "no answer") not in told
    assert ("Variable not in the file: stays", "", "pop", "", "") in told


def test_a_questionnaire_is_chosen_for_the_columns(
    qtbot: QtBot,
    open_survey: Open,
    answers: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settled: Callable[[SurveyDialog], None],
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    structure = elsewhere / "questions.lss"
    structure.write_text(STRUCTURE, "utf-8")
    dialog = open_survey(answers)
    assert dialog.parts.source.companion.text() == "Questionnaire…"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(structure), ""))
    qtbot.mouseClick(dialog.parts.source.companion, LEFT)
    qtbot.waitUntil(lambda: "questions.lss" in dialog.parts.source.companion.text())
    settled(dialog)
    place = dialog._plan.index_of("pop")
    assert dialog._plan.columns[place].label == "Population couverte"


def test_a_questionnaire_of_another_survey_is_told_and_the_table_stays(
    qtbot: QtBot,
    open_survey: Open,
    answers: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    settled: Callable[[SurveyDialog], None],
) -> None:
    structure = tmp_path / "other.lss"
    structure.write_text(STRUCTURE.replace(">avis<", ">x1<").replace(">pop<", ">x2<"), "utf-8")
    dialog = open_survey(answers)
    told: list[str] = []
    monkeypatch.setattr(
        "codage.gui.survey.preview.faults.tell", lambda _, error: told.append(str(error))
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(structure), ""))
    qtbot.mouseClick(dialog.parts.source.companion, LEFT)
    qtbot.waitUntil(lambda: bool(told))
    assert "of another survey" in told[0]
    settled(dialog)
    assert dialog.parts.variables.rowCount() == 4


def test_wide_columns_fit_when_they_come_into_sight(
    qtbot: QtBot, open_survey: Open, tmp_path: Path
) -> None:
    path = tmp_path / "wide.csv"
    headers = ["id", *(f"une_question_assez_longue_{n}" for n in range(400))]
    rows = [[f"c{n}", *("1",) * 400] for n in range(3)]
    path.write_text("\n".join(";".join(row) for row in [headers, *rows]), "utf-8")
    dialog = open_survey(path)
    view = dialog.parts.rows
    narrow = view.columnWidth(400)
    bar = view.horizontalScrollBar()
    assert view.columnWidth(1) > narrow

    def is_wide_at_the_end() -> bool:
        bar.setValue(bar.maximum())
        return view.columnWidth(400) > narrow

    qtbot.waitUntil(is_wide_at_the_end)
