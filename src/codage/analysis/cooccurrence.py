"""Which codes stand together: in the same words, the same turn, a few turns, the same document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd

from codage.analysis.chosen import (
    chosen_codes,
    chosen_codings,
    chosen_documents,
    counted_under,
    document_ids_chosen,
)
from codage.analysis.selection import EVERYTHING, Selection, Spoken
from codage.domain.transcript import Role
from codage.project.frames import Frames


class Within(StrEnum):
    """In what two codes must both be to stand together."""

    SEGMENT = "segment"
    TURN = "turn"
    TURNS = "turns"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Cooccurrence:
    """Codes by codes, all frames with index and columns code_id in codebook order.

    ``together`` counts the units that hold both codes, with those that hold the code itself on
    the diagonal; ``units`` is how many units there are. ``jaccard`` is the share of the units
    with either code that have both (Jaccard, 1901); ``lift`` how many times more often both are
    there than if they were independent (1: independent; missing where a code is nowhere).

    Within a segment the units are the words of the chosen speech, and ``overlaps`` counts the
    pairs of segments that share some text. Within n turns they are the runs of n + 1 turns that
    follow each other in a document. Turns are those of the chosen speech, so that questions are
    no units where respondents alone count. Elsewhere ``overlaps`` is ``together``.
    """

    within: Within
    turns: int
    units: int
    overlaps: pd.DataFrame
    together: pd.DataFrame
    jaccard: pd.DataFrame
    lift: pd.DataFrame


def cooccurrence(
    frames: Frames,
    selection: Selection = EVERYTHING,
    within: Within = Within.SEGMENT,
    *,
    turns: int = 1,
) -> Cooccurrence:
    """Count where codes stand together. `turns` is for `Within.TURNS`: how many turns apart."""
    codes = pd.Index(chosen_codes(frames, selection)["code_id"], name="code_id")
    codings = chosen_codings(frames, selection).merge(counted_under(frames, selection))
    codings["row"] = codes.get_indexer(codings["row_code_id"])
    codings = codings[codings["row"] >= 0].reset_index(drop=True)
    if within is Within.SEGMENT:
        units, places = _words(frames, selection, codings)
    elif within is Within.DOCUMENT:
        documents = pd.Index(document_ids_chosen(frames, selection))
        at = documents.get_indexer(codings["document_id"])
        units, places = len(documents), np.column_stack([at, at + 1])
    else:
        units, places = _turns(frames, selection, codings, turns if within is Within.TURNS else 0)
    both = _together(codings["row"].to_numpy(), places, units, len(codes))
    together = pd.DataFrame(both, index=codes, columns=codes)
    overlaps = together
    if within is Within.SEGMENT:
        overlaps = pd.DataFrame(_overlapping(codings, len(codes)), index=codes, columns=codes)
    return Cooccurrence(
        within, turns, units, overlaps, together, _jaccard(together), _lift(together, units)
    )


def _words(
    frames: Frames, selection: Selection, codings: pd.DataFrame
) -> tuple[int, np.ndarray[Any, Any]]:
    """The words that each coding covers, numbered through all chosen documents."""
    chosen = "respondent_" if selection.spoken is Spoken.RESPONDENTS else ""
    documents = chosen_documents(frames, selection)
    counts = frames.documents.set_index("document_id")[f"{chosen}words"]
    counts = counts.reindex(documents["document_id"])
    before = pd.Series(np.cumsum(counts.to_numpy()) - counts.to_numpy(), index=counts.index)
    shift = codings["document_id"].map(before).to_numpy()
    first = codings[f"first_{chosen}word"].to_numpy() + shift
    last = codings[f"last_{chosen}word"].to_numpy() + shift
    return int(counts.sum()), np.column_stack([first, last])


def _turns(
    frames: Frames, selection: Selection, codings: pd.DataFrame, apart: int
) -> tuple[int, np.ndarray[Any, Any]]:
    """The runs of turns that each coding touches, numbered through all chosen documents."""
    held, many = turns_held(frames, selection, codings)
    many = many.reindex(np.sort(document_ids_chosen(frames, selection).to_numpy())).dropna()
    runs = (many - apart).clip(lower=1).astype("int64")
    before = runs.cumsum() - runs
    documents = codings["document_id"]
    here, those = documents.map(before).fillna(0), documents.map(runs).fillna(0)
    first, last = held[:, 0], held[:, 1]
    begin = here.to_numpy(np.int64) + np.maximum(first - apart, 0)
    end = here.to_numpy(np.int64) + np.minimum(last, those.to_numpy(np.int64))
    return int(runs.sum()), np.column_stack([begin, np.where(last > first, end, begin)])


def turns_held(
    frames: Frames, selection: Selection, codings: pd.DataFrame
) -> tuple[np.ndarray[Any, Any], pd.Series]:
    """Which turns of the chosen speech each coding holds some of, from first to before last, by
    their number in the document; and how many there are, by document_id."""
    turns = frames.turns
    if selection.spoken is Spoken.RESPONDENTS:
        turns = turns[turns["role"] != Role.INTERVIEWER.value]
    held = np.zeros((len(codings), 2), dtype=np.int64)
    start, end = codings["start"].to_numpy(), codings["end"].to_numpy()
    rows_of: dict[Any, Any] = codings.groupby("document_id").indices
    for document, those in turns.groupby("document_id"):
        if (rows := rows_of.get(document)) is not None:
            starts = those["start"].to_numpy()
            ends = starts + those["length"].to_numpy()
            held[rows, 0] = np.searchsorted(ends, start[rows], side="right")
            held[rows, 1] = np.searchsorted(starts, end[rows], side="left")
    return held, turns.groupby("document_id").size()


def _together(
    rows: np.ndarray[Any, Any], places: np.ndarray[Any, Any], units: int, codes: int
) -> np.ndarray[Any, Any]:
    from scipy import sparse

    # Without codings the places have no type of their own.
    places = places.astype(np.int64)
    lengths = np.maximum(places[:, 1] - places[:, 0], 0)
    ends = np.cumsum(lengths)
    unit = np.arange(ends[-1] if len(ends) else 0) + np.repeat(
        places[:, 0] - (ends - lengths), lengths
    )
    ones = np.ones(len(unit), dtype=np.int64)
    shape = (units, codes)
    held = sparse.csr_array((ones, (unit, np.repeat(rows, lengths))), shape=shape)
    held.data[:] = 1
    both: np.ndarray[Any, Any] = (held.T @ held).toarray()
    return both


def _overlapping(codings: pd.DataFrame, codes: int) -> np.ndarray[Any, Any]:
    """Pairs of segments that share text; on the diagonal, the segments of each code."""
    ordered = codings.sort_values(["document_id", "start"], kind="stable")
    rows = ordered["row"].to_numpy()
    found = np.zeros((codes, codes), dtype=np.int64)
    np.add.at(found, (rows, rows), 1)
    far = int(ordered["end"].max()) + 1 if len(ordered) else 1
    shift = ordered["document_id"].rank(method="dense").to_numpy(dtype=np.int64) * far
    start, end = ordered["start"].to_numpy() + shift, ordered["end"].to_numpy() + shift
    until = np.searchsorted(start, end, side="left")
    lengths = np.maximum(until - np.arange(len(start)) - 1, 0)
    one = np.repeat(np.arange(len(start)), lengths)
    ends = np.cumsum(lengths)
    step = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - lengths, lengths)
    other = one + 1 + step
    a, b = rows[one], rows[other]
    different = a != b
    np.add.at(found, (a[different], b[different]), 1)
    np.add.at(found, (b[different], a[different]), 1)
    return found


def _jaccard(together: pd.DataFrame) -> pd.DataFrame:
    cells = together.to_numpy(dtype=float)
    alone = np.diag(cells)
    either = alone[:, None] + alone[None, :] - cells
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(either > 0, cells / either, 0.0)
    return pd.DataFrame(share, index=together.index, columns=together.columns)


def _lift(together: pd.DataFrame, units: int) -> pd.DataFrame:
    cells = together.to_numpy(dtype=float)
    alone = np.diag(cells)
    product = np.outer(alone, alone)
    with np.errstate(divide="ignore", invalid="ignore"):
        lift = np.where(product > 0, cells * units / product, np.nan)
    return pd.DataFrame(lift, index=together.index, columns=together.columns)
