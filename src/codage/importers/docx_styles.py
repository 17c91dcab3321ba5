"""How Word sets words, by their run's own marks or by the named styles of run and paragraph."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from codage.importers.markup import attribute, local

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from codage.importers.archive import Archive

_PART = "word/styles.xml"
_OFF = ("0", "false", "off", "none")
_STYLE_END = re.compile(rb"</(?:\w+:)?style>")
_STYLE = re.compile(rb"<(?:\w+:)?style\s([^>]{0,1000})>")
_ID = re.compile(rb'styleId="([^"]{1,300})"')
_BASE = re.compile(rb'<(?:\w+:)?basedOn\s[^>]{0,100}?val="([^"]{1,300})"')
_MARK = re.compile(rb'<(?:\w+:)?([bi])(?:\s[^>]{0,100}?val="(\w{1,9})")?\s*/?>')
_DEEPEST = 20


class Face(NamedTuple):
    """Whether words are set in bold and in italics."""

    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Styles:
    """The faces of the styles that have one, by the style's id. Headings are not told apart."""

    faces: Mapping[str, Face] = field(default_factory=dict)

    def of_paragraph(self, paragraph: Element) -> Face:
        """The face of a paragraph's style."""
        if not self.faces:
            return Face()
        for properties in paragraph:
            if local(properties.tag) == "pPr":
                marks = {local(mark.tag): mark for mark in properties}
                return self._of(marks.get("pStyle"))
        return Face()

    def of_run(self, marks: Mapping[str, Element], around: Face) -> Face:
        """The face of a run with these properties in a paragraph of face `around`."""
        if not marks:
            return around
        style = self._of(marks.get("rStyle"))
        return Face(
            is_on(marks["b"]) if "b" in marks else style.bold or around.bold,
            is_on(marks["i"]) if "i" in marks else style.italic or around.italic,
        )

    def _of(self, mark: Element | None) -> Face:
        if mark is None or not self.faces:
            return Face()
        return self.faces.get(attribute(mark, "val") or "", Face())


UNSTYLED = Styles()


def is_on(mark: Element | None) -> bool:
    """Whether a property that may be switched off is there and on."""
    return mark is not None and attribute(mark, "val") not in _OFF


def read_styles(archive: Archive) -> Styles:
    """The styles of a document that set words in bold or italics, themselves or by inheritance.

    Searched, not parsed: a document has thousands of marks for styles that nobody uses.
    """
    if _PART not in archive.names:
        return UNSTYLED
    own: dict[str, dict[str, bool]] = {}
    bases: dict[str, str] = {}
    for chunk in _STYLE_END.split(archive.read(_PART)):
        opening = _STYLE.search(chunk)
        if not opening or not (name := _ID.search(opening[1])) or b'"table"' in opening[1]:
            continue
        style = name[1].decode("utf-8", "replace")
        if base := _BASE.search(chunk, opening.end()):
            bases[style] = base[1].decode("utf-8", "replace")
        marks = chunk[opening.end() :].rpartition(b"rPr>")[0].rpartition(b"rPr>")[2]
        own[style] = {
            mark[1].decode(): (mark[2] or b"on").decode("ascii", "replace") not in _OFF
            for mark in _MARK.finditer(marks)
        }
    faces = {name: _inherited(name, own, bases) for name in own.keys() | bases.keys()}
    return Styles({name: face for name, face in faces.items() if any(face)})


def _inherited(name: str, own: Mapping[str, Mapping[str, bool]], bases: Mapping[str, str]) -> Face:
    bold: bool | None = None
    italic: bool | None = None
    for _ in range(_DEEPEST):
        marks = own.get(name, {})
        bold = marks.get("b") if bold is None else bold
        italic = marks.get("i") if italic is None else italic
        name = bases.get(name, "")
    return Face(bool(bold), bool(italic))
