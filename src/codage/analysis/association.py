"""Which codes go with which answers: presence of each code by the values of one variable, tested.

The unit is the case: a case has a code when one of its documents shows it. Each code is tested
once, and the p-values of all codes are corrected together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from codage.analysis.chosen import (
    answers_in_order,
    answers_to,
    chosen_cases,
    chosen_codes,
    chosen_links,
    variable_named,
)
from codage.analysis.independence import (
    Method,
    Tested,
    adjusted_residuals,
    by_groups,
    by_ranks,
    corrected,
    independence,
)
from codage.analysis.selection import EVERYTHING, Absent, Measure, Selection
from codage.analysis.tally import tally_groups
from codage.domain.survey import VariableType
from codage.domain.task import Advance, unwatched
from codage.project.frames import Frames
from codage.project.rows import VariableRow

FEWEST_CASES = 20
FEWEST_WITH = 5
_NUMBERS = (VariableType.INTEGER, VariableType.DECIMAL)


class Caution(StrEnum):
    """Why a figure says little. ``ALL_OR_NONE``: there is nothing to compare, since all cases have
    the code, or none has, or all gave the same answer."""

    FEW_CASES = "few cases"
    RARE = "rare"
    SMALL_CELLS = "small cells"
    ALL_OR_NONE = "all or none"


@dataclass(frozen=True, slots=True)
class Association:
    """Codes by the values of a variable, over the cases that answered and have a document.

    ``values`` are the variable's values in their order, ``labels`` what they are called,
    ``cases`` how many cases gave each. ``counts``, ``shares`` (of the cases of a value) and
    ``residuals`` (Haberman's adjusted) have one row a code (index code_id, codebook order) and
    a column for each value, from 0. ``tests`` has the same rows; columns: n, with_code, method,
    statistic, df, p, q (p corrected for the number of codes), effect, low, high, cautions
    (a tuple of `Caution`). Numeric variables have no values: each code's cases are compared
    by their ranks, and ``tests`` alone is filled; ordinal ones are tested by ranks too.
    """

    variable: str
    type: VariableType
    unanswered: int
    values: tuple[str, ...]
    labels: tuple[str, ...]
    cases: tuple[int, ...]
    counts: pd.DataFrame
    shares: pd.DataFrame
    residuals: pd.DataFrame
    tests: pd.DataFrame


def association(
    frames: Frames,
    variable: str,
    selection: Selection = EVERYTHING,
    *,
    advance: Advance = unwatched,
) -> Association:
    """Test each code against a variable.

    Categories: chi-square, or Fisher or permutations where cells are small. Ordered categories:
    Spearman between a case's number of segments and its rank on the scale. Numbers:
    Kruskal–Wallis between the cases with and without the code; what is no number is no answer.
    Raises KeyError for an unknown variable.
    """
    row = variable_named(frames, variable)
    answers = _answers(frames, selection, row)
    if row.type in _NUMBERS:
        answers = answers.mask(pd.to_numeric(answers, errors="coerce").isna(), Absent.MISSING)
    unanswered = int((answers == Absent.MISSING).sum())
    answers = answers[answers != Absent.MISSING]
    segments = _segments(frames, selection, answers.index)
    present = segments > 0
    values = [] if row.type in _NUMBERS else answers_in_order(frames, variable, set(answers))
    labels = {label.value: label.label for label in row.labels}
    counts = pd.DataFrame(
        {n: present.loc[:, answers == value].sum(axis=1) for n, value in enumerate(values)},
        index=present.index,
    )
    cases = tuple(int((answers == value).sum()) for value in values)
    tests = _tests(row, values, answers, segments, counts, advance)
    return Association(
        variable=variable,
        type=row.type,
        unanswered=unanswered,
        values=tuple(values),
        labels=tuple(labels.get(value) or value for value in values),
        cases=cases,
        counts=counts,
        shares=counts.div(pd.Series(cases, index=counts.columns, dtype=float), axis=1),
        residuals=_residuals(counts, cases),
        tests=_table(tests, present),
    )


def _answers(frames: Frames, selection: Selection, row: VariableRow) -> pd.Series:
    """The answers of the cases that have a document, by case_id."""
    heard = chosen_links(frames, selection)["case_id"].unique()
    cases = chosen_cases(frames, selection)["case_id"]
    answers = answers_to(frames, row.name)
    return answers[answers.index.isin(cases[cases.isin(heard)])]


def _segments(frames: Frames, selection: Selection, cases: pd.Index) -> pd.DataFrame:
    """The number of segments of each code (rows) in each case (columns)."""
    links = chosen_links(frames, selection)
    tallied = tally_groups(
        frames, selection, links.assign(group=links["case_id"]), Measure.SEGMENTS
    )
    codes = pd.Index(chosen_codes(frames, selection)["code_id"], name="code_id")
    table = tallied.pivot_table(
        index="code_id", columns="group", values="segments", aggfunc="sum", fill_value=0
    )
    return table.reindex(index=codes, columns=cases, fill_value=0)


def _tests(
    row: VariableRow,
    values: Sequence[str],
    answers: pd.Series,
    segments: pd.DataFrame,
    counts: pd.DataFrame,
    advance: Advance,
) -> list[Tested]:
    """A test for each code."""
    cells = segments.to_numpy()
    if row.type in _NUMBERS:
        numbers = pd.to_numeric(answers).to_numpy(float)
        return [by_groups([numbers[having], numbers[~having]]) for having in cells > 0]
    scale = {value: n for n, value in enumerate(values)}
    group = np.array([scale[value] for value in answers], dtype=np.int64)
    if row.type is VariableType.ORDINAL:
        return [by_ranks(own.astype(np.float64), group.astype(np.float64)) for own in cells]
    tests = []
    cases = np.bincount(group, minlength=len(values))
    for number, having in enumerate(counts.to_numpy(dtype=np.int64)):
        advance(number, len(counts))
        tests.append(independence(np.array([having, cases - having])))
    return tests


def _residuals(counts: pd.DataFrame, cases: Sequence[int]) -> pd.DataFrame:
    rows = [
        adjusted_residuals(np.array([having, np.array(cases) - having]))[0]
        for having in counts.to_numpy()
    ]
    return pd.DataFrame(rows, index=counts.index, columns=counts.columns, dtype=float)


def _table(tests: Sequence[Tested], present: pd.DataFrame) -> pd.DataFrame:
    having = present.sum(axis=1).to_numpy()
    names = ("statistic", "df", "p", "effect", "low", "high")
    return pd.DataFrame(
        {
            "n": [one.n for one in tests],
            "with_code": having,
            "method": [one.method for one in tests],
            **{name: [getattr(one, name) for one in tests] for name in names[:3]},
            "q": corrected([one.p for one in tests]),
            **{name: [getattr(one, name) for one in tests] for name in names[3:]},
            "cautions": [_cautions(*pair) for pair in zip(tests, having.tolist(), strict=True)],
        },
        index=present.index,
    )


def _cautions(tested: Tested, having: int) -> tuple[Caution, ...]:
    if tested.method is Method.NONE:
        few = 0 < having < tested.n < FEWEST_CASES
        return (Caution.FEW_CASES, Caution.ALL_OR_NONE) if few else (Caution.ALL_OR_NONE,)
    found = []
    if tested.n < FEWEST_CASES:
        found.append(Caution.FEW_CASES)
    if min(having, tested.n - having) < FEWEST_WITH:
        found.append(Caution.RARE)
    if tested.method in (Method.FISHER, Method.PERMUTATION):
        found.append(Caution.SMALL_CELLS)
    return tuple(found)
