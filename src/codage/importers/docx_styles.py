"""How Word sets words, by their run's own marks or by the named styles of run and paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from codage.importers.markup import attribute, local

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from codage.importers.archive import Archive

_PART = "word/styles.xml"
_OFF = ("0", "false", "off", "none")
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
    """The styles of a document that set words in bold or italics, themselves or by inheritance."""
    if _PART not in archive.names:
        return UNSTYLED
    own: dict[str, dict[str, bool]] = {}
    bases: dict[str, str] = {}
    for style in archive.xml(_PART):
        name = attribute(style, "styleId") if local(style.tag) == "style" else None
        if not name:
            continue
        for part in style:
            if local(part.tag) == "basedOn":
                bases[name] = attribute(part, "val") or ""
            elif local(part.tag) == "rPr":
                own[name] = {local(mark.tag): is_on(mark) for mark in part}
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
