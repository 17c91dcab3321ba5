"""A text as a Word document, with headings, a table of contents, links and numbered pages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codage.domain.task import Advance
from codage.exporters.text import (
    Block,
    Contents,
    Field,
    Figure,
    Grid,
    Heading,
    Links,
    Listing,
    Mood,
    Paragraph,
    Quotation,
    Rich,
    Run,
    Table,
    Text,
    sideways,
)
from codage.exporters.word_parts import put_figure, put_quotation, put_table
from codage.exporters.word_xml import (
    clean,
    end_small,
    keep_whole,
    qualified,
    repeat_on_each_page,
    rule,
    same_bytes,
    turned,
)

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph

_DEEPEST = 9
_QUIET = "595F66"
_FIXED = "Consolas"
_TEXT_CM, _NUMBERS_CM = 16, 2.3
_BLOCK = "\N{BLACK SQUARE}\N{NO-BREAK SPACE}"


def files(path: Path) -> tuple[Path, ...]:
    """The file alone."""
    return (path,)


def write(text: Text, path: Path, advance: Advance) -> None:
    """Write the document."""
    writer = _Writer(text)
    for done, (block, side) in enumerate(zip(text.blocks, sideways(text.blocks), strict=True)):
        advance(done, len(text.blocks), "")
        if side != writer.is_sideways:
            writer.turn()
        writer.put(block)
    end_small(writer.document)
    with path.open("wb") as file:
        file.write(same_bytes(writer.document))
    advance(len(text.blocks), len(text.blocks), "")


class _Writer:
    def __init__(self, text: Text) -> None:
        import docx

        self.document: Any = docx.Document()
        self._text = text
        self._marks = 0
        self.is_sideways = False
        self._dress()
        self._put_title()

    def turn(self) -> None:
        """Go on on a page that lies on its side, or on one that stands again."""
        self.is_sideways = not self.is_sideways
        turned(self.document)

    def put(self, block: Block) -> None:
        """Add a block at the end."""
        match block:
            case Heading():
                self._put_heading(block)
            case Paragraph():
                line = self._paragraph(block.text)
                if block.quiet:
                    self._colour(line.runs[0], _QUIET)
                    line.paragraph_format.keep_with_next = True
            case Field():
                self._put_field(block)
            case Grid():
                self._put_grid(block)
            case Links():
                for text, anchor in block.items:
                    self._link(self.document.add_paragraph(style="List Bullet"), text, anchor)
            case Contents():
                self._put_contents(block)
            case Rich():
                self._put_rich(block)
            case Listing():
                self._put_listing(block)
            case Table():
                put_table(self.document, block)
            case Figure():
                put_figure(self.document, block)
            case Quotation():
                put_quotation(self.document, block)

    def _dress(self) -> None:
        from docx.shared import Cm, Pt

        core, styles = self.document.core_properties, self.document.styles
        core.title = clean(f"{self._text.title} – {self._text.subtitle}")
        core.language, core.author, core.comments = self._text.language, "", ""
        for language in styles.element.xpath("//w:lang"):
            language.set(qualified("w:val"), self._text.language)
        styles["Normal"].font.name, styles["Normal"].font.size = "Calibri", Pt(11)
        styles["Normal"].paragraph_format.space_after = Pt(6)
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        footer = section.footer.paragraphs[0]
        footer.alignment = 1
        with self._field(footer, "PAGE"):
            footer.add_run("1")

    def _put_title(self) -> None:
        self.document.add_paragraph(clean(self._text.title), style="Title")
        self.document.add_paragraph(clean(self._text.subtitle), style="Subtitle")
        for label, value in self._text.facts:
            line = self.document.add_paragraph()
            line.paragraph_format.space_after = 0
            line.add_run(f"{clean(label)}{self._text.colon}").bold = True
            line.add_run(clean(value))

    def _put_heading(self, block: Heading) -> None:
        heading = self.document.add_heading(level=min(block.level, _DEEPEST))
        with self._bookmark(heading, block.anchor):
            if block.colour:
                self._colour(heading.add_run(_BLOCK), block.colour.lstrip("#"))
            heading.add_run(clean(f"{block.number} {block.text}".strip()))

    def _put_field(self, block: Field) -> None:
        from docx.shared import Cm

        label = self.document.add_paragraph()
        label.paragraph_format.keep_with_next = True
        label.paragraph_format.space_after = 0
        label.add_run(clean(block.label)).bold = True
        self._paragraph(block.text).paragraph_format.left_indent = Cm(0.75)

    def _put_grid(self, block: Grid) -> None:
        from docx.shared import Cm, Pt

        caption = self._paragraph(block.caption)
        self._colour(caption.runs[0], _QUIET)
        caption.paragraph_format.keep_with_next = True
        table = self.document.add_table(rows=1, cols=len(block.columns))
        rule(table)
        repeat_on_each_page(table.rows[0])
        for cell, title in zip(table.rows[0].cells, block.columns, strict=True):
            cell.paragraphs[0].add_run(clean(title)).bold = True
        for line in block.lines:
            cells = table.add_row().cells
            first = cells[0].paragraphs[0]
            first.paragraph_format.left_indent = Cm(0.6 * line.depth)
            if line.colour:
                self._colour(first.add_run(_BLOCK), line.colour.lstrip("#"))
            self._link(first, line.cells[0], line.anchor)
            for cell, value in zip(cells[1:], line.cells[1:], strict=True):
                cell.paragraphs[0].add_run(clean(value))
        table.autofit = False
        for number, column in enumerate(table.columns):
            width = Cm(_NUMBERS_CM if number else _TEXT_CM - _NUMBERS_CM * (len(block.columns) - 1))
            column.width = width
            for cell in column.cells:
                cell.width = width
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
                cell.paragraphs[0].alignment = 2 if number else 0
                for run in cell.paragraphs[0].runs:
                    run.font.size = Pt(9)
        for row in table.rows:
            keep_whole(row)

    def _put_rich(self, block: Rich) -> None:
        from docx.shared import Cm

        line = self.document.add_paragraph()
        if block.mood is Mood.QUOTED:
            line.paragraph_format.left_indent = Cm(0.75)
            line.paragraph_format.right_indent = Cm(0.75)
        if block.mood is Mood.TITLE:
            line.paragraph_format.keep_with_next = True
        if not block.anchor:
            self._put_runs(line, block)
            return
        with self._bookmark(line, block.anchor):
            self._put_runs(line, block)

    def _put_runs(self, line: Any, block: Rich) -> None:
        for run in block.runs:
            put = self._put_run(line, run)
            put.bold = put.bold or block.mood is Mood.TITLE or None
            put.italic = put.italic or block.mood is Mood.QUOTED or None
            if block.mood is Mood.FIXED:
                put.font.name = _FIXED

    def _put_listing(self, block: Listing) -> None:
        from docx.shared import Cm

        style = "List Number" if block.numbered else "List Bullet"
        for depth, runs in block.items:
            line = self.document.add_paragraph(style=style)
            if depth:
                line.paragraph_format.left_indent = Cm(0.63 + 0.75 * depth)
            for run in runs:
                self._put_run(line, run)

    def _put_run(self, line: Any, run: Run) -> Any:
        if run.anchor:
            self._link(line, run.text, run.anchor)
            return line.runs[-1] if line.runs else line.add_run()
        put = line.add_run(clean(run.text))
        put.bold, put.italic = run.bold or None, run.italic or None
        if run.fixed:
            put.font.name = _FIXED
        if run.address:
            line.add_run(clean(f" ({run.address})"))
        return put

    def _put_contents(self, block: Contents) -> None:
        """Lines that lead to the headings, in a field that Word renews with the pages' numbers."""
        from docx.shared import Cm, Pt

        title = self.document.add_paragraph()
        title.paragraph_format.space_before = Pt(18)
        title.paragraph_format.keep_with_next = True
        run = title.add_run(clean(block.title))
        run.bold, run.font.size = True, Pt(14)
        headings = self._text.headings
        lines = [self.document.add_paragraph() for _ in headings]
        if not lines:
            return
        begin, end = self._field_ends('TOC \\o "1-9" \\h \\z')
        begin(lines[0])
        for line, heading in zip(lines, headings, strict=True):
            line.paragraph_format.left_indent = Cm(0.6 * (heading.level - 1))
            line.paragraph_format.space_after = Pt(2)
            self._link(line, f"{heading.number} {heading.text}".strip(), heading.anchor)
        end(lines[-1])

    def _paragraph(self, text: str) -> WordParagraph:
        line: WordParagraph = self.document.add_paragraph()
        line.add_run(clean(text))
        return line

    def _colour(self, run: Any, colour: str) -> None:
        from docx.shared import RGBColor

        if re.fullmatch("[0-9A-Fa-f]{6}", colour):
            run.font.color.rgb = RGBColor.from_string(colour.upper())

    def _link(self, line: Any, text: str, anchor: str) -> None:
        from docx.oxml import OxmlElement

        run = line.add_run(clean(text))
        if not anchor:
            return
        link = OxmlElement("w:hyperlink")
        link.set(qualified("w:anchor"), _bookmark_name(anchor))
        link.set(qualified("w:history"), "1")
        line._p.append(link)
        link.append(run._r)

    @contextmanager
    def _bookmark(self, line: Any, anchor: str) -> Iterator[None]:
        from docx.oxml import OxmlElement

        self._marks += 1
        for end in ("w:bookmarkStart", "w:bookmarkEnd"):
            mark = OxmlElement(end)
            mark.set(qualified("w:id"), str(self._marks))
            if end == "w:bookmarkStart":
                mark.set(qualified("w:name"), _bookmark_name(anchor))
                line._p.append(mark)
                yield
            else:
                line._p.append(mark)

    @contextmanager
    def _field(self, line: Any, instruction: str) -> Iterator[None]:
        begin, end = self._field_ends(instruction)
        begin(line)
        yield
        end(line)

    def _field_ends(self, instruction: str) -> tuple[Callable[[Any], None], Callable[[Any], None]]:
        from docx.oxml import OxmlElement

        def character(line: Any, kind: str) -> None:
            mark = OxmlElement("w:fldChar")
            mark.set(qualified("w:fldCharType"), kind)
            line.add_run()._r.append(mark)

        def begin(line: Any) -> None:
            character(line, "begin")
            told = OxmlElement("w:instrText")
            told.set(qualified("xml:space"), "preserve")
            told.text = f" {instruction} "
            line.add_run()._r.append(told)
            character(line, "separate")

        return begin, lambda line: character(line, "end")


def _bookmark_name(anchor: str) -> str:
    # Word takes letters, digits and underscores, 40 at most, a letter first.
    return re.sub(r"\W", "_", f"b_{anchor}")[:40]
