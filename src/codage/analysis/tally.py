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
    chosen_links,
    counted_under,
)
from codage.analysis.selection import Measure, Selection, Spoken
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
    spoken = _said_by_chosen_cases(frames, selection, codings)
    if spoken is not codings:
        _, groups = _pairs(spoken)
    keys["words"] = words_once(groups, spoken[first].to_numpy(), spoken[last].to_numpy(), len(keys))
    return keys


def tally_segments(frames: Frames, selection: Selection) -> pd.DataFrame:
    """`tally` without its words: code_id, document_id, segments. Reads no text."""
    codings = _counted(frames, selection, chosen_codings_without_text(frames, selection))
    keys, groups = _pairs(codings)
    keys["segments"] = np.bincount(groups, minlength=len(keys))
    return keys


def tally_groups(
    frames: Frames, selection: Selection, groups: pd.DataFrame, measure: Measure
) -> pd.DataFrame:
    """One row a code, document and group of cases where the code is applied.

    `groups` has document_id, case_id, group; a case_id of 0 stands for the whole document.
    Columns: code_id, document_id, group, segments and, where `measure` is words, words. In most
    documents every coding is of all cases; where speakers have cases of their own, it is of
    those whose speakers it covers, with the words that these say (`codage.project.case_speech`).
    """
    tallied = (tally if measure is Measure.WORDS else tally_segments)(frames, selection)
    split = groups["document_id"].isin(frames.turn_cases["document_id"]) & (groups["case_id"] != 0)
    whole = groups.loc[~split, ["document_id", "group"]].drop_duplicates()
    found = tallied.merge(whole, on="document_id")
    if not split.any():
        return found
    parts = _tally_split(frames, selection, groups[split], measure)
    return pd.concat([found, parts], ignore_index=True)


def tally_cases(frames: Frames, selection: Selection, links: pd.DataFrame) -> pd.DataFrame:
    """Which codes show in which cases: code_id, case_id, each pair once."""
    groups = links.assign(group=links["case_id"])
    pairs = tally_groups(frames, selection, groups, Measure.SEGMENTS)
    pairs = pairs[["code_id", "group"]].drop_duplicates(ignore_index=True)
    return pairs.rename(columns={"group": "case_id"})


def _tally_split(
    frames: Frames, selection: Selection, groups: pd.DataFrame, measure: Measure
) -> pd.DataFrame:
    chosen = chosen_codings_without_text(frames, selection)
    counted = _counted(frames, selection, chosen)[["coding_id", "row_code_id"]]
    keys = ["row_code_id", "document_id", "group"]
    pairs = frames.coding_cases.merge(groups).merge(counted, on="coding_id")
    pairs = pairs[["coding_id", *keys]].drop_duplicates()
    rows = pairs.groupby(keys, as_index=False).size().rename(columns={"size": "segments"})
    if measure is Measure.WORDS:
        first, last = _word_bounds(selection)
        pieces = frames.coding_pieces.merge(groups).merge(counted, on="coding_id")
        under = pieces.merge(rows.assign(at=np.arange(len(rows))), on=keys)
        places = under["at"].to_numpy(int)
        rows["words"] = words_once(
            places, under[first].to_numpy(), under[last].to_numpy(), len(rows)
        )
    return rows.rename(columns={"row_code_id": "code_id"})


def _counted(frames: Frames, selection: Selection, codings: pd.DataFrame) -> pd.DataFrame:
    under = counted_under(frames, selection)
    columns = [name for name in codings.columns if name.endswith("_word")]
    return codings[["coding_id", "code_id", "document_id", *columns]].merge(under, on="code_id")


def _said_by_chosen_cases(
    frames: Frames, selection: Selection, counted: pd.DataFrame
) -> pd.DataFrame:
    """The same with the words of chosen cases alone, where conditions choose among speakers."""
    if not selection.conditions or not len(frames.turn_cases):
        return counted
    pieces = frames.coding_pieces.merge(chosen_links(frames, selection))
    shared = counted["coding_id"].isin(pieces["coding_id"])
    keys = ["coding_id", "code_id", "document_id", "row_code_id"]
    parts = counted.loc[shared, keys].merge(
        pieces.drop(columns=["document_id", "case_id"]), on="coding_id"
    )
    return pd.concat([counted[~shared], parts], ignore_index=True)


def _pairs(codings: pd.DataFrame) -> tuple[pd.DataFrame, Any]:
    codes, documents = codings["row_code_id"].to_numpy(), codings["document_id"].to_numpy()
    width = int(documents.max(initial=0)) + 1
    keys, groups = np.unique(codes * width + documents, return_inverse=True)
    return pd.DataFrame({"code_id": keys // width, "document_id": keys % width}), groups


def _word_bounds(selection: Selection) -> tuple[str, str]:
    if selection.spoken is Spoken.RESPONDENTS:
        return "first_respondent_word", "last_respondent_word"
    return "first_word", "last_word"


def words_once(groups: Any, first: Any, last: Any, count: int) -> Any:
    """The size of the union of the intervals [first, last) of each of `count` groups."""
    order = np.lexsort((first, groups))
    room = int(last.max(initial=0)) + 1
    base = groups[order] * room
    begins, ends = base + first[order], base + last[order]
    reached = np.concatenate(([0], np.maximum.accumulate(ends)[:-1]))[: len(ends)]
    gained = np.maximum(ends - np.maximum(begins, reached), 0)
    return np.bincount(groups[order], weights=gained, minlength=count).astype(np.int64)
