"""Code × document."""

from __future__ import annotations

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_codes, document_ids_chosen
from codage.analysis.selection import EVERYTHING, Measure, Selection
from codage.analysis.tally import tally, tally_segments
from codage.project.frames import Frames


def matrix(
    frames: Frames, selection: Selection = EVERYTHING, measure: Measure = Measure.SEGMENTS
) -> pd.DataFrame:
    """How many segments, or words, each code has in each document.

    The index is code_id in codebook order, the columns document_id; codes and documents without
    codings are there, with 0. Any other measure is 1 where the code shows.
    """
    tallied = (tally if measure is Measure.WORDS else tally_segments)(frames, selection)
    codes = pd.Index(chosen_codes(frames, selection)["code_id"], name="code_id")
    documents = pd.Index(document_ids_chosen(frames, selection), name="document_id")
    cells = np.zeros((len(codes), len(documents)), dtype=np.int64)
    at = codes.get_indexer(tallied["code_id"]), documents.get_indexer(tallied["document_id"])
    cells[at] = tallied.get(measure.value, 1)
    return pd.DataFrame(cells, index=codes, columns=documents)
