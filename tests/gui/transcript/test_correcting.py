"""The view shows corrected turns without moving what is read, and says where they changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pytestqt.qtbot import QtBot

from codage.domain.anchors import Anchor, Span, TurnId
from codage.gui.transcript.changes import place_of_change
from codage.gui.transcript.document import LONGEST_BLOCK, ShownDocument
from codage.gui.transcript.places import place
from codage.project.rows import TurnRow


def test_what_is_read_stays_when_turns_come_and_go(
    interview: Any, make_turn: Callable[..., TurnRow]
) -> None:
    view, turns = interview.view, interview.turns
    view.show_line(place(10, 200))
    view.show_at(view.top + 7)
    view.set_cursor(Anchor(turns[10].id, 500))
    anchor, top = view.reading_place(), view.page.line_rect(place(10, 200)).top() - view.top
    where = view.cursor()
    row = interview.on(1, 13, "fonctionnement")
    view.show_again([make_turn(99, "Nouveau."), *turns], [row])
    assert view.reading_place() == anchor
    assert view.page.line_rect(place(11, 200)).top() - view.top == top
    assert view.cursor() == where
    view.show_again(turns[3:])
    assert view.reading_place() == anchor
    assert view.coding_row(row.id) == row


def test_a_caret_whose_turn_went_stays_near(interview: Any) -> None:
    view, turns = interview.view, interview.turns
    view.go_to(Anchor(turns[5].id, 40))
    view.show_again([*turns[:5], *turns[6:]])
    assert view.cursor() == Anchor(turns[6].id, 40)


def test_a_coding_removed_with_its_words_is_not_shown(interview: Any, qtbot: QtBot) -> None:
    view = interview.view
    gone, kept = interview.on(1, 2, "syndicat"), interview.on(2, 2, "facture")
    interview.show(gone, kept)
    text = interview.turns[1].text
    start, end = gone.span.start.offset, gone.span.end.offset
    shorter = replace(interview.turns[1], text=text[:start] + text[end:])
    shift = end - start
    moved = replace(
        kept,
        span=Span.within(
            kept.span.start.turn, kept.span.start.offset - shift, kept.span.end.offset - shift
        ),
    )
    with qtbot.waitSignal(view.text_changed) as said:
        view.update_turns([shorter], [moved], [gone.id])
    assert said.args == [Anchor(TurnId(2), start)]
    assert view.coding_row(gone.id) is None
    assert view.coding_row(kept.id) == moved


def test_codings_that_move_together_keep_their_lanes(interview: Any) -> None:
    view, turn = interview.view, interview.turns[3]
    rows = [
        interview.coding(n, Anchor(turn.id, 100 * n), Anchor(turn.id, 100 * n + 150))
        for n in range(1, 9)
    ]
    interview.show(*rows)
    before = [view._shelf.get(row.id).lane for row in rows]
    moved = [
        replace(row, span=Span.within(turn.id, row.span.start.offset + 1, row.span.end.offset + 1))
        for row in rows
    ]
    view.update_turns([replace(turn, text="A" + turn.text)], moved)
    assert [view._shelf.get(row.id).lane for row in rows] == before


def test_only_the_blocks_that_changed_are_laid_out_again(make_turn: Callable[..., TurnRow]) -> None:
    text = "Une phrase de plus. " * (LONGEST_BLOCK // 5)
    turns = [make_turn(1, "Un."), make_turn(2, text), make_turn(3, "Trois.")]
    document = ShownDocument(turns)
    assert document.replace([make_turn(1, "Une.")]) == [0]
    assert document.replace([make_turn(2, text[:-3] + "!! ")]) == [len(document.blocks) - 2]
    assert document.replace([make_turn(3, "Trois.", "Bea")]) == []
    assert document.replace([make_turn(2, "Deux.")]) is None
    assert [document.block_text(n) for n in range(3)] == ["Une.", "Deux.", "Trois."]


def test_the_place_of_a_change(make_turn: Callable[..., TurnRow]) -> None:
    one, two = make_turn(1, "abc def"), make_turn(2, "xyz")
    assert place_of_change([one], [one]) is None
    assert place_of_change([one], [make_turn(1, "abc d😀ef")]) == Anchor(TurnId(1), 6)
    assert place_of_change([one], [make_turn(1, "def")]) == Anchor(TurnId(1), 0)
    joined = make_turn(1, "abc def xyz")
    assert place_of_change([one, two], [joined]) == Anchor(TurnId(1), 7)
    assert place_of_change([joined], [one, two]) == Anchor(TurnId(1), 7)
    assert place_of_change([one], [one, two]) == Anchor(TurnId(2), 0)
    assert place_of_change([one, two], [one]) == Anchor(TurnId(1), 7)
    assert place_of_change([one, two], [two]) == Anchor(TurnId(2), 0)
