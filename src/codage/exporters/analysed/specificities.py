"""Words that are specific of each value of a variable."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.chosen import answers_in_order, answers_to, chosen_cases, variable_named
from codage.analysis.selection import Absent, Selection
from codage.analysis.vocabulary import specificities
from codage.analysis.wording import said_by
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, figure, variable_asked
from codage.exporters.analysed.spoken import shown, tokens_asked
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"by", "grammatical"})
LEAST = 2.0
"""One chance in a hundred: words of smaller scores, above or below 0, are left out."""


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a value and word that is specific of it, or missing there."""
    frames = project.frames
    variable = variable_asked(frames, asked)
    tokens, within = tokens_asked(project, selection)
    answers = answers_to(frames, variable)
    answers = answers[answers.index.isin(chosen_cases(frames, selection)["case_id"])]
    values = answers_in_order(frames, variable, set(answers) - {Absent.MISSING})
    labels = {one.value: one.label for one in variable_named(frames, variable).labels}
    names = [labels.get(value) or str(value) for value in values]
    parts = [said_by(frames, tokens, selection, variable, value) for value in values]
    sizes = [int((within & part).sum()) for part in parts]
    found = specificities(tokens, within, parts)
    found = shown(project, asked, found[found["score"].abs() >= LEAST])
    columns = (
        Column("value", Kind.TEXT, in_words(Message("Label of the value"))),
        Column("words", Kind.INTEGER, in_words(Message("Words said by its cases"))),
        Column("word", Kind.TEXT, in_words(Message("Dictionary form of the word"))),
        Column("count", Kind.INTEGER, in_words(Message("Times its cases say it"))),
        Column(
            "count_in_all",
            Kind.INTEGER,
            in_words(Message("Times in all ({count} words)", {"count": int(within.sum())})),
        ),
        Column(
            "specificity",
            Kind.DECIMAL,
            in_words(
                Message(
                    "Lafon’s specificity: 3, one chance in a thousand; below 0: rarer; between "
                    "-2 and 2 left out"
                )
            ),
        ),
    )
    listed: Iterator[Any] = iter(found.to_dict("records"))
    rows = [
        (
            names[row["part"]],
            sizes[row["part"]],
            str(row["lemma"]),
            int(row["count"]),
            int(row["count_in_all"]),
            figure(row["score"]),
        )
        for row in listed
    ]
    return ExportTable(in_words(Message("Words by variable")), columns, rows, len(rows))
