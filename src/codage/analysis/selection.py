"""What an analysis looks at: which documents, codes, coders, cases and speech."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId


class Spoken(StrEnum):
    """Whose speech counts. A segment counts when it holds some of it."""

    ALL = "all"
    RESPONDENTS = "respondents"


class Hierarchy(StrEnum):
    """Whether a code stands for itself or also for the codes under it."""

    OWN = "own"
    WITH_DESCENDANTS = "with descendants"


class Measure(StrEnum):
    """What is counted."""

    SEGMENTS = "segments"
    DOCUMENTS = "documents"
    CASES = "cases"
    WORDS = "words"


class Absent(StrEnum):
    """Why there is no value: the case did not answer, or the document has no case."""

    MISSING = "(no answer)"
    NO_CASE = "(no case)"


Answer = str | Absent


@dataclass(frozen=True, slots=True)
class Condition:
    """Cases whose value of the variable is one of these; `Absent` members are values too."""

    variable: str
    values: frozenset[Answer]


@dataclass(frozen=True, slots=True)
class Selection:
    """What is looked at; ``None`` is everything.

    ``coder_ids`` of None are all who code: the layer of what they agreed on repeats their codings
    and counts only where it is chosen.

    ``code_ids`` are the codes that get a row. With `Hierarchy.WITH_DESCENDANTS` the codings of
    the codes under them count too, whether chosen or not. A case is looked at when it meets all
    ``conditions``, a document when one of its cases is; a document without a case only when
    there is no condition, or all of them take in `Absent.NO_CASE`. ``coding_ids`` are
    codings chosen one by one, in the order they are to be read in.
    """

    document_ids: frozenset[DocumentId] | None = None
    code_ids: frozenset[CodeId] | None = None
    coder_ids: frozenset[CoderId] | None = None
    conditions: tuple[Condition, ...] = ()
    spoken: Spoken = Spoken.ALL
    hierarchy: Hierarchy = Hierarchy.OWN
    coding_ids: tuple[CodingId, ...] | None = None


EVERYTHING = Selection()
