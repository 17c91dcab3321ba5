"""What python-docx has no words for: rules, rows of tables, and a file that is always the same."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RULE = "C9CCD0"


def same_bytes(document: Any) -> bytes:
    """The document's file, without the moment when it was packed: the same each time."""
    packed, plain = BytesIO(), BytesIO()
    document.save(packed)
    with ZipFile(packed) as old, ZipFile(plain, "w", ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(ZipInfo(entry), old.read(entry), ZIP_DEFLATED)
    return plain.getvalue()


def turned(document: Any) -> None:
    """Begin a section whose pages lie on their side, or stand where those before lay."""
    from docx.enum.section import WD_ORIENT, WD_SECTION

    section = document.add_section(WD_SECTION.NEW_PAGE)
    lies = section.page_width < section.page_height
    section.orientation = WD_ORIENT.LANDSCAPE if lies else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = section.page_height, section.page_width


def end_small(document: Any) -> None:
    """End on a line of one point where the last thing is a table, which a line must follow.

    A line as high as others would go over to a page of its own below a table that fills its page.
    """
    from docx.enum.text import WD_LINE_SPACING
    from docx.shared import Pt
    from docx.text.paragraph import Paragraph

    parts = [one for one in document.element.body if one.tag != qualified("w:sectPr")]
    table = qualified("w:tbl")
    if parts and parts[-1].tag == table:
        line = document.add_paragraph()
    elif len(parts) > 1 and parts[-2].tag == table:
        line = Paragraph(parts[-1], document)
    else:
        return
    if line.text:
        return
    line.paragraph_format.space_before = line.paragraph_format.space_after = Pt(0)
    line.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    line.paragraph_format.line_spacing = Pt(1)
    for run in line.runs:
        line._p.remove(run._r)
    _shrink_mark(line)


def _shrink_mark(line: Any) -> None:
    """Make the sign at the paragraph's end, which has a size even where no words are, one point."""
    from docx.oxml import OxmlElement

    mark, size = OxmlElement("w:rPr"), OxmlElement("w:sz")
    size.set(qualified("w:val"), "2")
    mark.append(size)
    line._p.get_or_add_pPr().append(mark)


def text_width(document: Any) -> int:
    """How wide the text of the last section is."""
    section = document.sections[-1]
    return int(section.page_width - section.left_margin - section.right_margin)


def rule(table: Any) -> None:
    """Thin lines between the rows."""
    from docx.oxml import OxmlElement

    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for part, value in (("val", "single"), ("sz", "4"), ("color", _RULE)):
            line.set(qualified(f"w:{part}"), value)
        borders.append(line)
    after = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    table._tbl.tblPr.insert_element_before(borders, *after)


def narrow_cells(table: Any) -> None:
    """Leave a millimetre beside the words of each cell, where Word leaves two."""
    from docx.oxml import OxmlElement

    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qualified("w:w"), "57")
        margin.set(qualified("w:type"), "dxa")
        margins.append(margin)
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def repeat_on_each_page(row: Any) -> None:
    """Let a row head each page that its table runs over."""
    _mark_row(row, "w:tblHeader")


def keep_whole(row: Any) -> None:
    """Let no page end within a row."""
    _mark_row(row, "w:cantSplit")


def _mark_row(row: Any, name: str) -> None:
    from docx.oxml import OxmlElement

    mark = OxmlElement(name)
    mark.set(qualified("w:val"), "true")
    # The schema wants cantSplit before tblHeader.
    row._tr.get_or_add_trPr().insert(0, mark)


def qualified(prefixed: str) -> str:
    """A name such as ``w:val`` as the file's XML has it."""
    from docx.oxml.ns import qn

    return str(qn(prefixed))


def clean(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NOT_IN_XML.sub("", text)
