from hypothesis import given
from hypothesis import strategies as st

from codage.domain.words import count_words, word_starts


@given(st.text())
def test_a_word_is_counted_where_it_starts(text: str) -> None:
    assert len(word_starts(text)) == count_words(text)


def test_hyphens_join_and_apostrophes_part() -> None:
    assert count_words("peut-être que l'eau d’ici") == 6


def test_what_the_transcriber_notes_is_not_counted() -> None:
    assert count_words("oui [rires] non [coupure du son]") == 2


def test_starts_count_code_points() -> None:
    assert word_starts("🙂 oui") == [2]
