"""What a person chooses about a comparison of coders. Light: the window may load it at start."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from codage.domain.message import Message


class Unit(StrEnum):
    """What coders agree or disagree about: each is coded or not, by each coder, with each code.

    A turn counts as coded where some of it is, a word where it begins. Segments are passages that
    at least one coder coded with one of the codes; those that overlap enough are one passage.
    """

    TURN = "turn"
    WORD = "word"
    CHARACTER = "character"
    SEGMENT = "segment"


UNIT_NAMES: dict[Unit, Message] = {
    Unit.TURN: Message("turns of speech"),
    Unit.WORD: Message("words"),
    Unit.CHARACTER: Message("characters"),
    Unit.SEGMENT: Message("coded passages"),
}


class Uncoded(StrEnum):
    """What a document without any coding by a coder means: not read, or nothing found."""

    NOT_READ = "not read"
    NOTHING_FOUND = "nothing found"


class Resampled(StrEnum):
    """What is drawn again: whole documents, or single units.

    Units of one interview resemble one another, so documents are the safer choice wherever there
    are enough of them. Words and characters are never independent: for them it is documents.
    """

    DOCUMENTS = "documents"
    UNITS = "units"


class Method(StrEnum):
    """How the draws become an interval."""

    PERCENTILE = "percentile"
    BCA = "bca"


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """How intervals are found. The same seed gives the same intervals."""

    level: float = 0.95
    draws: int = 1000
    seed: int = 20161124
    resampled: Resampled = Resampled.DOCUMENTS
    method: Method = Method.PERCENTILE


@dataclass(frozen=True, slots=True)
class Comparison:
    """How coders are compared. Without a ``bootstrap`` there are no intervals.

    ``overlap`` is for segments: two are the same passage when what they share is at least this
    much of what they cover together (0 to 1).
    """

    unit: Unit = Unit.TURN
    overlap: float = 0.5
    uncoded: Uncoded = Uncoded.NOT_READ
    bootstrap: Bootstrap | None = Bootstrap()


TURN_BY_TURN = Comparison()
