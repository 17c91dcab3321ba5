"""Bootstrap intervals against scipy's, and how they behave where little is known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import bootstrap as scipy_bootstrap

from codage.analysis.agreement.choices import Bootstrap, Method, Resampled
from codage.analysis.agreement.coefficients import cohen_kappa
from codage.analysis.agreement.intervals import intervals

DICE = np.random.default_rng(7)
TABLES = np.eye(4).reshape(4, 2, 2)
# One code in 40 documents: units that both, one, the other and nobody coded.
DOCUMENTS = DICE.poisson([6, 2, 1, 30], size=(1, 40, 4)).astype(float)


def kappa(units):
    return cohen_kappa(np.tensordot(units, TABLES, axes=(-1, 0))).value


def scipys(method: str) -> tuple[float, float]:
    def of_drawn_documents(rows, axis):
        return kappa(np.moveaxis(DOCUMENTS[0][rows], axis - 1, 0).sum(axis=0))

    found = scipy_bootstrap(
        (np.arange(40),), of_drawn_documents, n_resamples=4000, method=method, rng=1
    )
    return found.confidence_interval


@pytest.mark.parametrize("method", Method)
def test_intervals_are_those_of_scipy(method):
    interval = intervals(kappa, DOCUMENTS, Bootstrap(draws=4000, method=method))
    low, high = scipys(method.value)
    assert interval.low[0] == pytest.approx(low, abs=0.01)
    assert interval.high[0] == pytest.approx(high, abs=0.01)
    assert interval.low[0] < kappa(DOCUMENTS.sum(axis=1))[0] < interval.high[0]


@pytest.mark.parametrize("method", Method)
@pytest.mark.parametrize("resampled", Resampled)
def test_the_same_seed_gives_the_same_interval(method, resampled):
    chosen = Bootstrap(draws=200, method=method, resampled=resampled)
    one, other = (intervals(kappa, DOCUMENTS, chosen) for _ in range(2))
    assert (one.low == other.low).all()
    assert one.low[0] < one.high[0]


def test_drawing_units_takes_them_as_independent():
    lumps = np.array([[[30.0, 0, 0, 0], [0, 20, 20, 0], [0, 0, 0, 60], [20, 5, 0, 0]]])
    by_unit = intervals(kappa, lumps, Bootstrap(resampled=Resampled.UNITS))
    by_document = intervals(kappa, lumps, Bootstrap())
    assert by_unit.high[0] - by_unit.low[0] < by_document.high[0] - by_document.low[0]


def test_many_codes_are_drawn_in_several_lots_alike():
    many = np.repeat(DOCUMENTS, 3000, axis=0)
    interval = intervals(kappa, many, Bootstrap(draws=500))
    assert np.ptp(interval.low) == 0


def test_one_document_has_no_interval():
    interval = intervals(kappa, DOCUMENTS[:, :1], Bootstrap())
    assert np.isnan(interval.low).all()
    assert np.isnan(interval.high).all()


def test_a_code_of_one_document_among_many_has_no_interval_when_most_draws_lack_it():
    rare = np.zeros((1, 3, 4))
    rare[0, :, 3] = 20
    rare[0, 0] = [3, 1, 1, 20]
    constant = np.zeros((1, 3, 4))
    constant[0, :, 3] = 20
    assert np.isfinite(intervals(kappa, rare, Bootstrap()).low).all()
    assert np.isnan(intervals(kappa, constant, Bootstrap()).low).all()
