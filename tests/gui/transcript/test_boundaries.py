from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.transcript import boundaries

TEXT = "Oui. M. Petit a dit : « l'eau, c'est peut-être ça… » Et puis ? Voilà (rires)."


def word(offset: int) -> str:
    start, end = boundaries.run_at(TEXT, offset)
    return TEXT[start:end]


def test_an_apostrophe_parts_and_a_hyphen_joins() -> None:
    assert word(TEXT.index("eau") + 1) == "eau"
    assert word(TEXT.index("peut") + 6) == "peut-être"


def test_the_end_of_a_word_belongs_to_the_word() -> None:
    assert word(3) == "Oui"


def test_a_combining_accent_belongs_to_its_letter() -> None:
    assert boundaries.run_at("e\u0301te\u0301 !", 2) == (0, 5)


@given(st.text(alphabet="ab é.\n!?«» '-\u0301😀", max_size=60), st.data())
def test_bounds_hold_the_offset_and_stay_inside(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    start, end = boundaries.run_at(text, offset)
    assert 0 <= start <= offset <= end <= len(text)
    after = boundaries.next_word_end(text, offset)
    assert after is None or after > offset
    before = boundaries.previous_word_start(text, offset)
    assert before is None or before < offset


def test_words_end_one_after_the_other_going_back() -> None:
    text = "Bonjour à l'eau peut-être."
    ends = []
    offset: int | None = len(text)
    while (offset := boundaries.previous_word_end(text, offset)) is not None:
        ends.append(text[:offset])
    assert ends == [
        "Bonjour à l'eau peut-être",
        "Bonjour à l'eau",
        "Bonjour à l",
        "Bonjour à",
        "Bonjour",
    ]
