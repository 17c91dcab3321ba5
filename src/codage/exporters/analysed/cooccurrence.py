"""Codes that stand together."""

from __future__ import annotations

import numpy as np

from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.selection import Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, figure, named_codes
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"within", "turns"})


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a pair of codes that stand together, in codebook order."""
    within = asked.within
    if asked.turns is not None and within is Within.SEGMENT:
        within = Within.TURNS
    found = cooccurrence(project.frames, selection, within, turns=asked.turns or 1)
    together, overlaps = found.together.to_numpy(), found.overlaps.to_numpy()
    jaccard, lift = found.jaccard.to_numpy(), found.lift.to_numpy()
    codes = named_codes(project.frames, found.together.index.tolist())
    pairs = np.argwhere(np.triu((together > 0) | (overlaps > 0), 1)).tolist()
    rows = [
        (
            *codes[a],
            *codes[b],
            int(overlaps[a, b]),
            int(together[a, b]),
            int(together[a, a]),
            int(together[b, b]),
            figure(jaccard[a, b]),
            figure(lift[a, b]),
        )
        for a, b in pairs
    ]
    of = {"count": found.units}
    columns = (
        Column("code", Kind.TEXT, in_words(Message("Name of the code"))),
        Column("path", Kind.TEXT, in_words(Message("The code and those above it"))),
        Column("with_code", Kind.TEXT, in_words(Message("Name of the other code"))),
        Column("with_path", Kind.TEXT, in_words(Message("The other code and those above it"))),
        Column(
            "overlaps",
            Kind.INTEGER,
            in_words(Message("Pairs of segments that share text, or units with both")),
        ),
        Column("both", Kind.INTEGER, in_words(Message("Units with both, of {count}", of))),
        Column("one", Kind.INTEGER, in_words(Message("Units with the code, of {count}", of))),
        Column("other", Kind.INTEGER, in_words(Message("Units with the other, of {count}", of))),
        Column("jaccard", Kind.DECIMAL, in_words(Message("Both of either (Jaccard, 0 to 1)"))),
        Column("lift", Kind.DECIMAL, in_words(Message("Lift: 1 where they are independent"))),
    )
    return ExportTable(in_words(Message("Codes together")), columns, rows, len(rows))
