from itertools import product

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from codage.analysis.confidentiality import small_cells

tables = arrays(
    np.int64, st.tuples(st.integers(1, 5), st.integers(2, 5)), elements=st.integers(0, 9)
)


@given(tables, st.integers(2, 6))
def test_no_small_cell_is_shown_nor_alone_hidden_in_its_row(cells, least) -> None:
    hidden = small_cells(pd.DataFrame(cells), least).to_numpy()
    small = (cells > 0) & (cells < least)
    assert hidden[small].all()
    for row, those, few in zip(cells, hidden, small, strict=True):
        assert those.any() == few.any()
        assert those.sum() != 1
        if (row[~those] > 0).any():
            assert not (row[those] == 0).any()


def test_what_is_hidden_cannot_be_reckoned_from_the_total_of_its_row() -> None:
    # Whoever knows that noughts are hidden where nobody else is left finds two values or more.
    for row in product(range(7), repeat=3):
        hidden = small_cells(pd.DataFrame([row]), 4).to_numpy()[0]
        if not hidden.any() or hidden.all():
            continue
        total, many = sum(np.array(row)[hidden]), int(hidden.sum())
        least = int(bool((np.array(row)[~hidden] > 0).any()))
        fillings = [f for f in product(range(least, total + 1), repeat=many) if sum(f) == total]
        for place in range(many):
            assert len({filling[place] for filling in fillings}) > 1


def test_a_small_cell_alone_takes_a_nought_with_it_and_cells_of_one_another() -> None:
    hidden = small_cells(pd.DataFrame([[3, 0, 0], [1, 1, 8]]), 5).to_numpy().tolist()
    assert hidden == [[True, True, False], [True, True, True]]


def test_the_smallest_other_cell_of_a_row_goes_with_one_that_is_hidden() -> None:
    hidden = small_cells(pd.DataFrame([[3, 9, 7, 0], [8, 9, 7, 6]]), 5)
    assert hidden.to_numpy().tolist() == [[True, False, True, False], [False] * 4]
    assert not small_cells(pd.DataFrame([[1, 2]]), 0).to_numpy().any()
