from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import Anchor, TurnId
from codage.domain.cuts import Join, Split, seam
from codage.domain.edits import Edge

OLD, NEW = TurnId(1), TurnId(2)


@given(st.data(), st.text("ab é", min_size=2))
def test_a_split_keeps_the_text_of_codings_and_joining_again_undoes_it(
    data: st.DataObject, text: str
) -> None:
    cut = data.draw(st.integers(1, len(text) - 1))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    split, join = Split(Anchor(OLD, cut), NEW), Join(OLD, NEW, cut)
    parts = {OLD: text[:cut], NEW: text[cut:]}
    first = split.moved(Anchor(OLD, start), Edge.START)
    last = split.moved(Anchor(OLD, end), Edge.END)
    if first.turn == last.turn:
        assert parts[first.turn][first.offset : last.offset] == text[start:end]
    else:
        assert parts[OLD][first.offset :] + parts[NEW][: last.offset] == text[start:end]
        assert first.offset < cut
        assert last.offset > 0
    assert join.moved(first) == Anchor(OLD, start)
    assert join.moved(last) == Anchor(OLD, end)


@given(st.text("ab", min_size=1), st.text("ab", min_size=1), st.sampled_from([" ", "\n", ""]))
def test_a_join_keeps_the_text_of_codings_and_splitting_again_undoes_it(
    one: str, other: str, separator: str
) -> None:
    between = seam(one, other, separator)
    shift = len(one) + len(between)
    join = Join(OLD, NEW, shift)
    joined = one + between + other
    start, end = join.moved(Anchor(NEW, 0)), join.moved(Anchor(NEW, len(other)))
    assert joined[start.offset : end.offset] == other
    split = Split(Anchor(OLD, shift), NEW)
    assert split.moved(start, Edge.START) == Anchor(NEW, 0)
    assert split.moved(end, Edge.END) == Anchor(NEW, len(other))


def test_a_seam_has_white_space_once() -> None:
    assert seam("Oui,", "non.", " ") == " "
    assert seam("Oui, ", "non.", " ") == ""
    assert seam("Oui,", "", "\n") == ""
