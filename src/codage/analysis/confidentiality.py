"""Statistical confidentiality: which cells of a table of counts could let someone be recognised."""

from __future__ import annotations

import numpy as np
import pandas as pd


def small_cells(counts: pd.DataFrame, least: int) -> pd.DataFrame:
    """Which cells to hide so that none of 1 to `least` - 1 is shown or can be worked out.

    Where one cell alone of a row would be hidden, the smallest other of the row that counts
    anybody is hidden too (complementary suppression: Hundepool et al., 2012), since the row's
    total is known. Nobody is recognised in a cell of nought.
    """
    cells = counts.to_numpy()
    hidden = (cells > 0) & (cells < least)
    for row in np.flatnonzero(hidden.sum(axis=1) == 1):
        others = np.where(hidden[row] | (cells[row] == 0), np.inf, cells[row])
        if np.isfinite(others).any():
            hidden[row, int(np.argmin(others))] = True
    return pd.DataFrame(hidden, index=counts.index, columns=counts.columns)
