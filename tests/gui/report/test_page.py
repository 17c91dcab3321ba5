"""The page Report, by its keys, clicks and fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from codage.domain.barometer import Barometer
from codage.domain.report import Frequencies, Heading, Prose, Quotations, Report, Scores, Show
from codage.gui.report.form import BlockForm, ReportForm
from codage.gui.report.kinds import Asks
from codage.gui.report.writing import Line, Writing

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
PATIENT = 30_000


def saved(page) -> Report:
    row = page._session.project.saved_analyses("report")[0]
    return Report.from_json(row.body)


def kinds(page) -> list[str]:
    return [block.kind for block in saved(page).blocks]


def box(page, asked: Asks):
    assert isinstance(page.form, BlockForm)
    return page.form.boxes[asked]


def test_without_a_report_the_page_says_how_to_begin_and_does(qtbot, page) -> None:
    assert "blocks" in page.empty.hint.label.text()
    with qtbot.waitSignal(page.filled, timeout=PATIENT):
        qtbot.mouseClick(page.empty.hint.button, Qt.MouseButton.LeftButton)
    assert {"heading", "frequencies", "joint_display", "methods"} <= set(kinds(page))
    assert "30 interviews" in page.paper.toPlainText()


def test_a_report_that_cannot_be_read_is_left_as_it_is(qtbot, begun) -> None:
    session = begun._session
    with qtbot.waitSignal(session.refused) as refused:
        begun.shelf.save("{}", "Break")
    assert "It was left as it is" in str(refused.args[0])
    assert begun.empty.hint.isVisible()
    assert "cannot be read" in begun.empty.hint.label.text()
    assert not begun.head.export.isVisible()
    assert session.project.saved_analyses("report")[0].body == "{}"
    session.project.undo()
    qtbot.waitUntil(begun.head.export.isVisible)
    assert begun.list.isVisible()


def test_a_block_follows_what_is_saved_under_another_name(qtbot, begun) -> None:
    project = begun._session.project
    name = project.saved_analyses("barometer")[0].name
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        report, _ = Report().added(Scores(name=name))
        begun.shelf.save(report.to_json(), "A report")
    before = begun.paper.toPlainText()
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        project.save_analysis("barometer", name, Barometer().to_json())
    assert begun.paper.toPlainText() != before


def test_blocks_are_added_moved_and_removed_by_the_keys(qtbot, begun) -> None:
    for kind in ("heading", "text", "frequencies"):
        begun.add_block(kind)
    begun.list.setFocus()
    qtbot.keyClick(begun.list, K.Key_Up, ALT)
    assert kinds(begun) == ["heading", "frequencies", "text"]
    qtbot.keyClick(begun.list, K.Key_Down, ALT)
    assert kinds(begun) == ["heading", "text", "frequencies"]
    qtbot.keyClick(begun.list, K.Key_Delete)
    assert kinds(begun) == ["heading", "text"]
    assert begun.list.count() == 3


def test_every_step_is_undone_and_done_again(qtbot, begun) -> None:
    begun.add_block("heading")
    begun.remove_block(begun.list.current)
    project = begun._session.project
    project.undo()
    qtbot.waitUntil(lambda: begun.list.count() == 2)
    project.undo()
    qtbot.waitUntil(lambda: begun.list.count() == 1)
    project.redo()
    qtbot.waitUntil(lambda: begun.list.count() == 2)


def test_what_is_typed_is_saved_and_shown(qtbot, begun) -> None:
    begun.add_block("heading")
    line = box(begun, Asks.TEXT)
    assert isinstance(line, Line)
    qtbot.keyClicks(line, "Freins")
    qtbot.keyClick(line, K.Key_Return)
    assert saved(begun).blocks[0].content == Heading("Freins")
    begun.add_block("text")
    writing = box(begun, Asks.TEXT)
    assert isinstance(writing, Writing)
    qtbot.keyClicks(writing, "Un *mot*")
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        begun.list.choose("b1")
    assert saved(begun).blocks[1].content == Prose("Un *mot*")
    assert "Un mot" in begun.paper.toPlainText()


def test_the_choices_of_a_block_change_what_it_shows(qtbot, begun) -> None:
    begun.add_block("frequencies")
    combo = box(begun, Asks.SHOW)
    assert isinstance(combo, QComboBox)
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        combo.setCurrentIndex(combo.findData(Show.TABLE))
    assert saved(begun).blocks[0].content == Frequencies(show=Show.TABLE)
    assert "Table 1." in begun.paper.toPlainText()
    assert "Figure 1." not in begun.paper.toPlainText()


def test_the_report_follows_the_data_until_a_block_is_frozen(qtbot, begun) -> None:
    project = begun._session.project
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        begun.add_block("frequencies")
        combo = box(begun, Asks.MEASURE)
        combo.setCurrentIndex(combo.findData("segments"))
    before = begun.paper.toPlainText()
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        project.remove_codings([row.id for row in project.codings()[:40]])
    followed = begun.paper.toPlainText()
    assert followed != before
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        begun.tools.freeze.click()
    assert saved(begun).blocks[0].frozen
    assert not box(begun, Asks.SHOW).isEnabled()
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        project.remove_codings([row.id for row in project.codings()[:40]])
    kept = begun.paper.toPlainText()
    assert kept[kept.index("Table 1.") :] == followed[followed.index("Table 1.") :]


def test_what_could_identify_someone_is_told_beside_its_block(qtbot, begun) -> None:
    begun.add_block("crosstab")
    combo = box(begun, Asks.VARIABLE)
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        combo.setCurrentIndex(combo.findData("type_coll"))
    assert "recognised" in begun.choices.remarks.text()
    assert begun.choices.remarks.isVisible()
    spin = box(begun, Asks.LEAST)
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        spin.setValue(5)
    assert not begun.choices.remarks.isVisible()


def test_quotations_are_chosen_from_the_segments(qtbot, begun) -> None:
    begun.add_block("quotations")
    button = box(begun, Asks.CODINGS)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    from codage.gui.joint.quoting import QuotationDialog

    dialog = begun.findChild(QuotationDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 100, timeout=PATIENT)
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(begun.filled, timeout=PATIENT):
        dialog.buttons.accepted.emit()
    content = saved(begun).blocks[0].content
    assert isinstance(content, Quotations)
    assert len(content.codings) == 1
    assert "—" in begun.paper.toPlainText()


def test_the_label_of_quotations_is_made_of_variables(qtbot, begun) -> None:
    assert isinstance(begun.form, ReportForm)
    menu = begun.form.insert.menu()
    for name in ("Type de collectivité", "Typologie du territoire"):
        next(act for act in menu.actions() if act.text() == name).trigger()
    assert saved(begun).label == "{type_coll}, {ruralite}"


def test_a_click_on_the_paper_takes_the_block_in_hand(qtbot, begun) -> None:
    begun.add_block("heading")
    begun.add_block("text")
    begun.paper.anchorClicked.emit(QUrl("block:b1"))
    assert begun.list.current == "b1"


def test_the_report_is_exported_and_the_file_is_whole(
    qtbot, begun, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun.add_block("frequencies")
    path = tmp_path / "rapport.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    qtbot.mouseClick(begun.head.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists, timeout=PATIENT)
    assert path.read_bytes()[:2] == b"PK"
    assert not list(tmp_path.glob(".~rapport*"))
