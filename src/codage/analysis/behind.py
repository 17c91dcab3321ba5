"""From a number back to its passages."""

from __future__ import annotations

import pandas as pd

from codage.analysis.chosen import (
    answers_to,
    chosen_codings,
    chosen_links,
    coding_links,
    counted_under,
)
from codage.analysis.selection import Absent, Answer, Selection
from codage.domain.anchors import CaseId, CodeId, CodingId, DocumentId
from codage.project.frames import Frames


def codings_behind(
    frames: Frames,
    selection: Selection,
    code_id: CodeId,
    *,
    document_id: DocumentId | None = None,
    case_id: CaseId | None = None,
    variable: str | None = None,
    value: Answer = Absent.MISSING,
) -> list[CodingId]:
    """The codings that a cell counts, in the order of documents and of the text.

    A cell of the frequencies is a code; of the matrix, a code and a document; of the merged
    export, a code and a case; of a crosstab, a code, a variable and one of its values.
    """
    codings = chosen_codings(frames, selection)
    under = counted_under(frames, selection)
    codings = codings[
        codings["code_id"].isin(under.loc[under["row_code_id"] == code_id, "code_id"])
    ]
    links = chosen_links(frames, selection)
    if document_id is not None:
        codings = codings[codings["document_id"] == document_id]
    if case_id is not None:
        codings = _of_cases(frames, codings, links[links["case_id"] == case_id])
    if variable is not None and value == Absent.NO_CASE:
        codings = codings[~codings["document_id"].isin(frames.document_cases["document_id"])]
    elif variable is not None:
        answers = links["case_id"].map(answers_to(frames, variable))
        codings = _of_cases(frames, codings, links[answers == value])
    return [CodingId(coding_id) for coding_id in codings["coding_id"].tolist()]


def codings_of_case(frames: Frames, selection: Selection, case_id: CaseId) -> list[CodingId]:
    """The codings of a case, whatever their code, in the order of documents and of the text."""
    links = chosen_links(frames, selection)
    codings = _of_cases(
        frames, chosen_codings(frames, selection), links[links["case_id"] == case_id]
    )
    return [CodingId(coding_id) for coding_id in codings["coding_id"].tolist()]


def _of_cases(frames: Frames, codings: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    return codings[codings["coding_id"].isin(coding_links(frames, codings, links)["coding_id"])]
