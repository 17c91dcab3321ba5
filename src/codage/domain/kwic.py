"""Keyword in context: a hit with the words before and after it, and lines put in order by them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from codage.domain.locating import folded_alike
from codage.domain.message import Message

LETTERS = 400
"""What a line holds at most on either side: more than a screen is wide."""
_COMPARED = 80
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")


class Order(StrEnum):
    """How lines are put in order."""

    TEXT = "text"
    BEFORE = "before"
    AFTER = "after"
    FOUND = "found"


ORDER_NAMES = {
    Order.TEXT: Message("By interview"),
    Order.BEFORE: Message("By the words before"),
    Order.AFTER: Message("By the words after"),
    Order.FOUND: Message("By the words found"),
}
"""What people call them."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words before a hit, the hit, and the words after; line breaks are spaces."""

    before: str
    found: str
    after: str


def line_of(text: str, start: int, end: int) -> Line:
    """The line of a hit in a text. White space at its ends stands before and after the hit."""
    low, high = max(start - LETTERS, 0), end + LETTERS
    return Line(
        ("…" if low else "") + _SPACE.sub(" ", text[low:start]),
        _SPACE.sub(" ", text[start:end]),
        _SPACE.sub(" ", text[end:high]) + ("…" if high < len(text) else ""),
    )


def sorting_key(order: Order, text: str, start: int, end: int) -> Sequence[str]:
    """What a hit is compared by; nothing for the order of the text.

    Words before are compared from the hit backwards, as one reads a concordance.
    """
    if order is Order.TEXT:
        return ()
    found, after = text[start:end], text[end : end + _COMPARED]
    if order is Order.BEFORE:
        return _words(text[max(start - _COMPARED, 0) : start])[::-1]
    return _words(after) if order is Order.AFTER else _words(found) + _words(after)


def _words(text: str) -> list[str]:
    return _WORD.findall(folded_alike(text))
