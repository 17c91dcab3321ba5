"""Answers of Google Forms from its sheet and from its own CSV, in French and English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codage.domain.survey import VariableType
from codage.survey.building import build_survey, problems_of
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table
from codage.survey.table import RawTable

TOOLS = (
    "SIG, Tableau de bord",
    "SIG",
    "Tableau de bord, Plateforme IoT",
    "SIG, Plateforme IoT, Un tableur maison",
    "Plateforme IoT",
    "SIG, Tableau de bord",
)
FREE = (
    "Le coût, les délais, et la formation",
    "Rien",
    "Il faut du temps, des moyens",
    "Former, expliquer, recommencer",
    "Les délais, le coût",
    "Rien, vraiment",
)


def french(tools: tuple[str, ...] = TOOLS) -> str:
    lines = [
        "Horodateur,Adresse e-mail,Nom de votre collectivité,Quels outils utilisez-vous ?,"
        "Satisfaction,Fréquence,Commentaires"
    ]
    often = ("Souvent", "Jamais", "Parfois", "Souvent", "Rarement", "Jamais")
    for n, (tool, free) in enumerate(zip(tools, FREE, strict=True)):
        lines.append(
            f'1{n}/09/2023 10:05:0{n},u{n}@exemple.fr,Territoire {n},"{tool}",{n % 5 + 1},'
            f'{often[n]},"{free}"'
        )
    return "\n".join(lines) + "\n"


def planned(table: RawTable):
    plan = propose_plan(table)
    assert problems_of(table, plan) == ()
    survey = build_survey(table, plan)
    variables = {variable.name: variable for variable in survey.variables}
    columns = dict(zip(variables, zip(*survey.rows, strict=True), strict=True))
    return plan, variables, columns


def test_joined_answers_are_ticks_and_what_was_added_is_text(
    text_table: Callable[..., RawTable],
) -> None:
    table = text_table(french())
    _, variables, columns = planned(table)
    ticks = {v.label.partition(" – ")[2]: columns[v.name] for v in variables.values() if v.group}
    assert table.tool == "Google Forms"
    assert ticks == {
        "SIG": ("1", "1", "0", "1", "0", "1"),
        "Tableau de bord": ("1", "0", "1", "0", "0", "1"),
        "Plateforme IoT": ("0", "0", "1", "1", "1", "0"),
    }
    beside = next(v for v in variables.values() if v.name.endswith("other"))
    assert columns[beside.name] == (None, None, None, "Un tableur maison", None, None)


def test_the_column_that_was_taken_apart_can_still_be_taken_in(
    text_table: Callable[..., RawTable],
) -> None:
    plan, _, _ = planned(text_table(french()))
    whole = next(c for c in plan.columns if c.header == "Quels outils utilisez-vous ?")
    assert (whole.included, whole.type) == (False, VariableType.TEXT)
    assert "joined by “,”" in str(whole.notes[-1])


def test_free_text_with_commas_stays_whole(text_table: Callable[..., RawTable]) -> None:
    _, _, columns = planned(text_table(french()))
    assert columns["Commentaires"] == FREE


def test_scales_are_ordered_and_mails_left_out(text_table: Callable[..., RawTable]) -> None:
    plan, variables, _ = planned(text_table(french()))
    assert variables["Satisfaction"].type is VariableType.ORDINAL
    assert [x.value for x in variables["Satisfaction"].labels] == ["1", "2", "3", "4", "5"]
    assert [x.label for x in variables["Frequence"].labels] == [
        *("Jamais", "Rarement", "Parfois", "Souvent"),
    ]
    assert [c.header for c in plan.columns if c.personal] == ["Adresse e-mail"]


def test_the_time_of_the_answer_identifies_a_row_where_nothing_better_does(
    text_table: Callable[..., RawTable],
) -> None:
    places = ("Orvane", "Vireval", "Lisse", "Doustre", "Morvent", "Aubrelle")
    content = french()
    for n, place in enumerate(places):
        content = content.replace(f"Territoire {n}", place)
    plan, _, _ = planned(text_table(content))
    assert (plan.key, plan.name) == ("Horodateur", "Nom_de_votre_collectivite")


def test_the_forms_own_csv_joins_by_semicolons(text_table: Callable[..., RawTable]) -> None:
    lines = ['"Timestamp","Which tools, if any?","Mail"']
    lines += [
        f'"2023/09/1{n} 10:05:0{n} AM UTC+2","{tool.replace(", ", ";")}","x"'
        for n, tool in enumerate(TOOLS)
    ]
    _, variables, columns = planned(text_table("\n".join(lines)))
    gis = next(v for v in variables.values() if v.label.endswith("– SIG"))
    assert columns[gis.name] == ("1", "1", "0", "1", "0", "1")
    assert columns["Timestamp"][0] == "2023-09-10T10:05:00"


def test_an_option_with_a_comma_in_it_stays_one(text_table: Callable[..., RawTable]) -> None:
    water = tuple(cell.replace("SIG", "Eau, assainissement") for cell in TOOLS)
    _, variables, columns = planned(text_table(french(water)))
    option = next(v for v in variables.values() if v.label.endswith("– Eau, assainissement"))
    assert columns[option.name] == ("1", "1", "0", "1", "0", "1")


def test_decimal_commas_are_no_answers_to_take_apart(text_table: Callable[..., RawTable]) -> None:
    lines = ["Horodateur;Part"] + [f"1{n}/09/2023 10:05:00;{n % 3},5" for n in range(8)]
    _, variables, _ = planned(text_table("\n".join(lines)))
    assert variables["Part"].type is VariableType.DECIMAL


def test_a_sheet_saved_as_excel_reads_alike(
    workbook: Callable[..., Path], text_table: Callable[..., RawTable]
) -> None:
    table = text_table(french())
    rows = [[*table.headers[:4], *table.headers[-3:]]]
    whole = text_table(french()).rows
    rows += [[row[0], *row[1:4], *row[-3:]] for row in whole]
    assert read_table(workbook({"Réponses au formulaire 1": rows})).tool == "Google Forms"


@pytest.mark.parametrize("header", ["Date", "Heure de début"])
def test_other_tables_with_a_date_first_are_not_taken_for_a_form(
    header: str, text_table: Callable[..., RawTable]
) -> None:
    assert text_table(french().replace("Horodateur", header)).tool == ""


@pytest.mark.parametrize(
    ("header", "written"),
    [
        ("Horodateur", "03/11/2023 14:05:{n:02}"),
        ("Timestamp", "11/3/2023 14:05:{n:02}"),
        ("Timestamp", "2023/11/03 2:05:{n:02} PM UTC+1"),
        ("Timestamp", "2023-11-03 14:05:{n:02}.123000"),
    ],
)
def test_the_time_that_tells_rows_apart_is_the_same_from_sheet_and_form(
    header: str, written: str, text_table: Callable[..., RawTable]
) -> None:
    rows = "\n".join(f"{written.format(n=n)};a{n % 2}" for n in range(4))
    table = text_table(f"{header};Avis\n{rows}\n")
    assert table.column(0) == [f"2023-11-03T14:05:0{n}" for n in range(4)]
    assert propose_plan(table).key == header


def test_times_that_differ_in_less_than_a_second_stay_as_they_are(
    text_table: Callable[..., RawTable],
) -> None:
    table = text_table("Timestamp;Avis\n2023-11-03 14:05:01.100;a\n2023-11-03 14:05:01.200;b\n")
    assert table.column(0) == ["2023-11-03 14:05:01.100", "2023-11-03 14:05:01.200"]
