from hypothesis import given
from hypothesis import strategies as st

from codage.domain.alignment import sources
from codage.domain.difference import difference

turns = st.lists(st.sampled_from(["oui", "non oui", "été", "", "le chat dort", "…"]), max_size=6)


def aligned(old: list[str], new: list[str]) -> list[int | None]:
    return sources(old, new, difference("\n".join(old), "\n".join(new)))


@given(turns, turns)
def test_turns_go_on_once_and_in_order(old: list[str], new: list[str]) -> None:
    found = [source for source in aligned(old, new) if source is not None]
    assert len(aligned(old, new)) == len(new)
    assert found == sorted(set(found))
    assert all(0 <= source < len(old) for source in found)


def test_equal_turns_go_on_as_themselves() -> None:
    assert aligned(["un", "deux", "trois"], ["un", "deux", "trois"]) == [0, 1, 2]
    assert aligned(["un", "deux", "trois"], ["un", "trois"]) == [0, 2]
    assert aligned(["un", "trois"], ["un", "deux", "trois"]) == [0, None, 1]


def test_a_turn_that_was_split_goes_on_in_its_longer_part() -> None:
    assert aligned(["Oui, la mutualisation"], ["Oui,", "la mutualisation"]) == [None, 0]
    assert aligned(["Oui,", "la mutualisation"], ["Oui, la mutualisation"]) == [1]
