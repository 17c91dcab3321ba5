"""OpenDocument texts: paragraphs, headings, lists and tables in the document's order.

Deleted passages of tracked changes stay out; notes, comments, headers and footers are set aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from codage.domain.transcript import SetAside
from codage.importers.archive import Archive, entry_names
from codage.importers.errors import ImporterError
from codage.importers.markup import attribute, local
from codage.importers.pieces import Piece, paragraph
from codage.importers.script import Line, Script
from codage.importers.source import Source
from codage.importers.tables import table_lines

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEFT_OUT = frozenset(("tracked-changes", "sequence-decls", "variable-decls", "ruby-text", "forms"))
_MOST_SPACES = 1_000
_DEEPEST = 20


def recognises(source: Source) -> bool:
    """A zip archive with an OpenDocument file's main part."""
    return "content.xml" in entry_names(source)


def read(source: Source) -> tuple[Script, ...]:
    """The text of an OpenDocument file, and what stands around it."""
    archive = Archive(source)
    if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.read(
        "META-INF/manifest.xml"
    ):
        raise ImporterError(
            "{file} is protected by a password. Open it in a word processor, save it "
            "without a password, and choose that file.",
            file=source.path.name,
        )
    root = archive.xml("content.xml")
    body = next((found for found in root.iter() if local(found.tag) == "text"), None)
    if body is None:
        raise ImporterError("{file} is an OpenDocument file without text.", file=source.path.name)
    styles = [archive.xml("styles.xml")] if "styles.xml" in archive.names else []
    document = _Document(_faces(*styles, root))
    lines = document.lines(body)
    aside = [*document.aside, *(found for root in styles for found in _headers(root))]
    return (Script(lines, set_aside=tuple(aside)),)


class _Face(NamedTuple):
    """How a style sets words; None where it says nothing."""

    bold: bool | None = None
    italic: bool | None = None


class _Document:
    """Walks the body once, collecting lines and notes."""

    def __init__(self, faces: Mapping[str, _Face]) -> None:
        self.aside: list[SetAside] = []
        self._faces = faces
        self._boxes: list[Element] = []

    def lines(self, container: Element) -> list[Line]:
        """The lines in a body, a list, a section, a cell or a text box."""
        lines: list[Line] = []
        for block in container:
            name = local(block.tag)
            if name in ("p", "h"):
                lines += self._paragraph(block)
            elif name == "table":
                rows = [row for row in block.iter() if local(row.tag) == "table-row"]
                cells = ("table-cell", "covered-table-cell")
                lines += table_lines(
                    [[self.lines(cell) for cell in row if local(cell.tag) in cells] for row in rows]
                )
            elif name not in _LEFT_OUT:
                lines += self.lines(block)
        return lines

    def _paragraph(self, block: Element) -> list[Line]:
        pieces = list(self._pieces(block, self._face(block, Piece(""))))
        boxes, self._boxes = self._boxes, []
        lines = paragraph(pieces)
        for box in boxes:
            lines += self.lines(box)
        return lines

    def _pieces(self, element: Element, face: Piece) -> Iterator[Piece]:
        """The pieces of an element whose words are set as `face` is."""
        yield face._replace(text=_collapsed(element.text))
        for child in element:
            name = local(child.tag)
            if name == "s":
                count = min(int(attribute(child, "c") or 1), _MOST_SPACES)
                yield face._replace(text=" " * count)
            elif name == "tab":
                yield face._replace(text="\t")
            elif name == "line-break":
                yield face._replace(text="\n")
            elif name == "note":
                self._set_aside(child, attribute(child, "note-class") or "footnote")
            elif name == "annotation":
                self._set_aside(child, "comment")
            elif name == "text-box":
                self._boxes.append(child)
            elif name not in _LEFT_OUT:
                yield from self._pieces(child, self._face(child, face))
            yield face._replace(text=_collapsed(child.tail))

    def _face(self, element: Element, around: Piece) -> Piece:
        own = self._faces.get(attribute(element, "style-name") or "")
        if own is None:
            return around
        bold = around.bold if own.bold is None else own.bold
        return Piece("", bold, around.italic if own.italic is None else own.italic)

    def _set_aside(self, note: Element, kind: str) -> None:
        body = next((part for part in note if local(part.tag) == "note-body"), note)
        text = "\n".join(line.text for line in self.lines(body) if line.text)
        author = next((part.text for part in note if local(part.tag) == "creator"), None)
        if text:
            self.aside.append(SetAside(kind, text, author or attribute(note, "id") or ""))


def _collapsed(text: str | None) -> str:
    """White space as OpenDocument means it: a run of blanks is one."""
    if not text:
        return ""
    if "\n" not in text and "  " not in text and "\t" not in text:
        return text
    parts = text.replace("\t", " ").replace("\n", " ").replace("\r", " ").split(" ")
    kept = " ".join(part for part in parts if part)
    return (" " if not parts[0] else "") + kept + (" " if kept and not parts[-1] else "")


def _faces(*roots: Element) -> dict[str, _Face]:
    """The faces of the named styles, their own or those of the styles they build on."""
    own: dict[str, _Face] = {}
    bases: dict[str, str] = {}
    for style in (style for root in roots for style in root.iter() if local(style.tag) == "style"):
        name = attribute(style, "name") or ""
        bases[name] = attribute(style, "parent-style-name") or ""
        weight = next(filter(None, (attribute(part, "font-weight") for part in style)), None)
        slope = next(filter(None, (attribute(part, "font-style") for part in style)), None)
        own[name] = _Face(
            None if weight is None else weight in ("bold", "700", "800", "900"),
            None if slope is None else slope in ("italic", "oblique"),
        )
    return {name: _inherited(name, own, bases) for name in own}


def _inherited(name: str, own: Mapping[str, _Face], bases: Mapping[str, str]) -> _Face:
    face = _Face()
    for _ in range(_DEEPEST):
        above = own.get(name, _Face())
        face = _Face(
            above.bold if face.bold is None else face.bold,
            above.italic if face.italic is None else face.italic,
        )
        name = bases.get(name, "")
    return face


def _headers(styles: Element) -> Iterator[SetAside]:
    seen: set[str] = set()
    for found in styles.iter():
        name = local(found.tag)
        if name not in ("header", "footer"):
            continue
        lines = _Document({}).lines(found)
        text = "\n".join(line.text for line in lines if line.text)
        if text and text not in seen:
            seen.add(text)
            yield SetAside(name, text)
