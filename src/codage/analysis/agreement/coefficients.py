"""Agreement coefficients of nominal ratings, each from its own paper, over arrays of any shape.

Ratings come in three forms. A *table* is coder × coder: how many units the first coder gave to
the row's category and the second to the column's, in the last two axes. *Counts* are units ×
categories: how many coders gave the unit to the category, with a weight that says how many such
units there are; coders who did not judge a unit are simply not counted in its row. *Ratings* are
units × coders × categories: 1 where that coder gave that unit to that category.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Numbers = NDArray[np.float64]
_NOTHING = 1e-12


@dataclass(frozen=True, slots=True)
class Corrected:
    """Agreement corrected for chance: the observed share, and the one expected by chance."""

    observed: Numbers
    expected: Numbers

    @property
    def value(self) -> Numbers:
        """(observed - expected) / (1 - expected); not a number where chance alone gives 1."""
        room = 1.0 - self.expected
        return _ratio(self.observed - self.expected, np.where(room > _NOTHING, room, 0.0))

    def pooled(self, chosen: ArrayLike) -> Corrected:
        """The chosen items (last axis) taken together: the means of observed and of expected.

        De Vries, Elliott, Kanouse & Teleki (2008), "Using pooled kappa to summarize interrater
        agreement across many items", Field Methods 20: steadier than a mean of coefficients
        when some items are rare.
        """
        return Corrected(mean_of(self.observed, chosen), mean_of(self.expected, chosen))


def mean_of(numbers: Numbers, chosen: ArrayLike) -> Numbers:
    """The mean of the chosen items of the last axis; not a number when none is chosen."""
    kept = np.compress(np.asarray(chosen, bool), numbers, axis=-1)
    return _ratio(kept.sum(axis=-1), np.full(kept.shape[:-1], float(kept.shape[-1])))


def percent_agreement(counts: ArrayLike, weights: ArrayLike | None = None) -> Numbers:
    """The share of agreeing pairs of coders among all pairs, averaged over units; 0 to 1.

    With two coders: the share of units on which they agree. For more, Fleiss (1971), eq. 2:
    the mean over units of sum n_c(n_c - 1) / k(k - 1), n_c coders of k choosing category c.
    Units that one coder alone judged say nothing.
    """
    n, k, w = _judged(counts, weights)
    agreeing = np.sum(n * (n - 1.0), axis=-1) / (k * (k - 1.0))
    return _ratio(w @ agreeing, w.sum(axis=-1))


def cohen_kappa(table: ArrayLike) -> Corrected:
    """Cohen's kappa of two coders; 1 is perfect, 0 chance, at least -1.

    Cohen (1960), "A coefficient of agreement for nominal scales", Educational and Psychological
    Measurement 20: (p_o - p_e) / (1 - p_e), where p_o is the diagonal's share and p_e the sum of
    the products of both coders' shares of each category.
    """
    share = _shares(table)
    observed = np.trace(share, axis1=-2, axis2=-1)
    expected = np.sum(share.sum(axis=-1) * share.sum(axis=-2), axis=-1)
    return Corrected(observed, expected)


def conger_kappa(ratings: ArrayLike, weights: ArrayLike | None = None) -> Corrected:
    """Kappa of two coders or more, each with shares of categories of their own.

    Conger (1980), "Integration and generalization of kappas for multiple raters", Psychological
    Bulletin 88: observed is the share of agreeing pairs, expected the mean over pairs of coders
    of the sum of the products of their shares. With two coders it is Cohen's kappa. Where coders
    are missing, each one's shares are of what he or she judged (Gwet 2014, Handbook of
    Inter-Rater Reliability, 4th edition, ch. 2).
    """
    given = np.asarray(ratings, float)
    w = np.ones(len(given)) if weights is None else np.asarray(weights, float)
    judged = np.tensordot(w, given, axes=(-1, 0))
    totals = judged.sum(axis=-1)
    shares = np.where(totals[..., None] > 0, _ratio(judged, totals[..., None]), 0.0)
    coders = np.count_nonzero(totals, axis=-1)
    alike = np.sum(shares.sum(axis=-2) ** 2 - np.sum(shares**2, axis=-2), axis=-1)
    expected = _ratio(alike, coders * (coders - 1.0))
    return Corrected(percent_agreement(given.sum(axis=1), w), expected)


def fleiss_kappa(counts: ArrayLike, weights: ArrayLike | None = None) -> Corrected:
    """Fleiss' kappa of two or more coders; 1 is perfect, 0 chance.

    Fleiss (1971), "Measuring nominal scale agreement among many raters", Psychological Bulletin
    76: as Cohen's, with p_e the sum of squares of the categories' shares over all coders (with
    two coders it is Scott's pi, 1955). Where coders are missing, shares are averaged over units
    (Gwet 2014, Handbook of Inter-Rater Reliability, 4th edition, ch. 2).
    """
    share = _category_shares(counts, weights)
    return Corrected(percent_agreement(counts, weights), np.sum(share**2, axis=-1))


def gwet_ac1(counts: ArrayLike, weights: ArrayLike | None = None) -> Corrected:
    """Gwet's AC1 of two or more coders; 1 is perfect, 0 chance.

    Gwet (2008), "Computing inter-rater reliability and its variance in the presence of high
    agreement", British Journal of Mathematical and Statistical Psychology 61: p_e is the sum
    of share(1 - share) over the q categories, divided by q - 1. It does not fall when a category
    is very rare or very common, as kappa does; for very rare categories it nears plain agreement.
    """
    share = _category_shares(counts, weights)
    expected = np.sum(share * (1.0 - share), axis=-1) / max(share.shape[-1] - 1, 1)
    return Corrected(percent_agreement(counts, weights), expected)


def krippendorff_alpha(counts: ArrayLike, weights: ArrayLike | None = None) -> Corrected:
    """Krippendorff's alpha of nominal data; 1 is perfect, 0 chance.

    Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability": 1 - D_o / D_e with
    D_o = (1/n) sum_u (k² - sum n_c²) / (k - 1) over units that k >= 2 coders judged, and
    D_e = 1 - sum n_c(n_c - 1) / n(n - 1) from all n judgements of those units. Here 1 - D_o is
    observed and 1 - D_e expected, which gives the same value. The library `krippendorff` has no
    weights for units that are alike, of which there are millions here; tests hold this to it.
    """
    n, k, w = _judged(counts, weights)
    judgements = w @ k
    totals = w @ n
    disagreement = _ratio(w @ ((k**2 - np.sum(n**2, axis=-1)) / (k - 1.0)), judgements)
    alike = np.sum(totals * (totals - 1.0), axis=-1)
    return Corrected(1.0 - disagreement, _ratio(alike, judgements * (judgements - 1.0)))


def adjusted_kappa(table: ArrayLike) -> Numbers:
    """The kappa that there would be without prevalence and bias (PABAK); -1 to 1.

    Byrt, Bishop & Carlin (1993), "Bias, prevalence and kappa", Journal of Clinical Epidemiology
    46: 2 p_o - 1 for two categories.
    """
    agreement: Numbers = np.trace(_shares(table), axis1=-2, axis2=-1)
    return 2.0 * agreement - 1.0


def prevalence_index(table: ArrayLike) -> Numbers:
    """(a - d) / n of a table of two categories, the first being yes; -1 (never) to 1 (always).

    Byrt, Bishop & Carlin (1993). Far from 0, kappa falls below what agreement alone would give.
    """
    share = _shares(table)
    index: Numbers = share[..., 0, 0] - share[..., 1, 1]
    return index


def bias_index(table: ArrayLike) -> Numbers:
    """(b - c) / n: how much more often the first coder says yes than the second; -1 to 1.

    Byrt, Bishop & Carlin (1993). Far from 0, kappa rises above what agreement alone would give.
    """
    share = _shares(table)
    index: Numbers = share[..., 0, 1] - share[..., 1, 0]
    return index


def _judged(counts: ArrayLike, weights: ArrayLike | None) -> tuple[Numbers, Numbers, Numbers]:
    """The rows that two coders or more judged: their counts, their coders, their weights."""
    n = np.asarray(counts, float)
    k = n.sum(axis=-1)
    w = np.ones(len(n)) if weights is None else np.asarray(weights, float)
    return n[k >= 2], k[k >= 2], w[..., k >= 2]


def _category_shares(counts: ArrayLike, weights: ArrayLike | None) -> Numbers:
    n = np.asarray(counts, float)
    k = n.sum(axis=-1)
    w = np.ones(len(n)) if weights is None else np.asarray(weights, float)
    judged = k > 0
    w = w[..., judged]
    return _ratio(w @ (n[judged] / k[judged, None]), w.sum(axis=-1)[..., None])


def _shares(table: ArrayLike) -> Numbers:
    units = np.asarray(table, float)
    return _ratio(units, units.sum(axis=(-1, -2), keepdims=True))


def _ratio(above: Numbers, below: Numbers) -> Numbers:
    above, below = np.broadcast_arrays(above, below)
    quotient: Numbers = np.full(above.shape, np.nan)
    np.divide(above, below, out=quotient, where=below != 0)
    return quotient
