"""A Word document on its side, which grids are written in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from codage.domain.transcript import clean_text
from codage.exporters.word_xml import end_small, same_bytes

PAGE_CM = 26.7
"""How wide its text is."""
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def landscape(about: str, title: str, subtitle: str, *, after: float | None = None) -> Any:
    """An empty document with its title, and `after` so many points below each paragraph.

    `about` is what the file says of itself.
    """
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm, Pt

    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(1.5)
    normal: Any = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10)
    if after is not None:
        normal.paragraph_format.space_after = Pt(after)
    core = document.core_properties
    core.title, core.author, core.comments = clean(about), "", ""
    document.add_paragraph(clean(title), style="Title")
    document.add_paragraph(clean(subtitle), style="Subtitle")
    return document


def save(document: Any, path: Path) -> None:
    """Write the document, the same each time."""
    end_small(document)
    path.write_bytes(same_bytes(document))


def clean(text: str) -> str:
    """The text as XML can hold it, with a mark in place of what it cannot."""
    return _NOT_IN_XML.sub("\ufffd", clean_text(text))
