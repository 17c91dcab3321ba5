from __future__ import annotations

import docx
import openpyxl
import pytest
from docx.enum.section import WD_ORIENT

from codage.analysis.grid_layout import summary_grid
from codage.domain.anchors import Span
from codage.domain.message import Cancelled
from codage.domain.transcript import Transcript, Turn
from codage.exporters.errors import ExportError
from codage.exporters.summaries.content import Content
from codage.exporters.summaries.pages import CODES_A_TABLE
from codage.exporters.summaries.writing import write_summary_grid
from codage.project import Project

HOSTILE = '=HYPERLINK("http://example.org")'


@pytest.fixture
def project(tmp_path):
    with Project.create(tmp_path / "étude.codage", name="Étude") as project:
        case = project.add_case("Saint-Aubin")
        codes = [project.add_code(name) for name in ("Achats", HOSTILE, "C", "D", "E")]
        document = project.add_document(Transcript("A", (Turn("+33 On achète 🙂 ensemble.", "X"),)))
        project.link_case(document, case)
        turn = project.turns(document)[0]
        project.apply_code(codes[0], Span.within(turn.id, 0, len(turn.text)))
        project.write_summary(case, codes[0], "Achète avec l’agglo.\nDepuis 2020.")
        project.write_summary(case, codes[1], HOSTILE)
        yield project


def written(project, path, content=Content.SUMMARIES):
    return write_summary_grid(project, summary_grid(project.frames), path, content)


def test_a_workbook_has_the_summaries_and_the_numbers(project, tmp_path):
    book = openpyxl.load_workbook(written(project, tmp_path / "grid.xlsx"))
    words, numbers = book.worksheets
    assert [cell.value for cell in words[1]] == ["Case", "Achats", HOSTILE, "C", "D", "E"]
    assert words["A2"].value == "Saint-Aubin"
    assert words["B2"].value == "Achète avec l’agglo.\nDepuis 2020."
    assert words["B2"].alignment.wrap_text
    assert numbers["B2"].value == 1
    assert numbers["C2"].value is None


def test_a_workbook_runs_nothing(project, tmp_path):
    book = openpyxl.load_workbook(written(project, tmp_path / "g.xlsx", Content.WITH_SEGMENTS))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type in "sn" and cell.hyperlink is None for cell in row)
    assert book.worksheets[0]["C2"].value == HOSTILE


def test_segments_come_along_where_they_are_wanted(project, tmp_path):
    book = openpyxl.load_workbook(written(project, tmp_path / "g.xlsx", Content.WITH_SEGMENTS))
    rows = list(book.worksheets[2].iter_rows(values_only=True))
    assert rows[1] == ("Saint-Aubin", "Achats", "A", "X", "+33 On achète 🙂 ensemble.")
    assert len(rows) == 2


def test_a_word_document_lies_on_its_side_with_few_codes_a_table(project, tmp_path):
    document = docx.Document(str(written(project, tmp_path / "grid.docx")))
    assert document.sections[0].orientation == WD_ORIENT.LANDSCAPE
    assert len(document.tables) == 2
    first = document.tables[0]
    assert [cell.text for cell in first.rows[0].cells][1:] == ["Achats", HOSTILE, "C", "D"]
    assert len(first.columns) == CODES_A_TABLE + 1
    assert first.rows[1].cells[1].text == "Achète avec l’agglo.\nDepuis 2020.\nSegments: 1"
    assert first.rows[0]._tr.xpath(".//w:tblHeader")


def test_a_word_document_with_segments_says_where_they_are_from(project, tmp_path):
    path = written(project, tmp_path / "grid.docx", Content.WITH_SEGMENTS)
    cell = docx.Document(str(path)).tables[0].rows[1].cells[1]
    assert cell.paragraphs[-1].text == "« +33 On achète 🙂 ensemble. » (A, X)"


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_a_cancelled_export_leaves_what_was_there(project, tmp_path, suffix):
    path = tmp_path / f"grid{suffix}"
    path.write_text("before")

    def stop(done, total, what=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        write_summary_grid(project, summary_grid(project.frames), path, advance=stop)
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == suffix] == [path.name]


def test_another_ending_is_refused(project, tmp_path):
    with pytest.raises(ExportError, match=r"\.xlsx, \.docx"):
        written(project, tmp_path / "grid.pdf")


def test_a_folder_that_is_not_there_is_told(project, tmp_path):
    with pytest.raises(ExportError, match="is not there"):
        written(project, tmp_path / "nowhere" / "grid.xlsx")
