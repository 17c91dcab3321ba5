"""Cells that a spreadsheet shows as dates, though no calendar of its own has them.

A number below 0 counts back from the first day of the workbook: LibreOffice shows the date before
1900, Excel only ``####``. The number 0 is what is left where a formula found no date. The numbers
1 to 60 are the first days of 1900, one day later in Excel than in LibreOffice, for Excel gives
that year a 29 February.
"""

from __future__ import annotations

import datetime
import re

from codage.survey.moments import span_text

_CLOCK = re.compile(r"\d\d:\d\d:\d\d")
_DOUBTFUL = ("1900-01-", "1900-02-")
_NOTHING = "00:00:00"


def before(days: float, first_day: datetime.date) -> datetime.date | datetime.datetime | str | None:
    """What a negative number of days stands for: a date, or a negative time of less than a day.

    None where it goes back further than the calendar.

    >>> before(-18260, datetime.date(1899, 12, 30))
    datetime.date(1850, 1, 1)
    >>> before(-0.25, datetime.date(1899, 12, 30))
    '-06:00:00'
    """
    if days > -1:
        return span_text(days * 86_400)
    try:
        moment = datetime.datetime.combine(first_day, datetime.time()) + datetime.timedelta(days)
    except OverflowError:
        return None
    return moment.date() if days == int(days) else moment


def without_date(texts: list[str | None]) -> list[int]:
    """The rows of a column of dates that hold a bare midnight: a 0 shown as a date.

    None where other times of day are met, for midnight may be one of them.
    """
    times = {row: text for row, text in enumerate(texts) if text and _CLOCK.fullmatch(text)}
    return list(times) if set(times.values()) == {_NOTHING} else []


def doubtful(texts: list[str | None]) -> list[int]:
    """The rows of a column of dates that LibreOffice would show a day earlier than Excel."""
    return [row for row, text in enumerate(texts) if text and text.startswith(_DOUBTFUL)]
