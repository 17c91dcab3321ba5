import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from codage.domain.transcript import clean_text

anything = st.text(alphabet=st.characters(codec=None, exclude_categories=()))


@given(anything)
def test_clean_text_is_nfc_and_can_be_stored(text: str) -> None:
    clean = clean_text(text)
    assert unicodedata.is_normalized("NFC", clean)
    assert "\r" not in clean
    assert "\0" not in clean
    clean.encode("utf-8")


@given(anything)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


def test_line_ends_become_newlines_and_accents_compose() -> None:
    assert clean_text("a\r\nb\rc\u2028d") == "a\nb\nc\nd"
    assert clean_text("e\u0301te\u0301") == "été"


def test_tabs_and_no_break_spaces_stay() -> None:
    assert clean_text("Bonjour\u00a0!\tOui\u202f?") == "Bonjour\u00a0!\tOui\u202f?"
