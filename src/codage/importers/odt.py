"""OpenDocument texts: paragraphs, headings, lists and tables in the document's order.

Deleted passages of tracked changes stay out; notes, comments, headers and footers are set aside.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from codage.domain.transcript import SetAside, clean_text
from codage.importers.archive import Archive, entry_names
from codage.importers.errors import ImporterError
from codage.importers.markup import attribute, local
from codage.importers.script import Line, Script
from codage.importers.source import Source
from codage.importers.tables import table_lines

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEFT_OUT = frozenset(("tracked-changes", "sequence-decls", "variable-decls", "ruby-text", "forms"))
_MOST_SPACES = 1_000


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
    document = _Document(_bold_styles(root))
    lines = document.lines(body)
    aside = [*document.aside]
    if "styles.xml" in archive.names:
        aside += _headers(archive.xml("styles.xml"))
    return (Script(lines, set_aside=tuple(aside)),)


class _Document:
    """Walks the body once, collecting lines and notes."""

    def __init__(self, bold_styles: frozenset[str]) -> None:
        self.aside: list[SetAside] = []
        self._bold_styles = bold_styles
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

    def _paragraph(self, paragraph: Element) -> list[Line]:
        whole_bold = (attribute(paragraph, "style-name") or "") in self._bold_styles
        pieces = list(self._pieces(paragraph, whole_bold))
        boxes, self._boxes = self._boxes, []
        text = clean_text("".join(piece for piece, _ in pieces))
        bold = 0
        for piece, is_bold in pieces:
            if not is_bold and piece.strip():
                break
            bold += len(piece)
        first, *others = [line.strip() for line in text.split("\n")]
        lines = [Line(first, bold=min(bold, len(first))), *(Line(text) for text in others)]
        for box in boxes:
            lines += self.lines(box)
        return lines

    def _pieces(self, element: Element, bold: bool) -> Iterator[tuple[str, bool]]:
        yield _collapsed(element.text), bold
        for child in element:
            name = local(child.tag)
            if name == "s":
                yield " " * min(int(attribute(child, "c") or 1), _MOST_SPACES), bold
            elif name == "tab":
                yield "\t", bold
            elif name == "line-break":
                yield "\n", bold
            elif name == "note":
                self._set_aside(child, attribute(child, "note-class") or "footnote")
            elif name == "annotation":
                self._set_aside(child, "comment")
            elif name == "text-box":
                self._boxes.append(child)
            elif name not in _LEFT_OUT:
                style = attribute(child, "style-name") or ""
                yield from self._pieces(child, bold or style in self._bold_styles)
            yield _collapsed(child.tail), bold

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


def _bold_styles(root: Element) -> frozenset[str]:
    return frozenset(
        attribute(style, "name") or ""
        for style in root.iter()
        if local(style.tag) == "style"
        and any(attribute(part, "font-weight") == "bold" for part in style)
    )


def _headers(styles: Element) -> Iterator[SetAside]:
    seen: set[str] = set()
    for found in styles.iter():
        name = local(found.tag)
        if name not in ("header", "footer"):
            continue
        lines = _Document(frozenset()).lines(found)
        text = "\n".join(line.text for line in lines if line.text)
        if text and text not in seen:
            seen.add(text)
            yield SetAside(name, text)
