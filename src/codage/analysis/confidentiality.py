"""Statistical confidentiality: which cells of a table of counts could let someone be recognised."""

from __future__ import annotations

import numpy as np
import pandas as pd


def small_cells(counts: pd.DataFrame, least: int) -> pd.DataFrame:
    """Which cells to hide so that none of 1 to `least` - 1 is shown or can be worked out.

    The total of a row is known. So where one cell alone of it would be hidden, or several that
    add up to one each, another goes with them (complementary suppression: Hundepool et al., 2012,
    Statistical Disclosure Control): the smallest that counts anybody, else one of nought, in
    which nobody would be recognised. What a row of small cells alone tells cannot be hidden.
    """
    cells = counts.to_numpy()
    hidden = (cells > 0) & (cells < least)
    for row in np.flatnonzero(hidden.any(axis=1)):
        many = hidden[row].sum()
        if many > 1 and cells[row, hidden[row]].sum() > many:
            continue
        sizes = np.where(cells[row] == 0, cells.max() + 1, cells[row])
        others = np.where(hidden[row], np.inf, sizes)
        if np.isfinite(others).any():
            hidden[row, int(np.argmin(others))] = True
    return pd.DataFrame(hidden, index=counts.index, columns=counts.columns)
