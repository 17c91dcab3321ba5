"""Keeping a block, and the whole report, to a part of the study, by real keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from codage.domain.report import WHOLE, Report
from codage.gui.report.form import BlockForm, ReportForm
from codage.gui.report.restriction import Restriction

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PATIENT = 30_000


def saved(page) -> Report:
    return Report.from_json(page._session.project.saved_analyses("report")[0].body)


def restriction(page) -> Restriction:
    assert isinstance(page.form, BlockForm | ReportForm)
    assert page.form.restriction is not None
    return page.form.restriction


def tick_alone(qtbot, box, name: str) -> None:
    """Open the list, take away all ticks, and give one by a click."""
    box.open()
    qtbot.mouseClick(box.none_button, LEFT)
    item = box.list.findItems(name, Qt.MatchFlag.MatchContains)[0]
    box.list.scrollToItem(item)
    place = box.list.visualItemRect(item).center()
    qtbot.mouseClick(box.list.viewport(), LEFT, pos=place)
    box.popup.hide()


def choose_type(qtbot, page) -> None:
    """Keep to one value of the first variable of types."""
    row = restriction(page).conditions[0]
    row.variable.setFocus()
    at = row.variable.findData("type_coll")
    for _ in range(at):
        qtbot.keyClick(row.variable, K.Key_Down)
    with qtbot.waitSignal(page.filled, timeout=PATIENT):
        tick_alone(qtbot, row.values, "Métropole")


@pytest.fixture
def counted(qtbot, begun):
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        begun.add_block("frequencies")
    return begun


def test_a_block_keeps_to_the_cases_with_a_value_and_says_so(qtbot, counted) -> None:
    before = counted.paper.toPlainText()
    choose_type(qtbot, counted)
    only = saved(counted).blocks[0].only
    assert [name for name, _ in only.conditions] == ["type_coll"]
    told = counted.paper.toPlainText()
    assert "(only: Type de collectivité = Métropole" in told
    assert "cases, " in told
    assert told[told.index("Share") :] != before[before.index("Share") :]


def test_a_second_variable_can_be_added_and_both_hold(qtbot, counted) -> None:
    choose_type(qtbot, counted)
    rows = restriction(counted).conditions
    assert len(rows) == 2
    rows[1].variable.setCurrentIndex(rows[1].variable.findData("ruralite"))
    with qtbot.waitSignal(counted.filled, timeout=PATIENT):
        tick_alone(qtbot, rows[1].values, "Urbain")
    assert len(saved(counted).blocks[0].only.conditions) == 2


def test_undo_and_redo_go_through_it(qtbot, counted) -> None:
    choose_type(qtbot, counted)
    project = counted._session.project
    project.undo()
    qtbot.waitUntil(lambda: counted.report.blocks[0].only == WHOLE)
    assert not restriction(counted).conditions[0].variable.currentData()
    project.redo()
    qtbot.waitUntil(lambda: counted.report.blocks[0].only != WHOLE)
    assert restriction(counted).conditions[0].variable.currentData() == "type_coll"
    assert "Métropole" in restriction(counted).conditions[0].values.text()


def test_a_block_keeps_to_interviews_and_coders(qtbot, counted) -> None:
    box = restriction(counted)
    with qtbot.waitSignal(counted.filled, timeout=PATIENT):
        tick_alone(qtbot, box.interviews, "01")
    with qtbot.waitSignal(counted.filled, timeout=PATIENT):
        tick_alone(qtbot, box.coders, counted._session.project.coders()[0].name)
    only = saved(counted).blocks[0].only
    assert len(only.documents) == 1
    assert len(only.coders) == 1
    assert "n = 1 interviews" in counted.paper.toPlainText()


def test_the_whole_report_keeps_to_a_part_on_its_title_page(qtbot, counted) -> None:
    counted.list.choose("")
    assert isinstance(counted.form, ReportForm)
    choose_type(qtbot, counted)
    assert [name for name, _ in saved(counted).conditions] == ["type_coll"]
    assert "Type de collectivité = Métropole" in counted.paper.toPlainText()


def test_a_frozen_block_is_not_restricted(qtbot, counted) -> None:
    with qtbot.waitSignal(counted.filled, timeout=PATIENT):
        counted.tools.freeze.click()
    assert not restriction(counted).isEnabled()


def test_words_are_not_restricted(begun) -> None:
    begun.add_block("text")
    assert begun.form.restriction is None
