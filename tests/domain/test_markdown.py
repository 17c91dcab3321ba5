import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.domain.markdown import (
    BOLD,
    HEADING,
    ITALIC,
    ITEM,
    Formatted,
    first_words,
    marked,
    next_line,
    plain,
    prefixed,
    with_breaks,
)

words = st.text(alphabet="abé 🙂\n", max_size=30)


def applied(text: str, change: Formatted) -> str:
    return text[: change.start] + change.text + text[change.end :]


@given(words, st.integers(0, 30), st.integers(0, 30), st.sampled_from([BOLD, ITALIC]))
def test_marking_twice_gives_the_words_back(text: str, a: int, b: int, mark: str) -> None:
    start, end = sorted((a % (len(text) + 1), b % (len(text) + 1)))
    once = marked(text, start, end, mark)
    changed = applied(text, once)
    assert applied(changed, marked(changed, *once.selected, mark)) == text


@given(words, st.integers(0, 30), st.integers(0, 30), st.sampled_from([ITEM, HEADING]))
def test_prefixing_twice_gives_the_lines_back(text: str, a: int, b: int, prefix: str) -> None:
    start, end = sorted((a % (len(text) + 1), b % (len(text) + 1)))
    once = prefixed(text, start, end, prefix)
    changed = applied(text, once)
    assert applied(changed, prefixed(changed, *once.selected, prefix)) == text


def test_bold_within_italics_is_not_taken_for_italics() -> None:
    text = "**mot**"
    assert applied(text, marked(text, 2, 5, ITALIC)) == "***mot***"
    text = "***mot***"
    assert applied(text, marked(text, 3, 6, ITALIC)) == "**mot**"


def test_a_caret_in_a_line_stays_in_its_word() -> None:
    change = prefixed("un\ndeux", 5, 5, ITEM)
    assert applied("un\ndeux", change) == "un\n- deux"
    assert change.selected == (7, 7)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- un", "- un\n- "),
        ("  * un", "  * un\n  * "),
        ("9. un", "9. un\n10. "),
        ("- un\n- ", "- un\n"),
    ],
)
def test_enter_goes_on_with_a_list_or_ends_it(before: str, after: str) -> None:
    change = next_line(before, len(before))
    assert change is not None
    assert applied(before, change) == after


@pytest.mark.parametrize("line", ["mot", "", "-mot", "2024 : un an"])
def test_enter_elsewhere_is_just_enter(line: str) -> None:
    assert next_line(line, len(line)) is None


def test_words_are_read_past_their_marks() -> None:
    text = (
        "## Titre\n- **gras** et *penché*, `code`\n"
        "> [F1 \\[x\\]](codage:code/0b4b3c9e) et [site](http://exemple.fr)\n2 * 3 * 4"
    )
    assert plain(text) == "Titre\ngras et penché, code\nF1 [x] et site\n2 * 3 * 4"


@given(st.text(alphabet="abé 🙂\n", max_size=80), st.integers(1, 30))
def test_first_words_and_the_rest_are_all_the_words(text: str, longest: int) -> None:
    first, rest = first_words(text, longest)
    assert "".join(f"{first}{rest}".replace("…", "").split()) == "".join(text.split())
    assert len(first) <= longest + 1


def test_ends_of_lines_are_kept() -> None:
    assert with_breaks("un\ndeux\n\ntrois") == "un  \ndeux\n\ntrois"
