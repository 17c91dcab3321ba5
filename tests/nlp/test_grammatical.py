import pytest

from codage.nlp.grammatical import grammatical_words, is_content


@pytest.mark.parametrize("lemma", ["le", "être", "Avoir", "vingt", "euh", "2021", "l", "'", "%"])
def test_words_that_say_nothing_are_left_out(lemma: str) -> None:
    assert not is_content(lemma, "fr")


@pytest.mark.parametrize("lemma", ["mutualiser", "commune", "eau", "élu", "5g"])
def test_words_that_say_something_stay(lemma: str) -> None:
    assert is_content(lemma, "fr")


def test_english_has_its_own() -> None:
    assert {"the", "uh"} <= grammatical_words("en")
    assert is_content("council", "en")
