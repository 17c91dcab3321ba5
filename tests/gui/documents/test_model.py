"""Names in natural order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codage.gui.documents.model import natural


def test_numbers_sort_by_size():
    names = ["E10", "e2", "É1 b", "E1 a"]
    assert sorted(names, key=natural) == ["E1 a", "É1 b", "e2", "E10"]


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_any_two_numbers_in_a_name_sort_by_size(one, other):
    assert (natural(f"Entretien {one}") < natural(f"Entretien {other}")) == (one < other)
