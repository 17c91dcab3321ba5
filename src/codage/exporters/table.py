"""A table ready to be written in any format: described columns, and rows of plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

Cell = str | int | float | None
Row = tuple[Cell, ...]


class Kind(StrEnum):
    """What a column's cells are. Dates are ISO text until a format writes them."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what the data dictionary says of it. A cell may be None: empty, not zero."""

    name: str
    kind: Kind
    label: str
    type: str = ""
    values: str = ""
    missing: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class ExportTable:
    """Columns and ``count`` rows, which can be read once, in order."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    count: int
