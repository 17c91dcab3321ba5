"""From a cell as people write it to its canonical form, or None where it is not of the type."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from codage.survey.words import plain


class DateOrder(StrEnum):
    """The order of day, month and year in dates written with numbers."""

    DAY_FIRST = "day-month-year"
    MONTH_FIRST = "month-day-year"
    YEAR_FIRST = "year-month-day"


_BLANKS = re.compile("[ \u00a0\u202f\u2009']")
_GROUPED = re.compile("[+-]?[0-9]{1,3}(?:[ \u00a0\u202f\u2009'][0-9]{3})+")
_WHOLE = re.compile(r"[+-]?(?:0|[1-9][0-9]{0,29})")
_DECIMAL = re.compile(r"[+-]?[0-9]{0,30}(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?")
_DOT_GROUPS = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+")
_COMMA_GROUPS = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_DATE = re.compile(r"([0-9]{1,4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,4})(?:[T ,à]+(.+))?")
_WORDED = re.compile(
    r"(?:[^\W\d]+\.? )?([0-9]{1,2})(?:er)? ([^\W\d]+)\.? ([0-9]{4})(?:[ ,à]+(.+))?"
)
_TIME = re.compile(
    r"([0-9]{1,2})[:h]([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)? ?(am|pm)?"
    r"(?:Z|UTC| ?GMT| [A-Z]{3,4}| ?\(?(?:UTC|GMT)?[+-][0-9]{1,2}:?[0-9]{0,2}\)?)?",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january",
            "fevrier fevr fev february feb",
            "mars mar march",
            "avril avr april apr",
            "mai may",
            "juin june jun",
            "juillet juil july jul",
            "aout august aug",
            "septembre sept sep september",
            "octobre oct october",
            "novembre nov november",
            "decembre dec december",
        ),
        1,
    )
    for name in names.split()
}
_YES = frozenset({"1", "oui", "yes", "o", "y", "x", "vrai", "true", "checked", "selected", "coche"})
_NO = frozenset({"0", "non", "no", "n", "faux", "false", "unchecked", "not selected", "non coche"})


def whole_number(cell: str) -> str | None:
    """A whole number without spaces between thousands; None for leading zeros and the rest.

    >>> whole_number("5 000 000"), whole_number("012")
    ('5000000', None)
    """
    if _GROUPED.fullmatch(cell):
        cell = _BLANKS.sub("", cell)
    if cell.endswith((".0", ",0")):
        cell = cell[:-2]
    return cell.removeprefix("+") if _WHOLE.fullmatch(cell) else None


def decimal_number(cell: str, *, comma: bool) -> str | None:
    """A number with a dot, no exponent and no thousands separator.

    With `comma` the comma is the decimal mark, and a dot alone (as spreadsheets store numbers)
    is one too; without it a comma can only part thousands. Zeros at the end say nothing, and one
    format keeps them where another does not.

    >>> decimal_number("1 234,50", comma=True), decimal_number("0,5", comma=False)
    ('1234.5', None)
    """
    if " " in cell or not cell.isascii() or "'" in cell:
        head = re.split("[.,]", cell, maxsplit=1)[0]
        if not _GROUPED.fullmatch(head):
            return None
        cell = _BLANKS.sub("", head) + cell[len(head) :]
    if comma:
        if _DOT_GROUPS.fullmatch(cell):
            cell = cell.replace(".", "")
        cell = cell.replace(",", ".")
    elif _COMMA_GROUPS.fullmatch(cell):
        cell = cell.replace(",", "")
    cell = cell.removeprefix("+")
    if not _DECIMAL.fullmatch(cell) or cell in ("", "-") or not any(c.isdigit() for c in cell):
        return None
    if "e" in cell or "E" in cell:
        if cell[0] in "eE" or cell[:2] in ("-e", "-E"):
            return None
        cell = format(Decimal(cell), "f")
    if cell.startswith((".", "-.")):
        cell = cell.replace(".", "0.", 1)
    return without_zeros(cell)


def without_zeros(number: str) -> str:
    """A number without the decimals that say nothing: a database writes 35 as 35.0000000000."""
    return number.rstrip("0").removesuffix(".") if "." in number else number


@lru_cache(maxsize=65_536)
def iso_date(cell: str, order: DateOrder) -> str | None:
    """A date as YYYY-MM-DD, with its time after a T where it has one that is not midnight.

    ISO dates and dates with the month in letters are understood in every order.

    >>> iso_date("11/09/2023 à 10h05", DateOrder.DAY_FIRST)
    '2023-09-11T10:05:00'
    """
    if found := _DATE.fullmatch(cell):
        first, second, third, clock = found.groups()
        if len(first) > 2:
            year, month, day = first, second, third
        elif order is DateOrder.DAY_FIRST:
            day, month, year = first, second, third
        elif order is DateOrder.MONTH_FIRST:
            month, day, year = first, second, third
        else:
            return None
    elif found := _WORDED.fullmatch(cell):
        day, word, year, clock = found.groups()
        month = str(_MONTHS.get(plain(word), 0))
    else:
        return None
    return _assembled(year, month, day, clock)


def yes_or_no(cell: str) -> str | None:
    """1 or 0 for the words of a ticked or empty box; None for anything else."""
    word = plain(cell)
    return "1" if word in _YES else "0" if word in _NO else None


def _assembled(year: str, month: str, day: str, clock: str | None) -> str | None:
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    number = int(year)
    if len(year) == 2:
        # As POSIX: 69 to 99 are the last century's.
        number += 1900 if number >= 69 else 2000
    try:
        text = date(number, int(month), int(day)).isoformat()
    except ValueError:
        return None
    if clock is None:
        return text
    time = _TIME.fullmatch(clock.strip())
    if time is None:
        return None
    hour, minute, second = int(time[1]), int(time[2]), int(time[3] or 0)
    if time[4]:
        hour = hour % 12 + (12 if time[4].lower() == "pm" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return text if hour == minute == second == 0 else f"{text}T{hour:02}:{minute:02}:{second:02}"
