"""The grid as a workbook: the summaries, the numbers of segments, and the segments one by one.

Text is written as text, never as a formula, a link or a number.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from codage.analysis.summary_grid import GridCell
from codage.domain.message import Message
from codage.domain.task import Advance
from codage.exporters.options import InWords
from codage.exporters.summaries.content import GridText
from codage.exporters.workbook import SAFELY, that_fits

_NAME_WIDTH, _CELL_WIDTH, _NUMBER_WIDTH, _TEXT_WIDTH = 32, 36, 14, 80


def write(text: GridText, path: Path, in_words: InWords, advance: Advance) -> None:
    """Write the workbook."""
    archive = BytesIO()
    book = xlsxwriter.Workbook(archive, SAFELY | {"constant_memory": False, "in_memory": True})
    _Book(book, text, in_words, advance).write()
    book.close()
    path.write_bytes(archive.getbuffer())


class _Book:
    def __init__(self, book: Any, text: GridText, in_words: InWords, advance: Advance) -> None:
        self._book, self._text, self._in_words, self._advance = book, text, in_words, advance
        wrapped = {"text_wrap": True, "valign": "top"}
        self._head = book.add_format({"bold": True, "bottom": 1, **wrapped})
        self._wrapped = book.add_format(wrapped)
        self._muted = book.add_format({"font_color": "#636A73", **wrapped})

    def write(self) -> None:
        """Write all sheets."""
        words = self._in_words
        self._matrix(words(Message("Summaries")), _CELL_WIDTH, self._summary)
        self._matrix(words(Message("Number of segments")), _NUMBER_WIDTH, self._count)
        if self._text.segments:
            self._segments(words(Message("Segments")))

    def _matrix(
        self, title: str, width: int, put: Callable[[Any, int, int, GridCell], None]
    ) -> None:
        grid, sheet = self._text.grid, self._book.add_worksheet(title[:31])
        answered = any(row.answer for row in grid.rows)
        first = 2 if answered else 1
        sheet.freeze_panes(1, first)
        sheet.set_column(0, 0, _NAME_WIDTH)
        sheet.set_column(1, first + len(grid.codes) - 1, width)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.repeat_rows(0)
        sheet.repeat_columns(0)
        sheet.write_string(0, 0, self._in_words(Message("Case")), self._head)
        if answered:
            sheet.write_string(0, 1, self._in_words(Message("Answer")), self._head)
        for column, code in enumerate(grid.codes, first):
            sheet.write_string(0, column, that_fits(code.name), self._head)
        for number, row in enumerate(grid.rows):
            self._advance(number, len(grid.rows), title)
            named = self._wrapped if row.case_id is not None else self._muted
            sheet.write_string(number + 1, 0, that_fits(row.name), named)
            if answered:
                sheet.write_string(number + 1, 1, that_fits(row.answer), self._wrapped)
            for column in range(len(grid.codes)):
                put(sheet, number + 1, first + column, grid.cell(number, column))

    def _summary(self, sheet: Any, row: int, column: int, cell: GridCell) -> None:
        if cell.summary:
            sheet.write_string(row, column, that_fits(cell.summary), self._wrapped)

    def _count(self, sheet: Any, row: int, column: int, cell: GridCell) -> None:
        if cell.codings:
            sheet.write_number(row, column, len(cell.codings), self._wrapped)

    def _segments(self, title: str) -> None:
        grid, sheet = self._text.grid, self._book.add_worksheet(title[:31])
        heads = (
            self._in_words(Message("Case")),
            self._in_words(Message("Code")),
            self._in_words(Message("Interview")),
            self._in_words(Message("Who speaks")),
            self._in_words(Message("Segment")),
        )
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(heads) - 2, _NAME_WIDTH)
        sheet.set_column(len(heads) - 1, len(heads) - 1, _TEXT_WIDTH)
        for column, head in enumerate(heads):
            sheet.write_string(0, column, head, self._head)
        line = 0
        for (row, column), cell in sorted(grid.cells.items()):
            for segment in self._text.of(cell):
                line += 1
                for place, value in enumerate(
                    (
                        grid.rows[row].name,
                        grid.codes[column].path,
                        segment.document,
                        segment.speaker,
                        segment.text,
                    )
                ):
                    sheet.write_string(line, place, that_fits(value), self._wrapped)
