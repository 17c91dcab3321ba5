"""Segments made ready to be read: put in order, with their cases and a survey answer beside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Any

import numpy as np
import pandas as pd

from codage.analysis.chosen import answers_to, coding_links, variable_named
from codage.analysis.retrieval.around import Around
from codage.analysis.retrieval.orders import Order
from codage.analysis.selection import Absent
from codage.domain.anchors import CoderId, CodingId
from codage.domain.name_words import folded
from codage.project.extents import CodingExtent
from codage.project.frames import Frames
from codage.project.rows import VariableRow


@dataclass(frozen=True, slots=True)
class Section:
    """Segments that stand together: what they have in common (nothing: ``""``), how many."""

    words: str
    segments: int


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """Segments in order. ``cases`` and ``answers`` are words to show, by coding, where any are.

    ``sections`` are the parts that the order makes, by the coding that each begins with: of an
    interview, a case, an answer or a code; none in orders that part nothing.
    """

    rows: tuple[CodingExtent, ...]
    cases: dict[CodingId, str]
    answers: dict[CodingId, str]
    sections: dict[CodingId, Section]
    around: Around


def read(
    frames: Frames,
    ids: Sequence[CodingId],
    order: Order = Order.TEXT,
    *,
    variable: str = "",
    coder_ids: Iterable[CoderId] | None = None,
) -> Reading:
    """The segments `ids` in `order`, those that are gone left out.

    `Order.TEXT` keeps the order of `ids`. ``variable`` names the survey column whose answers
    stand beside the segments, and order them with `Order.ANSWER`. Only codings of `coder_ids`
    (all) are shown around them.
    """
    every = frames.codings
    around = every if coder_ids is None else every[every["coder_id"].isin(list(coder_ids))]
    place = pd.Series(np.arange(len(every)), index=every["coding_id"].to_numpy())
    known = place.reindex(list(ids)).dropna().to_numpy(dtype=np.int64)
    codings = every.iloc[known].reset_index(drop=True)
    cases = _cases(frames, codings)
    answers, sizes = _answers(frames, cases, variable)
    key = _KEYS[order](frames, codings, _Beside(cases, sizes))
    if key is not None:
        codings = codings.iloc[np.argsort(key, kind="stable")]
    rows = tuple(_extents(frames, codings))
    named = _joined(cases["coding_id"], cases["name"])
    sections = _sections(frames, rows, order, named, answers)
    return Reading(rows, named, answers, sections, Around(around))


def _sections(
    frames: Frames,
    rows: Sequence[CodingExtent],
    order: Order,
    cases: Mapping[CodingId, str],
    answers: Mapping[CodingId, str],
) -> dict[CodingId, Section]:
    if order is Order.TEXT:
        names = dict(frames.project.document_names())
        words = [names.get(row.document_id, "") for row in rows]
    elif order is Order.CODE:
        codes = frames.codes.set_index("code_id")["path"].to_dict()
        words = [codes.get(row.code_id, "") for row in rows]
    elif order in (Order.CASE, Order.ANSWER):
        said = cases if order is Order.CASE else answers
        words = [said.get(row.id, "") for row in rows]
    else:
        return {}
    runs = [(one, len(list(run))) for one, run in groupby(words)]
    if len(runs) > len(set(words)):
        # A list in an order of its own goes back and forth: it has no parts.
        return {}
    begins = accumulate([0, *(count for _, count in runs)])
    return {
        rows[begin].id: Section(one, count)
        for begin, (one, count) in zip(begins, runs, strict=False)
    }


@dataclass(frozen=True, slots=True, eq=False)
class _Beside:
    cases: pd.DataFrame
    sizes: dict[int, Any]


def _cases(frames: Frames, codings: pd.DataFrame) -> pd.DataFrame:
    """The cases of codings: coding_id, case_id, name."""
    pairs = coding_links(frames, codings, frames.document_cases)
    names = frames.cases.set_index("case_id")["name"]
    return pairs.assign(name=pairs["case_id"].map(names))


def _answers(
    frames: Frames, cases: pd.DataFrame, variable: str
) -> tuple[dict[CodingId, str], dict[int, Any]]:
    """What stands beside each coding, and the size of its first answer for sorting."""
    try:
        given = answers_to(frames, variable)
        row = variable_named(frames, variable)
    except KeyError:
        return {}, {}
    labels = {label.value: label.label or label.value for label in row.labels}
    values = cases["case_id"].map(given)
    there = values != Absent.MISSING
    coding_ids, values = cases.loc[there, "coding_id"], values[there]
    size = _size_in(row)
    sizes = {
        coding: size(value)
        for coding, value in zip(coding_ids.tolist()[::-1], values.tolist()[::-1], strict=True)
    }
    return _joined(coding_ids, values.map(lambda value: labels.get(value, value))), sizes


def _joined(coding_ids: pd.Series, words: pd.Series) -> dict[CodingId, str]:
    found: dict[CodingId, str] = {}
    for coding, word in zip(coding_ids.tolist(), words.tolist(), strict=True):
        before = found.get(coding)
        if before is None:
            found[coding] = word
        elif word not in before.split(", "):
            found[coding] = f"{before}, {word}"
    return found


def _size_in(variable: VariableRow) -> Callable[[str], tuple[float, str]]:
    scale = {label.value: float(place) for place, label in enumerate(variable.labels)}

    def size(value: str) -> tuple[float, str]:
        try:
            return scale[value] if value in scale else float(value), folded(value)
        except ValueError:
            return float("inf"), folded(value)

    return size


def _by_case(_frames: Frames, codings: pd.DataFrame, beside: _Beside) -> Any:
    names = _joined(beside.cases["coding_id"], beside.cases["name"])
    return _ranks([_last_if_none(names.get(one)) for one in codings["coding_id"].tolist()])


def _by_answer(_frames: Frames, codings: pd.DataFrame, beside: _Beside) -> Any:
    none = (float("inf"), "\U0010ffff")
    return _ranks([beside.sizes.get(one, none) for one in codings["coding_id"].tolist()])


def _by_code(frames: Frames, codings: pd.DataFrame, _beside: _Beside) -> Any:
    return codings["code_id"].map(frames.codes.set_index("code_id")["order"]).to_numpy()


def _by_newest(frames: Frames, codings: pd.DataFrame, _beside: _Beside) -> Any:
    made = frames.project.coding_times()
    return -np.array([made.get(one, 0) for one in codings["coding_id"].tolist()], dtype=np.int64)


def _by_longest(_frames: Frames, codings: pd.DataFrame, _beside: _Beside) -> Any:
    return -(codings["end"] - codings["start"]).to_numpy()


def _by_heaviest(_frames: Frames, codings: pd.DataFrame, _beside: _Beside) -> Any:
    return -codings["weight"].to_numpy(dtype=np.int64, na_value=-1)


_KEYS: dict[Order, Callable[[Frames, pd.DataFrame, _Beside], Any]] = {
    Order.TEXT: lambda *_: None,
    Order.CASE: _by_case,
    Order.ANSWER: _by_answer,
    Order.CODE: _by_code,
    Order.NEWEST: _by_newest,
    Order.LONGEST: _by_longest,
    Order.HEAVIEST: _by_heaviest,
}


def _last_if_none(name: str | None) -> tuple[bool, str]:
    return name is None, folded(name or "")


def _ranks(keys: list[Any]) -> Any:
    rank = {key: number for number, key in enumerate(sorted(set(keys)))}
    return np.array([rank[key] for key in keys], dtype=np.int64)


def _extents(frames: Frames, codings: pd.DataFrame) -> Iterable[CodingExtent]:
    """The codings as lists take them; lengths are known where a segment crosses turns, too."""
    turns = frames.turns
    documents, starts = turns["document_id"].to_numpy(), turns["start"].to_numpy()
    width = 2 + max(int(starts.max(initial=0)), int(codings["end"].max() if len(codings) else 0))
    on_axis = documents * width + starts
    places = codings["document_id"].to_numpy() * width + codings["start"].to_numpy()
    first = np.searchsorted(on_axis, places, side="right") - 1
    columns = [
        codings[name].tolist() for name in ("coding_id", "document_id", "code_id", "coder_id")
    ]
    return map(
        CodingExtent,
        *columns,
        turns["turn_id"].to_numpy()[first].tolist(),
        (codings["end"] - codings["start"]).tolist(),
    )
