"""How often each code is used, as shares that say of what, and for 1,000 words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.rates import rates
from codage.analysis.selection import Selection
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, code_columns, figure, named_codes
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES: frozenset[str] = frozenset()


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a code; see `codage.analysis.rates`. What shares are of is in the labels."""
    found = rates(project.frames, selection)
    whole = found.attrs
    of_words = {"count": whole["words"]}
    columns = (
        *code_columns(in_words),
        Column("segments", Kind.INTEGER, in_words(Message("Number of segments"))),
        Column("documents", Kind.INTEGER, in_words(Message("Documents where it is used"))),
        Column(
            "document_share",
            Kind.DECIMAL,
            in_words(
                Message(
                    "Documents where it is used, as a share of {count} documents (0 to 1)",
                    {"count": whole["documents"]},
                )
            ),
        ),
        Column("cases", Kind.INTEGER, in_words(Message("Cases where it is used"))),
        Column(
            "case_share",
            Kind.DECIMAL,
            in_words(
                Message(
                    "Cases where it is used, as a share of {count} cases with a document (0 to 1)",
                    {"count": whole["cases"]},
                )
            ),
        ),
        Column("words", Kind.INTEGER, in_words(Message("Words coded"))),
        Column(
            "share",
            Kind.DECIMAL,
            in_words(Message("Words coded, as a share of {count} words (0 to 1)", of_words)),
        ),
        Column(
            "per_thousand",
            Kind.DECIMAL,
            in_words(Message("Segments for 1,000 words, of {count} words", of_words)),
        ),
    )
    listed: Iterator[Any] = found.itertuples()
    rows = [
        (
            *name,
            row.segments,
            row.documents,
            figure(row.document_share),
            row.cases,
            figure(row.case_share),
            row.words,
            figure(row.share),
            figure(row.per_thousand),
        )
        for name, row in zip(
            named_codes(project.frames, found["code_id"].tolist()), listed, strict=True
        )
    ]
    return ExportTable(in_words(Message("Frequencies and rates")), columns, rows, len(rows))
