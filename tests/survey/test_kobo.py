"""Exports of KoboToolbox and ODK Central, in each shape, alone and with their XLSForm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from codage.domain.survey import VariableType
from codage.survey.building import build_survey, problems_of
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table
from codage.survey.table import RawTable

BOTH = """\
start;end;username;bloc/type_coll;bloc/outils;bloc/outils/sig;bloc/outils/tdb;bloc/pop;accord;\
bloc/lieu;_bloc/lieu_latitude;_id;_uuid;_submission_time;_validation_status;_notes;__version__;\
_submitted_by;_index
2023-09-11T10:05:00.000+02:00;2023-09-11T10:25:00.000+02:00;claire;synd;sig tdb;1;1;35000;oui;\
44.1 3.2 0 0;44.1;101;aaaa-1;2023-09-11T08:25:10;;;v1;claire;1
2023-09-12T10:05:00.000+02:00;2023-09-12T10:25:00.000+02:00;claire;com;tdb;0;1;1200;non;;;102;\
aaaa-2;2023-09-12T08:25:10;;;v1;claire;2
2023-09-13T10:05:00.000+02:00;2023-09-13T10:25:00.000+02:00;claire;com;;;;800;oui;;;103;aaaa-3;\
2023-09-13T08:25:10;;;v1;claire;3
"""
JOINED = BOTH.replace(";bloc/outils/sig;bloc/outils/tdb", "").replace("sig tdb;1;1", "sig tdb")
JOINED = JOINED.replace(";tdb;0;1;", ";tdb;").replace("com;;;;800", "com;;800")
SPLIT = BOTH.replace("bloc/outils;", "").replace("sig tdb;1;1", "1;1").replace("tdb;0;1", "0;1")
SPLIT = SPLIT.replace("com;;;;800", "com;;;800")
LABELLED = """\
Territoire/Type de collectivité;Territoire/Quels outils ?;Territoire/Quels outils ?/SIG;\
Territoire/Quels outils ?/Tableau de bord;Territoire/Population;_id;_uuid;_submission_time;_index
Syndicat;SIG Tableau de bord;1;1;35000;101;a;2023-09-11T08:25:10;1
Commune;Tableau de bord;0;1;1200;102;b;2023-09-12T08:25:10;2
"""
SURVEY = (
    ("type", "name", "label::English (en)", "label::Français (fr)", "appearance"),
    ("start", "start", "", "", ""),
    ("begin_group", "bloc", "Territory", "Territoire", ""),
    ("select_one coll", "type_coll", "Kind of authority", "Type de collectivité", ""),
    ("select_multiple outils", "outils", "Which tools?", "Quels outils ?", ""),
    ("integer", "pop", "Population", "Population", ""),
    ("geopoint", "lieu", "Place", "Lieu", ""),
    ("end_group", "", "", "", ""),
    ("select_one on", "accord", "Do you agree?", "Êtes-vous d'accord ?", "likert"),
)
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Français (fr)"),
    ("coll", "synd", "Joint authority", "Syndicat"),
    ("coll", "com", "Municipality", "Commune"),
    ("outils", "sig", "GIS", "SIG"),
    ("outils", "tdb", "Dashboard", "Tableau de bord"),
    ("outils", "iot", "IoT platform", "Plateforme IoT"),
    ("on", "non", "No", "Non"),
    ("on", "oui", "Yes", "Oui"),
)


@pytest.fixture
def form(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (
        ("survey", SURVEY),
        ("choices", CHOICES),
        ("settings", (("form_title", "default_language"), ("Enquête", "Français (fr)"))),
    ):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "aXyZ.xlsx"
    book.save(path)
    return path


def planned(table: RawTable):
    plan = propose_plan(table)
    assert problems_of(table, plan) == ()
    survey = build_survey(table, plan)
    variables = {variable.name: variable for variable in survey.variables}
    columns = dict(zip(variables, zip(*survey.rows, strict=True), strict=True))
    return plan, variables, columns


@pytest.mark.parametrize("content", [BOTH, SPLIT])
def test_ticked_columns_are_one_question_without_its_form(
    content: str, text_table: Callable[..., RawTable]
) -> None:
    table = text_table(content)
    plan, variables, columns = planned(table)
    assert (table.tool, plan.key) == ("KoboToolbox, ODK", "id")
    assert {"type_coll", "outils_sig", "outils_tdb", "pop", "accord"} <= variables.keys()
    assert "outils" not in variables
    assert variables["outils_sig"].group == "outils"
    assert columns["outils_sig"] == ("1", "0", None)
    assert columns["submission_time"][0] == "2023-09-11T08:25:10"
    assert not variables.keys() & {"start", "end", "version", "index", "uuid"}
    personal = {column.header for column in plan.columns if column.personal}
    assert personal == {"username", "_submitted_by", "bloc/lieu", "_bloc/lieu_latitude"}


@pytest.mark.parametrize("content", [BOTH, SPLIT, JOINED])
def test_the_form_beside_gives_labels_choices_and_ticks_whatever_the_shape(
    content: str, form: Path, text_table: Callable[..., RawTable]
) -> None:
    table = text_table(content)
    plan, variables, columns = planned(table)
    assert table.companion == form.name
    assert variables["type_coll"].label == "Type de collectivité"
    assert [(x.value, x.label) for x in variables["type_coll"].labels] == [
        ("synd", "Syndicat"),
        ("com", "Commune"),
    ]
    assert variables["outils_tdb"].label == "Quels outils ? – Tableau de bord"
    assert variables["outils_tdb"].group == "outils"
    assert columns["outils_tdb"] == ("1", "1", None)
    assert columns["outils_sig"] == ("1", "0", None)
    assert variables["pop"].type is VariableType.INTEGER
    assert variables["accord"].type is VariableType.ORDINAL
    assert [x.value for x in variables["accord"].labels] == ["non", "oui"]
    assert next(c for c in plan.columns if c.header == "bloc/lieu").personal


def test_headers_and_answers_in_words_come_back_to_names(
    form: Path, text_table: Callable[..., RawTable]
) -> None:
    _, variables, columns = planned(text_table(LABELLED))
    assert columns["type_coll"] == ("synd", "com")
    assert columns["outils_sig"] == ("1", "0")
    assert variables["outils_sig"].group == "outils"
    assert columns["pop"] == ("35000", "1200")


def test_joined_labels_are_told_apart_by_the_form(
    form: Path, text_table: Callable[..., RawTable]
) -> None:
    lines = [line.split(";") for line in LABELLED.splitlines()]
    only = "\n".join(";".join(cells[:2] + cells[4:]) for cells in lines) + "\n"
    _, _, columns = planned(text_table(only))
    assert columns["outils_tdb"] == ("1", "1")
    assert columns["outils_sig"] == ("1", "0")
    assert columns["outils_iot"] == ("0", "0")


def test_codes_joined_by_blanks_are_taken_apart_without_the_form_where_they_recur(
    text_table: Callable[..., RawTable],
) -> None:
    chosen = ("sig", "sig tdb", "tdb", "sig tdb iot", "tdb iot", "sig iot", "", "sig")
    lines = [f"{n};u{n};{cell};Il faut du temps {n}" for n, cell in enumerate(chosen)]
    table = text_table("_id;_uuid;outils;libre;_index\n" + "\n".join(f"{x};1" for x in lines))
    _, variables, columns = planned(table)
    assert columns["outils_iot"] == ("0", "0", "0", "1", "1", "1", None, "0")
    assert "libre" in variables


def test_an_odk_central_table_is_known_by_its_key(text_table: Callable[..., RawTable]) -> None:
    table = text_table(
        "SubmissionDate,bloc-type,KEY,SubmitterID,SubmitterName,AttachmentsPresent,FormVersion\n"
        "2023-09-11T08:25:10.123Z,a,uuid:1,3,Claire,0,1\n"
        "2023-09-12T08:25:10.123Z,b,uuid:2,3,Claire,0,1\n"
    )
    plan, variables, _ = planned(table)
    assert plan.key == "KEY"
    assert variables.keys() == {"SubmissionDate", "bloc_type", "KEY"}


def test_the_sheet_of_cases_is_read_rather_than_that_of_a_repeated_group(
    workbook: Callable[..., Path],
) -> None:
    path = workbook(
        {
            "Enquête": [["q", "_id", "_uuid", "_index"], ["a", 1, "u1", 1], ["b", 2, "u2", 2]],
            "projets": [["projet", "_index", "_parent_table_name", "_parent_index"]]
            + [[f"p{n}", n, "Enquête", 1] for n in range(30)],
        }
    )
    assert read_table(path).sheet == "Enquête"


def test_a_form_that_shares_a_header_or_two_with_a_table_is_not_its_form(
    form: Path, text_table: Callable[..., RawTable]
) -> None:
    headers = ["id", "pop", "accord", *(f"q{n}" for n in range(12))]
    table = text_table("\n".join([";".join(headers), ";".join("1" * 15), ";".join("2" * 15)]))
    assert table.companion == ""
    assert table.column(2) == ["1", "2"]


WIDE = """\
"start";"bloc/Q/debut";"bloc/Q/prio";"bloc/photo";"bloc/photo_URL";"bloc/note";"bloc/lieu";\
"bloc/_lieu_latitude";"bloc/_lieu_longitude";"bloc/_lieu_altitude";"bloc/_lieu_precision";"_id";\
"_uuid";"_submission_time";"_index"
"2023-09-11T10:05:00";"2019-01-02";"b a";"1.jpg";"https://k/1.jpg";"";"48.11 -1.67 0 0";"48.11";\
"-1.67";"0";"0";"101";"u1";"2023-09-11T08:25:10";"1"
"2023-09-12T10:05:00";"2020-01-02";"a b";"";"";"";"45.75 4.85 0 0";"45.75";"4.85";"0";"0";"102";\
"u2";"2023-09-12T08:25:10";"2"
"""
FORMED = (
    ("type", "name", "label::Français (fr)", "label::English (en)"),
    ("start", "start", "", ""),
    ("begin_group", "bloc", "Bloc", "Block"),
    ("begin_group", "Q", "Questions", "Questions"),
    ("date", "debut", "Début", "Start"),
    ("rank prio", "prio", "Classez", "Rank"),
    ("end_group", "", "", ""),
    ("image", "photo", "Photo", "Picture"),
    ("note", "note", "Merci.", "Thank you."),
    ("geopoint", "lieu", "Lieu", "Place"),
    ("end_group", "", "", ""),
)


def written(path: Path, survey: tuple, choices: tuple) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    settings = (("form_title", "default_language"), ("Enquête", "Français (fr)"))
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    prio = (("prio", "a", "Sobriété", "Sobriety"), ("prio", "b", "Sécurité", "Safety"))
    heads = ("list_name", "name", "label::Français (fr)", "label::English (en)")
    return written(tmp_path / "wide.xlsx", FORMED, (heads, *prio))


def test_a_question_called_like_a_column_of_the_tool_keeps_its_own(
    wide: Path, text_table: Callable[..., RawTable]
) -> None:
    table = text_table(WIDE)
    assert table.companion == wide.name
    plan, variables, columns = planned(table)
    assert columns["debut"] == ("2019-01-02", "2020-01-02")
    assert variables["debut"].label == "Début"
    assert not next(column for column in plan.columns if column.header == "start").included


def test_a_ranking_is_a_column_for_each_place(
    wide: Path, text_table: Callable[..., RawTable]
) -> None:
    _, variables, columns = planned(text_table(WIDE))
    assert (columns["prio_1"], columns["prio_2"]) == (("b", "a"), ("a", "b"))
    assert [x.label for x in variables["prio_1"].labels] == ["Sobriété", "Sécurité"]
    assert variables["prio_2"].label == "Classez – 2"


@pytest.mark.parametrize("formed", [True, False])
def test_places_and_files_are_left_out_with_the_form_or_without(
    formed: bool, wide: Path, text_table: Callable[..., RawTable]
) -> None:
    if not formed:
        wide.unlink()
    plan, variables, _ = planned(text_table(WIDE))
    personal = {column.header for column in plan.columns if column.personal}
    ends = ("latitude", "longitude", "altitude", "precision")
    assert personal == {"bloc/lieu", *(f"bloc/_lieu_{end}" for end in ends)}
    assert not [name for name in variables if "photo" in name]
    assert ("note" in variables) is not formed


def test_labels_and_answers_in_another_language_of_the_form_come_back_to_names(
    form: Path, text_table: Callable[..., RawTable]
) -> None:
    table = text_table(
        "Territory/Kind of authority;Territory/Which tools?;Territory/Population;Do you agree?;"
        "_id;_uuid;_submission_time\n"
        "Joint authority;GIS IoT platform;35000;Yes;1;a;2023-09-11T08:25:10\n"
        "Municipality;Dashboard;1200;No;2;b;2023-09-12T08:25:10\n"
    )
    _, variables, columns = planned(table)
    assert columns["type_coll"] == ("synd", "com")
    assert variables["type_coll"].label == "Kind of authority"
    assert [x.label for x in variables["type_coll"].labels] == ["Joint authority", "Municipality"]
    assert columns["outils_iot"] == ("1", "0")
    assert variables["outils_iot"].label == "Which tools? – IoT platform"
    assert columns["accord"] == ("oui", "non")


def test_the_sheet_of_a_repeated_group_says_what_it_is(workbook: Callable[..., Path]) -> None:
    heads = ("projets/titre", "_index", "_parent_table_name", "_parent_index", "_submission__id")
    own = ("_submission__uuid", "_submission__submitted_by")
    path = workbook(
        {
            "Enquête": [["nom", "_id", "_uuid", "_index"], ["A", 11, "u", 1], ["B", 12, "v", 2]],
            "projets": [
                [*heads, *own],
                ["LoRa", 1, "Enquête", 1, 11, "u", "zoe"],
                ["SIG", 2, "Enquête", 1, 11, "u", "zoe"],
            ],
        }
    )
    table = read_table(path, "projets")
    assert any("repeats" in problem.message.template for problem in table.problems)
    plan, variables, _ = planned(table)
    assert plan.key == "index"
    assert "titre" in variables
    assert not [name for name in variables if "uuid" in name or "submitted" in name]
