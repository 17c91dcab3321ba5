"""A text ready to be written in any format to read: headings, fields, tables, in their order."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

_FEW_LETTERS = 500
"""Words above a broad table that are fewer go with it."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, 1 the highest. ``anchor`` is its name for links; ``colour`` is ``#rrggbb``."""

    text: str
    level: int
    number: str = ""
    anchor: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of plain text; a quiet one is beside the point."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """The letters of a text from ``start`` up to ``end``, with what they stand for."""

    start: int
    end: int
    key: Hashable


@dataclass(frozen=True, slots=True)
class Field:
    """A label and what it stands for, such as a definition. ``places`` can be opened."""

    label: str
    text: str
    places: tuple[Place, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table. Its first cell is indented and linked to the heading at ``anchor``."""

    cells: tuple[str, ...]
    depth: int = 0
    colour: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: columns after the first hold numbers."""

    caption: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """A list whose items lead to headings: text and anchor."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The place of the table of contents, made from the headings after it."""

    title: str


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look. ``anchor`` leads to a heading or quotation, ``address`` elsewhere."""

    text: str
    bold: bool = False
    italic: bool = False
    fixed: bool = False
    anchor: str = ""
    address: str = ""


class Mood(StrEnum):
    """How a rich paragraph is meant."""

    PLAIN = "plain"
    QUOTED = "quoted"
    FIXED = "fixed"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Rich:
    """A paragraph of runs. ``anchor`` is its name for links."""

    runs: tuple[Run, ...]
    mood: Mood = Mood.PLAIN
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: each item's depth, from 0, and runs."""

    items: tuple[tuple[int, tuple[Run, ...]], ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A column of a `Table`: its name, how wide it is beside the others, and what it holds."""

    name: str
    share: float = 1.0
    numbers: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table of any columns; cells may run over several lines. The first names its row.

    ``depths``, where there are any, indent the first cell of each row. A ``broad`` table has a
    page on its side. ``keys`` are what the cells stand for, ``head_keys`` what the heads do, to
    who opens them in the window: None where it is nothing, a `ByLine` where it is each line's own.
    ``places`` of the note can be opened too.
    """

    caption: str
    columns: tuple[Span, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    depths: tuple[int, ...] = ()
    broad: bool = False
    keys: tuple[tuple[Hashable, ...], ...] = field(default=(), compare=False)
    head_keys: tuple[Hashable, ...] = field(default=(), compare=False)
    places: tuple[Place, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class ByLine:
    """What the lines of one cell stand for, in their order."""

    keys: tuple[Hashable, ...]


class Picture(Protocol):
    """Something that is drawn when it is written."""

    def svg(self) -> bytes:
        """As lines and letters."""

    def png(self) -> bytes:
        """As dots, fine enough for print."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its caption; ``alternative`` tells what it shows to who cannot see it."""

    caption: str
    picture: Picture
    alternative: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What somebody said, and who: as much of it as may be known. ``key`` is that of the words."""

    text: str
    source: str
    key: Hashable = field(default=None, compare=False)


Block = (
    Heading
    | Paragraph
    | Field
    | Grid
    | Links
    | Contents
    | Rich
    | Listing
    | Table
    | Figure
    | Quotation
)


@dataclass(frozen=True, slots=True)
class Text:
    """A whole text. ``facts`` stand below the title; ``language`` is a code such as ``fr``."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]
    language: str

    @property
    def colon(self) -> str:
        """What stands between a label and what it is of."""
        return "\N{NO-BREAK SPACE}: " if self.language.startswith("fr") else ": "

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Its headings, in order."""
        return tuple(block for block in self.blocks if isinstance(block, Heading))


def sideways(blocks: Sequence[Block]) -> tuple[bool, ...]:
    """Which blocks stand on pages on their side: broad tables, with the headings above and a few
    words between, so that no page before is left with these alone."""
    found = [isinstance(block, Table) and block.broad for block in blocks]
    for place, block in enumerate(blocks):
        if not (isinstance(block, Table) and block.broad):
            continue
        first, letters = place, 0
        while first and isinstance(blocks[first - 1], Paragraph | Rich):
            letters += _letters(blocks[first - 1])
            first -= 1
        if first and isinstance(blocks[first - 1], Heading) and letters < _FEW_LETTERS:
            while first and isinstance(blocks[first - 1], Heading):
                first -= 1
            found[first:place] = [True] * (place - first)
    return tuple(found)


def _letters(block: Block) -> int:
    if isinstance(block, Rich):
        return sum(len(run.text) for run in block.runs)
    return len(block.text) if isinstance(block, Paragraph) else 0
