"""Parts of sentences put together, and days, as languages write them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from codage.domain.message import Message
from codage.exporters.phrases import day, day_in, listed, moment, named

FRENCH = {
    "{before}; {further}": "{before}\u202f; {further}",
    "{name}: {value}": "{name}\u00a0: {value}",
    "December": "décembre",
    "1 {month} {year}": "1er {month} {year}",
}


def french(message: Message) -> str:
    return FRENCH.get(message.template, message.template).format(**message.values)


def test_parts_are_joined_as_the_language_joins_them() -> None:
    assert listed(("a, b", "c", "d"), str) == "a, b; c; d"
    assert listed(("a, b", "c", "d"), french) == "a, b\u202f; c\u202f; d"
    assert listed((), str) == ""
    assert named("a", "b", french) == "a\u00a0: b"


@pytest.mark.parametrize(
    ("when", "english", "in_french"),
    [
        (date(2023, 12, 19), "19 December 2023", "19 décembre 2023"),
        (date(2023, 12, 1), "1 December 2023", "1er décembre 2023"),
    ],
)
def test_days_are_written_in_full(when: date, english: str, in_french: str) -> None:
    assert day(when, str) == english
    assert day(when, french) == in_french
    assert day_in(when.isoformat(), str) == english


@pytest.mark.parametrize("text", ["", "autumn 2023", "19/12/2023", "2023"])
def test_what_is_no_day_of_iso_stays_as_it_was_typed(text: str) -> None:
    assert day_in(text, str) == text


def test_a_moment_has_its_time() -> None:
    assert moment(datetime(2023, 12, 19, 8, 5), str) == "19 December 2023, 08:05"
