"""How often each code is used, as shares that say of what, and for 1,000 words of speech."""

from __future__ import annotations

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_links, document_ids_chosen
from codage.analysis.frequencies import frequencies, spoken_words
from codage.analysis.selection import EVERYTHING, Selection
from codage.project.frames import Frames


def rates(frames: Frames, selection: Selection = EVERYTHING) -> pd.DataFrame:
    """`codage.analysis.frequencies.frequencies` with what its numbers are shares of.

    More columns: document_share (of the documents looked at), case_share (of the cases that have
    one of them), per_thousand (segments for 1,000 words of the chosen speech in them). The
    denominators are in ``attrs``: documents, cases, words. Missing where they are nought.
    """
    table = frequencies(frames, selection)
    documents = len(document_ids_chosen(frames, selection))
    cases = int(chosen_links(frames, selection)["case_id"].nunique())
    words = spoken_words(frames, selection)
    table["document_share"] = _of(table["documents"], documents)
    table["case_share"] = _of(table["cases"], cases)
    table["per_thousand"] = _of(table["segments"], words) * 1000
    table.attrs = {"documents": documents, "cases": cases, "words": words}
    return table


def _of(counts: pd.Series, whole: int) -> pd.Series:
    return counts / whole if whole else counts * np.nan
