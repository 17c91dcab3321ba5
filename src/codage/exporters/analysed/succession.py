"""What follows what."""

from __future__ import annotations

import numpy as np

from codage.analysis.selection import Selection
from codage.analysis.succession import succession
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, figure, named_codes
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"turns"})


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a pair of codes of which one follows the other, in codebook order."""
    found = succession(project.frames, selection, turns=asked.turns)
    counts, residuals = found.counts.to_numpy(), found.residuals.to_numpy()
    codes = named_codes(project.frames, found.counts.index.tolist())
    rows = [
        (*codes[a], *codes[b], int(counts[a, b]), figure(residuals[a, b]))
        for a, b in np.argwhere(counts > 0).tolist()
    ]
    columns = (
        Column("code", Kind.TEXT, in_words(Message("Name of the code"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
        Column("next_code", Kind.TEXT, in_words(Message("Name of the code that follows"))),
        Column("next_path", Kind.TEXT, in_words(Message("That code and those above it"))),
        Column("count", Kind.INTEGER, in_words(Message("How often it follows"))),
        Column("residual", Kind.DECIMAL, in_words(Message("Adjusted residual: z of the count"))),
    )
    return ExportTable(in_words(Message("Order of codes")), columns, rows, len(rows))
