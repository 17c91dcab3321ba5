"""Correspondence analysis: rows and columns of a table of counts on one map (Benzécri, 1973)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

_NOTHING = 1e-9


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Axes in falling order of inertia; at most one less than the smaller side of the table.

    ``inertia`` is that of each axis, ``share`` its part of the whole. ``rows`` and ``columns``
    are principal coordinates, a column an axis (from 0); ``row_contributions`` and
    ``column_contributions`` add up to 1 on each axis; ``row_quality`` and ``column_quality`` are
    squared cosines, which add up to 1 over all axes. Rows and columns without counts are left
    out.
    """

    inertia: np.ndarray
    share: np.ndarray
    rows: pd.DataFrame
    columns: pd.DataFrame
    row_contributions: pd.DataFrame
    column_contributions: pd.DataFrame
    row_quality: pd.DataFrame
    column_quality: pd.DataFrame


def correspondence(table: pd.DataFrame) -> Correspondence | None:
    """The map of a table of counts, or None where it has less than two rows or columns with counts.

    Coordinates and contributions are those of Greenacre (1984), Theory and Applications of
    Correspondence Analysis. The sign of an axis is arbitrary; it is set so that the column of
    largest mass among those off the centre lies on the positive side. Where nothing sets rows
    apart, inertia and coordinates are nought.
    """
    kept = table.loc[table.sum(axis=1) > 0, table.sum(axis=0) > 0]
    if min(kept.shape) < 2:
        return None
    shares = kept.to_numpy(dtype=float) / kept.to_numpy().sum()
    row_mass, column_mass = shares.sum(axis=1), shares.sum(axis=0)
    product = np.outer(row_mass, column_mass)
    u, singular, vt = np.linalg.svd((shares - product) / np.sqrt(product), full_matrices=False)
    axes = min(kept.shape) - 1
    u, singular, v = u[:, :axes], singular[:axes], vt[:axes].T
    singular = np.where(singular > _NOTHING, singular, 0.0)
    off = np.where(np.abs(v) > _NOTHING, column_mass[:, None], 0.0)
    signs = np.where(v[off.argmax(axis=0), np.arange(axes)] < 0, -1.0, 1.0)
    u, v = u * signs, v * signs
    inertia = singular**2
    total = inertia.sum()
    rows = u * singular / np.sqrt(row_mass)[:, None]
    columns = v * singular / np.sqrt(column_mass)[:, None]

    def framed(values: np.ndarray, index: pd.Index) -> pd.DataFrame:
        return pd.DataFrame(values, index=index)

    return Correspondence(
        inertia=inertia,
        share=inertia / total if total else inertia,
        rows=framed(rows, kept.index),
        columns=framed(columns, kept.columns),
        row_contributions=framed(u**2, kept.index),
        column_contributions=framed(v**2, kept.columns),
        row_quality=framed(_quality(rows), kept.index),
        column_quality=framed(_quality(columns), kept.columns),
    )


def _quality(coordinates: np.ndarray) -> np.ndarray:
    squared = coordinates**2
    whole = squared.sum(axis=1, keepdims=True)
    found: np.ndarray = np.divide(squared, whole, out=np.zeros_like(squared), where=whole > 0)
    return found
