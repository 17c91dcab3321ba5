"""Whether more interviews would still bring new codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_documents
from codage.analysis.matrix import matrix
from codage.analysis.selection import EVERYTHING, Hierarchy, Selection
from codage.domain.anchors import DocumentId
from codage.domain.message import Message
from codage.project.frames import Frames

ORDERS = 1000
SEED = 20231116
COUNTING = {
    Hierarchy.OWN: Message("A code that only groups others is not counted."),
    Hierarchy.WITH_DESCENDANTS: Message("A code stands also for the codes under it."),
}
"""Which codes count as met, said beside the numbers."""


@dataclass(frozen=True, slots=True)
class Saturation:
    """``table`` has one row an interview in the order taken: document_id, name, new (codes that no
    interview before had), codes (all until then); and over random orders of the same interviews
    expected (the mean number of codes after as many), low and high (between which 95 % lie).

    ``new_share`` is Guest, Namey and Chen's (2020) figure: the new codes of the last three
    interviews as a share of the codes of the first four; missing below seven interviews.
    """

    table: pd.DataFrame
    new_share: float


def saturation(
    frames: Frames,
    selection: Selection = EVERYTHING,
    *,
    order: Sequence[DocumentId] | None = None,
) -> Saturation:
    """New codes interview by interview: in the order of import, or in another.

    The mean over all orders is exact (sample-based rarefaction: Colwell, Mao and Chang, 2004);
    the band is of 1,000 random orders with a fixed seed. Documents without any of the codes
    count as interviews.
    """
    documents = chosen_documents(frames, selection).set_index("document_id")["name"]
    shown = matrix(frames, selection).to_numpy() > 0
    if order is not None:
        places = documents.index.get_indexer(pd.Index(order))
        places = places[places >= 0]
        documents, shown = documents.iloc[places], shown[:, places]
    seen = np.maximum.accumulate(shown, axis=1).sum(axis=0)
    low, high = _band(shown)
    table = pd.DataFrame(
        {
            "document_id": documents.index.to_numpy(),
            "name": documents.to_numpy(),
            "new": np.diff(seen, prepend=0),
            "codes": seen,
            "expected": expected_codes(shown.sum(axis=1), shown.shape[1]),
            "low": low,
            "high": high,
        }
    )
    return Saturation(table, _new_share(table["new"].to_numpy()))


def expected_codes(documents_of_code: Sequence[int] | np.ndarray, documents: int) -> np.ndarray:
    """The mean number of codes met in 1, 2, … of `documents` interviews taken in any order.

    A code that shows in d of n interviews is missed by k of them with the probability
    C(n - d, k) / C(n, k) (Hurlbert, 1971).
    """
    from scipy.special import gammaln

    d = np.asarray(documents_of_code, dtype=float)[:, None]
    k = np.arange(1, documents + 1, dtype=float)[None, :]
    left = documents - d
    with np.errstate(invalid="ignore"):
        missed = np.exp(
            gammaln(left + 1)
            - gammaln(np.maximum(left - k, 0) + 1)
            - gammaln(documents + 1)
            + gammaln(documents - k + 1)
        )
    met = 1 - np.where(k > left, 0.0, missed)
    found: np.ndarray = np.where(d > 0, met, 0.0).sum(axis=0)
    return found


def _band(shown: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    documents = shown.shape[1]
    shown = shown[shown.any(axis=1)]
    if not documents:
        return np.zeros(0), np.zeros(0)
    random = np.random.default_rng(SEED)
    rank = np.empty((ORDERS, documents), dtype=np.int32)
    for number in range(ORDERS):
        rank[number, random.permutation(documents)] = np.arange(documents)
    # In each order, at which interview each code shows first.
    places, begins = np.nonzero(shown)[1], np.cumsum(shown.sum(axis=1))[:-1]
    new = np.zeros((ORDERS, documents + 1), dtype=np.int32)
    if len(places):
        first = np.minimum.reduceat(rank[:, places], np.concatenate(([0], begins)), axis=1)
        np.add.at(new, (np.arange(ORDERS)[:, None], first), 1)
    counts = np.cumsum(new[:, :documents], axis=1)
    low, high = np.percentile(counts, [2.5, 97.5], axis=0)
    return low, high


def _new_share(new: np.ndarray) -> float:
    base = int(new[:4].sum())
    if len(new) < 7 or not base:
        return float("nan")
    return float(new[-3:].sum() / base)
