import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.correspondence import correspondence

SMOKERS = pd.DataFrame(
    [[4, 2, 3, 2], [4, 3, 7, 4], [25, 10, 12, 4], [18, 24, 33, 13], [10, 6, 7, 2]],
    index=["SM", "JM", "SE", "JE", "SC"],
    columns=["none", "light", "medium", "heavy"],
)
"""Staff groups by smoking: Greenacre (1984), Theory and Applications, table 3.1."""


def test_greenacres_staff_and_smoking() -> None:
    found = correspondence(SMOKERS)
    assert found.inertia.round(6).tolist() == [0.074759, 0.010017, 0.000414]
    assert found.share.round(3).tolist() == [0.878, 0.118, 0.005]
    first = found.rows[0].round(6)
    sign = -1 if first["SM"] > 0 else 1
    assert (first * sign).to_dict() == {
        "SM": -0.065768,
        "JM": 0.258958,
        "SE": -0.380595,
        "JE": 0.232952,
        "SC": -0.201089,
    }


def test_greenacres_columns_contributions_and_quality() -> None:
    # The same table: R package ca 0.71, summary(ca(smoke)), in thousandths; mass, quality and
    # contributions of columns on the first two axes.
    found = correspondence(SMOKERS)
    assert (found.column_contributions[0] * 1000).round().tolist() == [654, 31, 166, 150]
    assert (found.row_contributions[0] * 1000).round().tolist() == [3, 84, 512, 331, 70]
    two = found.row_quality[[0, 1]].sum(axis=1)
    assert (two * 1000).round().tolist() == [893, 991, 1000, 1000, 999]


def test_where_nothing_sets_rows_apart_there_is_no_inertia() -> None:
    found = correspondence(pd.DataFrame([[1, 2, 3], [2, 4, 6], [3, 6, 9]]))
    assert found.inertia.tolist() == [0, 0]
    assert found.share.tolist() == [0, 0]
    assert not found.rows.to_numpy().any()
    assert not found.row_quality.to_numpy().any()


def test_the_heaviest_column_off_the_centre_lies_on_the_positive_side() -> None:
    # The heaviest column stands at the centre: it says nothing of the side.
    found = correspondence(pd.DataFrame([[20, 9, 1], [20, 1, 9]]))
    assert found.columns[0].round(9).tolist()[0] == 0
    assert found.columns.loc[1, 0] > 0


def test_rows_and_columns_without_counts_are_left_out() -> None:
    wider = SMOKERS.assign(never=0)
    wider.loc["XX"] = 0
    found = correspondence(wider)
    assert found.columns.index.tolist() == SMOKERS.columns.tolist()
    assert found.rows.index.tolist() == SMOKERS.index.tolist()
    assert found.inertia == pytest.approx(correspondence(SMOKERS).inertia)


@pytest.mark.parametrize("table", [[[1, 2, 3]], [[0, 0], [1, 2]], [[0, 0], [0, 0]]])
def test_a_table_of_one_row_has_no_map(table: list[list[int]]) -> None:
    assert correspondence(pd.DataFrame(table)) is None


counts = st.lists(st.lists(st.integers(1, 50), min_size=3, max_size=3), min_size=3, max_size=6)


@given(counts)
def test_inertias_add_up_to_phi_square_and_contributions_to_one(rows: list[list[int]]) -> None:
    table = np.array(rows)
    found = correspondence(pd.DataFrame(table))
    expected = np.outer(table.sum(axis=1), table.sum(axis=0)) / table.sum()
    phi_square = ((table - expected) ** 2 / expected).sum() / table.sum()
    assert found.inertia.sum() == pytest.approx(phi_square)
    assert found.row_contributions.sum().to_numpy() == pytest.approx(np.ones(2))
    assert found.column_contributions.sum().to_numpy() == pytest.approx(np.ones(2))
