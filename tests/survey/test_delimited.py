from __future__ import annotations

import csv
import html
import io
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.domain.message import Cancelled
from codage.survey.errors import SurveyError
from codage.survey.registry import read_table


def test_semicolons_and_decimal_commas_in_windows_1252(text_table):
    table = text_table("id;région;etp\r\n1;Île-de-France;0,5\r\n2;L’Hérault;1,5\r\n", "cp1252")
    assert table.headers == ("id", "région", "etp")
    assert table.rows == (("1", "Île-de-France", "0,5"), ("2", "L’Hérault", "1,5"))


def test_byte_order_mark_is_no_part_of_the_first_header(text_table):
    assert text_table("id,nom\n1,é\n", "utf-8-sig").headers == ("id", "nom")


def test_utf_16_as_a_spreadsheet_saves_unicode_text(text_table):
    assert text_table("id\tnom\n1\té\n", "utf-16").rows == (("1", "é"),)


def test_tabs_between_cells(text_table):
    table = text_table("id\tnom, prénom\n1\ta, b\n", name="survey.tsv")
    assert table.headers == ("id", "nom, prénom")


def test_quoted_cells_keep_newlines_quotes_and_delimiters(text_table):
    table = text_table('id;texte\n1;"une ligne\r\nune ""autre""; fin"\n2;b\n')
    assert table.rows[0][1] == 'une ligne\nune "autre"; fin'
    assert table.row_numbers == (2, 3)


def test_the_delimiter_named_in_the_first_line_is_used_and_left_out(text_table):
    table = text_table("sep=|\nid|a;b\n1|c;d\n")
    assert table.headers == ("id", "a;b")
    assert table.row_numbers == (2,)


def test_leading_zeros_and_no_break_spaces(text_table):
    assert text_table("dep;pop\n01;5 000\n2A;\u00a07\u00a0\n").rows == (
        ("01", "5 000"),
        ("2A", "7"),
    )


def test_old_macintosh_line_ends(text_table):
    assert text_table("a;b\r1;2\r3;4").rows == (("1", "2"), ("3", "4"))


def test_ragged_rows_are_filled_and_told(text_table):
    table = text_table("a;b;c\n1;2;3\n4;5\n6;7;8;9\n")
    assert table.rows[1] == ("4", "5", None, None)
    assert table.rows[2] == ("6", "7", "8", "9")
    assert 3 in [problem.row for problem in table.problems]


def test_duplicate_and_empty_headers_are_told(text_table):
    table = text_table("a;a;;d\n1;2;3;4\n")
    assert {problem.column for problem in table.problems} == {"a (A)", "a (B)", "C"}


def test_an_unclosed_quote_is_refused_with_its_row(text_table):
    with pytest.raises(SurveyError, match="row 2"):
        text_table('id;texte\n1;"jamais fermé\n2;b\n')


@pytest.mark.parametrize("content", [b"", b"\n\n\n", b";;;\n;;\n", b"id;nom\n"])
def test_files_without_a_table_are_refused(text_table, content):
    with pytest.raises(SurveyError):
        text_table(content)


def test_two_thousand_columns(text_table):
    header = ";".join(f"v{n}" for n in range(2000))
    table = text_table(header + "\n" + ";".join(["1"] * 2000) + "\n")
    assert len(table.headers) == len(table.rows[0]) == 2000


def test_encoding_and_delimiter_are_told_and_can_be_chosen(text_table, tmp_path):
    table = text_table("a;b\né;1,5\n", "cp1252")
    assert (table.encoding, table.delimiter) == ("cp1252", ";")
    path = tmp_path / "survey.csv"
    chosen = read_table(path, encoding="mac_roman", delimiter=",")
    assert (chosen.encoding, chosen.delimiter) == ("mac_roman", ",")
    assert chosen.headers == ("a;b", "")


def test_entities_in_headers_are_read(text_table):
    assert text_table('id;"Qualit&eacute; de l&#39;eau"\n1;2\n').headers[1] == "Qualité de l'eau"


_cell = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"], exclude_characters="\ufeff"),
    min_size=1,
    max_size=8,
).map(lambda text: "x" + unicodedata.normalize("NFC", text))
_inside = st.tuples(_cell, st.sampled_from(["", " ", "\n", '"', ";", ",", "\t", "\u00a0"]), _cell)
_cells = _inside.map("".join).map(lambda text: unicodedata.normalize("NFC", text))


@settings(max_examples=60)
@given(
    data=st.integers(2, 5).flatmap(
        lambda width: st.lists(
            st.lists(_cells, min_size=width, max_size=width), min_size=2, max_size=6
        )
    ),
    delimiter=st.sampled_from(";,\t|"),
)
def test_whatever_is_written_is_read_back(data, delimiter):
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "survey.csv"
        path.write_text(f"sep={delimiter}\n" + stream.getvalue(), encoding="utf-8", newline="")
        table = read_table(path)
    assert table.headers == tuple(" ".join(html.unescape(cell).split()) for cell in data[0])
    assert [list(row) for row in table.rows] == data[1:]


def test_entities_in_cells_are_read_and_told_with_row_and_column(text_table):
    table = text_table("id,avis\na,Tr&egrave;s bien&nbsp;!\nb,R&D\nc,l&#039;eau\n")
    assert table.column(1) == ["Très bien\N{NO-BREAK SPACE}!", "R&D", "l'eau"]
    told = [p for p in table.problems if "&egrave;" in str(p.message)]
    assert [(p.row, p.column) for p in told] == [(2, "avis")]


def test_a_table_of_one_column_is_told(text_table):
    assert "check the delimiter" in str(text_table("réponse\nbien\nmal\n").problems[0].message)


def test_reading_many_rows_can_be_stopped(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("id;a\n" + "".join(f"{n};1\n" for n in range(20_000)), "utf-8")

    def stop(done, total, what=""):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(path, advance=stop)


@pytest.mark.parametrize(
    "title",
    [
        "Enquête 2023\nExport du 24/11/2026\n\n",
        "Enquête 2023;;\nObservatoire;;\n;;\n",
        "Enquête;2023;\n",
        "Résultats;;novembre 2026\n\n",
    ],
)
def test_lines_above_the_headers_are_set_aside_and_told(text_table, title):
    table = text_table(title + "id;nom;q1\nA;x;1\nB;y;2\n")
    assert table.headers == ("id", "nom", "q1")
    assert table.header_row == title.count("\n") + 1
    assert table.problems[0].row == 1


def test_headers_that_are_fewer_than_the_cells_stay_the_first_row(text_table):
    table = text_table("id;nom;;\nA;x;oui;1\nB;y;non;2\nC;z;non;3\n")
    assert table.headers == ("id", "nom", "", "")
    assert table.header_row == 1


def test_the_row_of_the_headers_can_be_chosen(tmp_path):
    path = tmp_path / "s.csv"
    path.write_text("a;b;c\nid;nom;ville\nA;x;Orvane\nB;y;Morvent\n", "utf-8")
    assert read_table(path).headers == ("a", "b", "c")
    table = read_table(path, header_row=2)
    assert (table.headers, table.header_row, table.row_numbers) == (
        ("id", "nom", "ville"),
        2,
        (3, 4),
    )


def test_each_row_with_too_many_or_too_few_cells_is_told(text_table):
    table = text_table("a;b;c\n1\n4;5;6\n6;7;8;9\n6;7;8;;\n")
    assert {problem.row for problem in table.problems} == {2, 4}
    assert ("D", 4) in {(problem.column, problem.row) for problem in table.problems}


def test_entities_whose_semicolons_part_cells_are_read_first(text_table):
    table = text_table("id;&Eacute;tat &amp; r&eacute;gion;q\nA;l&#39;eau;&lt;b&gt;\nB;x;2\n")
    assert table.headers == ("id", "État & région", "q")
    assert table.rows[0] == ("A", "l'eau", "<b>")
    assert table.problems[0].row == 1


def test_null_characters_and_invalid_letters_are_told_with_their_row(text_table):
    assert text_table("id;nom\nA;x\nB;y\x00z\n").problems[0].row == 3
