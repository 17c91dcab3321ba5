from __future__ import annotations

import datetime
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from codage.domain.message import Cancelled
from codage.domain.survey import VariableType
from codage.survey import archive
from codage.survey.errors import SurveyError
from codage.survey.registry import read_table
from codage.survey.table import CellKind

DATA = [["id", "type_coll", "pop"], ["OTCD-001", 1, 1200], ["OTCD-002", 2, 53000.0]]


def test_numbers_dates_and_booleans_become_plain_text(workbook):
    path = workbook(
        {
            "Feuil1": [
                ["entier", "décimal", "date", "instant", "booléen", "texte"],
                [
                    *(5.0, 0.1 + 0.2, datetime.date(2023, 9, 11)),
                    *(datetime.datetime(2023, 9, 11, 10, 5), True, "012"),
                ],
            ]
        }
    )
    table = read_table(path)
    assert table.rows == (("5", "0.3", "2023-09-11", "2023-09-11 10:05:00", "1", "012"),)
    assert table.kinds[0] == {CellKind.NUMBER}
    assert table.kinds[2] == {CellKind.DATE}
    assert table.kinds[4] == {CellKind.BOOLEAN}


def test_numbers_displayed_with_leading_zeros_keep_them(tmp_path: Path):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        zeros = book.add_format({"num_format": "00000"})
        sheet.write_row(0, 0, ["insee", "n"])
        sheet.write_row(1, 0, [1234], zeros)
        sheet.write_number(1, 1, 1234)
    assert read_table(path).rows == (("01234", "1234"),)


def test_dates_before_1900_stay_text(workbook):
    assert read_table(workbook({"d": [["a", "b"], ["1850-01-02", 1]]})).rows[0][0] == "1850-01-02"


@pytest.mark.parametrize(
    ("first_of_1904", "days", "date_format", "read"),
    [
        (False, -18260, "dd/mm/yyyy", "1850-01-01"),
        (False, -1, "yyyy-mm-dd", "1899-12-29"),
        (False, -2.25, "yyyy-mm-dd hh:mm", "1899-12-27 18:00:00"),
        (False, -0.25, "hh:mm", "-06:00:00"),
        (True, -1462, "dd/mm/yyyy", "1899-12-30"),
    ],
)
def test_a_date_before_the_first_day_of_spreadsheets_is_read_and_told(
    tmp_path, first_of_1904, days, date_format, read
):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path, {"date_1904": first_of_1904}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["commune", "fondation"])
        shown = book.add_format({"num_format": date_format})
        sheet.write_row(1, 0, ["Aubière", 45_000], shown)
        sheet.write_row(2, 0, ["Brioude", days], shown)
        sheet.write_row(3, 0, ["Cournon", 0], shown)
    table = read_table(path)
    assert table.rows[1][1] == read
    early, *_ = table.problems
    assert (early.row, early.column) == (3, "fondation")
    assert str(early.message).endswith(f": read as {read}.")


def test_a_span_below_nought_keeps_its_minutes(tmp_path: Path):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        spans = book.add_format({"num_format": "[h]:mm:ss"})
        sheet.write_row(0, 0, ["commune", "solde"])
        for row, hours in enumerate((-6.5, 26.25), 1):
            sheet.write_row(row, 0, [f"n° {row}"])
            sheet.write_number(row, 1, hours / 24, spans)
    assert [cells[1] for cells in read_table(path).rows] == ["-06:30:00", "26:15:00"]


def test_a_calculated_date_before_1900_is_read_too(tmp_path: Path):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(1, 2, ["commune", "fondation"])
        sheet.write(2, 2, "Aubière")
        sheet.write_formula(2, 3, "=B1-20000", book.add_format({"num_format": 14}), -18260)
    table = read_table(path)
    assert table.rows == ((None, None, "Aubière", "1850-01-01"),)
    assert (table.problems[0].row, table.problems[0].column) == (3, "fondation")


def test_negative_numbers_that_are_no_dates_stay_numbers(workbook):
    table = read_table(workbook({"d": [["solde", "b"], [-5, -0.5], [3, -1e-3]]}))
    assert table.rows == (("-5", "-0.5"), ("3", "-0.001"))
    assert table.problems == ()


def test_a_zero_among_dates_is_empty_and_told_and_midnight_among_times_is_kept(tmp_path: Path):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        day, clock = (book.add_format({"num_format": f}) for f in ("dd/mm/yyyy", "hh:mm"))
        sheet.write_row(0, 0, ["jour", "heure"])
        for row, (date, time) in enumerate([(45_000, 0.5), (0, 0), (45_001, 0.25)], 1):
            sheet.write(row, 0, date, day)
            sheet.write(row, 1, time, clock)
    table = read_table(path)
    assert [cells[0] for cells in table.rows] == ["2023-03-15", None, "2023-03-16"]
    assert [cells[1] for cells in table.rows] == ["12:00:00", "00:00:00", "06:00:00"]
    assert [(p.row, p.column) for p in table.problems] == [(3, "jour")]


def test_a_date_that_spreadsheets_show_differently_is_told(tmp_path: Path):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_column(0, 0, ["fondation", 1, 59, 61], day)
        sheet.write_column(0, 1, ["commune", "Aubière", "Brioude", "Cournon"])
    table = read_table(path)
    assert [cells[0] for cells in table.rows] == ["1900-01-01", "1900-02-28", "1900-03-01"]
    assert [(p.row, p.column) for p in table.problems] == [(2, "fondation"), (3, "fondation")]


def test_a_date_beyond_all_calendars_is_empty_and_told_and_the_rest_is_read(tmp_path: Path):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["commune", "fondation"])
        sheet.write(1, 0, "Aubière")
        sheet.write(1, 1, -700_000, book.add_format({"num_format": 14}))
    table = read_table(path)
    assert table.rows == (("Aubière", None),)
    assert [(p.row, p.column) for p in table.problems] == [(2, "fondation")]


def test_no_break_spaces_around_cells_go(workbook):
    assert read_table(workbook({"d": [["a\u00a0", "b"], ["\u00a0x\u00a0", 1]]})).rows == (
        ("x", "1"),
    )


def test_the_data_sheet_is_found_and_the_variable_sheet_describes_it(workbook):
    path = workbook(
        {
            "Lisez-moi": [[f"Une longue explication {n}"] for n in range(30)],
            "Variables": [
                ["Variable", "Libellé", "Type", "Modalités", "Manquants", "Multi"],
                ["id", "identifiant", "texte", None, None, None],
                ["type_coll", "type", "nominale", "1=département; 2=syndicat; 98=NSP", "98", None],
                ["pop", "population", "entier", None, "99", None],
            ],
            "Données": DATA,
        }
    )
    table = read_table(path)
    assert table.sheet == "Données"
    assert table.sheets == ("Lisez-moi", "Données")
    known = {description.name: description for description in table.descriptions}
    assert known["type_coll"].type is VariableType.NOMINAL
    assert [(x.value, x.label, x.missing) for x in known["type_coll"].labels] == [
        ("1", "département", False),
        ("2", "syndicat", False),
        ("98", "NSP", True),
    ]
    assert known["pop"].labels[0].missing


def test_a_sheet_can_be_chosen_and_a_strange_one_is_refused(workbook):
    path = workbook({"a": DATA, "b": [["x", "y"], [1, 2]]})
    assert read_table(path, "b").headers == ("x", "y")
    with pytest.raises(SurveyError, match="a, b"):
        read_table(path, "c")


def test_data_that_looks_like_a_variable_sheet_is_data(workbook):
    table = read_table(workbook({"d": [["nom", "type", "label"], ["Orvane", "syndicat", "x"]]}))
    assert table.headers == ("nom", "type", "label")
    assert table.descriptions == ()


def test_error_values_and_uncalculated_formulas_are_told_with_row_and_column(workbook):
    table = read_table(workbook({"d": [["id", "n", "m"], ["a", "#DIV/0!", "=1+1"], ["b", 2, 3]]}))
    assert table.rows[0] == ("a", None, None)
    assert [(p.row, p.column) for p in table.problems] == [(2, "n"), (2, "m")]


def test_calculated_formulas_give_their_value(tmp_path: Path):
    path = tmp_path / "survey.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["id", "n"])
        sheet.write_string(1, 0, "a")
        sheet.write_formula(1, 1, "=1+1", value=2)
    table = read_table(path)
    assert table.rows == (("a", "2"),)
    assert table.problems == ()


def test_merged_cells_repeat_their_value_downwards(tmp_path: Path):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["region", "id"], ["Sud", 1], [None, 2], ["Nord", 3]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    path = tmp_path / "survey.xlsx"
    book.save(path)
    table = read_table(path)
    assert table.column(0) == ["Sud", "Sud", "Nord"]
    assert [(p.row, p.column) for p in table.problems] == [(2, "region")]


def test_a_title_above_the_headers_is_set_aside(workbook):
    table = read_table(workbook({"d": [["Enquête 2023"], [], *DATA]}))
    assert table.headers == ("id", "type_coll", "pop")
    assert table.row_numbers == (4, 5)


def test_a_workbook_named_csv_is_read_and_told(workbook, tmp_path: Path):
    path = workbook({"d": DATA}).rename(tmp_path / "survey.csv")
    table = read_table(path)
    assert len(table.rows) == 2
    assert table.problems


def _rewritten(path: Path, part: str, change) -> Path:
    target = path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry.filename, change(data) if entry.filename == part else data)
    return target


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_refused(workbook, tmp_path: Path, kept):
    data = workbook({"d": DATA}).read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(SurveyError):
        read_table(path)


def test_a_part_with_flipped_bytes_is_refused_or_read(workbook, tmp_path: Path):
    data = bytearray(workbook({"d": DATA}).read_bytes())
    for place in range(30, len(data), 97):
        data[place] ^= 0x55
    path = tmp_path / "noise.xlsx"
    path.write_bytes(bytes(data))
    with pytest.raises(SurveyError):
        read_table(path)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_an_entity_bomb_is_refused(workbook, part):
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    path = _rewritten(workbook({"d": DATA}), part, lambda data: bomb + data)
    with pytest.raises(SurveyError, match="entities"):
        read_table(path)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_broken_xml_is_refused(workbook, part):
    path = _rewritten(workbook({"d": DATA}), part, lambda data: data[: len(data) // 2])
    with pytest.raises(SurveyError):
        read_table(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(workbook, tmp_path: Path):
    path = workbook({"d": DATA})
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as book,
        book.open("xl/sharedStrings2.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(30):
            part.write(b"\0" * 1_000_000)
    with pytest.raises(SurveyError, match="unpack"):
        read_table(path)


def test_a_stray_cell_at_the_far_corner_is_refused_before_memory_is(workbook):
    book = openpyxl.load_workbook(path := workbook({"d": DATA}))
    book["d"]["XFD1048576"] = "x"
    book.save(path)
    with pytest.raises(SurveyError, match="1048576"):
        read_table(path)


def test_cells_without_addresses_count_towards_the_area(workbook, monkeypatch):
    def without_addresses(data: bytes) -> bytes:
        return data.replace(b' r="A1"', b"").replace(b' r="B1"', b"").replace(b' r="C1"', b"")

    path = _rewritten(workbook({"d": DATA}), "xl/worksheets/sheet1.xml", without_addresses)
    assert read_table(path).headers == ("id", "type_coll", "pop")
    monkeypatch.setattr(archive, "LARGEST_AREA", 8)
    with pytest.raises(SurveyError):
        read_table(path)


def test_old_and_protected_workbooks_are_refused_with_the_way_out(tmp_path: Path):
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    with pytest.raises(SurveyError, match="before 2007"):
        read_table(path)


def test_html_disguised_as_a_workbook_is_refused(tmp_path: Path):
    path = tmp_path / "fake.xls"
    path.write_text("<html><table><tr><td>a</td></tr></table></html>")
    with pytest.raises(SurveyError, match="not a table"):
        read_table(path)


def test_other_archives_absent_files_folders_and_lock_files_are_refused(tmp_path: Path):
    other = tmp_path / "a.xlsx"
    with zipfile.ZipFile(other, "w") as archive_file:
        archive_file.writestr("word/document.xml", "<x/>")
    empty = tmp_path / "b.xlsx"
    empty.write_bytes(b"")
    for path in (other, empty, tmp_path / "absent.xlsx", tmp_path, tmp_path / "~$a.xlsx"):
        with pytest.raises(SurveyError):
            read_table(path)


def test_an_empty_workbook_is_refused(workbook):
    with pytest.raises(SurveyError, match="empty"):
        read_table(workbook({"d": []}))


def test_a_workbook_that_makes_the_library_panic_is_damaged(workbook, monkeypatch):
    class PanicException(BaseException):
        pass

    def panic(*_: object) -> None:
        raise PanicException

    monkeypatch.setattr("python_calamine.load_workbook", panic)
    with pytest.raises(SurveyError, match="damaged"):
        read_table(workbook({"d": DATA}))


def test_a_table_away_from_the_corner_keeps_its_rows_and_letters(workbook):
    rows = [[], [], [None, None, "id", "part"], [None, None, "a", "=1/0"], [None, None, "b", 2]]
    path = workbook({"S": rows})
    table = read_table(path)
    place = table.headers.index("part")
    assert table.letters(place) == "D"
    assert table.row_numbers == (4, 5)
    assert (table.rows[1][place], table.problems[0].row, table.problems[0].column) == (
        "2",
        4,
        "part",
    )


def test_looking_over_a_workbook_can_be_stopped(workbook):
    path = workbook({"Data": [["id", "x"], ["a", 1], ["b", 2]]})

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        archive.checked_notes(path, stop)
