"""Tables of any columns, pictures and quotations, put at the end of a Word document."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from codage.exporters.text import Figure, Quotation, Table
from codage.exporters.word_xml import (
    clean,
    keep_whole,
    narrow_cells,
    repeat_on_each_page,
    rule,
    text_width,
)

_QUIET = "595F66"
_WIDTH_CM = 16.0
_CELL, _STEP = 8.5, 0.5
_SHORT = 1200
"""Letters of a table that is kept on one page."""


def put_table(document: Any, block: Table) -> None:
    """The caption above, the rows between thin rules, the note below."""
    from docx.shared import Cm, Pt

    _caption(document, block.caption)
    table = document.add_table(rows=1, cols=len(block.columns))
    rule(table)
    narrow_cells(table)
    repeat_on_each_page(table.rows[0])
    for cell, column in zip(table.rows[0].cells, block.columns, strict=True):
        cell.paragraphs[0].add_run(clean(column.name)).bold = True
    depths = block.depths or (0,) * len(block.rows)
    for depth, row in zip(depths, block.rows, strict=True):
        cells = table.add_row().cells
        for cell, value in zip(cells, row, strict=True):
            first, *others = clean(value).split("\n")
            cell.paragraphs[0].add_run(first)
            for line in others:
                cell.add_paragraph().add_run(line)
        cells[0].paragraphs[0].paragraph_format.left_indent = Cm(_STEP * depth)
    table.autofit = False
    room = text_width(document)
    total = sum(column.share for column in block.columns)
    for number, (column, drawn) in enumerate(zip(block.columns, table.columns, strict=True)):
        drawn.width = width = round(room * column.share / total)
        for cell in drawn.cells:
            cell.width = width
            for line in cell.paragraphs:
                line.paragraph_format.space_after = Pt(2)
                line.alignment = 2 if number and column.numbers else 0
                for run in line.runs:
                    run.font.size = Pt(_CELL)
    for row in table.rows:
        keep_whole(row)
    short = sum(len(cell) for row in block.rows for cell in row) < _SHORT
    for row in table.rows[: -1 if short else 1]:
        for cell in row.cells:
            for line in cell.paragraphs:
                line.paragraph_format.keep_with_next = True
    _note(document, block.note)


def put_figure(document: Any, block: Figure) -> None:
    """The caption above the picture, which says what it shows to who cannot see it."""
    from docx.shared import Cm

    _caption(document, block.caption)
    line = document.add_paragraph()
    line.paragraph_format.keep_with_next = bool(block.note)
    shape = line.add_run().add_picture(BytesIO(block.picture.png()))
    if shape.width > Cm(_WIDTH_CM):
        shape.height = round(shape.height * Cm(_WIDTH_CM) / shape.width)
        shape.width = Cm(_WIDTH_CM)
    described = shape._inline.docPr
    described.set("descr", clean(block.alternative))
    _note(document, block.note)


def put_quotation(document: Any, block: Quotation) -> None:
    """The words, and below them who said them."""
    from docx.shared import Cm

    for text, spoken in ((block.text, True), (f"— {block.source}", False)):
        line = document.add_paragraph()
        line.paragraph_format.left_indent = line.paragraph_format.right_indent = Cm(0.75)
        line.paragraph_format.keep_with_next = spoken
        run = line.add_run(clean(text))
        run.italic = spoken or None
        if not spoken:
            _quieten(run)


def _caption(document: Any, text: str) -> None:
    line = document.add_paragraph()
    line.paragraph_format.keep_with_next = True
    line.add_run(clean(text)).bold = True


def _note(document: Any, text: str) -> None:
    line = document.add_paragraph()
    _quieten(line.add_run(clean(text)))


def _quieten(run: Any) -> None:
    from docx.shared import Pt, RGBColor

    run.font.size = Pt(_CELL)
    run.font.color.rgb = RGBColor.from_string(_QUIET)
