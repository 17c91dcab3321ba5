from hypothesis import given
from hypothesis import strategies as st

from codage.gui.suggestions.bounds import end_moved, start_moved

TEXT = "Oui. On mutualise tout, depuis 2020."
INNER = (5, 23)


def words(stretch):
    return TEXT[slice(*stretch)]


def test_the_end_moves_by_words():
    assert words(end_moved(TEXT, INNER, 1)) == "On mutualise tout, depuis"
    assert words(end_moved(TEXT, INNER, -1)) == "On mutualise"
    assert words(end_moved(TEXT, INNER, 9)) == TEXT[5:]


def test_the_beginning_moves_by_words():
    assert words(start_moved(TEXT, INNER, -1)) == "Oui. On mutualise tout,"
    assert words(start_moved(TEXT, INNER, 1)) == "mutualise tout,"


@given(st.text("ab ", min_size=1, max_size=30), st.data(), st.integers(-40, 40))
def test_a_passage_never_becomes_empty_or_leaves_its_turn(text, data, steps):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    for move in (end_moved, start_moved):
        low, high = move(text, (start, end), steps)
        assert 0 <= low < high <= len(text)
