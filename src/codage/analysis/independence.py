"""Tests of independence for small tables: which one is allowed, its effect size and its interval.

All take counts or values and give plain numbers; what they are counts of is the caller's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np
import numpy.typing as npt

Counts = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Marks = npt.NDArray[np.bool_]
PERMUTATIONS = 9999
SEED = 20231116
_LEAST_EXPECTED = 5
_FEWEST_RANKED = 4
_EXACT_BELOW = 10
_TAILS = (0.975, 0.025)


class Method(StrEnum):
    """The test that was made."""

    CHI_SQUARE = "chi-square"
    FISHER = "Fisher"
    PERMUTATION = "permutation"
    KRUSKAL_WALLIS = "Kruskal–Wallis"
    SPEARMAN = "Spearman"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Tested:
    """A test: its statistic and degrees of freedom (missing: NaN), p, and an effect with interval.

    The effect is Cramér's V for tables, epsilon squared for Kruskal–Wallis, rho for Spearman.
    ``low`` and ``high`` bound its 95 % interval. ``n`` counts what was tested.
    """

    method: Method
    n: int
    statistic: float = float("nan")
    df: float = float("nan")
    p: float = float("nan")
    effect: float = float("nan")
    low: float = float("nan")
    high: float = float("nan")


def adjusted_residuals(table: Counts) -> Floats:
    """How far each count is from independence, in standard errors (Haberman, 1973).

    Beyond ±2 a cell stands out. NaN in a row or column that holds everything or nothing.
    """
    n = table.sum()
    rows = table.sum(axis=1, keepdims=True)
    columns = table.sum(axis=0, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = rows * columns / n
        spread = np.sqrt(expected * (1 - rows / n) * (1 - columns / n))
        residuals = (table - expected) / spread
    return np.where(spread > 0, residuals, np.nan)


def expected_counts(table: Counts) -> Floats:
    """The counts that independence would give."""
    n = table.sum()
    return np.outer(table.sum(axis=1), table.sum(axis=0)) / n if n else np.zeros(table.shape)


def cramers_v(table: Counts) -> float:
    """Cramér's V, from 0 (independent) to 1 (Cramér, 1946); NaN when a side has one level."""
    table = _without_empty(table)
    if min(table.shape) < 2:
        return float("nan")
    expected = expected_counts(table)
    chi_square = float(((table - expected) ** 2 / expected).sum())
    return float(np.sqrt(chi_square / table.sum() / (min(table.shape) - 1)))


def independence(table: Counts) -> Tested:
    """Whether rows and columns of counts are independent.

    Chi-square without continuity correction where every expected count is 5 or more (Cochran,
    1954, lets tables larger than two by two have a few smaller ones); else Fisher's exact test for
    two by two, and for larger tables 9,999 permutations with a fixed seed (the observed table
    counts as one: Phipson and Smyth, 2010). The interval of V is `interval_of_v`.
    """
    from scipy import stats

    table = _without_empty(np.asarray(table))
    n = int(table.sum())
    if min(table.shape) < 2:
        return Tested(Method.NONE, n)
    effect = cramers_v(table)
    df = float((table.shape[0] - 1) * (table.shape[1] - 1))
    statistic = effect**2 * n * (min(table.shape) - 1)
    low, high = interval_of_v(statistic, n, table.shape)
    if expected_counts(table).min() >= _LEAST_EXPECTED:
        p = float(stats.chi2.sf(statistic, df))
        return Tested(Method.CHI_SQUARE, n, statistic, df, p, effect, low, high)
    if table.shape == (2, 2):
        p, nothing = float(stats.fisher_exact(table).pvalue), float("nan")
        return Tested(Method.FISHER, n, nothing, nothing, p, effect, low, high)
    p = _permutation_p(table, statistic)
    return Tested(Method.PERMUTATION, n, statistic, df, p, effect, low, high)


def interval_of_v(chi_square: float, n: int, shape: tuple[int, ...]) -> tuple[float, float]:
    """The 95 % interval of Cramér's V of a table of `n` cases, from its chi-square.

    Between the non-central chi-square distributions under which as much, and as little, is as
    rare as 2.5 %: the root of their non-centrality over n times the smaller side less one
    (Smithson, 2003, Confidence Intervals). Resampling would not do: V is never negative, so that
    its draws leave 0 out even where nothing differs. The upper bound is at least V itself.
    """
    from scipy import special, stats

    df = float(np.prod([side - 1 for side in shape]))
    scale = n * (min(shape) - 1)
    reached = float(stats.chi2.cdf(chi_square, df))
    low, high = (
        float(np.sqrt(special.chndtrinc(chi_square, df, tail) / scale)) if reached > tail else 0.0
        for tail in _TAILS
    )
    return min(low, 1.0), min(max(high, float(np.sqrt(chi_square / scale))), 1.0)


def by_groups(values: Sequence[Floats]) -> Tested:
    """Whether groups of numbers or ranks differ (Kruskal and Wallis, 1952), with epsilon squared
    (Tomczak and Tomczak, 2014)."""
    from scipy import stats

    groups = [group for group in values if len(group)]
    n = sum(map(len, groups))
    if len(groups) < 2 or len(np.unique(np.concatenate(groups))) < 2:
        return Tested(Method.NONE, n)
    statistic, p = stats.kruskal(*groups)
    effect = float(statistic) * (n + 1) / (n**2 - 1)
    return Tested(
        Method.KRUSKAL_WALLIS, n, float(statistic), float(len(groups) - 1), float(p), effect
    )


def by_ranks(one: Floats, other: Floats) -> Tested:
    """Whether two series rise together: Spearman's rho; its p, exact below ten pairs without ties
    (each order of the ranks as likely as any other: Kendall and Gibbons, 1990), else by Student's
    t; its interval by Fisher's z (Bonett and Wright, 2000)."""
    from scipy import stats

    n = len(one)
    if n < _FEWEST_RANKED or len(np.unique(one)) < 2 or len(np.unique(other)) < 2:
        return Tested(Method.NONE, n)
    found = stats.spearmanr(one, other)
    rho, p = float(found.statistic), float(found.pvalue)
    if n < _EXACT_BELOW and len(np.unique(one)) == len(np.unique(other)) == n:
        p = _exact_spearman_p(rho, n)
    z, error = np.arctanh(np.clip(rho, -0.999999, 0.999999)), np.sqrt((1 + rho**2 / 2) / (n - 3))
    low, high = np.tanh([z - 1.959964 * error, z + 1.959964 * error])
    nothing = float("nan")
    return Tested(Method.SPEARMAN, n, rho, nothing, p, rho, float(low), float(high))


def corrected(p_values: Sequence[float]) -> Floats:
    """The p-values corrected for their number so that the share of false discoveries is held
    (Benjamini and Hochberg, 1995). Missing ones stay missing and do not count."""
    from scipy import stats

    values = np.asarray(p_values, dtype=float)
    known = ~np.isnan(values)
    found = np.full(values.shape, np.nan)
    if known.any():
        found[known] = stats.false_discovery_control(values[known])
    return found


def _without_empty(table: Counts) -> Counts:
    rows, columns = table.sum(axis=1) > 0, table.sum(axis=0) > 0
    kept: Counts = table[rows][:, columns]
    return kept


def _permutation_p(table: Counts, statistic: float) -> float:
    from scipy import stats

    tables = stats.random_table(table.sum(axis=1), table.sum(axis=0), seed=SEED).rvs(PERMUTATIONS)
    expected = expected_counts(table)
    drawn = ((tables - expected) ** 2 / expected).sum(axis=(1, 2))
    extreme = int((drawn >= statistic * (1 - 1e-12)).sum())
    return (extreme + 1) / (PERMUTATIONS + 1)


def _exact_spearman_p(rho: float, n: int) -> float:
    """Twice the smaller tail of rho over all orders of n ranks, at most 1."""
    times = _products_of_ranks(n)
    mean, most = n * (n + 1) ** 2 / 4, n * (n**2 - 1) / 12
    observed = round(mean + rho * most)
    below, above = times[: observed + 1].sum(), times[observed:].sum()
    return min(2 * float(min(below, above)) / float(times.sum()), 1.0)


@cache
def _products_of_ranks(n: int) -> Floats:
    """In how many orders of the ranks 1 to n the sum of rank times place is 0, 1, 2, …"""
    size = n * (n + 1) * (2 * n + 1) // 6 + 1
    times: dict[int, Floats] = {0: np.eye(1, size)[0]}
    for place in range(1, n + 1):
        longer: dict[int, Floats] = {}
        for taken, counts in times.items():
            for rank in range(1, n + 1):
                if not taken >> rank & 1:
                    more = longer.setdefault(taken | 1 << rank, np.zeros(size))
                    more[rank * place :] += counts[: size - rank * place]
        times = longer
    found: Floats = times[2 ** (n + 1) - 2]
    return found
