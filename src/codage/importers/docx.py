"""Word documents: paragraphs, tables, text boxes and content controls in the document's order.

Insertions are accepted, deletions left out; headers, notes and comments are set aside. Both the
transitional and the strict namespace are read, since names are compared without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from codage.domain.transcript import SetAside
from codage.importers.archive import Archive, entry_names
from codage.importers.docx_styles import UNSTYLED, Face, Styles, is_on, read_styles
from codage.importers.errors import ImporterError
from codage.importers.markup import attribute, local
from codage.importers.pieces import Piece, paragraph
from codage.importers.script import Line, Script
from codage.importers.source import Source
from codage.importers.tables import table_lines

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MAIN = re.compile(r"word/document\d*\.xml")
_HEADER = re.compile(r"word/(header|footer)\d*\.xml")
_LEFT_OUT = frozenset(
    ("del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "tblPr", "sdtPr", "rt")
)
_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}


def recognises(source: Source) -> bool:
    """A zip archive with a Word document's main part."""
    return any(_MAIN.fullmatch(name) for name in entry_names(source))


def read(source: Source) -> tuple[Script, ...]:
    """The text of a Word document, and what stands around it."""
    archive = Archive(source)
    main = next(name for name in archive.names if _MAIN.fullmatch(name))
    root = archive.xml(main)
    body = next((child for child in root if local(child.tag) == "body"), None)
    if body is None:
        raise ImporterError("{file} is a Word document without a text.", file=source.path.name)
    document = _Document(read_styles(archive))
    lines = document.lines(body)
    return (Script(lines, set_aside=(*document.hidden, *_around(archive))),)


class _Document:
    """Walks the body once, collecting lines."""

    def __init__(self, styles: Styles = UNSTYLED) -> None:
        self._styles = styles
        self.hidden: list[SetAside] = []
        self._boxes: list[Element] = []

    def lines(self, container: Element) -> list[Line]:
        """The lines in a body, a cell, a text box or a content control."""
        lines: list[Line] = []
        carried: list[Piece] = []
        for block in _blocks(container):
            if local(block.tag) == "tbl":
                lines += table_lines(self._rows(block))
                continue
            pieces = carried + self._pieces(block, self._styles.of_paragraph(block))
            carried = pieces if _mark_is_deleted(block) else []
            if not carried:
                lines += paragraph(pieces)
            boxes, self._boxes = self._boxes, []
            for box in boxes:
                lines += self.lines(box)
        return lines + (paragraph(carried) if carried else [])

    def _rows(self, table: Element) -> list[list[list[Line]]]:
        rows = []
        for row in _inside(table, "tr"):
            if any(local(mark.tag) == "del" for mark in _properties(row, "trPr")):
                continue
            rows.append([self.lines(cell) for cell in _inside(row, "tc")])
        return rows

    def _pieces(self, element: Element, face: Face) -> list[Piece]:
        pieces: list[Piece] = []
        for child in element:
            name = local(child.tag)
            if name == "t":
                pieces.append(Piece(child.text or "", face.bold, face.italic))
            elif name in _CHARACTERS:
                pieces.append(Piece(_CHARACTERS[name], face.bold, face.italic))
            elif name in _LEFT_OUT:
                continue
            elif name == "r":
                marks = {local(mark.tag): mark for mark in _properties(child, "rPr")}
                run = self._pieces(child, self._styles.of_run(marks, face))
                if is_on(marks.get("vanish")):
                    self.hidden += [SetAside("hidden text", text) for text, *_ in run if text]
                else:
                    pieces += run
            elif name == "txbxContent":
                self._boxes.append(child)
            elif name == "AlternateContent":
                pieces += self._pieces(_choice(child), face)
            else:
                pieces += self._pieces(child, face)
        return pieces


def _blocks(container: Element) -> Iterator[Element]:
    for child in container:
        name = local(child.tag)
        if name in ("p", "tbl"):
            yield child
        elif name == "AlternateContent":
            yield from _blocks(_choice(child))
        elif name not in _LEFT_OUT:
            yield from _blocks(child)


def _inside(parent: Element, wanted: str) -> Iterator[Element]:
    """The rows of a table or cells of a row, through content controls and insertions."""
    for child in parent:
        name = local(child.tag)
        if name == wanted:
            yield child
        elif name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            yield from _inside(child, wanted)


def _choice(alternatives: Element) -> Element:
    """The same content for new and for old programs: one of the two."""
    return next(iter(alternatives), alternatives)


def _properties(element: Element, name: str) -> Element | tuple[()]:
    return next((child for child in element if local(child.tag) == name), ())


def _mark_is_deleted(paragraph: Element) -> bool:
    for properties in _properties(paragraph, "pPr"):
        if local(properties.tag) == "rPr":
            return any(local(mark.tag) in ("del", "moveFrom") for mark in properties)
    return False


def _around(archive: Archive) -> Iterator[SetAside]:
    seen: set[str] = set()
    for name in sorted(archive.names):
        if match := _HEADER.fullmatch(name):
            text = _text_of(archive.xml(name))
            if text and text not in seen:
                seen.add(text)
                yield SetAside(match[1], text)
    for part, kind in (
        ("word/footnotes.xml", "footnote"),
        ("word/endnotes.xml", "endnote"),
        ("word/comments.xml", "comment"),
    ):
        if part not in archive.names:
            continue
        for note in archive.xml(part):
            if attribute(note, "type") in (None, "normal") and (text := _text_of(note)):
                yield SetAside(kind, text, attribute(note, "author") or attribute(note, "id") or "")


def _text_of(element: Element) -> str:
    return "\n".join(line.text for line in _Document().lines(element) if line.text)
