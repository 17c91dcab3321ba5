from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from codage.domain.derivation import Bands, CodeMeasure, FromCodes, Recode, Rest
from codage.domain.survey import ValueLabel, VariableType
from codage.gui.cases.deriving.dialog import DeriveDialog, Way
from codage.gui.cases.following import DerivedFollower
from codage.gui.cases.variable_dialog import VariableDialog

OTHER = Qt.MouseButton.LeftButton


@pytest.fixture
def follower(session):
    return DerivedFollower(session)


def open_dialog(qtbot, page, way, source=""):
    page.menus.derive(way, source)
    return page.findChild(DeriveDialog)


def preview(qtbot, dialog):
    qtbot.waitUntil(lambda: not dialog._answers.is_waiting)
    rows = range(dialog.preview.rowCount())
    return [tuple(dialog.preview.item(row, n).text() for n in range(2)) for row in rows]


def finish(qtbot, dialog, page):
    with qtbot.waitSignal(page.shown):
        qtbot.mouseClick(dialog.make, OTHER)


def test_a_recode_shows_what_it_comes_to_and_is_made(qtbot, page, study, follower):
    dialog = open_dialog(qtbot, page, Way.RECODE, "size")
    form = dialog.form
    assert dialog.name.text() == "size_r"
    form.table.selectRow(0)
    form.new_name.setText("Petit")
    qtbot.mouseClick(form.give, OTHER)
    form.rest.setCurrentIndex(form.rest.findData(Rest.OTHER))
    assert preview(qtbot, dialog) == [("Petit", "1"), ("Other", "1"), ("no value", "1")]
    with qtbot.waitSignal(follower.followed):
        finish(qtbot, dialog, page)
    row = study.project.variable(study.id_of("size_r"))
    assert study.project.recipes()["size_r"] == Recode("size", (("1", "1"),), Rest.OTHER, "2", True)
    assert row.labels == (ValueLabel("1", "Petit"), ValueLabel("2", "Other"))
    assert row.type is VariableType.ORDINAL
    assert study.column("size_r") == ["1", "2", None]


def test_values_that_stay_keep_their_labels_and_their_numbers(qtbot, page, study):
    dialog = open_dialog(qtbot, page, Way.RECODE, "size")
    form = dialog.form
    form.table.item(0, 2).setText("Moyen")
    form.table.item(1, 2).setText("NSP")
    recipe, labels = form.recipe(), form.labels()
    assert recipe.values == (("1", "3"), ("2", "99"))
    assert {label.value: label.label for label in labels} == {"99": "NSP", "3": "Moyen"}
    dialog.reject()


def test_bands_are_proposed_labelled_and_follow_the_numbers(qtbot, page, study, follower):
    dialog = open_dialog(qtbot, page, Way.BANDS, "pop")
    form = dialog.form
    form.parts.setValue(2)
    qtbot.mouseClick(form.propose, OTHER)
    qtbot.waitUntil(lambda: form.cuts.text() == "1200")
    assert preview(qtbot, dialog) == [
        ("under 1,200", "1"), ("1,200 and more", "1"), ("no value", "1"),
    ]  # fmt: skip
    form.cuts.setText("500; 1000")
    assert [label.label for label in form.labels()] == [
        "under 500", "500 to under 1,000", "1,000 and more",
    ]  # fmt: skip
    with qtbot.waitSignal(follower.followed):
        finish(qtbot, dialog, page)
    assert study.column("pop_bands") == ["3", "1", None]
    with qtbot.waitSignal(follower.followed):
        study.project.set_attribute(study.a, study.id_of("pop"), "700")
    assert study.column("pop_bands")[0] == "2"
    with qtbot.waitSignal(follower.followed):
        study.project.undo()
    assert study.column("pop_bands")[0] == "3"
    assert str(study.project.next_redo()) == "Set an attribute"
    column = [row.name for row in page.model.variables].index("pop_bands")
    qtbot.waitUntil(lambda: page.model.index(0, column).data() == "3 – 1,000 and more")


def test_cuts_that_make_no_bands_are_said_at_once(qtbot, page):
    dialog = open_dialog(qtbot, page, Way.BANDS, "pop")
    dialog.form.cuts.setText("10; 5")
    assert "Cut points are numbers" in dialog.problem.text()
    assert not dialog.make.isEnabled()
    dialog.reject()


def test_a_variable_from_codes_follows_the_codings(qtbot, page, study, follower):
    dialog = open_dialog(qtbot, page, Way.CODES)
    code = study.project.codes()[0].guid
    dialog.form.codes.choose(frozenset([code]))
    dialog.form.tell()
    assert preview(qtbot, dialog) == [("No", "1"), ("Yes", "1"), ("no value", "1")]
    assert (dialog.name.text(), dialog.question.text()) == ("mutualisation", "Mutualisation")
    dialog.form.measure.setCurrentIndex(dialog.form.measure.findData(CodeMeasure.SEGMENTS))
    with qtbot.waitSignal(follower.followed):
        finish(qtbot, dialog, page)
    assert study.project.recipes()["mutualisation"] == FromCodes((code,), CodeMeasure.SEGMENTS)
    assert study.column("mutualisation") == ["1", "0", None]
    with qtbot.waitSignal(follower.followed):
        study.project.remove_codings([study.coding])
    assert study.column("mutualisation") == ["0", "0", None]


def test_two_variables_are_crossed_with_their_labels(qtbot, page, study):
    dialog = open_dialog(qtbot, page, Way.COMBINE)
    form = dialog.form
    form.first.choose("size")
    form.second.choose("sensors")
    assert preview(qtbot, dialog) == [("1|1", "1"), ("2|0", "1"), ("no value", "1")]
    form.second.choose("size")
    assert "two variables" in dialog.problem.text()
    dialog.reject()


def test_boxes_are_counted_and_numbers_added(qtbot, page, study):
    dialog = open_dialog(qtbot, page, Way.COMBINE)
    form = dialog.form
    form.how.setCurrentIndex(1)
    form.sources.choose(frozenset(["pop", "rate"]))
    form.tell()
    assert preview(qtbot, dialog) == [("12", "1"), ("300", "1"), ("1200.5", "1")]
    form.how.setCurrentIndex(5)
    form.sources.choose(frozenset(["sensors"]))
    form.tell()
    assert preview(qtbot, dialog) == [("0", "1"), ("1", "2")]
    dialog.reject()


def test_a_derived_variable_is_derived_otherwise_and_not_of_itself(qtbot, page, study, follower):
    with qtbot.waitSignal(page.shown):
        made = study.project.make_derived("big", Bands("pop", ("1000",)))
    row = study.project.variable(made)
    page.menus.revise_derived(row)
    dialog = page.findChild(DeriveDialog)
    assert dialog.way.currentData() == Way.BANDS
    assert dialog.form.cuts.text() == "1000"
    assert dialog.form.source.findData("big") == -1
    dialog.form.cuts.setText("100")
    with qtbot.waitSignal(follower.followed):
        finish(qtbot, dialog, page)
    assert study.column("big") == ["2", "2", None]


def test_a_derived_column_is_marked_and_not_written_in(qtbot, page, study):
    with qtbot.waitSignal(page.shown):
        study.project.make_derived("big", Bands("pop", ("1000",)))
    column = page.model.columnCount() - 1
    assert "ƒ" in page.table.horizontalHeader().signs(column)
    page.table.select_area((0, column, 0, column))
    qtbot.keyClicks(page.table, "5")
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert study.column("big") == [None, None, None]
    assert page.table.hasFocus()


def test_removing_a_source_tells_what_is_derived_of_it(qtbot, page, study, monkeypatch):
    with qtbot.waitSignal(page.shown):
        study.project.make_derived("big", Bands("pop", ("1000",)))
    pop = study.project.variable(study.id_of("pop"))
    said = []

    def answer(choice):
        def exec_(box):
            said.append(box.text())
            button = next(b for b in box.findChildren(QPushButton) if choice in b.text())
            button.click()

        monkeypatch.setattr(QMessageBox, "exec", exec_)

    answer("Cancel")
    page.menus.remove_variable(pop)
    assert "big are derived from pop" in said[0]
    assert study.id_of("pop")
    answer("Remove all")
    page.menus.remove_variable(pop)
    names = [row.name for row in study.project.variables()]
    assert "pop" not in names
    assert "big" not in names


def test_a_new_variable_is_described_and_a_taken_name_said(qtbot, page, study):
    page.menus.describe(None)
    dialog = page.findChild(VariableDialog)
    dialog.name.setText("pop")
    dialog._finish()
    assert "already a variable pop" in dialog.problem.text()
    dialog.name.setText("avis")
    dialog.values.show_labels((ValueLabel("1", "Pour"), ValueLabel("2", "Contre")), ())
    with qtbot.waitSignal(page.shown):
        dialog._finish()
    row = study.project.variable(study.id_of("avis"))
    assert [label.label for label in row.labels] == ["Pour", "Contre"]
    assert row.type is VariableType.NOMINAL
