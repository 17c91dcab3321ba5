"""The tables of a project file. Their metadata is what the schema and the journal are made from.

Numbers are integers and times are whole milliseconds, so that a row survives the journal's
JSON exactly. Word counts and positions in a whole document are derived, never stored.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from codage.domain.survey import VariableType
from codage.domain.transcript import Role
from codage.project.rows import Origin, Progress


def new_guid() -> str:
    """A fresh identifier that other programs can keep (REFI-QDA)."""
    return str(uuid4())


def now() -> str:
    """The present moment in UTC, ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _id() -> Any:
    return Field(default=None, primary_key=True)


def _guid() -> Any:
    return Field(default_factory=new_guid, unique=True)


def _part_of(target: str, **field: Any) -> Any:
    """A reference whose row goes when its target goes."""
    return Field(foreign_key=f"{target}.id", ondelete="CASCADE", index=True, **field)


def _about(target: str) -> Any:
    return Field(
        default=None, foreign_key=f"{target}.id", ondelete="CASCADE", index=True, nullable=True
    )


def _left_by(target: str, **field: Any) -> Any:
    """A reference that is emptied when its target goes."""
    return Field(
        default=None, foreign_key=f"{target}.id", ondelete="SET NULL", nullable=True, **field
    )


class ProjectTable(SQLModel, table=True):
    """One row: the study itself."""

    __tablename__ = "project"
    id: int | None = _id()
    guid: str = _guid()
    name: str
    description: str = ""
    created_at: str = Field(default_factory=now)


class Coder(SQLModel, table=True):
    """Someone who codes. An ``agreed`` coder holds what several coders settled on."""

    id: int | None = _id()
    guid: str = _guid()
    name: str = Field(unique=True)
    colour: str = ""
    agreed: bool = False


class Document(SQLModel, table=True):
    """One transcript, and the file that it came from."""

    id: int | None = _id()
    guid: str = _guid()
    name: str
    progress: str = Progress.NEW.value
    content_key: str = Field(default="", index=True)
    file_name: str = ""
    file_size: int = 0
    file_modified: str = ""
    file_sha256: str = ""
    added_at: str = Field(default_factory=now)


class SetAsideTable(SQLModel, table=True):
    """Text of the original file that is not speech; a preamble's pairs are of kind `attribute`."""

    __tablename__ = "set_aside"
    id: int | None = _id()
    document_id: int = _part_of("document")
    kind: str
    place: str = ""
    text: str


class Recording(SQLModel, table=True):
    """The sound or film of a document. ``path`` is relative where it lies beneath the project.

    ``size`` and ``head_sha256``, of its first megabyte, tell the file when it was moved.
    """

    id: int | None = _id()
    document_id: int = Field(foreign_key="document.id", ondelete="CASCADE", unique=True)
    path: str
    name: str
    size: int
    head_sha256: str


class Speaker(SQLModel, table=True):
    """Who speaks in one document, and whether they ask or answer."""

    id: int | None = _id()
    document_id: int = _part_of("document")
    name: str
    role: str = Role.UNKNOWN.value


class Turn(SQLModel, table=True):
    """One speaker's stretch of a document. ``rank`` is sparse; ``text`` is NFC."""

    __table_args__ = (Index("turn_in_order", "document_id", "rank"),)
    id: int | None = _id()
    document_id: int = Field(foreign_key="document.id", ondelete="CASCADE")
    rank: int
    speaker_id: int | None = Field(
        default=None, foreign_key="speaker.id", ondelete="SET NULL", index=True
    )
    start_ms: int | None = None
    end_ms: int | None = None
    text: str


class Code(SQLModel, table=True):
    """A theme of the codebook."""

    id: int | None = _id()
    guid: str = _guid()
    parent_id: int | None = _about("code")
    rank: int
    name: str
    colour: str = ""
    definition: str = ""
    inclusion: str = ""
    exclusion: str = ""
    example: str = ""
    key: str = ""
    archived: bool = False
    created_at: str = Field(default_factory=now)


class Coding(SQLModel, table=True):
    """A code on a span of a document by a coder. Offsets are code points in the turn's text."""

    __table_args__ = (
        Index("coding_of_document", "document_id", "code_id"),
        Index("coding_of_code", "code_id", "document_id"),
    )
    id: int | None = _id()
    guid: str = _guid()
    document_id: int = Field(foreign_key="document.id", ondelete="CASCADE")
    code_id: int = Field(foreign_key="code.id", ondelete="CASCADE")
    coder_id: int = Field(foreign_key="coder.id", ondelete="RESTRICT", index=True)
    start_turn_id: int = _part_of("turn")
    start_offset: int
    end_turn_id: int = _part_of("turn")
    end_offset: int
    weight: int | None = None
    origin: str = Origin.PERSON.value
    memo: str = ""
    created_at: str = Field(default_factory=now)


class Case(SQLModel, table=True):
    """The unit studied. ``key`` is its identifier in the survey, empty when it has none."""

    id: int | None = _id()
    guid: str = _guid()
    key: str = Field(default="", index=True)
    name: str


class DocumentCase(SQLModel, table=True):
    """A document is about a case."""

    __tablename__ = "document_case"
    __table_args__ = (UniqueConstraint("document_id", "case_id"),)
    id: int | None = _id()
    document_id: int = _part_of("document")
    case_id: int = _part_of("case")


class SpeakerCase(SQLModel, table=True):
    """A speaker of a document speaks for a case (focus groups)."""

    __tablename__ = "speaker_case"
    __table_args__ = (UniqueConstraint("speaker_id", "case_id"),)
    id: int | None = _id()
    speaker_id: int = _part_of("speaker")
    case_id: int = _part_of("case")


class SurveySource(SQLModel, table=True):
    """A survey file that was brought in."""

    __tablename__ = "survey_source"
    id: int | None = _id()
    guid: str = _guid()
    file_name: str
    file_sha256: str
    key: str
    rows: int
    added_at: str = Field(default_factory=now)


class VariableTable(SQLModel, table=True):
    """A column of the survey, or one derived: ``derivation`` is then its recipe (JSON)."""

    __tablename__ = "variable"
    id: int | None = _id()
    guid: str = _guid()
    survey_source_id: int | None = _about("survey_source")
    rank: int
    name: str = Field(unique=True)
    label: str = ""
    type: str = VariableType.TEXT.value
    group: str = ""
    personal: bool = False
    derivation: str = ""


class ValueLabelTable(SQLModel, table=True):
    """What a value of a variable means, in scale order."""

    __tablename__ = "value_label"
    __table_args__ = (UniqueConstraint("variable_id", "value"),)
    id: int | None = _id()
    variable_id: int = _part_of("variable")
    rank: int
    value: str
    label: str
    missing: bool = False


class Attribute(SQLModel, table=True):
    """One case's value of one variable, in canonical text (ISO dates, decimal dot)."""

    __table_args__ = (UniqueConstraint("case_id", "variable_id"),)
    id: int | None = _id()
    case_id: int = Field(foreign_key="case.id", ondelete="CASCADE")
    variable_id: int = _part_of("variable")
    value: str


class Memo(SQLModel, table=True):
    """A note on whichever one of these it names, or on the project when it names none.

    With ``start_turn_id`` it is about a span of its document, which keeps it when the span goes.
    """

    id: int | None = _id()
    guid: str = _guid()
    title: str = ""
    body: str = ""
    coder_id: int | None = Field(default=None, foreign_key="coder.id", ondelete="SET NULL")
    document_id: int | None = _about("document")
    turn_id: int | None = _about("turn")
    coding_id: int | None = _about("coding")
    code_id: int | None = _about("code")
    case_id: int | None = _about("case")
    created_at: str = Field(default_factory=now)
    changed_at: str = Field(default_factory=now)
    about_coder_id: int | None = _about("coder")
    start_turn_id: int | None = _left_by("turn", index=True)
    start_offset: int | None = None
    end_turn_id: int | None = _left_by("turn", index=True)
    end_offset: int | None = None


class CodeSet(SQLModel, table=True):
    """Codes taken together across the tree of the codebook."""

    __tablename__ = "code_set"
    id: int | None = _id()
    guid: str = _guid()
    rank: int
    name: str = Field(unique=True)
    description: str = ""


class CodeSetMember(SQLModel, table=True):
    """A code is in a set."""

    __tablename__ = "code_set_member"
    __table_args__ = (UniqueConstraint("code_set_id", "code_id"),)
    id: int | None = _id()
    code_set_id: int = _part_of("code_set")
    code_id: int = _part_of("code")


class DocumentSet(SQLModel, table=True):
    """Documents taken together."""

    __tablename__ = "document_set"
    id: int | None = _id()
    guid: str = _guid()
    rank: int
    name: str = Field(unique=True)
    description: str = ""


class DocumentSetMember(SQLModel, table=True):
    """A document is in a set."""

    __tablename__ = "document_set_member"
    __table_args__ = (UniqueConstraint("document_set_id", "document_id"),)
    id: int | None = _id()
    document_set_id: int = _part_of("document_set")
    document_id: int = _part_of("document")


class Summary(SQLModel, table=True):
    """What a researcher wrote of one case under one code: a cell of the summary grid."""

    __table_args__ = (UniqueConstraint("case_id", "code_id"),)
    id: int | None = _id()
    guid: str = _guid()
    case_id: int = _part_of("case")
    code_id: int = _part_of("code")
    coder_id: int | None = _left_by("coder")
    body: str
    changed_at: str = Field(default_factory=now)


class Refusal(SQLModel, table=True):
    """A passage that was proposed for a code and refused."""

    id: int | None = _id()
    document_id: int = _part_of("document")
    code_id: int = _part_of("code")
    coder_id: int | None = _left_by("coder")
    start_turn_id: int = _part_of("turn")
    start_offset: int
    end_turn_id: int = _part_of("turn")
    end_offset: int
    created_at: str = Field(default_factory=now)


class Decision(SQLModel, table=True):
    """How a disagreement of two coders on a span was settled, and by whom."""

    id: int | None = _id()
    document_id: int = _part_of("document")
    code_id: int = _part_of("code")
    first_coder_id: int = _part_of("coder")
    second_coder_id: int = _part_of("coder")
    coder_id: int | None = _left_by("coder")
    start_turn_id: int = _part_of("turn")
    start_offset: int
    end_turn_id: int = _part_of("turn")
    end_offset: int
    verdict: str
    created_at: str = Field(default_factory=now)


class SavedAnalysis(SQLModel, table=True):
    """A query, a grid or a report that was given a name; ``body`` says what it asks (JSON)."""

    __tablename__ = "saved_analysis"
    __table_args__ = (UniqueConstraint("kind", "name"),)
    id: int | None = _id()
    guid: str = _guid()
    kind: str
    rank: int
    name: str
    body: str
    created_at: str = Field(default_factory=now)
    changed_at: str = Field(default_factory=now)


JOURNALED = (
    ProjectTable,
    Coder,
    Document,
    SetAsideTable,
    Speaker,
    Turn,
    Code,
    Coding,
    Case,
    DocumentCase,
    SpeakerCase,
    SurveySource,
    VariableTable,
    ValueLabelTable,
    Attribute,
    Memo,
    Recording,
    CodeSet,
    CodeSetMember,
    DocumentSet,
    DocumentSetMember,
    Summary,
    Refusal,
    Decision,
    SavedAnalysis,
)


class ReadingPlace(SQLModel, table=True):
    """Where a coder was reading a document. Undo leaves it."""

    __tablename__ = "reading_place"
    __table_args__ = (UniqueConstraint("document_id", "coder_id"),)
    id: int | None = _id()
    document_id: int = _part_of("document")
    coder_id: int = _part_of("coder")
    turn_id: int = _part_of("turn")
    offset: int = 0


class ChangeTable(SQLModel, table=True):
    """One labelled step. ``state`` is done, undone or abandoned (undone, then left)."""

    __tablename__ = "change"
    id: int | None = _id()
    label: str
    details: str = "{}"
    coder: str = ""
    at: str = Field(default_factory=now)
    state: str = Field(default="done", index=True)


class ChangeRow(SQLModel, table=True):
    """One row that a change touched; JSON of its columns before and after.

    An insert has neither until it is undone; an update has the columns that changed.
    """

    __tablename__ = "change_row"
    id: int | None = _id()
    change_id: int = _part_of("change")
    table: str
    row_id: int
    operation: str
    before: str | None = None
    after: str | None = None


class JournalState(SQLModel, table=True):
    """One row: what the triggers need to know of the write that is going on.

    ``change_id`` is the change being written, ``replaying`` stops the journal from recording,
    ``indexing_together`` stops the full-text index from taking new turns one by one.
    """

    __tablename__ = "journal_state"
    id: int | None = _id()
    change_id: int | None = None
    replaying: bool = False
    indexing_together: bool = False


def table_of(model: type[SQLModel]) -> Any:
    """The SQLAlchemy table behind a model."""
    return model.__table__  # type: ignore[attr-defined]
