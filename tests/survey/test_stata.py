"""Stata files of several versions."""

from __future__ import annotations

import datetime
from pathlib import Path

import pandas as pd
import pyreadstat
import pytest

from codage.survey.building import build_survey
from codage.survey.errors import SurveyError
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table

FRAME = pd.DataFrame(
    {
        "id": [f"C{n}" for n in range(4)],
        "ruralite": pd.Series([1, 2, "a", 1], dtype=object),
        "avis": [1, 2, 3, 3],
        "etp": [0.5, 1.0, None, 2.0],
        "jour": [datetime.date(2023, 9, 11), datetime.date(1890, 1, 2), None, None],
        "libre": ["Écoute", "", "b", "c"],
    }
)


@pytest.fixture(params=[15, 12, 10])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "enquete.dta"
    frame = FRAME if request.param > 13 else FRAME.assign(libre=["E", "", "b", "c"])
    pyreadstat.write_dta(
        frame,
        path,
        version=request.param,
        column_labels={"ruralite": "Typologie du territoire"},
        variable_value_labels={
            "ruralite": {1: "rural", 2: "urbain", "a": "refus"},
            "avis": {1: "Jamais", 2: "Parfois", 3: "Souvent"},
        },
        missing_user_values={"ruralite": ["a"]},
    )
    return path


def test_labels_missing_letters_scales_and_dates_are_kept(path: Path) -> None:
    table = read_table(path)
    survey = build_survey(table, propose_plan(table))
    variables = {variable.name: variable for variable in survey.variables}
    columns = dict(zip(variables, zip(*survey.rows, strict=True), strict=True))
    assert table.format == "Stata"
    assert variables["ruralite"].type.value == "nominal"
    assert variables["ruralite"].missing == {"a"}
    assert [x.label for x in variables["ruralite"].labels] == ["rural", "urbain", "refus"]
    assert variables["avis"].type.value == "ordinal"
    assert variables["jour"].type.value == "date"
    assert columns["jour"][:2] == ("2023-09-11", "1890-01-02")
    assert columns["etp"] == ("0.5", "1", None, "2")
    assert columns["ruralite"] == ("1", "2", "a", "1")


def test_a_file_cut_short_is_refused_whole(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])
    with pytest.raises(SurveyError, match="is damaged"):
        read_table(path)


def test_a_letter_in_a_text_is_an_answer(tmp_path: Path) -> None:
    path = tmp_path / "sexe.dta"
    pyreadstat.write_dta(pd.DataFrame({"id": [1, 2, 3, 4], "sexe": ["F", "M", "F", "x"]}), path)
    plan = propose_plan(read_table(path))
    assert plan.columns[1].missing == ()


def test_months_quarters_weeks_and_zeros_are_read_as_stata_shows_them(tmp_path: Path) -> None:
    path = tmp_path / "formats.dta"
    frame = pd.DataFrame(
        {
            "id": ["a", "b", "c"],
            "mois": [764.0, -733.0, None],
            "trim": [254.0, 0.0, None],
            "semestre": [127.0, -1.0, None],
            "semaine": [3312.0, -1.0, None],
            "annee": [2023.0, 1887.0, None],
            "moment": [2010045900000.0, -3471120001000.0, 1e18],
            "insee": [1000.0, 75013.0, None],
        }
    )
    formats = {
        **{"mois": "%tm", "trim": "%tq", "semestre": "%th", "semaine": "%tw", "annee": "%ty"},
        **{"moment": "%-tcDD/NN/CCYY", "insee": "%05.0f"},
    }
    pyreadstat.write_dta(frame, path, variable_format=formats)
    table = read_table(path)
    columns = dict(zip(table.headers, zip(*table.rows, strict=True), strict=True))
    assert columns["mois"] == ("2023-09-01", "1898-12-01", None)
    assert columns["trim"] == ("2023-07-01", "1960-01-01", None)
    assert columns["semestre"] == ("2023-07-01", "1959-07-01", None)
    assert columns["semaine"] == ("2023-09-10", "1959-12-24", None)
    assert columns["annee"] == ("2023", "1887", None)
    assert columns["moment"] == ("2023-09-11 10:05:00", "1850-01-01 23:59:59", str(10**18))
    assert columns["insee"] == ("01000", "75013", None)
    plan = propose_plan(table)
    assert plan.columns[1].type.value == "date"
    assert "first day" in plan.columns[1].notes[0].template
    assert plan.columns[7].type.value == "text"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_old_files_that_do_not_say_their_encoding_are_read_in_either(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "old.dta"
    pyreadstat.write_dta(
        pd.DataFrame({"id": ["a", "b"], "nom": ["Xxxx", "Yyyy"]}), path, version=12
    )
    content = path.read_bytes()
    written = "Évry".encode(encoding)[:4]
    path.write_bytes(content.replace(b"Xxxx", written))
    table = read_table(path)
    assert table.rows[0][1] == written.decode(encoding)
    assert len(table.problems) == (encoding == "cp1252")


def test_a_long_text_is_kept_beside_a_byte_that_is_no_letter(tmp_path: Path) -> None:
    path = tmp_path / "long.dta"
    long = "été — « oui » " * 300
    pyreadstat.write_dta(pd.DataFrame({"nom": ["Xxx", "Évry"], "libre": [long, "b"]}), path)
    path.write_bytes(path.read_bytes().replace(b"Xxx", b"X\xe9x"))
    table = read_table(path)
    assert table.rows == (("Xéx", long.strip()), ("Évry", "b"))
