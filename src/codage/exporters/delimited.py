"""Tables as .csv, with the dictionary in a second file.

UTF-8 with a byte-order mark, without which Excel garbles accents; pandas, R (in a UTF-8 locale),
SPSS and LibreOffice skip it. Lines end in ``\\r\\n``, as RFC 4180 and Excel have it and the others
take; a line break inside a cell stays ``\\n``. The same rows give the same bytes.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path

from codage.domain.task import Advance
from codage.exporters.cells import harmless, number_as_text
from codage.exporters.options import Dialect, ExportOptions
from codage.exporters.table import Cell, ExportTable

_DELIMITERS = {Dialect.ISO: ",", Dialect.FRENCH: ";"}
_STRIDE = 200


def files(path: Path) -> tuple[Path, ...]:
    """The table and its dictionary."""
    return path, path.with_name(f"{path.stem}.dictionary{path.suffix}")


def write(
    table: ExportTable,
    dictionary: ExportTable,
    path: Path,
    options: ExportOptions,
    advance: Advance,
) -> None:
    """Write both files."""
    data, beside = files(path)
    write_one(table, data, options.dialect, advance)
    write_one(dictionary, beside, options.dialect, advance)


def beside(path: Path) -> Path:
    """Where the dictionary of a file in another format goes: ``NAME.sav.dictionary.csv``."""
    return path.with_name(f"{path.name}.dictionary.csv")


def write_one(table: ExportTable, path: Path, dialect: Dialect, advance: Advance) -> None:
    """Write a table alone."""
    as_text = _as_french_text if dialect is Dialect.FRENCH else _as_text
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=_DELIMITERS[dialect], lineterminator="\r\n")
        writer.writerow([column.name for column in table.columns])
        writer.writerows(_rows(table, as_text, advance))


def _rows(
    table: ExportTable, as_text: Callable[[Cell], str], advance: Advance
) -> Iterable[list[str]]:
    for number, row in enumerate(table.rows):
        if number % _STRIDE == 0:
            advance(number, table.count, table.title)
        yield [as_text(cell) for cell in row]


def _as_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return harmless(cell)
    return number_as_text(cell) if isinstance(cell, float) else str(cell)


def _as_french_text(cell: Cell) -> str:
    return _as_text(cell).replace(".", ",") if isinstance(cell, float) else _as_text(cell)
