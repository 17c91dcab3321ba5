import numpy as np
import pytest
from hypothesis import given, settings
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
    interval_of_v,
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
    # The fourth and fifth as R's p.adjust(method = "BH") has them: p times 15 over their rank.
    assert corrected(p)[3:5].tolist() == pytest.approx([0.0095 * 15 / 4, 0.0201 * 15 / 5])


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


def test_the_interval_of_v_is_that_of_smithson_2003() -> None:
    # R package statpsych 1.6.0, ci.cramer(.05, 19.21, 2, 3, 200): 0.3099, 0.1601 to 0.4417.
    assert np.sqrt(19.21 / 200) == pytest.approx(0.3099, abs=5e-5)
    assert interval_of_v(19.21, 200, (2, 3)) == pytest.approx((0.1601, 0.4417), abs=5e-5)


def test_the_interval_of_v_leaves_0_out_where_nothing_differs_in_few_draws() -> None:
    random = np.random.default_rng(3)
    held = []
    for _ in range(400):
        present, group = random.random(40) < 0.4, random.integers(0, 4, 40)
        counts = [np.bincount(group[those], minlength=4) for those in (present, ~present)]
        held.append(independence(np.array(counts)).low == 0)
    assert np.mean(held) > 0.95


@given(tables)
def test_an_interval_of_v_holds_v_and_0_where_chi_square_is_no_surprise(
    rows: list[list[int]],
) -> None:
    tested = independence(np.array(rows))
    if tested.method is Method.NONE:
        assert np.isnan(tested.low)
        return
    assert 0 <= tested.low <= tested.effect + 1e-9
    assert tested.effect - 1e-9 <= tested.high <= 1
    if tested.method is Method.CHI_SQUARE:
        assert (tested.low > 0) == (tested.p < 0.025)


def test_the_interval_of_rho_is_that_of_bonett_and_wright_2000() -> None:
    # R package statpsych 1.6.0, ci.spear: 0.8699639, 0.5840951 to 0.9638297.
    y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19]
    x = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51]
    tested = by_ranks(np.array(y, float), np.array(x, float))
    assert tested.effect == pytest.approx(0.8699639, abs=1e-7)
    assert (tested.low, tested.high) == pytest.approx((0.5840951, 0.9638297), abs=1e-6)


@settings(max_examples=25, deadline=None)
@given(st.integers(4, 6).flatmap(lambda n: st.permutations(range(n))))
def test_few_ranks_are_tested_over_all_their_orders_as_scipy_does(order: list[int]) -> None:
    one, other = np.arange(float(len(order))), np.array(order, dtype=float)

    def rho(values: np.ndarray) -> float:
        return float(stats.spearmanr(values, other).statistic)

    every = stats.permutation_test((one,), rho, permutation_type="pairings", n_resamples=np.inf)
    assert by_ranks(one, other).p == pytest.approx(every.pvalue)


def test_epsilon_squared_is_h_over_n_less_one_as_tomczak_and_tomczak_2014_give_it() -> None:
    # H = 0.77143 of 14 cases, as above: H (n + 1) / (n² - 1).
    groups = [[2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]
    tested = by_groups([np.array(group) for group in groups])
    assert tested.effect == pytest.approx(0.77143 / 13, abs=1e-5)
