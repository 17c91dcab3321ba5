"""One interview from its beginning to its end: where in it each code is spoken of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_codes, chosen_codings, counted_under
from codage.analysis.selection import EVERYTHING, Selection
from codage.analysis.tally import tally
from codage.domain.anchors import DocumentId
from codage.domain.transcript import Role
from codage.project.frames import Frames


class Along(StrEnum):
    """What the interview is measured in."""

    SHARE = "share"
    WORDS = "words"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Portrait:
    """``pieces`` has one row a segment and code that it counts under: coding_id, code_id, from, to.
    ``codes`` has one row a code met, in codebook order: code_id, segments, words (of the chosen
    speech; each counts once: `codage.analysis.tally.tally`), first, last (where it begins first
    and ends last). ``asked`` (from, to) is the interviewer's speech.

    All places are along the interview, from 0 to ``length``: per cent of its text, words, or
    minutes.
    """

    along: Along
    length: float
    pieces: pd.DataFrame
    codes: pd.DataFrame
    asked: pd.DataFrame


def has_times(frames: Frames, document_id: DocumentId) -> bool:
    """Whether at least half of the interview's turns say when they begin."""
    turns = frames.turns
    known = turns.loc[turns["document_id"] == document_id, "start_ms"].notna()
    return bool(len(known) and known.mean() >= 0.5)


def portrait(
    frames: Frames,
    document_id: DocumentId,
    selection: Selection = EVERYTHING,
    along: Along = Along.SHARE,
) -> Portrait:
    """Where each code shows in an interview.

    Within a turn, time and words are taken to pass evenly over its characters. Where a turn says
    no time, it lies between the turns around it that do.
    """
    turns = frames.turns
    turns = turns[turns["document_id"] == document_id].sort_values("start")
    place, length = _scale(turns, along)
    codings = chosen_codings(frames, selection)
    codings = codings[codings["document_id"] == document_id]
    codings = codings.merge(counted_under(frames, selection))
    pieces = pd.DataFrame(
        {
            "coding_id": codings["coding_id"].to_numpy(),
            "code_id": codings["row_code_id"].to_numpy(),
            "from": place(codings["start"].to_numpy(dtype=float)),
            "to": place(codings["end"].to_numpy(dtype=float)),
        }
    ).sort_values(["from", "to"], ignore_index=True)
    by_code = pieces.groupby("code_id")
    codes = chosen_codes(frames, selection)[["code_id"]]
    codes = codes[codes["code_id"].isin(pieces["code_id"])].reset_index(drop=True)
    at = codes["code_id"]
    codes = codes.assign(
        segments=at.map(by_code.size()),
        words=at.map(_words(frames, selection, document_id)).astype("int64"),
        first=at.map(by_code["from"].min()),
        last=at.map(by_code["to"].max()),
    )
    asking = turns[turns["role"] == Role.INTERVIEWER.value]
    asked = pd.DataFrame(
        {
            "from": place(asking["start"].to_numpy(dtype=float)),
            "to": place((asking["start"] + asking["length"]).to_numpy(dtype=float)),
        }
    )
    return Portrait(along, length, pieces, codes, asked)


def _words(frames: Frames, selection: Selection, document_id: DocumentId) -> pd.Series:
    """The words under each code in one interview, by code_id."""
    tallied = tally(frames, replace(selection, document_ids=frozenset({document_id})))
    return tallied.set_index("code_id")["words"]


def _scale(turns: pd.DataFrame, along: Along):  # type: ignore[no-untyped-def]
    """A function from positions in the text to places along the interview, and its length."""
    starts = turns["start"].to_numpy(dtype=float)
    ends = starts + turns["length"].to_numpy(dtype=float)
    if not len(turns):
        return (lambda at: at * 0.0), 0.0
    if along is Along.SHARE:
        whole = max(ends[-1], 1.0)
        return (lambda at: at / whole * 100), 100.0
    known, values = np.append(starts, ends[-1]), _values(turns, along)
    return (lambda at: np.interp(at, known, values)), float(values[-1])


def _values(turns: pd.DataFrame, along: Along) -> np.ndarray:
    if along is Along.WORDS:
        return np.append(0.0, np.cumsum(turns["words"].to_numpy(dtype=float)))
    begun = turns["start_ms"].to_numpy(dtype=float) / 60_000
    known = np.isfinite(begun)
    places = np.arange(len(begun))
    begun = np.interp(places, places[known], begun[known]) if known.any() else begun * 0.0
    begun = np.maximum.accumulate(begun)
    last = float(turns["end_ms"].iloc[-1]) / 60_000 if pd.notna(turns["end_ms"].iloc[-1]) else 0.0
    # What the last turn takes is not told everywhere: as long as the turns before it, on average.
    usual = begun[-1] + (begun[-1] - begun[0]) / max(len(begun) - 1, 1)
    return np.append(begun, max(last, begun[-1]) if last else usual)
