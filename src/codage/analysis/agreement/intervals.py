"""Bootstrap intervals of coefficients, all codes and all draws at once.

A draw is a set of weights for documents (or units), so that the units of a draw are one product
of matrices, and each coefficient is computed once for all draws.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri

from codage.analysis.agreement.choices import Bootstrap, Method, Resampled
from codage.domain.task import Advance, unwatched

Numbers = NDArray[np.float64]
Statistic = Callable[[Numbers], Numbers]
_CELLS_AT_ONCE = 4_000_000
_DRAWS_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Interval:
    """The lower and upper end, for each number of the statistic."""

    low: Numbers
    high: Numbers


def intervals(
    statistic: Statistic, units: Numbers, bootstrap: Bootstrap, *, advance: Advance = unwatched
) -> Interval:
    """The interval of each number that the statistic makes of ``units`` (code × document × kind).

    The statistic takes … × code × kind and gives … × numbers × code, with more codes at the end
    if it likes. Percentile: Efron (1979), the
    quantiles of the draws; BCa: Efron (1987), "Better bootstrap confidence intervals", Journal
    of the American Statistical Association 82, corrected for bias and skew by the jackknife.
    Draws in which a coefficient is not defined are left out; where that is half of them or more,
    or there is one document only, there is no interval.
    """
    whole = units.sum(axis=1)
    value = statistic(whole)
    if bootstrap.resampled is Resampled.DOCUMENTS and units.shape[1] < 2:
        return Interval(np.full_like(value, np.nan), np.full_like(value, np.nan))
    drawn = np.concatenate([statistic(draws) for draws in _draws(units, bootstrap, advance)])
    tail = (1.0 - bootstrap.level) / 2.0
    low, high = np.full_like(value, tail), np.full_like(value, 1.0 - tail)
    if bootstrap.method is Method.BCA:
        bias = _bias(drawn, value)
        skew = _skew(statistic, units, whole, bootstrap)
        low, high = _corrected(low, bias, skew), _corrected(high, bias, skew)
    drawn = np.sort(drawn, axis=0)
    return Interval(_quantile(drawn, low), _quantile(drawn, high))


def _draws(units: Numbers, bootstrap: Bootstrap, advance: Advance) -> Iterator[Numbers]:
    dice = np.random.default_rng(bootstrap.seed)
    codes, documents, kinds = units.shape
    step = min(max(1, _CELLS_AT_ONCE // max(codes * kinds, 1)), _DRAWS_AT_ONCE)
    for begin in range(0, bootstrap.draws, step):
        advance(begin, bootstrap.draws)
        many = min(step, bootstrap.draws - begin)
        if bootstrap.resampled is Resampled.DOCUMENTS:
            times = dice.multinomial(documents, np.full(documents, 1 / documents), size=many)
            yield np.tensordot(times.astype(float), units, axes=(1, 1))
        else:
            yield np.stack([_drawn_units(dice, code, many) for code in units.sum(axis=1)], axis=1)


def _drawn_units(dice: np.random.Generator, kinds: Numbers, many: int) -> Numbers:
    total = kinds.sum()
    shares = kinds / total if total else np.full(len(kinds), 1 / len(kinds))
    return dice.multinomial(round(total), shares, size=many).astype(float)


def _bias(drawn: Numbers, value: Numbers) -> Numbers:
    with np.errstate(invalid="ignore"):
        below = (drawn < value).sum(axis=0) + (drawn <= value).sum(axis=0)
        return np.asarray(ndtri(below / (2.0 * np.isfinite(drawn).sum(axis=0))))


def _skew(statistic: Statistic, units: Numbers, whole: Numbers, bootstrap: Bootstrap) -> Numbers:
    """The acceleration: from the statistic with one document, or one unit of a kind, left out."""
    if bootstrap.resampled is Resampled.DOCUMENTS:
        without = statistic(whole - np.moveaxis(units, 1, 0))
        times = np.ones_like(without)
    else:
        one = np.eye(whole.shape[-1])[:, None, :]
        without = statistic(np.maximum(whole - one, 0.0))
        times = np.zeros_like(without)
        times.T[: len(whole)] = whole.reshape(len(whole), *[1] * (without.ndim - 2), -1)
    times = np.where(np.isfinite(without), times, 0.0)
    without = np.where(np.isfinite(without), without, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        away = (times * without).sum(axis=0) / times.sum(axis=0) - without
        skew = (times * away**3).sum(axis=0) / (6.0 * (times * away**2).sum(axis=0) ** 1.5)
    return np.where(np.isfinite(skew), skew, 0.0)


def _corrected(share: Numbers, bias: Numbers, skew: Numbers) -> Numbers:
    with np.errstate(invalid="ignore"):
        moved = bias + ndtri(share)
        return np.asarray(ndtr(bias + moved / (1.0 - skew * moved)))


def _quantile(ordered: Numbers, share: Numbers) -> Numbers:
    """The quantile of each column, whose undefined draws stand at its end."""
    defined = np.isfinite(ordered).sum(axis=0)
    known = (defined * 2 > len(ordered)) & np.isfinite(share)
    place = np.where(known, share, 0.0) * np.maximum(defined - 1, 0)
    lower = np.floor(place).astype(np.int64)
    upper = np.minimum(lower + 1, np.maximum(defined - 1, 0))
    below = np.take_along_axis(ordered, lower[None], axis=0)[0]
    above = np.take_along_axis(ordered, upper[None], axis=0)[0]
    return np.where(known, below + (above - below) * (place - lower), np.nan)
