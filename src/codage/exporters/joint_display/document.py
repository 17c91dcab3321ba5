"""A joint display as a Word document on its side; the table's head comes again on every page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codage.domain.task import Advance
from codage.exporters.joint_display import words
from codage.exporters.joint_display.table import JointLine, JointTable
from codage.exporters.landscape import PAGE_CM, clean, landscape, save
from codage.exporters.options import InWords

_WIDTHS = (0.15, 0.18, 0.18, 0.29, 0.20)
_QUIET, _BLUE, _RULE = "5B626B", "0072B2", "C9CCD0"
_BAR = 20


def write(
    table: JointTable, path: Path, in_words: InWords, language: str, advance: Advance
) -> None:
    """Write the document."""
    document = landscape(f"{table.name} – {table.study}", table.name, table.study, after=3)
    document.core_properties.language = language
    put_table(document, table, in_words, PAGE_CM, advance)
    save(document, path)


def put_table(
    document: Any, table: JointTable, in_words: InWords, width_cm: float, advance: Advance
) -> None:
    """Add the display to a document, `width_cm` wide, with what its numbers are of below."""
    from docx.shared import Cm

    grid = document.add_table(rows=1, cols=len(_WIDTHS))
    rule(grid)
    for cell, head in zip(grid.rows[0].cells, words.heads(table, in_words), strict=True):
        cell.paragraphs[0].add_run(clean(head)).bold = True
    _mark_row(grid.rows[0], "w:tblHeader")
    for done, line in enumerate(table.lines):
        advance(done, len(table.lines), line.row.label)
        row = grid.add_row()
        _mark_row(row, "w:cantSplit")
        label, survey, interviews, quotations, judged = row.cells
        label.paragraphs[0].add_run(clean(line.row.label)).bold = True
        _put_survey(survey, line, in_words)
        _put_interviews(interviews, line, in_words)
        _put_quotations(quotations, line)
        _put_verdict(judged, line, in_words)
    grid.autofit = False
    for column, share in zip(grid.columns, _WIDTHS, strict=True):
        column.width = Cm(width_cm * share)
        for cell in column.cells:
            cell.width = Cm(width_cm * share)
    _quiet(document.add_paragraph(), words.note_below(table, in_words))


def _put_survey(cell: Any, line: JointLine, in_words: InWords) -> None:
    from docx.shared import Pt, RGBColor

    if line.survey is None:
        return
    if share := words.percent(line):
        run = cell.paragraphs[0].add_run(share)
        run.bold, run.font.size = True, Pt(14)
        bar = cell.add_paragraph()
        full = round(_BAR * line.survey.share)
        for blocks, colour in ((full, _BLUE), (_BAR - full, "E3E6E9")):
            run = bar.add_run("\N{FULL BLOCK}" * blocks)
            run.font.size, run.font.color.rgb = Pt(5), RGBColor.from_string(colour)
        cell.add_paragraph(clean(words.survey_count(line, in_words)))
    else:
        cell.paragraphs[0].add_run(clean(words.survey_count(line, in_words)))
    _quiet(cell.add_paragraph(), words.question(line, in_words))


def _put_interviews(cell: Any, line: JointLine, in_words: InWords) -> None:
    if line.interviews is None:
        return
    cell.paragraphs[0].add_run(clean(words.interviews_count(line, in_words))).bold = True
    if segments := words.segments_count(line, in_words):
        cell.add_paragraph(clean(segments))
    for one in words.types(line, in_words):
        cell.add_paragraph(clean(one)).paragraph_format.space_after = 0
    _quiet(cell.add_paragraph(), ", ".join(line.codes))


def _put_quotations(cell: Any, line: JointLine) -> None:
    paragraph = cell.paragraphs[0]
    for quoted in line.quotations:
        paragraph = paragraph if paragraph is not None else cell.add_paragraph()
        paragraph.add_run(words.in_quotes(clean(quoted.text))).italic = True
        if quoted.by:
            _quiet(paragraph, f"\n{quoted.by}")
        paragraph = None


def _put_verdict(cell: Any, line: JointLine, in_words: InWords) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    paragraph = cell.paragraphs[0]
    if look := words.VERDICTS.get(line.verdict):
        run = paragraph.add_run(f"\N{NO-BREAK SPACE}{clean(in_words(look.word))}\N{NO-BREAK SPACE}")
        run.bold, run.font.color.rgb = True, RGBColor.from_string(look.ink.lstrip("#"))
        shade = OxmlElement("w:shd")
        for name, value in (("val", "clear"), ("color", "auto"), ("fill", look.ground[1:])):
            shade.set(qn(f"w:{name}"), value)
        run._r.get_or_add_rPr().append(shade)
        paragraph = cell.add_paragraph() if line.row.note else paragraph
    if line.row.note:
        paragraph.add_run(clean(line.row.note))


def _quiet(paragraph: Any, text: str) -> None:
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(clean(text))
    run.font.size, run.font.color.rgb = Pt(8.5), RGBColor.from_string(_QUIET)


def rule(table: Any) -> None:
    """Thin lines between the rows of a table."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", _RULE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _mark_row(row: Any, name: str) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement(name))
