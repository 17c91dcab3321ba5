"""The relations against the definitions themselves, tried pair by pair."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.retrieval.places import places_of
from codage.analysis.retrieval.relations import related
from codage.domain.query import Relation, Whose


@dataclass(frozen=True)
class Segment:
    id: int
    document: int
    coder: int
    start: int
    end: int
    first: int
    last: int


@st.composite
def studies(draw):
    """Documents as the lengths of their turns, and segments anywhere in them."""
    documents = draw(st.lists(st.lists(st.integers(0, 4), min_size=1, max_size=5), max_size=3))
    turns, segments = [], []
    for number, lengths in enumerate(documents):
        starts = [0, *np.cumsum([length + 1 for length in lengths[:-1]]).tolist()]
        turns += [(number, start, length) for start, length in zip(starts, lengths, strict=True)]
        size = starts[-1] + lengths[-1]
        ends = st.integers(0, size)
        for start, end in draw(st.lists(st.tuples(ends, ends), max_size=6)):
            if start < end:
                of = [max(t for t, at in enumerate(starts) if at <= p) for p in (start, end - 1)]
                coder = draw(st.integers(1, 2))
                segments.append(Segment(len(segments), number, coder, start, end, *of))
    chosen = st.lists(st.booleans(), min_size=len(segments), max_size=len(segments))
    return turns, segments, draw(chosen), draw(chosen)


DEFINITIONS = {
    Relation.OVERLAP: lambda a, b, n: a.start < b.end and b.start < a.end,
    Relation.INSIDE: lambda a, b, n: b.start <= a.start and a.end <= b.end,
    Relation.CONTAINS: lambda a, b, n: a.start <= b.start and b.end <= a.end,
    Relation.FOLLOWED_BY: lambda a, b, n: b.start >= a.end and b.first <= a.last + n,
    Relation.PRECEDED_BY: lambda a, b, n: b.end <= a.start and b.last >= a.first - n,
    Relation.WITHIN_TURNS: lambda a, b, n: max(b.first - a.last, a.first - b.last) <= n,
    Relation.SAME_TURN: lambda a, b, n: b.first <= a.last and a.first <= b.last,
    Relation.SAME_DOCUMENT: lambda a, b, n: True,
}
CODERS = {
    Whose.ANYONE: lambda a, b: True,
    Whose.SAME: lambda a, b: a.coder == b.coder,
    Whose.ANOTHER: lambda a, b: a.coder != b.coder,
}


@given(studies(), st.sampled_from(Relation), st.integers(0, 3), st.sampled_from(Whose))
def test_each_relation_is_what_its_definition_says(study, relation, n, whose):
    turns, segments, first, second = study
    a = [one for one, chosen in zip(segments, first, strict=True) if chosen]
    b = [one for one, chosen in zip(segments, second, strict=True) if chosen]
    holds, by_whom = DEFINITIONS[relation], CODERS[whose]
    expected = [
        any(
            one is not other
            and one.document == other.document
            and by_whom(one, other)
            and holds(one, other, n)
            for other in b
        )
        for one in a
    ]
    places = places_of(frames_of(turns), table_of(segments))
    of_a, of_b = (
        places.where(np.array(chosen, dtype=bool).reshape(len(segments)))
        for chosen in (first, second)
    )
    assert related(of_a, of_b, relation, n, whose).tolist() == expected


def frames_of(turns):
    columns = ["document_id", "start", "length"]
    rows = np.array(turns, dtype=np.int64).reshape(len(turns), 3)
    return SimpleNamespace(turns=pd.DataFrame(rows, columns=columns))


def table_of(segments):
    rows = [(one.id, one.document, one.coder, one.start, one.end) for one in segments]
    columns = ["coding_id", "document_id", "coder_id", "start", "end"]
    return pd.DataFrame(np.array(rows, dtype=np.int64).reshape(len(rows), 5), columns=columns)
