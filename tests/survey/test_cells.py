from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codage.survey.cells import DateOrder, decimal_number, iso_date, whole_number, yes_or_no


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("5", "5"),
        ("-5", "-5"),
        ("+5", "5"),
        ("5 000 000", "5000000"),
        ("5\u202f000", "5000"),
        ("5\u00a0000", "5000"),
        ("5.0", "5"),
        ("012", None),
        ("2A", None),
        ("5 00", None),
        ("1,5", None),
        ("", None),
        ("٣", None),
    ],
)
def test_whole_numbers(cell, value):
    assert whole_number(cell) == value


@pytest.mark.parametrize(
    ("cell", "comma", "value"),
    [
        ("0,5", True, "0.5"),
        ("5.50", False, "5.5"),
        ("35000.0000000000", False, "35000"),
        ("1.20e1", False, "12"),
        ("0.5", True, "0.5"),
        ("1.234,5", True, "1234.5"),
        ("1 234,5", True, "1234.5"),
        (",5", True, "0.5"),
        ("0.5", False, "0.5"),
        ("1,234.5", False, "1234.5"),
        ("0,5", False, None),
        ("1e-07", False, "0.0000001"),
        ("nan", False, None),
        ("inf", False, None),
        (".", False, None),
        ("-", False, None),
        ("e5", False, None),
        ("1.2.3", False, None),
        ("12 rue", False, None),
    ],
)
def test_decimal_numbers(cell, comma, value):
    assert decimal_number(cell, comma=comma) == value


@pytest.mark.parametrize(
    ("cell", "order", "value"),
    [
        ("2023-09-11", DateOrder.YEAR_FIRST, "2023-09-11"),
        ("2023-09-11 10:05:07", DateOrder.DAY_FIRST, "2023-09-11T10:05:07"),
        ("2023-09-11T10:05:07.123Z", DateOrder.DAY_FIRST, "2023-09-11T10:05:07"),
        ("2023-09-11 00:00:00", DateOrder.YEAR_FIRST, "2023-09-11"),
        ("11/09/2023", DateOrder.DAY_FIRST, "2023-09-11"),
        ("11.09.23", DateOrder.DAY_FIRST, "2023-09-11"),
        ("09/11/2023 1:05 PM", DateOrder.MONTH_FIRST, "2023-09-11T13:05:00"),
        ("11/09/2023", DateOrder.YEAR_FIRST, None),
        ("31/02/2023", DateOrder.DAY_FIRST, None),
        ("1er août 2023", DateOrder.YEAR_FIRST, "2023-08-01"),
        ("lundi 11 sept. 2023 à 10h05", DateOrder.DAY_FIRST, "2023-09-11T10:05:00"),
        ("14/07/1789", DateOrder.DAY_FIRST, "1789-07-14"),
        ("192.168.1.1", DateOrder.DAY_FIRST, None),
        ("06 12 34 56 78", DateOrder.DAY_FIRST, None),
    ],
)
def test_dates(cell, order, value):
    assert iso_date(cell, order) == value


@given(st.dates(), st.sampled_from(DateOrder))
def test_iso_dates_are_their_own_canonical_form(day: date, order):
    assert iso_date(day.isoformat(), order) == day.isoformat()


@given(st.datetimes(min_value=datetime(1000, 1, 1)))
def test_french_dates_come_back(moment):
    written = iso_date(moment.strftime("%d/%m/%Y %H:%M:%S"), DateOrder.DAY_FIRST)
    assert written is not None
    assert datetime.fromisoformat(written) == moment.replace(microsecond=0)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-1e9, max_value=1e9))
def test_french_decimals_come_back(number: Decimal):
    cell = decimal_number(f"{number:f}".replace(".", ","), comma=True)
    assert cell is not None
    assert Decimal(cell) == number


@given(st.text(max_size=20))
def test_any_cell_is_converted_or_refused(cell):
    for comma in (True, False):
        if (number := decimal_number(cell, comma=comma)) is not None:
            assert Decimal(number) is not None
            assert number.isascii()
            assert "e" not in number.lower()
    if (number := whole_number(cell)) is not None:
        assert str(int(number)).lstrip("-") == number.lstrip("-")
    for order in DateOrder:
        if (day := iso_date(cell, order)) is not None:
            datetime.fromisoformat(day)
    assert yes_or_no(cell) in ("0", "1", None)
