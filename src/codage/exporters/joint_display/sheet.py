"""A joint display as a workbook: as it stands, with numbers as numbers and shares as bars.

Text is written as text, never as a formula, a link or a number.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from codage.domain.message import Message
from codage.domain.task import Advance
from codage.exporters.joint_display import words
from codage.exporters.joint_display.table import JointTable
from codage.exporters.options import InWords
from codage.exporters.workbook import SAFELY, that_fits

_WIDTHS = (22, 32, 9, 9, 9, 9, 12, 10, 30, 60, 13, 44)
_SHARE, _VERDICT = 4, 10


def write(table: JointTable, path: Path, in_words: InWords, _: str, advance: Advance) -> None:
    """Write the workbook."""
    archive = BytesIO()
    book = xlsxwriter.Workbook(archive, SAFELY | {"constant_memory": False, "in_memory": True})
    sheet = book.add_worksheet(_sheet_name(table.name))
    wrapped = {"text_wrap": True, "valign": "top"}
    head = book.add_format({"bold": True, "bottom": 1, **wrapped})
    text, number = book.add_format(wrapped), book.add_format({"valign": "top"})
    share = book.add_format({"valign": "top", "num_format": "0 %"})
    verdicts = {
        verdict: book.add_format(
            {"bold": True, "font_color": look.ink, "bg_color": look.ground, **wrapped}
        )
        for verdict, look in words.VERDICTS.items()
    }
    for column, (name, width) in enumerate(zip(_heads(in_words), _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, that_fits(name), head)
    for row, cells in enumerate(_rows(table, in_words), 1):
        advance(row, len(table.lines), str(cells[0]))
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                verdict = table.lines[row - 1].verdict
                judged = column == _VERDICT and verdict in verdicts
                sheet.write_string(
                    row, column, that_fits(cell), verdicts[verdict] if judged else text
                )
            elif cell is not None:
                sheet.write_number(row, column, cell, share if column == _SHARE else number)
    _finish(sheet, len(table.lines))
    sheet.write_string(len(table.lines) + 2, 0, words.note_below(table, in_words))
    book.close()
    path.write_bytes(archive.getbuffer())


def _finish(sheet: Any, rows: int) -> None:
    if rows:
        bar = {"type": "data_bar", "bar_color": "#56B4E9", "bar_solid": True}
        bar |= {"min_type": "num", "max_type": "num", "min_value": 0, "max_value": 1}
        sheet.conditional_format(1, _SHARE, rows, _SHARE, bar)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _heads(in_words: InWords) -> tuple[str, ...]:
    return (
        in_words(Message("Theme")),
        in_words(Message("Survey")),
        in_words(Message("Number")),
        in_words(Message("of")),
        in_words(Message("Share")),
        in_words(Message("Cases")),
        in_words(Message("Interviewed")),
        in_words(Message("Segments")),
        in_words(Message("By type")),
        in_words(Message("Quotations")),
        in_words(Message("Verdict")),
        in_words(Message("Interpretation")),
    )


def _rows(table: JointTable, in_words: InWords) -> list[tuple[str | float | None, ...]]:
    rows: list[tuple[str | float | None, ...]] = []
    hidden = in_words(Message("hidden"))
    for line in table.lines:
        survey, said = line.survey, line.interviews
        rows.append(
            (
                line.row.label,
                words.question(line, in_words),
                None if survey is None else hidden if survey.count is None else survey.count,
                None if survey is None else survey.n,
                survey.share if survey is not None and words.percent(line) else None,
                None if said is None else hidden if said.cases is None else said.cases,
                None if said is None else said.n,
                None if said is None else said.segments,
                "\n".join(words.types(line, in_words)),
                "\n\n".join(
                    words.in_quotes(one.text) + (f"\n{one.by}" if one.by else "")
                    for one in line.quotations
                ),
                words.verdict_word(line.verdict, in_words),
                line.row.note,
            )
        )
    return rows


def _sheet_name(title: str) -> str:
    return "".join(c for c in title if c not in "[]:*?/\\'")[:31].strip() or "Data"
