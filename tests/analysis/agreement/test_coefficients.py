"""Coefficients against the tables of the papers that they come from, and what always holds."""

from __future__ import annotations

import krippendorff
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.agreement.coefficients import (
    adjusted_kappa,
    bias_index,
    cohen_kappa,
    conger_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    percent_agreement,
    prevalence_index,
)

# Cohen (1960), table 2: two judges sort 200 cases into three categories.
COHEN_1960 = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
# Fleiss (1971), table 1: six psychiatrists diagnose each of 30 patients (depression, personality
# disorder, schizophrenia, neurosis, other).
FLEISS_1971 = """
00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
"""
# Krippendorff (2011), sections A (two observers, yes or no), B (two observers, five values) and
# C (four observers, missing values); C is also table 2.10 of Gwet's handbook (2014).
KRIPPENDORFF_2011_A = ["0100000010", "1110010000"]
KRIPPENDORFF_2011_B = ["aabbdcccedda", "babbbccceddd"]
KRIPPENDORFF_2011_C = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]
# Gwet (2014), table 2.10 as the data cac.raw4raters of his R package irrCAC has it: the single
# rating of the last subject is the third rater's.
GWET_2014_FOUR_RATERS = ["123321412...", "1233224125..", ".33323422513", "12332441251."]
# Gwet (2014), two abstractors and 100 pregnancies (ectopic, abnormal and normal intrauterine).
GWET_2014_ABSTRACTORS = [[13, 0, 0], [0, 20, 7], [0, 4, 56]]
# Feinstein & Cicchetti (1990): a and b agree on 85 of 100, c and d on 60 of 100.
FEINSTEIN_1990 = {
    "a": ([[40, 9], [6, 45]], 0.85, 0.70),
    "b": ([[80, 10], [5, 5]], 0.85, 0.32),
    "c": ([[45, 15], [25, 15]], 0.60, 0.13),
    "d": ([[25, 35], [5, 35]], 0.60, 0.26),
}


def counts_of(*coders: str) -> np.ndarray:
    values = sorted(set("".join(coders)) - {"."})
    return np.array([[unit.count(value) for value in values] for unit in zip(*coders, strict=True)])


def counts_of_table(table) -> tuple[np.ndarray, np.ndarray]:
    size = len(table)
    one = np.eye(size, dtype=int)
    counts = [one[i] + one[j] for i in range(size) for j in range(size)]
    return np.array(counts), np.ravel(table)


def psychiatrists() -> np.ndarray:
    return np.array([[int(digit) for digit in patient] for patient in FLEISS_1971.split()])


def test_kappa_of_cohen_1960():
    kappa = cohen_kappa(COHEN_1960)
    assert kappa.observed == pytest.approx(0.70)
    assert kappa.expected == pytest.approx(0.41)
    assert kappa.value == pytest.approx(0.492, abs=0.0005)


def test_kappa_of_fleiss_1971():
    counts = psychiatrists()
    assert counts.sum(axis=0).tolist() == [26, 26, 30, 55, 43]
    kappa = fleiss_kappa(counts)
    assert kappa.observed == pytest.approx(0.555, abs=0.001)
    assert kappa.expected == pytest.approx(0.220, abs=0.0005)
    assert kappa.value == pytest.approx(0.430, abs=0.0005)


@pytest.mark.parametrize(
    ("coders", "alpha"),
    [(KRIPPENDORFF_2011_A, 0.095), (KRIPPENDORFF_2011_B, 0.692), (KRIPPENDORFF_2011_C, 0.743)],
)
def test_alpha_of_krippendorff_2011(coders, alpha):
    counts = counts_of(*coders)
    assert krippendorff_alpha(counts).value == pytest.approx(alpha, abs=0.0005)
    library = krippendorff.alpha(value_counts=counts, level_of_measurement="nominal")
    assert krippendorff_alpha(counts).value == pytest.approx(library)


def test_gwet_2014_four_raters_with_missing_ratings():
    counts = counts_of(*KRIPPENDORFF_2011_C)
    assert percent_agreement(counts) == pytest.approx(0.8181818)
    assert gwet_ac1(counts).expected == pytest.approx(0.1903212)
    assert gwet_ac1(counts).value == pytest.approx(0.77544, abs=0.000005)
    assert fleiss_kappa(counts).value == pytest.approx(0.76117, abs=0.000005)
    assert krippendorff_alpha(counts).value == pytest.approx(0.74342, abs=0.000005)


def test_gwet_2014_two_abstractors():
    counts, weights = counts_of_table(GWET_2014_ABSTRACTORS)
    assert percent_agreement(counts, weights) == pytest.approx(0.89)
    assert cohen_kappa(GWET_2014_ABSTRACTORS).value == pytest.approx(0.7964094)
    assert fleiss_kappa(counts, weights).value == pytest.approx(0.7962397)
    assert gwet_ac1(counts, weights).value == pytest.approx(0.8493305)
    assert krippendorff_alpha(counts, weights).value == pytest.approx(0.7972585)


def test_gwet_2014_first_fifteen_patients_of_fleiss():
    counts = psychiatrists()[:15]
    assert gwet_ac1(counts).value == pytest.approx(0.4448007)
    assert fleiss_kappa(counts).value == pytest.approx(0.4139265)
    assert krippendorff_alpha(counts).value == pytest.approx(0.4204384)


@pytest.mark.parametrize("name", FEINSTEIN_1990)
def test_paradoxes_of_feinstein_and_cicchetti_1990(name):
    table, agreement, kappa = FEINSTEIN_1990[name]
    assert cohen_kappa(table).observed == pytest.approx(agreement)
    assert cohen_kappa(table).value == pytest.approx(kappa, abs=0.005)


@pytest.mark.parametrize("name", FEINSTEIN_1990)
def test_prevalence_and_bias_explain_kappa_as_byrt_bishop_and_carlin_1993(name):
    table = FEINSTEIN_1990[name][0]
    prevalence, bias = prevalence_index(table), bias_index(table)
    explained = (adjusted_kappa(table) - prevalence**2 + bias**2) / (1 - prevalence**2 + bias**2)
    assert cohen_kappa(table).value == pytest.approx(explained)


def test_conger_1980_by_his_formula_from_raters_marginals():
    ratings = np.array([[0, 0, 1, 1, 2, 2, 1], [0, 1, 1, 1, 2, 2, 0], [0, 0, 1, 2, 2, 1, 1]])
    one = np.eye(3)
    shares = one[ratings].mean(axis=1)
    expected = np.sum(shares.mean(axis=0) ** 2 - shares.var(axis=0, ddof=1) / 3)
    kappa = conger_kappa(np.moveaxis(one[ratings], 0, 1))
    assert kappa.expected == pytest.approx(expected)
    assert kappa.observed == pytest.approx(percent_agreement(one[ratings].sum(axis=0)))


def test_conger_kappa_of_gwet_2014_four_raters():
    given = np.array(
        [
            [[one == value for value in "12345"] for one in unit]
            for unit in zip(*GWET_2014_FOUR_RATERS, strict=True)
        ]
    )
    kappa = conger_kappa(given)
    assert kappa.observed == pytest.approx(0.8181818)
    assert kappa.expected == pytest.approx(0.2334252)
    assert kappa.value == pytest.approx(0.76282, abs=0.000005)


@given(st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=3, max_size=3))
def test_conger_kappa_of_two_coders_is_cohens(table):
    one = np.eye(3)
    ratings = [[one[i], one[j]] for i in range(3) for j in range(3)]
    kappa = conger_kappa(ratings, np.ravel(table)).value
    assert kappa == pytest.approx(float(cohen_kappa(table).value), nan_ok=True)


def test_nothing_can_be_said_where_everyone_always_says_the_same():
    for coefficient in (fleiss_kappa, krippendorff_alpha):
        assert np.isnan(coefficient([[2, 0], [2, 0]]).value)
    assert np.isnan(cohen_kappa([[7, 0], [0, 0]]).value)
    assert np.isnan(cohen_kappa([[0, 0], [0, 0]]).value)
    assert np.isnan(gwet_ac1(np.zeros((0, 2))).value)


RATINGS = st.integers(2, 4).flatmap(
    lambda coders: st.lists(
        st.lists(st.integers(0, 2), min_size=coders, max_size=coders), min_size=2, max_size=12
    )
)
OF_COUNTS = (fleiss_kappa, gwet_ac1, krippendorff_alpha)


def as_counts(ratings) -> np.ndarray:
    return np.array([np.bincount(unit, minlength=3) for unit in ratings])


@given(st.lists(st.integers(0, 2), min_size=2, max_size=12), st.integers(2, 4))
def test_perfect_agreement_is_one(values, coders):
    counts = as_counts([[value] * coders for value in values])
    assert percent_agreement(counts) == 1
    if len(set(values)) > 1:
        assert [one(counts).value for one in OF_COUNTS] == pytest.approx([1, 1, 1])
        assert cohen_kappa(np.diag(counts.sum(axis=0))).value == pytest.approx(1)


@given(RATINGS, st.permutations(range(3)), st.randoms())
def test_names_of_categories_and_the_order_of_units_and_coders_do_not_matter(ratings, names, dice):
    moved = [[names[value] for value in dice.sample(unit, len(unit))] for unit in ratings]
    dice.shuffle(moved)
    for one in OF_COUNTS:
        expected = one(as_counts(ratings)).value
        assert one(as_counts(moved)).value == pytest.approx(expected, nan_ok=True)


@given(st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=3, max_size=3))
def test_kappa_is_the_same_with_the_coders_swapped(table):
    swapped = cohen_kappa(np.transpose(table)).value
    assert cohen_kappa(table).value == pytest.approx(swapped, nan_ok=True)


@given(RATINGS)
def test_alpha_is_that_of_the_library(ratings):
    counts = as_counts(ratings)
    alpha = krippendorff_alpha(counts).value
    if np.count_nonzero(counts.sum(axis=0)) > 1:
        library = krippendorff.alpha(value_counts=counts, level_of_measurement="nominal")
        assert alpha == pytest.approx(library)


@given(RATINGS)
def test_a_weight_stands_for_so_many_equal_units(ratings):
    counts = as_counts(ratings)
    for one in OF_COUNTS:
        twice = one(np.vstack([counts, counts])).value
        assert one(counts, np.full(len(counts), 2)).value == pytest.approx(twice, nan_ok=True)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_coders_who_code_at_random_agree_as_chance_would(share):
    said = np.random.default_rng(5).random((3, 20_000)) < share
    yes = said.sum(axis=0)
    counts = np.column_stack([yes, 3 - yes])
    assert fleiss_kappa(counts).value == pytest.approx(0, abs=0.02)
    assert krippendorff_alpha(counts).value == pytest.approx(0, abs=0.02)
    table = [[(said[0] & said[1]).sum(), (said[0] & ~said[1]).sum()]]
    table.append([(~said[0] & said[1]).sum(), (~said[0] & ~said[1]).sum()])
    assert cohen_kappa(table).value == pytest.approx(0, abs=0.02)
