from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.transcript.heights import Heights

some_heights = st.lists(st.integers(1, 50), min_size=1, max_size=80)


@given(some_heights, st.data())
def test_tops_are_prefix_sums_after_any_change(heights: list[int], data: st.DataObject) -> None:
    tree = Heights(heights)
    for _ in range(data.draw(st.integers(0, 10))):
        index = data.draw(st.integers(0, len(heights) - 1))
        heights[index] = data.draw(st.integers(1, 50))
        tree.set(index, heights[index])
    assert [tree.top(index) for index in range(len(heights) + 1)] == [
        sum(heights[:index]) for index in range(len(heights) + 1)
    ]
    assert tree.total == sum(heights)
    assert list(map(tree.__getitem__, range(len(tree)))) == heights


@given(some_heights, st.integers(0, 4000))
def test_the_block_at_a_height_covers_it(heights: list[int], y: int) -> None:
    tree = Heights(heights)
    index = tree.at(y)
    if y < tree.total:
        assert tree.top(index) <= y < tree.top(index + 1)
    else:
        assert index == len(heights) - 1


def test_above_everything_is_the_first_block() -> None:
    assert Heights([10, 10]).at(-5) == 0


def test_no_block_has_no_height() -> None:
    assert Heights([]).total == 0
    assert Heights([]).at(0) == 0
