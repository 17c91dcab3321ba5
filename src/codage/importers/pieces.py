"""Runs of text as word processors set them, and the lines that a paragraph of them makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from codage.domain.transcript import clean_text
from codage.importers.script import Line


class Piece(NamedTuple):
    """Words set in one way."""

    text: str
    bold: bool = False
    italic: bool = False


def paragraph(pieces: Sequence[Piece]) -> list[Line]:
    """The lines of a paragraph; the first knows how many of its first characters are marked."""
    text = clean_text("".join(piece.text for piece in pieces))
    first, *others = text.split("\n")
    indent = len(first) - len(first.lstrip())
    first = first.strip()

    def marked(is_marked: Callable[[Piece], bool]) -> int:
        return min(max(_length(pieces, is_marked) - indent, 0), len(first))

    bold, italic = marked(lambda piece: piece.bold), marked(lambda piece: piece.italic)
    return [Line(first, bold=bold, italic=italic), *(Line(text.strip()) for text in others)]


def _length(pieces: Sequence[Piece], is_marked: Callable[[Piece], bool]) -> int:
    length = 0
    for piece in pieces:
        if piece.text.strip() and not is_marked(piece):
            break
        length += len(piece.text)
    return length
