"""Answers of Google Forms, in French and English: from its sheet, or its own CSV."""

from __future__ import annotations

from dataclasses import replace

from codage.domain.message import Message
from codage.domain.survey import VariableType
from codage.survey.cells import DateOrder, iso_date, whole_number
from codage.survey.joined import taken_apart
from codage.survey.naming import safe_names
from codage.survey.reshaping import NewColumn, reshaped
from codage.survey.table import Description, RawTable
from codage.survey.words import plain

_TIMESTAMPS = frozenset({"horodateur", "timestamp"})
_MAILS = frozenset(
    {
        *("adresse e-mail", "adresse mail", "nom d'utilisateur", "email address", "username"),
        *("e-mail", "email"),
    }
)
_SIGNS = (";", ",")  # the form's own CSV joins by the first, its sheet by the second
_STEPS = range(11)
_FEWEST_STEPS = 3


def recognises(table: RawTable) -> bool:
    """Whether the first column is the time of the answer, as the tool calls it."""
    if not table.headers or plain(table.headers[0]) not in _TIMESTAMPS or not table.rows:
        return False
    return all(
        any(iso_date(cell, order) is not None for order in DateOrder)
        for cell in table.column(0)[:50]
        if cell
    )


def understood(table: RawTable) -> RawTable:
    """The table with scales, with ticks for several answers, and its own columns described.

    The time of the answer identifies a row where nothing better does, and is written in one way
    whether it comes from the sheet or from the form's own CSV.
    """
    descriptions: list[Description] = []
    added: dict[int, list[NewColumn]] = {}
    names = safe_names(table.headers)
    for index, header in enumerate(table.headers):
        about = Description(names[index], header, header=header)
        if index == 0:
            descriptions.append(Description(names[0], type=VariableType.DATE, header=header))
        elif plain(header) in _MAILS:
            descriptions.append(Description(names[index], header=header, personal=True))
        elif _is_scale(table.column(index)):
            note = Message("Taken for a scale; if it is a count, choose “Whole number”.")
            descriptions.append(
                Description(
                    names[index], header, VariableType.ORDINAL, header=header, notes=(note,)
                )
            )
        elif (split := taken_apart(table, index, about, _SIGNS)) is not None:
            added[index] = split.columns
            descriptions.append(split.about)
    replaced = {0: times} if (times := _times(table)) else {}
    table = reshaped(table, replaced, added, descriptions)
    return replace(table, fallback_key=table.headers[0])


def _times(table: RawTable) -> list[str | None]:
    """The times of the answers as ISO has them; none where they would no longer tell rows apart."""
    cells = table.column(0)
    french = plain(table.headers[0]) == "horodateur"
    orders = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
    for order in orders if french else reversed(orders):
        times = [iso_date(cell, order) if cell else None for cell in cells]
        if all(time or not cell for time, cell in zip(times, cells, strict=True)):
            return times if len(set(times)) == len(set(cells)) else []
    return []


def _is_scale(cells: list[str | None]) -> bool:
    values = {cell for cell in cells if cell}
    numbers = [whole_number(value) for value in values]
    if len(values) < _FEWEST_STEPS or None in numbers:
        return False
    return all(int(number or 0) in _STEPS for number in numbers)
