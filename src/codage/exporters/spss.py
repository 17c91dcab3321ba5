"""Tables as SPSS files (.sav): variable and value labels, measures, missing values, dates.

The dictionary is in a .csv beside, where labels stand uncut.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from codage.domain.survey import VariableType
from codage.domain.task import Advance
from codage.exporters import coded
from codage.exporters.cell_kinds import columns_of, dates_of
from codage.exporters.delimited import beside, write_one
from codage.exporters.options import ExportOptions
from codage.exporters.table import Cell, Column, ExportTable, Kind

LONGEST_LABEL, LONGEST_VALUE_LABEL, LONGEST_TEXT = 256, 120, 32_767
_FIRST_DAY = datetime(1582, 10, 15)
_MOST_DECIMALS = 6
_NARROWEST, _WIDEST = 8, 40
_MEASURES = {
    VariableType.NOMINAL.value: "nominal",
    VariableType.MULTIPLE.value: "nominal",
    VariableType.ORDINAL.value: "ordinal",
}


def files(path: Path) -> tuple[Path, ...]:
    """The file and its dictionary."""
    return path, beside(path)


def fitted(table: ExportTable) -> ExportTable:
    """The table as this format can hold it."""
    return coded.fitted(table)


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
    frame = pd.DataFrame({column.name: _series(column, cells) for column, cells in described})
    advance(table.count, table.count, table.title)
    labelled = {
        column.name: coded.value_labels(column, LONGEST_VALUE_LABEL, encoded=True)
        for column, _ in described
    }
    write_one(dictionary, beside(path), options.dialect, advance)
    if frame.empty and not len(frame.columns):
        frame = pd.DataFrame({"v": pd.Series(dtype=float)})
    pyreadstat.write_sav(
        frame,
        path,
        file_label=coded.cut(table.title, 64, encoded=True),
        column_labels={
            column.name: coded.cut(column.label, LONGEST_LABEL, encoded=True)
            for column, _ in described
        },
        row_compress=True,
        variable_value_labels={
            name: {number: text for number, text, _ in labels}
            for name, labels in labelled.items()
            if labels
        },
        missing_ranges={
            column.name: ranges for column, _ in described if (ranges := _missing(column))
        },
        variable_display_width={column.name: _shown(column, cells) for column, cells in described},
        variable_measure={column.name: _measure(column) for column, _ in described},
        variable_format={
            column.name: form for column, cells in described if (form := _format(column, cells))
        },
    )


def _series(column: Column, cells: Sequence[Cell]) -> Any:
    import pandas as pd

    match column.kind:
        case Kind.INTEGER | Kind.DECIMAL:
            return pd.Series(cells, dtype=float)
        case Kind.DATE if (dates := _dates(cells)) is not None:
            return pd.Series(dates, dtype=object)
        case _:
            texts = ["" if cell is None else str(cell) for cell in cells]
            return pd.Series(
                [coded.cut(text, LONGEST_TEXT, encoded=True) for text in texts], dtype=object
            )


def _dates(cells: Sequence[Cell]) -> list[Any] | None:
    """Dates, but None where there is none at all, or one before SPSS's calendar begins."""
    dates: list[Any] = list(dates_of(cells))
    met = [one for one in dates if one is not None]
    early = any(datetime(one.year, one.month, one.day) < _FIRST_DAY for one in met)
    return None if early or not met else dates


def _missing(column: Column) -> list[Any]:
    missing = [
        number
        for number, _, label in coded.value_labels(column, LONGEST_VALUE_LABEL, encoded=True)
        if label.missing
    ]
    if len(missing) > 3:
        return [{"lo": float(min(missing)), "hi": float(max(missing))}]
    return [float(number) for number in missing]


def _shown(column: Column, cells: Sequence[Cell]) -> int:
    """How wide the column is shown: texts are cut there, in the sheet and not in the data."""
    longest = max((len(str(cell)) for cell in cells if cell is not None), default=0)
    return min(max(longest, len(column.name), _NARROWEST), _WIDEST)


def _measure(column: Column) -> str:
    if column.type in _MEASURES:
        return _MEASURES[column.type]
    return "nominal" if column.kind is Kind.TEXT else "scale"


def _format(column: Column, cells: Sequence[Cell]) -> str:
    numbers = [cell for cell in cells if isinstance(cell, int | float)]
    if column.kind is Kind.INTEGER:
        width = max((len(str(number)) for number in numbers), default=1)
        return f"F{max(width, 4)}.0"
    if column.kind is Kind.DECIMAL:
        places = max((_places(number) for number in numbers), default=2)
        width = max((len(f"{number:.0f}") for number in numbers), default=1)
        return f"F{min(width + places + 2, 40)}.{places}"
    return ""


def _places(number: int | float) -> int:
    return len(f"{number:.{_MOST_DECIMALS}f}".rstrip("0").partition(".")[2])
