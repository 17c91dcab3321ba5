"""The two sides of a joint display: what the survey says of each row, and what interviews say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
from codage.analysis.joint_cells import interviews_without_few, survey_without_few
from codage.analysis.selection import EVERYTHING, Absent, Hierarchy, Selection
from codage.domain.anchors import CaseId, CodeId, CodingId
from codage.domain.joint_display import Interviews, JointDisplay, JointRow, Survey
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Filled:
    """A row with both sides. ``survey`` is None where its variable is not chosen or gone;
    ``quotations`` are those codings of the row that are still there, in its order."""

    row: JointRow
    survey: Survey | None
    interviews: Interviews | None
    quotations: tuple[CodingId, ...]


def joint_display(
    frames: Frames, display: JointDisplay, selection: Selection = EVERYTHING
) -> tuple[Filled, ...]:
    """Count both sides of each row. Codes stand also for the codes under them.

    Numbers of fewer cases than the display's ``least`` are None, and so is whatever would tell
    them: see `codage.analysis.confidentiality`.
    """
    codes = {row.guid: row.id for row in frames.project.codes()}
    guids = [guid for row in display.rows for guid in row.quotations]
    codings = frames.project.codings_by_guid(guids)
    kinds = cases_by_answer(frames, display.typology)
    said = _Said(frames, selection)
    return tuple(
        Filled(
            row,
            survey_without_few(_survey(frames, selection, row), display.least),
            interviews_without_few(
                said.of([codes[c] for c in row.codes if c in codes], kinds), display.least
            ),
            tuple(codings[guid] for guid in row.quotations if guid in codings),
        )
        for row in display.rows
    )


def interviews_behind(
    frames: Frames,
    display: JointDisplay,
    row: JointRow,
    kind: int | None = None,
    selection: Selection = EVERYTHING,
) -> list[CodingId]:
    """The segments that a row counts, in the order of the text; with `kind`, those of the cases
    of that type alone, by its place in `Interviews.types`."""
    codes = {code.guid: code.id for code in frames.project.codes()}
    ids = frozenset(codes[guid] for guid in row.codes if guid in codes)
    if not ids:
        return []
    wanted = replace(selection, code_ids=ids, hierarchy=Hierarchy.WITH_DESCENDANTS)
    codings = chosen_codings(frames, wanted).drop_duplicates("coding_id")
    if kind is not None:
        _, cases = cases_by_answer(frames, display.typology)[kind]
        links = chosen_links(frames, selection)
        of_kind = coding_links(frames, codings, links[links["case_id"].isin(cases)])
        codings = codings[codings["coding_id"].isin(of_kind["coding_id"])]
    return [CodingId(coding) for coding in codings["coding_id"].tolist()]


def segments_of_case(
    frames: Frames,
    display: JointDisplay,
    row: JointRow,
    case: CaseId,
    selection: Selection = EVERYTHING,
) -> list[CodingId]:
    """What a case's interviews say of a row, in the order of the text."""
    every = interviews_behind(frames, display, row, selection=selection)
    codings = frames.codings[frames.codings["coding_id"].isin(every)]
    links = frames.document_cases
    own = coding_links(frames, codings, links[links["case_id"] == case])["coding_id"]
    return [coding for coding in every if coding in set(own)]


def survey_behind(frames: Frames, row: JointRow, selection: Selection = EVERYTHING) -> pd.DataFrame:
    """The cases behind a share: case_id, name, answer (its label), counts (whether it is one of
    the values), documents (how many interviews). Those that did not answer are left out.

    Raises KeyError where the variable is gone.
    """
    answers = answers_to(frames, row.variable)
    labels = {one.value: one.label for one in variable_named(frames, row.variable).labels}
    cases = chosen_cases(frames, selection)
    found = cases["case_id"].map(answers)
    known, given = cases[found != Absent.MISSING], found[found != Absent.MISSING]
    return pd.DataFrame(
        {
            "case_id": known["case_id"],
            "name": known["name"].where(known["name"] != "", known["key"]),
            "answer": [labels.get(value) or str(value) for value in given],
            "counts": given.isin(row.values),
            "documents": known["documents"],
        }
    ).reset_index(drop=True)


def _survey(frames: Frames, selection: Selection, row: JointRow) -> Survey | None:
    try:
        answers = answers_to(frames, row.variable)
    except KeyError:
        return None
    answers = answers[answers.index.isin(chosen_cases(frames, selection)["case_id"])]
    answers = answers[answers != Absent.MISSING]
    return Survey(int(answers.isin(row.values).sum()), len(answers))


class _Said:
    """How often each code is applied, and in which cases: read once for all rows."""

    def __init__(self, frames: Frames, selection: Selection) -> None:
        everything = replace(selection, code_ids=None, hierarchy=Hierarchy.WITH_DESCENDANTS)
        links = chosen_links(frames, selection)
        codings = chosen_codings_without_text(frames, everything)
        pairs = coding_links(frames, codings, links).merge(codings[["coding_id", "code_id"]])
        self._cases = pairs[["code_id", "case_id"]].drop_duplicates(ignore_index=True)
        self._segments = codings["code_id"].value_counts()
        self._under = counted_under(frames, everything)
        self._heard = pd.Index(links["case_id"].unique())

    def of(
        self, codes: Sequence[CodeId], kinds: Sequence[tuple[str, pd.Index]]
    ) -> Interviews | None:
        """What is said of these codes and those under them."""
        if not codes:
            return None
        rows = self._under["row_code_id"].isin(codes)
        under = self._under.loc[rows, "code_id"].unique()
        speaking = pd.Index(self._cases.loc[self._cases["code_id"].isin(under), "case_id"].unique())
        types = tuple(
            (label, len(speaking.intersection(those)), len(self._heard.intersection(those)))
            for label, those in kinds
        )
        segments = int(self._segments.reindex(under, fill_value=0).sum())
        return Interviews(len(speaking), len(self._heard), segments, types)
