"""New codes, interview by interview."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.saturation import COUNTING, saturation
from codage.analysis.selection import Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, figure
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES: frozenset[str] = frozenset()


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row an interview, in the order of import."""
    found = saturation(project.frames, selection)
    share = figure(found.new_share)
    low_label = Message("Least number of codes in 95 % of random orders")
    high_label = Message("Greatest number of codes in 95 % of random orders")
    until = Message(
        "Codes until then; the last three interviews brought {share} of the codes of "
        "the first four as new ones",
        {"share": "-" if share is None else share},
    )
    columns = (
        Column("document", Kind.TEXT, in_words(Message("Name of the document"))),
        Column("new", Kind.INTEGER, in_words(Message("Codes that no interview before had"))),
        Column(
            "codes",
            Kind.INTEGER,
            f"{in_words(until)}. {in_words(COUNTING[selection.hierarchy])}",
        ),
        Column("expected", Kind.DECIMAL, in_words(Message("Mean number of codes in any order"))),
        Column("low", Kind.DECIMAL, in_words(low_label)),
        Column("high", Kind.DECIMAL, in_words(high_label)),
    )
    listed: Iterator[Any] = found.table.itertuples()
    rows = [
        (
            row.name,
            int(row.new),
            int(row.codes),
            figure(row.expected),
            figure(row.low),
            figure(row.high),
        )
        for row in listed
    ]
    return ExportTable(in_words(Message("Saturation")), columns, rows, len(rows))
