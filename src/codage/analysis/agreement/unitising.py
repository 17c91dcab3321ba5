"""Agreement on where segments begin and end, and on the codes that they get."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
import pandas as pd

from codage.analysis.agreement.choices import TURN_BY_TURN, Comparison, Resampled, Unit
from codage.analysis.agreement.intervals import Statistic, intervals
from codage.analysis.agreement.lines import Stretches, on_lines
from codage.analysis.agreement.overlay import merge_overlapping, overlay
from codage.analysis.agreement.unitised import (
    Sums,
    Units,
    binary_alpha,
    sums_of,
    unitised_alpha,
)
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
from codage.domain.task import Advance, unwatched
from codage.project.frames import Frames

FAMILY = ("whole", "binary", "coding", "coverage")


@dataclass(frozen=True, slots=True)
class Unitising:
    """The result of `unitising`.

    ``codes`` has a row a code: code_id, code, depth; segments (of all coders); u_alpha (its
    segments against everything else); k_alpha and k_coverage ((k)uα: told from other codes where
    segments of two coders meet, and the share of its segments that this covers). ``overall`` has
    whole, binary, coding (uα, |uα and cuα of all codes together) and coverage (of cuα). With a
    bootstrap, there are u_alpha_low, u_alpha_high and so on. ``combined`` is the share of coded
    text that a coder gave several codes at once.
    """

    coder_ids: tuple[CoderId, ...]
    coder_names: tuple[str, ...]
    documents: int
    codes: pd.DataFrame
    overall: pd.Series
    combined: float


def unitising(
    frames: Frames,
    selection: Selection = EVERYTHING,
    comparison: Comparison = TURN_BY_TURN,
    *,
    advance: Advance = unwatched,
) -> Unitising:
    """Krippendorff's family of unitised alphas by character, documents laid end to end.

    The documents are those that all coders read; intervals draw documents. A coder's segments of
    one code that overlap are one. The family takes values that exclude each other, so where a
    coder gave text several of the codes, that text is a unit of its own whose value is their
    combination; it agrees with the same combination alone. Raises `NothingToCompare`.
    """
    who = _read_by_all(compared(frames, selection, comparison))
    stretches, lengths = on_lines(frames, selection, who, Unit.CHARACTER)
    segments = merge_overlapping(stretches)
    units, value_of_code = _exclusive(segments, lengths, len(who.code_ids))
    table = chosen_codes(frames, selection)[["code_id", "name", "depth"]]
    table = table.rename(columns={"name": "code"})
    table["segments"] = np.bincount(segments.code, minlength=len(table))
    by_code, statistic = _lengths_of_codes(segments, lengths, who), _alpha_of_codes
    for name, numbers in _with_interval("u_alpha", by_code, statistic, comparison, advance).items():
        table[name] = numbers
    values = int(units.value.max(initial=0))
    sums = sums_of(units, lengths, len(who.coder_ids), values)
    together = np.concatenate([getattr(sums, one.name) for one in fields(Sums)], axis=-1)[None]
    overall: dict[str, float] = {}
    for name, numbers in _with_interval("", together, _family, comparison, advance).items():
        overall |= {
            f"{one}{name}": number for one, number in zip(FAMILY, numbers.tolist(), strict=False)
        }
        own = np.append(numbers[len(FAMILY) :], np.nan)
        table[f"k_alpha{name}"] = own[np.where(value_of_code > 0, value_of_code - 1, values)]
    covered = np.append(unitised_alpha(_summed(together.sum(axis=1)[0])).coverage_of_value, np.nan)
    table["k_coverage"] = covered[np.where(value_of_code > 0, value_of_code - 1, values)]
    length = units.last - units.first
    several = ~np.isin(units.value, value_of_code)
    return Unitising(
        coder_ids=who.coder_ids,
        coder_names=who.coder_names,
        documents=len(who.document_ids),
        codes=table,
        overall=pd.Series(overall),
        combined=float(length[several].sum() / length.sum()) if len(length) else float("nan"),
    )


def _with_interval(
    name: str, lengths: Numbers, statistic: Statistic, comparison: Comparison, advance: Advance
) -> dict[str, Numbers]:
    found = {name: statistic(lengths.sum(axis=1)).ravel()}
    if comparison.bootstrap is not None:
        bootstrap = replace(comparison.bootstrap, resampled=Resampled.DOCUMENTS)
        interval = intervals(statistic, lengths, bootstrap, advance=advance)
        found |= {f"{name}_low": interval.low.ravel(), f"{name}_high": interval.high.ravel()}
    return found


def _family(lengths: Numbers) -> Numbers:
    """… × 1 × all sums of all values: the family of all codes, then (k)uα of each value."""
    found = unitised_alpha(_summed(lengths[..., 0, :]))
    four = np.stack([getattr(found, name) for name in FAMILY], axis=-1)
    return np.concatenate([four, found.of_value], axis=-1)[..., None]


def _summed(lengths: Numbers) -> Sums:
    return Sums(*np.split(lengths, len(fields(Sums)), axis=-1))


def _alpha_of_codes(lengths: Numbers) -> Numbers:
    return binary_alpha(*np.moveaxis(lengths, -1, 0))


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


def _lengths_of_codes(segments: Stretches, lengths: Integers, who: Compared) -> Numbers:
    """Code × document × the four lengths that `binary_alpha` takes."""
    coders = len(who.coder_ids)
    shape = len(who.code_ids), len(lengths)
    length = segments.last - segments.first
    pieces = overlay(segments)
    sayers = (pieces.said[:, None] >> np.arange(coders) & 1).sum(axis=1)
    apart = 2.0 * sayers * (coders - sayers) / (coders - 1) * pieces.units
    own, there = segments.code * shape[1] + segments.document, pieces.code * shape[1]
    many = shape[0] * shape[1]
    four = (
        added(there + pieces.document, apart, many).reshape(shape),
        added(own, length, many).reshape(shape),
        added(own, length**2, many).reshape(shape),
        np.broadcast_to(lengths * float(coders), shape),
    )
    return np.stack(four, axis=-1)


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
