"""What follows what: after a segment of one code, which code comes next in the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_codes, chosen_codings, counted_under
from codage.analysis.independence import adjusted_residuals
from codage.analysis.selection import EVERYTHING, Selection
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Succession:
    """Codes by codes (index: the code before, columns: the one after, both code_id).

    ``counts`` is how often a segment of the one is followed by the other; ``residuals`` are
    Haberman's adjusted residuals of these counts, the z scores of lag sequential analysis
    (Bakeman and Gottman, 1997): beyond ±2 the succession is hardly chance, where counts are not
    few. They are missing where a code precedes, or follows, always or never.
    """

    counts: pd.DataFrame
    residuals: pd.DataFrame


def succession(
    frames: Frames, selection: Selection = EVERYTHING, *, turns: int | None = None
) -> Succession:
    """Count successions. A segment is followed by the segments that begin next at or after its
    end, in the same document; by none beginning more than `turns` turns later, when given.

    Segments that begin at the same place all follow. The codings of all chosen coders are taken
    as one sequence; choose one coder where several coded the same text.
    """
    codes = pd.Index(chosen_codes(frames, selection)["code_id"], name="code_id")
    codings = chosen_codings(frames, selection).merge(counted_under(frames, selection))
    codings["row"] = codes.get_indexer(codings["row_code_id"])
    codings = codings[codings["row"] >= 0]
    counts = np.zeros((len(codes), len(codes)), dtype=np.int64)
    starts = {document: those["start"].to_numpy() for document, those in _by_document(frames)}
    for document, those in codings.sort_values("start", kind="stable").groupby("document_id"):
        _count(counts, those, starts[document], turns)
    residuals = adjusted_residuals(counts) if counts.sum() else np.full(counts.shape, np.nan)
    return Succession(
        pd.DataFrame(counts, index=codes, columns=codes),
        pd.DataFrame(residuals, index=codes, columns=codes),
    )


def _by_document(frames: Frames) -> Any:
    return frames.turns.groupby("document_id")


def _count(
    counts: np.ndarray[Any, Any],
    codings: pd.DataFrame,
    turn_starts: np.ndarray[Any, Any],
    turns: int | None,
) -> None:
    start, end = codings["start"].to_numpy(), codings["end"].to_numpy()
    rows = codings["row"].to_numpy()
    following = np.searchsorted(start, end, side="left")
    known = following < len(start)
    next_start = start[following[known]]
    until = np.searchsorted(start, next_start, side="right")
    for number, first, last in zip(np.flatnonzero(known), following[known], until, strict=True):
        if turns is not None:
            here = np.searchsorted(turn_starts, end[number] - 1, side="right")
            there = np.searchsorted(turn_starts, start[first], side="right")
            if there - here > turns:
                continue
        np.add.at(counts, (rows[number], rows[first:last]), 1)
