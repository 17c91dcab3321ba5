"""A barometer as a Word document: the chart, the scores, and what each theme is made of."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from codage.domain.message import Message
from codage.exporters.barometer.content import (
    BarometerTable,
    Scored,
    about,
    cautions,
    sensitivity,
    sensitivity_of_all,
    type_name,
    weight_share,
)
from codage.exporters.joint_display.document import rule
from codage.exporters.landscape import PAGE_CM, clean, landscape, save
from codage.exporters.options import InWords


def write(
    table: BarometerTable, path: Path, chart: bytes, language: str, in_words: InWords
) -> None:
    """Write the document, on its side."""
    document = landscape(f"{table.name} – {table.study}", table.name, table.study)
    document.core_properties.language = language
    put(document, table, chart, in_words, PAGE_CM)
    save(document, path)


def put(
    document: Any, table: BarometerTable, chart: bytes, in_words: InWords, width_cm: float
) -> None:
    """Add the barometer to a document, `width_cm` wide."""
    from docx.shared import Cm

    if chart:
        document.add_picture(BytesIO(chart), width=Cm(min(width_cm, 22)))
    document.add_paragraph(clean(about(in_words)))
    if told := sensitivity_of_all(table, in_words):
        document.add_paragraph(clean(told))
    for caution in cautions(table, in_words):
        document.add_paragraph(clean(f"⚠ {caution}"))
    waves = any(line.wave for line in table.lines)
    heads = [Message("Theme"), *([Message("Wave")] if waves else []), Message("Type")]
    heads += [Message("n"), Message("Score"), Message("95 %"), Message("Sensitivity")]
    widths = [0.18, *([0.08] if waves else []), 0.2, 0.05, 0.06, 0.08]
    _grid(
        document,
        [in_words(head) for head in heads],
        [_line(line, waves, in_words) for line in table.lines],
        [width_cm * part for part in (*widths, 1 - sum(widths))],
    )
    document.add_heading(clean(in_words(Message("What each theme is made of"))), 2)
    rows = []
    for place, dimension in enumerate(table.wanted.dimensions):
        for item, name in zip(dimension.items, table.items[place], strict=True):
            share = round(100 * weight_share(table.wanted, place, item))
            rows.append((dimension.name, name, f"{item.weight:g}", f"{share}\N{NO-BREAK SPACE}%"))
    parts = (Message("Theme"), Message("Item"), Message("Weight"), Message("Share of the weight"))
    widths = [width_cm * part for part in (0.25, 0.45, 0.1, 0.2)]
    _grid(document, [in_words(part) for part in parts], rows, widths)


def _line(line: Scored, waves: bool, in_words: InWords) -> tuple[str, ...]:
    interval = ""
    if line.low is not None and line.high is not None:
        interval = f"{line.low:.0f}–{line.high:.0f}"
    score = "–" if line.score is None else f"{line.score:.0f}"
    wave = (line.wave,) if waves else ()
    kind = type_name(line, in_words)
    return (line.dimension, *wave, kind, str(line.n), score, interval, sensitivity(line, in_words))


def _grid(
    document: Any, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
) -> None:
    from docx.oxml import OxmlElement
    from docx.shared import Cm, Pt

    grid = document.add_table(rows=len(rows) + 1, cols=len(heads))
    rule(grid)
    grid.autofit = False
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    # A table's cells are looked up anew at each question: asked once, they are quick.
    cells = grid._cells
    before: Sequence[str] = ()
    for number, row in enumerate((heads, *rows)):
        for column, text in enumerate(row):
            cells[number * len(heads) + column].width = Cm(widths[column])
            repeated = column == 0 and bool(before) and before[0] == text
            paragraph = cells[number * len(heads) + column].paragraphs[0]
            run = paragraph.add_run("" if repeated else clean(text))
            run.font.size = Pt(9)
            run.bold = number == 0 or column == 0
            paragraph.paragraph_format.space_after = Pt(1)
        before = row
    for column, width in zip(grid.columns, widths, strict=True):
        column.width = Cm(width)
