"""The list of what to look at in a report: opened, followed, and gone to by clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from codage.domain.report import Crossed, Frequencies, Heading, Quotations, Report, Show
from codage.gui.report.preview import BEHIND, PICTURE

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PATIENT = 30_000


def save(qtbot, page, *contents, **fields) -> None:
    report = Report(**fields)
    for content in contents:
        report, _ = report.added(content)
    with qtbot.waitSignal(page.filled, timeout=PATIENT):
        page.shelf.save(report.to_json(), "A report")


def opened(qtbot, page):
    """The list, opened by a click on the line."""
    line = page.halves.remarks
    qtbot.mouseClick(line.button, LEFT)
    qtbot.waitUntil(line.popup.isVisible)
    return line.popup


def listed(popup) -> list[str]:
    return [popup.list.item(row).text() for row in range(popup.list.count())]


def click(qtbot, popup, row: int) -> None:
    rect = popup.list.visualItemRect(popup.list.item(row))
    qtbot.mouseClick(popup.list.viewport(), LEFT, pos=rect.center())


@pytest.fixture
def twice(qtbot, begun):
    """A report with a heading without words, small cells, and a passage that is quoted twice."""
    project = begun._session.project
    guid = next(iter(project.coding_guids([project.codings()[0].id]).values()))
    save(
        qtbot,
        begun,
        Heading(),
        Frequencies(show=Show.TABLE),
        Crossed(variable="type_coll", show=Show.TABLE),
        Quotations((guid,), "Someone"),
        Quotations((guid,), "Someone"),
    )
    return begun


def test_a_click_on_the_line_lists_what_to_look_at_under_its_blocks(qtbot, twice) -> None:
    assert twice.halves.remarks.button.text() == "3 things to look at before others read it"
    told = listed(opened(qtbot, twice))
    assert told[:2] == ["Heading", "This block is empty."]
    assert told[2] == "Codes by variable"
    assert "someone could be recognised" in told[3]
    assert told[5].endswith("is quoted twice.")


def test_a_click_goes_to_the_block_and_marks_its_small_cells(qtbot, twice) -> None:
    click(qtbot, opened(qtbot, twice), 3)
    assert twice.list.current == "b3"
    assert not twice.halves.remarks.popup.isVisible()
    marks, paper = twice.paper.extraSelections(), twice.paper
    assert len(marks) == twice.page.remarks[1].message.values["count"]
    assert paper.textCursor().selectionStart() == min(one.cursor.selectionStart() for one in marks)
    assert paper.viewport().rect().contains(paper.cursorRect())
    qtbot.mouseClick(paper.viewport(), LEFT, pos=paper.viewport().rect().topLeft())
    assert not paper.extraSelections()


def test_the_keys_open_the_list_go_to_a_passage_and_open_it(qtbot, twice) -> None:
    twice.list.setFocus()
    qtbot.keyClick(twice.list, K.Key_Tab)
    line = twice.halves.remarks
    assert line.button.hasFocus()
    qtbot.keyClick(line.button, K.Key_Space)
    qtbot.waitUntil(line.popup.isVisible)
    for _ in range(2):
        qtbot.keyClick(line.popup.list, K.Key_Down)
    qtbot.keyClick(line.popup.list, K.Key_Return)
    assert twice.list.current == "b5"
    assert twice.paper.hasFocus()
    assert twice.paper.textCursor().charFormat().anchorHref().startswith(BEHIND)
    with qtbot.waitSignal(twice._session.segments_sought, timeout=PATIENT):
        qtbot.keyClick(twice.paper, K.Key_Return)


def test_an_empty_block_is_gone_to_in_the_list_of_blocks(qtbot, twice) -> None:
    twice.list.choose("b4")
    popup = opened(qtbot, twice)
    qtbot.keyClick(popup.list, K.Key_Return)
    assert twice.list.current == "b1"
    assert twice.list.hasFocus()


def test_escape_closes_the_list_and_leaves_all_as_it_was(qtbot, twice) -> None:
    popup = opened(qtbot, twice)
    qtbot.keyClick(popup.list, K.Key_Escape)
    qtbot.waitUntil(lambda: not popup.isVisible())
    assert twice.list.current == ""
    assert not twice.paper.extraSelections()


def test_the_open_list_follows_and_closes_when_nothing_is_to_be_told(qtbot, twice) -> None:
    popup = opened(qtbot, twice)
    save(qtbot, twice, Heading("A"), Crossed(variable="type_coll"))
    assert popup.isVisible()
    assert [row for row in listed(popup) if "empty" in row or "twice" in row] == []
    save(qtbot, twice, Heading("A"))
    assert not popup.isVisible()
    assert not twice.halves.remarks.button.isVisible()


def test_a_list_that_grows_while_it_is_open_stays_on_the_screen(qtbot, begun) -> None:
    save(qtbot, begun, Heading(), Heading("A"))
    screen = begun.screen().availableGeometry()
    begun.move(0, screen.bottom() - begun.height())
    popup = opened(qtbot, begun)
    height = popup.height()
    save(qtbot, begun, *[Heading()] * 6)
    qtbot.waitUntil(lambda: popup.height() > height)
    assert screen.contains(popup.geometry())


def test_of_a_chart_alone_the_marks_are_pointed_at(qtbot, begun) -> None:
    save(qtbot, begun, Crossed(variable="type_coll", show=Show.CHART))
    click(qtbot, opened(qtbot, begun), 1)
    assert begun.paper.textCursor().charFormat().anchorHref().startswith(PICTURE)
    with qtbot.waitSignal(begun.paper.link_wanted) as opens:
        qtbot.keyClick(begun.paper, K.Key_Return)
    assert opens.args[0].key == begun.page.remarks[0].keys[0]


def test_a_case_that_is_quoted_too_often_is_shown_where_it_is_quoted(qtbot, begun) -> None:
    project = begun._session.project
    document = project.documents()[1].id
    rows = project.codings(document_id=document)
    guids = tuple(project.coding_guids([row.id for row in rows]).values())[:12]
    save(qtbot, begun, Heading("A"), Quotations(guids, "Someone"))
    popup = opened(qtbot, begun)
    row = listed(popup).index("The whole report") + 1
    assert "of the 12 quotations" in listed(popup)[row]
    click(qtbot, popup, row)
    assert begun.list.current == ""
    assert len(begun.paper.extraSelections()) >= 12
