import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.difference import difference
from codage.domain.edits import Edit

words = st.sampled_from(
    ["le", "chat", "chats", "l'", "été", "e\u0301", "🙂", ",", "\n", " ", "x\u030c"]
)
texts = st.lists(words, max_size=25).map("".join) | st.text(max_size=20)


@given(texts, texts)
def test_the_difference_makes_one_text_of_the_other(old: str, new: str) -> None:
    assert difference(old, new).applied_to(old) == new


@given(texts)
def test_equal_texts_do_not_differ(text: str) -> None:
    assert not difference(text, text)


@pytest.mark.parametrize(
    ("old", "new", "edit"),
    [
        ("un chat noir", "un chats noir", [(7, 7, "s")]),
        ("un chat noir", "un chien noir", [(5, 7, "ien")]),
        ("un chat noir", "un noir", [(3, 8, "")]),
        ("un noir", "un chat noir", [(3, 3, "chat ")]),
        ("aa bb cc dd", "aa bX cc dY", [(4, 5, "X"), (10, 11, "Y")]),
        ("un\ndeux\ntrois", "un\ntrois", [(3, 8, "")]),
        ("un\ndeux trois", "un\ndeux\ntrois", [(7, 8, "\n")]),
    ],
)
def test_only_what_changed_is_replaced(
    old: str, new: str, edit: list[tuple[int, int, str]]
) -> None:
    assert difference(old, new) == Edit(edit)


def test_words_are_aligned_with_words() -> None:
    old = "la mutualisation des moyens"
    new = "la coopération et des autres moyens"
    edit = difference(old, new)
    assert edit == Edit([(3, 11, "coopér"), (17, 17, "et "), (20, 20, " autres")])


def test_long_texts_with_nothing_in_common_take_no_more_than_they_must() -> None:
    old, new = "ab cd\n" * 3000, "ef, " * 5000
    edit = difference(old, new, within=10_000)
    assert edit.applied_to(old) == new
