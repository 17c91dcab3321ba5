"""Coded passages as units: segments of all coders that overlap enough are one passage."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from codage.analysis.agreement.lines import compared_codings, under_codes
from codage.analysis.agreement.overlay import Pieces
from codage.analysis.agreement.units import Compared, Integers
from codage.analysis.selection import Selection
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Passages:
    """Which passage each span belongs to, and each passage's document and extent."""

    passage: Integers
    document: Integers
    start: Integers
    end: Integers


def coded_passages(
    frames: Frames, selection: Selection, compared: Compared, overlap: float
) -> tuple[Pieces, Integers]:
    """Every passage under every code that someone gave it, and the number by document."""
    codings = compared_codings(frames, selection, compared)
    document, coder = codings["document"].to_numpy(), codings["coder"].to_numpy()
    found = passages(document, codings["start"].to_numpy(), codings["end"].to_numpy(), overlap)
    rows, code = under_codes(frames, selection, compared, codings)
    many, coders = len(found.document), len(compared.coder_ids)
    sayings = np.unique((code * many + found.passage[rows]) * coders + coder[rows])
    keys, which = np.unique(sayings // coders, return_inverse=True)
    said = np.zeros(len(keys), dtype=np.int64)
    np.add.at(said, which, np.left_shift(1, sayings % coders))
    passage = keys % max(many, 1)
    pieces = Pieces(
        code=keys // max(many, 1),
        document=found.document[passage],
        first=found.start[passage],
        last=found.end[passage],
        said=said,
        units=np.ones(len(keys), dtype=np.int64),
    )
    return pieces, np.bincount(found.document, minlength=len(compared.document_ids))


def passages(document: Integers, start: Integers, end: Integers, overlap: float) -> Passages:
    """Join spans whose shared part is at least ``overlap`` of what both cover together.

    Spans that are joined to the same span are one passage, so that a chain of segments that
    each overlap the next may make one; with an overlap above one half chains are short.
    """
    room = int(end.max(initial=0)) + 1
    spans, which = np.unique((document * room + start) * room + end, return_inverse=True)
    last = spans % room
    place, first = spans // room, spans // room % room
    base = place - first
    left, right = _alike(place, base + last, overlap)
    links = coo_array((np.ones(len(left), bool), (left, right)), shape=(len(spans), len(spans)))
    many, label = connected_components(links, directed=False)
    starts = np.full(many, np.iinfo(np.int64).max)
    ends, documents = np.zeros(many, dtype=np.int64), np.zeros(many, dtype=np.int64)
    np.minimum.at(starts, label, first)
    np.maximum.at(ends, label, last)
    documents[label] = base // room
    return Passages(label[which].astype(np.int64), documents, starts, ends)


def _alike(start: Integers, end: Integers, overlap: float) -> tuple[Integers, Integers]:
    """The pairs of sorted spans that share enough. A later span that begins after the last part
    of the earlier one that would be enough cannot."""
    length = end - start
    latest = np.minimum(np.floor(end - overlap * length), end - 1)
    rows = np.arange(len(start))
    many = np.searchsorted(start, latest, side="right") - rows - 1
    many = np.maximum(many, 0)
    left = np.repeat(rows, many)
    right = left + 1 + np.arange(len(left)) - np.repeat(np.cumsum(many) - many, many)
    shared = np.minimum(end[left], end[right]) - start[right]
    together = np.maximum(end[left], end[right]) - start[left]
    enough: NDArray[np.bool_] = (shared > 0) & (shared >= overlap * together)
    return left[enough], right[enough]
