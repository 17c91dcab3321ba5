"""The key of pseudonyms: what was replaced by what, and where. A file of its own, UTF-8 CSV,
to be kept apart from the project; originals can be put back only with it.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from codage.domain.pseudonyms import Holder, Kind
from codage.project.errors import ProjectError

_RISKY = tuple("=+-@\t\r\n＝＋－＠")


class UnusableKey(ProjectError):  # noqa: N818
    """The file is no key table, or cannot be read or written."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One replacement. ``written`` is what stands for ``original``, elision included;
    ``position`` is where ``replacement`` begins, ``before`` and ``after`` the words around it.
    """

    entity: str
    kind: Kind
    replacement: str
    original: str
    written: str
    holder: Holder
    document: str
    document_guid: str
    row: int
    rank: int
    position: int
    before: str
    after: str


_COLUMNS = [field.name for field in fields(KeyRow)]
_NUMBERS = ("row", "rank", "position")


@dataclass(frozen=True, slots=True)
class KeyTable:
    """Every replacement of one pass, or of several."""

    rows: tuple[KeyRow, ...]

    def with_rows_of(self, other: KeyTable) -> KeyTable:
        """This key and that of an earlier pass in one."""
        return KeyTable(tuple(dict.fromkeys((*self.rows, *other.rows))))

    @property
    def originals(self) -> tuple[str, ...]:
        """Every form that was replaced, once."""
        return tuple(dict.fromkeys(row.original for row in self.rows))


def write_key(key: KeyTable, path: Path) -> None:
    """Write the key as CSV; whole, or not at all. Raises UnusableKey."""
    unfinished = path.with_name(f".~{path.name}.new")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\r\n")
            writer.writerow(_COLUMNS)
            writer.writerows([_cell(getattr(row, c)) for c in _COLUMNS] for row in key.rows)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise UnusableKey(
            "The key could not be written to {file} ({why}). Choose another place: without the "
            "key, originals can be put back only by undoing.",
            file=str(path),
            why=error.strerror or type(error).__name__,
        ) from error


def read_key(path: Path) -> KeyTable:
    """Read a key that `write_key` wrote, with `,` or `;` between cells. Raises UnusableKey."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            first = stream.readline()
            stream.seek(0)
            delimiter = ";" if first.count(";") > first.count(",") else ","
            return KeyTable(tuple(_rows(csv.DictReader(stream, delimiter=delimiter))))
    except (OSError, UnicodeError, csv.Error, ValueError, KeyError, TypeError) as error:
        raise UnusableKey(
            "{file} is not a key of pseudonyms, or is damaged. Nothing was changed. "
            "Choose the file that was saved when the names were replaced.",
            file=path.name,
        ) from error


def _rows(reader: csv.DictReader[str]) -> Iterator[KeyRow]:
    if not set(_COLUMNS) <= set(reader.fieldnames or ()):
        raise ValueError("columns are missing")
    for cells in reader:
        values: dict[str, object] = {name: _text(cells[name]) for name in _COLUMNS}
        values |= {name: int(cells[name]) for name in _NUMBERS}
        values |= {"kind": Kind(cells["kind"]), "holder": Holder(cells["holder"])}
        yield KeyRow(**values)  # type: ignore[arg-type]


def _cell(value: object) -> str:
    """Text that no spreadsheet runs as a formula, nor trims."""
    text = str(value)
    return f"'{text}" if text.lstrip("'").startswith(_RISKY) else text


def _text(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_RISKY) else cell
