"""Krippendorff's alpha for unitised continua: do coders find the same segments, and name them so?

The family of Krippendorff, Mathet, Bouvry & Widlöcher (2016), "On the reliability of unitizing
textual continua: Further developments", Quality & Quantity 50, as Krippendorff's Content Analysis
(4th edition, 2019, section 12.6) restates it. Here is the arithmetic.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from codage.analysis.agreement.units import Integers, Numbers, added

_NOTHING = 1e-9


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
class Sums:
    """Lengths by value (last axis, gaps first) that add up over continua laid end to end.

    ``of`` is how much of each value coincidences hold, ``alike`` how much of that meets the same
    value, ``squares`` what units would give by meeting themselves; ``met``, ``met_alike`` and
    ``met_squares`` are the same where units meet units alone.
    """

    of: Numbers
    alike: Numbers
    squares: Numbers
    met: Numbers
    met_alike: Numbers
    met_squares: Numbers


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

    whole: Numbers
    binary: Numbers
    coding: Numbers
    coverage: Numbers
    of_value: Numbers
    coverage_of_value: Numbers


def unitised_alpha(sums: Sums) -> UnitisedAlpha:
    """The family, from the sums of one continuum or (first axes) of many.

    Observed coincidences of values c and k are the lengths on which one coder's unit of value c
    meets another's of value k, over all ordered pairs of coders, divided by coders - 1 (equation
    1 of 2016). Expected coincidences pair every length with every other, except a unit with
    itself; a gap has no unity, so each of its places pairs with all others (equation 4):

        e_ck = l.. (l_c. l_.k - [c = k] S_c) / (l..² - S),   S_c the sum of squared lengths of
        the units of value c, S_0 the length of the gaps, S the sum of all S_c.

    Each alpha is 1 - observed / expected disagreement, over the coincidences that it is about
    (equations 5, 6, 11 and 13). For ``coding`` and ``of_value`` these are intersections of units
    alone, and the length of a unit is what it puts there: its intersections with others' units,
    over all other coders, divided by coders - 1. Of the readings that equation 10 allows, this
    is the one that gives the published 0.724 (see the tests).
    """
    expected, expected_alike = _expected(sums.of, sums.squares)
    met_expected, met_expected_alike = _expected(sums.met, sums.met_squares)
    apart = _ratio(sums.met - sums.met_alike, sums.met) * met_expected
    return UnitisedAlpha(
        whole=_alpha(sums.of - sums.alike, expected - expected_alike),
        binary=_alpha((sums.of - sums.alike)[..., :1], (expected - expected_alike)[..., :1]),
        coding=_alpha(sums.met - sums.met_alike, met_expected - met_expected_alike),
        coverage=_ratio(sums.met.sum(axis=-1), sums.of.sum(axis=-1)),
        of_value=(1.0 - _ratio(apart, met_expected - met_expected_alike))[..., 1:],
        coverage_of_value=_ratio(sums.met, sums.of)[..., 1:],
    )


def sums_of(units: Units, lengths: Integers, coders: int, values: int) -> Sums:
    """Document × value: the sums of each of the documents, which are laid end to end.

    All ``coders`` unitised all of them, with values 1 to ``values``; no unit crosses a bound.
    """
    ends = np.cumsum(lengths)
    pieces = _pieces(units, ends, coders)
    shape = len(lengths), values + 1
    cell = pieces.document * shape[1] + pieces.value
    zeros = [np.zeros(shape) for _ in range(4)]
    of, alike, met, met_alike = zeros
    for i in range(coders):
        for j in range(coders):
            if i == j:
                continue
            same = pieces.value[i] == pieces.value[j]
            meet = (pieces.value[i] > 0) & (pieces.value[j] > 0)
            for sums, where in zip(zeros, (True, same, meet, same & meet), strict=True):
                weights = pieces.length * where / (coders - 1)
                sums += added(cell[i], weights, of.size).reshape(shape)
    at = np.searchsorted(ends, units.first, side="right") * shape[1] + units.value
    squares = added(at, (units.last - units.first) ** 2, of.size).reshape(shape)
    squares[:, 0] += of[:, 0]
    met_squares = added(at, _met_lengths(pieces, len(units.value)) ** 2, of.size).reshape(shape)
    return Sums(of, alike, squares, met, met_alike, met_squares)


def binary_alpha(apart: Numbers, said: Numbers, squares: Numbers, total: Numbers) -> Numbers:
    """uα of units of one value against gaps, for many codes at once: `UnitisedAlpha.whole`
    (Krippendorff, Mathet, Bouvry & Widlöcher 2016) where there is one value.

    ``apart`` is the length on which coders differ (both ways, over coders - 1), ``said`` the
    length of the units of all coders, ``squares`` the sum of their squared lengths, ``total`` the
    length of the continuum times the number of coders.
    """
    gaps = total - said
    expected = _ratio(2.0 * said * gaps * total, total**2 - squares - gaps)
    return 1.0 - _ratio(apart, expected)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """The continuum cut wherever a unit or a document begins or ends: documents and lengths, and
    coder × piece values and numbers of units (-1 in gaps)."""

    document: Integers
    length: Integers
    value: Integers
    unit: Integers


def _pieces(units: Units, ends: Integers, coders: int) -> _Pieces:
    cuts = np.unique(np.concatenate([[0], ends, units.first, units.last]))
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
    return _Pieces(np.searchsorted(ends, starts, side="right"), np.diff(cuts), value, unit)


def _met_lengths(pieces: _Pieces, many: int) -> Numbers:
    """How much of each unit meets units of others, averaged over the other coders."""
    inside = pieces.unit >= 0
    others = np.where(inside, inside.sum(axis=0) - 1, 0)
    met = others * pieces.length / max(len(pieces.unit) - 1, 1)
    return added(pieces.unit[inside], met[inside], many)


def _expected(of: Numbers, squares: Numbers) -> tuple[Numbers, Numbers]:
    """Expected coincidences of each value with all, and with itself."""
    total = of.sum(axis=-1, keepdims=True)
    scale = _ratio(total, total**2 - squares.sum(axis=-1, keepdims=True))
    return (of * total - squares) * scale, (of**2 - squares) * scale


def _alpha(observed: Numbers, expected: Numbers) -> Numbers:
    return 1.0 - _ratio(observed.sum(axis=-1), expected.sum(axis=-1))


def _ratio(above: Numbers, below: Numbers) -> Numbers:
    above, below = np.broadcast_arrays(above, below)
    quotient: Numbers = np.full(above.shape, np.nan)
    np.divide(above, below, out=quotient, where=below > _NOTHING)
    return quotient
