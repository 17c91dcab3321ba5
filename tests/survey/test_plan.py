from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.domain.survey import ValueLabel, VariableType
from codage.survey.building import problems_of, remarks_of
from codage.survey.cells import DateOrder
from codage.survey.plan import ColumnPlan, propose_plan
from codage.survey.table import Description, RawTable


def raw(columns: dict[str, list[str | None]], *descriptions: Description) -> RawTable:
    rows = tuple(zip(*columns.values(), strict=True))
    return RawTable(
        source="t.csv",
        sha256="",
        format="CSV",
        headers=tuple(columns),
        rows=rows,
        row_numbers=tuple(range(2, len(rows) + 2)),
        descriptions=descriptions,
    )


def planned(header: str, values: list[str | None], *descriptions: Description) -> ColumnPlan:
    ids: list[str | None] = [f"OTCD-{n:03}" for n in range(len(values))]
    return propose_plan(raw({"id": ids, header: values}, *descriptions)).columns[1]


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["1200", "53000", "5 000 000"], VariableType.INTEGER),
        (["0,5", "1", "2,25"], VariableType.DECIMAL),
        (["0.5", "1", "2.25"], VariableType.DECIMAL),
        (["11/09/2023", "15/12/2023"], VariableType.DATE),
        (["2023-09-11 10:05:00", "2023-12-15"], VariableType.DATE),
        (["rural", "urbain", "rural", "urbain"], VariableType.NOMINAL),
        (["1", "2", "1", "2"], VariableType.NOMINAL),
        (["01", "2A", "01", "974"], VariableType.NOMINAL),
        (["00123", "00456"], VariableType.TEXT),
        (["123456789", "987654321"], VariableType.TEXT),
        (["Une réponse\nlongue", "b", "b", "b"], VariableType.TEXT),
        ([None, None], VariableType.TEXT),
    ],
)
def test_the_type_is_told_from_the_content(values, kind):
    assert planned("x", values).type is kind


def test_the_decimal_mark_and_the_order_of_dates_are_told():
    assert planned("x", ["0,5", "1"]).decimal_comma
    assert not planned("x", ["0.5", "1"]).decimal_comma
    assert planned("x", ["11/09/2023", "2/9/2023"]).date_order is DateOrder.DAY_FIRST
    assert planned("x", ["09/25/2023", "2/9/2023"]).date_order is DateOrder.MONTH_FIRST


def test_declared_labels_and_missing_codes_are_taken():
    description = Description(
        "ruralite",
        "typologie",
        VariableType.NOMINAL,
        (ValueLabel("1", "rural"), ValueLabel("98", "ne sait pas", missing=True)),
    )
    column = planned("ruralite", ["1", "98", "1"], description)
    assert (column.type, column.label) == (VariableType.NOMINAL, "typologie")
    assert column.missing == ("98",)
    assert column.variable.missing == {"98"}


def test_an_ordinal_scale_is_completed_between_its_named_ends():
    ends = (ValueLabel("1", "pas un frein"), ValueLabel("5", "bloquant"))
    description = Description("frein", "", VariableType.ORDINAL, ends)
    column = planned("frein", ["3", "1", "5", "2", "2"], description)
    assert [label.value for label in column.labels] == ["1", "2", "3", "5"]


def test_a_scale_without_an_order_says_so():
    column = planned("x", ["peu", "beaucoup"], Description("x", type=VariableType.ORDINAL))
    assert column.type is VariableType.ORDINAL
    assert column.notes


def test_a_declaration_that_the_values_belie_gives_way_and_says_so():
    column = planned("dep", ["01", "2A", "01"], Description("dep", type=VariableType.INTEGER))
    assert column.type is VariableType.NOMINAL
    assert column.notes


def test_codes_for_no_answer_are_proposed_only_far_out_of_scale():
    scale = planned("frein", ["1", "2", "5", "98", "99", "3", "1", "2"])
    assert scale.missing == ("98", "99")
    assert scale.notes
    assert planned("age", ["45", "67", "98", "99"]).missing == ()
    assert planned("pop", ["1200", "98", "3000"]).missing == ()


def test_words_for_no_answer_do_not_make_numbers_text():
    column = planned("pop", ["1200", "NSP", "3000"])
    assert column.type is VariableType.INTEGER
    assert column.missing == ("NSP",)


def test_ticked_columns_with_one_prefix_are_one_multiple_response():
    ticks: list[str | None] = ["1", "0", "1"]
    table = raw(
        {
            "id": ["a1", "a2", "a3"],
            "demo": ticks,
            "res_iot_lora_prive": ticks,
            "res_iot_lora_opere": ["0", "0", None],
            "res_iot_sigfox": ["Oui", "Non", "Oui"],
            "accord": ticks,
        },
        Description("res_iot", "réseaux", VariableType.MULTIPLE, (ValueLabel("sigfox", "Sigfox"),)),
    )
    columns = propose_plan(table).columns
    assert [column.group for column in columns] == ["", "", *["res_iot"] * 3, ""]
    assert {column.type for column in columns[2:5]} == {VariableType.MULTIPLE}
    assert columns[4].label == "réseaux – Sigfox"


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("courriel", ["a@exemple.fr", None]),
        ("Adresse e-mail", ["voir fiche", "inconnue"]),
        ("Téléphone", ["01 02 03 04 05", "0612345678"]),
        ("ipaddr", ["10.0.0.1", "10.0.0.2"]),
        ("remarque", ["jean@exemple.fr", "lea@exemple.org"]),
        ("contact", ["+33 6 12 34 56 78", "06.12.34.56.79"]),
        ("Nom du répondant", ["Léa B.", "Jo C."]),
        ("Téléphone", ["612345678", "712345679"]),
        ("RecipientFirstName", ["Léa", "Jo"]),
        ("LocationLatitude", ["44.1", "43.6"]),
        ("_bloc/lieu_longitude", ["3.2", "3.4"]),
        ("Nom d'utilisateur", ["lea@exemple.fr", "jo@exemple.fr"]),
        ("phonenumber", ["poste 12", "standard"]),
        ("deviceid", ["ee.example:xYz", "ee.example:aBc"]),
        ("Votre nom", ["Vidal", "Bo"]),
        ("Coordonnées", ["12 rue des Lilas", "3 place du Marché"]),
        ("Email Address", ["voir fiche", "?"]),
        ("À joindre", ["+44 20 7946 0958", "+1 (212) 555-0123"]),
        ("origine", ["2001:db8::1", "fe80::1ff:fe23"]),
    ],
)
def test_personal_columns_are_left_out(header, values):
    column = planned(header, values)
    assert column.personal
    assert not column.included


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("st_mobil", ["1", "2"]),
        ("nom_coll", ["Orvane", "Vireval"]),
        ("Souhaitez-vous être recontacté par mail ou téléphone", ["Oui", "Non"]),
        ("mail", ["1", "0"]),
        ("Nombre de mails par jour", ["12", "30"]),
        ("Adresse-t-on les usagers", ["Oui", "Non"]),
        ("heure", ["10:05:00", "11:30:00"]),
        ("écart", ["+12", "+3500"]),
    ],
)
def test_other_columns_are_not(header, values):
    assert not planned(header, values).personal


def test_a_surname_beside_a_first_name_is_personal():
    plan = propose_plan(raw({"id": ["1"], "nom": ["Durand"], "prénom": ["Léa"]}))
    assert [column.included for column in plan.columns] == [True, False, False]


def test_key_and_name_are_found():
    plan = propose_plan(
        raw(
            {
                "pop": ["10", "20", "30"],
                "nom_coll": ["Orvane", "Vireval", "Lisse"],
                "identifiant": ["OTCD-001", "OTCD-002", "OTCD-003"],
            }
        )
    )
    assert (plan.key, plan.name) == ("identifiant", "nom_coll")
    assert plan.columns[2].type is VariableType.TEXT


def test_no_key_where_no_column_is_full_and_unique():
    table = raw({"id": ["a", "a"], "x": ["1", None]})
    plan = propose_plan(table)
    assert plan.key == ""
    assert problems_of(table, plan)


def test_names_are_safe_and_unique_and_a_question_becomes_the_label():
    table = RawTable("t", "", "CSV", ("Quel âge ?", "x", "X", "", "1a"), (("1",) * 5,), (2,))
    columns = propose_plan(table).columns
    assert [column.name for column in columns] == ["Quel_age", "x", "X_2", "v4", "v1a"]
    assert columns[0].label == "Quel âge ?"


def test_a_renamed_key_stays_the_key():
    plan = propose_plan(raw({"id": ["a1", "a2"], "x": ["1", "2"]}))
    plan = plan.with_column(0, replace(plan.columns[0], name="numero"))
    assert (plan.key, plan.name) == ("numero", "numero")


_headers = st.text(max_size=12) | st.sampled_from(["id", "nom", "mail", "q[1]", "q[2]", "é_1"])
_values = (
    st.none()
    | st.text(min_size=1, max_size=8)
    | st.sampled_from(
        ["0", "1", "98", "0,5", "1.5", "01", "11/09/2023", "Oui", "NSP", "a@b.fr", "1e5", "-", "٣"]
    )
)


@st.composite
def _tables(draw: st.DrawFn) -> RawTable:
    width = draw(st.integers(1, 6))
    headers = draw(st.lists(_headers, min_size=width, max_size=width))
    row = st.lists(_values, min_size=width, max_size=width).map(tuple)
    rows = draw(st.lists(row, min_size=1, max_size=8))
    descriptions = st.builds(
        Description,
        name=st.sampled_from(headers),
        label=st.text(max_size=5),
        type=st.none() | st.sampled_from(VariableType),
        labels=st.lists(
            st.builds(ValueLabel, st.text(max_size=3), st.text(max_size=3), st.booleans()),
            max_size=4,
        ).map(tuple),
        group=st.sampled_from(["", "q"]),
        personal=st.none() | st.booleans(),
    )
    return RawTable(
        "t",
        "",
        "CSV",
        tuple(headers),
        tuple(rows),
        tuple(range(2, len(rows) + 2)),
        descriptions=tuple(draw(st.lists(descriptions, max_size=3))),
    )


@settings(max_examples=150)
@given(_tables())
def test_any_table_has_a_plan(table):
    plan = propose_plan(table)
    assert [column.header for column in plan.columns] == list(table.headers)
    assert len({column.name.casefold() for column in plan.columns}) == len(plan.columns)
    remarks_of(table, plan)
    # What is proposed fits the values: only the key can be missing, or have gaps and doubles.
    key = plan.index_of(plan.key) if plan.key else None
    known = {None, None if key is None else table.column_name(key)}
    assert {problem.column for problem in problems_of(table, plan)} <= known


def test_codes_for_no_answer_leave_ticked_columns_together():
    columns = propose_plan(
        raw(
            {
                "id": ["a1", "a2", "a3"],
                "outils_sig": ["1", "0", "96"],
                "outils_iot": ["1", "0", None],
            }
        )
    ).columns
    assert [column.group for column in columns] == ["", "outils", "outils"]
    assert columns[1].missing == ("96",)


def test_a_question_that_asks_for_a_name_is_personal_whatever_its_code():
    column = planned("Q7", ["Léa", "Jo"], Description("Q7", "Nom et prénom"))
    assert (column.personal, column.included) == (True, False)


def test_ticks_declared_as_binary_with_a_group_are_one_question():
    table = raw(
        {"id": ["a", "b"], "r_x": ["1", "0"], "s_y": ["0", "1"], "r_autre": ["1", "2"]},
        *(Description(n, "", VariableType.NOMINAL, group="r") for n in ("r_x", "s_y")),
        Description("r_autre", "", VariableType.TEXT, group="r"),
    )
    columns = propose_plan(table).columns
    assert [column.group for column in columns] == ["", "r", "r", ""]
    assert columns[3].type is VariableType.TEXT


def test_a_column_called_a_key_is_one_though_two_rows_share_it():
    table = raw({"id": ["a", "b", "b"], "remarque": ["x1", "x2", "x3"]})
    plan = propose_plan(table)
    assert plan.key == "id"
    problem = problems_of(table, plan)[0]
    assert (problem.row, problem.column) == (4, "id")


def test_a_column_called_a_key_is_one_though_a_cell_is_empty():
    table = raw({"id": ["a", None, "b"], "remarque": ["x1", "x2", "x3"]})
    plan = propose_plan(table)
    assert plan.key == "id"
    assert [(p.row, p.column) for p in problems_of(table, plan)] == [(3, "id")]


def test_another_full_key_goes_before_one_with_doubles():
    table = raw({"id": ["a", "b", "b"], "code": ["x1", "x2", "x3"]})
    assert propose_plan(table).key == "code"


def test_empty_columns_without_a_header_are_left_out():
    table = raw({"": [None, None, None], "id": ["a", "b", "c"]})
    assert [column.included for column in propose_plan(table).columns] == [False, True]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Votre interlocuteur", ["Mme Le Goff", "M. Diallo", "Madame Petit"]),
        ("q7", ["48.117266 -1.677793 0 0", "45.750000 4.850000 0 0", "43.61 1.44"]),
        ("Vos contacts [Nom du référent]", ["Anne", "Bakary", "Chloé"]),
    ],
)
def test_people_and_places_on_earth_are_personal(header, cells):
    assert planned(header, cells).personal


def test_nothing_is_said_of_a_column_that_a_tool_adds_for_itself():
    told = planned("notes", [None, None], Description("notes", included=False))
    assert told.notes == ()
