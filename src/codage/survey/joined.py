"""A column of answers joined by commas taken apart, for tools that write no column for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from codage.domain.message import Message
from codage.domain.survey import VariableType
from codage.survey.reshaping import NewColumn, chosen
from codage.survey.splitting import Options, options_of
from codage.survey.table import Description, RawTable

_LONGEST_START = 14


@dataclass(frozen=True, slots=True)
class TakenApart:
    """The ticked columns, and what the column that they were made of is now."""

    about: Description
    columns: list[NewColumn]


def taken_apart(
    table: RawTable,
    index: int,
    about: Description,
    signs: Sequence[str],
    find: Callable[[Iterable[str | None], Sequence[str]], Options | None] = options_of,
) -> TakenApart | None:
    """The options of a column as ticked ones; None where they cannot be told with certainty.

    What people wrote beside the options becomes a text column of its own.
    """
    cells = table.column(index)
    options = find(cells, signs)
    if options is None:
        return None
    heading = table.headers[index]
    answers: list[frozenset[str] | None] = []
    others: list[str | None] = []
    for cell in cells:
        ticked, other = options.chosen(cell) if cell else (None, "")
        answers.append(ticked)
        others.append(other or None)
    start = _short(about.name)
    columns = [
        replace(column, description=replace(column.description, name=f"{start}_{option}"))
        for column, option in zip(
            chosen(heading, about, [(option, option) for option in options.options], answers),
            options.options,
            strict=True,
        )
    ]
    if any(others):
        beside = Description(
            f"{start}_other",
            f"{about.label or about.name} – …",
            VariableType.TEXT,
            header=f"{heading}/…",
        )
        columns.append(NewColumn(others, beside))
    note = Message(
        "Its answers were joined by “{sign}” and are ticked in the columns after it; take this "
        "one in instead if that is not what they are.",
        {"sign": options.sign.strip()},
    )
    whole = replace(
        about, type=VariableType.TEXT, included=False, notes=(note,), header=about.heading
    )
    return TakenApart(whole, columns)


def _short(name: str) -> str:
    """The first words of a name made of a question, so that the answer's fit behind them."""
    if len(name) <= _LONGEST_START:
        return name
    return name[: _LONGEST_START + 1].rpartition("_")[0] or name[:_LONGEST_START]
