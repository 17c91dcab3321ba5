"""SPSS files as SPSS and its like write them."""

from __future__ import annotations

import datetime
import struct
from pathlib import Path

import pandas as pd
import pyreadstat
import pytest

from codage.domain.message import Cancelled
from codage.domain.survey import VariableType
from codage.survey.building import build_survey, problems_of
from codage.survey.errors import SurveyError
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table

_END_OF_DICTIONARY = struct.pack("<ii", 999, 0)
FRAME = pd.DataFrame(
    {
        "id": [f"OTCD-{n:02}" for n in range(1, 7)],
        "ruralite": [1.0, 2.0, 1.0, 4.0, 2.0, 9.0],
        "mutu": [1.0, 2.0, 3.0, 97.0, 98.5, None],
        "etp": [0.5, 1.0, 2.25, 0.0, None, 1.0],
        "pop": [1200.0, 35000.0, 5000000.0, 800.0, 410.0, 25.0],
        "date_fin": [datetime.date(2023, 9, 11), datetime.date(1887, 3, 2), None, None, None, None],
        "debut": [datetime.datetime(2023, 9, 11, 10, 5)] + [None] * 5,
        "q_ouv1": ["Très “bien” ; coûts\n€", "", "x" * 700, "", "", "Île"],
        "res_lora": [1.0, 2.0, 1.0, 2.0, 2.0, None],
        "res_fibre": [2.0, 1.0, 1.0, 2.0, 2.0, None],
        "prio_1": [1.0, 2.0, 3.0, None, 1.0, 2.0],
        "prio_2": [2.0, None, 1.0, None, 2.0, 3.0],
    }
)
LABELS = {"id": "Identifiant", "ruralite": "Typologie", "mutu": "Mutualisation"}
VALUES = {
    "ruralite": {1.0: "rural", 2.0: "péri-urbain", 3.0: "urbain", 4.0: "mixte", 9.0: "NSP"},
    "mutu": {1.0: "aucune", 2.0: "envisagée", 3.0: "en cours", 4.0: "effective"},
    "prio_1": {1.0: "eau", 2.0: "énergie", 3.0: "déchets"},
    "prio_2": {1.0: "eau", 2.0: "énergie", 3.0: "déchets"},
}
SETS = "$reseaux=D1 1 15 Réseaux utilisé res_lora res_fibre\n$prio=C 9 Chantiers prio_1 prio_2"


def add_sets(path: Path, definitions: str) -> None:
    """Put a record of multiple-response sets into the file, which its writer cannot."""
    data = (definitions + "\n").encode()
    record = struct.pack("<iiii", 7, 7, 1, len(data)) + data
    content = path.read_bytes()
    assert content.count(_END_OF_DICTIONARY) == 1
    path.write_bytes(content.replace(_END_OF_DICTIONARY, record + _END_OF_DICTIONARY))


@pytest.fixture(params=["enquête.sav", "enquête.zsav"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / request.param
    pyreadstat.write_sav(
        FRAME,
        path,
        compress=path.suffix == ".zsav",
        column_labels=LABELS,
        variable_value_labels=VALUES,
        missing_ranges={"ruralite": [9], "mutu": [{"lo": 97, "hi": 99}]},
        variable_measure={"mutu": "ordinal", "ruralite": "nominal", "etp": "scale", "pop": "scale"},
    )
    return path


def planned(path: Path):
    table = read_table(path)
    plan = propose_plan(table)
    assert problems_of(table, plan) == ()
    survey = build_survey(table, plan)
    variables = {variable.name: variable for variable in survey.variables}
    columns = dict(zip(variables, zip(*survey.rows, strict=True), strict=True))
    return table, variables, columns


def test_types_come_from_measure_format_and_labels(path: Path) -> None:
    table, variables, _ = planned(path)
    assert table.format == "SPSS"
    assert {name: variable.type.value for name, variable in variables.items()} == {
        "id": "text",
        "ruralite": "nominal",
        "mutu": "ordinal",
        "etp": "decimal",
        "pop": "integer",
        "date_fin": "date",
        "debut": "date",
        "q_ouv1": "text",
        "res_lora": "nominal",
        "res_fibre": "nominal",
        "prio_1": "nominal",
        "prio_2": "nominal",
    }


def test_values_are_in_canonical_form(path: Path) -> None:
    _, _, columns = planned(path)
    assert columns["etp"] == ("0.5", "1", "2.25", "0", None, "1")
    assert columns["pop"][2] == "5000000"
    assert columns["date_fin"][:3] == ("2023-09-11", "1887-03-02", None)
    assert columns["debut"][0] == "2023-09-11T10:05:00"
    assert columns["q_ouv1"][:3] == ("Très “bien” ; coûts\n€", None, "x" * 700)


def test_labels_and_the_order_of_a_scale_are_kept(path: Path) -> None:
    _, variables, _ = planned(path)
    assert variables["mutu"].label == "Mutualisation"
    scale = [x.label for x in variables["mutu"].labels if not x.missing]
    assert scale == ["aucune", "envisagée", "en cours", "effective"]


def test_missing_values_and_ranges_are_codes_for_no_answer(path: Path) -> None:
    _, variables, columns = planned(path)
    assert variables["ruralite"].missing == {"9"}
    assert variables["mutu"].missing == {"97", "98.5"}
    assert columns["mutu"] == ("1", "2", "3", "97", "98.5", None)


def test_multiple_response_sets_become_ticks_of_one_group(path: Path) -> None:
    if path.suffix == ".zsav":
        pytest.skip("a compressed file's records cannot be moved")
    add_sets(path, SETS)
    _, variables, columns = planned(path)
    assert variables["res_lora"].type is VariableType.MULTIPLE
    assert variables["res_lora"].group == "reseaux"
    assert columns["res_lora"] == ("1", "0", "1", "0", "0", None)
    ticks = {v.label: columns[v.name] for v in variables.values() if v.group == "prio"}
    assert ticks == {
        "Chantiers – eau": ("1", "0", "1", None, "1", "0"),
        "Chantiers – énergie": ("1", "1", "0", None, "1", "1"),
        "Chantiers – déchets": ("0", "0", "1", None, "0", "1"),
    }


def with_sets(path: Path, frame: pd.DataFrame, definitions: str, **options: object) -> Path:
    pyreadstat.write_sav(frame, path, **options)
    add_sets(path, definitions)
    return path


def test_codes_for_no_answer_keep_a_tick_in_its_set(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {"id": list("abcd"), "r1": [1.0, 0.0, 9.0, None], "r2": [0.0, 1.0, 1.0, None]}
    )
    options = {
        "missing_ranges": {"r1": [9]},
        "variable_value_labels": {"r1": {9.0: "NSP"}},
    }
    path = with_sets(tmp_path / "s.sav", frame, "$res=D1 1 7 Réseaux r1 r2", **options)
    _, variables, columns = planned(path)
    assert {variables[name].group for name in ("r1", "r2")} == {"res"}
    assert columns["r1"] == ("1", "0", "9", None)
    assert [(x.value, x.label) for x in variables["r1"].labels if x.missing] == [("9", "NSP")]


def test_a_tick_left_empty_beside_another_was_not_ticked(tmp_path: Path) -> None:
    frame = pd.DataFrame({"id": list("abc"), "r1": [1.0, None, None], "r2": [None, 1.0, None]})
    path = with_sets(tmp_path / "s.sav", frame, "$res=D1 1 3 Res r1 r2")
    _, _, columns = planned(path)
    assert (columns["r1"], columns["r2"]) == (("1", "0", None), ("0", "1", None))


def test_the_counted_value_may_be_a_word(tmp_path: Path) -> None:
    frame = pd.DataFrame({"id": list("abc"), "t1": ["oui", "non", "oui"], "t2": ["non"] * 3})
    path = with_sets(tmp_path / "s.sav", frame, "$themes=D3 oui 3 Thm t1 t2")
    _, variables, columns = planned(path)
    assert variables["t1"].type is VariableType.MULTIPLE
    assert (columns["t1"], columns["t2"]) == (("1", "0", "1"), ("0", "0", "0"))


def test_a_set_may_be_labelled_by_the_value_that_it_counts(tmp_path: Path) -> None:
    frame = pd.DataFrame({"id": list("abc"), "e1": [1.0, 2.0, 1.0], "e2": [2.0, 1.0, 1.0]})
    options = {
        "column_labels": {"e1": "Réseaux"},
        "variable_value_labels": {"e1": {1.0: "LoRaWAN"}, "e2": {1.0: "Fibre"}},
    }
    path = with_sets(tmp_path / "s.sav", frame, "$res=E 1 1 1 3 Res e1 e2", **options)
    _, variables, _ = planned(path)
    assert [variables[name].label for name in ("e1", "e2")] == ["Res – LoRaWAN", "Res – Fibre"]


def test_who_gave_only_codes_for_no_answer_ticked_nothing_and_left_nothing_out(
    tmp_path: Path,
) -> None:
    frame = pd.DataFrame({"id": list("abc"), "p1": [1.0, 9.0, 2.0], "p2": [9.0, 9.0, None]})
    options = {
        "missing_ranges": {"p1": [9], "p2": [9]},
        "variable_value_labels": {"p1": {1.0: "eau", 2.0: "air", 9.0: "NSP"}},
    }
    path = with_sets(tmp_path / "s.sav", frame, "$prio=C 3 Pri p1 p2", **options)
    _, _, columns = planned(path)
    assert columns["prio_eau"] == ("1", None, "0")


def test_spans_months_and_zeros_are_read_as_spss_shows_them(tmp_path: Path) -> None:
    path = tmp_path / "formats.sav"
    frame = pd.DataFrame(
        {
            "id": list("abc"),
            "heure": [34_200.0, 95_400.0, None],
            "duree": [273_600.0, -5_400.0, None],
            "mois": [13_912_905_600.0, 9_978_854_400.0, None],
            "insee": [1_000.0, 75_013.0, None],
            "jour": [13_912_905_600.0, 1e15, None],
        }
    )
    formats = {
        "heure": "TIME8",
        "duree": "DTIME12",
        "mois": "MOYR8",
        "insee": "N5",
        "jour": "DATE11",
    }
    pyreadstat.write_sav(frame, path, variable_format=formats)
    table = read_table(path)
    columns = dict(zip(table.headers, zip(*table.rows, strict=True), strict=True))
    assert columns["heure"] == ("09:30:00", "26:30:00", None)
    assert columns["duree"] == ("76:00:00", "-01:30:00", None)
    assert columns["mois"] == ("2023-09-01", "1899-01-01", None)
    assert columns["insee"] == ("01000", "75013", None)
    assert columns["jour"] == ("2023-09-01", str(10**15), None)
    plan = propose_plan(table)
    assert [column.type.value for column in plan.columns][1:4] == ["text", "text", "date"]
    assert not plan.columns[1].notes


def test_texts_in_two_encodings_are_each_read_in_their_own(tmp_path: Path) -> None:
    path = tmp_path / "mixed.sav"
    frame = pd.DataFrame({"id": ["a", "b"], "âge": ["Xx bien", "Évry, À l’Á"]})
    pyreadstat.write_sav(frame, path, column_labels={"âge": "Âge"})
    path.write_bytes(path.read_bytes().replace(b"Xx", "Ét".encode("cp1252")))
    table = read_table(path)
    assert table.headers == ("id", "âge")
    assert table.rows == (("a", "Ét bien"), ("b", "Évry, À l’Á"))
    assert table.descriptions[1].label == "Âge"
    assert [p.message.template[:27] for p in table.problems] == ["The file is not in one enco"]


def test_rows_are_numbered_as_spss_numbers_its_cases(tmp_path: Path) -> None:
    path = tmp_path / "rows.sav"
    frame = pd.DataFrame({"id": ["a", None, "c"], "texte": ["x", None, "d&eacute;chets"]})
    pyreadstat.write_sav(frame, path)
    table = read_table(path)
    assert table.row_numbers == (1, 3)
    assert [(p.row, p.column) for p in table.problems] == [(3, "texte")]


def test_a_file_that_does_not_say_its_encoding_is_read_as_windows_wrote_it(tmp_path: Path) -> None:
    path = tmp_path / "old.sav"
    pyreadstat.write_sav(pd.DataFrame({"id": ["a", "b"], "nom": ["Xx", "Yy"]}), path)
    content = path.read_bytes()
    # The record of the encoding is renamed to one that readers pass over.
    place = content.index(b"UTF-8") - 16
    assert struct.unpack("<iiii", content[place : place + 16])[1] == 20
    content = content[:place] + struct.pack("<iiii", 7, 99, 1, 5) + content[place + 16 :]
    place = content.index(struct.pack("<iiii", 7, 3, 4, 8)) + 16 + 28
    content = content[:place] + struct.pack("<i", 1252) + content[place + 4 :]
    path.write_bytes(content.replace(b"Xx", "Î0".encode("cp1252")))
    assert read_table(path).rows[0] == ("a", "Î0")


def test_a_file_cut_short_is_refused_whole(path: Path) -> None:
    content = path.read_bytes()
    for size in (400, len(content) // 2):
        path.write_bytes(content[:size])
        with pytest.raises(SurveyError, match="is damaged"):
            read_table(path)


def test_variables_without_rows_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.sav"
    pyreadstat.write_sav(pd.DataFrame({"id": pd.Series([], dtype=str)}), path)
    with pytest.raises(SurveyError, match="no rows"):
        read_table(path)


def test_reading_can_be_stopped(path: Path) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(path, advance=stop)
