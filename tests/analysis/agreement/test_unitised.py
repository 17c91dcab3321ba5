"""Krippendorff's unitised family against his published example, and what always holds."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.agreement.unitised import Sums, Units, binary_alpha, sums_of, unitised_alpha

# Krippendorff (2019), Content Analysis, 4th edition, figure 12.11 (page 340), after Krippendorff,
# Mathet, Bouvry & Widlöcher (2016): three observers unitise a continuum of 60. Here positions
# count from 0 and ends are exclusive. Units and published values (uα 0.510, |uα 0.413, cuα 0.724,
# (k)uα 1 or 0) are as the R package quallmer quotes them in its tests; |uα comes out as 0.4136.
ALEX = [(0, 7, 1), (7, 13, 2), (30, 32, 5), (32, 37, 6), (37, 44, 6), (44, 60, 7)]
PAUL = [(0, 7, 1), (7, 13, 3), (13, 21, 5), (32, 44, 6)]
SUZAN = [(0, 7, 1), (7, 13, 4), (13, 21, 5), (32, 37, 6), (37, 41, 6), (41, 44, 6)]


def units_of(*coders) -> Units:
    rows = [(coder, *unit) for coder, own in enumerate(coders) for unit in own]
    return Units(*np.array(rows, dtype=np.int64).reshape(-1, 4).T)


def family(units: Units, length: int, coders: int, values: int):
    sums = sums_of(units, np.array([length]), coders, values)
    return unitised_alpha(Sums(*(getattr(sums, one.name)[0] for one in fields(Sums))))


def test_the_example_of_krippendorff_2019():
    found = family(units_of(ALEX, PAUL, SUZAN), 60, 3, 7)
    assert found.whole == pytest.approx(0.510, abs=0.0005)
    assert found.binary == pytest.approx(0.413, abs=0.001)
    assert found.coding == pytest.approx(0.724, abs=0.0005)
    assert found.of_value[:6] == pytest.approx([1, 0, 0, 0, 1, 1], abs=1e-9)
    assert np.isnan(found.of_value[6])
    assert found.coverage_of_value == pytest.approx([1, 1, 1, 1, 8 / 18, 1, 0])


@st.composite
def unitisings(draw, most_values=3):
    coders = draw(st.integers(2, 3))
    length = draw(st.integers(8, 20))
    unitised = []
    for _ in range(coders):
        cuts = draw(
            st.lists(st.integers(0, length), min_size=2, max_size=7, unique=True).map(sorted)
        )
        values = draw(st.lists(st.integers(0, most_values), min_size=len(cuts) - 1, max_size=7))
        own = [unit for unit in zip(cuts, cuts[1:], values, strict=False) if unit[2]]
        unitised.append(own)
    return unitised, length


def by_every_pair_of_places(unitised, length, values, only_where_units_meet):
    """Observed and expected coincidences by their definition: place by place, weight by weight."""
    coders = len(unitised)
    places = []
    for coder, own in enumerate(unitised):
        for place in range(length):
            unit = next((n for n, (a, b, _) in enumerate(own) if a <= place < b), None)
            value = 0 if unit is None else own[unit][2]
            places.append(
                (coder, place, value, ("gap", coder, place) if unit is None else (coder, unit))
            )
    observed = np.zeros((values + 1, values + 1))
    weights = np.zeros(len(places))
    for one, (coder, place, value, _) in enumerate(places):
        for other_coder, other_place, other_value, _ in places:
            if coder == other_coder or place != other_place:
                continue
            if only_where_units_meet and not (value and other_value):
                continue
            observed[value, other_value] += 1 / (coders - 1)
            weights[one] += 1 / (coders - 1)
    expected = np.zeros_like(observed)
    for one, (_, _, value, unit) in enumerate(places):
        for other, (_, _, other_value, other_unit) in enumerate(places):
            if unit != other_unit:
                expected[value, other_value] += weights[one] * weights[other]
    if expected.sum():
        expected *= observed.sum() / expected.sum()
    return observed, expected


def alpha(observed, expected):
    possible = expected.sum() - np.trace(expected)
    return 1 - (observed.sum() - np.trace(observed)) / possible if possible > 1e-9 else np.nan


@given(unitisings())
def test_alphas_are_those_of_all_pairs_of_places(example):
    unitised, length = example
    found = family(units_of(*unitised), length, len(unitised), 3)
    observed, expected = by_every_pair_of_places(unitised, length, 3, False)
    assert found.whole == pytest.approx(alpha(observed, expected), nan_ok=True)
    gaps = [
        np.array([[m[0, 0], m[0, 1:].sum()], [m[1:, 0].sum(), 0]]) for m in (observed, expected)
    ]
    for matrix, full in zip(gaps, (observed, expected), strict=True):
        matrix[1, 1] = full.sum() - matrix.sum()
    assert found.binary == pytest.approx(alpha(*gaps), nan_ok=True)
    observed, expected = by_every_pair_of_places(unitised, length, 3, True)
    assert found.coding == pytest.approx(alpha(observed, expected), nan_ok=True)


@given(unitisings(most_values=1))
def test_units_of_one_value_have_the_same_alpha_in_one_step(example):
    unitised, length = example
    units, coders = units_of(*unitised), len(unitised)
    found = family(units, length, coders, 1)
    assert found.whole == pytest.approx(found.binary, nan_ok=True)
    said = np.zeros((coders, length))
    for coder, own in enumerate(unitised):
        for first, last, _ in own:
            said[coder, first:last] = 1
    yes = said.sum(axis=0)
    sizes = (units.last - units.first).astype(float)
    quick = binary_alpha(
        np.array([np.sum(2 * yes * (coders - yes) / (coders - 1))]),
        np.array([sizes.sum()]),
        np.array([(sizes**2).sum()]),
        np.array([float(coders * length)]),
    )
    assert quick[0] == pytest.approx(found.whole, nan_ok=True)


@given(unitisings(), st.permutations(range(1, 4)))
def test_names_of_values_and_the_order_of_coders_do_not_matter(example, names):
    unitised, length = example
    moved = [[(a, b, names[value - 1]) for a, b, value in own] for own in reversed(unitised)]
    one = family(units_of(*unitised), length, len(unitised), 3)
    other = family(units_of(*moved), length, len(moved), 3)
    for name in ("whole", "binary", "coding", "coverage"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), nan_ok=True)


def test_perfect_agreement_is_one():
    found = family(units_of(ALEX, ALEX, ALEX), 60, 3, 7)
    assert [found.whole, found.binary, found.coding] == pytest.approx([1, 1, 1])
    assert found.coverage_of_value[[0, 1, 4, 5, 6]] == pytest.approx([1, 1, 1, 1, 1])


def test_segments_thrown_at_random_agree_as_chance_would():
    dice = np.random.default_rng(3)
    length, alphas = 3000, []
    for _ in range(40):
        unitised = []
        for _ in range(2):
            starts = dice.permutation(length // 30)[:40] * 30
            unitised.append(
                [(a, a + 30, v) for a, v in zip(starts, dice.integers(1, 4, 40), strict=True)]
            )
        found = family(units_of(*unitised), length, 2, 3)
        alphas.append([found.binary, found.coding])
    assert np.mean(alphas, axis=0) == pytest.approx([0, 0], abs=0.06)


def test_nothing_coded_says_nothing():
    found = family(units_of([], []), 60, 2, 2)
    assert np.isnan([found.whole, found.binary, found.coding, *found.of_value]).all()
