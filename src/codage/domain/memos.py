"""What a memo can be about, and how one text carries both a memo's title and its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from codage.domain.anchors import (
    CaseId,
    CodeId,
    CoderId,
    CodingId,
    DocumentId,
    Span,
    TurnId,
)

_TITLED = re.compile(r"# ([^\n]+)(?:\n\n?|\Z)(.*)", re.DOTALL)


class About(StrEnum):
    """The kinds of things that memos are about. A passage is words that need not be coded."""

    STUDY = "study"
    DOCUMENT = "document"
    TURN = "turn"
    PASSAGE = "passage"
    SEGMENT = "segment"
    CODE = "code"
    CASE = "case"
    CODER = "coder"


@dataclass(frozen=True, slots=True)
class Target:
    """The one thing that a memo is about. ``id`` is its id; a passage's is its document's."""

    about: About = About.STUDY
    id: int | None = None
    span: Span | None = None

    @classmethod
    def document(cls, document: DocumentId) -> Target:
        """An interview."""
        return cls(About.DOCUMENT, document)

    @classmethod
    def turn(cls, turn: TurnId) -> Target:
        """A turn of an interview."""
        return cls(About.TURN, turn)

    @classmethod
    def passage(cls, document: DocumentId, span: Span) -> Target:
        """Words of an interview, coded or not."""
        return cls(About.PASSAGE, document, span)

    @classmethod
    def segment(cls, coding: CodingId) -> Target:
        """A coded segment."""
        return cls(About.SEGMENT, coding)

    @classmethod
    def code(cls, code: CodeId) -> Target:
        """A code of the codebook."""
        return cls(About.CODE, code)

    @classmethod
    def case(cls, case: CaseId) -> Target:
        """A case."""
        return cls(About.CASE, case)

    @classmethod
    def coder(cls, coder: CoderId) -> Target:
        """Someone who codes, or how they code."""
        return cls(About.CODER, coder)


STUDY = Target()


def with_title(title: str, body: str) -> str:
    """A memo as one text: its title as a Markdown heading, where it has one, then its words."""
    if not title:
        return body
    return f"# {title}\n\n{body}" if body else f"# {title}"


def apart(text: str) -> tuple[str, str]:
    """Title and words of a memo that is one text; undoes `with_title`."""
    if found := _TITLED.fullmatch(text):
        return found[1], found[2]
    return "", text
