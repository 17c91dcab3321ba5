"""Parts of sentences put together, and days, as the reader's language writes them.

Tables of data keep their days as ISO writes them; these are for people who read.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from codage.domain.message import Message
from codage.exporters.options import InWords

_MONTHS = (
    Message("January"),
    Message("February"),
    Message("March"),
    Message("April"),
    Message("May"),
    Message("June"),
    Message("July"),
    Message("August"),
    Message("September"),
    Message("October"),
    Message("November"),
    Message("December"),
)


def listed(parts: Iterable[str], in_words: InWords) -> str:
    """The parts one after the other, as a sentence lists what may itself hold commas."""
    told = ""
    for part in parts:
        both = Message("{before}; {further}", {"before": told, "further": part})
        told = in_words(both) if told else part
    return told


def named(name: str, value: str, in_words: InWords) -> str:
    """A name, and what it is."""
    return in_words(Message("{name}: {value}", {"name": name, "value": value}))


def day(when: date, in_words: InWords) -> str:
    """A day in full."""
    # Text, since a year is not grouped as other numbers are.
    parts = {"month": in_words(_MONTHS[when.month - 1]), "year": str(when.year)}
    if when.day == 1:
        return in_words(Message("1 {month} {year}", parts))
    return in_words(Message("{day} {month} {year}", {"day": str(when.day), **parts}))


def day_in(text: str, in_words: InWords) -> str:
    """A day that ISO wrote, in full; any other text as it stands."""
    try:
        return day(date.fromisoformat(text.strip()), in_words)
    except ValueError:
        return text


def moment(when: datetime, in_words: InWords) -> str:
    """A day in full and the time of day."""
    parts = {"day": day(when.date(), in_words), "time": f"{when:%H:%M}"}
    return in_words(Message("{day}, {time}", parts))
