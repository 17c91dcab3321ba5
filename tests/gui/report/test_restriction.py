"""Keeping a block, and the whole report, to a part of the study, by real keys and clicks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from codage.domain.report import WHOLE, Report
from codage.domain.survey import VariableType
from codage.domain.transcript import Transcript, Turn
from codage.gui.report.form import BlockForm, ReportForm
from codage.gui.report.kinds import Asks
from codage.gui.report.restriction import Restriction
from codage.project.variables import VariableFields

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


def names(box) -> list[str]:
    return [box.list.item(row).text() for row in range(box.list.count())]


def ticks(box) -> list[str]:
    items = (box.list.item(row) for row in range(box.list.count()))
    return [one.text() for one in items if one.checkState() is Qt.CheckState.Checked]


def click_on(qtbot, box, name: str) -> None:
    """Tick or untick in the list that is open."""
    item = box.list.findItems(name, Qt.MatchFlag.MatchStartsWith)[0]
    box.list.scrollToItem(item)
    place = box.list.visualItemRect(item).center()
    qtbot.mouseClick(box.list.viewport(), LEFT, pos=place)


class TestFollowing:
    """The lists are those of the study as it is now, while the person is in them."""

    def test_a_new_interview_comes_into_the_open_list_and_nothing_moves(
        self, qtbot, counted
    ) -> None:
        box = restriction(counted).interviews
        tick_alone(qtbot, box, "20")
        box.open()
        box.list.setFocus()
        row = box.list.row(box.list.findItems("20", Qt.MatchFlag.MatchStartsWith)[0])
        box.list.setCurrentRow(row)
        bar = box.list.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        before, read = ticks(box), bar.value()
        assert read > 0
        project = counted._session.project
        project.add_document(Transcript("Nouvel entretien", (Turn("Oui."),)))
        qtbot.waitUntil(lambda: "Nouvel entretien" in names(box))
        assert ticks(box) == before
        assert bar.value() == read
        assert box.list.currentRow() == row
        assert box.popup.isVisible()
        assert box.list.hasFocus()
        project.undo()
        qtbot.waitUntil(lambda: "Nouvel entretien" not in names(box))
        assert ticks(box) == before

    def test_where_everything_is_ticked_a_new_interview_is_too(self, qtbot, counted) -> None:
        box = restriction(counted).interviews
        project = counted._session.project
        project.add_document(Transcript("Nouvel entretien", (Turn("Oui."),)))
        qtbot.waitUntil(lambda: "Nouvel entretien" in ticks(box))
        assert box.chosen() is None
        assert saved(counted).blocks[0].only == WHOLE

    def test_what_is_removed_and_brought_back_has_its_tick_again(self, qtbot, counted) -> None:
        box = restriction(counted).interviews
        tick_alone(qtbot, box, "20")
        click_on(qtbot, box, "21")
        before = ticks(box)
        assert len(before) == 2
        project = counted._session.project
        project.remove_documents([row.id for row in project.documents() if row.name == before[0]])
        qtbot.waitUntil(lambda: ticks(box) == before[1:])
        project.undo()
        qtbot.waitUntil(lambda: ticks(box) == before)

    def test_a_new_coder_is_offered(self, qtbot, counted) -> None:
        box = restriction(counted).coders
        tick_alone(qtbot, box, counted._session.project.coders()[0].name)
        before = ticks(box)
        counted._session.project.add_coder("Zoé Martin")
        qtbot.waitUntil(lambda: "Zoé Martin" in names(box))
        assert ticks(box) == before

    def test_new_variables_and_new_names_of_values_are_offered(self, qtbot, counted) -> None:
        choose_type(qtbot, counted)
        row = restriction(counted).conditions[0]
        before, project = ticks(row.values), counted._session.project
        variable = next(one for one in project.variables() if one.name == "type_coll")
        labels = tuple(replace(one, label=one.label.upper()) for one in variable.labels)
        fields = VariableFields(variable.name, variable.type, variable.label, labels)
        project.revise_variable(variable.id, fields)
        qtbot.waitUntil(lambda: ticks(row.values) == [before[0].upper()])
        assert restriction(counted).conditions[0] is row
        project.add_variable(VariableFields("nouvelle", VariableType.NOMINAL))
        qtbot.waitUntil(lambda: row.variable.findData("nouvelle") > 0)
        assert row.variable.currentData() == "type_coll"

    def test_a_variable_that_is_gone_keeps_its_condition_until_undo(self, qtbot, counted) -> None:
        choose_type(qtbot, counted)
        only, project = saved(counted).blocks[0].only, counted._session.project
        row = restriction(counted).conditions[0]
        variable = next(one for one in project.variables() if one.name == "type_coll")
        project.remove_variables(
            [variable.id, *(one.id for one in project.derived_from([variable.id]))]
        )
        qtbot.waitUntil(lambda: row.variable.currentIndex() < 0)
        assert row.variable.placeholderText() == "(gone)"
        assert restriction(counted).only() == only
        project.undo()
        qtbot.waitUntil(lambda: row.variable.currentData() == "type_coll")
        assert "Métropole" in row.values.text()

    def test_the_variable_of_a_block_is_offered_at_once(self, qtbot, begun) -> None:
        begun.add_block("crosstab")
        combo = begun.form.boxes[Asks.VARIABLE]
        project = begun._session.project
        project.add_variable(VariableFields("nouvelle", VariableType.NOMINAL))
        qtbot.waitUntil(lambda: combo.findData("nouvelle") >= 0)
        assert combo.currentIndex() < 0


class TestSteps:
    """What is ticked one after the other in one list is one step to undo."""

    def test_ticks_of_one_list_are_one_step(self, qtbot, counted) -> None:
        project, box = counted._session.project, restriction(counted).interviews
        before = len(project.history())
        box.open()
        qtbot.mouseClick(box.none_button, LEFT)
        for name in ("20", "21", "22"):
            click_on(qtbot, box, name)
        box.popup.hide()
        assert len(saved(counted).blocks[0].only.documents) == 3
        assert len(project.history()) == before + 1
        project.undo()
        qtbot.waitUntil(lambda: counted.report.blocks[0].only == WHOLE)
        project.redo()
        qtbot.waitUntil(lambda: len(counted.report.blocks[0].only.documents) == 3)
        assert len(ticks(restriction(counted).interviews)) == 3

    def test_each_list_is_a_step_of_its_own(self, qtbot, counted) -> None:
        project, box = counted._session.project, restriction(counted)
        tick_alone(qtbot, box.interviews, "01")
        tick_alone(qtbot, box.coders, project.coders()[0].name)
        project.undo()
        qtbot.waitUntil(lambda: not counted.report.blocks[0].only.coders)
        assert len(counted.report.blocks[0].only.documents) == 1

    def test_a_list_opened_again_begins_another_step(self, qtbot, counted) -> None:
        project, box = counted._session.project, restriction(counted).interviews
        tick_alone(qtbot, box, "01")
        box.open()
        click_on(qtbot, box, "02")
        box.popup.hide()
        project.undo()
        qtbot.waitUntil(lambda: len(counted.report.blocks[0].only.documents) == 1)

    def test_what_was_undone_is_not_gone_on_from(self, qtbot, counted) -> None:
        project, box = counted._session.project, restriction(counted).interviews
        tick_alone(qtbot, box, "01")
        box.open()
        click_on(qtbot, box, "02")
        project.undo()
        qtbot.waitUntil(lambda: len(counted.report.blocks[0].only.documents) == 1)
        click_on(qtbot, box, "03")
        project.undo()
        qtbot.waitUntil(lambda: len(counted.report.blocks[0].only.documents) == 1)
        project.undo()
        qtbot.waitUntil(lambda: counted.report.blocks[0].only == WHOLE)

    def test_codes_ticked_in_one_list_are_one_step(self, qtbot, counted) -> None:
        project = counted._session.project
        button = counted.form.boxes[Asks.CODES]
        before = len(project.history())
        qtbot.mouseClick(button, LEFT)
        ticklist = counted.form.codes
        for row in (0, 1, 2):
            ticklist.list.setCurrentRow(row)
            qtbot.keyClick(ticklist.list, K.Key_Space)
        ticklist.hide()
        assert len(saved(counted).blocks[0].content.codes) == 3
        assert len(project.history()) == before + 1

    def test_ticks_for_the_whole_report_are_one_step(self, qtbot, counted) -> None:
        counted.list.choose("")
        project, box = counted._session.project, restriction(counted).interviews
        before = len(project.history())
        tick_alone(qtbot, box, "01")
        assert len(saved(counted).documents) == 1
        box.open()
        for name in ("02", "03"):
            click_on(qtbot, box, name)
        box.popup.hide()
        assert len(project.history()) == before + 2
