"""What derived variables come to: recipes reckoned on the frames of a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd

from codage.analysis.chosen import chosen_codings, coding_links, spoken_by_group
from codage.analysis.selection import Selection, Spoken
from codage.analysis.tally import words_once
from codage.domain import dependence, derivation
from codage.domain.anchors import CaseId, CodeId, VariableId
from codage.domain.codebook import ancestors_of
from codage.domain.derivation import (
    NOT_TICKED,
    TICKED,
    CodeMeasure,
    FromCodes,
    OfAnswers,
    Recipe,
)
from codage.project import Project
from codage.project.errors import ProjectError
from codage.project.frames import Frames
from codage.project.rows import VariableRow
from codage.project.variables import recipes_of

SHARE_DECIMALS = 4

Values = dict[CaseId, str]


def derive(frames: Frames, recipe: Recipe) -> Values:
    """What a recipe comes to for each case; a case without a value is absent.

    Variables that it is made of have the values that they have in the project.
    """
    if isinstance(recipe, FromCodes):
        return _of_codes(frames, recipe)
    attributes = frames.attributes
    columns = {
        name: attributes[name].tolist() for name in recipe.sources if name in attributes.columns
    }
    return _of_answers(frames, recipe, columns)


def derive_all(frames: Frames) -> dict[VariableId, Values]:
    """What every derived variable comes to, those that others are made of first."""
    rows = {row.name: row for row in frames.variables}
    recipes = recipes_of(rows.values())
    case_ids = frames.cases["case_id"].tolist()
    attributes = frames.attributes
    fresh: dict[str, list[str | None]] = {}
    found: dict[VariableId, Values] = {}
    for name in dependence.in_order(recipes):
        recipe = recipes[name]
        if isinstance(recipe, FromCodes):
            values = _of_codes(frames, recipe)
        else:
            columns = {
                source: fresh[source] if source in fresh else attributes[source].tolist()
                for source in recipe.sources
                if source in rows
            }
            values = _of_answers(frames, recipe, columns)
        fresh[name] = [values.get(case) for case in case_ids]
        found[rows[name].id] = values
    return found


def refresh_derived(project: Project) -> int:
    """Let derived variables follow what they are made of. Gives how many cells changed.

    It is no step that undo takes back, since what it writes follows from the rest.
    """
    if project.read_only or not project.has_derived:
        return 0
    return project.store_derived(derive_all(project.frames))


def refresh_file(path: Path) -> None:
    """`refresh_derived` in a project file, where it can be written and nobody else does."""
    with Project.open(path, read_only=True) as project:
        if not project.has_derived or _is_fresh(project):
            return
    try:
        with Project.open(path) as project:
            refresh_derived(project)
    except ProjectError:
        return


def _is_fresh(project: Project) -> bool:
    values = derive_all(project.frames)
    return project.attribute_columns(values) == values


def counted(values: Values, cases: int) -> list[tuple[str | None, int]]:
    """How many of `cases` have each value, numbers in their order; None for no value, last."""
    counts = Counter(values.values())
    listed: list[tuple[str | None, int]] = [*sorted(counts.items(), key=_place)]
    return [*listed, (None, cases - len(values))]


def quantile_cuts(frames: Frames, source: str, parts: int) -> tuple[str, ...]:
    """Cut points that part the cases into `parts` bands of about as many cases each.

    They are values that occur. Fewer than asked for where many cases have the same value.
    """
    row = next(row for row in frames.variables if row.name == source)
    known = [
        number
        for value in frames.attributes[source].tolist()
        if value is not None and value not in _missing(row)
        if (number := derivation.as_number(value)) is not None
    ]
    if not known:
        return ()
    known.sort()
    at = [known[len(known) * part // parts] for part in range(1, parts)]
    return tuple(derivation.as_text(cut) for cut in dict.fromkeys(at) if cut > known[0])


def _of_answers(
    frames: Frames, recipe: OfAnswers, columns: Mapping[str, Sequence[str | None]]
) -> Values:
    if any(name not in columns for name in recipe.sources):
        return {}
    rows = {row.name: row for row in frames.variables}
    missing = [_missing(rows[name]) for name in recipe.sources]
    case_ids = frames.cases["case_id"].tolist()
    answers = zip(*(columns[name] for name in recipe.sources), strict=True)
    reckon = _remembering(recipe, missing)
    found = ((case, reckon(row)) for case, row in zip(case_ids, answers, strict=True))
    return {CaseId(case): value for case, value in found if value is not None}


def _remembering(
    recipe: OfAnswers, missing: Sequence[frozenset[str]]
) -> Callable[[tuple[str | None, ...]], str | None]:
    """The recipe with its answers kept, since cases give the same ones over and over."""
    kept: dict[tuple[str | None, ...], str | None] = {}

    def reckon(answers: tuple[str | None, ...]) -> str | None:
        if answers not in kept:
            kept[answers] = recipe.value(answers, missing)
        return kept[answers]

    return reckon


def _of_codes(frames: Frames, recipe: FromCodes) -> Values:
    links = frames.document_cases
    cases = [CaseId(case) for case in sorted(set(links["case_id"].tolist()))]
    spoken = Spoken.RESPONDENTS if recipe.respondents_only else Spoken.ALL
    chosen = Selection(code_ids=_codes(frames, recipe), spoken=spoken)
    codings = chosen_codings(frames, chosen)
    if recipe.measure in (CodeMeasure.PRESENCE, CodeMeasure.SEGMENTS):
        pairs = coding_links(frames, codings, links).drop_duplicates()
        counts = Counter(pairs["case_id"].tolist())
        if recipe.measure is CodeMeasure.PRESENCE:
            return {case: TICKED if counts[case] else NOT_TICKED for case in cases}
        return {case: str(counts[case]) for case in cases}
    words = _words_under(frames, codings, links, spoken)
    if recipe.measure is CodeMeasure.WORDS:
        return {case: str(words.get(case, 0)) for case in cases}
    said = _words_said(frames, links, spoken)
    shares = {case: words.get(case, 0) / said[case] for case in cases if said.get(case)}
    return {case: _decimal(share) for case, share in shares.items()}


def _codes(frames: Frames, recipe: FromCodes) -> frozenset[CodeId]:
    known = frames.project.codes_by_guid()
    chosen = {known[guid] for guid in recipe.codes if guid in known}
    if recipe.with_descendants:
        codes = frames.codes
        parents = {
            CodeId(code): None if pd.isna(parent) else CodeId(int(parent))
            for code, parent in zip(codes["code_id"], codes["parent_id"], strict=True)
        }
        chosen |= {code for code in parents if chosen & set(ancestors_of(code, parents))}
    return frozenset(map(CodeId, chosen))


def _words_under(
    frames: Frames, codings: pd.DataFrame, links: pd.DataFrame, spoken: Spoken
) -> dict[int, int]:
    """The words of each case under these codings, each word once."""
    prefix = "respondent_" if spoken is Spoken.RESPONDENTS else ""
    bounds = [f"first_{prefix}word", f"last_{prefix}word"]
    columns = ["document_id", "case_id", *bounds]
    plain = codings[~codings["document_id"].isin(frames.turn_cases["document_id"])]
    pieces = frames.coding_pieces
    shared = pieces[pieces["coding_id"].isin(codings["coding_id"])].merge(links)
    parts = pd.concat([plain.merge(links, on="document_id")[columns], shared[columns]])
    if parts.empty:
        return {}
    grouped = parts.groupby(["case_id", "document_id"])
    groups = grouped.ngroup().to_numpy()
    first, last = (parts[name].to_numpy(dtype=np.int64) for name in bounds)
    words = words_once(groups, first, last, grouped.ngroups)
    owners = grouped.size().reset_index()["case_id"].tolist()
    totals: Counter[int] = Counter()
    for case, count in zip(owners, words.tolist(), strict=True):
        totals[case] += count
    return dict(totals)


def _words_said(frames: Frames, links: pd.DataFrame, spoken: Spoken) -> dict[int, int]:
    """The words of each case's speech."""
    column = "respondent_words" if spoken is Spoken.RESPONDENTS else "words"
    split = links["document_id"].isin(frames.turn_cases["document_id"])
    whole = links[~split].merge(frames.documents[["document_id", column]], on="document_id")
    totals = [whole.groupby("case_id")[column].sum()]
    if split.any():
        parts = spoken_by_group(frames, links[split].assign(group=links["case_id"]))
        totals.append(parts.groupby("group")[column].sum())
    said: Counter[int] = Counter()
    for total in totals:
        for case, words in zip(total.index.tolist(), total.tolist(), strict=True):
            said[case] += words
    return dict(said)


def _decimal(share: float) -> str:
    return format(share, f".{SHARE_DECIMALS}f").rstrip("0").rstrip(".") or "0"


def _missing(row: VariableRow) -> frozenset[str]:
    return frozenset(label.value for label in row.labels if label.missing)


def _place(item: tuple[str, int]) -> tuple[bool, object]:
    number = derivation.as_number(item[0])
    return (True, item[0]) if number is None else (False, number)
