"""Counts merged with the survey, read back as a spreadsheet and a statistician would."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pandas as pd
import pytest

from codage.analysis.frequencies import frequencies
from codage.analysis.selection import Condition, Hierarchy, Selection, Spoken
from codage.exporters.options import Dialect, ExportOptions, Shape, Unit, ValueForm
from codage.exporters.registry import export

EAU = "B3_Eau_et_assainissement"
CODES = ("Domaines", EAU, "Energie", "Freins")
FRENCH = ExportOptions(dialect=Dialect.FRENCH)
WITH_DESCENDANTS = Selection(hierarchy=Hierarchy.WITH_DESCENDANTS)


def read_csv(project, tmp_path, options=ExportOptions()):  # noqa: B008
    export(project, "merged", tmp_path / "out.csv", options)
    return pd.read_csv(tmp_path / "out.csv", dtype={"case_key": str, "dep": str})


def test_one_row_a_case_then_documents_without_a_case(project, tmp_path):
    table = read_csv(project, tmp_path)
    assert table["case_key"].tolist()[:3] == ["001", "002", "003"]
    assert table["document"].fillna("").tolist() == ["A", "A; B", "", "C"]
    assert table["documents"].tolist() == [1, 2, 0, 1]


def test_the_four_measures_of_a_code(project, tmp_path):
    table = read_csv(project, tmp_path).set_index("case_key")
    # A holds 10 words, 5 of them the respondent's; B holds 8, all of them the respondent's.
    assert table.loc["001", ["words", "respondent_words"]].tolist() == [10, 5]
    assert table.loc["002", ["words", "respondent_words"]].tolist() == [17, 12]
    measured = [f"{prefix}_{EAU}" for prefix in ("n", "has", "words", "share")]
    assert table.loc["001", measured].tolist() == pytest.approx([2, 1, 5, 2 / 5], abs=1e-6)
    assert table.loc["002", measured].tolist() == pytest.approx([3, 1, 9, 6 / 12], abs=1e-6)
    assert table.loc["001", "has_Freins"] == 0


def test_a_case_without_a_document_has_empty_counts_and_not_zero(project, tmp_path):
    table = read_csv(project, tmp_path).set_index("case_key")
    columns = [f"{prefix}_{code}" for code in CODES for prefix in ("n", "has", "words", "share")]
    assert table.loc["003", columns].isna().all()


def test_a_share_of_no_words_is_empty(project, tmp_path):
    row = read_csv(project, tmp_path).iloc[3]
    assert row["n_Freins"] == 1
    assert pd.isna(row["share_Freins"])


def test_one_row_a_document_then_cases_without_a_document(project, tmp_path):
    table = read_csv(project, tmp_path, ExportOptions(unit=Unit.DOCUMENT))
    assert table["document"].fillna("").tolist() == ["A", "B", "C", ""]
    assert table["case_key"].fillna("").tolist() == ["001; 002", "002", "", "003"]
    # Two cases share A: what they say differently is left empty.
    assert table["type_de_collectivite"].fillna("").tolist() == ["", "Syndicat", "", "NR"]


def test_respondents_only_and_with_descendants(project, tmp_path):
    options = ExportOptions(selection=replace(WITH_DESCENDANTS, spoken=Spoken.RESPONDENTS))
    table = read_csv(project, tmp_path, options).set_index("case_key")
    assert table.loc["001", ["n_Domaines", "words_Domaines"]].tolist() == [2, 3]


def test_the_tidy_form_holds_the_same_numbers(project, tmp_path):
    wide = read_csv(project, tmp_path, ExportOptions(unit=Unit.DOCUMENT))
    tidy = read_csv(project, tmp_path, ExportOptions(shape=Shape.TIDY))
    assert tidy.columns.tolist() == [
        *("case_key", "case_name", "document", "code", "path", "measure", "value")
    ]
    eau = tidy[(tidy["code"] == "B3 Eau et assainissement") & (tidy["case_key"] == "002")]
    counted = eau[eau["measure"] == "segments"].set_index("document")["value"]
    expected = wide.set_index("document")[f"n_{EAU}"]
    assert counted["A"] == expected["A"]
    assert counted["B"] == expected["B"]
    assert set(tidy["document"].dropna()) == {"A", "B", "C"}
    assert tidy.loc[tidy["case_key"] == "003", "value"].isna().all()


def test_conditions_narrow_the_rows(project, tmp_path):
    chosen = Selection(conditions=(Condition("type de collectivité", frozenset({"2"})),))
    table = read_csv(project, tmp_path, ExportOptions(selection=chosen))
    assert table["case_key"].tolist() == ["002"]


def test_sums_agree_with_the_frequencies(project, tmp_path):
    table = read_csv(project, tmp_path, ExportOptions(unit=Unit.DOCUMENT))
    counted = frequencies(project.frames)
    for stem, row in zip(CODES, counted.itertuples(), strict=True):
        assert table[f"n_{stem}"].sum() == row.segments
        assert table[f"words_{stem}"].sum() == row.words
        assert table[f"has_{stem}"].sum() == row.documents


def test_personal_variables_are_left_out_unless_asked_for(project, tmp_path):
    project.rename_case(project.cases()[2].id, "c@d.fr")
    table = read_csv(project, tmp_path)
    assert "courriel" not in table
    assert table["case_name"].tolist()[:3] == ["Ville", "Syndicat", "003"]
    assert "c@d.fr" not in (tmp_path / "out.csv").read_text("utf-8-sig")
    asked = read_csv(project, tmp_path, ExportOptions(personal=True))
    assert asked["courriel"].tolist()[:1] == ["a@b.fr"]


def test_values_as_codes_or_as_labels(project, tmp_path):
    labels = read_csv(project, tmp_path)["type_de_collectivite"].tolist()[:3]
    codes = read_csv(project, tmp_path, ExportOptions(values=ValueForm.CODES))
    assert labels == ["Commune", "Syndicat", "NR"]
    assert codes["type_de_collectivite"].tolist()[:3] == [1, 2, 99]


def test_the_french_dialect(project, tmp_path):
    export(project, "merged", tmp_path / "out.csv", FRENCH)
    raw = (tmp_path / "out.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfcase_key;case_name;")
    assert b";0,5;" in raw
    french = pd.read_csv(tmp_path / "out.csv", sep=";", decimal=",", dtype={"dep": str})
    pd.testing.assert_frame_equal(
        french.drop(columns="case_key"), read_csv(project, tmp_path).drop(columns="case_key")
    )


def test_csv_and_xlsx_hold_the_same(project, tmp_path):
    from_csv = read_csv(project, tmp_path)
    export(project, "merged", tmp_path / "out.xlsx")
    from_xlsx = pd.read_excel(
        tmp_path / "out.xlsx", engine="openpyxl", dtype={"case_key": str, "dep": str}
    )
    # Dates and text that a .csv must guard differ in form only.
    apart = ["date_fin", "q_ouv"]
    pd.testing.assert_frame_equal(from_xlsx.drop(columns=apart), from_csv.drop(columns=apart))


def test_cells_of_the_workbook_have_their_types(project, tmp_path):
    export(project, "merged", tmp_path / "out.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[0]
    names = [cell.value for cell in sheet[1]]
    first, second = (dict(zip(names, row, strict=True)) for row in sheet["2:3"])
    assert (first["case_key"].value, first["dep"].value) == ("001", "01")
    assert (first["pop"].value, first["etp"].value) == (1200, 0.5)
    assert first["date_fin"].is_date
    assert second["date_fin"].value == "1899-01-01"
    assert (first["q_ouv"].value, first["q_ouv"].data_type) == ("@oui", "s")


def test_the_dictionary_tells_of_every_column(project, tmp_path):
    exported = export(project, "merged", tmp_path / "out.csv")
    beside = ["out.dictionary.csv", "out.csv.provenance.json"]
    assert [path.name for path in exported.files] == ["out.csv", *beside]
    table = read_csv(project, tmp_path)
    dictionary = pd.read_csv(tmp_path / "out.dictionary.csv").fillna("")
    described = dictionary[dictionary["column"] != ""].set_index("column")
    assert described.index.tolist() == table.columns.tolist()
    assert described.loc[f"n_{EAU}", "label"].endswith("Domaines > B3 Eau et assainissement")
    assert described.loc["type_de_collectivite"].to_dict() == {
        "label": "Type de collectivité",
        "type": "nominal",
        "values": "1 = Commune; 2 = Syndicat; 98; 99 = NR",
        "missing": "98; 99 = NR",
        "origin": "Survey, variable type de collectivité",
    }
    about = "\n".join(dictionary.loc[dictionary["column"] == "", "label"])
    assert "étude" in about
    assert "respondents and interviewers" in about


def test_no_project_without_a_survey_is_too_small(tmp_path):
    from codage.project import Project

    with Project.create(tmp_path / "empty.codage") as empty:
        assert export(empty, "merged", tmp_path / "out.csv").rows == 0
        assert export(empty, "merged", tmp_path / "out.xlsx").rows == 0
