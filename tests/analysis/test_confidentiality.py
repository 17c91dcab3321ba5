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
    assert hidden[(cells > 0) & (cells < least)].all()
    assert not hidden[cells == 0].any()
    for row, those in zip(cells, hidden, strict=True):
        if those.sum() == 1:
            assert (row[~those] == 0).all()


def test_the_smallest_other_cell_of_a_row_goes_with_one_that_is_hidden() -> None:
    hidden = small_cells(pd.DataFrame([[3, 9, 7, 0], [8, 9, 7, 6]]), 5)
    assert hidden.to_numpy().tolist() == [[True, False, True, False], [False] * 4]
    assert not small_cells(pd.DataFrame([[1, 2]]), 0).to_numpy().any()
