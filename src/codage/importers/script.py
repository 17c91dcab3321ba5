"""What a format's reader hands to the grammar of turns: lines in order, and what stood around.

A reader says what the file says and guesses nothing; who speaks is found in `turns`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from codage.domain.transcript import Role, SetAside, Theme


class Layout(StrEnum):
    """What one line of a script is."""

    PARAGRAPHS = "paragraphs"
    """A paragraph as it was typed; an empty one is a blank line."""
    WRAPPED = "wrapped"
    """A line of print, broken by the width of the page; an empty one ends a paragraph."""
    CUES = "cues"
    """A caption: a few words, which go on in the next."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a script.

    ``speaker`` is given where the format itself names who speaks (a voice tag, a column of a
    table); an empty one means someone else, not named. ``bold`` and ``italic`` are how many of
    the first code points are set so.
    """

    text: str
    speaker: str | None = None
    start_ms: int | None = None
    end_ms: int | None = None
    bold: int = 0
    italic: int = 0


@dataclass(frozen=True, slots=True)
class Script:
    """One interview as its file holds it.

    ``attributes`` are pairs that the format keeps apart from the text. ``name`` is empty where
    the file's own name is meant. ``roles`` are those that the format states. ``themes`` count
    lines, each of which must be a paragraph of nobody in particular.
    """

    lines: Sequence[Line]
    layout: Layout = Layout.PARAGRAPHS
    set_aside: tuple[SetAside, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    name: str = ""
    roles: tuple[tuple[str, Role], ...] = ()
    themes: tuple[Theme, ...] = ()
