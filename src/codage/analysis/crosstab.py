"""Code × the values of one variable."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from codage.analysis.chosen import (
    answers_in_order,
    answers_to,
    chosen_codes,
    chosen_documents,
    chosen_links,
    spoken_by_group,
    variable_named,
)
from codage.analysis.selection import EVERYTHING, Absent, Answer, Measure, Selection, Spoken
from codage.analysis.tally import tally_cases, tally_groups
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Column:
    """One value of the variable, and how much there is of it among what is looked at.

    ``label`` is the value's label, the value where it has none, and empty for `Absent` values.
    ``words`` are those of the chosen speech.
    """

    value: Answer
    label: str
    cases: int
    documents: int
    words: int


@dataclass(frozen=True, slots=True)
class Crosstab:
    """``counts`` has one row a code (index code_id, codebook order) and a column for each of
    ``columns``, named by its number from 0."""

    variable: str
    measure: Measure
    columns: tuple[Column, ...]
    counts: pd.DataFrame


def crosstab(
    frames: Frames,
    variable: str,
    selection: Selection = EVERYTHING,
    measure: Measure = Measure.SEGMENTS,
) -> Crosstab:
    """Count `measure` of each code under each value of a variable.

    Values stand in the order of their labels, then by size or alphabet; after them, where they
    occur, no answer (missing codes included) and documents without a case. A document with
    several cases counts under each of their values, once under each; where its speakers have
    cases of their own, with their speech alone (`codage.project.case_speech`).
    Raises KeyError for an unknown variable.
    """
    links = chosen_links(frames, selection)
    links["value"] = links["case_id"].map(answers_to(frames, variable))
    documents = chosen_documents(frames, selection)
    documents = documents.merge(
        links[["document_id", "value"]].drop_duplicates(), on="document_id", how="left"
    )
    documents["value"] = documents["value"].fillna(Absent.NO_CASE.value)
    values = answers_in_order(frames, variable, set(documents["value"]) | set(links["value"]))
    documents = _with_own_words(frames, documents, links)
    words = "respondent_words" if selection.spoken is Spoken.RESPONDENTS else "words"
    labels = {label.value: label.label for label in variable_named(frames, variable).labels}
    columns = tuple(
        Column(
            value=value,
            label="" if isinstance(value, Absent) else labels.get(value) or value,
            cases=int(links.loc[links["value"] == value, "case_id"].nunique()),
            documents=int((documents["value"] == value).sum()),
            words=int(documents.loc[documents["value"] == value, words].sum()),
        )
        for value in values
    )
    counted = _counted(frames, selection, measure, documents, links)
    codes = pd.Index(chosen_codes(frames, selection)["code_id"], name="code_id")
    cells = np.zeros((len(codes), len(values)), dtype=np.int64)
    number_of = {value: number for number, value in enumerate(values)}
    at = codes.get_indexer(counted["code_id"]), counted["value"].map(number_of).to_numpy(int)
    np.add.at(cells, at, counted["count"].to_numpy())
    return Crosstab(variable, measure, columns, pd.DataFrame(cells, index=codes))


def _counted(
    frames: Frames,
    selection: Selection,
    measure: Measure,
    documents: pd.DataFrame,
    links: pd.DataFrame,
) -> pd.DataFrame:
    """code_id, value, count; to be added up."""
    if measure is Measure.CASES:
        values = links[["case_id", "value"]].drop_duplicates()
        counted = tally_cases(frames, selection, links[["document_id", "case_id"]])
        counted = counted.merge(values, on="case_id")
    else:
        whole = documents.loc[documents["value"] == Absent.NO_CASE, ["document_id", "value"]]
        groups = pd.concat([links, whole.assign(case_id=0)], ignore_index=True)
        groups = groups.rename(columns={"value": "group"})
        counted = tally_groups(frames, selection, groups, measure)
        counted = counted.rename(columns={"group": "value"})
    counted["count"] = counted.get(measure.value, 1)
    return counted[["code_id", "value", "count"]]


def _with_own_words(frames: Frames, documents: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """`documents` by value, the words those of the cases of this value where these speak apart."""
    if not len(frames.turn_cases):
        return documents
    said = spoken_by_group(frames, links.rename(columns={"value": "group"}))
    said = said.rename(columns={"group": "value"})
    keys = ["document_id", "value"]
    apart = documents[keys].merge(said, on=keys, how="left")
    documents = documents.copy()
    for name in ("words", "respondent_words"):
        documents[name] = apart[name].fillna(documents[name]).astype("int64")
    return documents
