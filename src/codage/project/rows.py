"""What the project gives to read: small frozen rows, never tables or sessions."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from codage.domain.anchors import (
    CaseId,
    CodeId,
    CoderId,
    CodingId,
    DocumentId,
    MemoId,
    Span,
    SpeakerId,
    TurnId,
    VariableId,
)
from codage.domain.links import Link
from codage.domain.memos import Target
from codage.domain.message import Message
from codage.domain.survey import ValueLabel, VariableType
from codage.domain.transcript import Role


class Progress(StrEnum):
    """How far the work on a document has come."""

    NEW = "new"
    READ = "read"
    CODED = "coded"
    REVIEWED = "reviewed"


class Origin(StrEnum):
    """How a coding came to be."""

    PERSON = "person"
    IMPORTED = "imported"
    SEARCH = "search"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class CoderRow:
    """Someone who codes, or (``agreed``) the layer of what several coders settled on."""

    id: CoderId
    guid: str
    name: str
    colour: str
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document as a list shows it. ``codings`` counts all coders' codings."""

    id: DocumentId
    guid: str
    name: str
    progress: Progress
    turns: int
    codings: int
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    id: SpeakerId
    document_id: DocumentId
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One turn. Times are milliseconds in the recording; ``text`` is NFC."""

    id: TurnId
    speaker_id: SpeakerId | None
    speaker: str | None
    role: Role
    start_ms: int | None
    end_ms: int | None
    text: str


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A code of the codebook. ``rank`` orders it among its siblings; ``key`` applies it."""

    id: CodeId
    guid: str
    parent_id: CodeId | None
    rank: int
    name: str
    colour: str
    definition: str
    inclusion: str
    exclusion: str
    example: str
    key: str
    archived: bool


@dataclass(frozen=True, slots=True)
class CodingRow:
    """A code on a span of a document by a coder. ``weight`` is 0–100 or None."""

    id: CodingId
    document_id: DocumentId
    code_id: CodeId
    coder_id: CoderId
    span: Span
    weight: int | None
    origin: Origin
    memo: str


@dataclass(frozen=True, slots=True)
class CaseRow:
    id: CaseId
    guid: str
    key: str
    name: str
    documents: int


@dataclass(frozen=True, slots=True)
class VariableRow:
    """A variable of a survey, with its value labels in scale order.

    ``derivation`` is the recipe of one that is derived (`codage.domain.derivation`), else empty.
    """

    id: VariableId
    name: str
    label: str
    type: VariableType
    group: str
    personal: bool
    labels: tuple[ValueLabel, ...]
    derivation: str = ""


@dataclass(frozen=True, slots=True)
class SurveyOutcome:
    """What bringing in a survey did: numbers of cases and variables."""

    new_cases: int
    known_cases: int
    variables: int


@dataclass(frozen=True, slots=True)
class SurveySourceRow:
    """A survey file that was brought in. ``key`` names the variable that identifies a case."""

    id: int
    file_name: str
    file_sha256: str
    key: str
    added_at: str


@dataclass(frozen=True, slots=True)
class DocumentSourceRow:
    """The file that a document came from; empty where it was pasted in."""

    document_id: DocumentId
    name: str
    file_name: str
    file_sha256: str
    added_at: str


@dataclass(frozen=True, slots=True)
class MemoKey:
    """Which memo: one of its own, or the one that a coding carries."""

    memo: MemoId | None = None
    coding: CodingId | None = None


@dataclass(frozen=True, slots=True)
class MemoRow:
    """A memo. ``document_id`` is the document that what it is about lies in, where there is one.

    One that a coding carries has the coding's ``guid``.
    """

    key: MemoKey
    guid: str
    title: str
    body: str
    target: Target
    document_id: DocumentId | None
    coder_id: CoderId | None
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class MemoPlace:
    """What a memo is about, in words: a ``name``, and a ``quotation`` where there is text.

    A segment's name is its code's; ``document`` names the interview that it lies in.
    """

    name: str = ""
    document: str = ""
    quotation: str = ""


@dataclass(frozen=True, slots=True)
class Linked:
    """What a link in a memo leads to: the id, within its kind, and the present name."""

    link: Link
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a search found its words: a turn, and the spans of the hits in its text."""

    document_id: DocumentId
    turn_id: TurnId
    text: str
    matches: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One labelled step of the journal, and the rows that it touched, by table name.

    ``touched`` maps a table name to the ids of its changed rows; it is the same whether the
    change is done, undone or done again. An ``id`` of 0 is no step of the journal: derived values
    followed what they are derived from. Where changes after it were undone with it, as one,
    ``later`` has their ids, and ``touched`` their rows too.
    """

    id: int
    label: Message
    coder: str
    at: datetime
    undone: bool
    touched: Mapping[str, Set[int]]
    later: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeFields:
    """The descriptive fields of a code, for making or revising one."""

    name: str
    colour: str = ""
    definition: str = ""
    inclusion: str = ""
    exclusion: str = ""
    example: str = ""
    key: str = ""
