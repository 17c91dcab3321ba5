"""From the numbers, marks and quotations of the report to what is behind them, and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor, QTextFragment
from PySide6.QtWidgets import QApplication, QWidget

from codage.domain.report import (
    Crossed,
    Frequencies,
    Joint,
    Prose,
    Quotations,
    Report,
    Scores,
    Show,
)
from codage.gui.cases_behind import CasesDialog
from codage.gui.report.paper import Paper
from codage.gui.report.preview import BEHIND, PICTURE

K = Qt.Key
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
PATIENT = 30_000


def fragments(paper: Paper, start: str) -> Iterator[QTextFragment]:
    """The parts of the page whose links begin so."""
    block = paper.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            if part.fragment().charFormat().anchorHref().startswith(start):
                yield part.fragment()
            part += 1
        block = block.next()


def place_of(paper: Paper, fragment: QTextFragment) -> QPoint:
    """Where a part is on the screen, once it is scrolled to."""
    cursor = QTextCursor(paper.document())
    cursor.setPosition(fragment.position())
    paper.setTextCursor(cursor)
    paper.ensureCursorVisible()
    return paper.cursorRect(cursor).center() + QPoint(3, 0)


def number(paper: Paper, text: str) -> QPoint:
    found = next(one for one in fragments(paper, BEHIND) if text in one.text())
    return place_of(paper, found)


def top_of(paper: Paper, position: int) -> int:
    """How far down a place of the text stands."""
    cursor = QTextCursor(paper.document())
    cursor.setPosition(position)
    return paper.cursorRect(cursor).top()


def showing(qtbot, page, *contents) -> None:
    report = Report()
    for content in contents:
        report, _ = report.added(content)
    with qtbot.waitSignal(page.filled, timeout=PATIENT):
        page.shelf.save(report.to_json(), "A report")


def focus_link(qtbot, paper: Paper, start: str) -> None:
    paper.setFocus()
    for _ in range(40):
        qtbot.keyClick(paper, K.Key_Tab)
        if paper.textCursor().charFormat().anchorHref().startswith(start):
            return
    pytest.fail(f"no link to {start}")


def hover(viewport: QWidget, point: QPoint) -> None:
    """Move the mouse there: by an event, for windows of other tests share the pointer."""
    where, none = QPointF(viewport.mapToGlobal(point)), Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, none, none, PLAIN)
    QApplication.sendEvent(viewport, event)


def pictured(paper: Paper):
    assert paper._shown is not None
    picture, spots = next(iter(paper._shown.spots.items()))
    return picture, spots


class TestNumbers:
    def test_a_click_opens_the_segments_that_a_number_counts(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(measure="segments", show=Show.TABLE))
        part = next(fragments(begun.paper, BEHIND))
        place = place_of(begun.paper, part)
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT) as sought:
            qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        assert len(sought.args[0]) == int(part.text().replace(",", ""))

    def test_the_pointer_is_a_hand_over_a_number(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(show=Show.TABLE))
        viewport = begun.paper.viewport()
        place = place_of(begun.paper, next(fragments(begun.paper, BEHIND)))
        hover(viewport, place)
        assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor

    def test_tab_goes_to_a_number_and_enter_opens_it(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(show=Show.TABLE))
        focus_link(qtbot, begun.paper, BEHIND)
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT):
            qtbot.keyClick(begun.paper, K.Key_Return)

    def test_escape_goes_back_to_the_blocks(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(show=Show.TABLE))
        focus_link(qtbot, begun.paper, BEHIND)
        qtbot.keyClick(begun.paper, K.Key_Escape)
        assert begun.list.hasFocus()

    def test_whoever_comes_back_to_the_page_is_at_the_number_again(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(show=Show.TABLE))
        focus_link(qtbot, begun.paper, BEHIND)
        qtbot.keyClick(begun.paper, K.Key_Tab)
        hand = begun.paper.textCursor().selectedText()
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT):
            qtbot.keyClick(begun.paper, K.Key_Return)
        begun.shelf.combo.setFocus()
        with qtbot.waitSignal(begun.filled, timeout=PATIENT):
            begun.ask()
        begun.setFocus()
        assert begun.paper.hasFocus()
        assert begun.paper.textCursor().selectedText() == hand

    def test_the_number_stays_in_sight_when_the_page_becomes_narrow(self, qtbot, begun) -> None:
        lines = [Prose("A long line that wraps. " * 40)] * 3
        showing(qtbot, begun, *lines, Frequencies(show=Show.TABLE), *lines)
        part = next(fragments(begun.paper, BEHIND))
        place = place_of(begun.paper, part)
        qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        before, wide = top_of(begun.paper, part.position()), begun.paper.width()
        begun.resize(begun.width() * 2 // 3, begun.height())
        assert begun.paper.width() < wide
        assert abs(top_of(begun.paper, part.position()) - before) < 10
        with qtbot.waitSignal(begun.filled, timeout=PATIENT):
            begun.ask()
        assert abs(top_of(begun.paper, part.position()) - before) < 10

    def test_the_n_of_a_column_opens_its_cases(self, qtbot, begun) -> None:
        showing(qtbot, begun, Crossed(variable="ruralite", show=Show.TABLE))
        place = number(begun.paper, "(n = ")
        qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        qtbot.waitUntil(lambda: begun.findChild(CasesDialog) is not None, timeout=PATIENT)
        assert begun.findChild(CasesDialog).model.rowCount() > 1

    def test_a_score_opens_its_cases_and_a_case_its_segments(self, qtbot, begun) -> None:
        name = begun._session.project.saved_analyses("barometer")[0].name
        showing(qtbot, begun, Scores(name=name, show=Show.TABLE))
        place = place_of(begun.paper, next(fragments(begun.paper, BEHIND)))
        qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        qtbot.waitUntil(lambda: begun.findChild(CasesDialog) is not None, timeout=PATIENT)
        dialog = begun.findChild(CasesDialog)
        assert dialog.model.columnCount() > 3

    def test_the_cells_of_a_joint_display_open_both_sides(self, qtbot, begun) -> None:
        name = begun._session.project.saved_analyses("joint_display")[0].name
        showing(qtbot, begun, Joint(name=name))
        place = number(begun.paper, "cases interviewed")
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT):
            qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        place = number(begun.paper, "who answered")
        qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        qtbot.waitUntil(lambda: begun.findChild(CasesDialog) is not None, timeout=PATIENT)

    def test_a_quotation_opens_its_segment(self, qtbot, begun) -> None:
        project = begun._session.project
        first = project.codings()[0].id
        showing(qtbot, begun, Quotations((project.coding_guids([first])[first],)))
        place = place_of(begun.paper, next(fragments(begun.paper, BEHIND)))
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT) as sought:
            qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        assert sought.args[0] == [first]


class TestCharts:
    def test_a_click_on_a_bar_opens_its_segments(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(measure="segments", show=Show.CHART))
        picture, spots = pictured(begun.paper)
        place_of(begun.paper, next(fragments(begun.paper, PICTURE)))
        place = begun.paper.spot_rect(picture, spots[0]).center().toPoint()
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT) as sought:
            qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        assert spots[0].told.endswith(f": {len(sought.args[0])}")

    def test_the_pointer_is_a_hand_over_a_bar_alone(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(show=Show.CHART))
        picture, spots = pictured(begun.paper)
        place_of(begun.paper, next(fragments(begun.paper, PICTURE)))
        bar = begun.paper.spot_rect(picture, spots[0])
        viewport = begun.paper.viewport()
        hover(viewport, bar.center().toPoint())
        assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
        hover(viewport, bar.topLeft().toPoint() - QPoint(30, 0))
        assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor

    def test_arrows_go_from_bar_to_bar_and_enter_opens(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(measure="segments", show=Show.CHART))
        focus_link(qtbot, begun.paper, PICTURE)
        _, spots = pictured(begun.paper)
        qtbot.keyClick(begun.paper, K.Key_Down)
        qtbot.keyClick(begun.paper, K.Key_Down)
        qtbot.keyClick(begun.paper, K.Key_Up)
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT) as sought:
            qtbot.keyClick(begun.paper, K.Key_Return)
        assert spots[1].told.endswith(f": {len(sought.args[0])}")


class TestFrozen:
    def test_what_has_changed_since_is_said_and_does_not_open(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(measure="segments", show=Show.TABLE))
        with qtbot.waitSignal(begun.filled, timeout=PATIENT):
            begun.head.freeze_all.click()
        project = begun._session.project
        with qtbot.waitSignal(begun.filled, timeout=PATIENT):
            project.remove_codings([row.id for row in project.codings()[:40]])
        place = place_of(begun.paper, next(fragments(begun.paper, BEHIND)))
        with qtbot.assertNotEmitted(begun._session.segments_sought, wait=200):
            qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        assert begun.halves.told.isVisible()
        assert "frozen" in begun.halves.told.text()

    def test_what_is_still_so_opens(self, qtbot, begun) -> None:
        showing(qtbot, begun, Frequencies(measure="segments", show=Show.TABLE))
        with qtbot.waitSignal(begun.filled, timeout=PATIENT):
            begun.head.freeze_all.click()
        place = place_of(begun.paper, next(fragments(begun.paper, BEHIND)))
        with qtbot.waitSignal(begun._session.segments_sought, timeout=PATIENT):
            qtbot.mouseClick(begun.paper.viewport(), LEFT, pos=place)
        assert not begun.halves.told.isVisible()
