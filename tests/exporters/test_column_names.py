"""Column names that every statistics program takes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.exporters.cells import harmless, number_as_text
from codage.exporters.column_names import safe_names

SAFE = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,31}")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("st_ener", "st_ener"),
        ("B3 Eau et assainissement", "B3_Eau_et_assainissement"),
        ("Œuvre d’été", "OEuvre_d_ete"),
        ("2e question ?", "v_2e_question"),
        ("with", "v_with"),
        ("", "v"),
        ("数据", "v"),
        ("x" * 40, "x" * 32),
    ],
)
def test_a_name(name, expected):
    assert safe_names([name]) == [expected]


def test_doubles_are_told_apart_letter_case_ignored():
    assert safe_names(["Eau", "eau", "EAU"], taken=["n"]) == ["Eau", "eau_2", "EAU_3"]


@given(names=st.lists(st.text(max_size=45), max_size=20), taken=st.lists(st.text(max_size=5)))
def test_names_are_safe_unique_and_as_many(names, taken):
    given_names = safe_names(names, taken=taken)
    assert len(given_names) == len(names)
    assert all(SAFE.fullmatch(name) and not name.endswith("_") for name in given_names)
    lowered = [name.lower() for name in given_names]
    assert len(set(lowered)) == len(names)
    assert not set(lowered) & {name.lower() for name in taken}


@given(number=st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_come_back_from_their_text(number):
    text = number_as_text(number)
    assert float(text) == number
    assert "e" not in text.lower()


@given(texts=st.lists(st.text("'=+-@\t\r\n＝a", max_size=6), unique=True))
def test_harmless_text_begins_no_formula_and_stays_distinct(texts):
    written = [harmless(text) for text in texts]
    assert not any(
        text.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝")) for text in written
    )
    assert len(set(written)) == len(texts)
