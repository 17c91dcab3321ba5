"""What a script must know of a merged table (its kinds of columns, its categories, its codes),
and the files that stand beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from codage.domain.survey import VariableType
from codage.domain.task import Advance
from codage.exporters import delimited
from codage.exporters.cell_kinds import columns_of, kind_of
from codage.exporters.merged import MEASURES
from codage.exporters.options import Dialect, ExportOptions, Shape, Unit, ValueForm
from codage.exporters.table import Cell, Column, ExportTable, Kind

UNFINISHED = ".~"
"""What stands before the name of a file until it is whole."""


@dataclass(frozen=True, slots=True)
class Category:
    """A labelled question: the cells that its values have, and what they are called, in order.

    Values that stand for no answer are not among them.
    """

    column: str
    cells: tuple[str, ...]
    labels: tuple[str, ...]
    ordered: bool


@dataclass(frozen=True, slots=True)
class Coded:
    """A code: its path in the codebook, and its columns of segments, presence and words."""

    path: str
    segments: str
    present: str
    words: str


@dataclass(frozen=True, slots=True)
class Described:
    """A merged table for a script. ``texts``, ``numbers``, ``wholes``, ``dates`` name columns.

    ``codes`` is empty for a tidy table. ``present`` is the heading for the rows that show a code.
    """

    data_file: str
    rows: int
    texts: tuple[str, ...]
    numbers: tuple[str, ...]
    wholes: tuple[str, ...]
    dates: tuple[str, ...]
    categories: tuple[Category, ...]
    codes: tuple[Coded, ...]
    present: str


def files(path: Path) -> tuple[Path, ...]:
    """The script, the table and its dictionary."""
    return path, *delimited.files(_data_file(path))


def write_with(
    write_script: Callable[[ExportTable, Path, str, ExportOptions], None],
    table: ExportTable,
    dictionary: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
) -> None:
    """Write all three. The table is in the international dialect, which the scripts read.

    `write_script` takes the table, the script's path, the name of the file of data, the options.
    """
    script, data, beside = files(path)
    write_script(table, script, data.name.removeprefix(UNFINISHED), options)
    delimited.write_one(table, data, Dialect.ISO, advance)
    delimited.write_one(dictionary, beside, Dialect.ISO, advance)


def _data_file(script: Path) -> Path:
    """The table beside a script, each with its own: ``NAME.r.csv``."""
    return script.with_name(f"{script.name}.csv")


def described(table: ExportTable, data: str, options: ExportOptions) -> Described:
    """What a script that loads the file called `data` has to know. Reads the table's rows."""
    cells = columns_of(table)
    kinds = {
        column.name: kind_of(column.kind, of_column)
        for column, of_column in zip(table.columns, cells, strict=True)
    }

    def of_kind(kind: Kind) -> tuple[str, ...]:
        return tuple(name for name, found in kinds.items() if found is kind)

    tidy = options.shape is Shape.TIDY
    return Described(
        data_file=data,
        rows=table.count,
        texts=of_kind(Kind.TEXT),
        numbers=of_kind(Kind.DECIMAL),
        wholes=of_kind(Kind.INTEGER),
        dates=of_kind(Kind.DATE),
        categories=tuple(
            _category(column, of_column, options)
            for column, of_column in zip(table.columns, cells, strict=True)
            if column.labels
        ),
        codes=() if tidy else tuple(_codes(table.columns)),
        present="documents" if options.unit is Unit.DOCUMENT else "cases",
    )


def _category(column: Column, cells: Sequence[Cell], options: ExportOptions) -> Category:
    valid = [label for label in column.labels if not label.missing]
    coded = options.values is ValueForm.CODES or column.kind is not Kind.TEXT
    pairs = {
        (label.value if coded else label.label or label.value): label.label or label.value
        for label in valid
    }
    missing = {label.value if coded else label.label or label.value for label in column.labels}
    met = {str(cell) for cell in cells if cell is not None and cell != ""}
    pairs |= {value: value for value in sorted(met - missing)}
    names: dict[str, None] = {}
    for value, name in pairs.items():
        names[f"{name} ({value})" if name in names else name] = None
    return Category(
        column.name, tuple(pairs), tuple(names), column.type == VariableType.ORDINAL.value
    )


def _codes(columns: Sequence[Column]) -> Iterator[Coded]:
    measured = [column for column in columns if column.code]
    for first in range(0, len(measured), MEASURES):
        segments, present, words = (column.name for column in measured[first : first + 3])
        yield Coded(measured[first].code, segments, present, words)
