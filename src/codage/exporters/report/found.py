"""What is behind a number of a report: segments, cases, interviews, or where coders differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codage.analysis.agreement.choices import Comparison
from codage.analysis.selection import Selection
from codage.domain.anchors import CaseId, CodingId, DocumentId


@dataclass(frozen=True, slots=True)
class Segments:
    """Codings, and what they are."""

    codings: tuple[CodingId, ...]
    title: str


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case with its cells beside its name, and how many interviews it has."""

    case: CaseId
    name: str
    cells: tuple[str | float, ...]
    documents: int


@dataclass(frozen=True, slots=True)
class Cases:
    """Cases, and what they are; ``segments`` finds what a case's interviews say of it."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[CaseLine, ...]
    segments: Callable[[CaseId], Segments]


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """An interview with its cells beside its name."""

    document: DocumentId
    name: str
    cells: tuple[str | float, ...]


@dataclass(frozen=True, slots=True)
class Interviews:
    """Interviews, and what they are."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[InterviewLine, ...]


@dataclass(frozen=True, slots=True)
class Differences:
    """Where coders differ: which of them on what, and how they are compared."""

    selection: Selection
    comparison: Comparison


Found = Segments | Cases | Interviews | Differences
