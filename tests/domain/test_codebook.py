from codage.domain.anchors import CodeId
from codage.domain.codebook import PALETTE, ancestors_of, colour_for


def test_ancestors_go_from_the_parent_to_the_top() -> None:
    parents = {CodeId(1): None, CodeId(2): CodeId(1), CodeId(3): CodeId(2)}
    assert list(ancestors_of(CodeId(3), parents)) == [2, 1]
    assert list(ancestors_of(CodeId(1), parents)) == []


def test_colours_go_round_the_palette() -> None:
    assert len(set(PALETTE)) == len(PALETTE)
    assert colour_for(len(PALETTE)) == colour_for(0)
