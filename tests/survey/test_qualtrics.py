"""Exports of Qualtrics with three header rows, and the older ones with two."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence

import pytest

from codage.domain.survey import VariableType
from codage.survey.building import build_survey, problems_of
from codage.survey.plan import propose_plan
from codage.survey.table import RawTable

NAMES = (
    *("StartDate", "EndDate", "Status", "IPAddress", "Progress", "Duration (in seconds)"),
    *("Finished", "RecordedDate", "ResponseId", "RecipientLastName", "RecipientFirstName"),
    *("RecipientEmail", "ExternalReference", "LocationLatitude", "LocationLongitude"),
    *("DistributionChannel", "UserLanguage", "Q1", "Q2_1", "Q2_2", "Q2_2_TEXT", "Q3_1", "Q3_2"),
)
TEXTS = (
    *("Start Date", "End Date", "Response Type", "IP Address", "Progress"),
    *("Duration (in seconds)", "Finished", "Recorded Date", "Response ID", "Recipient Last Name"),
    *("Recipient First Name", "Recipient Email", "External Data Reference", "Location Latitude"),
    *("Location Longitude", "Distribution Channel", "User Language", "Votre territoire&nbsp;?"),
    *("Quels outils ? - Selected Choice - SIG", "Quels outils ? - Selected Choice - Autre"),
    *("Quels outils ? - Autre - Text", "Freins - Coût", "Freins - Compétences"),
)
IDS = tuple(f'{{"ImportId":"{name}"}}' for name in NAMES)


def answer(number: int, *given: str, status: str = "IP Address") -> tuple[str, ...]:
    return (
        *(f"2023-09-{number:02} 10:05:00", f"2023-09-{number:02} 10:15:00", status, "10.0.0.1"),
        *("100", "600", "True", f"2023-09-{number:02} 10:15:01", f"R_{number}aBc", "Vidal"),
        *("Claire", "c@exemple.fr", "", "44.1", "3.2", "anonymous", "FR", *given),
    )


ROWS = (
    answer(11, "Rural", "SIG", "", "", "Souvent", "Jamais"),
    answer(12, "Urbain", "SIG", "Autre", "maison", "Parfois", "Souvent"),
    answer(13, "Rural", "", "", "", "Jamais", "Parfois", status="Survey Preview"),
)


def written(rows: Sequence[Sequence[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(rows)
    return out.getvalue()


def planned(table: RawTable):
    plan = propose_plan(table)
    assert problems_of(table, plan) == ()
    survey = build_survey(table, plan)
    variables = {variable.name: variable for variable in survey.variables}
    columns = dict(zip(variables, zip(*survey.rows, strict=True), strict=True))
    return plan, variables, columns


@pytest.mark.parametrize(("encoding", "name"), [("utf-8-sig", "q.csv"), ("utf-16", "q.tsv")])
def test_three_header_rows_give_names_questions_and_answers(
    encoding: str, name: str, text_table: Callable[..., RawTable]
) -> None:
    content = written([NAMES, TEXTS, IDS, *ROWS])
    if name.endswith("tsv"):
        content = content.replace('","', '"\t"')
    table = text_table(content, encoding, name)
    plan, variables, columns = planned(table)
    assert (table.tool, plan.key, len(table.rows)) == ("Qualtrics", "ResponseId", 3)
    assert table.row_numbers == (4, 5, 6)
    assert variables["Q1"].label == "Votre territoire ?"
    assert variables["Q2_1"].type is VariableType.MULTIPLE
    assert variables["Q2_1"].group == variables["Q2_2"].group == "Q2"
    assert columns["Q2_1"] == ("1", "1", None)
    assert columns["Q2_2"] == ("0", "1", None)
    assert variables["Q3_1"].type is VariableType.ORDINAL
    assert variables["RecordedDate"].type is VariableType.DATE


def test_personal_and_technical_columns_stay_out(text_table: Callable[..., RawTable]) -> None:
    plan, _, _ = planned(text_table(written([NAMES, TEXTS, IDS, *ROWS])))
    personal = {column.header for column in plan.columns if column.personal}
    assert personal == {
        *("IPAddress", "RecipientLastName", "RecipientFirstName", "RecipientEmail"),
        *("LocationLatitude", "LocationLongitude"),
    }
    taken = {column.header for column in plan.columns if column.included}
    assert taken == {
        *("RecordedDate", "ResponseId", "Q1", "Q2_1", "Q2_2", "Q2_2_TEXT"),
        *("Q3_1", "Q3_2"),
    }


def test_trials_by_the_researchers_are_told_with_their_row(
    text_table: Callable[..., RawTable],
) -> None:
    table = text_table(written([NAMES, TEXTS, IDS, *ROWS]))
    assert [(p.row, p.column) for p in table.problems if "trial" in str(p.message)] == [
        (6, "Status")
    ]


def test_the_older_two_header_rows_are_known_too(text_table: Callable[..., RawTable]) -> None:
    names = (*(f"V{n}" for n in range(1, 11)), "Q1", "Q2_1", "Q2_2")
    texts = (
        *("ResponseID", "ResponseSet", "Name", "ExternalDataReference", "EmailAddress"),
        *("IPAddress", "Status", "StartDate", "EndDate", "Finished", "Territoire ?"),
        *("Outils ?-SIG", "Outils ?-IoT"),
    )
    rows = [
        (
            *(f"R_{n}", "Default", "Claire", "", "a@b.fr", "10.0.0.1", "0", "2014-01-02 10:00:00"),
            *("2014-01-02 10:10:00", "1", "Rural", given, other),
        )
        for n, given, other in ((1, "1", ""), (2, "1", "1"), (3, "", ""))
    ]
    plan, variables, columns = planned(text_table(written([names, texts, *rows])))
    assert plan.key == "ResponseID"
    assert variables.keys() == {"ResponseID", "Q1", "Q2_1", "Q2_2"}
    assert columns["Q2_2"] == ("0", "1", None)


def test_answers_joined_in_one_cell_are_ticked(text_table: Callable[..., RawTable]) -> None:
    given = ("SIG", "SIG,Tableau de bord", "Tableau de bord,IoT", "SIG,IoT", "SIG", "IoT")
    rows = [("ResponseId", "Q1"), ("Response ID", "Outils ?"), ('{"ImportId":"_recordId"}', "{}")]
    rows += [(f"R_{n}", cell) for n, cell in enumerate(given)]
    _, _, columns = planned(text_table(written(rows)))
    assert columns["Q1_IoT"] == ("0", "0", "1", "1", "0", "1")


def test_headers_without_answers_are_refused(text_table: Callable[..., RawTable]) -> None:
    from codage.survey.errors import SurveyError

    with pytest.raises(SurveyError, match="no row of answers"):
        text_table(written([NAMES, TEXTS, IDS]))


MIXED = """\
"Status","ResponseId","Q2","Q2_4_TEXT","Q3_1","Q3_2","Q5","Q5_First Click","Q3_DO"
"Response Type","Response ID","Which kind? - Selected Choice","Which kind? - Other - Text",\
"Uses? - Selected Choice - Water","Uses? - Selected Choice - Waste","Codes?",\
"Timing - First Click",\
"Uses? - Display Order"
"{""ImportId"":""status""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID2""}",\
"{""ImportId"":""QID2_4_TEXT""}","{""ImportId"":""QID3"",""choiceId"":""1""}",\
"{""ImportId"":""QID3"",""choiceId"":""2""}","{""ImportId"":""QID5""}",\
"{""ImportId"":""QID5_FIRST_CLICK""}","{""ImportId"":""QID3_DO""}"
"IP Address","R_1","Département, Région","","Water","","1,3","1.200","1|2"
"IP Address","R_2","Commune","","Water","Waste","2,3","2.300","2|1"
"IP Address","R_3","Other","Syndicat","","Waste","1","1.000","1|2"
"IP Address","R_4","Département, Région","","Water","","1,2","4.000","1|2"
"IP Address","R_5","Commune","","","Waste","3","5.000","1|2"
"IP Address","R_6","Other","Régie","Water","","","6.000","2|1"
"""


def test_choices_with_commas_texts_timings_and_orders_are_told_apart(
    text_table: Callable[..., RawTable],
) -> None:
    table = text_table(MIXED)
    plan, variables, columns = planned(table)
    assert variables["Q2"].type is VariableType.NOMINAL
    assert columns["Q2"][0] == "Département, Région"
    assert variables["Q2"].label == "Which kind?"
    assert variables["Q2_4_TEXT"].type is VariableType.TEXT
    assert variables["Q3_1"].label == "Uses? – Water"
    assert (columns["Q5_1"], columns["Q5_3"]) == (
        ("1", "0", "1", "1", "0", None),
        ("1", "1", "0", "0", "1", None),
    )
    left = {column.header for column in plan.columns if not column.included}
    assert left == {"Status", "Q5", "Q5_First Click", "Q3_DO"}


def test_the_identifier_of_old_exports_is_the_key(text_table: Callable[..., RawTable]) -> None:
    table = text_table(
        "V1,V7,V8,Q1\nResponseID,Status,StartDate,Where?\n"
        "R_a,1,2014-01-02,City 1\nR_b,0,2014-01-03,City 2\nR_c,0,2014-01-04,City 3\n"
    )
    assert propose_plan(table).key == "ResponseID"
    assert [(problem.row, problem.column) for problem in table.problems if problem.row] == [
        (3, "V7")
    ]
    assert [x.message.values.get("columns") for x in table.problems] == [None, "Status, StartDate"]


@pytest.mark.parametrize("given", ["", "SIREN-1"])
def test_a_reference_is_kept_where_there_is_one(
    given: str, text_table: Callable[..., RawTable]
) -> None:
    table = text_table(
        "ResponseId,ExternalReference,Q1\nResponse ID,External Data Reference,Where?\n"
        '"{""ImportId"":""_recordId""}","{""ImportId"":""externalDataReference""}",'
        f'"{{""ImportId"":""QID1""}}"\nR_a,{given},Here\nR_b,,There\n'
    )
    assert propose_plan(table).columns[1].included is bool(given)
