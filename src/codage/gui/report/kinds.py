"""What the kinds of blocks are called, what each asks for, and how a list names a block."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from codage.domain import report
from codage.domain.markdown import plain
from codage.domain.report import Block
from codage.gui.words import mark, tr


class Asks(StrEnum):
    """A field of a block, by its name there."""

    TEXT = "text"
    LEVEL = "level"
    TITLE = "title"
    CODES = "codes"
    VARIABLE = "variable"
    MEASURE = "measure"
    WITHIN = "within"
    SHOW = "show"
    LEAST = "least"
    CODINGS = "codings"
    LABEL = "label"
    NAME = "name"


NAMES: Mapping[str, str] = {
    "heading": mark("Heading"),
    "text": mark("Text"),
    "frequencies": mark("Frequencies"),
    "crosstab": mark("Codes by variable"),
    "association": mark("Codes tested by variable"),
    "cooccurrence": mark("Codes together"),
    "saturation": mark("Saturation"),
    "quotations": mark("Quotations"),
    "joint_display": mark("Joint display"),
    "barometer": mark("Barometer"),
    "codebook": mark("Codebook"),
    "methods": mark("Methods appendix"),
}
"""In the order of the menu that adds them."""

FIELDS: Mapping[str, Sequence[Asks]] = {
    "heading": (Asks.TEXT, Asks.LEVEL),
    "text": (Asks.TEXT,),
    "frequencies": (Asks.TITLE, Asks.CODES, Asks.MEASURE, Asks.SHOW),
    "crosstab": (
        Asks.TITLE,
        Asks.VARIABLE,
        Asks.CODES,
        Asks.MEASURE,
        Asks.SHOW,
        Asks.LEAST,
    ),
    "association": (Asks.TITLE, Asks.VARIABLE, Asks.CODES, Asks.SHOW),
    "cooccurrence": (Asks.TITLE, Asks.CODES, Asks.WITHIN, Asks.SHOW),
    "saturation": (Asks.TITLE, Asks.CODES, Asks.SHOW),
    "quotations": (Asks.CODINGS, Asks.LABEL),
    "joint_display": (Asks.TITLE, Asks.NAME),
    "barometer": (Asks.TITLE, Asks.NAME, Asks.SHOW),
    "codebook": (Asks.TITLE, Asks.CODES),
    "methods": (Asks.TITLE,),
}
LABELS: Mapping[Asks, str] = {
    Asks.TEXT: mark("Text"),
    Asks.LEVEL: mark("Level"),
    Asks.TITLE: mark("Title"),
    Asks.CODES: mark("Codes"),
    Asks.VARIABLE: mark("By"),
    Asks.MEASURE: mark("Count"),
    Asks.WITHIN: mark("In the same"),
    Asks.SHOW: mark("Shown as"),
    Asks.LEAST: mark("Hide cells below"),
    Asks.CODINGS: mark("Quotations"),
    Asks.LABEL: mark("Said by"),
    Asks.NAME: mark("Which one"),
}
CHOICES: Mapping[Asks, Sequence[tuple[object, str]]] = {
    Asks.LEVEL: ((1, mark("Chapter")), (2, mark("Section")), (3, mark("Subsection"))),
    Asks.MEASURE: (
        ("documents", mark("Interviews")),
        ("cases", mark("Cases")),
        ("segments", mark("Segments")),
        ("words", mark("Words")),
    ),
    Asks.WITHIN: (
        ("turn", mark("Turn of speech")),
        ("segment", mark("Words")),
        ("turns", mark("Two turns in a row")),
        ("document", mark("Interview")),
    ),
    Asks.SHOW: (
        (report.Show.BOTH, mark("Table and chart")),
        (report.Show.TABLE, mark("Table")),
        (report.Show.CHART, mark("Chart")),
    ),
}


def line_of(block: Block) -> str:
    """A block in a few words."""
    content = block.content
    kind = tr(NAMES[block.kind])
    if isinstance(content, report.Heading):
        return content.text.strip() or kind
    if isinstance(content, report.Prose):
        return " ".join(plain(content.text).split()) or kind
    told = getattr(content, "title", "") or getattr(content, "name", "")
    if isinstance(content, report.Quotations):
        told = tr("{count} segments", count=len(content.codings))
    return tr("{kind}: {name}", kind=kind, name=told) if told else kind
