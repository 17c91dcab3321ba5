from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.saturation import _new_share, expected_codes, saturation


def test_new_codes_by_interview_in_the_order_of_import(study) -> None:
    table = saturation(study.project.frames).table
    assert table["name"].tolist() == ["A", "B", "C"]
    assert table["new"].tolist() == [3, 1, 0]
    assert table["codes"].tolist() == [3, 4, 4]


def test_another_order_gives_other_new_codes_and_the_same_end(study) -> None:
    order = [study.documents[name] for name in "CBA"]
    table = saturation(study.project.frames, order=order).table
    assert table["name"].tolist() == ["C", "B", "A"]
    assert table["new"].tolist() == [1, 1, 2]
    assert table["codes"].iloc[-1] == 4


def test_the_expected_curve_ends_with_all_codes_and_lies_in_its_band(study) -> None:
    table = saturation(study.project.frames).table
    assert table["expected"].iloc[-1] == pytest.approx(4)
    assert (table["low"] <= table["expected"] + 1e-9).all()
    assert (table["expected"] <= table["high"] + 1e-9).all()


def test_the_expected_curve_is_that_of_magurran_1988() -> None:
    # Magurran (1988), Ecological Diversity, p. 128: moths of the first trap, 13 of its 23 taken.
    # R package tabula, rarefaction(): the figures below (its snapshot of these data).
    moths = np.array([9, 3, 4, 2, 1, 1, 1, 1, 1])
    found = expected_codes(moths, int(moths.sum()))
    expected = [1, 1.818182, 2.5048, 3.095765, 3.616393, 4.084312, 4.511693, 4.906919]
    expected += [5.275811, 5.622502, 5.950041, 6.260802, 6.556735]
    assert found[:13] == pytest.approx(expected, abs=1e-6)


def test_the_new_share_is_of_the_last_three_interviews_as_guest_namey_and_chen_2020_say() -> None:
    # Base of four, run of three (PLoS ONE 15: e0232076): 2 new codes on 20.
    assert _new_share(np.array([9, 6, 3, 2, 4, 1, 1, 0])) == pytest.approx(2 / 20)
    assert np.isnan(_new_share(np.array([9, 6, 3, 2, 4, 1])))
    assert np.isnan(_new_share(np.zeros(8, dtype=int)))


shows = st.integers(2, 5).flatmap(
    lambda documents: st.lists(
        st.lists(st.booleans(), min_size=documents, max_size=documents), min_size=1, max_size=5
    )
)


@given(shows)
def test_the_expected_curve_is_the_mean_over_all_orders(shown: list[list[bool]]) -> None:
    table = np.array(shown)
    documents = table.shape[1]
    curves = [
        np.maximum.accumulate(table[:, list(order)], axis=1).sum(axis=0)
        for order in permutations(range(documents))
    ]
    found = expected_codes(table.sum(axis=1), documents)
    assert found == pytest.approx(np.mean(curves, axis=0))


def test_figures_are_the_same_each_time(study) -> None:
    frames = study.project.frames
    assert saturation(frames).table.equals(saturation(frames).table)
