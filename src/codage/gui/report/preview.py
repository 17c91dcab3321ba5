"""A filled report as a page of Qt: its HTML, and the pictures that go with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from codage.exporters.text import (
    Block,
    Field,
    Figure,
    Grid,
    Heading,
    Listing,
    Mood,
    Paragraph,
    Quotation,
    Rich,
    Run,
    Table,
    Text,
)

SCHEME = "block:"
_INK, _QUIET, _RULE = "#1f2429", "#595f66", "#c9ccd0"
_SIZES = (16, 13, 11.5, 11)
_DOTS = 110
_SMALL = "font-size: 8.5pt"
_WIDEST = 620
_WIDTH = "{width}"


@dataclass(frozen=True, slots=True)
class Preview:
    """The HTML names its pictures (png) by the keys of ``pictures``."""

    template: str
    pictures: dict[str, bytes]

    def html(self, width: int) -> str:
        """The page for paper so wide, in pixels: pictures fit on it."""
        return self.template.replace(_WIDTH, str(max(min(width, _WIDEST), 120)))


def preview(text: Text, owners: Iterable[str]) -> Preview:
    """The page of `text`; `owners` are the ids of the blocks that its blocks are of, in order.

    The first block of each owner stands below an anchor of its id. Draws the pictures.
    """
    pictures: dict[str, bytes] = {}
    parts = [_line(text.title, "font-size: 22pt; font-weight: 600; margin-bottom: 2px")]
    parts.append(_line(text.subtitle, f"font-size: 13pt; color: {_QUIET}; margin-top: 0"))
    for label, value in text.facts:
        parts.append(f'<p style="margin: 0"><b>{escape(label)}</b> : {escape(value)}</p>')
    last = ""
    for owner, block in zip(owners, _owned(text), strict=True):
        if owner != last:
            parts.append(f'<a name="{escape(owner)}"></a>')
            last = owner
        parts += _parts(block, owner, pictures)
    return Preview(f'<body style="color: {_INK}">{"".join(parts)}</body>', pictures)


def _owned(text: Text) -> list[Block]:
    from codage.exporters.text import Contents

    return [block for block in text.blocks if not isinstance(block, Contents)]


def _parts(block: Block, owner: str, pictures: dict[str, bytes]) -> Iterator[str]:
    match block:
        case Heading():
            size = _SIZES[min(block.level, len(_SIZES)) - 1]
            style = f"font-size: {size}pt; font-weight: 600; margin-top: {size + 8}px"
            yield f'<p style="{style}">{_to(owner, block.text)}</p>'
        case Paragraph():
            yield _line(block.text, f"color: {_QUIET}" if block.quiet else "")
        case Field():
            yield _line(block.label, "margin-top: 6px; margin-bottom: 0; font-weight: 600")
            yield _line(block.text, "margin-top: 0; margin-left: 18px")
        case Rich():
            yield _rich(block)
        case Listing():
            yield from _listing(block)
        case Table():
            yield _table(block, owner)
        case Grid():
            yield _line(block.caption, f"color: {_QUIET}")
        case Figure():
            key = f"picture-{len(pictures)}.png"
            drawn = getattr(block.picture, "dots", None)
            pictures[key] = drawn(_DOTS) if drawn else block.picture.png()
            yield _caption(block.caption, owner)
            yield f'<p style="margin: 0"><img src="{key}" width="{_WIDTH}"></p>'
            yield _note(block.note)
        case Quotation():
            said = f"<i>{_lines(block.text)}</i>"
            yield f'<p style="margin-left: 18px; margin-bottom: 0">{said}</p>'
            yield (
                f'<p style="margin-left: 18px; margin-top: 0; color: {_QUIET}">'
                f"{_to(owner, f'— {block.source}', _QUIET)}</p>"
            )


def _table(block: Table, owner: str) -> str:
    total = sum(one.share for one in block.columns)
    sides = [
        "right" if number and one.numbers else "left" for number, one in enumerate(block.columns)
    ]
    head = "".join(
        f'<td width="{100 * one.share / total:.0f}%" align="{side}" valign="bottom" '
        f'style="border-bottom: 1px solid {_RULE}; {_SMALL}"><b>{_lines(one.name)}</b></td>'
        for one, side in zip(block.columns, sides, strict=True)
    )
    rows = []
    for depth, row in zip(block.depths or (0,) * len(block.rows), block.rows, strict=True):
        first = "&nbsp;" * 4 * depth
        cells = "".join(
            f'<td align="{side}" valign="top" style="border-bottom: 1px solid {_RULE}; {_SMALL}">'
            f"{first if not number else ''}{_lines(cell)}</td>"
            for number, (cell, side) in enumerate(zip(row, sides, strict=True))
        )
        rows.append(f"<tr>{cells}</tr>")
    return (
        f"{_caption(block.caption, owner)}"
        f'<table width="100%" cellspacing="0" cellpadding="3"><thead><tr>{head}</tr></thead>'
        f"{''.join(rows)}</table>{_note(block.note)}"
    )


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


def _note(text: str) -> str:
    return _line(text, f"color: {_QUIET}; font-size: 9pt; margin-top: 2px") if text else ""


def _to(owner: str, text: str, colour: str = _INK) -> str:
    """Words that lead to the block's choices when they are clicked."""
    look = f"color: {colour}; text-decoration: none"
    return f'<a href="{SCHEME}{escape(owner)}" style="{look}">{_lines(text)}</a>'


def _line(text: str, style: str) -> str:
    return f'<p style="{style}">{_lines(text)}</p>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
