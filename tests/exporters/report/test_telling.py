"""Sentences whose numbers stand for something, as languages put them."""

from __future__ import annotations

import pytest

from codage.domain.message import Message
from codage.exporters.report.telling import Told, joined, told
from codage.exporters.report.wording import Wording


def opened(found: Told) -> list[tuple[str, object]]:
    return [(found.text[one.start : one.end], one.key) for one in found.places]


def other_way_round(message: Message) -> str:
    return "Von {all} sind {cases}.".format(**message.values)


def test_each_number_keeps_its_key_where_a_translation_puts_it() -> None:
    message = Message("{cases} of {all}.", {"cases": "58", "all": "58"})
    keys = {"cases": "linked", "all": "all"}
    found = told(Wording(other_way_round), message, keys)
    assert found.text == "Von 58 sind 58."
    assert opened(found) == [("58", "all"), ("58", "linked")]


@pytest.mark.parametrize("written", ["1234", "1,234", "1\u202f234", "1\u00a0234"])
def test_a_count_is_found_however_the_language_writes_it(written: str) -> None:
    message = Message("{count} interviews", {"count": 1234})
    found = told(Wording(lambda _: f"In 2024, {written} Interviews"), message, {"count": "key"})
    assert opened(found) == [(written, "key")]


def test_a_count_that_the_language_says_in_words_opens_nothing() -> None:
    found = told(Wording(lambda _: "One interview"), Message("{count}", {"count": 1}), {"count": 1})
    assert found == Told("One interview")


def test_what_stands_for_nothing_has_no_place() -> None:
    message = Message("{cases} of {all}.", {"cases": "0", "all": "58"})
    found = told(Wording(str), message, {"cases": None, "all": "all"})
    assert (found.text, opened(found)) == ("0 of 58.", [("58", "all")])


def test_sentences_after_each_other_keep_their_places() -> None:
    one = told(Wording(str), Message("{count} cases.", {"count": 3}), {"count": "a"})
    whole = joined((one, Told(""), Told("Words."), one))
    assert whole.text == "3 cases. Words. 3 cases."
    assert opened(whole) == [("3", "a"), ("3", "a")]


def test_a_count_is_marked_apart_from_the_same_number_before_it() -> None:
    message = Message("{cases} of {count}.", {"cases": "58", "count": 58})
    found = told(Wording(str), message, {"cases": "linked", "count": "all"})
    assert opened(found) == [("58", "linked"), ("58", "all")]
