"""The boxes that choose the column of a case's identifier and of its name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from codage.gui.survey.columns import ColumnBox
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table

LONG = "Quel est le nom de votre collectivité territoriale ?"


def test_a_long_name_is_read_from_its_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(f"Horodateur;{LONG}\n1;Orvane\n2;Morvent\n", "utf-8")
    plan = propose_plan(read_table(path))
    box = ColumnBox("Choose a column…")
    qtbot.addWidget(box)
    box.resize(90, box.sizeHint().height())
    box.show()
    qtbot.waitExposed(box)
    box.show_plan(plan, plan.columns[1].name)
    line = box.lineEdit()
    assert line is not None
    assert line.cursorPosition() == 0
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClicks(line, "xyz")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert (line.text(), line.cursorPosition()) == (plan.columns[1].name, 0)
