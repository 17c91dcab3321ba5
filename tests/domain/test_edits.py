from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.edits import Edge, Edit

texts = st.text("aé 🙂\u030c\n", max_size=30)


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, Edit]:
    text = draw(texts)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pairs = list(pairwise(cuts))[::2]
    return text, Edit((start, end, draw(st.text("XY", max_size=4))) for start, end in pairs)


@st.composite
def edited_and_coded(draw: st.DrawFn) -> tuple[str, Edit, int, int]:
    text, edit = draw(edited().filter(lambda case: bool(case[0])))
    start = draw(st.integers(0, len(text) - 1))
    return text, edit, start, draw(st.integers(start + 1, len(text)))


def moved(edit: Edit, start: int, end: int) -> tuple[int, int]:
    return edit.moved(start, Edge.START), edit.moved(end, Edge.END)


def tagged(length: int, edit: Edit) -> list[tuple[int, int, str] | int]:
    """The text after the edit as a list: an old character's number, or what brought a new one."""
    found: list[tuple[int, int, str] | int] = []
    position = 0
    for replacement in edit.replacements:
        found += range(position, replacement.start)
        found += [tuple(replacement)] * len(replacement.text)
        position = replacement.end
    return [*found, *range(position, length)]


@given(edited_and_coded())
def test_characters_that_survive_are_coded_as_before_and_no_others(
    case: tuple[str, Edit, int, int],
) -> None:
    text, edit, start, end = case
    characters = tagged(len(text), edit)
    first, last = moved(edit, start, end)
    assert 0 <= first <= last <= len(characters)
    assert {c for c in characters[first:last] if isinstance(c, int)} == {
        c for c in characters if isinstance(c, int) and start <= c < end
    }


@given(edited_and_coded())
def test_new_text_is_coded_where_it_replaces_coded_text_or_lies_within(
    case: tuple[str, Edit, int, int],
) -> None:
    text, edit, start, end = case
    first, last = moved(edit, start, end)
    for place, character in enumerate(tagged(len(text), edit)):
        if isinstance(character, tuple):
            replaced_from, replaced_to, _ = character
            assert (first <= place < last) == (replaced_from < end and replaced_to > start)


@given(edited_and_coded())
def test_a_coding_is_lost_only_when_nothing_of_it_or_in_its_place_is_left(
    case: tuple[str, Edit, int, int],
) -> None:
    _, edit, start, end = case
    first, last = moved(edit, start, end)
    deleted = {n for r in edit.replacements for n in range(r.start, r.end)}
    heirs = any(r.text and r.start < end and r.end > start for r in edit.replacements)
    assert (first == last) == (set(range(start, end)) <= deleted and not heirs)


@given(edited_and_coded())
def test_a_coding_that_is_not_touched_keeps_its_text(case: tuple[str, Edit, int, int]) -> None:
    text, edit, start, end = case
    first, last = moved(edit, start, end)
    if not edit.touches(start, end):
        assert edit.applied_to(text)[first:last] == text[start:end]


@given(edited())
def test_the_inverse_gives_the_text_back(case: tuple[str, Edit]) -> None:
    text, edit = case
    assert edit.inverse(text).applied_to(edit.applied_to(text)) == text


@pytest.mark.parametrize(
    ("edit", "before", "after"),
    [
        ((2, 2, "xx"), (2, 5), (4, 7)),  # inserted at the start: outside
        ((5, 5, "xx"), (2, 5), (2, 5)),  # inserted at the end: outside
        ((3, 3, "xx"), (2, 5), (2, 7)),  # inserted within
        ((2, 5, "x"), (2, 5), (2, 3)),  # all of it replaced
        ((0, 9, "x"), (2, 5), (0, 1)),  # it and more replaced
        ((1, 3, "x"), (2, 5), (1, 4)),  # replaced over the start
        ((4, 7, "xyz"), (2, 5), (2, 7)),  # replaced over the end
        ((1, 3, ""), (2, 5), (1, 3)),  # deleted over the start
        ((4, 7, ""), (2, 5), (2, 4)),  # deleted over the end
        ((1, 6, ""), (2, 5), (1, 1)),  # deleted with what is around it
    ],
)
def test_edges(edit: tuple[int, int, str], before: tuple[int, int], after: tuple[int, int]) -> None:
    assert moved(Edit.replace(*edit), *before) == after


def test_overlapping_and_disordered_replacements_are_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        Edit([(0, 3, "x"), (2, 4, "y")])
    with pytest.raises(ValueError, match="reversed"):
        Edit.replace(3, 2, "x")
    with pytest.raises(ValueError, match="beyond"):
        Edit.replace(0, 4, "x").applied_to("abc")


def test_an_edit_that_does_nothing_is_empty() -> None:
    assert not Edit.replace(3, 3, "")
    assert Edit.replace(3, 3, "") == Edit()
