"""Where a coding begins and ends: a turn and an offset in it, in Unicode code points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

DocumentId = NewType("DocumentId", int)
SpeakerId = NewType("SpeakerId", int)
TurnId = NewType("TurnId", int)
CodeId = NewType("CodeId", int)
CodingId = NewType("CodingId", int)
CoderId = NewType("CoderId", int)
CaseId = NewType("CaseId", int)
VariableId = NewType("VariableId", int)
MemoId = NewType("MemoId", int)
CodeSetId = NewType("CodeSetId", int)
DocumentSetId = NewType("DocumentSetId", int)
SavedAnalysisId = NewType("SavedAnalysisId", int)
SummaryId = NewType("SummaryId", int)
RefusalId = NewType("RefusalId", int)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place between two code points of one turn's text."""

    turn: TurnId
    offset: int


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one document: `start` inclusive, `end` exclusive; it may cross turns."""

    start: Anchor
    end: Anchor

    @classmethod
    def within(cls, turn: TurnId, start: int, end: int) -> Span:
        """The span of code points ``start`` to ``end`` of a single turn."""
        return cls(Anchor(turn, start), Anchor(turn, end))
