from __future__ import annotations

import csv
from dataclasses import replace

import docx
import openpyxl
import pytest

from codage.domain.message import Cancelled
from codage.exporters.barometer.content import (
    about,
    cautions,
    sensitivity,
    sensitivity_of_all,
    type_name,
    weight_share,
)
from codage.exporters.barometer.writing import FORMATS, write_barometer
from codage.exporters.errors import ExportError


def test_each_type_has_a_line_and_all_cases_the_last(table):
    own = [line for line in table.lines if line.place == 0]
    assert [type_name(line, str) for line in own] == ["=1", "Bourg", "All cases"]
    assert [line.n for line in own] == [2, 1, 3]
    assert (own[0].score, own[1].score, own[0].low) == (pytest.approx(250 / 3), 0.0, None)


def test_items_have_names_and_shares_of_the_weight(table):
    assert table.items[0] == ("Achats", "Mutualisation", "Objets", "")
    first = table.wanted.dimensions[0].items
    assert [weight_share(table.wanted, 0, item) for item in first] == [0.25, 0.5, 0.25, 0.0]


def test_what_the_scores_cannot_bear_is_told(table):
    few, gone = cautions(table, str)
    assert "Bourg" in few
    assert gone.startswith("1 items stand on")
    assert "half of the weight" in about(str)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(50, 50, "nothing"), (48, 52, "Hardly"), (45, 55, "little"), (30, 70, "much")],
)
def test_sensitivity_is_said_in_plain_words(table, low, high, said):
    line = replace(
        table.lines[0],
        score=50.0,
        weights_low=low,
        weights_high=high,
        without_low=40.4,
        without_high=60.0,
    )
    told = sensitivity(line, str)
    assert said in told
    assert told.endswith("Without one of its items: 40 to 60.")
    assert sensitivity(replace(line, without_low=None), str).count(".") == 1
    assert sensitivity(replace(line, score=None), str) == ""


def test_what_other_weights_would_give_names_the_wave_and_no_range_of_one_number(table):
    line = replace(
        table.lines[0],
        dimension="Eau",
        type="",
        wave="2024",
        weights_low=37.1,
        weights_high=37.4,
        without_low=30.0,
        without_high=40.0,
    )
    told = sensitivity_of_all(replace(table, lines=(line,)), str)
    assert "lie here: Eau (2024) 37." in told
    assert "Eau (2024) 30–40." in told


def test_what_other_weights_would_give_is_punctuated_as_the_reader_writes(table):
    whole = [
        replace(
            line,
            dimension=name,
            type="",
            weights_low=1.0,
            weights_high=2.0,
            without_low=None,
            without_high=None,
        )
        for line, name in zip(table.lines[:2], ("Eau", "Air"), strict=True)
    ]
    french = {"{before}; {further}": "{before}\u202f; {further}"}

    def say(message):
        return french.get(message.template, message.template).format(**message.values)

    told = sensitivity_of_all(replace(table, lines=tuple(whole)), say)
    assert "Eau 1–2\u202f; Air 1–2" in told


def test_a_word_document_has_the_scores_and_the_weights(table, tmp_path):
    document = docx.Document(str(write_barometer(table, tmp_path / "b.docx")))
    scores, parts = document.tables
    assert [cell.text for cell in scores.rows[1].cells][:4] == ["Organisation", "=1", "2", "83"]
    assert [cell.text for cell in parts.rows[2].cells] == ["", "Mutualisation", "2", "50\xa0%"]


def test_a_workbook_has_scores_items_and_cases_and_runs_nothing(table, tmp_path):
    book = openpyxl.load_workbook(write_barometer(table, tmp_path / "b.xlsx"))
    scores, items, cases = book.worksheets
    assert [cell.value for cell in scores[2]][2:5] == ["=1", 2, pytest.approx(250 / 3)]
    assert [cell.value for cell in items[3]] == ["Organisation", "Mutualisation", 2, 50, 3, 50]
    assert [cell.value for cell in cases[2]] == ["K1", None, "=1", 100, None]
    assert all(c.data_type != "f" for sheet in book for row in sheet.iter_rows() for c in row)


@pytest.mark.parametrize(
    ("language", "delimiter", "score"), [("en", ",", "83.33"), ("fr", ";", "83,33")]
)
def test_a_csv_has_a_row_a_score(table, tmp_path, language, delimiter, score):
    path = write_barometer(table, tmp_path / "b.csv", language=language)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first = next(csv.DictReader(file, delimiter=delimiter))
    assert (first["dimension"], first["type"], first["n"], first["score"]) == (
        "Organisation",
        "'=1",
        "2",
        score,
    )
    assert first["low"] == ""


def test_what_cannot_be_written_leaves_the_earlier_file(table, tmp_path):
    def stop(*_):
        raise Cancelled

    for suffix in FORMATS:
        path = tmp_path / f"b{suffix}"
        path.write_text("mine", encoding="utf-8")
        with pytest.raises(Cancelled):
            write_barometer(table, path, advance=stop)
        assert path.read_text(encoding="utf-8") == "mine"
    with pytest.raises(ExportError, match="endings"):
        write_barometer(table, tmp_path / "b.pdf")
    assert sorted(p.name for p in tmp_path.glob("b*")) == ["b.csv", "b.docx", "b.xlsx"]
