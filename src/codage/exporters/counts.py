"""The frequency table as it shows on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from math import isnan
from typing import Any

from codage.analysis.frequencies import frequencies
from codage.domain.message import Message
from codage.exporters.options import ExportOptions, InWords
from codage.exporters.table import Column, ExportTable, Kind, Row
from codage.project.frames import Frames


def table(frames: Frames, options: ExportOptions, in_words: InWords) -> ExportTable:
    """One row a code in codebook order; see `codage.analysis.frequencies`."""
    counted = frequencies(frames, options.selection)
    paths = frames.codes.set_index("code_id")["path"]
    listed: Iterator[Any] = counted.itertuples()
    rows: list[Row] = [
        (
            row.code,
            paths[row.code_id],
            row.depth,
            row.segments,
            row.documents,
            row.cases,
            row.words,
            None if isnan(row.share) else round(row.share, 6),
        )
        for row in listed
    ]
    columns = (
        Column("code", Kind.TEXT, in_words(Message("Name of the code"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
        Column("depth", Kind.INTEGER, in_words(Message("Depth in the codebook, 0 at the top"))),
        Column("segments", Kind.INTEGER, in_words(Message("Number of segments"))),
        Column("documents", Kind.INTEGER, in_words(Message("Documents where it is used"))),
        Column("cases", Kind.INTEGER, in_words(Message("Cases where it is used"))),
        Column("words", Kind.INTEGER, in_words(Message("Words coded"))),
        Column(
            "share",
            Kind.DECIMAL,
            in_words(Message("Words coded, as a share of the words looked at (0 to 1)")),
        ),
    )
    return ExportTable(in_words(Message("Frequencies")), columns, rows, len(rows))
