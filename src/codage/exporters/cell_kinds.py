"""What the cells of a column really are, for formats in which a column is of one type.

A survey's whole numbers may hold a word, and its dates what is none: such a column is text.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from codage.exporters.table import Cell, ExportTable, Kind

_WHOLE_DAY = len("2026-11-24")
_SAFE_INTEGER = 2**53


def columns_of(table: ExportTable) -> list[tuple[Cell, ...]]:
    """The cells of each column; reads the rows."""
    columns = list(zip(*table.rows, strict=True))
    return columns or [() for _ in table.columns]


def kind_of(kind: Kind, cells: Sequence[Cell]) -> Kind:
    """`kind` where every cell is of it, whole and decimal numbers as decimal ones, else text."""
    met = [cell for cell in cells if cell is not None and cell != ""]
    if kind is Kind.DATE:
        return kind if all(moment_of(cell) is not None for cell in met) else Kind.TEXT
    if kind is Kind.TEXT or any(isinstance(cell, str) for cell in met):
        return Kind.TEXT
    whole = all(isinstance(cell, int) and abs(cell) <= _SAFE_INTEGER for cell in met)
    return Kind.INTEGER if kind is Kind.INTEGER and whole else Kind.DECIMAL


def moment_of(cell: Cell) -> datetime | None:
    """The moment that an ISO text names, without its time zone; None where it names none."""
    if not isinstance(cell, str):
        return None
    try:
        return datetime.fromisoformat(cell).replace(tzinfo=None)
    except ValueError:
        return None


def dates_of(cells: Sequence[Cell]) -> list[date | None] | list[datetime | None]:
    """Cells of a column of dates: days where all are whole days, else moments."""
    moments = [moment_of(cell) for cell in cells]
    if all(len(cell) == _WHOLE_DAY for cell in cells if isinstance(cell, str) and cell):
        return [None if moment is None else moment.date() for moment in moments]
    return moments


def as_texts(cells: Sequence[Cell]) -> list[str | None]:
    """Cells of a column of text; nothing stays nothing."""
    return [None if cell is None else str(cell) for cell in cells]
