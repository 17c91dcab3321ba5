import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.anchors import Anchor, Span, TurnId
from codage.domain.document_text import DocumentText

# Emoji beyond the BMP, a combining accent that NFC cannot compose, a family joined by ZWJ.
texts = st.lists(st.text(alphabet="aé \n🙂x̌👩‍👧ÿ", max_size=12), min_size=1, max_size=6)


def document(*turns: str) -> DocumentText:
    return DocumentText((TurnId(10 + number), text) for number, text in enumerate(turns))


@given(texts, st.data())
def test_anchor_undoes_position(turns: list[str], data: st.DataObject) -> None:
    text = document(*turns)
    number = data.draw(st.integers(0, len(turns) - 1))
    anchor = Anchor(TurnId(10 + number), data.draw(st.integers(0, len(turns[number]))))
    assert text.anchor(text.position(anchor)) == anchor


@given(texts, st.data())
def test_position_undoes_anchor(turns: list[str], data: st.DataObject) -> None:
    text = document(*turns)
    position = data.draw(st.integers(0, len(text)))
    assert text.position(text.anchor(position)) == position


@given(texts, st.integers(-5, 100), st.integers(-5, 100))
def test_slice_of_a_span_is_the_slice_of_the_whole_text(
    turns: list[str], start: int, end: int
) -> None:
    text = document(*turns)
    span = text.span(start, end)
    first, last = text.positions(span)
    assert first <= last
    assert text.slice(span) == text.text[first:last]


@given(texts)
def test_length_and_starts_agree_with_the_text(turns: list[str]) -> None:
    text = document(*turns)
    assert len(text) == len(text.text)
    for start, turn in zip(text.starts, turns, strict=True):
        assert text.text[start : start + len(turn)] == turn


def test_offsets_count_code_points() -> None:
    text = document("🙂 oui", "e\u0301te\u0301")
    assert text.slice(Span.within(TurnId(10), 0, 1)) == "🙂"
    assert text.position(Anchor(TurnId(11), 2)) == 8


def test_positions_outside_give_the_nearest_end() -> None:
    text = document("oui", "non")
    assert text.anchor(-3) == Anchor(TurnId(10), 0)
    assert text.anchor(99) == Anchor(TurnId(11), 3)


def test_newline_between_turns_belongs_to_the_end_of_the_first() -> None:
    assert document("oui", "non").anchor(3) == Anchor(TurnId(10), 3)


def test_a_document_without_turns_has_no_positions() -> None:
    empty = document()
    assert (len(empty), empty.text) == (0, "")
    with pytest.raises(ValueError, match="without turns"):
        empty.anchor(0)


def test_holds_refuses_empty_reversed_outside_and_strange_spans() -> None:
    text = document("oui", "non")
    first, second, stranger = TurnId(10), TurnId(11), TurnId(99)
    assert text.holds(Span(Anchor(first, 1), Anchor(second, 2)))
    assert not text.holds(Span.within(first, 2, 2))
    assert not text.holds(Span(Anchor(second, 0), Anchor(first, 1)))
    assert not text.holds(Span.within(first, 0, 4))
    assert not text.holds(Span.within(first, -1, 2))
    assert not text.holds(Span.within(stranger, 0, 1))
