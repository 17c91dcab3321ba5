"""Tables as SPSS and Stata hold them: numbers with value labels, a name and a type a column.

Answers that are coded by words get numbers along their scale, and the dictionary says which.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from codage.domain.survey import ValueLabel
from codage.exporters.cell_kinds import columns_of, kind_of
from codage.exporters.cells import is_whole
from codage.exporters.column_names import safe_names
from codage.exporters.table import Cell, Column, ExportTable, Kind

_LARGEST = 2_147_483_620
"""The largest whole number that Stata labels."""
_DISCRETE = 3
"""So many missing values SPSS takes one by one; more must be a range."""


def fitted(table: ExportTable) -> ExportTable:
    """`table` with legal names, columns of one kind, and coded answers as whole numbers."""
    pairs = [
        _fitted(replace(column, name=name), cells)
        for name, column, cells in zip(
            safe_names(column.name for column in table.columns),
            table.columns,
            columns_of(table),
            strict=True,
        )
    ]
    rows = list(zip(*(cells for _, cells in pairs), strict=True))
    return replace(table, columns=tuple(column for column, _ in pairs), rows=rows)


def cut(text: str, longest: int, *, encoded: bool) -> str:
    """`text` cut to so many bytes of UTF-8, or characters, with … where something is gone."""
    if len(text.encode() if encoded else text) <= longest:
        return text
    if not encoded:
        return text[: longest - 1] + "…"
    return text.encode()[: longest - len("…".encode())].decode(errors="ignore") + "…"


def value_labels(
    column: Column, longest: int, *, encoded: bool
) -> list[tuple[int, str, ValueLabel]]:
    """The labels of a fitted column that are of whole numbers, cut and told apart."""
    found: list[tuple[int, str, ValueLabel]] = []
    used: set[str] = set()
    for label in column.labels:
        if not is_whole(label.value):
            continue
        text = cut(label.label or label.value, longest, encoded=encoded)
        if text in used:
            tail = f" ({label.value})"
            text = cut(text, longest - len(tail), encoded=encoded) + tail
        used.add(text)
        found.append((int(label.value), text, label))
    return found


def _fitted(column: Column, cells: Sequence[Cell]) -> tuple[Column, Sequence[Cell]]:
    if not column.labels:
        kind = kind_of(column.kind, cells)
        return replace(column, kind=kind), cells
    if column.kind is Kind.DECIMAL or _are_numbers(column, cells):
        kind = kind_of(column.kind, cells)
        kept = column.labels if kind in (Kind.INTEGER, Kind.DECIMAL) else ()
        return replace(column, kind=kind, labels=kept), cells
    if column.kind is Kind.INTEGER and kind_of(column.kind, cells) is Kind.TEXT:
        return replace(column, kind=Kind.TEXT, labels=()), cells
    return _numbered(column, cells)


def _are_numbers(column: Column, cells: Sequence[Cell]) -> bool:
    if column.kind is not Kind.INTEGER or not _is_expressible(column, cells):
        return False
    numbers = [*(cell for cell in cells if cell is not None), *_numbers(column)]
    return all(isinstance(number, int) and abs(number) <= _LARGEST for number in numbers)


def _numbers(column: Column) -> list[Cell]:
    return [int(one.value) if is_whole(one.value) else one.value for one in column.labels]


def _is_expressible(column: Column, cells: Sequence[Cell]) -> bool:
    """Whether the missing values are three at most, or a range with nothing else in it."""
    missing = [int(one.value) for one in column.labels if one.missing and is_whole(one.value)]
    if len(missing) <= _DISCRETE:
        return True
    valid = {cell for cell in (*cells, *_numbers(column)) if isinstance(cell, int)} - set(missing)
    return not any(min(missing) <= number <= max(missing) for number in valid)


def _numbered(column: Column, cells: Sequence[Cell]) -> tuple[Column, Sequence[Cell]]:
    """Numbers from 1 along the scale, then for values without a label, missing ones last."""
    known = {label.value for label in column.labels}
    met = {str(cell) for cell in cells if cell is not None and cell != ""}
    strangers = [ValueLabel(value, value) for value in sorted(met - known)]
    valid = [label for label in column.labels if not label.missing]
    missing = [label for label in column.labels if label.missing]
    order = [*valid, *strangers, *missing]
    number_of = {label.value: number for number, label in enumerate(order, 1)}
    labels = tuple(
        ValueLabel(str(number), label.label or label.value, label.missing)
        for number, label in enumerate(order, 1)
    )
    spelled = [
        f"{number} = {label.label or label.value} ({label.value})"
        for number, label in enumerate(order, 1)
    ]
    numbered = replace(
        column,
        kind=Kind.INTEGER,
        labels=labels,
        values="; ".join(spelled),
        missing="; ".join(spelled[len(order) - len(missing) :]) if missing else "",
    )
    return numbered, [None if cell is None else number_of.get(str(cell)) for cell in cells]
