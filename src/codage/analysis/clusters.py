"""Cases gathered by what they speak of: a tree of clusters from the codes that they share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_codes, chosen_links
from codage.analysis.selection import EVERYTHING, Selection
from codage.analysis.tally import tally_cases
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Clusters:
    """``cases`` are the case_ids of the leaves from left to right; ``merges`` has one row a merge,
    lowest first: left, right (leaf numbers as they stand in ``order``, then len(order) + merge),
    distance, size, as scipy's linkage. ``order`` holds the case_ids that leaf numbers mean.
    """

    order: tuple[int, ...]
    cases: tuple[int, ...]
    merges: pd.DataFrame

    def groups(self, count: int) -> pd.Series:
        """The number of the cluster, from 1, of each case (index case_id), for so many clusters."""
        from scipy.cluster.hierarchy import fcluster

        linked = self.merges.to_numpy(dtype=float)
        numbers = fcluster(linked, count, "maxclust") if len(linked) else np.ones(1, dtype=int)
        return pd.Series(numbers, index=pd.Index(self.order, name="case_id"))


def clusters(frames: Frames, selection: Selection = EVERYTHING) -> Clusters | None:
    """Cluster the cases that have a coded document by the codes present in them.

    Jaccard distance between sets of codes, average linkage (Sokal and Michener, 1958). None
    where fewer than two cases have any of the codes.
    """
    from scipy.cluster.hierarchy import leaves_list, linkage
    from scipy.spatial.distance import pdist

    codes = chosen_codes(frames, selection)["code_id"]
    pairs = tally_cases(frames, selection, chosen_links(frames, selection))
    shown = pairs.assign(one=True).pivot_table(
        index="case_id", columns="code_id", values="one", aggfunc="any", fill_value=False
    )
    shown = shown.reindex(columns=codes, fill_value=False).astype(bool)
    if len(shown) < 2:
        return None
    linked = linkage(pdist(shown.to_numpy(), "jaccard"), "average", optimal_ordering=True)
    order = tuple(int(case) for case in shown.index)
    merges = pd.DataFrame(linked, columns=["left", "right", "distance", "size"])
    merges = merges.astype({"left": "int64", "right": "int64", "size": "int64"})
    return Clusters(order, tuple(order[leaf] for leaf in leaves_list(linked)), merges)
