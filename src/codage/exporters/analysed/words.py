"""How often each word is said, by its dictionary form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.selection import Selection
from codage.analysis.vocabulary import words
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, figure
from codage.exporters.analysed.spoken import shown, tokens_asked
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"grammatical"})


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a word, the most frequent first."""
    tokens, within = tokens_asked(project, selection)
    of = {"count": int(within.sum())}
    columns = (
        Column("word", Kind.TEXT, in_words(Message("Dictionary form of the word"))),
        Column("count", Kind.INTEGER, in_words(Message("Times it is said"))),
        Column("documents", Kind.INTEGER, in_words(Message("Documents where it is said"))),
        Column(
            "per_thousand",
            Kind.DECIMAL,
            in_words(Message("Times for 1,000 words, of {count} words looked at", of)),
        ),
    )
    found = shown(project, asked, words(tokens, within))
    listed: Iterator[Any] = iter(found.to_dict("records"))
    rows = [
        (str(row["lemma"]), int(row["count"]), int(row["documents"]), figure(row["per_thousand"]))
        for row in listed
    ]
    return ExportTable(in_words(Message("Words")), columns, rows, len(rows))
