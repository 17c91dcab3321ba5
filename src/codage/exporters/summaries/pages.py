"""The grid as a Word document in landscape: tables of a few codes each, the cases down the side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codage.analysis.summary_grid import GridCell, GridCode
from codage.domain.message import Message
from codage.domain.task import Advance
from codage.exporters.landscape import PAGE_CM, clean, landscape, save
from codage.exporters.options import InWords
from codage.exporters.summaries.content import GridText, Segment

CODES_A_TABLE = 4
_NAME_CM = 4.0
_QUIET = "636A73"


def write(text: GridText, path: Path, in_words: InWords, advance: Advance) -> None:
    """Write the document."""
    writer = _Writer(text, in_words, advance)
    codes = list(enumerate(text.grid.codes))
    for first in range(0, len(codes), CODES_A_TABLE):
        writer.put_table(codes[first : first + CODES_A_TABLE], first, len(codes))
    save(writer.document, path)


class _Writer:
    def __init__(self, text: GridText, in_words: InWords, advance: Advance) -> None:
        from docx.shared import Pt

        self._text, self._in_words, self._advance = text, in_words, advance
        self._small = Pt(9)
        title = in_words(Message("Summary grid"))
        self.document = landscape(f"{text.study} – {title}", text.study, title, after=2)

    def put_table(self, codes: Sequence[tuple[int, GridCode]], done: int, total: int) -> None:
        """Add a table of these codes and all cases; its head comes again on every page."""
        from docx.shared import Cm

        grid = self._text.grid
        if done:
            self.document.add_page_break()
        table = self.document.add_table(rows=len(grid.rows) + 1, cols=len(codes) + 1)
        table.style = "Table Grid"
        table.autofit = False
        widths = [Cm(_NAME_CM), *([Cm((PAGE_CM - _NAME_CM) / len(codes))] * len(codes))]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        lines = list(table.rows)
        _repeat(lines[0])
        heads = [self._in_words(Message("Case")), *(code.name for _, code in codes)]
        for cell, head, width in zip(lines[0].cells, heads, widths, strict=True):
            cell.width = width
            cell.paragraphs[0].add_run(clean(head)).bold = True
        for number, row in enumerate(grid.rows):
            self._advance(done * len(grid.rows) + number, total * len(grid.rows), row.name)
            cells = lines[number + 1].cells
            for cell, width in zip(cells, widths, strict=True):
                cell.width = width
            cells[0].paragraphs[0].add_run(clean(row.name)).bold = True
            if row.answer:
                self._add_quiet(cells[0].add_paragraph(), row.answer)
            for cell, (column, _) in zip(cells[1:], codes, strict=True):
                self._fill(cell, grid.cell(number, column))

    def _fill(self, cell: Any, content: GridCell) -> None:
        paragraph = cell.paragraphs[0]
        if content.summary:
            paragraph.add_run(clean(content.summary))
            paragraph = None
        segments = self._text.of(content)
        for segment in segments:
            paragraph = paragraph if paragraph is not None else cell.add_paragraph()
            self._add_segment(paragraph, segment)
            paragraph = None
        if content.codings and not segments:
            count = Message("Segments: {number}", {"number": len(content.codings)})
            paragraph = paragraph if paragraph is not None else cell.add_paragraph()
            self._add_quiet(paragraph, self._in_words(count))

    def _add_segment(self, paragraph: Any, segment: Segment) -> None:
        run = paragraph.add_run(f"« {clean(segment.text)} »")
        run.italic, run.font.size = True, self._small
        where = ", ".join(part for part in (segment.document, segment.speaker) if part)
        self._add_quiet(paragraph, f" ({where})")

    def _add_quiet(self, paragraph: Any, text: str) -> None:
        from docx.shared import RGBColor

        run = paragraph.add_run(clean(text))
        run.font.size = self._small
        run.font.color.rgb = RGBColor.from_string(_QUIET)


def _repeat(row: Any) -> None:
    """Let a row be the head of the table on every page."""
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
