"""OpenDocument spreadsheets as LibreOffice writes them."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P

from codage.domain.message import Cancelled
from codage.survey.errors import SurveyError
from codage.survey.plan import propose_plan
from codage.survey.registry import read_table


def cell(text: str, **attributes: object) -> TableCell:
    made = TableCell(valuetype="string", **attributes)
    made.addElement(P(text=text))
    return made


def number(value: float) -> TableCell:
    return TableCell(valuetype="float", value=str(value))


def day(value: str) -> TableCell:
    return TableCell(valuetype="date", datevalue=value)


def saved(path: Path, sheets: dict[str, Sequence[Sequence[TableCell]]]) -> Path:
    book = OpenDocumentSpreadsheet()
    for name, rows in sheets.items():
        table = Table(name=name)
        for cells in rows:
            row = TableRow()
            for one in cells:
                row.addElement(one)
            table.addElement(row)
        rest = TableRow(numberrowsrepeated=1_000_000)
        rest.addElement(TableCell(numbercolumnsrepeated=16_000))
        table.addElement(rest)
        book.spreadsheet.addElement(table)
    book.save(str(path))
    return path


HEADERS = ("id", "pop", "jour", "accord")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    yes = TableCell(valuetype="boolean", booleanvalue="true")
    return saved(
        tmp_path / "enquête.ods",
        {
            "Données": [
                [cell(header) for header in HEADERS],
                [cell("Île 1"), number(35000), day("1850-03-02"), yes],
                [cell("Île 2"), number(0.5), day("2023-09-11"), cell("")],
            ],
        },
    )


def test_numbers_dates_and_booleans_become_plain_text(path: Path) -> None:
    table = read_table(path)
    assert (table.format, table.headers) == ("OpenDocument", HEADERS)
    assert table.rows == (
        ("Île 1", "35000", "1850-03-02", "1"),
        ("Île 2", "0.5", "2023-09-11", None),
    )
    assert propose_plan(table).key == "id"


def test_errors_and_merged_cells_are_told_with_row_and_column(tmp_path: Path) -> None:
    path = saved(
        tmp_path / "odd.ods",
        {
            "Feuille1": [
                [cell("id"), cell("type"), cell("part")],
                [cell("a"), cell("rural", numberrowsspanned=2, numbercolumnsspanned=1), number(1)],
                [cell("b"), CoveredTableCell(), cell("#DIV/0!", formula="of:=1/0")],
            ]
        },
    )
    table = read_table(path)
    assert table.rows == (("a", "rural", "1"), ("b", "rural", None))
    assert [(p.row, p.column) for p in table.problems] == [(3, "part"), (2, "type")]


def test_a_sheet_of_variables_describes_the_data(tmp_path: Path) -> None:
    path = saved(
        tmp_path / "described.ods",
        {
            "Variables": [
                [cell("variable"), cell("libellé"), cell("type"), cell("modalités")],
                [cell("rur"), cell("Typologie"), cell("ordinale"), cell("1=rural; 2=urbain")],
            ],
            "Réponses": [
                [cell("id"), cell("rur"), cell("x")],
                [cell("a"), number(1), number(3)],
                [cell("b"), number(2), number(4)],
            ],
        },
    )
    table = read_table(path)
    column = propose_plan(table).columns[1]
    assert (column.label, [x.label for x in column.labels]) == ("Typologie", ["rural", "urbain"])


def test_a_sheet_name_is_chosen_or_refused(path: Path) -> None:
    with pytest.raises(SurveyError, match="no sheet named Autre"):
        read_table(path, "Autre")


def test_a_value_repeated_over_the_whole_sheet_is_refused_before_memory_is(tmp_path: Path) -> None:
    row = TableRow(numberrowsrepeated=1_000_000)
    row.addElement(TableCell(valuetype="float", value="1", numbercolumnsrepeated=16_000))
    table = Table(name="Bombe")
    table.addElement(row)
    book = OpenDocumentSpreadsheet()
    book.spreadsheet.addElement(table)
    book.save(str(tmp_path / "bomb.ods"))
    with pytest.raises(SurveyError, match="more than Codage can hold"):
        read_table(tmp_path / "bomb.ods")


def test_a_spreadsheet_cut_short_or_with_entities_is_refused(path: Path) -> None:
    content = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["content.xml"] = b'<!DOCTYPE x [<!ENTITY a "b">]>' + parts["content.xml"]
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    with pytest.raises(SurveyError, match="declares entities"):
        read_table(path)
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(SurveyError, match="cut short"):
        read_table(path)


def test_spans_of_more_than_a_day_keep_their_hours(tmp_path: Path) -> None:
    def span(value: str) -> TableCell:
        return TableCell(valuetype="time", timevalue=value)

    path = saved(
        tmp_path / "spans.ods",
        {
            "Feuille1": [
                [cell("id"), cell("durée"), cell("note")],
                [cell("a"), span("PT09H30M00S"), cell("PT")],
                [cell("b"), span("PT26H15M00S"), cell("x")],
            ]
        },
    )
    assert [row[1] for row in read_table(path).rows] == ["09:30:00", "26:15:00"]


def test_a_date_of_february_1900_is_not_in_doubt(tmp_path: Path) -> None:
    rows = [[cell("id"), cell("jour")], [cell("a"), day("1900-02-28")], [cell("b"), cell("x")]]
    table = read_table(saved(tmp_path / "early.ods", {"Feuille1": rows}))
    assert table.rows[0] == ("a", "1900-02-28")
    assert table.problems == ()


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_reading_can_be_stopped_at_each_step(tmp_path: Path, steps: int) -> None:
    rows = [[cell("id"), cell("x")], *([cell(f"r{n}"), number(n)] for n in range(1_200))]
    path = saved(tmp_path / "long.ods", {"Feuille1": rows})
    met = 0

    def stop(done: int, total: int, what: str = "") -> None:
        nonlocal met
        met += 1
        if met > steps:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_table(path, advance=stop)
