"""Which numbers of a joint display are hidden, so that nobody is recognised by them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from codage.analysis.confidentiality import small_cells
from codage.domain.joint_display import Interviews, Survey


def survey_without_few(survey: Survey | None, least: int) -> Survey | None:
    """Without the count, where fewer than `least` gave one of the values, or another answer.

    All who answered are told, so that either number gives the other.
    """
    if survey is None or survey.count is None:
        return survey
    hidden = _hidden((survey.count, survey.n - survey.count), least)
    return replace(survey, count=None) if any(hidden) else survey


def interviews_without_few(said: Interviews | None, least: int) -> Interviews | None:
    """Without the number of cases and of their segments, where it is of fewer than `least`; types
    are hidden as the cells of a row are, whose total is known unless it is hidden itself."""
    if said is None or said.cases is None:
        return said
    counts = [cases or 0 for _, cases, _ in said.types]
    hidden = _hidden(counts, least)
    if any(_hidden((said.cases,), least)):
        said = replace(said, cases=None, segments=None)
        hidden = [0 < count < least for count in counts]
    types = tuple(
        (label, None if covered else cases, n)
        for (label, cases, n), covered in zip(said.types, hidden, strict=True)
    )
    return replace(said, types=types)


def _hidden(counts: Sequence[int], least: int) -> list[bool]:
    return [bool(one) for one in small_cells(pd.DataFrame([counts]), least).to_numpy()[0]]
