"""Words in the company of another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.selection import Selection
from codage.analysis.vocabulary import collocates
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, AskedError, figure
from codage.exporters.analysed.spoken import shown, tokens_asked
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"word", "window", "grammatical"})


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a neighbour, those whose company is surest first.

    Raises AskedError where no word is asked for, or nobody says it.
    """
    wanted = [word.casefold() for typed in asked.word for word in typed.split()]
    if not wanted:
        raise AskedError("Say near which word: --word WORD.")
    tokens, within = tokens_asked(project, selection)
    known = {str(one).casefold(): str(one) for one in tokens["lemma"].cat.categories}
    if strange := [word for word in wanted if word not in known]:
        raise AskedError(
            "Nobody says {words}. Write a word by its dictionary form: commune, not communes.",
            words=", ".join(strange),
        )
    lemmas = [known[word] for word in wanted]
    nodes = int((within & tokens["lemma"].isin(lemmas).to_numpy()).sum())
    found = shown(project, asked, collocates(tokens[within], lemmas, window=asked.window))
    found = found.assign(log_likelihood=found["log_likelihood"].round(6))
    found = found.sort_values(["log_likelihood", "lemma"], ascending=[False, True])
    near = {"word": " ".join(lemmas), "count": nodes, "window": asked.window}
    columns = (
        Column("word", Kind.TEXT, in_words(Message("Dictionary form of the word"))),
        Column(
            "together",
            Kind.INTEGER,
            in_words(
                Message(
                    "Times at most {window} words from {word}, which is said {count} times", near
                )
            ),
        ),
        Column("count", Kind.INTEGER, in_words(Message("Times it is said"))),
        Column(
            "log_likelihood",
            Kind.DECIMAL,
            in_words(Message("Log-likelihood: how sure it is that the two keep company")),
        ),
        Column(
            "log_dice",
            Kind.DECIMAL,
            in_words(Message("Log dice: how exclusive their company is, 14 at most")),
        ),
    )
    listed: Iterator[Any] = iter(found.to_dict("records"))
    rows = [
        (
            str(row["lemma"]),
            int(row["together"]),
            int(row["count"]),
            figure(row["log_likelihood"]),
            figure(row["log_dice"]),
        )
        for row in listed
    ]
    return ExportTable(in_words(Message("Words near another")), columns, rows, len(rows))
