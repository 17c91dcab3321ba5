"""Where coders disagree in the text: what a side-by-side view shows, one row after another."""

from __future__ import annotations

import numpy as np
import pandas as pd

from codage.analysis.agreement.choices import TURN_BY_TURN, Comparison, Unit
from codage.analysis.agreement.lines import Turns, compared_codings, in_text, on_lines, under_codes
from codage.analysis.agreement.overlay import Pieces, overlay
from codage.analysis.agreement.passages import coded_passages
from codage.analysis.agreement.units import Compared, Integers, compared
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.anchors import CoderId, CodingId
from codage.project.frames import Frames


def disagreements(
    frames: Frames, selection: Selection = EVERYTHING, comparison: Comparison = TURN_BY_TURN
) -> pd.DataFrame:
    """One row a stretch of text that some coders gave a code and others, who read it, did not.

    In the order of documents and of the text. Columns: document_id, start, end (positions in the
    whole text, code points), code_id, coded_by and left_by (tuples of CoderId), coding_ids (the
    codings of coded_by that lie there, in the order of the text; with descendants, those of the
    codes below too). By turn, a stretch is the turns in a row about which the same coders say
    the same; by segment, the whole passage; by word and by character, the very characters.
    Raises `NothingToCompare`.
    """
    who = compared(frames, selection, comparison)
    pieces, first, last = _located(frames, selection, comparison, who)
    everyone = who.read @ np.left_shift(1, np.arange(len(who.coder_ids)))
    rows = np.flatnonzero(pieces.said != everyone[pieces.document])
    order = np.lexsort((pieces.code[rows], last[rows], first[rows], pieces.document[rows]))
    rows = rows[order]
    said, read = pieces.said[rows], everyone[pieces.document[rows]]
    places = pd.DataFrame(
        {
            "place": np.arange(len(rows)),
            "code": pieces.code[rows],
            "document": pieces.document[rows],
            "from": first[rows],
            "to": last[rows],
            "said": said,
        }
    )
    return pd.DataFrame(
        {
            "document_id": who.document_ids[pieces.document[rows]],
            "start": first[rows],
            "end": last[rows],
            "code_id": who.code_ids[pieces.code[rows]],
            "coded_by": _coders(said, who),
            "left_by": _coders(read & ~said, who),
            "coding_ids": _codings_there(frames, selection, who, places),
        }
    )


def _located(
    frames: Frames, selection: Selection, comparison: Comparison, who: Compared
) -> tuple[Pieces, Integers, Integers]:
    if comparison.unit is Unit.SEGMENT:
        pieces, _ = coded_passages(frames, selection, who, comparison.overlap)
        return pieces, pieces.first, pieces.last
    if comparison.unit is Unit.TURN:
        stretches, _ = on_lines(frames, selection, who, Unit.TURN)
        pieces = overlay(stretches)
        turns = Turns.of(frames, selection, who)
        return pieces, *turns.positions(pieces.document, pieces.first, pieces.last)
    pieces = overlay(in_text(frames, selection, who))
    return pieces, pieces.first, pieces.last


def _coders(masks: Integers, who: Compared) -> pd.Series:
    found, which = np.unique(masks, return_inverse=True)
    sets: list[tuple[CoderId, ...]] = [
        tuple(coder for bit, coder in enumerate(who.coder_ids) if mask >> bit & 1)
        for mask in found.tolist()
    ]
    return pd.Series([sets[number] for number in which.tolist()], dtype=object)


def _codings_there(
    frames: Frames, selection: Selection, who: Compared, places: pd.DataFrame
) -> pd.Series:
    codings = compared_codings(frames, selection, who)
    rows, under = under_codes(frames, selection, who, codings)
    applied = codings[["coding_id", "document", "coder", "start", "end"]].take(rows)
    there = places.merge(applied.assign(code=under), on=["code", "document"])
    theirs = np.right_shift(there["said"].to_numpy(), there["coder"].to_numpy()) & 1
    there = there[(theirs == 1) & (there["start"] < there["to"]) & (there["end"] > there["from"])]
    there = there.sort_values(["place", "start", "end", "coding_id"])
    found: list[list[CodingId]] = [[] for _ in range(len(places))]
    for place, coding in zip(there["place"].tolist(), there["coding_id"].tolist(), strict=True):
        found[place].append(CodingId(coding))
    return pd.Series([tuple(ids) for ids in found], dtype=object)
