"""The tables as text for a spreadsheet: tabs between cells, plain numbers in the reader's way."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from codage.gui.frequencies.grid import GridModel, column_name
from codage.gui.frequencies.table import FrequenciesModel, heads
from codage.gui.session import Session
from codage.gui.words import tr


def frequencies_text(model: FrequenciesModel, session: Session) -> str:
    """The frequencies as they are sorted, codes indented as they are nested."""
    rows: list[list[str]] = [heads()]
    for row in model.in_order():
        code = session.codes.get(row.code)
        name = "  " * model.depth(row.code) + (code.name if code else "")
        counts = (row.segments, row.documents, row.cases, row.words)
        share = "" if row.share is None else _decimal(row.share)
        rows.append([name, *map(str, counts), share])
    return _joined(rows)


def grid_text(model: GridModel) -> str:
    """A grid with its heads."""
    grid = model.grid
    rows = [[tr("Code"), *map(column_name, grid.columns)]]
    for place, cells in enumerate(grid.cells):
        rows.append([model.code_name(place), *map(str, cells)])
    return _joined(rows)


def _decimal(value: float) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", 4)


def _joined(rows: Iterable[list[str]]) -> str:
    return "\n".join("\t".join(cell.replace("\t", " ") for cell in row) for row in rows)
