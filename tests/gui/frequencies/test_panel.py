"""The page shows what the analyses count, and opens what lies behind its numbers."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from codage.analysis.behind import codings_behind
from codage.analysis.crosstab import crosstab
from codage.analysis.frequencies import frequencies
from codage.analysis.matrix import matrix
from codage.analysis.selection import (
    EVERYTHING,
    Absent,
    Condition,
    Hierarchy,
    Measure,
    Selection,
    Spoken,
)
from codage.gui.frequencies import counting
from codage.gui.frequencies.pictures import save_picture

CHARTED = 3


def go_to(qtbot, panel, page):
    with qtbot.waitSignal(panel.counted, timeout=20_000):
        rect = panel.tabs.tabRect(page)
        qtbot.mouseClick(panel.tabs, Qt.MouseButton.LeftButton, pos=rect.center())


def after(qtbot, panel, act):
    with qtbot.waitSignal(panel.counted, timeout=20_000):
        act()


def counts(panel):
    return {
        row.code: (row.segments, row.documents, row.cases, row.words)
        for row in panel.table_model.in_order()
    }


def expected(study, selection=EVERYTHING):
    table = frequencies(study.project.frames, selection)
    return {
        row.code_id: (row.segments, row.documents, row.cases, row.words)
        for row in table.itertuples()
    }


def double_click(qtbot, view, index):
    where = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_the_table_shows_the_frequencies_as_a_tree(panel, whole_study):
    study, model = whole_study, panel.table_model
    assert counts(panel) == expected(study)
    assert [row.code for row in model.in_order()] == [
        study.sharing,
        study.buying,
        study.skills,
        study.unused,
    ]
    assert model.depth(study.buying) == 1
    assert model.parent(model.index_of(study.buying)) == model.index_of(study.sharing)


def test_a_click_on_a_head_sorts_by_that_number_largest_first(qtbot, panel, whole_study):
    header = panel.table.header()
    where = header.sectionViewportPosition(1) + 20
    click = (header.viewport(), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(*click, pos=_at(where, header))
    segments = [row.segments for row in panel.table_model.in_order()]
    assert segments == sorted(segments, reverse=True)
    assert panel.table_model.depth(whole_study.buying) == 0
    qtbot.mouseClick(*click, pos=_at(20, header))
    assert panel.table_model.depth(whole_study.buying) == 1


def _at(x, header):
    point = header.viewport().rect().center()
    point.setX(x)
    return point


def test_a_double_click_opens_exactly_the_segments_counted(qtbot, panel, whole_study):
    study = whole_study
    index = panel.table_model.index_of(study.sharing).siblingAtColumn(1)
    with qtbot.waitSignal(panel.session.segments_sought) as sought:
        double_click(qtbot, panel.table, index)
    behind = codings_behind(study.project.frames, EVERYTHING, study.sharing)
    assert sought.args == [behind, "Mutualisation"]
    assert len(behind) == 3


def test_enter_opens_the_segments_of_the_row(qtbot, panel, whole_study):
    panel.table.setFocus()
    panel.table.setCurrentIndex(panel.table_model.index_of(whole_study.skills))
    with qtbot.waitSignal(panel.session.segments_sought) as sought:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert len(sought.args[0]) == 2


@pytest.mark.parametrize("measure", list(Measure))
def test_the_grid_of_a_variable_shows_the_crosstab(qtbot, panel, whole_study, measure):
    go_to(qtbot, panel, 1)
    after(
        qtbot,
        panel,
        lambda: panel.measure.setCurrentIndex(panel.measure.findData(measure)) or panel.refresh(),
    )
    grid = panel.variable_model.grid
    table = crosstab(whole_study.project.frames, "type", EVERYTHING, measure)
    assert [list(row) for row in grid.cells] == table.counts.to_numpy().tolist()
    heads = [panel.variable_model.headerData(n, Qt.Orientation.Horizontal) for n in range(3)]
    assert heads == ["Commune", "Département", "(no case)"]


def test_the_key_of_the_survey_is_no_variable_to_compare_by(panel):
    assert [panel.variable.itemData(n) for n in range(panel.variable.count())] == ["type"]


def test_a_cell_of_the_variable_opens_its_segments(qtbot, panel, whole_study):
    study = whole_study
    go_to(qtbot, panel, 1)
    with qtbot.waitSignal(panel.session.segments_sought) as sought:
        double_click(qtbot, panel.by_variable, panel.variable_model.index(0, 1))
    behind = codings_behind(
        study.project.frames, EVERYTHING, study.sharing, variable="type", value="2"
    )
    assert sought.args == [behind, "Mutualisation × Département"]
    assert len(behind) == 2


def test_the_interviews_without_a_case_open_too(qtbot, panel, whole_study):
    study = whole_study
    go_to(qtbot, panel, 1)
    with qtbot.waitSignal(panel.session.segments_sought) as sought:
        double_click(qtbot, panel.by_variable, panel.variable_model.index(1, 2))
    assert sought.args[0] == codings_behind(
        study.project.frames, EVERYTHING, study.buying, variable="type", value=Absent.NO_CASE
    )
    assert len(sought.args[0]) == 1


def test_the_grid_of_interviews_shows_the_matrix(qtbot, panel, whole_study):
    study = whole_study
    go_to(qtbot, panel, 2)
    table = matrix(study.project.frames)
    grid = panel.interview_model.grid
    assert [list(row) for row in grid.cells] == table.to_numpy().tolist()
    assert [column.document for column in grid.columns] == table.columns.tolist()
    panel.by_interview.setFocus()
    panel.by_interview.setCurrentIndex(panel.interview_model.index(0, 1))
    with qtbot.waitSignal(panel.session.segments_sought) as sought:
        qtbot.keyClick(panel.by_interview, Qt.Key.Key_Return)
    assert sought.args == [
        codings_behind(
            study.project.frames, EVERYTHING, study.sharing, document_id=study.documents[1]
        ),
        "Mutualisation × Valmont",
    ]


def test_the_chart_shows_used_codes_largest_first(qtbot, panel, whole_study):
    study = whole_study
    go_to(qtbot, panel, CHARTED)
    bars = panel.chart.chart.bars
    assert [(bar.code, bar.value) for bar in bars] == [
        (study.sharing, 3),
        (study.buying, 2),
        (study.skills, 2),
    ]
    assert "1 code" in panel.chart.chart.note
    with qtbot.waitSignal(panel.session.segments_sought) as sought:
        where = panel.chart.bar_rect(1).center()
        qtbot.mouseDClick(panel.chart.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert sought.args[1] == "Achats"


def test_the_chart_is_saved_and_copied(qtbot, panel, tmp_path):
    go_to(qtbot, panel, CHARTED)
    assert save_picture(panel.chart, tmp_path / "a.png")
    assert save_picture(panel.chart, tmp_path / "a.svg")
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    assert b"Mutualisation" in (tmp_path / "a.svg").read_bytes()
    assert not save_picture(panel.chart, tmp_path / "nowhere" / "a.png")
    panel.chart.setFocus()
    qtbot.keyClick(panel.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not QApplication.clipboard().image().isNull()


def test_filters_narrow_what_is_counted(qtbot, panel, whole_study):
    study, filters = whole_study, panel.filters
    after(qtbot, panel, lambda: filters.coders.choose(frozenset({study.bea})))
    selection = Selection(coder_ids=frozenset({study.bea}))
    assert counts(panel) == expected(study, selection)
    after(qtbot, panel, filters.descendants.click)
    selection = Selection(coder_ids=frozenset({study.bea}), hierarchy=Hierarchy.WITH_DESCENDANTS)
    assert filters.selection() == selection
    assert counts(panel) == expected(study, selection)


def test_filters_by_case_interview_and_speech(qtbot, panel, whole_study):
    study, filters = whole_study, panel.filters
    after(qtbot, panel, lambda: filters.variable.setCurrentIndex(1))
    after(qtbot, panel, lambda: filters.values.choose(frozenset({"1"})))
    after(qtbot, panel, lambda: filters.speech.setCurrentIndex(1))
    chosen = frozenset(study.documents[:2])
    after(qtbot, panel, lambda: filters.interviews.choose(chosen))
    selection = Selection(
        document_ids=chosen,
        conditions=(Condition("type", frozenset({"1"})),),
        spoken=Spoken.RESPONDENTS,
    )
    assert filters.selection() == selection
    assert counts(panel) == expected(study, selection)
    qtbot.waitUntil(lambda: panel.about.text() == "1 interviews, 10 words looked at")


def test_ticking_happens_in_a_list_under_the_button(qtbot, panel, whole_study):
    coders = panel.filters.coders
    qtbot.mouseClick(coders, Qt.MouseButton.LeftButton)
    assert coders.popup.isVisible()
    item = coders.list.item(1)
    with qtbot.waitSignal(panel.counted):
        where = coders.list.visualItemRect(item).center()
        qtbot.mouseClick(coders.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert coders.chosen() == frozenset({whole_study.ana})
    assert coders.text() == "Ana"
    coders.popup.close()


def test_numbers_follow_a_new_coding_and_its_undo(qtbot, panel, whole_study):
    study = whole_study
    before = counts(panel)
    after(qtbot, panel, lambda: study.code(study.unused, 0, 0, 12))
    assert counts(panel)[study.unused][0] == 1
    after(qtbot, panel, study.project.undo)
    assert counts(panel) == before


def test_a_hidden_page_counts_nothing_until_it_is_shown(qtbot, panel, whole_study):
    study = whole_study
    panel.hide()
    study.code(study.unused, 0, 0, 12)
    assert not panel._counts.is_waiting
    assert counts(panel)[study.unused][0] == 0
    after(qtbot, panel, panel.show)
    assert counts(panel)[study.unused][0] == 1


def test_the_table_is_copied_for_a_spreadsheet(qtbot, panel):
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert lines[0][:2] == ["Code", "Segments"]
    assert lines[1][:4] == ["Mutualisation", "3", "2", "2"]
    assert lines[2][0] == "  Achats"


def test_without_a_coding_it_says_where_to_begin(open_panel, study):
    panel = open_panel(study)
    assert "No coding yet" in panel.hint.label.text()


def test_without_a_survey_it_offers_to_import_one(qtbot, open_panel, study):
    study.code_some()
    panel = open_panel(study)
    go_to(qtbot, panel, 1)
    assert panel.hint.label.text() == "Import the survey to compare by variable."
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        qtbot.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["project.import_survey"]


def test_a_survey_without_links_asks_for_them(qtbot, open_panel, study):
    study.code_some()
    study.bring_survey()
    panel = open_panel(study)
    go_to(qtbot, panel, 1)
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        qtbot.mouseClick(panel.hint.button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["project.link_cases"]


def test_export_asks_for_the_window_s_command(qtbot, panel):
    with qtbot.waitSignal(panel.command_wanted) as wanted:
        qtbot.mouseClick(panel.export, Qt.MouseButton.LeftButton)
    assert wanted.args == ["project.export_counts"]


def test_closing_the_project_empties_the_page(panel):
    panel.session.close()
    assert counts(panel) == {}


def test_closing_waits_for_what_is_being_read(qtbot, panel, monkeypatch):
    began, ended = Event(), []
    look_at = counting.look_at

    def slowly(project, selection):
        began.set()
        ended.extend(look_at(project, selection) for _ in range(200))
        return ended[0]

    monkeypatch.setattr(counting, "look_at", slowly)
    panel.refresh()
    qtbot.waitUntil(began.is_set)
    panel.session.close()
    assert len(ended) == 200
