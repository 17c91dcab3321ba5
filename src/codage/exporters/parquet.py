"""Tables as .parquet, for pandas, R (arrow), Polars and DuckDB; the dictionary in a .csv beside.

Labelled answers are categories in the order of their scale; each column carries its label and
its question's values with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codage.domain.survey import VariableType
from codage.domain.task import Advance
from codage.exporters.cell_kinds import as_texts, columns_of, dates_of, kind_of
from codage.exporters.delimited import beside, write_one
from codage.exporters.options import ExportOptions, ValueForm
from codage.exporters.table import Cell, Column, ExportTable, Kind


def files(path: Path) -> tuple[Path, ...]:
    """The table and its dictionary."""
    return path, beside(path)


def write(
    table: ExportTable,
    dictionary: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
) -> None:
    """Write both files."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    arrays, fields = [], []
    columns = columns_of(table)
    for number, (column, cells) in enumerate(zip(table.columns, columns, strict=True)):
        advance(number, len(columns), table.title)
        array = _array(column, cells, options.values)
        arrays.append(array)
        about = {"label": column.label, "type": column.type, "values": column.values}
        told = {name: text for name, text in about.items() if text}
        fields.append(pa.field(column.name, array.type, metadata=told))
    with path.open("wb") as stream:
        pq.write_table(pa.table(arrays, schema=pa.schema(fields)), stream, compression="snappy")
    write_one(dictionary, beside(path), options.dialect, advance)


def _array(column: Column, cells: Sequence[Cell], values: ValueForm) -> Any:
    import pyarrow as pa

    if values is ValueForm.LABELS and column.labels and column.kind is Kind.TEXT:
        return _categories(column, as_texts(cells))
    kind = kind_of(column.kind, cells)
    if kind is Kind.TEXT:
        return pa.array(as_texts(cells), pa.string())
    if kind is Kind.DATE:
        dates = dates_of(cells)
        moments = any(hasattr(one, "hour") for one in dates)
        return pa.array(dates, pa.timestamp("us") if moments else pa.date32())
    return pa.array(cells, pa.int64() if kind is Kind.INTEGER else pa.float64())


def _categories(column: Column, texts: Sequence[str | None]) -> Any:
    import pyarrow as pa

    known = dict.fromkeys(label.label or label.value for label in column.labels)
    others = sorted({text for text in texts if text is not None} - known.keys())
    names = [*known, *others]
    place = {name: number for number, name in enumerate(names)}
    return pa.DictionaryArray.from_arrays(
        pa.array([None if text is None else place[text] for text in texts], pa.int32()),
        pa.array(names, pa.string()),
        ordered=column.type == VariableType.ORDINAL.value,
    )
