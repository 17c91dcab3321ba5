"""Krippendorff's alpha for unitised continua: do coders find the same segments, and name them so?

The family of Krippendorff, Mathet, Bouvry & Widlöcher (2016), "On the reliability of unitizing
textual continua: Further developments", Quality & Quantity 50, as Krippendorff's Content Analysis
(4th edition, 2019, section 12.6) restates it. Here is the arithmetic of one continuum.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from codage.analysis.agreement.units import Integers, Numbers, added


@dataclass(frozen=True, slots=True)
class Units:
    """Segments that coders found on one continuum: whose, from first to before last, which value.

    Values are 1 and above; what no unit of a coder covers is that coder's gap, value 0. Units of
    one coder do not overlap.
    """

    coder: Integers
    first: Integers
    last: Integers
    value: Integers


@dataclass(frozen=True, slots=True)
class UnitisedAlpha:
    """The family; each is 1 when perfect, 0 at chance, and missing where nothing varies.

    - ``whole`` (uα, nominal): units, their values and gaps together;
    - ``binary`` (|uα): units against gaps, whatever their value;
    - ``coding`` (cuα, nominal): values where units of two coders intersect, and ``coverage``, the
      share of the continuum that such intersections make;
    - ``of_value`` ((k)uα) and ``coverage_of_value``: of each value from 1 up, how reliably it is
      told from other values there, and the share of its units that intersections cover.
    """

    whole: float
    binary: float
    coding: float
    coverage: float
    of_value: Numbers
    coverage_of_value: Numbers


def unitised_alpha(units: Units, length: int, coders: int, values: int) -> UnitisedAlpha:
    """The family for ``coders`` who unitised all of a continuum, with values 1 to ``values``.

    Observed coincidences of values c and k are the lengths on which one coder's unit of value c
    meets another's of value k, over all ordered pairs of coders, divided by coders - 1 (equation
    1 of 2016). Expected coincidences pair every length with every other, except a unit with
    itself; a gap has no unity, so each of its places pairs with all others (equation 4):

        e_ck = l.. (l_c. l_.k - [c = k] S_c) / (l..² - S),   S_c the sum of squared lengths of
        the units of value c, S_0 the length of the gaps, S the sum of all S_c.

    Each alpha is 1 - observed / expected disagreement, over the coincidences that it is about
    (equations 5, 6, 11 and 13). For ``coding`` and ``of_value`` these are intersections of units
    alone, and the length of a unit is what it puts there: its intersections with others' units,
    over all other coders, divided by coders - 1.
    """
    pieces = _pieces(units, length, coders)
    observed = _coincidences(pieces, values, gaps=True)
    corrections = added(units.value, (units.last - units.first) ** 2, values + 1)
    corrections[0] = pieces.length @ (pieces.value == 0).sum(axis=0)
    expected = _expected(observed.of, corrections)
    met = _coincidences(pieces, values, gaps=False)
    weights = _met_lengths(pieces, len(units.value))
    met_corrections = added(units.value, weights**2, values + 1)
    met_expected = _expected(met.of, met_corrections)
    with np.errstate(invalid="ignore", divide="ignore"):
        apart = (met.of - met.alike) / met.of * met_expected.of
        of_value = 1.0 - apart / (met_expected.of - met_expected.alike)
        coverage_of_value = met.of / observed.of
    return UnitisedAlpha(
        whole=_alpha(observed.apart, expected.apart),
        binary=_alpha(observed.of[0] - observed.alike[0], expected.of[0] - expected.alike[0]),
        coding=_alpha(met.apart, met_expected.apart),
        coverage=float(met.of.sum() / observed.of.sum()) if length else float("nan"),
        of_value=_defined(of_value)[1:],
        coverage_of_value=_defined(coverage_of_value)[1:],
    )


def binary_alpha(observed: Numbers, said: Numbers, squares: Numbers, total: float) -> Numbers:
    """uα of units of one value against gaps, for many codes at once.

    ``observed`` is the length on which coders differ (both ways, over coders - 1), ``said`` the
    length of the units of all coders, ``squares`` the sum of their squared lengths, ``total`` the
    length of the continuum times the number of coders.
    """
    gaps = total - said
    room = total**2 - squares - gaps
    expected = 2.0 * said * gaps * total / np.where(room > 0, room, np.nan)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1.0 - observed / expected, np.nan)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The continuum cut wherever a unit begins or ends: lengths, and coder × piece values and
    numbers of units (-1 in gaps)."""

    length: Integers
    value: Integers
    unit: Integers


@dataclass(frozen=True, slots=True)
class _Coincidences:
    """How much of each value there is among coincidences, and how much of that agrees."""

    of: Numbers
    alike: Numbers

    @property
    def apart(self) -> float:
        return float(self.of.sum() - self.alike.sum())


def _pieces(units: Units, length: int, coders: int) -> _Pieces:
    cuts = np.unique(np.concatenate([[0, length], units.first, units.last]))
    starts = cuts[:-1]
    value = np.zeros((coders, len(starts)), dtype=np.int64)
    unit = np.full((coders, len(starts)), -1, dtype=np.int64)
    for coder in range(coders):
        own = np.flatnonzero(units.coder == coder)
        own = own[np.argsort(units.first[own], kind="stable")]
        if not len(own):
            continue
        latest = own[np.searchsorted(units.first[own], starts, side="right") - 1]
        inside = (starts >= units.first[latest]) & (starts < units.last[latest])
        value[coder, inside] = units.value[latest[inside]]
        unit[coder, inside] = latest[inside]
    return _Pieces(np.diff(cuts), value, unit)


def _coincidences(pieces: _Pieces, values: int, gaps: bool) -> _Coincidences:
    of, alike = np.zeros(values + 1), np.zeros(values + 1)
    coders = len(pieces.value)
    for i in range(coders):
        for j in range(coders):
            if i == j:
                continue
            mine, other = pieces.value[i], pieces.value[j]
            weights = pieces.length / (coders - 1)
            if not gaps:
                weights = weights * ((mine > 0) & (other > 0))
            of += added(mine, weights, values + 1)
            alike += added(mine, weights * (mine == other), values + 1)
    return _Coincidences(of, alike)


def _met_lengths(pieces: _Pieces, many: int) -> Numbers:
    """How much of each unit meets units of others, averaged over the other coders."""
    weights = np.zeros(many)
    coders = len(pieces.value)
    inside = pieces.unit >= 0
    met = np.where(inside, inside.sum(axis=0) - 1, 0) * pieces.length / (coders - 1)
    np.add.at(weights, pieces.unit[inside], met[inside])
    return weights


def _expected(of: Numbers, corrections: Numbers) -> _Coincidences:
    total = of.sum()
    room = total**2 - corrections.sum()
    scale = total / room if room > 0 else float("nan")
    return _Coincidences((of * total - corrections) * scale, (of**2 - corrections) * scale)


def _alpha(observed: float, expected: float) -> float:
    return 1.0 - observed / expected if expected > 1e-9 else float("nan")


def _defined(numbers: Numbers) -> Numbers:
    return np.where(np.isfinite(numbers), numbers, np.nan)
