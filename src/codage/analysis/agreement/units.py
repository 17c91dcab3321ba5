"""Who and what is compared: coders, the documents that they share, codes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from codage.analysis.agreement.choices import Comparison, Uncoded
from codage.analysis.chosen import chosen_codes, document_ids_chosen
from codage.analysis.selection import Selection
from codage.domain.anchors import CoderId
from codage.domain.message import CodageError
from codage.project.frames import Frames

Integers = NDArray[np.int64]
Marks = NDArray[np.bool_]
Numbers = NDArray[np.float64]


class NothingToCompare(CodageError):  # noqa: N818
    """Agreement was asked for where no two coders coded the same document."""


@dataclass(frozen=True, slots=True)
class Compared:
    """The coders (in their own order), the documents that two of them or more read, the codes.

    ``read`` is document × coder. ``left_out`` are chosen documents that fewer than two read.
    """

    coder_ids: tuple[CoderId, ...]
    coder_names: tuple[str, ...]
    document_ids: Integers
    read: Marks
    code_ids: Integers
    left_out: int


def compared(frames: Frames, selection: Selection, comparison: Comparison) -> Compared:
    """Who and what can be compared; without chosen coders, everyone who coded there.

    Raises `NothingToCompare` when there are not two coders, or no document that two of them read.
    """
    chosen = document_ids_chosen(frames, selection).to_numpy()
    applied = frames.applied
    applied = applied[applied["document_id"].isin(chosen)]
    coders = frames.coders
    wanted = selection.coder_ids
    if wanted is None:
        coders = coders[~coders["agreed"] & coders["coder_id"].isin(applied["coder_id"])]
    else:
        coders = coders[coders["coder_id"].isin(wanted)]
    if len(coders) < 2:
        raise NothingToCompare(
            "Agreement needs two coders; {count} coded the documents chosen. Choose coders who "
            "coded the same documents, or bring in another coder's copy of the project.",
            count=len(coders),
        )
    read = np.zeros((len(chosen), len(coders)), dtype=bool)
    own = applied[applied["coder_id"].isin(coders["coder_id"])]
    at = row_numbers(chosen, own["document_id"]), row_numbers(coders["coder_id"], own["coder_id"])
    read[at] = True
    if comparison.uncoded is Uncoded.NOTHING_FOUND:
        read[:] = True
    by_two = read.sum(axis=1) >= 2
    if not by_two.any():
        raise NothingToCompare(
            "None of the documents chosen was coded by two of these coders: {coders}. Choose "
            "documents that they share.",
            coders=", ".join(coders["name"]),
        )
    return Compared(
        coder_ids=tuple(CoderId(coder) for coder in coders["coder_id"].tolist()),
        coder_names=tuple(coders["name"].tolist()),
        document_ids=chosen[by_two],
        read=read[by_two],
        code_ids=chosen_codes(frames, selection)["code_id"].to_numpy(),
        left_out=int((~by_two).sum()),
    )


def row_numbers(ids: ArrayLike, wanted: ArrayLike) -> Integers:
    """Where each wanted id stands among the ids; -1 for a stranger."""
    rows: Integers = pd.Index(np.asarray(ids)).get_indexer(pd.Index(np.asarray(wanted)))
    return rows


def added(at: Integers, amounts: ArrayLike, many: int) -> Numbers:
    """The sum of the amounts at each of so many places."""
    sums = np.bincount(at, weights=np.asarray(amounts, float), minlength=many)
    return sums[:many].astype(np.float64, copy=False)
