from hypothesis import given
from hypothesis import strategies as st

from codage.domain.memos import apart, with_title

titles = st.text(min_size=1).filter(lambda text: "\n" not in text)
bodies = st.text()


@given(titles, bodies)
def test_title_and_words_are_told_apart_again(title: str, body: str) -> None:
    assert apart(with_title(title, body)) == (title, body)


@given(bodies.filter(lambda body: not body.startswith("# ")))
def test_words_without_a_title_stay_as_they_are(body: str) -> None:
    assert with_title("", body) == body
    assert apart(body) == ("", body)
