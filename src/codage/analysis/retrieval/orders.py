"""The orders in which segments can be read. Apart, so that offering them imports nothing heavy."""

from __future__ import annotations

from enum import StrEnum


class Order(StrEnum):
    """In which order segments are read; what is equal stays in the order of the text."""

    TEXT = "text"
    CASE = "case"
    ANSWER = "answer"
    CODE = "code"
    NEWEST = "newest"
    LONGEST = "longest"
    HEAVIEST = "heaviest"
