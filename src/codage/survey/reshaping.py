"""Columns of a table replaced or made of others: answers joined in one cell become ticks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from codage.domain.survey import VariableType
from codage.survey.cells import yes_or_no
from codage.survey.table import Description, RawTable, rows_of

Cells = Sequence[str | None]


@dataclass(frozen=True, slots=True)
class NewColumn:
    """A column that stands after the one it was made of."""

    cells: Cells
    description: Description


def reshaped(
    table: RawTable,
    replaced: Mapping[int, Cells] | None = None,
    added: Mapping[int, Sequence[NewColumn]] | None = None,
    descriptions: Sequence[Description] = (),
) -> RawTable:
    """The table with the cells of some columns `replaced`, and others `added` after a column.

    `descriptions`, and those of the columns added, come before what the table says already of
    the same columns.
    """
    replaced, added = replaced or {}, added or {}
    known = {
        description.heading: description
        for description in (
            *table.descriptions,
            *descriptions,
            *(column.description for columns in added.values() for column in columns),
        )
    }
    table = replace(table, descriptions=tuple(known.values()))
    if not replaced and not added:
        return table
    columns: list[Cells] = []
    headers: list[str] = []
    kinds: list[frozenset] = []  # type: ignore[type-arg]
    origins: list[int] = []
    for index, header in enumerate(table.headers):
        origin = table.origins[index] if table.origins else index
        columns.append(replaced[index] if index in replaced else table.column(index))
        headers.append(header)
        origins.append(origin)
        kept = table.kinds and index not in replaced
        kinds.append(table.kinds[index] if kept else frozenset())
        for new in added.get(index, ()):
            columns.append(new.cells)
            headers.append(new.description.heading)
            origins.append(origin)
            kinds.append(frozenset())
    return replace(
        table,
        headers=tuple(headers),
        rows=rows_of(columns),
        kinds=tuple(kinds) if table.kinds else (),
        origins=tuple(origins),
    )


def ticks(
    members: Mapping[int, Cells], is_ticked: Callable[[int, str], bool] | None = None
) -> dict[int, Cells]:
    """The cells of the columns of one multiple-response question as 1 and 0.

    A tool that writes only what was ticked leaves the rest of the row empty: an empty cell is 0
    where something else of the question is ticked, and stays empty where nothing is, since the
    question may not have been asked. `is_ticked` tells for other words than yes and no; a column
    with a cell that is neither stays as it is, and takes no part.
    """
    read: dict[int, list[str | None]] = {}
    for index, cells in members.items():
        column: list[str | None] = []
        for cell in cells:
            tick = None
            if cell is not None:
                tick = yes_or_no(cell)
                if is_ticked is not None and is_ticked(index, cell):
                    tick = "1"
                if tick is None:
                    break
            column.append(tick)
        else:
            read[index] = column
    if not read:
        return {}
    answered = [any(row) for row in zip(*members.values(), strict=True)]
    return {
        index: [
            tick or ("0" if known else None) for tick, known in zip(column, answered, strict=True)
        ]
        for index, column in read.items()
    }


def chosen(
    heading: str,
    question: Description,
    options: Sequence[tuple[str, str]],
    answers: Sequence[frozenset[str] | None],
) -> list[NewColumn]:
    """A ticked column for each of the `options` (value and label) of a question.

    `answers` are the values chosen in each row, None where the question was not answered.
    """
    return [
        NewColumn(
            [None if given is None else "1" if value in given else "0" for given in answers],
            Description(
                name=f"{question.name}_{value}",
                header=f"{heading}/{value}",
                label=f"{question.label or question.name} – {label}",
                type=VariableType.MULTIPLE,
                group=question.name,
            ),
        )
        for value, label in options
    ]
