from __future__ import annotations

import csv
from dataclasses import replace

import docx
import openpyxl
import pytest
from docx.enum.section import WD_ORIENT

from codage.domain.joint_display import Verdict
from codage.domain.message import Cancelled
from codage.exporters.errors import ExportError
from codage.exporters.joint_display import words
from codage.exporters.joint_display.content import joint_table
from codage.exporters.joint_display.page import page
from codage.exporters.joint_display.writing import FORMATS, write_joint_display


def test_a_row_says_what_each_source_says(table):
    line, empty = table.lines
    assert (words.percent(line), words.survey_count(line, str)) == (
        "50\xa0%",
        "1 of 2 who answered",
    )
    assert words.interviews_count(line, str) == "1 of 1 cases interviewed"
    assert words.types(line, str) == ("Ville: 1 of 1", "=1: 0 of 0")
    assert [(one.text, one.by) for one in line.quotations] == [("<gagne>", "K1, Ville")]
    assert (words.percent(empty), words.question(empty, str), empty.quotations) == ("", "", ())


def test_quotations_are_told_by_what_is_chosen(project, display):
    for shown_by, by in (((), ""), (("",), "K1"), (("type",), "Ville"), (("gone",), "")):
        line = joint_table(project, "x", replace(display, shown_by=shown_by)).lines[0]
        assert line.quotations[0].by == by


def test_a_segment_without_a_case_is_told_by_its_interview_only_with_names(project, display):
    project.unlink_case(project.documents()[0].id, project.cases()[0].id)
    for shown_by, by in ((("",), "A"), (("type",), "")):
        line = joint_table(project, "x", replace(display, shown_by=shown_by)).lines[0]
        assert line.quotations[0].by == by


def test_a_word_document_lies_on_its_side_and_shows_the_verdict_as_a_word(table, tmp_path):
    document = docx.Document(str(write_joint_display(table, tmp_path / "j.docx")))
    assert document.sections[0].orientation == WD_ORIENT.LANDSCAPE
    (grid,) = document.tables
    cells = [cell.text for cell in grid.rows[1].cells]
    assert cells[0] == "Eau"
    assert "50\xa0%" in cells[1]
    assert cells[3] == "«\xa0<gagne>\xa0»\nK1, Ville"
    assert cells[4].replace("\xa0", "") == "nuances\n=1+1\nOui & non"
    assert grid.rows[0]._tr.xpath(".//w:tblHeader")
    assert [cell.text for cell in grid.rows[2].cells] == ["Vide", "", "", "", ""]


def test_a_page_needs_nothing_else_and_runs_nothing(table):
    written = page(table, language="fr")
    assert '<html lang="fr">' in written
    assert "&lt;gagne&gt;" in written
    assert "Oui &amp; non" in written
    assert written.count('scope="row"') == 2
    assert "http" not in written
    assert "<script" not in written


def test_a_workbook_has_numbers_and_runs_nothing(table, tmp_path):
    book = openpyxl.load_workbook(write_joint_display(table, tmp_path / "j.xlsx"))
    (sheet,) = book.worksheets
    assert sheet.title == "Théorie  terrain"
    row = [cell.value for cell in sheet[2]]
    assert row[2:8] == [1, 2, 0.5, 1, 1, 1]
    assert row[10:] == ["nuances", "=1+1\nOui & non"]
    assert all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line)


@pytest.mark.parametrize(
    ("language", "delimiter", "share"), [("en", ",", "0.5"), ("fr", ";", "0,5")]
)
def test_a_csv_has_a_row_a_theme(table, tmp_path, language, delimiter, share):
    path = write_joint_display(table, tmp_path / "j.csv", language=language)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file, delimiter=delimiter)
    assert (first["theme"], first["codes"], first["survey_share"]) == ("Eau", "Eau", share)
    assert first["interpretation"] == "'=1+1\nOui & non"
    assert (second["theme"], second["survey_n"], second["segments"]) == ("Vide", "", "")


def test_it_is_copied_as_lines_with_tabs(table):
    lines = words.plain_text(table, str).splitlines()
    assert len(lines) == 3
    assert lines[1].split("\t")[4] == "nuances: =1+1 Oui & non"


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_same_display_gives_a_file_and_leaves_no_other(table, tmp_path, suffix):
    folder = tmp_path / "out"
    folder.mkdir()
    write_joint_display(table, folder / f"j{suffix}")
    assert [path.name for path in folder.iterdir()] == [f"j{suffix}"]


def test_what_cannot_be_written_leaves_the_earlier_file(table, tmp_path):
    def stop(*_):
        raise Cancelled

    path = tmp_path / "j.docx"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(Cancelled):
        write_joint_display(table, path, advance=stop)
    assert path.read_text(encoding="utf-8") == "mine"
    with pytest.raises(ExportError, match="endings"):
        write_joint_display(table, tmp_path / "j.pdf")
    with pytest.raises(ExportError):
        write_joint_display(table, tmp_path / "gone" / "j.csv")


@pytest.fixture
def covered(project, display):
    return joint_table(project, "Couvert", replace(display, least=3))


def test_hidden_numbers_are_in_no_format_and_the_note_says_why(covered, tmp_path):
    line = covered.lines[0]
    assert (words.percent(line), words.segments_count(line, str)) == ("", "")
    assert words.survey_count(line, str) == "hidden, of 2 who answered"
    assert words.interviews_count(line, str) == "hidden, of 1 cases interviewed"
    assert words.types(line, str) == ("Ville: hidden, of 1", "=1: 0 of 0")
    why = "3 cells are hidden so that nobody is recognised. Hidden are numbers of fewer than 3"
    document = docx.Document(str(write_joint_display(covered, tmp_path / "j.docx")))
    assert why in document.paragraphs[-1].text
    assert "50" not in document.tables[0].rows[1].cells[1].text
    written = page(covered)
    assert why in written
    assert 'class="bar"' not in written
    book = openpyxl.load_workbook(write_joint_display(covered, tmp_path / "j.xlsx"))
    assert [cell.value for cell in book.worksheets[0][2]][2:8] == [
        "hidden",
        2,
        None,
        "hidden",
        1,
        None,
    ]
    path = write_joint_display(covered, tmp_path / "j.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert [first[name] for name in ("survey_count", "survey_n", "survey_share")] == ["", "2", ""]
    assert [first[name] for name in ("interview_cases", "segments")] == ["", ""]
    assert first["hidden"].startswith(why)
    assert second["hidden"] == ""
    assert why in words.note_below(covered, str)


def test_where_none_is_hidden_the_note_says_that_too(project, display):
    bare = joint_table(project, "x", replace(display, rows=display.rows[1:], least=3))
    assert words.note_below(bare, str).endswith("No number here is of fewer than 3 cases.")


def test_every_verdict_but_the_open_one_has_a_word_of_its_own():
    said = {words.verdict_word(verdict, str) for verdict in Verdict}
    assert len(said) == len(Verdict)
    assert words.verdict_word(Verdict.OPEN, str) == ""
