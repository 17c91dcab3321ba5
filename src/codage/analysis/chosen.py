"""The part of the frames that a selection lets through. Every analysis begins here."""

from __future__ import annotations

import pandas as pd

from codage.analysis.selection import Absent, Answer, Hierarchy, Selection, Spoken
from codage.domain.survey import VariableType
from codage.domain.transcript import Role
from codage.project.frames import Frames
from codage.project.rows import VariableRow

_NUMBERS = (VariableType.INTEGER, VariableType.DECIMAL)


def chosen_codes(frames: Frames, selection: Selection) -> pd.DataFrame:
    """The codes that get a row, in codebook order."""
    codes = frames.codes
    if selection.code_ids is None:
        return codes
    return codes[codes["code_id"].isin(selection.code_ids)].reset_index(drop=True)


def chosen_cases(frames: Frames, selection: Selection) -> pd.DataFrame:
    """The cases that meet all conditions, by key."""
    cases = frames.cases
    for condition in selection.conditions:
        answers = answers_to(frames, condition.variable)
        meets = answers[answers.isin(condition.values)].index
        cases = cases[cases["case_id"].isin(meets)]
    return cases.reset_index(drop=True)


def chosen_links(frames: Frames, selection: Selection) -> pd.DataFrame:
    """The links between chosen cases and chosen documents: document_id, case_id."""
    links = frames.document_cases
    if selection.conditions:
        links = links[links["case_id"].isin(chosen_cases(frames, selection)["case_id"])]
    if selection.document_ids is not None:
        links = links[links["document_id"].isin(selection.document_ids)]
    return links.reset_index(drop=True)


def chosen_documents(frames: Frames, selection: Selection) -> pd.DataFrame:
    """The documents looked at, in their order, coded or not.

    Where conditions choose cases, the words of a document whose speakers have cases of their own
    are those of the chosen cases (see `codage.project.case_speech`).
    """
    documents = frames.documents
    documents = documents[_is_chosen(frames, selection, documents["document_id"])]
    documents = documents.reset_index(drop=True)
    if selection.conditions and len(frames.turn_cases):
        said = spoken_by_group(frames, _as_one_group(frames, selection)).set_index("document_id")
        at = documents["document_id"]
        for name in ("words", "respondent_words"):
            documents[name] = at.map(said[name]).fillna(documents[name]).astype("int64")
        documents["interviewer_words"] = documents["words"] - documents["respondent_words"]
    return documents


def spoken_by_group(frames: Frames, groups: pd.DataFrame) -> pd.DataFrame:
    """What each group of cases says in documents whose speakers have cases of their own.

    `groups` has document_id, case_id, group. Gives document_id, group, words, respondent_words;
    a turn counts once for each group.
    """
    said = frames.turn_cases.merge(groups, on=["document_id", "case_id"])
    said = said[["turn_id", "document_id", "group"]].drop_duplicates()
    said = said.merge(frames.turns[["turn_id", "words", "role"]], on="turn_id")
    said["respondent_words"] = said["words"].mask(said["role"] == Role.INTERVIEWER.value, 0)
    by_group = said.groupby(["document_id", "group"], as_index=False)
    return by_group[["words", "respondent_words"]].sum()


def coding_links(frames: Frames, codings: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """The cases among `links` (document_id, case_id) of each of `codings`: coding_id, case_id.

    A coding is of its document's cases; in a document whose speakers have cases of their own, of
    those whose speakers' turns it covers.
    """
    spoken = frames.coding_cases
    plain = codings[~codings["document_id"].isin(frames.turn_cases["document_id"])]
    pairs = [
        plain[["coding_id", "document_id"]].merge(links, on="document_id"),
        spoken[spoken["coding_id"].isin(codings["coding_id"])].merge(links),
    ]
    return pd.concat(pairs, ignore_index=True)[["coding_id", "case_id"]]


def _as_one_group(frames: Frames, selection: Selection) -> pd.DataFrame:
    return chosen_links(frames, selection).assign(group=0)


def document_ids_chosen(frames: Frames, selection: Selection) -> pd.Series:
    """The document_id of each of `chosen_documents`; reads no text."""
    document_ids = frames.document_ids
    return document_ids[_is_chosen(frames, selection, document_ids)].reset_index(drop=True)


def chosen_codings(frames: Frames, selection: Selection) -> pd.DataFrame:
    """The codings looked at, as `Frames.codings` gives them, each with its own code."""
    return _narrowed(frames, selection, frames.codings)


def chosen_codings_without_text(frames: Frames, selection: Selection) -> pd.DataFrame:
    """Document, code and coder of the codings looked at; reads no text where it need not."""
    if selection.spoken is Spoken.RESPONDENTS:
        return chosen_codings(frames, selection)
    return _narrowed(frames, selection, frames.applied)


def counted_under(frames: Frames, selection: Selection) -> pd.DataFrame:
    """Under which rows each code's codings count: code_id, row_code_id.

    A code counts under itself and, with descendants, under every code above it.
    """
    codes = frames.codes
    chosen = chosen_codes(frames, selection)["code_id"]
    pairs = pd.DataFrame({"code_id": codes["code_id"], "row_code_id": codes["code_id"]})
    if selection.hierarchy is Hierarchy.WITH_DESCENDANTS:
        parents = codes[["code_id", "parent_id"]].dropna().astype("int64")
        level, levels = pairs, [pairs]
        while len(level := _one_level_up(level, parents)):
            levels.append(level)
        pairs = pd.concat(levels, ignore_index=True)
    return pairs[pairs["row_code_id"].isin(chosen)].reset_index(drop=True)


def answers_to(frames: Frames, variable_name: str) -> pd.Series:
    """Each case's value of a variable by case_id; no value and missing codes are one: missing."""
    variable = variable_named(frames, variable_name)
    values = frames.attributes[variable_name]
    missing = [label.value for label in variable.labels if label.missing]
    return values.mask(values.isna() | values.isin(missing), Absent.MISSING)


def answers_in_order(frames: Frames, name: str, values: set[str]) -> list[Answer]:
    """Values of a variable as they are read: along its scale, else by size or alphabet."""
    variable = variable_named(frames, name)
    scale = [label.value for label in variable.labels if label.value in values]
    absent = {absence.value for absence in Absent}
    others = sorted(values - set(scale) - absent)
    if variable.type in _NUMBERS:
        others.sort(key=_size)
    return [*scale, *others, *(absence for absence in Absent if absence.value in values)]


def cases_by_answer(frames: Frames, name: str) -> list[tuple[str, pd.Index]]:
    """What each answer to a variable is called, and the case_ids that gave it, in order.

    Cases without an answer are left out; a variable that is not there has no answers.
    """
    if not any(variable.name == name for variable in frames.variables):
        return []
    answers = answers_to(frames, name)
    given = answers_in_order(frames, name, set(answers) - {Absent.MISSING})
    labels = {label.value: label.label for label in variable_named(frames, name).labels}
    return [(labels.get(value) or value, answers[answers == value].index) for value in given]


def variable_named(frames: Frames, name: str) -> VariableRow:
    """The variable of that name. Raises KeyError for a stranger."""
    for variable in frames.variables:
        if variable.name == name:
            return variable
    raise KeyError(name)


def _one_level_up(pairs: pd.DataFrame, parents: pd.DataFrame) -> pd.DataFrame:
    above = pairs.merge(parents, left_on="row_code_id", right_on="code_id", suffixes=("", "_child"))
    return pd.DataFrame({"code_id": above["code_id"], "row_code_id": above["parent_id"]})


def _layers(frames: Frames) -> pd.Series:
    coders = frames.coders
    layers: pd.Series = coders.loc[coders["agreed"], "coder_id"]
    return layers


def _narrowed(frames: Frames, selection: Selection, codings: pd.DataFrame) -> pd.DataFrame:
    keep = _is_chosen(frames, selection, codings["document_id"])
    if selection.coder_ids is not None:
        keep &= codings["coder_id"].isin(selection.coder_ids)
    elif selection.coding_ids is None and len(layers := _layers(frames)):
        keep &= ~codings["coder_id"].isin(layers)
    if selection.code_ids is not None:
        keep &= codings["code_id"].isin(counted_under(frames, selection)["code_id"])
    if selection.coding_ids is not None:
        keep &= codings["coding_id"].isin(selection.coding_ids)
    if selection.spoken is Spoken.RESPONDENTS:
        keep &= codings["by_respondent"]
    if selection.conditions and len(spoken := frames.coding_cases):
        heard = spoken.merge(chosen_links(frames, selection))["coding_id"]
        keep &= ~codings["coding_id"].isin(spoken["coding_id"]) | codings["coding_id"].isin(heard)
    return codings[keep].reset_index(drop=True)


def _is_chosen(frames: Frames, selection: Selection, document_ids: pd.Series) -> pd.Series:
    keep = pd.Series(True, index=document_ids.index)
    if selection.document_ids is not None:
        keep &= document_ids.isin(selection.document_ids)
    if selection.conditions:
        linked = document_ids.isin(chosen_links(frames, selection)["document_id"])
        if all(Absent.NO_CASE in condition.values for condition in selection.conditions):
            linked |= ~document_ids.isin(frames.document_cases["document_id"])
        keep &= linked
    return keep


def _size(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return float("inf")
