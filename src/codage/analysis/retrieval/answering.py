"""From a query to the segments that answer it, and how many each of its conditions lets through.

Everything is worked out on whole columns of `Frames`. Codings of coders who are not looked at
(hidden ones, in blind coding) neither answer nor count as other segments.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import numpy as np
import pandas as pd

from codage.analysis.retrieval.cases import of_such_a_case
from codage.analysis.retrieval.places import Marks, Numbers, Places, places_of
from codage.analysis.retrieval.relations import related
from codage.domain.anchors import CoderId, CodingId
from codage.domain.query import (
    CaseHas,
    CodedBy,
    CodedOn,
    Codes,
    Condition,
    Group,
    InDocuments,
    Listed,
    Match,
    Query,
    Related,
    Weighs,
    is_vacuous,
)
from codage.project.frames import Frames


@dataclass(frozen=True, slots=True)
class Answer:
    """The codings that answer, and what each condition alone would leave.

    ``ids`` are in the order of documents and of the text, those of a list in the list's order.
    ``candidates`` counts the segments before any condition; ``meeting`` says for each of
    `Query.every` how many of them meet it, None where nothing was chosen in it yet.
    """

    ids: tuple[CodingId, ...]
    candidates: int
    meeting: tuple[int | None, ...]


def answer(frames: Frames, query: Query, *, coder_ids: Iterable[CoderId] | None = None) -> Answer:
    """The segments that answer `query`, among the codings of those coders (of all)."""
    codings = frames.codings
    if coder_ids is not None:
        codings = codings[codings["coder_id"].isin(list(coder_ids))].reset_index(drop=True)
    study = _Study(frames, codings)
    asked = study.of_codes(query.codes)
    if query.among is not None:
        asked &= np.isin(study.places.ids, np.array(query.among.codings, dtype=np.int64))
    candidates = np.flatnonzero(asked)
    asking = _Asking(study, candidates)
    met = asking.meets(query.where)
    ids = study.places.ids[candidates[met]]
    if query.among is not None:
        ids = _as_listed(ids, query.among)
    meeting = tuple(asking.met.get(id(condition)) for condition in query.every)
    return Answer(tuple(map(CodingId, ids.tolist())), len(candidates), meeting)


class _Study:
    """What all conditions of one query are asked of."""

    def __init__(self, frames: Frames, codings: pd.DataFrame) -> None:
        self.frames = frames
        self.codings = codings
        self.places: Places = places_of(frames, codings)
        self._codes: Numbers = codings["code_id"].to_numpy()

    def of_codes(self, codes: Codes) -> Marks:
        """Which codings have one of these codes."""
        if codes.are_any:
            return np.ones(len(self._codes), dtype=bool)
        return np.isin(self._codes, np.array(sorted(self._meant(codes)), dtype=np.int64))

    def _meant(self, codes: Codes) -> set[int]:
        meant: set[int] = set(codes.codes)
        for one in self.frames.project.code_sets() if codes.sets else ():
            if one.id in codes.sets:
                meant |= set(one.members)
        if codes.with_subcodes:
            table = self.frames.codes
            under = dict(zip(table["code_id"].tolist(), table["parent_id"].tolist(), strict=True))
            # Codebook order: parents come before what is under them.
            for code, parent in under.items():
                if parent in meant:
                    meant.add(code)
        return meant


class _Asking:
    """Conditions asked of some of the codings; remembers how many met each."""

    def __init__(self, study: _Study, candidates: Numbers) -> None:
        self._study = study
        self._rows = candidates
        self._places = study.places.where(candidates)
        self.met: dict[int, int] = {}

    def meets(self, condition: Condition) -> Marks:
        """Which of the codings meet `condition`."""
        marks = self._asked(condition)
        if condition.negated:
            marks = ~marks
        self.met[id(condition)] = int(marks.sum())
        return marks

    def _asked(self, condition: Condition) -> Marks:
        study = self._study
        match condition:
            case Group(match, conditions):
                chosen = [one for one in conditions if not is_vacuous(one)]
                marks = [self.meets(one) for one in chosen]
                if not marks:
                    return np.ones(len(self._rows), dtype=bool)
                together = np.logical_and if match is Match.ALL else np.logical_or
                found: Marks = together.reduce(marks)
                return found
            case Related(relation, codes, turns, whose):
                others = study.places.where(study.of_codes(codes))
                return related(self._places, others, relation, turns, whose)
            case CodedBy(coders):
                return np.isin(self._places.coders, sorted(coders))
            case InDocuments():
                return np.isin(self._places.documents, sorted(self._documents(condition)))
            case CaseHas():
                codings = study.codings.iloc[self._rows]
                return of_such_a_case(study.frames, codings, condition)
            case CodedOn():
                return self._coded_on(condition)
            case Weighs(least, most):
                weights = study.codings["weight"].to_numpy(dtype=np.float64, na_value=np.nan)
                own = weights[self._rows]
                weighs: Marks = (own >= least) & (own <= most)
                return weighs
        raise TypeError(condition)

    def _documents(self, condition: InDocuments) -> set[int]:
        documents: set[int] = set(condition.documents)
        for one in self._study.frames.project.document_sets() if condition.sets else ():
            if one.id in condition.sets:
                documents |= set(one.members)
        return documents

    def _coded_on(self, condition: CodedOn) -> Marks:
        coded = self._study.frames.project.coding_times()
        times = np.array([coded.get(one, 0) for one in self._places.ids.tolist()], dtype=np.int64)
        marks = np.ones(len(times), dtype=bool)
        if condition.first:
            marks &= times >= _midnight(date.fromisoformat(condition.first))
        if condition.last:
            marks &= times < _midnight(date.fromisoformat(condition.last) + timedelta(days=1))
        return marks


def _midnight(day: date) -> int:
    """When `day` begins here, in seconds since 1970."""
    return int(datetime.combine(day, time.min).timestamp())


def _as_listed(ids: Numbers, among: Listed) -> Numbers:
    there = set(ids.tolist())
    return np.array([coding for coding in among.codings if coding in there], dtype=np.int64)
