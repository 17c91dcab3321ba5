from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import (
    Anchor,
    CodeId,
    CoderId,
    CodingId,
    DocumentId,
    Span,
    SpeakerId,
    TurnId,
)
from codage.domain.transcript import Role
from codage.gui.transcript.document import LONGEST_BLOCK, ShownDocument
from codage.gui.transcript.places import place
from codage.gui.transcript.shelf import CodingShelf
from codage.project.rows import CodingRow, Origin, TurnRow


def turn(number: int, text: str) -> TurnRow:
    return TurnRow(TurnId(number), SpeakerId(1), "Ana", Role.RESPONDENT, None, None, text)


@given(st.lists(st.integers(0, 3 * LONGEST_BLOCK), max_size=5))
def test_blocks_cover_each_turn_without_gap(lengths: list[int]) -> None:
    turns = [turn(n, ("mot et mot. " * length)[:length]) for n, length in enumerate(lengths)]
    shown = ShownDocument(turns)
    for rank, one in enumerate(turns):
        blocks = [shown.blocks[index] for index in shown.blocks_of(rank)]
        assert "".join(shown.block_text(index) for index in shown.blocks_of(rank)) == one.text
        assert blocks[0].first
        assert blocks[-1].last
        assert all(block.end - block.start <= LONGEST_BLOCK for block in blocks)
        assert [block.start for block in blocks[1:]] == [block.end for block in blocks[:-1]]


def test_a_place_belongs_to_the_block_that_begins_there() -> None:
    shown = ShownDocument([turn(1, "mot " * 3000), turn(2, "fin")])
    second = shown.blocks[1]
    assert shown.block_at(place(0, second.start)) == 1
    assert shown.block_at(place(0, second.start - 1)) == 0
    assert shown.block_at(shown.end) == len(shown.blocks) - 1


def test_a_changed_turn_takes_the_place_of_the_old() -> None:
    shown = ShownDocument([turn(1, "un"), turn(2, "deux")])
    assert shown.replace([turn(2, "deux et demi")]) == [1]
    assert shown.slice(Span(Anchor(TurnId(1), 1), Anchor(TurnId(2), 4))) == "n\ndeux"
    assert shown.end == place(1, 12)


def test_anchors_of_strangers_have_no_place_and_long_ones_are_held_inside() -> None:
    shown = ShownDocument([turn(1, "un")])
    assert shown.place_of(Anchor(TurnId(7), 0)) is None
    assert shown.place_of(Anchor(TurnId(1), 99)) == place(0, 2)


TURNS = st.lists(
    st.tuples(st.integers(1, 12), st.sampled_from(["", "Oui.", "a " * LONGEST_BLOCK])),
    unique_by=lambda pair: pair[0],
    max_size=8,
).map(lambda pairs: [turn(*pair) for pair in pairs])


@given(TURNS, TURNS)
def test_a_spliced_document_is_as_one_shown_anew(
    before: list[TurnRow], after: list[TurnRow]
) -> None:
    spliced, anew = ShownDocument(before), ShownDocument(after)
    blocks = len(spliced.blocks)
    splice, gone, came = spliced.splice(after)
    assert spliced.blocks == anew.blocks
    assert blocks - len(gone) + came == len(anew.blocks)
    assert len(before) + splice.shift == len(after)
    for one in after:
        assert spliced.place_of(Anchor(one.id, 0)) == anew.place_of(Anchor(one.id, 0))
        assert spliced.blocks_of(after.index(one)) == anew.blocks_of(after.index(one))


@given(TURNS, TURNS, st.data())
def test_codings_follow_a_splice_as_if_they_were_placed_anew(
    before: list[TurnRow], after: list[TurnRow], data: st.DataObject
) -> None:
    document = ShownDocument(before)
    long = [one for one in before if one.text]
    pairs = data.draw(st.lists(st.tuples(*[st.sampled_from(long)] * 2), max_size=6)) if long else []
    rows = []
    for number, ends in enumerate(pairs):
        first, last = sorted(ends, key=before.index)
        span = Span(Anchor(first.id, 0), Anchor(last.id, len(last.text)))
        rows.append(coding(number, span))
    shelf = CodingShelf(rows, document.places)
    splice, _, _ = document.splice(after)
    shelf.splice(splice, [], [])
    anew = CodingShelf(rows, document.places)
    found = {one.id: (one.start, one.end) for one in shelf.placed()}
    assert found == {one.id: (one.start, one.end) for one in anew.placed()}
    for one in anew.placed():
        assert one.id in {near.id for near in shelf.across(one.start, one.end)}


def coding(number: int, span: Span) -> CodingRow:
    return CodingRow(
        CodingId(number), DocumentId(1), CodeId(1), CoderId(1), span, None, Origin.PERSON, ""
    )
