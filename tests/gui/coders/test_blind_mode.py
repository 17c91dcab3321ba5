"""In blind mode nothing of what others coded is shown, counted or found, anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

from codage.gui import theme
from codage.gui.coders.whose import Whose
from codage.gui.exporting.choices import Choices, usual_options
from codage.gui.journal import JournalDialog
from codage.gui.tally import tally_of
from codage.gui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, demo_project: Path) -> MainWindow:
    assert window.open_path(demo_project)
    return window


@pytest.fixture
def ids(window: MainWindow) -> dict[str, int]:
    return {row.name.split()[0]: row.id for row in window.session.coders.values()}


def coders_on_show(window: MainWindow) -> set[int]:
    return {row.coder_id for row in window.reading.view.coding_rows()}


def test_the_transcript_the_segments_and_the_counts_are_ones_own(qtbot, window, ids) -> None:
    session = window.session
    assert coders_on_show(window) == set(ids.values())
    window.run("coder.blind")
    own = {session.project.coder_id}
    assert coders_on_show(window) == own
    window.segments.show_all()
    qtbot.waitUntil(lambda: window.segments.model.rowCount() > 0)
    assert {row.coder_id for row in window.segments.model.rows} == own
    everything = [row.id for row in session.project.codings()]
    session.seek_segments(everything, "Everything")
    assert {row.coder_id for row in window.segments.model.rows} == own
    tally, mine = tally_of(session), session.project.codings(coder_ids=own)
    assert sum(map(tally.of_code, session.codes)) == len(mine)
    assert sum(map(tally.of_document, session.documents)) == len(mine)


def test_the_frequencies_and_the_exports_are_ones_own(qtbot, window, ids) -> None:
    session = window.session
    window.run("coder.blind")
    own = frozenset({session.project.coder_id})
    panel = window.frequencies
    with qtbot.waitSignal(panel.counted, timeout=20_000):
        window.run("view.frequencies")
    assert panel.filters.selection().coder_ids == own
    assert not panel.filters.coders.isVisibleTo(panel)
    shown = sum(row.segments for row in panel.table_model.in_order())
    assert shown == len(session.project.codings(coder_ids=own))
    choices = Choices(session, "segments", usual_options())
    qtbot.addWidget(choices)
    assert choices.coders.count() == 1
    assert choices.options.selection.coder_ids == own
    with qtbot.waitSignal(panel.counted, timeout=20_000):
        window.run("coder.blind")
    assert panel.filters.selection().coder_ids is None


def test_the_journal_does_not_tell_what_others_coded(qtbot, window, ids) -> None:
    session, project = window.session, window.session.project
    code, turn = next(iter(session.codes)), project.turns(session.document)[3].id
    span = type(project.codings()[0].span).within(turn, 0, 3)
    session.use_coder(ids["Thomas"])
    project.apply_code(code, span)
    session.use_coder(ids["Inès"])
    journal = JournalDialog(session, window)
    assert journal.model.change(0).coder.startswith("Thomas")
    window.run("coder.blind")
    again = JournalDialog(session, window)
    told = [again.model.change(row) for row in range(again.model.rowCount())]
    assert told
    assert all(change.coder.startswith("Inès") for change in told)


def test_it_is_remembered_for_each_coder_of_a_project(qtbot, window, ids, demo_project) -> None:
    session = window.session
    window.run("coder.blind")
    session.use_coder(ids["Thomas"])
    assert not session.is_blind
    assert not session.hidden_coders
    session.use_coder(ids["Inès"])
    assert session.is_blind
    session.close()
    assert not session.is_blind
    window.open_path(demo_project)
    assert session.is_blind
    assert coders_on_show(window) == {ids["Inès"]}


def test_a_new_coder_is_hidden_too(window, ids) -> None:
    session = window.session
    window.run("coder.blind")
    zoe = session.project.add_coder("Zoé")
    assert zoe in session.hidden_coders


def test_the_sign_opens_the_menu_that_ends_it(qtbot, window) -> None:
    chip = window.coder_chip
    assert chip.coder.text() == window.session.project.coder().name
    assert not chip.sign.isVisible()
    window.run("coder.blind")
    assert chip.sign.isVisible()
    menu = window.menus["coder"]
    assert chip.sign.menu() is menu
    assert window.actions_by_id["coder.blind"].isChecked()
    window.run("coder.show_everyone")
    assert not chip.sign.isVisible()
    assert not window.actions_by_id["coder.blind"].isChecked()


@pytest.mark.parametrize("which", ["coder", "sign"])
def test_a_click_on_the_chip_or_its_sign_opens_the_menu(qtbot, window, which) -> None:
    window.run("coder.blind")
    menu = window.menus["coder"]
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu.close))
    with qtbot.waitSignal(menu.aboutToShow):
        qtbot.mouseClick(getattr(window.coder_chip, which), Qt.MouseButton.LeftButton)


def test_the_chip_follows_light_and_dark(qapp, window) -> None:
    light = window.coder_chip.coder.styleSheet()
    theme.wear(qapp, theme.DARK)
    try:
        assert window.coder_chip.coder.styleSheet() != light
    finally:
        theme.wear(qapp, theme.LIGHT)
    assert window.coder_chip.coder.styleSheet() == light


def test_the_agreed_layer_shows_alone_or_not_at_all(qtbot, window, ids) -> None:
    session, project = window.session, window.session.project
    window.run("coder.show_agreed")
    assert "Nothing is agreed on yet" in window.banner.text
    assert session.whose is Whose.EVERYONE
    before = len(window.reading.view.coding_rows())
    layer = project.add_agreed_coder("Agreed")
    assert session.hidden_coders == {layer}
    row = project.codings(document_id=session.document)[0]
    project.apply_code(row.code_id, row.span, coder_id=layer)
    assert len(window.reading.view.coding_rows()) == before
    choices = Choices(session, "counts", usual_options())
    qtbot.addWidget(choices)
    assert choices.coders.count() == 3
    assert choices.options.selection.coder_ids is None
    window.run("coder.show_agreed")
    assert coders_on_show(window) == {layer}
    assert "Agreed" in window.coder_chip.sign.text()
    assert window.frequencies.filters.selection().coder_ids == {layer}
    window.run("coder.show_everyone")
    assert coders_on_show(window) == set(ids.values())


def test_whoever_codes_over_the_agreed_layer_sees_it(window, ids) -> None:
    session, project = window.session, window.session.project
    layer = project.add_agreed_coder("Agreed")
    window.run("coder.show_agreed")
    row = project.codings(document_id=session.document)[0]
    project.apply_code(row.code_id, row.span, coder_id=layer)
    assert session.whose is Whose.AGREED
    other = next(code for code in session.codes if code != row.code_id)
    project.apply_code(other, row.span)
    assert session.whose is Whose.EVERYONE
    assert coders_on_show(window) == set(ids.values())


def test_undo_does_not_name_what_another_coded(window, ids) -> None:
    session, project = window.session, window.session.project
    undo = window.actions_by_id["edit.undo"]
    code, row = next(iter(session.codes)), project.codings(document_id=session.document)[0]
    session.use_coder(ids["Thomas"])
    project.apply_code(code, row.span)
    session.use_coder(ids["Inès"])
    assert session.codes[code].name in undo.text()
    window.run("coder.blind")
    assert session.codes[code].name not in undo.text()
    assert session.codes[code].name not in undo.toolTip()
    assert undo.isEnabled()
    assert session.codes[code].name not in window.statusBar().currentMessage()
    window.run("edit.undo")
    assert session.codes[code].name not in window.statusBar().currentMessage()
