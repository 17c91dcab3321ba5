"""The barometer: how mature cases are on each theme, by type of case, and how sure that is.

A dimension's score is the weighted arithmetic mean of its items, from 0 to 100 (OECD and JRC,
2008, Handbook on Constructing Composite Indicators, step 6); how much it owes to the weights is
told by drawing them anew and by leaving items out (Saisana, Saltelli and Tarantola, 2005).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from codage.analysis.chosen import (
    answers_to,
    cases_by_answer,
    chosen_cases,
    chosen_codings,
    chosen_codings_without_text,
    chosen_links,
    coding_links,
    counted_under,
    variable_named,
)
from codage.analysis.selection import EVERYTHING, Hierarchy, Selection
from codage.domain.anchors import CaseId, CodingId
from codage.domain.barometer import Barometer, CodeItem, Dimension, VariableItem
from codage.domain.survey import VariableType
from codage.project.frames import Frames

DRAWS = 500
SEED = 20231116
ENOUGH = 0.5
"""The share of a dimension's weight that a case must have answered to get a score."""
_COLUMNS = ["dimension", "place", "wave", "type", "n", "score", "low", "high"]
_COLUMNS += ["weights_low", "weights_high", "without_low", "without_high"]
_NUMBERS = (VariableType.INTEGER, VariableType.DECIMAL)


@dataclass(frozen=True, slots=True)
class Measured:
    """``scores`` has one row a case (index case_id) and a column a dimension, 0 to 100 or missing.

    ``table`` has one row a dimension, wave and type: dimension, place (of the dimension), wave,
    type (labels; empty where the barometer has no such variable), n (cases with a score), score
    (their mean), low and high (95 % interval of the mean by Student's t; missing below five
    cases), weights_low and weights_high (between which 95 % of the means of the same cases lie
    when each weight is drawn between half and one and a half of itself), without_low and
    without_high (the least and greatest mean when one item is left out). ``items`` has one row
    an item: dimension, item (number), n (cases that have it), mean (0 to 1), weight. ``values``
    has for each dimension a row a case and a column an item (0 to 1 or missing); ``kinds`` the
    wave and type (labels) of each case.
    """

    scores: pd.DataFrame
    table: pd.DataFrame
    items: pd.DataFrame
    values: tuple[pd.DataFrame, ...]
    kinds: pd.DataFrame

    def cases_behind(self, dimension: int, wave: str = "", kind: str = "") -> list[CaseId]:
        """The cases with a score in a dimension, by its place; of a wave and type where given."""
        known = self.scores.iloc[:, dimension].notna()
        if wave:
            known &= self.kinds["wave"] == wave
        if kind:
            known &= self.kinds["type"] == kind
        return [CaseId(int(case)) for case in self.scores.index[known]]


def barometer(frames: Frames, wanted: Barometer, selection: Selection = EVERYTHING) -> Measured:
    """Score the chosen cases. Items whose code or variable is gone score nothing.

    A case without an interview has no code items; a case that answered less than half of a
    dimension's weight has no score in it.
    """
    cases = pd.Index(chosen_cases(frames, selection)["case_id"], name="case_id")
    spoken = _Spoken(frames, selection, cases)
    values = [
        np.column_stack(
            [
                spoken.scores(item)
                if isinstance(item, CodeItem)
                else _variable_scores(frames, item, cases)
                for item in one.items
            ]
        )
        if one.items
        else np.full((len(cases), 0), np.nan)
        for one in wanted.dimensions
    ]
    weights = [np.array([item.weight for item in one.items]) for one in wanted.dimensions]
    scores = [_mean(each, weight) for each, weight in zip(values, weights, strict=True)]
    groups = _groups(frames, wanted, cases)
    rows = [
        {"dimension": one.name, "place": number, "wave": wave, "type": kind}
        | _summary(values[number][those], weights[number])
        for number, one in enumerate(wanted.dimensions)
        for (wave, kind), those in groups.items()
    ]
    return Measured(
        scores=pd.concat(
            [
                pd.Series(score, index=cases, name=one.name)
                for one, score in zip(wanted.dimensions, scores, strict=True)
            ],
            axis=1,
        )
        if scores
        else pd.DataFrame(index=cases),
        table=pd.DataFrame(rows, columns=_COLUMNS),
        items=_items(wanted.dimensions, values),
        values=tuple(pd.DataFrame(each, index=cases) for each in values),
        kinds=_kinds(frames, wanted, cases),
    )


def segments_behind(
    frames: Frames,
    dimension: Dimension,
    case: CaseId | None = None,
    selection: Selection = EVERYTHING,
) -> list[CodingId]:
    """The segments of a dimension's codes, in the order of the text; those of one case."""
    ids = {row.guid: row.id for row in frames.project.codes()}
    wanted = frozenset(
        ids[item.code]
        for item in dimension.items
        if isinstance(item, CodeItem) and item.code in ids
    )
    if not wanted:
        return []
    one = replace(selection, code_ids=wanted, hierarchy=Hierarchy.WITH_DESCENDANTS)
    codings = chosen_codings(frames, one).drop_duplicates("coding_id")
    if case is not None:
        links = chosen_links(frames, selection)
        own = coding_links(frames, codings, links[links["case_id"] == case])
        codings = codings[codings["coding_id"].isin(own["coding_id"])]
    return [CodingId(coding) for coding in codings["coding_id"].tolist()]


def _kinds(frames: Frames, wanted: Barometer, cases: pd.Index) -> pd.DataFrame:
    found = pd.DataFrame({"wave": "", "type": ""}, index=cases)
    for column, name in (("wave", wanted.wave), ("type", wanted.typology)):
        for label, those in _labelled(frames, name, cases):
            found.loc[those, column] = label
    return found


def _groups(
    frames: Frames, wanted: Barometer, cases: pd.Index
) -> dict[tuple[str, str], np.ndarray]:
    """Which cases are of each wave and type, in the order of their labels; all of them last."""
    waves, kinds = (_labelled(frames, name, cases) for name in (wanted.wave, wanted.typology))
    found: dict[tuple[str, str], np.ndarray] = {}
    for wave, of_wave in waves:
        for kind, of_kind in kinds:
            found[wave, kind] = of_wave & of_kind
        found.setdefault((wave, ""), of_wave)
    return found


def _labelled(frames: Frames, name: str, cases: pd.Index) -> list[tuple[str, np.ndarray]]:
    if not any(variable.name == name for variable in frames.variables):
        return [("", np.ones(len(cases), dtype=bool))]
    found = [(label, cases.isin(those)) for label, those in cases_by_answer(frames, name)]
    return [(label, those) for label, those in found if those.any()]


class _Spoken:
    """How many segments of each code each case has: read once for all items."""

    def __init__(self, frames: Frames, selection: Selection, cases: pd.Index) -> None:
        everything = replace(selection, code_ids=None, hierarchy=Hierarchy.WITH_DESCENDANTS)
        links = chosen_links(frames, selection)
        codings = chosen_codings_without_text(frames, everything)
        pairs = coding_links(frames, codings, links).merge(codings[["coding_id", "code_id"]])
        self._counts = pairs.groupby(["code_id", "case_id"], as_index=False).size()
        self._under = counted_under(frames, everything)
        self._codes = {row.guid: row.id for row in frames.project.codes()}
        self._heard = cases.isin(links["case_id"])
        self._cases = cases

    def scores(self, item: CodeItem) -> np.ndarray:
        """0 to 1 for each case; missing for those without an interview, or a code that is gone."""
        found = np.full(len(self._cases), np.nan)
        code = self._codes.get(item.code)
        if code is None:
            return found
        under = self._under.loc[self._under["row_code_id"] == code, "code_id"]
        wanted = self._counts["code_id"].isin(under if item.below else [code])
        counts = self._counts[wanted].groupby("case_id")["size"].sum()
        segments = counts.reindex(self._cases, fill_value=0).to_numpy()
        found[self._heard] = np.minimum(segments[self._heard] / max(item.full, 1), 1.0)
        return found


def _variable_scores(frames: Frames, item: VariableItem, cases: pd.Index) -> np.ndarray:
    if item.group:
        return _share_ticked(frames, item.variable, cases)
    try:
        variable = variable_named(frames, item.variable)
    except KeyError:
        return np.full(len(cases), np.nan)
    answers = answers_to(frames, item.variable).reindex(cases)
    if variable.type in _NUMBERS and not item.scores:
        numbers = pd.to_numeric(answers, errors="coerce").to_numpy(float)
        span = item.high - item.low
        return np.clip((numbers - item.low) / span, 0, 1) if span else np.full(len(cases), np.nan)
    return answers.map(dict(item.scores)).to_numpy(float)


def _share_ticked(frames: Frames, group: str, cases: pd.Index) -> np.ndarray:
    columns = [row.name for row in frames.variables if row.group == group]
    if not columns:
        return np.full(len(cases), np.nan)
    ticked = pd.DataFrame({name: answers_to(frames, name).reindex(cases) for name in columns})
    share: np.ndarray = ticked.apply(pd.to_numeric, errors="coerce").mean(axis=1).to_numpy(float)
    return share


def _mean(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The score of each case, 0 to 100: the weighted mean of the items that it has."""
    known = ~np.isnan(values)
    total = weights.sum()
    weight = (known * weights).sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        means = (np.nan_to_num(values) * weights).sum(axis=1) / weight * 100
        answered = (weight >= ENOUGH * total) & (weight > 0)
    found: np.ndarray = np.where(answered, means, np.nan)
    return found


def _summary(values: np.ndarray, weights: np.ndarray) -> dict[str, float]:
    scores = _mean(values, weights)
    values, known = values[~np.isnan(scores)], scores[~np.isnan(scores)]
    n = len(known)
    score = float(known.mean()) if n else float("nan")
    low, high = _interval(known)
    drawn = np.random.default_rng(SEED).uniform(0.5, 1.5, (DRAWS, len(weights))) * weights
    without = (1.0 - np.eye(len(weights))) * weights if len(weights) > 1 else drawn[:0]
    again, left = (_overall(values, many) if n else np.empty(0) for many in (drawn, without))
    return {
        "n": n,
        "score": score,
        "low": low,
        "high": high,
        **dict(zip(("weights_low", "weights_high"), _bounds(again, 2.5), strict=True)),
        **dict(zip(("without_low", "without_high"), _bounds(left, 0), strict=True)),
    }


def _overall(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The mean of the same cases by each row of `weights`, whatever part of it they answered."""
    known = ~np.isnan(values)
    with np.errstate(invalid="ignore", divide="ignore"):
        scores = np.nan_to_num(values) @ weights.T / (known @ weights.T) * 100
        has = ~np.isnan(scores)
        found: np.ndarray = np.where(has, scores, 0).sum(axis=0) / has.sum(axis=0)
    return found


def _bounds(values: np.ndarray, percent: float) -> tuple[float, float]:
    known = values[~np.isnan(values)]
    if not len(known):
        return float("nan"), float("nan")
    low, high = np.percentile(known, [percent, 100 - percent])
    return float(low), float(high)


def _interval(known: np.ndarray) -> tuple[float, float]:
    from scipy import stats

    if len(known) < 5:
        return float("nan"), float("nan")
    error = float(stats.sem(known))
    if not error:
        return float(known.mean()), float(known.mean())
    low, high = stats.t.interval(0.95, len(known) - 1, known.mean(), error)
    return max(float(low), 0.0), min(float(high), 100.0)


def _items(dimensions: Sequence[Dimension], values: Sequence[np.ndarray]) -> pd.DataFrame:
    rows: list[Mapping[str, object]] = []
    for dimension, each in zip(dimensions, values, strict=True):
        for number, item in enumerate(dimension.items):
            known = each[:, number][~np.isnan(each[:, number])]
            rows.append(
                {
                    "dimension": dimension.name,
                    "item": number,
                    "n": len(known),
                    "mean": float(known.mean()) if len(known) else float("nan"),
                    "weight": item.weight,
                }
            )
    return pd.DataFrame(rows, columns=["dimension", "item", "n", "mean", "weight"])
