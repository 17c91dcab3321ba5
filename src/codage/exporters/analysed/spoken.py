"""The words that an analysis of words looks at, and those that its table shows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_codings, counted_under
from codage.analysis.selection import Selection
from codage.analysis.vocabulary import Mask, under
from codage.analysis.wording import looked_at, said_by, tokens_kept
from codage.exporters.analysed.asked import Asked, AskedError
from codage.project.frames import Frames
from codage.project.project import Project

READS_LEMMAS = frozenset({"words", "keyness", "specificities", "collocates"})
"""The names of the analyses that need the dictionary forms of all words."""


def tokens_asked(project: Project, selection: Selection) -> tuple[pd.DataFrame, Mask]:
    """All words (see `codage.analysis.vocabulary.tokens_of`), and which of them are looked at.

    Where codes or coders are chosen, these are the words of their segments. Raises AskedError
    while dictionary forms are missing.
    """
    if missing := project.lemmas_missing():
        raise AskedError(
            "The dictionary forms of {count} turns of {file} are not read yet, and the file cannot "
            "be written now. Close it elsewhere and try again, or open Analyses, Words in the "
            "window.",
            count=missing,
            file=project.path.name,
        )
    frames = project.frames
    tokens = tokens_kept(frames)
    within = looked_at(frames, tokens, selection)
    if selection.code_ids is not None or selection.coder_ids is not None:
        within = within & _coded(frames, tokens, selection)
    return tokens, within


def group_asked(frames: Frames, tokens: pd.DataFrame, selection: Selection, of: Selection) -> Mask:
    """The words of a group: said by cases that gave its answers, under its codes, or both."""
    found: Mask = np.ones(len(tokens), dtype=bool)
    for condition in of.conditions:
        said = [
            said_by(frames, tokens, selection, condition.variable, value)
            for value in condition.values
        ]
        found = found & np.logical_or.reduce(said)
    if of.code_ids is not None:
        found = found & _coded(frames, tokens, replace(selection, code_ids=of.code_ids))
    return found


def shown(project: Project, asked: Asked, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table of lemmas without the grammatical words, unless they are asked for."""
    if asked.grammatical or not len(table):
        return table
    from codage.nlp.grammatical import is_content
    from codage.nlp.pipelines import language_of

    turns = project.frames.turns["turn_id"].head(60)
    language = language_of(row.text for row in project.turns_by_id(turns.tolist()))
    kept = [is_content(lemma, language) for lemma in table["lemma"]]
    return table[kept].reset_index(drop=True)


def _coded(frames: Frames, tokens: pd.DataFrame, selection: Selection) -> Mask:
    codings = chosen_codings(frames, selection)
    counted = counted_under(frames, selection)["code_id"]
    return under(tokens, codings[codings["code_id"].isin(counted)])
