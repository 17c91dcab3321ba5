"""What the person chooses about an export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from codage.analysis.agreement.choices import TURN_BY_TURN, Comparison
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.message import Message

InWords = Callable[[Message], str]


class Unit(StrEnum):
    """What a row of the merged export is."""

    CASE = "case"
    DOCUMENT = "document"


class Shape(StrEnum):
    """One column a measure of a code, or one row a value."""

    WIDE = "wide"
    TIDY = "tidy"


class ValueForm(StrEnum):
    """How a survey's coded answers are written."""

    LABELS = "labels"
    CODES = "codes"


class Dialect(StrEnum):
    """How a .csv is written: comma and dot, or the French spreadsheet's ``;`` and comma."""

    ISO = "iso"
    FRENCH = "french"


class Part(StrEnum):
    """What a codebook that is a document tells beside names, definitions and rules."""

    COUNTS = "counts"
    EXAMPLES = "examples"
    SETS = "sets"
    ARCHIVED = "archived"


class MemoOrder(StrEnum):
    """Memos in the order of time, or under what they are about."""

    TIME = "time"
    TARGET = "target"


USUAL_PARTS = frozenset({Part.COUNTS, Part.EXAMPLES, Part.SETS})


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """The choices of an export; each exporter heeds those that concern it.

    ``personal`` lets the variables marked personal (name, mail) into the file. ``variables``
    names the survey columns wanted beside segments; the merged export has them all. ``title``
    says what the segments are, such as the sentence of a query.
    ``comparison`` is how coders are compared.
    ``language`` says in which one the words of a text are, so that it can be read aloud.
    """

    selection: Selection = EVERYTHING
    unit: Unit = Unit.CASE
    shape: Shape = Shape.WIDE
    values: ValueForm = ValueForm.LABELS
    dialect: Dialect = Dialect.ISO
    personal: bool = False
    variables: tuple[str, ...] = ()
    title: str = ""
    comparison: Comparison = TURN_BY_TURN
    parts: frozenset[Part] = USUAL_PARTS
    language: str = "en"
    order: MemoOrder = MemoOrder.TIME
