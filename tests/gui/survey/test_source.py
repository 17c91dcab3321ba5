"""How a survey is read, in the dialog: its encoding, its delimiter, the questionnaire beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from codage.domain.survey import VariableType
from codage.gui.survey.labels import NO_ANSWER, VALUE
from codage.gui.survey.preview import SurveyDialog
from codage.gui.survey.source import SourceBar
from codage.survey.registry import read_table

LEFT = Qt.MouseButton.LeftButton
EXPORT = """\
"id";"submitdate";"lastpage";"INTRO";"Q1";"Q2[SQ1]";"Q2[SQ2]"
"1";"2023-09-11 10:05:00";"3";"";"A1";"Y";""
"2";"2023-09-12 10:05:00";"3";"";"A3";"";"Y"
"3";"2023-09-13 10:05:00";"3";"";"A2";"Y";"Y"
"""
STRUCTURE = """\
<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>
<languages><language>fr</language></languages>
<answers><rows>
<row><qid>2</qid><code>A1</code><answer>Jamais</answer><sortorder>1</sortorder></row>
<row><qid>2</qid><code>A2</code><answer>Parfois</answer><sortorder>2</sortorder></row>
<row><qid>2</qid><code>A3</code><answer>Souvent</answer><sortorder>3</sortorder></row>
</rows></answers>
<questions><rows>
<row><qid>1</qid><parent_qid>0</parent_qid><type>X</type><title>INTRO</title>
<question>Bonjour</question><question_order>1</question_order></row>
<row><qid>2</qid><parent_qid>0</parent_qid><type>L</type><title>Q1</title>
<question>Fréquence</question><question_order>2</question_order></row>
<row><qid>3</qid><parent_qid>0</parent_qid><type>M</type><title>Q2</title>
<question>Outils ?</question><question_order>3</question_order></row>
</rows></questions>
<subquestions><rows>
<row><qid>4</qid><parent_qid>3</parent_qid><title>SQ1</title><question>SIG</question>
<question_order>1</question_order></row>
<row><qid>5</qid><parent_qid>3</parent_qid><title>SQ2</title><question>IoT</question>
<question_order>2</question_order></row>
</rows></subquestions></document>
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "results-survey12.csv"
    path.write_text(EXPORT, "utf-8-sig")
    return path


@pytest.fixture
def structure(tmp_path: Path) -> Path:
    (tmp_path / "elsewhere").mkdir()
    path = tmp_path / "elsewhere" / "limesurvey_survey_12.lss"
    path.write_text(STRUCTURE, "utf-8")
    return path


def test_what_is_chosen_is_read_whole_in_a_narrow_dialog(qtbot: QtBot, export: Path) -> None:
    bar = SourceBar()
    qtbot.addWidget(bar)
    bar.show_table(read_table(export), export.parent)
    bar.resize(bar.minimumSizeHint())
    bar.show()
    qtbot.waitExposed(bar)
    shown = [combo for combo in bar.findChildren(QComboBox) if combo.isVisible()]
    assert {combo.currentText() for combo in shown} == {"UTF-8", "Semicolon ;"}
    for combo in shown:
        text = combo.fontMetrics().horizontalAdvance(combo.currentText())
        longest = max(
            combo.fontMetrics().horizontalAdvance(combo.itemText(n)) for n in range(combo.count())
        )
        assert combo.width() >= text + 2 * combo.fontMetrics().averageCharWidth()
        assert combo.view().minimumWidth() >= longest
    assert bar.encoding.width() < bar.delimiter.width() * 2


def test_a_questionnaire_chosen_after_gives_questions_types_and_labels(
    qtbot: QtBot,
    open_survey: Callable[[Path], SurveyDialog],
    export: Path,
    structure: Path,
    monkeypatch: pytest.MonkeyPatch,
    settled: Callable[[SurveyDialog], None],
) -> None:
    dialog = open_survey(export)
    chosen = (str(structure), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: chosen)
    qtbot.mouseClick(dialog.parts.source.companion, LEFT)
    qtbot.waitUntil(lambda: structure.name in dialog.parts.source.companion.text())
    settled(dialog)
    columns = {column.header: column for column in dialog._plan.columns}
    assert columns["Q1"].type is VariableType.ORDINAL
    assert [label.label for label in columns["Q1"].labels] == ["Jamais", "Parfois", "Souvent"]
    assert columns["Q2[SQ2]"].label == "Outils ? – IoT"
    assert not columns["INTRO"].included
    problems = dialog.parts.problems
    told = [problems.item(row).text() for row in range(problems.count())]
    assert "Column INTRO: Left out: it shows a text and asks nothing." in told


def test_values_that_are_words_get_room(
    qtbot: QtBot, open_survey: Callable[[Path], SurveyDialog], tmp_path: Path
) -> None:
    steps = ["Strongly disagree", "Somewhat disagree", "Somewhat agree", "Strongly agree"]
    path = tmp_path / "words.csv"
    rows = "\n".join(f"{n};{steps[n % 4]};{n % 2}" for n in range(12))
    path.write_text(f"id;Agreement;Side\n{rows}\n", "utf-8")
    dialog = open_survey(path)
    names = dialog.parts.list
    place = dialog.parts.found.index(1, 1)
    qtbot.mouseClick(names.viewport(), LEFT, pos=names.visualRect(place).center())
    table = dialog.parts.form.values.table
    qtbot.waitUntil(lambda: table.rowCount() == 4)
    free = table.viewport().width() - table.columnWidth(NO_ANSWER)
    assert table.columnWidth(VALUE) >= min(table.sizeHintForColumn(VALUE), free // 2)
