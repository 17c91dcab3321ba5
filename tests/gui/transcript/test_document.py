from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import Anchor, Span, SpeakerId, TurnId
from codage.domain.transcript import Role
from codage.gui.transcript.document import LONGEST_BLOCK, ShownDocument
from codage.gui.transcript.places import place
from codage.project.rows import TurnRow


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
