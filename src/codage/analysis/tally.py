"""How often and how much each code is applied in each document: what every table adds up.

Frequencies, crosstabs, matrices and the merged export all start from `tally`, so that a number
is the same wherever it shows.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from codage.analysis.chosen import (
    chosen_codings,
    chosen_codings_without_text,
    counted_under,
)
from codage.analysis.selection import Selection, Spoken
from codage.project.frames import Frames


def tally(frames: Frames, selection: Selection) -> pd.DataFrame:
    """One row a code and document where the code is applied.

    Columns: code_id, document_id, segments, words. With descendants a code's segments are its
    own and those under it. Words are those of the chosen speech under the code's segments; one
    that lies under several of them (by two coders, or under two codes below) counts once.
    """
    codings = _counted(frames, selection, chosen_codings(frames, selection))
    keys, groups = _pairs(codings)
    first, last = _word_bounds(selection)
    keys["segments"] = np.bincount(groups, minlength=len(keys))
    keys["words"] = _words_once(
        groups, codings[first].to_numpy(), codings[last].to_numpy(), len(keys)
    )
    return keys


def tally_segments(frames: Frames, selection: Selection) -> pd.DataFrame:
    """`tally` without its words: code_id, document_id, segments. Reads no text."""
    codings = _counted(frames, selection, chosen_codings_without_text(frames, selection))
    keys, groups = _pairs(codings)
    keys["segments"] = np.bincount(groups, minlength=len(keys))
    return keys


def tally_cases(tallied: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Which codes show in which cases: code_id, case_id, each pair once."""
    pairs = tallied[["code_id", "document_id"]].merge(links, on="document_id")
    return pairs[["code_id", "case_id"]].drop_duplicates(ignore_index=True)


def _counted(frames: Frames, selection: Selection, codings: pd.DataFrame) -> pd.DataFrame:
    under = counted_under(frames, selection)
    columns = [name for name in codings.columns if name.endswith("_word")]
    return codings[["code_id", "document_id", *columns]].merge(under, on="code_id")


def _pairs(codings: pd.DataFrame) -> tuple[pd.DataFrame, Any]:
    codes, documents = codings["row_code_id"].to_numpy(), codings["document_id"].to_numpy()
    width = int(documents.max(initial=0)) + 1
    keys, groups = np.unique(codes * width + documents, return_inverse=True)
    return pd.DataFrame({"code_id": keys // width, "document_id": keys % width}), groups


def _word_bounds(selection: Selection) -> tuple[str, str]:
    if selection.spoken is Spoken.RESPONDENTS:
        return "first_respondent_word", "last_respondent_word"
    return "first_word", "last_word"


def _words_once(groups: Any, first: Any, last: Any, count: int) -> Any:
    """The size of the union of the intervals [first, last) of each group."""
    order = np.lexsort((first, groups))
    room = int(last.max(initial=0)) + 1
    base = groups[order] * room
    begins, ends = base + first[order], base + last[order]
    reached = np.concatenate(([0], np.maximum.accumulate(ends)[:-1]))[: len(ends)]
    gained = np.maximum(ends - np.maximum(begins, reached), 0)
    return np.bincount(groups[order], weights=gained, minlength=count).astype(np.int64)
