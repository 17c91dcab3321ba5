"""Tests of independence for small tables: which one is allowed, its effect size and its interval.

All take counts or values and give plain numbers; what they are counts of is the caller's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import numpy.typing as npt

Counts = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Marks = npt.NDArray[np.bool_]
PERMUTATIONS = 9999
RESAMPLES = 2000
SEED = 20231116
_LEAST_EXPECTED = 5


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
    1954); else Fisher's exact test for two by two, and for larger tables 9,999 permutations with
    a fixed seed (the observed table counts as one: Phipson and Smyth, 2010). The interval of V is
    a percentile bootstrap of 2,000 resamples.
    """
    found = without_interval(table)
    if found.method is Method.NONE:
        return found
    low, high = _interval_of_v(_without_empty(np.asarray(table)))
    return replace(found, low=low, high=high)


def without_interval(table: Counts) -> Tested:
    """`independence` without the interval of V, which takes most of its time."""
    from scipy import stats

    table = _without_empty(np.asarray(table))
    n = int(table.sum())
    if min(table.shape) < 2:
        return Tested(Method.NONE, n)
    effect = cramers_v(table)
    df = float((table.shape[0] - 1) * (table.shape[1] - 1))
    statistic = effect**2 * n * (min(table.shape) - 1)
    if expected_counts(table).min() >= _LEAST_EXPECTED:
        p = float(stats.chi2.sf(statistic, df))
        return Tested(Method.CHI_SQUARE, n, statistic, df, p, effect)
    if table.shape == (2, 2):
        p = float(stats.fisher_exact(table).pvalue)
        nothing = float("nan")
        return Tested(Method.FISHER, n, nothing, nothing, p, effect)
    p = _permutation_p(table, statistic)
    return Tested(Method.PERMUTATION, n, statistic, df, p, effect)


def intervals_of_v(present: Marks, group: Counts, groups: int) -> Floats:
    """The intervals of V of many things by one grouping of the same cases: low and high of each.

    `present` has a row a thing and a column a case, `group` the number of each case's group. The
    same 2,000 resamples of the cases serve all things; each is as `independence` would have it.
    """
    cases = len(group)
    if not cases or not len(present):
        return np.full((len(present), 2), np.nan)
    random = np.random.default_rng(SEED)
    drawn = (
        random.integers(0, cases, size=(RESAMPLES, cases)) + np.arange(RESAMPLES)[:, None] * cases
    )
    weights = np.bincount(drawn.ravel(), minlength=RESAMPLES * cases)
    weights = weights.reshape(RESAMPLES, cases).astype(np.float32)
    shown = present.astype(np.float32)
    of = [np.flatnonzero(group == number) for number in range(groups)]
    having = [weights[:, those] @ shown[:, those].T for those in of]
    whole = np.sum(having, axis=0) / cases
    v = np.zeros_like(whole)
    for counts, those in zip(having, of, strict=True):
        size = weights[:, those].sum(axis=1, keepdims=True)
        v += np.where(size > 0, (counts - whole * size) ** 2 / np.maximum(size, 1), 0)
    spread = whole * (1 - whole) * cases
    v = np.sqrt(np.divide(v, spread, out=np.zeros_like(v), where=spread > 1e-6))
    bounds: Floats = np.percentile(v, [2.5, 97.5], axis=0).T
    return bounds


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
    """Whether two series rise together: Spearman's rho, its p by scipy (exact by permutation below
    ten pairs without ties), its interval by Fisher's z (Bonett and Wright, 2000)."""
    from scipy import stats

    n = len(one)
    if n < 4 or len(np.unique(one)) < 2 or len(np.unique(other)) < 2:
        return Tested(Method.NONE, n)
    found = stats.spearmanr(one, other)
    rho, p = float(found.statistic), float(found.pvalue)
    if n < 10 and len(np.unique(one)) == len(np.unique(other)) == n:
        p = _exact_spearman_p(one, other)
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


def _interval_of_v(table: Counts) -> tuple[float, float]:
    n = int(table.sum())
    random = np.random.default_rng(SEED)
    drawn = random.multinomial(n, (table / n).ravel(), size=RESAMPLES).reshape(-1, *table.shape)
    rows, columns = drawn.sum(axis=2, keepdims=True), drawn.sum(axis=1, keepdims=True)
    expected = rows * columns / n
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = np.where(expected > 0, (drawn - expected) ** 2 / expected, 0)
    levels = np.minimum((rows > 0).sum(axis=(1, 2)), (columns > 0).sum(axis=(1, 2))) - 1
    v = np.sqrt(parts.sum(axis=(1, 2)) / n / np.maximum(levels, 1))
    low, high = np.percentile(v, [2.5, 97.5])
    return float(low), float(high)


def _exact_spearman_p(one: Floats, other: Floats) -> float:
    from scipy import stats

    def rho(values: Floats) -> float:
        return float(stats.spearmanr(values, other).statistic)

    found = stats.permutation_test((one,), rho, permutation_type="pairings", n_resamples=np.inf)
    return float(found.pvalue)
