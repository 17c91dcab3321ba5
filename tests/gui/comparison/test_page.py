"""The page shows what the analyses give, says of what, and stays true."""

from __future__ import annotations

import pandas as pd
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from codage.analysis.agreement.choices import Comparison, Unit
from codage.analysis.agreement.table import agreement
from codage.analysis.agreement.unitising import unitising
from codage.analysis.selection import Spoken
from codage.gui.background import is_busy
from codage.gui.coders.whose import Whose
from codage.gui.comparison.page import ComparisonPage

WITHOUT = Comparison(bootstrap=None)


def column(page, name):
    place = next(
        n
        for n in range(page.figures.model.columnCount())
        if page.figures.model.figure_column(n) == name
    )
    rows = page.figures.model.rows
    return {row.code: page.figures.model.index(n, place).data() for n, row in enumerate(rows)}


def after(qtbot, page, act):
    with qtbot.waitSignal(page.completed, timeout=30_000):
        act()


def test_the_table_shows_the_figures_of_the_analysis(page, study):
    found = agreement(study.project.frames, comparison=WITHOUT)
    whole = unitising(study.project.frames, comparison=WITHOUT)
    kappas = {
        code: f"{value:.2f}"
        for code, value in zip(found.codes["code_id"], found.codes["kappa"], strict=True)
    }
    assert column(page, "kappa") == {None: f"{found.overall['kappa']:.2f}", **kappas}
    assert column(page, "u_alpha")[None] == f"{whole.overall['whole']:.2f}"
    heads = [
        page.figures.model.headerData(n, Qt.Orientation.Horizontal)
        for n in range(page.figures.model.columnCount())
    ]
    assert heads == ["Code", "Ana", "Béa", "Agreement", "κ", "α", "AC1", "uα"]
    coded = found.coded.loc[study.eau].tolist()
    row = next(n for n, row in enumerate(page.figures.model.rows) if row.code == study.eau)
    shown = [page.figures.model.index(row, n).data() for n in (1, 2)]
    assert shown == [str(n) for n in coded]
    assert page.figures.model.rows[0].figure("kappa").low is not None


def test_a_click_on_a_head_puts_the_lowest_first(qtbot, page, study):
    header = page.figures.table.horizontalHeader()
    model = page.figures.model

    def click(column):
        where = header.sectionViewportPosition(column) + 10
        point = header.viewport().rect().center()
        point.setX(where)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
        return [row.code for row in model.rows]

    values = {row.code: row.figure("kappa").value for row in model.rows}
    lowest = sorted((study.eau, study.energie), key=lambda code: values[code])
    assert click(4) == [None, *lowest]
    assert model.headerData(4, Qt.Orientation.Horizontal) == "κ ▴"
    assert click(4) == [None, *reversed(lowest)]
    assert click(0) == [None, study.eau, study.energie]


def test_of_three_coders_fleiss_kappa_has_a_column(qtbot, page, study):
    cyd = study.project.add_coder("Cyd")
    after(qtbot, page, lambda: study.code(cyd, 1, 0, 12))
    found = agreement(study.project.frames, comparison=WITHOUT)
    assert len(found.coder_names) == 3
    assert column(page, "fleiss")[None] == f"{found.overall['fleiss']:.2f}"
    assert "Conger’s kappa" in page.figures.sentence.text()


def test_each_unit_is_named_in_a_plain_sentence(qtbot, page, study):
    assert page.choices.definition.text().startswith("Each turn of speech is a unit.")
    assert not page.choices.overlap.isVisible()
    after(qtbot, page, lambda: page.choices.unit.setCurrentIndex(1))
    assert page.choices.overlap.isVisible()
    assert "at least 50 %" in page.choices.definition.text()
    after(qtbot, page, lambda: page.choices.overlap.setValue(90))
    assert "at least 90 %" in page.choices.definition.text()
    strict = agreement(
        study.project.frames, comparison=Comparison(Unit.SEGMENT, 0.9, bootstrap=None)
    )
    assert column(page, "kappa")[None] == f"{strict.overall['kappa']:.2f}"


def test_interviews_codes_and_speech_can_be_chosen(qtbot, page, study):
    a, b, _ = study.documents
    after(qtbot, page, lambda: page.choices.interviews.choose(frozenset({a, b})))
    after(qtbot, page, lambda: page.choices.codes.choose(frozenset({study.eau})))
    after(qtbot, page, lambda: page.choices.speech.setCurrentIndex(1))
    selection = page.choices.selection()
    assert selection.document_ids == {a, b}
    assert selection.spoken is Spoken.RESPONDENTS
    assert [row.code for row in page.figures.model.rows] == [None, study.eau]
    assert page.about.text() == "2 interviews  ·  1 codes used"


def test_a_set_of_codes_ticks_its_members(qtbot, page, study):
    assert not page.choices.code_sets.isVisible()
    pair = study.project.add_code_set("Réseaux", [study.energie])
    assert pair
    qtbot.waitUntil(page.choices.code_sets.isVisible)
    after(qtbot, page, lambda: page.choices.code_sets.activated.emit(1))
    assert page.choices.selection().code_ids == {study.energie}


def test_the_row_in_hand_is_told_in_full_with_its_caution(page, study):
    rows = [row.code for row in page.figures.model.rows]
    page.figures.table.selectRow(rows.index(study.energie))
    assert "Cohen’s kappa" in page.figures.details.text()
    assert "Gwet’s AC1" in page.figures.details.text()
    page.figures.table.selectRow(0)
    assert "|uα" in page.figures.details.text()
    assert "cuα compares" in page.figures.details.text()


def test_the_sentence_for_a_paper_says_who_on_what_and_how(qtbot, page):
    qtbot.mouseClick(page.figures.copy_sentence, Qt.MouseButton.LeftButton)
    sentence = QApplication.clipboard().text()
    assert sentence.startswith(
        "Agreement of Ana Blum and Béa Roux on 3 interviews, 2 codes; "
        "unit: turns of speech (n = 24)."
    )
    assert "Cohen’s kappa" in sentence
    assert "95 % percentile bootstrap intervals, 1,000 draws of interviews" in sentence


def test_the_table_is_copied_for_a_spreadsheet(qtbot, page):
    page.figures.table.setFocus()
    qtbot.keyClick(page.figures.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert lines[0][:5] == ["Code", "Units", "Ana Blum", "Béa Roux", "Agreement"]
    assert [line[0] for line in lines[1:]] == ["All codes together", "Eau", "Énergie"]
    assert {len(line) for line in lines} == {len(lines[0])}


def test_the_table_is_exported_as_it_is_chosen(qtbot, page, tmp_path, monkeypatch):
    after(qtbot, page, lambda: page.choices.unit.setCurrentIndex(2))
    target = tmp_path / "accord.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(page.figures.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: target.exists() and not is_busy(), timeout=20_000)
    table = pd.read_csv(target)
    assert f"{table['kappa'][0]:.2f}" == column(page, "kappa")[None]


def test_the_figures_follow_a_change_and_undo(qtbot, page, study):
    before = column(page, "kappa")
    after(qtbot, page, lambda: study.code(study.bea, 3, 0, 9))
    assert column(page, "kappa") != before
    after(qtbot, page, study.project.undo)
    assert column(page, "kappa") == before


def test_intervals_can_be_stopped_and_the_figures_stay(qtbot, page):
    with qtbot.waitSignal(page.reckoned, timeout=30_000):
        page.choices.unit.setCurrentIndex(3)
    assert page.stop.isVisible()
    qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    assert not page.stop.isVisible()
    assert page.figures.model.rows[0].figure("kappa").low is None
    assert column(page, "kappa")[None] != "–"


def test_one_coder_alone_is_told_what_to_do(qtbot, study, session):
    page = ComparisonPage(session)
    qtbot.addWidget(page)
    study.project.undo()
    while len(study.project.coders()) > 1:
        study.project.undo()
    page.show()
    assert "takes two coders" in page.hint.label.text()
    with qtbot.waitSignal(page.command_wanted) as asked:
        qtbot.mouseClick(page.hint.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["coder.add"]


def test_nothing_in_common_is_told(qtbot, study, make_page, session):
    study.code(study.ana, 1, 0, 5)
    page = ComparisonPage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "None of the documents" in page.hint.label.text(), timeout=20_000)
    study.code(study.bea, 1, 0, 5)
    with qtbot.waitSignal(page.completed, timeout=20_000):
        pass
    assert page.figures.isVisible()


def test_in_blind_mode_there_is_nothing_to_compare(qtbot, page, session):
    session.show_codings_of(Whose.OWN)
    assert page.hint.isVisible()
    assert "Blind mode" in page.hint.label.text()
    with qtbot.waitSignal(page.command_wanted) as asked:
        qtbot.mouseClick(page.hint.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["coder.show_everyone"]
    after(qtbot, page, lambda: session.show_codings_of(Whose.EVERYONE))
    assert page.figures.isVisible()


@pytest.mark.parametrize("how", ["key", "mouse", "button"])
def test_a_number_opens_the_differences_behind_it(qtbot, page, study, how):
    rows = [row.code for row in page.figures.model.rows]
    index = page.figures.model.index(rows.index(study.energie), 4)
    table = page.figures.table
    table.setCurrentIndex(index)
    with qtbot.waitSignal(page.differences_found, timeout=20_000):
        if how == "key":
            qtbot.keyClick(table, Qt.Key.Key_Return)
        elif how == "mouse":
            where = table.visualRect(index).center()
            qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
            qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        else:
            qtbot.mouseClick(page.figures.open, Qt.MouseButton.LeftButton)
    assert page.settling.isVisible()
    assert {one.place.code for one in page.settling.model.rows} == {study.energie}
    assert len(page.settling.model.rows) == 1


def test_both_tabs_are_in_sight_in_a_narrow_page(qtbot, page):
    page.resize(420, 600)
    page.about.setText("Ana, Béa · All interviews that they share · All codes · By turn " * 2)
    qtbot.waitUntil(lambda: page.tabs.width() >= page.tabs.sizeHint().width())
    assert page.about.geometry().left() > page.tabs.geometry().right()
