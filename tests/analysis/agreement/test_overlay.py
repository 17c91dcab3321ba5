"""Intervals laid over one another give what counting character by character gives."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from codage.analysis.agreement.lines import Stretches
from codage.analysis.agreement.overlay import (
    merge_overlapping,
    merge_touching,
    overlay,
    tally,
)
from codage.analysis.agreement.passages import passages
from codage.analysis.agreement.units import Compared

LENGTHS = np.array([9, 0, 5])
CODES, CODERS = 2, 3


@st.composite
def stretches(draw):
    rows = []
    for _ in range(draw(st.integers(0, 10))):
        document = draw(st.sampled_from([0, 2]))
        first = draw(st.integers(0, LENGTHS[document] - 1))
        last = draw(st.integers(first + 1, LENGTHS[document]))
        code, coder = draw(st.integers(0, CODES - 1)), draw(st.integers(0, CODERS - 1))
        rows.append((code, document, coder, first, last))
    return Stretches(*np.array(rows, dtype=np.int64).reshape(-1, 5).T)


def by_character(given_stretches: Stretches) -> np.ndarray:
    """Code × document × coder × character."""
    said = np.zeros((CODES, len(LENGTHS), CODERS, LENGTHS.max()), dtype=bool)
    one = given_stretches
    for row in zip(one.code, one.document, one.coder, one.first, one.last, strict=True):
        said[row[0], row[1], row[2], row[3] : row[4]] = True
    return said


def everyone_read_everything() -> Compared:
    return Compared(
        coder_ids=tuple(range(CODERS)),
        coder_names=("Ada", "Bob", "Cyd"),
        document_ids=np.arange(len(LENGTHS)),
        read=np.ones((len(LENGTHS), CODERS), dtype=bool),
        code_ids=np.arange(CODES),
        left_out=0,
    )


@given(stretches())
def test_pieces_say_of_every_character_who_coded_it(given_stretches):
    said = by_character(given_stretches)
    found = np.zeros((CODES, len(LENGTHS), LENGTHS.max()), dtype=np.int64)
    pieces = overlay(given_stretches)
    for code, document, first, last, who, units in zip(
        pieces.code,
        pieces.document,
        pieces.first,
        pieces.last,
        pieces.said,
        pieces.units,
        strict=True,
    ):
        assert units == last - first > 0
        assert not found[code, document, first:last].any()
        found[code, document, first:last] = who
    bits = np.left_shift(1, np.arange(CODERS))
    assert (found == np.einsum("cdrx,r->cdx", said, bits)).all()


@given(stretches())
def test_every_unit_is_tallied_once_with_those_who_said_it(given_stretches):
    tallied = tally(overlay(given_stretches), LENGTHS, everyone_read_everything())
    assert (tallied.units.sum(axis=2) == LENGTHS).all()
    assert (tallied.units >= 0).all()
    said = by_character(given_stretches).sum(axis=3)
    assert (tallied.units @ tallied.said == said).all()
    assert (tallied.units @ tallied.ratings[..., 0] == said).all()
    assert (tallied.ratings.sum(axis=-1) == tallied.read).all()


@given(stretches())
def test_merged_stretches_cover_the_same_and_do_not_overlap(given_stretches):
    for merge in (merge_overlapping, merge_touching):
        merged = merge(given_stretches)
        assert (by_character(merged) == by_character(given_stretches)).all()
        assert (merged.last - merged.first).sum() == by_character(given_stretches).sum()


def test_touching_stretches_stay_apart_or_join():
    two = Stretches(*np.array([[0, 0, 0, 0, 3], [0, 0, 0, 3, 5]]).T)
    assert merge_overlapping(two).last.tolist() == [3, 5]
    assert merge_touching(two).last.tolist() == [5]


SPANS = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 12), st.integers(1, 8)), min_size=1, max_size=9
)


@given(SPANS, st.sampled_from([0.01, 0.5, 0.75, 1.0]))
def test_passages_join_spans_that_overlap_enough_and_what_hangs_on_them(spans, overlap):
    document = np.array([span[0] for span in spans])
    start = np.array([span[1] for span in spans])
    end = start + np.array([span[2] for span in spans])
    label = np.arange(len(spans))
    for _ in spans:
        for i in range(len(spans)):
            for j in range(len(spans)):
                shared = min(end[i], end[j]) - max(start[i], start[j])
                together = max(end[i], end[j]) - min(start[i], start[j])
                if document[i] == document[j] and shared > 0 and shared >= overlap * together:
                    label[i] = label[j] = min(label[i], label[j])
    found = passages(document, start, end, overlap)
    assert (np.equal.outer(found.passage, found.passage) == np.equal.outer(label, label)).all()
    assert (found.document[found.passage] == document).all()
    for number in range(len(found.document)):
        assert found.start[number] == start[found.passage == number].min()
        assert found.end[number] == end[found.passage == number].max()
