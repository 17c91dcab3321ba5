"""Moments and spans of time as text, and the numbers that SPSS and Stata show as such.

The library's own reading of theirs loses the days of a span and leaves months and quarters as
bare counts.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass

Written = Callable[[float], str]
"""From a number as it is stored to its text. ValueError or OverflowError: it is none of these."""

_SPSS = re.compile(r"([A-Z]+)([0-9]*)")
_SPSS_DATES = ("DATE", "ADATE", "EDATE", "SDATE", "JDATE", "QYR", "MOYR", "WKYR")
_SPSS_MOMENTS = ("DATETIME", "YMDHMS")
_SPSS_SPANS = ("TIME", "DTIME", "MTIME")
_SPSS_FIRST = datetime.datetime(1582, 10, 14)
_STATA = re.compile(r"%-?(?:t([cCdwmqh])|d)")
_STATA_ZEROS = re.compile(r"%0([0-9]{1,2})\.0[fg]")
_STATA_FIRST = datetime.datetime(1960, 1, 1)
_MONTHS = {"m": 1, "q": 3, "h": 6}
_WEEKS = 52  # Stata's years have no more: the last has a day or two besides.


@dataclass(frozen=True, slots=True)
class Shown:
    """How a variable's numbers are written, and whether they are dates.

    `begins` is true of dates that stand for the month, quarter or week that they begin.
    """

    write: Written
    is_date: bool = False
    begins: bool = False


def moment_text(moment: datetime.datetime) -> str:
    """A day and a time of day, to the nearest second."""
    rounded = moment + datetime.timedelta(microseconds=500_000)
    return rounded.replace(microsecond=0).isoformat(sep=" ")


def span_text(number: float) -> str:
    """Seconds as hours, minutes and seconds; a span of days has more than 24 hours.

    >>> span_text(93_600), span_text(-23_400)
    ('26:00:00', '-06:30:00')
    """
    minutes, seconds = divmod(round(abs(number)), 60)
    sign = "-" if number < 0 and (minutes or seconds) else ""
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"


def spss_form(form: str) -> Shown | None:
    """What SPSS's format `form` shows; None where that is the number itself."""
    found = _SPSS.fullmatch(form.partition(".")[0])
    if found is None:
        return None
    name, width = found.groups()
    if name in _SPSS_DATES:
        return Shown(lambda number: _spss_moment(number)[:10], is_date=True)
    if name in _SPSS_MOMENTS:
        return Shown(_spss_moment, is_date=True)
    if name in _SPSS_SPANS:
        return Shown(span_text)
    return _zeroed(int(width)) if name == "N" and width else None


def stata_form(form: str) -> Shown | None:
    """What Stata's format `form` shows; None where that is the number itself."""
    if zeros := _STATA_ZEROS.fullmatch(form):
        return _zeroed(int(zeros[1]))
    found = _STATA.match(form)
    if found is None:
        return None
    unit = found[1] or "d"
    if unit in "cC":
        return Shown(_stata_moment, is_date=True)
    if unit == "d":
        return Shown(_stata_day, is_date=True)
    if unit == "w":
        return Shown(_stata_week, is_date=True, begins=True)
    months = _MONTHS[unit]
    return Shown(lambda number: _stata_month(int(number) * months), is_date=True, begins=True)


def _spss_moment(number: float) -> str:
    return moment_text(_SPSS_FIRST + datetime.timedelta(seconds=number))


def _stata_moment(number: float) -> str:
    return moment_text(_STATA_FIRST + datetime.timedelta(milliseconds=number))


def _stata_day(number: float) -> str:
    return (_STATA_FIRST + datetime.timedelta(days=int(number))).date().isoformat()


def _stata_week(number: float) -> str:
    years, week = divmod(int(number), _WEEKS)
    first = datetime.date(_STATA_FIRST.year + years, 1, 1)
    return (first + datetime.timedelta(days=7 * week)).isoformat()


def _stata_month(number: int) -> str:
    years, month = divmod(number, 12)
    return datetime.date(_STATA_FIRST.year + years, month + 1, 1).isoformat()


def _zeroed(width: int) -> Shown:
    def write(number: float) -> str:
        if number != int(number) or number < 0:
            raise ValueError(number)
        return str(int(number)).zfill(width)

    return Shown(write)
