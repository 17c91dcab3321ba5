"""Cells as text: numbers without exponents, and text that no spreadsheet runs as a formula."""

from __future__ import annotations

import re
from decimal import Decimal

from codage.exporters.table import Cell

# What Excel, LibreOffice or Sheets may take for the beginning of a formula or of a new cell.
_RUNS = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d{1,15}(\.\d+)?([eE][+-]?\d{1,2})?")
_WHOLE = re.compile(r"-?(0|[1-9]\d{0,14})")


def harmless(text: str) -> str:
    """`text` with an apostrophe before it where it could run as a formula.

    Text that already has apostrophes before such a sign gets one more, so that taking one away
    gives back every text as it was.
    """
    return f"'{text}" if _RUNS.match(text) else text


def number_as_text(number: int | float) -> str:
    """The shortest decimal notation, with a dot and without exponent."""
    text = format(Decimal(repr(number)), "f")
    return text.removesuffix(".0")


def is_whole(text: str) -> bool:
    """Whether `text` is an integer as a spreadsheet would write it, no leading zeros."""
    return _WHOLE.fullmatch(text) is not None


def as_number(text: str) -> Cell:
    """The number in a survey's canonical `text`, or the text itself when it holds none."""
    if is_whole(text):
        return int(text)
    if _NUMBER.fullmatch(text):
        return float(text)
    return text
