"""Tables as Stata files (.dta, version 14 and later): labels, missing values .a to .z, dates.

The dictionary is in a .csv beside, where labels stand uncut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from string import ascii_lowercase
from typing import Any

from codage.domain.task import Advance
from codage.exporters import coded
from codage.exporters.cell_kinds import columns_of, dates_of
from codage.exporters.delimited import beside, write_one
from codage.exporters.options import ExportOptions
from codage.exporters.table import Cell, Column, ExportTable, Kind

LONGEST_LABEL, LONGEST_VALUE_LABEL, LONGEST_TEXT = 80, 32_000, 2_000_000_000
_LARGEST_INTEGER = 2_147_483_620


def files(path: Path) -> tuple[Path, ...]:
    """The file and its dictionary."""
    return path, beside(path)


def fitted(table: ExportTable) -> ExportTable:
    """The table as this format can hold it; the dictionary tells the letters of missing values."""
    held = coded.fitted(table)
    columns = tuple(_with_letters_told(column) for column in held.columns)
    return replace(held, columns=columns)


def write(
    table: ExportTable,
    dictionary: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
) -> None:
    """Write a table that is `fitted`, and its dictionary."""
    import pandas as pd
    import pyreadstat

    advance(0, table.count, table.title)
    described = list(zip(table.columns, columns_of(table), strict=True))
    letters = {column.name: _letters(column) for column, _ in described}
    frame = pd.DataFrame(
        {column.name: _series(column, cells, letters[column.name]) for column, cells in described}
    )
    advance(table.count, table.count, table.title)
    write_one(dictionary, beside(path), options.dialect, advance)
    if frame.empty and not len(frame.columns):
        frame = pd.DataFrame({"v": pd.Series(dtype=float)})
    pyreadstat.write_dta(
        frame,
        path,
        file_label=coded.cut(table.title, LONGEST_LABEL, encoded=False),
        column_labels={
            column.name: coded.cut(column.label, LONGEST_LABEL, encoded=False)
            for column, _ in described
        },
        variable_value_labels={
            column.name: labels
            for column, _ in described
            if (labels := _labels(column, letters[column.name]))
        },
        missing_user_values={
            name: sorted(set(of_column.values()))
            for name, of_column in letters.items()
            if of_column
        },
    )


def _series(column: Column, cells: Sequence[Cell], letters: dict[int, str]) -> Any:
    import pandas as pd

    if column.kind is Kind.TEXT:
        return pd.Series(["" if cell is None else str(cell) for cell in cells], dtype=object)
    if column.kind is Kind.DATE:
        dates: list[Any] = list(dates_of(cells))
        if any(one is not None for one in dates):
            return pd.Series(dates, dtype=object)
        return pd.Series([float("nan")] * len(cells), dtype=float)
    numbers: list[Any] = [None if cell is None else float(cell) for cell in cells]
    if any(number in letters for number in numbers):
        return pd.Series([letters.get(number, number) for number in numbers], dtype=object)
    small = all(isinstance(cell, int) and abs(cell) <= _LARGEST_INTEGER for cell in cells)
    return pd.Series(cells if small else numbers, dtype="int32" if small and cells else float)


def _letters(column: Column) -> dict[int, str]:
    """The letter of each missing value, in the order of the labels; beyond z, all are z."""
    missing = [
        number
        for number, _, label in coded.value_labels(column, LONGEST_VALUE_LABEL, encoded=True)
        if label.missing
    ]
    return {
        number: ascii_lowercase[min(place, len(ascii_lowercase) - 1)]
        for place, number in enumerate(missing)
    }


def _labels(column: Column, letters: dict[int, str]) -> dict[Any, str]:
    labels = coded.value_labels(column, LONGEST_VALUE_LABEL, encoded=True)
    return {letters.get(number, number): text for number, text, _ in labels}


def _with_letters_told(column: Column) -> Column:
    letters = _letters(column)
    told = [
        f".{letters[number]} = {text} ({number})"
        for number, text, label in coded.value_labels(column, LONGEST_VALUE_LABEL, encoded=True)
        if label.missing
    ]
    return replace(column, missing="; ".join(told)) if told else column
