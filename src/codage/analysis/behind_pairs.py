"""From a pair of codes, or an interview that brings new codes, back to its passages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_codings, chosen_documents, counted_under
from codage.analysis.cooccurrence import Within, turns_held
from codage.analysis.matrix import matrix
from codage.analysis.selection import Selection
from codage.domain.anchors import CodeId, CodingId, DocumentId
from codage.project.frames import Frames

Numbers = np.ndarray[Any, Any]


def codings_together(
    frames: Frames,
    selection: Selection,
    one: CodeId,
    other: CodeId,
    within: Within = Within.SEGMENT,
    *,
    turns: int = 1,
) -> list[CodingId]:
    """The codings of either code that stand together with one of the other, in text order.

    `within` and `turns` are those of `codage.analysis.cooccurrence.cooccurrence`; with itself a
    code stands together in all its codings. Raises nothing for codes that are not looked at.
    """
    codings = _by_row(frames, selection)
    if one == other:
        return _ids(codings[codings["row_code_id"] == one])
    first, last = _bounds(frames, selection, codings, within)
    apart = turns if within is Within.TURNS else 0
    kept = np.zeros(len(codings), dtype=bool)
    rows = codings["row_code_id"].to_numpy()
    for at in codings.groupby("document_id").indices.values():
        a, b = at[rows[at] == one], at[rows[at] == other]
        near = first[a][:, None] - apart <= last[b][None, :]
        near &= first[b][None, :] - apart <= last[a][:, None]
        near &= (first[a] <= last[a])[:, None] & (first[b] <= last[b])[None, :]
        kept[a] |= near.any(axis=1)
        kept[b] |= near.any(axis=0)
    return _ids(codings[kept])


def codings_in_succession(
    frames: Frames,
    selection: Selection,
    before: CodeId,
    after: CodeId,
    *,
    turns: int | None = None,
) -> list[CodingId]:
    """The codings of the one code that the other follows, and those that follow, in text order.

    What follows what is as in `codage.analysis.succession.succession`.
    """
    codings = _by_row(frames, selection)
    turn_starts = {d: those["start"].to_numpy() for d, those in frames.turns.groupby("document_id")}
    found: list[pd.DataFrame] = []
    for document, those in codings.sort_values("start", kind="stable").groupby("document_id"):
        rows = those["row_code_id"].to_numpy()
        kept = np.zeros(len(those), dtype=bool)
        for number, followers in _followers(those, turn_starts[document], turns):
            if rows[number] != before:
                continue
            next_ones = np.flatnonzero(rows[followers] == after) + followers.start
            if len(next_ones):
                kept[number] = True
                kept[next_ones] = True
        found.append(those[kept])
    return _ids(pd.concat(found)) if found else []


def codings_new_in(
    frames: Frames,
    selection: Selection,
    document_id: DocumentId,
    *,
    order: Sequence[DocumentId] | None = None,
) -> list[CodingId]:
    """The codings in an interview of those codes that no interview before it had.

    `order` is that of `codage.analysis.saturation.saturation`: that of import where it is None.
    """
    documents = [int(one) for one in order or chosen_documents(frames, selection)["document_id"]]
    shown = matrix(frames, selection) > 0
    before = documents[: documents.index(int(document_id))]
    new = shown.index[shown[document_id] & ~shown[before].any(axis=1)]
    codings = _by_row(frames, selection)
    here = (codings["document_id"] == document_id) & codings["row_code_id"].isin(new)
    return _ids(codings[here])


def codings_of_codes(
    frames: Frames, selection: Selection, document_ids: Sequence[int]
) -> list[CodingId]:
    """All codings looked at in some interviews, in text order."""
    codings = _by_row(frames, selection)
    return _ids(codings[codings["document_id"].isin(document_ids)])


def _by_row(frames: Frames, selection: Selection) -> pd.DataFrame:
    """The codings looked at, once for each row that they count under."""
    codings = chosen_codings(frames, selection).merge(counted_under(frames, selection))
    return codings.sort_values(["document_id", "start"], kind="stable").reset_index(drop=True)


def _bounds(
    frames: Frames, selection: Selection, codings: pd.DataFrame, within: Within
) -> tuple[Numbers, Numbers]:
    """The first and last unit of each coding, both inclusive; the last before the first where it
    holds none."""
    start, end = codings["start"].to_numpy(), codings["end"].to_numpy()
    if within is Within.SEGMENT:
        return start, end - 1
    if within is Within.DOCUMENT:
        return np.zeros_like(start), np.zeros_like(start)
    held, _ = turns_held(frames, selection, codings)
    return held[:, 0], held[:, 1] - 1


def _followers(
    codings: pd.DataFrame, turn_starts: Numbers, turns: int | None
) -> Iterator[tuple[int, slice]]:
    """For each coding by its place, the places of those that begin next after its end."""
    start, end = codings["start"].to_numpy(), codings["end"].to_numpy()
    following = np.searchsorted(start, end, side="left")
    for number in np.flatnonzero(following < len(start)):
        first = following[number]
        if turns is not None:
            here = np.searchsorted(turn_starts, end[number] - 1, side="right")
            there = np.searchsorted(turn_starts, start[first], side="right")
            if there - here > turns:
                continue
        until = int(np.searchsorted(start, start[first], side="right"))
        yield int(number), slice(int(first), until)


def _ids(codings: pd.DataFrame) -> list[CodingId]:
    ordered = codings.sort_values(["document_id", "start"], kind="stable")
    return [CodingId(int(one)) for one in ordered["coding_id"].drop_duplicates()]
