"""Where two coders differ, for the list of differences; and what was decided there.

The functions that take a project run off the window's thread; they import numpy and pandas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from codage.analysis.agreement.choices import Comparison
from codage.analysis.selection import Selection
from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId, Span
from codage.domain.document_text import DocumentText
from codage.domain.task import Advance, unwatched
from codage.project import Project
from codage.project.agreed import DecisionRow
from codage.project.settling import Passage


class Place(NamedTuple):
    """Where a passage lies: its document, its code, and positions in the whole text."""

    document: DocumentId
    code: CodeId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that two coders coded differently, or alike.

    ``kind`` is a value of `codage.analysis.agreement.pairs.Difference`; ``counted`` says whether
    the chosen unit sees the difference.
    """

    place: Place
    passage: Passage
    kind: str
    counted: bool


@dataclass(frozen=True, slots=True)
class Differences:
    """Everything that two coders coded, laid together; ``texts`` knows what was decided."""

    pair: tuple[CoderId, CoderId]
    selection: Selection
    comparison: Comparison
    differing: tuple[Found, ...]
    alike: tuple[Found, ...]
    texts: DecisionsKept
    codings: frozenset[CodingId]


def find(
    project: Project,
    pair: tuple[CoderId, CoderId],
    selection: Selection,
    comparison: Comparison,
    advance: Advance = unwatched,
) -> Differences:
    """All differences of a pair of coders. Raises `NothingToCompare`, a CodageError."""
    from codage.analysis.agreement.pairs import Difference, paired_passages

    comparison = replace(comparison, bootstrap=None)
    advance(0, 1)
    rows = paired_passages(project.frames, pair, selection, comparison)
    advance(1, 1)
    found = [
        Found(
            Place(one.document_id, one.code_id, one.start, one.end),
            Passage(one.document_id, one.code_id, *pair, tuple(one.first), tuple(one.second)),
            one.difference.value,
            one.counted,
        )
        for one in rows
    ]
    texts = DecisionsKept(project)
    # Looked up here, so that the window need not.
    texts.between(pair)
    return Differences(
        pair=pair,
        selection=selection,
        comparison=comparison,
        differing=tuple(one for one in found if one.kind != Difference.NONE),
        alike=tuple(one for one in found if one.kind == Difference.NONE),
        texts=texts,
        codings=frozenset(coding for one in rows for coding in (*one.first, *one.second)),
    )


class DecisionsKept:
    """The decisions of a project by their places; each text and each place is looked up once.

    Made anew with the differences, so that a change of the text makes it read again.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._texts: dict[DocumentId, DocumentText] = {}
        self._places: dict[tuple[DocumentId, CodeId, Span], Place] = {}

    def between(self, pair: tuple[CoderId, CoderId]) -> dict[Place, DecisionRow]:
        """Those between two coders; of two on the same place, the later."""
        return {self._place(row): row for row in self._project.decisions_between(*pair)}

    def renewed(
        self,
        pair: tuple[CoderId, CoderId],
        known: Mapping[Place, DecisionRow],
        document: DocumentId,
    ) -> dict[Place, DecisionRow]:
        """The decisions `known`, with those of a document as they are now."""
        rows = self._project.decisions_between(*pair, document_id=document)
        others = {place: row for place, row in known.items() if place.document != document}
        return others | {self._place(row): row for row in rows}

    def text(self, document: DocumentId) -> DocumentText:
        """The text of a document."""
        if document not in self._texts:
            self._texts[document] = self._project.document_text(document)
        return self._texts[document]

    def _place(self, row: DecisionRow) -> Place:
        # Not by its id, which another decision may have after undo.
        key = row.document_id, row.code_id, row.span
        if key not in self._places:
            start, end = self.text(row.document_id).positions(row.span)
            self._places[key] = Place(row.document_id, row.code_id, start, end)
        return self._places[key]
