"""What a colleague's copy holds that this project does not, as it is shown before it is taken."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from codage.domain.anchors import CodeId, CoderId, DocumentId


class Match(StrEnum):
    """How something of the copy is found here: not at all, the same, or with differences."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"


class Kind(StrEnum):
    """What a difference is about."""

    CODING = "coding"
    MOVED = "moved"
    UNPLACED = "unplaced"
    CODE = "code"
    MEMO = "memo"
    SUMMARY = "summary"
    ATTRIBUTE = "attribute"
    SPEECH = "speech"


@dataclass(frozen=True, slots=True)
class CoderThere:
    """A coder of the copy, and who that is here; `known` counts codings that are here already."""

    guid: str
    name: str
    here: CoderId | None
    here_name: str
    coming: int
    known: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True)
class DocumentThere:
    """A document of the copy, and which one it is here; `coming` counts codings that would come."""

    guid: str
    name: str
    here: DocumentId | None
    match: Match
    coming: int


@dataclass(frozen=True, slots=True)
class CodeThere:
    """A code of the copy, and which one it is here; `removed` when it was removed here since."""

    guid: str
    name: str
    here: CodeId | None
    match: Match
    removed: bool
    coming: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is otherwise in the copy. What is here is kept.

    ``name`` says which thing, ``where`` the document, the field or the code, ``here`` and
    ``there`` the two texts. Of kind MOVED: a coding that comes in, whose words are others here;
    UNPLACED: one that cannot come, since none of its words are here.
    """

    kind: Kind
    name: str
    where: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What bringing in a copy would do.

    ``same_study`` is false for a file that began as another project. ``codings`` counts those
    that would come by coder, document and code (GUIDs in the copy), ``removed`` those that were
    taken away here since and come only when asked for.
    """

    file: str
    study: str
    same_study: bool
    coders: tuple[CoderThere, ...]
    documents: tuple[DocumentThere, ...]
    codes: tuple[CodeThere, ...]
    differences: tuple[Difference, ...]
    codings: Mapping[tuple[str, str, str], int]
    removed: Mapping[tuple[str, str, str], int]
    memos: int
    cases: int
    links: int
    summaries: int
    sets: int

    def count(self, chosen: Chosen) -> int:
        """How many codings come in with that choice."""
        wanted = [self.codings, *([self.removed] if chosen.removed else [])]
        return sum(
            number
            for counts in wanted
            for (coder, document, code), number in counts.items()
            if chosen.takes(coder, document, code)
        )


@dataclass(frozen=True, slots=True)
class Chosen:
    """What to take of a copy, by GUIDs in the copy.

    ``coders`` names those whose codings come, and as whom (a name that is here, or a new one);
    None takes all under their own names. ``without`` are documents and codes that stay out.
    ``removed`` brings back codings that were taken away here since.
    """

    coders: Mapping[str, str] | None = None
    without: frozenset[str] = field(default_factory=frozenset)
    removed: bool = False
    memos: bool = True

    def takes(self, coder: str, document: str, code: str) -> bool:
        """Whether a coding of that coder, document and code comes in."""
        known = self.coders is None or coder in self.coders
        return known and document not in self.without and code not in self.without


@dataclass(frozen=True, slots=True)
class Merged:
    """What came in."""

    documents: int
    codes: int
    coders: int
    codings: int
    memos: int
