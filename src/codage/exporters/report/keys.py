"""What the numbers, marks and quotations of a report stand for, so that they can be opened."""

from __future__ import annotations

from dataclasses import dataclass

from codage.analysis.cooccurrence import Within
from codage.analysis.selection import Answer
from codage.domain.anchors import CaseId, CodeId, CoderId, CodingId, DocumentId


@dataclass(frozen=True, slots=True)
class Coded:
    """The segments of a code."""

    code: CodeId


@dataclass(frozen=True, slots=True)
class CodedBy:
    """The segments of a code in the cases that have a value of a variable."""

    code: CodeId
    variable: str
    value: Answer


@dataclass(frozen=True, slots=True)
class Having:
    """The cases that have a value of a variable."""

    variable: str
    value: Answer


@dataclass(frozen=True, slots=True)
class Pair:
    """The segments of two codes that stand together; of one, where it is twice the same."""

    one: CodeId
    other: CodeId
    within: Within


@dataclass(frozen=True, slots=True)
class NewIn:
    """The segments of an interview whose codes no interview before it had."""

    document: DocumentId


@dataclass(frozen=True, slots=True)
class UpTo:
    """All segments of an interview and of those before it."""

    document: DocumentId


@dataclass(frozen=True, slots=True)
class Said:
    """A segment that is quoted."""

    coding: CodingId


@dataclass(frozen=True, slots=True)
class By:
    """The segments of a coder."""

    coder: CoderId


@dataclass(frozen=True, slots=True)
class OfCodes:
    """The segments of several codes."""

    codes: tuple[CodeId, ...]


@dataclass(frozen=True, slots=True)
class Interviews:
    """Interviews, and what they hold."""

    documents: tuple[DocumentId, ...]


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases, and their segments."""

    cases: tuple[CaseId, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Where coders who were compared differ."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The cases that answered the question of a row of a joint display, by its place."""

    row: int


@dataclass(frozen=True, slots=True)
class SaidOf:
    """The segments of a row of a joint display; of a type of case, where ``kind`` is its place."""

    row: int
    kind: int | None = None


@dataclass(frozen=True, slots=True)
class Scored:
    """The cases behind a score of a barometer: a theme by its place, a wave and a type."""

    place: int
    wave: str
    kind: str


@dataclass(frozen=True, slots=True)
class Outdated:
    """A number that was frozen, and that is no longer so."""

    day: str
