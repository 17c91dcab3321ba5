from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.project import row_ids
from codage.project.row_ids import RowIds, gathered, united

stretches = st.lists(
    st.tuples(st.integers(1, 40), st.integers(0, 9)).map(lambda at: range(at[0], at[0] + at[1])),
    max_size=5,
)
numbers = st.frozensets(st.integers(1, 50), max_size=9)


@pytest.fixture(autouse=True)
def many_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(row_ids, "_MANY", 6)


@given(stretches, numbers)
def test_it_is_the_set_of_its_ids(given: Sequence[range], others: frozenset[int]) -> None:
    plain = frozenset().union(*given)
    ids = gathered(given)
    assert isinstance(ids, RowIds) == (len(plain) >= 6)
    assert ids == plain
    assert sorted(ids) == sorted(plain)
    assert len(ids) == len(plain)
    assert all((number in ids) == (number in plain) for number in range(60))
    assert (ids & others, others & ids, ids | others) == (plain & others,) * 2 + (plain | others,)
    assert ids.isdisjoint(others) == plain.isdisjoint(others)


@given(st.lists(st.dictionaries(st.sampled_from("ab"), stretches), max_size=3), numbers)
def test_several_are_united_by_table(
    several: list[dict[str, list[range]]], others: frozenset[int]
) -> None:
    given = [{table: gathered(ranges, others) for table, ranges in one.items()} for one in several]
    expected: dict[str, set[int]] = {}
    for one in several:
        for table, ranges in one.items():
            expected.setdefault(table, set()).update(others, *ranges)
    assert united(given) == expected
