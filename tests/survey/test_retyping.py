from __future__ import annotations

from codage.domain.survey import VariableType
from codage.survey.building import build_survey, problems_of
from codage.survey.cells import DateOrder
from codage.survey.plan import propose_plan
from codage.survey.retyping import retyped

TABLE = "id;n;date;avis\na1;0,5 env;09/25/2023;peu\na2;1,5;01/02/2023;assez\na3;2,5;x;peu\n"


def test_a_new_type_brings_its_way_of_reading(text_table):
    table = text_table(TABLE)
    plan = propose_plan(table)
    number = retyped(table, 1, plan.columns[1], VariableType.DECIMAL)
    assert number.decimal_comma
    day = retyped(table, 2, plan.columns[2], VariableType.DATE)
    assert day.date_order is DateOrder.MONTH_FIRST
    plan = plan.with_column(1, number).with_column(2, day)
    assert [(p.row, p.column) for p in problems_of(table, plan)] == [(2, "n"), (4, "date")]


def test_a_scale_begins_with_the_values_that_are_met(text_table):
    table = text_table(TABLE)
    plan = propose_plan(table)
    scale = retyped(table, 3, plan.columns[3], VariableType.ORDINAL)
    assert [label.value for label in scale.labels] == ["peu", "assez"]
    plan = plan.with_column(3, scale)
    assert build_survey(table, plan).variables[3].type is VariableType.ORDINAL


def test_a_scale_of_numbers_is_in_their_order(text_table):
    table = text_table("id;x\na1;10\na2;9\na3;1\n")
    scale = retyped(table, 1, propose_plan(table).columns[1], VariableType.ORDINAL)
    assert [label.value for label in scale.labels] == ["1", "9", "10"]
