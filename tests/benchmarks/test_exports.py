"""Writing the segments and the merged table, each with nothing kept from the time before; and
the frames that Python gives.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from corpora import CASES
from plain import segment_texts

import codage
from codage.domain.report import (
    Codebook,
    Frequencies,
    Heading,
    Methods,
    Prose,
    Quotations,
    Report,
    Show,
    Together,
)
from codage.exporters.registry import export
from codage.exporters.report.drawing import _drawn
from codage.exporters.report.writing import write_report
from codage.project import Project

SIZES = [("S", 5), ("M", 3)]
ROWS = {"segments": {"S": 3000, "M": 30000}, "merged": CASES}


@pytest.mark.parametrize(("size", "rounds"), SIZES)
@pytest.mark.parametrize("name", ["segments", "merged"])
def test_export(measure, project_of, tmp_path: Path, name: str, size: str, rounds: int) -> None:
    project = project_of(size)
    written = []

    def write() -> None:
        written.append(export(project, name, tmp_path / f"{name}.xlsx"))

    measure(f"{name} file", size, write, before=lambda: forget(project), rounds=rounds)
    assert written[-1].rows == ROWS[name][size]


@pytest.mark.parametrize(("size", "rounds"), SIZES)
@pytest.mark.parametrize("suffix", [".parquet", ".sav", ".dta", ".zip"])
def test_for_others(
    measure, project_of, tmp_path: Path, suffix: str, size: str, rounds: int
) -> None:
    project = project_of(size)
    written = []

    def write() -> None:
        written.append(export(project, "merged", tmp_path / f"merged{suffix}"))

    measure(f"merged {suffix}", size, write, before=lambda: forget(project), rounds=rounds)
    assert written[-1].rows == CASES[size]


def test_report(measure, project_of, tmp_path: Path) -> None:
    project = project_of("M")
    report = report_of_thirty_pages(project)
    path = tmp_path / "report.docx"

    def write() -> None:
        _drawn.cache_clear()
        write_report(project, report, "Report", path)

    measure("report", "M", write, before=lambda: forget(project), rounds=3)
    assert path.stat().st_size > 100_000


def report_of_thirty_pages(project: Project) -> Report:
    """Five chapters of words, tables and charts, quotations, the codebook and the methods."""
    codes = tuple(row.guid for row in project.codes())
    coded = [row.id for row in project.codings()[:2000:40]]
    quoted = tuple(project.coding_guids(coded).values())
    report = Report(title="Report")
    for chapter in range(5):
        some = codes[chapter * 8 : chapter * 8 + 16] or codes[:16]
        for content in (
            Heading(f"Chapter {chapter + 1}"),
            Prose("Words. " * 400),
            Frequencies(codes=some),
            Frequencies(codes=some, measure="segments", show=Show.CHART),
            Together(codes=some[:10], show=Show.CHART),
            Quotations(quoted[chapter * 10 : chapter * 10 + 10]),
        ):
            report, _ = report.added(content)
    for last in (Codebook(), Methods()):
        report, _ = report.added(last)
    return report


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_frames(measure, copy_of, size: str, rounds: int) -> None:
    path = copy_of(size)
    read = []

    def look() -> None:
        with codage.open(path) as study:
            read.append(len(study.codings))

    measure("frames", size, look, rounds=rounds)
    assert read[-1] == ROWS["segments"][size]


def forget(project: Project) -> None:
    """The frames of a project are kept once made: everyone's first export has none."""
    project.__dict__.pop("frames", None)


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_bare_segments(measure, plain_of, tmp_path: Path, size: str, rounds: int) -> None:
    connection = plain_of(size)

    def write() -> None:
        _write(tmp_path / "bare.xlsx", segment_texts(connection))

    measure("segments file", size, write, rounds=rounds, baseline="SQLite and xlsxwriter")


@pytest.mark.parametrize(("size", "rounds"), SIZES)
def test_bare_counts(measure, plain_of, tmp_path: Path, size: str, rounds: int) -> None:
    connection = plain_of(size)
    query = "SELECT document_id, code_id, count(*) FROM coding GROUP BY document_id, code_id"

    def write() -> None:
        _write(tmp_path / "bare.xlsx", connection.execute(query).fetchall())

    counterpart = "SQLite and xlsxwriter, counts alone"
    measure("merged file", size, write, rounds=rounds, baseline=counterpart)


def _write(path: Path, rows: list[tuple[object, ...]]) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
