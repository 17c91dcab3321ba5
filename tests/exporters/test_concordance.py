import csv
from itertools import chain

import openpyxl
import pytest

from codage.domain.searching import Search
from codage.domain.transcript import Transcript, Turn
from codage.exporters.concordance import concordance
from codage.exporters.errors import ExportError
from codage.exporters.registry import write_table
from codage.project import Project


@pytest.fixture
def study(tmp_path):
    with Project.create(tmp_path / "study.codage") as project:
        turns = (Turn("=Oui,\nla ville partage.", "M. Élu"), Turn("Ville !"))
        project.add_document(Transcript("Saint-Aubin", turns))
        yield project


@pytest.fixture
def table(study):
    hits = list(chain.from_iterable(study.find(Search("ville"))))
    return concordance(study, hits, str)


def test_each_hit_is_a_row_with_its_context(study, table, tmp_path):
    done = write_table(study, table, tmp_path / "hits.csv")
    assert done.rows == 2
    with done.files[0].open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["before"], row["found"], row["after"]) for row in rows] == [
        ("'=Oui, la", "ville", "partage."),
        ("", "Ville", "!"),
    ]
    assert [row["speaker"] for row in rows] == ["M. Élu", ""]
    assert (rows[0]["start"], rows[0]["end"]) == ("9", "14")


def test_a_workbook_has_a_dictionary_of_its_columns(study, table, tmp_path):
    done = write_table(study, table, tmp_path / "hits.xlsx")
    book = openpyxl.load_workbook(done.files[0])
    assert len(book.sheetnames) == 2
    assert book.worksheets[0]["D2"].value == "ville"


def test_another_ending_is_refused_and_nothing_is_written(study, table, tmp_path):
    with pytest.raises(ExportError):
        write_table(study, table, tmp_path / "hits.odt")
    assert not (tmp_path / "hits.odt").exists()
