"""Which codings are about a case with a certain answer in the survey."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
import pandas as pd

from codage.analysis.chosen import answers_to, coding_links, variable_named
from codage.analysis.retrieval.places import Marks
from codage.analysis.selection import Absent
from codage.domain.name_words import folded
from codage.domain.query import CaseHas, Comparison
from codage.domain.survey import VariableType
from codage.project.frames import Frames
from codage.project.rows import VariableRow


def of_such_a_case(frames: Frames, codings: pd.DataFrame, condition: CaseHas) -> Marks:
    """Which of `codings` have a case that meets `condition` before it is negated.

    The `Absent` values count as values with `Comparison.IS`: a case that did not answer, a
    document without a case. A variable that is gone has no value anywhere.
    """
    ids, documents = codings["coding_id"].to_numpy(), codings["document_id"].to_numpy()
    try:
        answers = answers_to(frames, condition.variable)
        variable = variable_named(frames, condition.variable)
    except KeyError:
        return np.zeros(len(ids), dtype=bool)
    links = frames.document_cases
    meeting = answers.index[_meets(answers, variable, condition)]
    pairs = coding_links(frames, codings, links[links["case_id"].isin(meeting)])
    marks: Marks = np.isin(ids, pairs["coding_id"].to_numpy())
    if condition.comparison is Comparison.IS and Absent.NO_CASE in condition.values:
        marks |= ~np.isin(documents, links["document_id"].to_numpy())
    return marks


def _meets(answers: pd.Series, variable: VariableRow, condition: CaseHas) -> Marks:
    given: list[str] = answers.tolist()
    if condition.comparison is Comparison.IS:
        return np.array([value in condition.values for value in given], dtype=bool)
    wanted = condition.values[0]
    if condition.comparison is Comparison.HOLDS:
        labels = {label.value: label.label or label.value for label in variable.labels}
        part = folded(wanted)
        shown = (folded(labels.get(v, v)) if v != Absent.MISSING else "" for v in given)
        return np.array([part in text for text in shown], dtype=bool)
    size = _size_in(variable)
    limit = size(wanted)
    if limit is None:
        return np.zeros(len(given), dtype=bool)
    sizes = [None if value == Absent.MISSING else size(value) for value in given]
    at_least = condition.comparison is Comparison.AT_LEAST
    return np.array(
        [one is not None and (one >= limit if at_least else one <= limit) for one in sizes],
        dtype=bool,
    )


def _size_in(variable: VariableRow) -> Callable[[str], float | None]:
    """What compares two values: their number, their day, or their place in the scale."""
    if variable.type is VariableType.DATE:
        return _day
    if variable.type is VariableType.ORDINAL and variable.labels:
        scale = {label.value: float(place) for place, label in enumerate(variable.labels)}
        return scale.get
    return _number


def _number(value: str) -> float | None:
    try:
        number = float(value.replace(",", "."))
    except ValueError:
        return None
    return number if number == number else None


def _day(value: str) -> float | None:
    try:
        return float(date.fromisoformat(value[:10]).toordinal())
    except ValueError:
        return None
