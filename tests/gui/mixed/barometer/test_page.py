from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.gui import theme
from codage.gui.barometer.keys import Behind, OfCase
from codage.gui.barometer.layout import CASES, SCORES
from codage.gui.barometer.scoring import ScoringDialog
from codage.gui.cases_behind import CasesDialog

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def filled(qtbot, page, study):
    """The page with two themes, one of them with a code and a question."""
    items = (CodeItem(study.guid), VariableItem("eau", scores={"0": 0.0, "1": 1.0}))
    wanted = Barometer((Dimension("Water", items), Dimension("Fire")), "size")
    with qtbot.waitSignal(page.scored):
        page.shelf.begin_with(wanted.to_json())
    page.definition.tree.setFocus()
    return page


def dialog(kind=QDialog):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def tick(ticking, name):
    items = (ticking.list.item(n) for n in range(ticking.list.count()))
    item = next(i for i in items if i.text().strip() == name)
    on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)


def write(qtbot, page, name):
    editor = page.definition.tree.findChild(QLineEdit)
    qtbot.keyClicks(editor, name)
    qtbot.keyClick(editor, K.Key_Return)
    qtbot.waitUntil(lambda: page.definition.tree.findChild(QLineEdit) is None)


def row(page, place):
    answer = page.results.scores
    return dict(
        zip([c.name.strip() for c in answer.columns], answer.rows[place].cells, strict=True)
    )


def test_it_begins_with_a_theme_that_is_named(qtbot, page, study):
    assert "0 to 100" in page.first.label.text()
    qtbot.mouseClick(page.first.button, LEFT)
    qtbot.mouseClick(page.shown.hint.button, LEFT)
    write(qtbot, page, "Eau")
    assert study.themes == ["Eau"]
    assert "items" in page.shown.hint.label.text()


def test_codes_and_questions_are_ticked_and_scored_at_once(qtbot, page, study):
    page.shelf.begin_with(Barometer((Dimension("Eau"),)).to_json())
    page.definition.go_to((0, -1))
    qtbot.mouseClick(page.definition.add_codes, LEFT)
    tick(page.definition.codes, "Eau")
    page.definition.codes.close()
    qtbot.mouseClick(page.definition.add_questions, LEFT)
    with qtbot.waitSignal(page.scored):
        tick(page.definition.questions, "Water")
    page.definition.questions.close()
    code, question = study.barometer.dimensions[0].items
    assert code == CodeItem(study.guid)
    assert question == VariableItem("eau", scores={"0": 0.0, "1": 1.0})
    qtbot.waitUntil(lambda: row(page, 0)["score"] == 75.0)
    tick(page.definition.questions, "Water")
    assert len(study.barometer.dimensions[0].items) == 1


def test_a_closed_picker_leaves_the_keys_to_the_themes(qtbot, filled):
    definition = filled.definition
    for button, ticking in (
        (definition.add_codes, definition.codes),
        (definition.add_questions, definition.questions),
    ):
        button.setFocus()
        qtbot.mouseClick(button, LEFT)
        qtbot.waitUntil(ticking.isVisible)
        qtbot.keyClick(ticking, Qt.Key.Key_Escape)
        qtbot.waitUntil(definition.tree.hasFocus)


def test_scores_stand_by_type_with_the_number_of_cases(filled):
    assert [one.cells[0] for one in filled.results.scores.rows] == [
        "Small",
        "Big",
        "All cases",
    ] * 2
    assert (row(filled, 0)["n"], row(filled, 0)["score"]) == (1, 100.0)
    assert row(filled, 2)["score"] == 75.0
    assert "items" in row(filled, 2)["sensitivity"]
    assert row(filled, 5)["score"] is None
    assert filled.shown.view.chart is not None
    assert "Small" in filled.shown.cautions.text()


def test_a_weight_is_changed_with_the_keyboard_and_undone(qtbot, filled, study):
    filled.definition.go_to((0, 1))
    qtbot.keyClick(filled.definition.tree, K.Key_F2)
    scoring = dialog(ScoringDialog)
    scoring.weight.setValue(3)
    scoring.scores["0"].setValue(50)
    with qtbot.waitSignal(filled.scored):
        scoring._accept()
    item = study.barometer.dimensions[0].items[1]
    assert (item.weight, item.scores) == (3.0, {"0": 0.5, "1": 1.0})
    tree = filled.definition.tree
    assert tree.topLevelItem(0).child(1).text(1) == "3 (75 %)"
    study.project.undo()
    assert tree.topLevelItem(0).child(1).text(1) == "1 (50 %)"


def test_a_code_says_how_many_segments_are_full(qtbot, filled, study):
    filled.definition.go_to((0, 0))
    filled.definition.edit_current()
    scoring = dialog(ScoringDialog)
    scoring.full.setValue(2)
    scoring.below.setChecked(False)
    with qtbot.waitSignal(filled.scored):
        scoring._accept()
    assert study.barometer.dimensions[0].items[0] == CodeItem(study.guid, full=2, below=False)


def test_themes_and_items_are_moved_and_removed(qtbot, filled, study):
    tree = filled.definition.tree
    filled.definition.go_to((0, -1))
    qtbot.keyClick(tree, K.Key_Down, ALT)
    assert study.themes == ["Fire", "Water"]
    filled.definition.go_to((1, 1))
    qtbot.keyClick(tree, K.Key_Up, ALT)
    assert isinstance(study.barometer.dimensions[1].items[0], VariableItem)
    qtbot.keyClick(tree, K.Key_Delete)
    assert study.barometer.dimensions[1].items == (CodeItem(study.guid),)
    filled.definition.go_to((0, -1))
    qtbot.keyClick(tree, K.Key_Delete)
    assert study.themes == ["Water"]


def test_arrows_move_a_theme_and_go_no_further_than_the_ends(qtbot, filled, study):
    up, down = filled.definition.up, filled.definition.down
    names = [one.name for one in study.barometer.dimensions]
    filled.definition.go_to((0, -1))
    assert (up.isEnabled(), down.isEnabled()) == (False, True)
    qtbot.mouseClick(down, LEFT)
    assert [one.name for one in study.barometer.dimensions] == names[::-1]
    assert (up.isEnabled(), down.isEnabled()) == (True, False)
    qtbot.mouseClick(up, LEFT)
    assert [one.name for one in study.barometer.dimensions] == names


def test_two_waves_stand_side_by_side_with_their_difference(qtbot, filled, study):
    filled.head.wave.setCurrentIndex(filled.head.wave.findData("size"))
    with qtbot.waitSignal(filled.scored):
        filled.head.wave.activated.emit(filled.head.wave.currentIndex())
    assert study.barometer.wave == "size"
    filled.head.typology.setCurrentIndex(0)
    with qtbot.waitSignal(filled.scored):
        filled.head.typology.activated.emit(0)
    shown = row(filled, 0)
    assert (shown["score Small"], shown["score Big"], shown["difference"]) == (100.0, 50.0, -50.0)


def test_a_score_opens_its_cases_and_a_case_its_segments(qtbot, filled, session, study):
    filled.shown.tabs.setCurrentIndex(SCORES)
    filled.shown.scores.setCurrentIndex(filled.shown.scores.model().index(1, 2))
    qtbot.keyClick(filled.shown.scores, K.Key_Return)
    cases = dialog(CasesDialog)
    model = cases.table.model()
    assert [model.index(0, c).data() for c in range(5)] == ["Valmont", "50", "100", "0", "1"]
    cases.table.selectRow(0)
    with qtbot.waitSignal(session.segments_sought) as sought:
        qtbot.keyClick(cases.table, K.Key_Return)
    assert sought.args == [[study.codings[1]], "Water, Valmont"]
    cases.close()
    filled.shown.tabs.setCurrentIndex(CASES)
    assert filled.results.cases.rows[0].keys[-2] == OfCase(0, 1)
    with qtbot.waitSignal(session.segments_sought) as sought:
        filled.open_key(OfCase(0, 1))
    assert sought.args[0] == [study.codings[0]]
    assert Behind(0, "", "Small") in filled.shown.view.chart.marks.values()


def test_the_chart_of_a_dark_window_is_copied_as_it_prints(qtbot, filled):
    shown = filled.shown.view
    shown.setPalette(theme.palette_of(theme.DARK))
    with qtbot.waitSignal(filled.scored):
        filled.ask()
    assert shown.chart.figure.get_facecolor()[0] < 0.2
    qtbot.mouseClick(shown.copy_button, LEFT)
    assert QApplication.clipboard().image().pixelColor(2, 2).name() == "#ffffff"


def test_scores_follow_what_is_coded(qtbot, filled, study):
    study.project.remove_codings([study.codings[0]])
    qtbot.waitUntil(lambda: row(filled, 0)["score"] == 50.0)


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".csv"])
def test_it_is_written_as_it_stands(qtbot, filled, tmp_path, suffix):
    path = tmp_path / f"b{suffix}"
    filled.write(path)
    qtbot.waitUntil(path.exists)
