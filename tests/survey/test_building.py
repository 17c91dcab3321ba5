from __future__ import annotations

from dataclasses import replace

import pytest

from codage.domain.message import Cancelled
from codage.domain.survey import ValueLabel, VariableType
from codage.survey.building import build_survey, problems_of, remarks_of
from codage.survey.cells import DateOrder
from codage.survey.errors import SurveyError
from codage.survey.plan import ColumnPlan, SurveyPlan, propose_plan

TABLE = "id;etp;date;pop;dep\nOTCD-001;0,5;11/09/2023;5 000;01\nOTCD-002;;15/12/2023;98;2A\n"


def _changed(plan: SurveyPlan, which: str, **changes: object) -> SurveyPlan:
    index = plan.index_of(which)
    assert index is not None
    return plan.with_column(index, replace(plan.columns[index], **changes))


def test_values_are_canonical(text_table):
    table = text_table(TABLE)
    survey = build_survey(table, propose_plan(table))
    assert survey.rows == (
        ("OTCD-001", "0.5", "2023-09-11", "5000", "01"),
        ("OTCD-002", None, "2023-12-15", "98", "2A"),
    )
    assert (survey.key, survey.name, survey.source) == ("id", "id", "survey.csv")
    assert len(survey.sha256) == 64


def test_excluded_columns_stay_out(text_table):
    table = text_table(TABLE)
    plan = _changed(propose_plan(table), "pop", included=False)
    survey = build_survey(table, plan)
    assert "pop" not in [variable.name for variable in survey.variables]
    assert survey.rows[0] == ("OTCD-001", "0.5", "2023-09-11", "01")


def test_duplicate_keys_are_refused_with_their_rows(text_table):
    table = text_table("id;x\na;1\nb;2\na;3\n")
    plan = replace(propose_plan(table), key="id")
    with pytest.raises(SurveyError, match=r"Rows 2, 4 .*“a”.*column id"):
        build_survey(table, plan)


def test_empty_keys_are_refused_with_their_row(text_table):
    table = text_table("id;x\na;1\n;2\n")
    with pytest.raises(SurveyError, match="Row 3"):
        build_survey(table, replace(propose_plan(table), key="id"))


def test_duplicate_and_impossible_variable_names_are_refused(text_table):
    table = text_table(TABLE)
    plan = propose_plan(table)
    for name, match in (("ETP", "variable ETP"), ("1 a", "cannot name"), ("", "cannot name")):
        with pytest.raises(SurveyError, match=match):
            build_survey(table, _changed(plan, "dep", name=name))


@pytest.mark.parametrize(
    ("column", "kind", "row"),
    [
        ("dep", VariableType.INTEGER, 2),
        ("dep", VariableType.DATE, 2),
        ("pop", VariableType.MULTIPLE, 2),
        ("date", VariableType.DECIMAL, 2),
    ],
)
def test_values_that_are_not_of_their_type_are_told_with_row_and_column(
    text_table, column, kind, row
):
    table = text_table(TABLE)
    plan = _changed(propose_plan(table), column, type=kind)
    problems = problems_of(table, plan)
    assert (problems[0].row, problems[0].column) == (row, column)
    with pytest.raises(SurveyError, match=f"Row {row}, column {column}"):
        build_survey(table, plan)


def test_a_wrong_order_of_dates_is_told(text_table):
    table = text_table(TABLE)
    plan = _changed(propose_plan(table), "date", date_order=DateOrder.MONTH_FIRST)
    assert [problem.row for problem in problems_of(table, plan)] == [3]


def test_a_code_for_no_answer_may_be_of_any_type(text_table):
    table = text_table("id;pop\na1;1200\na2;environ 3000\n")
    plan = _changed(propose_plan(table), "pop", type=VariableType.INTEGER)
    assert problems_of(table, plan)
    plan = _changed(plan, "pop", missing=("environ 3000",))
    survey = build_survey(table, plan)
    assert survey.rows[1][1] == "environ 3000"
    assert survey.variables[1].missing == {"environ 3000"}


def test_full_labels_become_their_codes(text_table):
    table = text_table("id;ruralite\na1;Rural\na2;2\na3;péri-urbain\n")
    labels = (ValueLabel("1", "rural"), ValueLabel("2", "Péri-urbain"))
    plan = _changed(propose_plan(table), "ruralite", type=VariableType.NOMINAL, labels=labels)
    assert [row[1] for row in build_survey(table, plan).rows] == ["1", "2", "2"]


def test_values_without_a_label_are_remarked_and_kept(text_table):
    table = text_table("id;x\na1;1\na2;7\n")
    labels = (ValueLabel("1", "oui"),)
    plan = _changed(propose_plan(table), "x", type=VariableType.ORDINAL, labels=labels)
    assert "7" in str(remarks_of(table, plan)[0].message)
    assert build_survey(table, plan).rows[1][1] == "7"


def test_a_plan_of_another_table_is_refused(text_table):
    table = text_table(TABLE)
    plan = SurveyPlan((ColumnPlan("id", "id", VariableType.TEXT),), "id", "id")
    with pytest.raises(SurveyError, match="1 columns"):
        build_survey(table, plan)


def test_a_key_or_name_that_is_left_out_is_refused(text_table):
    table = text_table(TABLE)
    plan = _changed(propose_plan(table), "id", included=False)
    with pytest.raises(SurveyError, match="No column identifies"):
        build_survey(table, plan)
    plan = _changed(replace(propose_plan(table), name="dep"), "dep", included=False)
    with pytest.raises(SurveyError, match="left out"):
        build_survey(table, plan)


def test_two_thousand_columns(text_table):
    header = ";".join(["id", *(f"v{n}" for n in range(1999))])
    rows = "\n".join(";".join([f"a{n}", *["1"] * 1999]) for n in range(5))
    table = text_table(f"{header}\n{rows}\n")
    assert len(build_survey(table, propose_plan(table)).variables) == 2000


def test_many_rows(text_table):
    rows = "\n".join(f"OTCD-{n:06};0,5;{n % 4}" for n in range(100_000))
    table = text_table(f"id;etp;x\n{rows}\n")
    survey = build_survey(table, propose_plan(table))
    assert survey.rows[-1] == ("OTCD-099999", "0.5", "3")


def test_the_few_cells_that_make_numbers_text_are_told_with_their_row(text_table):
    rows = "".join(f"c{n};{n * 7};1{n % 9 + 1}/02/2023\n" for n in range(20))
    table = text_table(f"id;pop;jour\n{rows}c20;environ 12;bientôt\n")
    told = {(p.row, p.column) for p in remarks_of(table, propose_plan(table))}
    assert {(22, "pop"), (22, "jour")} <= told


def test_text_with_a_number_in_it_is_not_told(text_table):
    rows = "".join(f"c{n};réponse {n}\n" for n in range(20))
    table = text_table(f"id;libre\n{rows}c20;12\n")
    assert [p for p in remarks_of(table, propose_plan(table)) if p.column == "libre"] == []


def test_checking_and_building_can_be_stopped(text_table):
    table = text_table("id;a\nx;1\ny;2\n")
    plan = propose_plan(table)

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        propose_plan(table, stop)
    for work in (build_survey, problems_of, remarks_of):
        with pytest.raises(Cancelled):
            work(table, plan, stop)


def test_codes_with_zeros_before_them_are_not_told_for_a_letter(text_table):
    rows = "".join(f"c{n};{n:02}\n" for n in range(1, 20))
    table = text_table(f"id;dep\n{rows}c20;2A\n")
    assert [p for p in remarks_of(table, propose_plan(table)) if p.column == "dep"] == []


def test_what_is_wrong_under_a_double_header_is_told_with_the_letters(text_table):
    table = text_table("id;q;q\na;1;x\nb;2;y\nc;3;4\nd;5;6\n")
    plan = propose_plan(table)
    plan = plan.with_column(2, replace(plan.columns[2], type=VariableType.INTEGER))
    assert [(p.row, p.column) for p in problems_of(table, plan)] == [(2, "q (C)"), (3, "q (C)")]
