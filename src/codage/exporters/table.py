"""A table ready to be written in any format: described columns, and rows of plain values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from codage.domain.survey import ValueLabel

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
    """A column and what the data dictionary says of it. A cell may be None: empty, not zero.

    ``labels`` are what the values of a survey's question mean, in the order of its scale, whether
    cells hold the values or the labels; ``values`` and ``missing`` say the same in words.
    ``code`` is the path of the code that a column of a merged table measures.
    """

    name: str
    kind: Kind
    label: str
    type: str = ""
    values: str = ""
    missing: str = ""
    origin: str = ""
    labels: tuple[ValueLabel, ...] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class ExportTable:
    """Columns and ``count`` rows, which can be read once, in order."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Row]
    count: int
