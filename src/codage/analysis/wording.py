"""The words of a project, read once and kept until its text or its lemmas change; and the way back
from a word to the segments that hold it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd

from codage.analysis.chosen import answers_to, chosen_links, document_ids_chosen
from codage.analysis.selection import Answer, Selection, Spoken
from codage.analysis.vocabulary import Mask, tokens_of
from codage.domain.anchors import CodingId
from codage.domain.task import Advance, unwatched

if TYPE_CHECKING:
    from codage.project.frames import Frames
    from codage.project.project import Project
    from codage.project.rows import Change

_TEXT = frozenset({"turn", "document", "speaker"})
_kept: WeakKeyDictionary[Project, _Kept] = WeakKeyDictionary()
_reading = Lock()


class _Kept:
    """The tokens of one project, and whether they are those of its text."""

    def __init__(self, project: Project) -> None:
        self.tokens: pd.DataFrame | None = None
        self.missing = 0
        self._unsubscribe: Callable[[], None] = project.subscribe(self._note)

    def _note(self, change: Change) -> None:
        if change.touched.keys() & _TEXT:
            self.tokens = None


def tokens_kept(frames: Frames, *, advance: Advance = unwatched) -> pd.DataFrame:
    """`codage.analysis.vocabulary.tokens_of`, read again only when text or lemmas changed."""
    project = frames.project
    with _reading:
        kept = _kept.get(project)
        if kept is None:
            kept = _kept[project] = _Kept(project)
        missing = project.lemmas_missing()
        tokens = kept.tokens
        if tokens is None or kept.missing != missing:
            tokens = tokens_of(frames, advance=advance)
            kept.tokens, kept.missing = tokens, missing
    return tokens


def looked_at(frames: Frames, tokens: pd.DataFrame, selection: Selection) -> Mask:
    """Which tokens are of the chosen speech in the chosen interviews."""
    found: Mask = tokens["document_id"].isin(document_ids_chosen(frames, selection)).to_numpy()
    if selection.spoken is Spoken.RESPONDENTS:
        found = found & tokens["respondent"].to_numpy()
    return found


def said_by(
    frames: Frames, tokens: pd.DataFrame, selection: Selection, variable: str, value: Answer
) -> Mask:
    """Which tokens are said in interviews of cases that gave this answer; where speakers have
    cases of their own, by those speakers."""
    links = chosen_links(frames, selection)
    links = links[(links["case_id"].map(answers_to(frames, variable)) == value).to_numpy()]
    apart = frames.turn_cases
    whole = tokens["document_id"].isin(links["document_id"])
    whole &= ~tokens["document_id"].isin(apart["document_id"])
    own = tokens["turn_id"].isin(apart.merge(links, on=["document_id", "case_id"])["turn_id"])
    found: Mask = (whole | own).to_numpy()
    return found


def codings_holding(tokens: pd.DataFrame, wanted: Mask, codings: pd.DataFrame) -> list[CodingId]:
    """Those of `codings` (coding_id, document_id, start, end) that hold a wanted token."""
    kept = np.zeros(len(codings), dtype=bool)
    places = tokens.loc[wanted, ["document_id", "position"]]
    by_document: dict[Any, Any] = {
        d: p["position"].to_numpy() for d, p in places.groupby("document_id")
    }
    for document, at in codings.groupby("document_id").indices.items():
        if (positions := by_document.get(document)) is None:
            continue
        first = np.searchsorted(positions, codings["start"].to_numpy()[at])
        last = np.searchsorted(positions, codings["end"].to_numpy()[at])
        kept[at] = last > first
    return [CodingId(int(one)) for one in codings["coding_id"][kept]]
