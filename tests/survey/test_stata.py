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
