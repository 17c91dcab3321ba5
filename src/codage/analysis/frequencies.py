"""How often each code is used, in how many documents and cases, and in how many words."""

from __future__ import annotations

import pandas as pd

from codage.analysis.chosen import chosen_codes, chosen_documents, chosen_links
from codage.analysis.selection import EVERYTHING, Selection, Spoken
from codage.analysis.tally import tally, tally_cases
from codage.project.frames import Frames


def frequencies(frames: Frames, selection: Selection = EVERYTHING) -> pd.DataFrame:
    """One row a code, in codebook order, unused codes included.

    Columns: code_id, code (its name), depth; segments; documents; cases (distinct cases
    whose speech is coded); words (see `codage.analysis.tally.tally`: each counts once); share (of
    all words of the chosen speech in the documents looked at, 0 to 1; missing when there are
    none). With descendants, segments add up; documents, cases and words are unions.
    """
    tallied = tally(frames, selection)
    cases = tally_cases(frames, selection, chosen_links(frames, selection))
    by_code = tallied.groupby("code_id")
    table = chosen_codes(frames, selection)[["code_id", "name", "depth"]]
    table = table.rename(columns={"name": "code"})
    for name, counts in (
        ("segments", by_code["segments"].sum()),
        ("documents", by_code.size()),
        ("cases", cases.groupby("code_id").size()),
        ("words", by_code["words"].sum()),
    ):
        table[name] = table["code_id"].map(counts).fillna(0).astype("int64")
    total = spoken_words(frames, selection)
    table["share"] = table["words"] / total if total else float("nan")
    return table


def spoken_words(frames: Frames, selection: Selection = EVERYTHING) -> int:
    """The words of the chosen speech in the documents looked at: what shares are shares of."""
    column = "respondent_words" if selection.spoken is Spoken.RESPONDENTS else "words"
    return int(chosen_documents(frames, selection)[column].sum())
