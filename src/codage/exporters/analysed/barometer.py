"""A barometer that was saved by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.barometer import barometer
from codage.analysis.selection import Selection
from codage.domain.barometer import Barometer
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, AskedError, figure, saved_asked
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"named"})
KIND = "barometer"
_FIGURES = (
    ("score", Message("Mean score, 0 to 100")),
    ("low", Message("Lower end of its 95 % interval")),
    ("high", Message("Upper end of its 95 % interval")),
    ("weights_low", Message("Lower bound of 95 % of the means with other weights")),
    ("weights_high", Message("Upper bound of 95 % of the means with other weights")),
    ("without_low", Message("Least mean when one item is left out")),
    ("without_high", Message("Greatest mean when one item is left out")),
)


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a theme, wave and type; see `codage.analysis.barometer.Measured`."""
    name, body = saved_asked(project, KIND, asked)
    try:
        wanted = Barometer.from_json(body)
        found = barometer(project.frames, wanted, selection).table
    except (ValueError, KeyError):
        raise AskedError(
            "{name} cannot be read: a variable that it needs may be gone. Look at it in the "
            "window.",
            name=name,
        ) from None
    columns = (
        Column("theme", Kind.TEXT, in_words(Message("Theme"))),
        Column("wave", Kind.TEXT, in_words(Message("Wave"))),
        Column("type", Kind.TEXT, in_words(Message("Type of case; empty for all"))),
        Column("n", Kind.INTEGER, in_words(Message("Cases with a score"))),
        *(Column(name, Kind.DECIMAL, in_words(label)) for name, label in _FIGURES),
    )
    listed: Iterator[Any] = found.itertuples()
    rows = [
        (
            row.dimension,
            row.wave,
            row.type,
            int(row.n),
            *(figure(getattr(row, name)) for name, _ in _FIGURES),
        )
        for row in listed
    ]
    return ExportTable(name, columns, rows, len(rows))
