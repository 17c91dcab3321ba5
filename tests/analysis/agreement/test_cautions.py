"""When a reader is warned of kappa, on the tables that made the paradoxes known."""

from __future__ import annotations

import pytest

from codage.analysis.agreement.cautions import caution
from codage.analysis.agreement.coefficients import cohen_kappa, fleiss_kappa, gwet_ac1

ADA_AND_BOB = ("Ada", "Bob")


def warned(table) -> str | None:
    (both, ada), (bob, neither) = table
    counts, units = [[2, 0], [1, 1], [0, 2]], [both, ada + bob, neither]
    total = sum(units)
    kappa, ac1 = cohen_kappa(table), gwet_ac1(counts, units)
    shares = ((both + ada) / total, (both + bob) / total)
    message = caution(
        dict(zip(ADA_AND_BOB, shares, strict=True)),
        float(kappa.observed),
        float(kappa.value),
        float(ac1.value),
    )
    return message and str(message)


def test_feinstein_and_cicchetti_1990_first_paradox():
    assert warned([[40, 9], [6, 45]]) is None
    common = warned([[80, 10], [5, 5]])
    assert "Kappa may mislead" in common
    assert "85 %" in common
    assert "nearly everywhere" in common
    assert "rare" in warned([[5, 10], [5, 80]])


def test_feinstein_and_cicchetti_1990_second_paradox():
    assert warned([[45, 15], [25, 15]]) is None
    assert warned([[25, 35], [5, 35]]).startswith("Ada uses this code much more often than Bob")


@pytest.mark.parametrize("table", [[[0, 6], [0, 94]], [[0, 50], [0, 50]]])
def test_a_coder_who_never_used_the_code_is_named(table):
    assert warned(table).startswith("Never used by Bob")


def test_of_three_coders_one_who_never_used_the_code_does_not_bring_kappa_to_nought():
    # Ada and Bob give the same 10 of 100 units the code, Cy none: Fleiss' kappa is 0.464.
    counts, units = [[2, 1], [0, 3]], [10, 90]
    kappa = float(fleiss_kappa(counts, units).value)
    assert kappa == pytest.approx((1 - 0.4 / 3) / (2 * (1 - 0.2 / 3)), abs=1e-9)
    message = str(caution({"Ada": 0.1, "Bob": 0.1, "Cy": 0.0}, 0.93, kappa, 0.92))
    assert message.startswith("Never used by Cy: that lowers kappa")
    assert "above 0" not in message


def test_a_code_that_nobody_used_cannot_be_compared():
    assert warned([[0, 0], [0, 100]]).startswith("No coder used this code")


def test_a_rare_code_with_a_good_kappa_needs_no_warning():
    assert warned([[18, 3], [3, 976]]) is None
