"""What coders have shown about a code: which passages carry it, which do not, what is open.

A passage carries a code when half of it, or half of the segment, lies under it. One of a coded
interview that does not carry it is an example against it; a refusal is a firm one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from codage.domain.anchors import CodeId, CoderId, DocumentId, Span, TurnId
from codage.nlp.suggestions.speech import Passage, Speech, document_bounds
from codage.project.project import Project
from codage.project.rows import Progress

_SHARE = 0.5
_TOUCHED = 0.2
_FINISHED = frozenset({Progress.CODED, Progress.REVIEWED})
Marks = NDArray[np.bool_]
_Judge = Callable[[Passage, int, int], bool]


@dataclass(frozen=True, slots=True)
class Examples:
    """One mark a passage. ``known`` passages can be learnt from, ``open`` ones be proposed."""

    segments: int
    carries: Marks
    refused: Marks
    known: Marks
    open: Marks


def examples_of(
    project: Project, speech: Speech, code_id: CodeId, coder_ids: Collection[CoderId]
) -> Examples:
    """What those coders' codings and refusals say of a code."""
    codings = project.codings(code_ids=[code_id], coder_ids=coder_ids)
    refusals = project.refusals(code_id=code_id, coder_ids=coder_ids)
    spans = [coding.span for coding in codings]
    carries = _marks(speech, spans, _carries)
    touched = _marks(speech, spans, _touches)
    refused = _marks(speech, [refusal.span for refusal in refusals], _carries) & ~carries
    known = _looked_at(project, speech, coder_ids) | carries | refused
    return Examples(len(codings), carries, refused, known, ~(carries | touched | refused))


def _looked_at(project: Project, speech: Speech, coder_ids: Collection[CoderId]) -> Marks:
    """The passages that coders had before them: up to where they have come in each interview."""
    last: dict[DocumentId, int] = {}
    for extent in project.coding_extents(coder_ids=coder_ids):
        rank = speech.order.get(extent.turn_id, -1)
        last[extent.document_id] = max(last.get(extent.document_id, -1), rank)
    finished = {row.id for row in project.documents() if row.progress in _FINISHED}
    marks = np.zeros(len(speech.passages), dtype=bool)
    for first, end in document_bounds(speech.passages):
        document_id = speech.passages[first].document_id
        if document_id not in last:
            continue
        if document_id in finished:
            marks[first:end] = True
            continue
        for number in range(first, end):
            if speech.order[speech.passages[number].turn_id] > last[document_id]:
                break
            marks[number] = True
    return marks


def _marks(speech: Speech, spans: Iterable[Span], judge: _Judge) -> Marks:
    marks = np.zeros(len(speech.passages), dtype=bool)
    turns = list(speech.order)
    for span in spans:
        for turn_id, start, end in _by_turn(speech, turns, span):
            for number in speech.places.get(turn_id, ()):
                if judge(speech.passages[number], start, end):
                    marks[number] = True
    return marks


def _by_turn(speech: Speech, turns: list[TurnId], span: Span) -> Iterator[tuple[TurnId, int, int]]:
    """The stretch of each turn that a span covers; nothing of a turn that is not known."""
    first, last = speech.order.get(span.start.turn), speech.order.get(span.end.turn)
    if first is None or last is None:
        return
    for rank in range(first, last + 1):
        turn_id = turns[rank]
        start = span.start.offset if rank == first else 0
        end = span.end.offset if rank == last else len(speech.texts[turn_id])
        if start < end:
            yield turn_id, start, end


def _common(passage: Passage, start: int, end: int) -> int:
    return min(passage.end, end) - max(passage.start, start)


def _carries(passage: Passage, start: int, end: int) -> bool:
    shorter = min(passage.end - passage.start, end - start)
    return _common(passage, start, end) >= _SHARE * shorter


def _touches(passage: Passage, start: int, end: int) -> bool:
    return _common(passage, start, end) >= _TOUCHED * (passage.end - passage.start)
