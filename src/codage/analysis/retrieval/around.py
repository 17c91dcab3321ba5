"""Which other codings lie over a segment, looked up one segment at a time without any file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from codage.domain.anchors import CodeId, CoderId, CodingId


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another coding, and what of it lies over the segment: code points of the segment's text."""

    id: CodingId
    code_id: CodeId
    coder_id: CoderId
    start: int
    end: int


class Around:
    """The codings as they were at one moment, in the order of where they begin."""

    def __init__(self, codings: pd.DataFrame) -> None:
        """`codings` are rows of `Frames.codings`, in their order."""
        documents, starts, ends = (
            codings[name].to_numpy(dtype=np.int64) for name in ("document_id", "start", "end")
        )
        width = int(ends.max(initial=0)) + 2
        self._ids = codings["coding_id"].to_numpy(dtype=np.int64)
        self._codes = codings["code_id"].to_numpy(dtype=np.int64)
        self._coders = codings["coder_id"].to_numpy(dtype=np.int64)
        self._starts = documents * width + starts
        self._ends = documents * width + ends
        # How far any coding reaches that begins no later: it never falls.
        self._reach = np.maximum.accumulate(self._ends)
        self._row_of = dict(zip(self._ids.tolist(), range(len(self._ids)), strict=True))

    def over(self, coding: CodingId) -> list[Neighbour]:
        """The other codings that share text with `coding`, in order; none when it is a stranger."""
        row = self._row_of.get(coding)
        if row is None:
            return []
        start, end = int(self._starts[row]), int(self._ends[row])
        first = int(np.searchsorted(self._reach, start, side="right"))
        last = int(np.searchsorted(self._starts, end, side="left"))
        near = np.flatnonzero(self._ends[first:last] > start) + first
        return [
            Neighbour(
                CodingId(int(self._ids[one])),
                CodeId(int(self._codes[one])),
                CoderId(int(self._coders[one])),
                max(int(self._starts[one]), start) - start,
                min(int(self._ends[one]), end) - start,
            )
            for one in near.tolist()
            if one != row
        ]
