import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from codage.analysis.independence import (
    Method,
    adjusted_residuals,
    by_groups,
    by_ranks,
    corrected,
    cramers_v,
    independence,
    intervals_of_v,
)

PARTY = np.array([[762, 327, 468], [484, 239, 477]])
"""Gender by party identification: Agresti (2007), An Introduction, table 2.5."""


def test_chi_square_and_residuals_of_agrestis_table() -> None:
    tested = independence(PARTY)
    assert tested.method is Method.CHI_SQUARE
    assert (round(tested.statistic, 2), tested.df, tested.n) == (30.07, 2, 2757)
    assert tested.p < 0.0001
    assert adjusted_residuals(PARTY)[0].round(2).tolist() == [4.50, 0.70, -5.32]
    assert tested.effect == pytest.approx(np.sqrt(30.07 / 2757), abs=1e-4)
    assert tested.low < tested.effect < tested.high


def test_fishers_tea_tasting() -> None:
    tested = independence(np.array([[3, 1], [1, 3]]))
    assert (tested.method, round(tested.p, 4)) == (Method.FISHER, 0.4857)


def test_permutations_come_near_fishers_exact_p_for_larger_tables() -> None:
    # Job satisfaction by income, Agresti (2002), p. 57; R: fisher.test(Job) gives p = 0.7827.
    job = np.array([[1, 2, 1, 0], [3, 3, 6, 1], [10, 10, 14, 9], [6, 7, 12, 11]])
    tested = independence(job)
    assert tested.method is Method.PERMUTATION
    assert tested.p == pytest.approx(0.7827, abs=0.02)


def test_kruskal_wallis_of_mucociliary_efficiency() -> None:
    # Hollander & Wolfe (1973), p. 116; R: kruskal.test gives 0.77143, df = 2, p = 0.68.
    groups = [[2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]
    tested = by_groups([np.array(group) for group in groups])
    assert (round(tested.statistic, 5), tested.df, round(tested.p, 2)) == (0.77143, 2, 0.68)


def test_spearman_of_hunters_colour_and_taste() -> None:
    # Hollander & Wolfe (1973), p. 185; R: cor.test(method = "spearman") gives 0.6, p = 0.0968.
    lightness = np.array([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1])
    taste = np.array([2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8])
    tested = by_ranks(lightness, taste)
    assert tested.effect == pytest.approx(0.6)
    assert tested.p == pytest.approx(0.0968, abs=1e-4)


def test_false_discoveries_as_benjamini_and_hochberg_held_them() -> None:
    # Benjamini & Hochberg (1995), section 3.2: of these fifteen, four are rejected at 0.05.
    p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344]
    p += [0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000]
    assert (corrected(p) <= 0.05).sum() == 4


def test_missing_p_values_stay_missing_and_do_not_count() -> None:
    found = corrected([0.01, float("nan"), 0.04])
    assert np.isnan(found[1])
    assert found[[0, 2]].tolist() == corrected([0.01, 0.04]).tolist()


@pytest.mark.parametrize("table", [[[0, 0], [3, 4]], [[5, 0], [2, 0]], [[0, 0], [0, 0]]])
def test_nothing_is_tested_where_one_side_has_one_level(table: list[list[int]]) -> None:
    tested = independence(np.array(table))
    assert tested.method is Method.NONE
    assert np.isnan(tested.p)
    assert np.isnan(cramers_v(np.array(table)))


tables = st.integers(2, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 60), min_size=width, max_size=width), min_size=2, max_size=4
    )
)


@given(tables)
def test_v_lies_between_0_and_1_and_agrees_with_scipy(rows: list[list[int]]) -> None:
    table = np.array(rows)
    full = table[table.sum(axis=1) > 0][:, table.sum(axis=0) > 0]
    v = cramers_v(table)
    if min(full.shape) < 2:
        assert np.isnan(v)
        return
    assert 0 <= v <= 1 + 1e-9
    expected = stats.contingency.association(full, method="cramer", correction=False)
    assert v == pytest.approx(expected, abs=1e-9)


def test_the_same_table_gives_the_same_figures_each_time() -> None:
    table = np.array([[4, 1, 2], [1, 3, 6]])
    assert independence(table) == independence(table)


def test_intervals_of_many_codes_at_once_are_those_of_each_alone() -> None:
    random = np.random.default_rng(5)
    group = random.integers(0, 3, 80)
    present = random.random((6, 80)) < np.array([0.2, 0.5, 0.8])[group]
    bounds = intervals_of_v(present, group, 3)
    for having, (low, high) in zip(present, bounds, strict=True):
        table = np.array(
            [
                [(having & (group == g)).sum() for g in range(3)],
                [(~having & (group == g)).sum() for g in range(3)],
            ]
        )
        alone = independence(table)
        assert (low, high) == pytest.approx((alone.low, alone.high), abs=0.03)
    assert not intervals_of_v(present[:1] & False, group, 3).any()
