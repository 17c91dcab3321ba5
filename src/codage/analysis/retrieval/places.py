"""Where codings lie, all documents on one axis, so that whole columns can be compared at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from codage.domain.query import MOST_TURNS
from codage.project.frames import Frames

Numbers = NDArray[np.int64]
Marks = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """One row a coding: who, where in characters, and from which turn to which.

    Positions and turns of different documents are never near each other: between the turns of
    two documents lie more numbers than any relation counts.
    """

    ids: Numbers
    documents: Numbers
    coders: Numbers
    starts: Numbers
    ends: Numbers
    first_turns: Numbers
    last_turns: Numbers

    def __len__(self) -> int:
        return len(self.ids)

    def where(self, chosen: Marks | Numbers) -> Places:
        """Those rows alone."""
        return Places(*(getattr(self, name)[chosen] for name in self.__slots__))


def places_of(frames: Frames, codings: Any) -> Places:
    """The places of `codings`, rows of `Frames.codings`, in their order."""
    turns = frames.turns
    turn_documents, turn_starts = (turns[name].to_numpy() for name in ("document_id", "start"))
    documents, coders, starts, ends = (
        codings[name].to_numpy() for name in ("document_id", "coder_id", "start", "end")
    )
    width = 2 + max(
        int((turn_starts + turns["length"].to_numpy()).max(initial=0)), int(ends.max(initial=0))
    )
    # Turns are in the order of documents and of the text: so are their places on the axis.
    on_axis = turn_documents * width + turn_starts
    gaps = np.concatenate(([0], np.diff(turn_documents) > 0))[: len(turn_documents)]
    numbers = np.arange(len(on_axis)) + (MOST_TURNS + 1) * np.cumsum(gaps)
    first = np.searchsorted(on_axis, documents * width + starts, side="right") - 1
    last = np.searchsorted(on_axis, documents * width + ends - 1, side="right") - 1
    return Places(
        codings["coding_id"].to_numpy(),
        documents,
        coders,
        documents * width + starts,
        documents * width + ends,
        numbers[first],
        numbers[last],
    )
