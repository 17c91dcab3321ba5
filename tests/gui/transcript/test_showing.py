from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from codage.domain.anchors import Anchor, Span, TurnId
from codage.gui import theme
from codage.gui.transcript import TranscriptView
from codage.gui.transcript.gutter import clock
from codage.project.rows import TurnRow


def picture(view: TranscriptView) -> QImage:
    QApplication.processEvents()
    return view.viewport().grab().toImage()


def colour_under(interview: Any, turn: int, offset: int) -> QColor:
    """The background just below the top of the line, before the character at a place."""
    view = interview.view
    where = interview.place(turn, offset)
    line = view.page.line_rect(where)
    image = picture(view)
    ratio = image.devicePixelRatio()
    x, y = view.page.x_of(where) + 1, line.top() - view.top + 3
    return image.pixelColor(round(x * ratio), round(y * ratio))


def hues_in_margin(view: TranscriptView) -> int:
    """How many stripes one row of the margin crosses."""
    seen = view._in_sight()
    assert seen is not None
    return len({stripe.area.left() for stripe in seen.margin.stripes})


def test_a_coding_tints_its_text_and_goes_again(interview: Any) -> None:
    row = interview.on(1, 2, "le syndicat")
    start = row.span.start.offset
    plain = colour_under(interview, 2, start)
    interview.view.update_codings([row], [])
    tinted = colour_under(interview, 2, start)
    assert tinted.name() == theme.LIGHT.tint(["#77AADD"]).name()
    assert colour_under(interview, 2, start - 2) == plain
    interview.view.update_codings([], [row.id])
    assert colour_under(interview, 2, start) == plain


def test_ten_overlapping_names_stand_apart_in_sight(interview: Any) -> None:
    interview.show(*(interview.on(number, 2, "On a mutualisé avec") for number in range(1, 11)))
    areas = [name.area for name in interview.view._in_sight().margin.names]
    assert len(areas) == 10
    assert hues_in_margin(interview.view) == 10
    assert all(above.bottom() <= below.top() + 0.01 for above, below in zip(areas, areas[1:]))  # noqa: B905, RUF007
    assert areas[0].top() >= 0
    assert areas[0].width() >= 100


def test_a_long_coding_keeps_its_name_in_sight(interview: Any) -> None:
    interview.show(interview.coding(1, Anchor(TurnId(2), 0), Anchor(TurnId(20), 10)))
    interview.view.go_to(Anchor(TurnId(12), 0))
    (name,) = interview.view._in_sight().margin.names
    assert interview.view.top <= name.area.top() < interview.view.top + 40


@pytest.mark.parametrize("width", [600, 760, 1400])
def test_names_have_room_at_any_width(interview: Any, width: int) -> None:
    interview.show(*(interview.on(number, 2, "On a mutualisé avec") for number in range(1, 11)))
    interview.view.resize(width, 640)
    QApplication.processEvents()
    columns = interview.view.page.columns
    assert columns.names_width >= 70
    assert columns.names + columns.names_width <= interview.view.viewport().width()


def test_overlapping_lanes_do_not_move_the_text(interview: Any) -> None:
    before = interview.view.page.columns
    interview.show(*(interview.on(number, 2, "On a mutualisé avec") for number in range(1, 9)))
    after = interview.view.page.columns
    assert (before.text, before.text_width) == (after.text, after.text_width)


def test_dark_and_light_follow_the_palette(interview: Any) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.wear(app, theme.DARK)
    try:
        assert colour_under(interview, 2, 3) == QColor(theme.DARK.base)
    finally:
        theme.wear(app, theme.LIGHT)
    assert colour_under(interview, 2, 3) == QColor(theme.LIGHT.base)


def test_an_empty_view_says_so_and_answers_nothing(interview: Any, qtbot: QtBot) -> None:
    view = interview.view
    view.select(interview.span(2, "syndicat"))
    with qtbot.waitSignals([view.selection_changed, view.cursor_moved]):
        view.clear("No interview is open", "Choose one on the left.")
    image = picture(view)
    assert any(
        image.pixelColor(x, y) != QColor(theme.LIGHT.base)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert view.selection() is view.cursor() is view.turn_at_cursor() is None
    assert view.reading_place() is view.active_coding() is view.turn_span(TurnId(1)) is None
    assert view.selected_text() == ""
    assert view.codings_at_cursor() == []
    view.go_to(Anchor(TurnId(1), 0))
    view.show_span(interview_span())
    view.set_reading_place(Anchor(TurnId(1), 0))
    view.set_hits([interview_span()], 0)
    view.update_codings([], [])
    view.set_zoom(1.2)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
        qtbot.keyClick(view, key)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    view.show_document([], [], {}, {})
    picture(view)


def interview_span() -> Span:
    return Span.within(TurnId(1), 0, 4)


def test_a_document_is_shown_from_its_beginning(interview: Any) -> None:
    interview.view.go_to(Anchor(TurnId(20), 5))
    interview.view.show_document(interview.turns, [], {}, {})
    assert interview.view.top == 0
    assert interview.view.cursor() == Anchor(TurnId(1), 0)


def test_resizing_and_zooming_keep_the_reading_place(interview: Any) -> None:
    view = interview.view
    view.set_reading_place(Anchor(TurnId(12), 300))
    place = view.reading_place()
    for width in (700, 1200, 640, 900):
        view.resize(width, 600)
        QApplication.processEvents()
        line = view.page.line_rect(interview.place(12, place.offset))
        assert abs(line.top() - view.top) <= line.height()
    for zoom in (1.6, 0.8, 1.0):
        view.set_zoom(zoom)
        line = view.page.line_rect(interview.place(12, place.offset))
        assert abs(line.top() - view.top) <= line.height()
    assert view.reading_place() == place


def test_a_reading_place_is_found_again(interview: Any) -> None:
    view = interview.view
    view.verticalScrollBar().setValue(1500)
    place = view.reading_place()
    view.show_document(interview.turns, [], {}, {})
    view.set_reading_place(place)
    assert view.reading_place() == place


def test_scrolling_up_through_unseen_turns_does_not_jump(interview: Any) -> None:
    view = interview.view
    view.go_to(Anchor(TurnId(25), 0))
    bar = view.verticalScrollBar()
    for _ in range(40):
        page, marked = view.page, interview.place(view.reading_place().turn, 0)
        before = page.line_rect(marked).top() - view.top
        bar.setValue(bar.value() - 50)
        assert page.line_rect(marked).top() - view.top - before == 50


def test_the_end_can_be_reached(interview: Any) -> None:
    view = interview.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = interview.turns[-1]
    line = view.page.line_rect(interview.place(last.id, len(last.text)))
    assert view.top < line.top() < view.top + view.viewport().height()


def test_a_span_is_brought_into_sight_and_framed(interview: Any) -> None:
    view = interview.view
    span = Span(Anchor(TurnId(18), 10), Anchor(TurnId(18), 90))
    view.show_span(span)
    line = view.page.line_rect(interview.place(18, 10))
    assert view.top < line.top() < view.top + view.viewport().height() * 0.8
    assert view._flash_now() is not None
    top = view.top
    view.show_span(Span(Anchor(TurnId(18), 100), Anchor(TurnId(18), 120)))
    assert view.top == top
    picture(view)


def test_hits_are_marked_and_the_current_one_stands_out(interview: Any) -> None:
    hits = [interview.span(2, "syndicat"), interview.span(2, "facture")]
    interview.view.set_hits(hits, 1)
    first, second = (colour_under(interview, 2, hit.start.offset + 1) for hit in hits)
    assert first == QColor(theme.LIGHT.search)
    assert second == QColor(theme.LIGHT.search_current)
    interview.view.set_hits([], None)
    assert colour_under(interview, 2, hits[0].start.offset + 1) == QColor(theme.LIGHT.base)


def test_a_changed_turn_is_shown_with_its_codings(interview: Any) -> None:
    view = interview.view
    row = interview.on(1, 3, "surpris")
    interview.show(row)
    view.go_to(Anchor(TurnId(2), 100))
    longer = replace(interview.turns[1], text="Oui.")
    view.update_turns([longer])
    assert view.cursor() == Anchor(TurnId(2), 4)
    assert view._shelf.get(row.id) is not None
    assert view.turn_span(TurnId(2)) == Span.within(TurnId(2), 0, 4)
    picture(view)


def test_a_removed_coding_is_no_longer_active(interview: Any, qtbot: QtBot) -> None:
    row = interview.on(1, 2, "syndicat")
    interview.show(row)
    interview.view.set_active_coding(row.id)
    with qtbot.waitSignal(interview.view.active_coding_changed) as said:
        interview.view.update_codings([], [row.id])
    assert said.args == [None]


def test_codings_across_a_selection_are_at_the_cursor(interview: Any) -> None:
    interview.show(
        interview.on(1, 2, "mutualisé"), interview.on(2, 2, "facture"), interview.on(3, 3, "Et là")
    )
    interview.view.select(interview.span(2, "mutualisé avec le syndicat d'énergie, parce que la f"))
    assert sorted(interview.view.codings_at_cursor()) == [1, 2]


def test_right_to_left_text_is_set_and_selected(
    qtbot: QtBot, make_turn: Callable[..., TurnRow]
) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    hebrew = "שלום עולם, זה טקסט מימין לשמאל עם french בפנים."
    view.show_document([make_turn(1, hebrew), make_turn(2, "Mêlé : שלום עולם, voilà.")], [], {}, {})
    view.show()
    page = view.page
    assert page is not None
    view.go_to(Anchor(TurnId(1), 0))
    assert page.x_of(view.text_cursor.where) > page.columns.text + page.columns.text_width / 2
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.cursor() == Anchor(TurnId(1), 1)
    view.select(Span.within(TurnId(2), 3, 12))
    picture(view)
    for turn in (1, 2):
        text = page.document.turns[turn - 1].text
        for offset in range(len(text)):
            where = page.document.place_of(Anchor(TurnId(turn), offset))
            assert where is not None
            rects = list(page.block_rects(turn - 1, where, type(where)(where + 1)))
            assert sum(rect.width() for rect in rects) < 40


def test_a_turn_of_a_megabyte_is_shown_in_pieces(
    qtbot: QtBot, make_turn: Callable[..., TurnRow]
) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    text = "Une phrase sans fin et sans nom. " * 31_000
    view.show_document([make_turn(1, text, None)], [], {}, {})
    view.show()
    view.go_to(Anchor(TurnId(1), len(text) // 2))
    assert view.reading_place().offset > 400_000
    picture(view)
    assert len(view.page._exact) < 20
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.cursor() == Anchor(TurnId(1), len(text))


def test_times_are_written_as_a_clock() -> None:
    assert [clock(ms) for ms in (0, 61_000, 3_723_999)] == ["0:00", "1:01", "1:02:03"]


def test_empty_turns_and_lines_within_turns_are_shown(
    qtbot: QtBot, make_turn: Callable[..., TurnRow]
) -> None:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show_document(
        [make_turn(1, ""), make_turn(2, "un\n\ndeux\n"), make_turn(3, "")], [], {}, {}
    )
    view.show()
    picture(view)
    stops = []
    for _ in range(7):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        stops.append((view.cursor().turn, view.cursor().offset))
    assert stops[:5] == [(2, 0), (2, 3), (2, 4), (2, 9), (3, 0)]
