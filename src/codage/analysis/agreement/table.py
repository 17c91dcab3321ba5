"""Agreement on each code: present or absent in each unit, coder against coder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from codage.analysis.agreement.cautions import caution
from codage.analysis.agreement.choices import TURN_BY_TURN, Bootstrap, Comparison, Resampled, Unit
from codage.analysis.agreement.coefficients import (
    Corrected,
    Numbers,
    conger_kappa,
    fleiss_kappa,
    gwet_ac1,
    krippendorff_alpha,
    mean_of,
    percent_agreement,
)
from codage.analysis.agreement.intervals import Statistic, intervals
from codage.analysis.agreement.lines import on_lines
from codage.analysis.agreement.overlay import Tally, overlay, tally
from codage.analysis.agreement.passages import coded_passages
from codage.analysis.agreement.units import Compared, Marks, compared
from codage.analysis.chosen import chosen_codes
from codage.analysis.selection import EVERYTHING, Selection
from codage.domain.anchors import CoderId
from codage.domain.message import Message
from codage.domain.task import Advance, unwatched
from codage.project.frames import Frames

COEFFICIENTS = ("agreement", "kappa", "fleiss", "ac1", "alpha")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Who was compared on what, and the result: see `agreement` for the columns.

    ``prevalence`` has a row a code (index code_id) and a column a coder (its coder_id): the
    share of units that the coder, among those that he or she read, gave the code; ``coded`` the
    number of them. ``notes`` say what was left out.
    """

    comparison: Comparison
    coder_ids: tuple[CoderId, ...]
    coder_names: tuple[str, ...]
    documents: int
    codes: pd.DataFrame
    overall: pd.Series
    prevalence: pd.DataFrame
    coded: pd.DataFrame
    notes: tuple[Message, ...]


def agreement(
    frames: Frames,
    selection: Selection = EVERYTHING,
    comparison: Comparison = TURN_BY_TURN,
    *,
    advance: Advance = unwatched,
) -> Agreement:
    """How far coders agree on each code. Raises `NothingToCompare`.

    ``codes`` has one row a code in codebook order: code_id, code (its name), depth; units (read
    by two coders or more); used (units that some coder gave the code); agreement (share of
    agreeing pairs of coders); kappa (Cohen's; of three coders and more, Conger's), fleiss,
    ac1 (Gwet's), alpha (Krippendorff's), pabak; prevalence_index, bias_index (the largest
    difference between two coders' prevalence; with two, without its sign); agreement_low,
    agreement_high and so on (the bootstrap's interval); warning (a Message or None).
    A coefficient is missing where chance alone would give full agreement, and where nobody
    used the code.

    ``overall`` has the same coefficients of all codes that somebody used, pooled: see
    `Corrected.pooled`. With units resampled it has no interval, since the codes of one unit
    belong together.
    """
    who = compared(frames, selection, comparison)
    tallied = tallied_units(frames, selection, comparison, who)
    units = tallied.units.sum(axis=1)
    used = units @ tallied.said.any(axis=1)
    statistics = _statistics(tallied, used > 0)
    values = {name: statistic(units) for name, statistic in statistics.items()}
    columns = dict(values)
    if comparison.bootstrap is not None:
        for name, (low, high) in _intervals(statistics, tallied, comparison, advance).items():
            columns |= {f"{name}_low": low, f"{name}_high": high}
    coded = units @ tallied.said
    prevalence = _prevalence(tallied, units)
    table = chosen_codes(frames, selection)[["code_id", "name", "depth"]]
    table = table.rename(columns={"name": "code"})
    table["units"] = units.sum(axis=1).round().astype(np.int64)
    table["used"] = used.round().astype(np.int64)
    for name, numbers in columns.items():
        table[name] = numbers[:-1]
    table["pabak"] = 2 * table["agreement"] - 1
    table["prevalence_index"] = 2 * prevalence.mean(axis=1) - 1
    table["bias_index"] = prevalence.max(axis=1) - prevalence.min(axis=1)
    table["warning"] = pd.Series(_cautions(who, prevalence, values), dtype=object)
    return Agreement(
        comparison=comparison,
        coder_ids=who.coder_ids,
        coder_names=who.coder_names,
        documents=len(who.document_ids),
        codes=table,
        overall=pd.Series({name: numbers[-1] for name, numbers in columns.items()}),
        prevalence=_by_coder(prevalence, who),
        coded=_by_coder(coded.round().astype(np.int64), who),
        notes=_notes(who, comparison),
    )


def tallied_units(
    frames: Frames, selection: Selection, comparison: Comparison, who: Compared
) -> Tally:
    """How many units of each kind every code has in every document."""
    if comparison.unit is Unit.SEGMENT:
        pieces, lengths = coded_passages(frames, selection, who, comparison.overlap)
    else:
        stretches, lengths = on_lines(frames, selection, who, comparison.unit)
        pieces = overlay(stretches)
    return tally(pieces, lengths, who)


def _statistics(tallied: Tally, used: Marks) -> dict[str, Statistic]:
    """Each coefficient of … × code × kind: … × codes, and all codes together at the end."""
    counts, ratings = tallied.counts, tallied.ratings

    def of_counts(coefficient: Callable[..., Corrected]) -> Statistic:
        return lambda units: _with_pooled(coefficient(counts, units), used)

    def plain(units: Numbers) -> Numbers:
        return _joined(shares := percent_agreement(counts, units), mean_of(shares, used))

    def kappa(units: Numbers) -> Numbers:
        return _with_pooled(conger_kappa(ratings, units), used)

    return {
        "agreement": plain,
        "kappa": kappa,
        "fleiss": of_counts(fleiss_kappa),
        "ac1": of_counts(gwet_ac1),
        "alpha": of_counts(krippendorff_alpha),
    }


def _with_pooled(corrected: Corrected, used: Marks) -> Numbers:
    return _joined(np.where(used, corrected.value, np.nan), corrected.pooled(used).value)


def _joined(codes: Numbers, overall: Numbers) -> Numbers:
    return np.concatenate([codes, overall[..., None]], axis=-1)


def _intervals(
    statistics: dict[str, Statistic], tallied: Tally, comparison: Comparison, advance: Advance
) -> dict[str, tuple[Numbers, Numbers]]:
    bootstrap = _fitting(comparison)

    def all_at_once(units: Numbers) -> Numbers:
        return np.stack([one(units) for one in statistics.values()], axis=-2)

    interval = intervals(all_at_once, tallied.units, bootstrap, advance=advance)
    if bootstrap.resampled is Resampled.UNITS:
        interval.low[:, -1] = interval.high[:, -1] = np.nan
    return dict(zip(statistics, zip(interval.low, interval.high, strict=True), strict=True))


def _fitting(comparison: Comparison) -> Bootstrap:
    bootstrap = comparison.bootstrap or Bootstrap()
    if comparison.unit in (Unit.WORD, Unit.CHARACTER):
        return replace(bootstrap, resampled=Resampled.DOCUMENTS)
    return bootstrap


def _prevalence(tallied: Tally, units: Numbers) -> Numbers:
    """Code × coder."""
    with np.errstate(invalid="ignore"):
        return np.asarray(units @ tallied.said / (units @ tallied.read))


def _by_coder(numbers: NDArray[Any], who: Compared) -> pd.DataFrame:
    codes = pd.Index(who.code_ids, name="code_id")
    return pd.DataFrame(numbers, index=codes, columns=list(who.coder_ids))


def _cautions(
    who: Compared, prevalence: Numbers, values: dict[str, Numbers]
) -> list[Message | None]:
    rows = zip(prevalence, values["agreement"], values["kappa"], values["ac1"], strict=False)
    return [
        caution(dict(zip(who.coder_names, shares.tolist(), strict=True)), *map(float, numbers))
        for shares, *numbers in rows
    ]


def _notes(who: Compared, comparison: Comparison) -> tuple[Message, ...]:
    notes = []
    if who.left_out:
        notes.append(
            Message(
                "{count} documents were left out, since fewer than two of these coders coded them.",
                {"count": who.left_out},
            )
        )
    if (
        comparison.bootstrap is not None
        and len(who.document_ids) < 2
        and _fitting(comparison).resampled is Resampled.DOCUMENTS
    ):
        notes.append(
            Message(
                "There are no intervals, since one document cannot be drawn from. Compare more "
                "documents, or draw single turns or passages."
            )
        )
    return tuple(notes)
