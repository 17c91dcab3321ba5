"""Agreement on where segments begin and end, and on the codes that they get."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from codage.analysis.agreement.choices import TURN_BY_TURN, Comparison, Unit
from codage.analysis.agreement.lines import Stretches, on_lines
from codage.analysis.agreement.overlay import Pieces, merge_overlapping, overlay
from codage.analysis.agreement.unitised import Units, binary_alpha, unitised_alpha
from codage.analysis.agreement.units import (
    Compared,
    Integers,
    NothingToCompare,
    Numbers,
    added,
    compared,
)
from codage.analysis.chosen import chosen_codes
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.anchors import CoderId
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Unitising:
    """The result of `unitising`.

    ``codes`` has a row a code: code_id, code, depth; segments (of all coders); u_alpha (its
    segments against everything else); k_alpha and k_coverage ((k)uα: told from other codes where
    segments of two coders meet, and the share of its segments that this covers). ``whole``,
    ``binary``, ``coding`` and ``coverage`` are uα, |uα, cuα and its coverage for all codes
    together. ``combined`` is the share of coded text that a coder gave several codes at once.
    """

    coder_ids: tuple[CoderId, ...]
    coder_names: tuple[str, ...]
    documents: int
    codes: pd.DataFrame
    whole: float
    binary: float
    coding: float
    coverage: float
    combined: float


def unitising(
    frames: Frames, selection: Selection = EVERYTHING, comparison: Comparison = TURN_BY_TURN
) -> Unitising:
    """Krippendorff's family of unitised alphas by character, documents laid end to end.

    The documents are those that all coders read. A coder's segments of one code that overlap are
    one. The family takes values that exclude each other, so where a coder gave text several of
    the codes, that text is a unit of its own whose value is their combination; it agrees with
    the same combination alone. Raises `NothingToCompare`.
    """
    who = _read_by_all(compared(frames, selection, comparison))
    stretches, lengths = on_lines(frames, selection, who, Unit.CHARACTER)
    segments = merge_overlapping(stretches)
    table = chosen_codes(frames, selection)[["code_id", "name", "depth"]]
    table = table.rename(columns={"name": "code"})
    table["segments"] = np.bincount(segments.code, minlength=len(table))
    table["u_alpha"] = _of_each_code(segments, lengths, who)
    units, value_of_code = _exclusive(segments, lengths, len(table))
    family = unitised_alpha(
        units, int(lengths.sum()), len(who.coder_ids), int(units.value.max(initial=0))
    )
    single = np.where(value_of_code > 0, value_of_code, len(family.of_value) + 1) - 1
    table["k_alpha"] = np.append(family.of_value, np.nan)[single]
    table["k_coverage"] = np.append(family.coverage_of_value, np.nan)[single]
    length = units.last - units.first
    several = ~np.isin(units.value, value_of_code)
    return Unitising(
        coder_ids=who.coder_ids,
        coder_names=who.coder_names,
        documents=len(who.document_ids),
        codes=table,
        whole=family.whole,
        binary=family.binary,
        coding=family.coding,
        coverage=family.coverage,
        combined=float(length[several].sum() / length.sum()) if len(length) else float("nan"),
    )


def _read_by_all(who: Compared) -> Compared:
    by_all = who.read.all(axis=1)
    if not by_all.any():
        raise NothingToCompare(
            "None of the documents chosen was coded by all of these coders: {coders}. Choose "
            "fewer coders, or documents that they share.",
            coders=", ".join(who.coder_names),
        )
    return Compared(
        coder_ids=who.coder_ids,
        coder_names=who.coder_names,
        document_ids=who.document_ids[by_all],
        read=who.read[by_all],
        code_ids=who.code_ids,
        left_out=who.left_out + int((~by_all).sum()),
    )


def _of_each_code(segments: Stretches, lengths: Integers, who: Compared) -> Numbers:
    codes, coders = len(who.code_ids), len(who.coder_ids)
    length = (segments.last - segments.first).astype(float)
    said = added(segments.code, length, codes)
    squares = added(segments.code, length**2, codes)
    pieces: Pieces = overlay(segments)
    sayers = (pieces.said[:, None] >> np.arange(coders) & 1).sum(axis=1)
    apart = 2.0 * sayers * (coders - sayers) / (coders - 1) * pieces.units
    observed = added(pieces.code, apart, codes)
    return binary_alpha(observed, said, squares, float(lengths.sum() * coders))


def _exclusive(segments: Stretches, lengths: Integers, codes: int) -> tuple[Units, Integers]:
    """Every coder's segments cut where another code begins or ends, valued by the codes there,
    on all documents end to end; and the value of each code alone (0 where it never stands alone).

    A set of codes is told by the sum of a random number for each code; the numbers are always
    the same ones.
    """
    base = np.concatenate(([0], np.cumsum(lengths)))[:-1][segments.document]
    room = int(lengths.sum()) + 1
    mark_of = np.random.default_rng(1).integers(1, 2**62, size=codes, dtype=np.int64)
    marks = mark_of[segments.code]
    keys = segments.coder * room + base
    keys = np.concatenate([keys + segments.first, keys + segments.last])
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    marked = np.cumsum(np.concatenate([marks, -marks])[order])[:-1]
    depth = np.cumsum(np.repeat([1, -1], len(marks))[order])[:-1]
    kept = (depth > 0) & (np.diff(keys) > 0)
    first, last, marked = keys[:-1][kept], keys[1:][kept], marked[kept]
    sets, value = np.unique(marked, return_inverse=True)
    at = np.minimum(np.searchsorted(sets, mark_of), max(len(sets) - 1, 0))
    alone = sets[at] == mark_of if len(sets) else np.zeros(codes, dtype=bool)
    units = Units(first // room, first % room, first % room + last - first, value + 1)
    return units, np.where(alone, at + 1, 0)
