"""A filled report as a page of Qt: its HTML, and the pictures that go with it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any

from codage.exporters.report.drawing import Drawing
from codage.exporters.text import (
    Block,
    ByLine,
    Field,
    Figure,
    Grid,
    Heading,
    Listing,
    Mood,
    Paragraph,
    Place,
    Quotation,
    Rich,
    Run,
    Table,
    Text,
)
from codage.gui.words import say

SCHEME, BEHIND, PICTURE = "block:", "behind:", "picture:"
"""How links begin: to a block’s choices, to one of `Preview.links`, to a picture with marks."""
_INK, _QUIET, _RULE = "#1f2429", "#595f66", "#c9ccd0"
_SIZES = (16, 13, 11.5, 11)
DOTS = 110
_SMALL = "font-size: 8.5pt"
_WIDEST = 620
_WIDTH = "{width}"


@dataclass(frozen=True, slots=True)
class Link:
    """Something that can be opened: of which block, and by what key."""

    owner: str
    key: Hashable


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark in a picture: its sides as shares of the picture's, its number, and its link."""

    left: float
    top: float
    right: float
    bottom: float
    told: str
    link: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The HTML names its pictures (png) by the keys of ``pictures``, which ``spots`` has too."""

    template: str
    pictures: dict[str, bytes]
    links: tuple[Link, ...] = ()
    spots: Mapping[str, tuple[Spot, ...]] = field(default_factory=dict)

    def html(self, width: int) -> str:
        """The page for paper so wide, in pixels: pictures fit on it."""
        return self.template.replace(_WIDTH, str(shown_width(width)))


def shown_width(width: int) -> int:
    """How wide pictures are on paper so wide."""
    return max(min(width, _WIDEST), 120)


def preview(text: Text, owners: Iterable[str], dots: int = DOTS) -> Preview:
    """The page of `text`; `owners` are the ids of the blocks that its blocks are of, in order.

    The first block of each owner stands below an anchor of its id. Draws the pictures, of so many
    dots an inch.
    """
    made = _Maker(dots)
    parts = [_line(text.title, "font-size: 22pt; font-weight: 600; margin-bottom: 2px")]
    parts.append(_line(text.subtitle, f"font-size: 13pt; color: {_QUIET}; margin-top: 0"))
    for label, value in text.facts:
        parts.append(f'<p style="margin: 0"><b>{escape(label)}</b>{text.colon}{escape(value)}</p>')
    last = ""
    for owner, block in zip(owners, _owned(text), strict=True):
        if owner != last:
            parts.append(f'<a name="{escape(owner)}"></a>')
            last = owner
        parts += made.parts(block, owner)
    template = f'<body style="color: {_INK}">{"".join(parts)}</body>'
    return Preview(template, made.pictures, tuple(made.links), made.spots)


def _owned(text: Text) -> list[Block]:
    from codage.exporters.text import Contents

    return [block for block in text.blocks if not isinstance(block, Contents)]


class _Maker:
    """Makes the HTML of blocks, and gathers what it names."""

    def __init__(self, dots: int) -> None:
        self._dots = dots
        self.pictures: dict[str, bytes] = {}
        self.links: list[Link] = []
        self.spots: dict[str, tuple[Spot, ...]] = {}

    def parts(self, block: Block, owner: str) -> Iterator[str]:
        match block:
            case Heading():
                size = _SIZES[min(block.level, len(_SIZES)) - 1]
                style = f"font-size: {size}pt; font-weight: 600; margin-top: {size + 8}px"
                yield f'<p style="{style}">{_to(owner, block.text)}</p>'
            case Paragraph():
                yield _line(block.text, f"color: {_QUIET}" if block.quiet else "")
            case Field():
                yield _line(block.label, "margin-top: 6px; margin-bottom: 0; font-weight: 600")
                told = self._told(owner, block.text, block.places)
                yield f'<p style="margin-top: 0; margin-left: 18px">{told}</p>'
            case Rich():
                yield _rich(block)
            case Listing():
                yield from _listing(block)
            case Table():
                yield self._table(block, owner)
            case Grid():
                yield _line(block.caption, f"color: {_QUIET}")
            case Figure():
                yield from self._figure(block, owner)
            case Quotation():
                said = self._opens(owner, block.key, _lines(block.text))
                yield f'<p style="margin-left: 18px; margin-bottom: 0"><i>{said}</i></p>'
                yield (
                    f'<p style="margin-left: 18px; margin-top: 0; color: {_QUIET}">'
                    f"{_to(owner, f'— {block.source}', _QUIET)}</p>"
                )

    def _figure(self, block: Figure, owner: str) -> Iterator[str]:
        key = f"picture-{len(self.pictures)}.png"
        drawing: Any = block.picture
        if isinstance(block.picture, Drawing):
            self.pictures[key] = drawing.dots(self._dots)
            self.spots[key] = tuple(self._spots(owner, drawing))
        else:
            self.pictures[key] = drawing.png()
        picture = f'<img src="{key}" width="{_WIDTH}">'
        if self.spots.get(key):
            picture = f'<a href="{PICTURE}{key}" style="text-decoration: none">{picture}</a>'
        yield _caption(block.caption, owner)
        yield f'<p style="margin: 0">{picture}</p>'
        yield self._note(owner, block.note)

    def _spots(self, owner: str, drawing: Drawing) -> Iterator[Spot]:
        if not drawing.keys:
            return
        for mark in drawing.marks(self._dots):
            key = drawing.keys[mark.row][mark.column]
            if key is not None:
                sides = (mark.left, mark.top, mark.right, mark.bottom)
                yield Spot(*sides, drawing.told(mark, say), self._link(owner, key))

    def _table(self, block: Table, owner: str) -> str:
        total = sum(one.share for one in block.columns)
        sides = [
            "right" if number and one.numbers else "left"
            for number, one in enumerate(block.columns)
        ]
        look = f"border-bottom: 1px solid {_RULE}; {_SMALL}"
        nothing = (None,) * len(block.columns)
        head = "".join(
            f'<td width="{100 * one.share / total:.0f}%" align="{side}" valign="bottom" '
            f'style="{look}"><b>{self._opens(owner, key, _lines(one.name))}</b></td>'
            for one, side, key in zip(block.columns, sides, block.head_keys or nothing, strict=True)
        )
        many = len(block.rows)
        rows = []
        for depth, row, keys in zip(
            block.depths or (0,) * many, block.rows, block.keys or (nothing,) * many, strict=True
        ):
            shown = [self._cell(owner, *pair) for pair in zip(row, keys, strict=True)]
            shown[0] = "&nbsp;" * 4 * depth + shown[0]
            cells = "".join(
                f'<td align="{side}" valign="top" style="{look}">{cell}</td>'
                for cell, side in zip(shown, sides, strict=True)
            )
            rows.append(f"<tr>{cells}</tr>")
        return (
            f"{_caption(block.caption, owner)}"
            f'<table width="100%" cellspacing="0" cellpadding="3"><thead><tr>{head}</tr></thead>'
            f"{''.join(rows)}</table>{self._note(owner, block.note, block.places)}"
        )

    def _note(self, owner: str, text: str, places: tuple[Place, ...] = ()) -> str:
        if not text:
            return ""
        told = self._told(owner, text, places, _QUIET)
        return f'<p style="color: {_QUIET}; font-size: 9pt; margin-top: 2px">{told}</p>'

    def _told(self, owner: str, text: str, places: tuple[Place, ...], colour: str = _INK) -> str:
        """Sentences with numbers in them that open what is behind."""
        parts, last = [], 0
        for one in places:
            parts.append(_lines(text[last : one.start]))
            inside = _lines(text[one.start : one.end])
            parts.append(self._opens(owner, one.key, inside, colour))
            last = one.end
        return "".join((*parts, _lines(text[last:])))

    def _cell(self, owner: str, text: str, key: Hashable) -> str:
        if not isinstance(key, ByLine):
            return self._opens(owner, key, _lines(text))
        pairs = zip(text.split("\n"), key.keys, strict=True) if text else ()
        return "<br>".join(self._opens(owner, own, _lines(line)) for line, own in pairs)

    def _opens(self, owner: str, key: Hashable, inside: str, colour: str = _INK) -> str:
        """Words that open what is behind them, where something is."""
        if key is None:
            return inside
        look = f"color: {colour}; text-decoration: none"
        return f'<a href="{BEHIND}{self._link(owner, key)}" style="{look}">{inside}</a>'

    def _link(self, owner: str, key: Hashable) -> int:
        self.links.append(Link(owner, key))
        return len(self.links) - 1


def _rich(block: Rich) -> str:
    indent = "margin-left: 18px" if block.mood is Mood.QUOTED else ""
    inside = _runs(block.runs)
    if block.mood is Mood.TITLE:
        inside = f"<b>{inside}</b>"
    return f'<p style="{indent}">{inside}</p>'


def _listing(block: Listing) -> Iterator[str]:
    for number, (depth, runs) in enumerate(block.items, 1):
        sign = f"{number}." if block.numbered else "•"
        yield (
            f'<p style="margin-top: 0; margin-bottom: 2px; margin-left: {18 * (depth + 1)}px">'
            f"{sign}&nbsp; {_runs(runs)}</p>"
        )


def _runs(runs: Iterable[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    shown = _lines(run.text)
    for wanted, name in ((run.fixed, "code"), (run.italic, "i"), (run.bold, "b")):
        if wanted:
            shown = f"<{name}>{shown}</{name}>"
    return shown


def _caption(text: str, owner: str) -> str:
    return f'<p style="font-weight: 600; margin-top: 14px">{_to(owner, text)}</p>'


def _to(owner: str, text: str, colour: str = _INK) -> str:
    """Words that lead to the block's choices when they are clicked."""
    look = f"color: {colour}; text-decoration: none"
    return f'<a href="{SCHEME}{escape(owner)}" style="{look}">{_lines(text)}</a>'


def _line(text: str, style: str) -> str:
    return f'<p style="{style}">{_lines(text)}</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
