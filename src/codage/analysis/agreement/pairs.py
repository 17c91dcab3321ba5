"""Two coders' codings of one code laid together: where they are alike, and how they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

import pandas as pd

from codage.analysis.agreement.choices import TURN_BY_TURN, Comparison
from codage.analysis.agreement.disagreements import disagreements
from codage.analysis.agreement.lines import compared_codings
from codage.analysis.agreement.units import compared
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.anchors import CodeId, CoderId, CodingId, DocumentId
from codage.project.frames import Frames


class Difference(StrEnum):
    """How two coders' codings of a passage differ, if they do."""

    NONE = "none"
    ONLY_FIRST = "only first"
    ONLY_SECOND = "only second"
    BOUNDS = "bounds"


@dataclass(slots=True)
class PairedPassage:
    """Codings of one code that overlap one another, whoever of two coders made them.

    ``start`` and ``end`` are positions in the whole text (code points). ``counted`` says whether
    the units of a comparison see a difference there: by turn, one within a turn is none.
    """

    document_id: DocumentId
    code_id: CodeId
    start: int
    end: int
    first: list[CodingId] = field(default_factory=list)
    second: list[CodingId] = field(default_factory=list)
    difference: Difference = Difference.NONE
    counted: bool = False


def paired_passages(
    frames: Frames,
    pair: tuple[CoderId, CoderId],
    selection: Selection = EVERYTHING,
    comparison: Comparison = TURN_BY_TURN,
) -> list[PairedPassage]:
    """Every passage that one of two coders, or both, gave a code, in the order of the text.

    Codings that touch without overlapping are two passages. The coders of the selection are the
    pair. Raises `NothingToCompare`.
    """
    selection = replace(selection, coder_ids=frozenset(pair))
    who = compared(frames, selection, comparison)
    codings = compared_codings(frames, selection, who)
    differing = disagreements(frames, selection, comparison)["coding_ids"]
    seen = {coding for ids in differing for coding in ids}
    found = list(_gathered(codings, pair[0]))
    for passage in found:
        passage.counted = passage.difference is not Difference.NONE and not seen.isdisjoint(
            [*passage.first, *passage.second]
        )
    place = {document: number for number, document in enumerate(who.document_ids.tolist())}
    return sorted(found, key=lambda one: (place[one.document_id], one.start, one.end, one.code_id))


def _gathered(codings: pd.DataFrame, first: CoderId) -> Iterator[PairedPassage]:
    columns = ["document_id", "code_id", "start", "end", "coder_id", "coding_id"]
    rows = codings.sort_values(columns)[columns]
    passage: PairedPassage | None = None
    spans: tuple[set[tuple[int, int]], set[tuple[int, int]]] = set(), set()
    for document, code, start, end, coder, coding in rows.itertuples(index=False, name=None):
        apart = passage is None or (document, code) != (passage.document_id, passage.code_id)
        if passage is None or apart or start >= passage.end:
            if passage is not None:
                yield _told_apart(passage, *spans)
            passage, spans = PairedPassage(document, code, start, end), (set(), set())
        passage.end = max(passage.end, end)
        (passage.first if coder == first else passage.second).append(coding)
        spans[coder != first].add((start, end))
    if passage is not None:
        yield _told_apart(passage, *spans)


def _told_apart(
    passage: PairedPassage, first: set[tuple[int, int]], second: set[tuple[int, int]]
) -> PairedPassage:
    if not second:
        passage.difference = Difference.ONLY_FIRST
    elif not first:
        passage.difference = Difference.ONLY_SECOND
    elif first != second:
        passage.difference = Difference.BOUNDS
    return passage
