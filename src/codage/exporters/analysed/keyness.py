"""Words that are typical of a group, compared with all others that are looked at."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codage.analysis.selection import Selection
from codage.analysis.vocabulary import keyness, words
from codage.domain.message import Message
from codage.exporters.analysed.asked import Asked, AskedError, figure
from codage.exporters.analysed.spoken import group_asked, shown, tokens_asked
from codage.exporters.options import InWords
from codage.exporters.table import Column, ExportTable, Kind
from codage.project.project import Project

TAKES = frozenset({"of", "grammatical"})
_FIGURES = (
    ("log_likelihood", Message("Log-likelihood; below 0 where it is rarer in the group")),
    ("log_ratio", Message("Log ratio: 1, twice as frequent in the group; 2, four times")),
    ("specificity", Message("Lafon’s specificity: 3, one chance in a thousand; below 0: rarer")),
    ("p", Message("p")),
    ("q", Message("p corrected for the number of words (Benjamini and Hochberg)")),
)


def table(project: Project, selection: Selection, asked: Asked, in_words: InWords) -> ExportTable:
    """One row a word, the most typical first.

    Raises AskedError where no group is asked for, or there is nothing to compare.
    """
    frames, of = project.frames, asked.of
    if of.code_ids is None and not of.conditions:
        raise AskedError(
            "Say whose words: --of VARIABLE=VALUE for cases that answered so, --of CODE for what "
            "is said under a code."
        )
    tokens, within = tokens_asked(project, selection)
    mask = group_asked(frames, tokens, selection, of)
    group, against = within & mask, within & ~mask
    if not group.any() or not against.any():
        raise AskedError(
            "Nothing is said in this group, or nothing outside it. Choose another, or look at more."
        )
    found = shown(project, asked, keyness(tokens, group, against))
    heard = words(tokens, group).set_index("lemma")["documents"]
    found = found.assign(
        documents=found["lemma"].map(heard).fillna(0).astype(int),
        log_likelihood=found["log_likelihood"].round(6),
    ).sort_values(["log_likelihood", "lemma"], ascending=[False, True])
    here, there = {"count": int(group.sum())}, {"count": int(against.sum())}
    columns = (
        Column("word", Kind.TEXT, in_words(Message("Dictionary form of the word"))),
        Column(
            "count", Kind.INTEGER, in_words(Message("Times in the group ({count} words)", here))
        ),
        Column("documents", Kind.INTEGER, in_words(Message("Documents of the group that say it"))),
        Column(
            "per_thousand", Kind.DECIMAL, in_words(Message("Times for 1,000 words in the group"))
        ),
        Column(
            "count_against",
            Kind.INTEGER,
            in_words(Message("Times elsewhere ({count} words)", there)),
        ),
        Column(
            "per_thousand_against",
            Kind.DECIMAL,
            in_words(Message("Times for 1,000 words elsewhere")),
        ),
        *(Column(name, Kind.DECIMAL, in_words(label)) for name, label in _FIGURES),
    )
    listed: Iterator[Any] = iter(found.to_dict("records"))
    rows = [
        (
            str(row["lemma"]),
            int(row["count"]),
            int(row["documents"]),
            figure(row["per_thousand"]),
            int(row["count_against"]),
            figure(row["per_thousand_against"]),
            *(figure(row[name]) for name, _ in _FIGURES),
        )
        for row in listed
    ]
    return ExportTable(in_words(Message("Words of a group")), columns, rows, len(rows))
