from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId, Span, TurnId
from codage.gui.transcript.cover import runs
from codage.gui.transcript.places import Place, place
from codage.gui.transcript.shelf import CodingShelf
from codage.project.rows import CodingRow, Origin


def coding(number: int, start: int, end: int) -> CodingRow:
    return CodingRow(
        CodingId(number),
        DocumentId(1),
        CodeId(1),
        CoderId(1),
        Span.within(TurnId(1), start, end),
        None,
        Origin.PERSON,
        "",
    )


def locate(span: Span) -> tuple[Place, Place] | None:
    if span.start.turn != 1:
        return None
    return place(0, span.start.offset), place(0, span.end.offset)


ends = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 120)), max_size=30)


def shelf_of(pairs: list[tuple[int, int]]) -> CodingShelf:
    return CodingShelf(
        [coding(number, start, start + length) for number, (start, length) in enumerate(pairs)],
        locate,
    )


@given(ends)
def test_runs_cover_exactly_what_the_codings_cover(pairs: list[tuple[int, int]]) -> None:
    shelf = shelf_of(pairs)
    found = runs(shelf.across(place(0, 50), place(0, 250)), 50, 250)
    for at in range(50, 250):
        expected = {n for n, (start, length) in enumerate(pairs) if start <= at < start + length}
        covering = [one for run in found if run.start <= at < run.end for one in run.codings]
        assert {one.id for one in covering} == expected
        assert [one.lane for one in covering] == sorted({one.lane for one in covering})


@given(ends, st.data())
def test_updates_keep_lanes_apart_and_other_stripes_where_they_were(
    pairs: list[tuple[int, int]], data: st.DataObject
) -> None:
    shelf = shelf_of(pairs)
    before = {row.id: shelf.get(row.id).lane for row in shelf.rows()}  # type: ignore[union-attr]
    gone = data.draw(st.sets(st.sampled_from(range(len(pairs))))) if pairs else set()
    added = [
        coding(1000 + n, start, start + length) for n, (start, length) in enumerate(data.draw(ends))
    ]
    shelf.update(added, [CodingId(number) for number in gone])
    assert len(shelf) == len(pairs) - len(gone) + len(added)
    for at in range(0, 420, 7):
        lanes = [one.lane for one in shelf.across(place(0, at), place(0, at + 1))]
        assert len(lanes) == len(set(lanes))
    for identity, lane in before.items():
        if identity not in gone:
            assert shelf.get(identity).lane == lane  # type: ignore[union-attr]


def test_codings_of_other_documents_and_without_text_are_left_out() -> None:
    stranger = CodingRow(
        CodingId(9),
        DocumentId(2),
        CodeId(1),
        CoderId(1),
        Span.within(TurnId(99), 0, 5),
        None,
        Origin.PERSON,
        "",
    )
    shelf = CodingShelf([stranger, coding(1, 5, 5), coding(2, 5, 9)], locate)
    assert [row.id for row in shelf.rows()] == [2]


def test_the_shortest_coding_at_a_place_comes_first() -> None:
    shelf = shelf_of([(0, 100), (10, 20), (40, 10)])
    assert [one.id for one in shelf.at(place(0, 15))] == [1, 0]
    assert [one.id for one in shelf.at(place(0, 30))] == [0, 1]
