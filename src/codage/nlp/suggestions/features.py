"""Passages as numbers for a linear model: their words, and where and after what they are said.

TF-IDF of lemmas and of parts of words (3 to 5 letters), and with less weight the lemmas of the
question before, those of the passages on either side, and the place in the interview, since
semi-structured interviews follow one guide.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.feature_extraction.text import TfidfTransformer

from codage.nlp.suggestions.speech import Passage, Speech, Words, document_bounds

QUESTION_WEIGHT, AROUND_WEIGHT, PLACE_WEIGHT = 0.5, 0.4, 0.4
STATIONS = 7
MOST_WITH_PARTS = 20_000
"""In longer studies words count as wholes alone: their parts would take gigabytes."""
_FEWEST_PASSAGES, _MOST_PASSAGES = 2, 0.3
_FEWEST_WITH_PART = 3
_SHORTEST_PART, _LONGEST_PART = 3, 5


class Block(IntEnum):
    """What a group of columns is about."""

    LEMMAS = 0
    PARTS = 1
    QUESTION = 2
    AROUND = 3
    PLACE = 4


@dataclass(frozen=True, slots=True)
class Features:
    """``matrix`` has a row a passage; ``bounds`` the first column of each `Block`, and the end.

    ``lemma_columns`` and ``question_columns`` are the lemmas of those blocks' columns, by number;
    ``parts`` says which of its columns each word holds, and how often.
    """

    matrix: Any
    bounds: tuple[int, ...]
    lemma_columns: NDArray[np.int64]
    question_columns: NDArray[np.int64]
    lemma_counts: Any
    part_counts: Any
    parts: Any

    def columns(self, block: Block) -> slice:
        """The columns of a block."""
        return slice(self.bounds[block], self.bounds[block + 1])


def features_of(speech: Speech) -> Features:
    """The numbers of every passage. Equal speech gives equal numbers."""
    count = len(speech.passages)
    lemmas = _counts(speech.words.holder, speech.words.lemma, count, len(speech.lemmas))
    lemma_columns = _usual(lemmas)
    lemma_counts = lemmas[:, lemma_columns]
    surfaces = _counts(speech.words.holder, speech.words.surface, count, len(speech.surfaces))
    words = speech.surfaces
    parts = _parts_of(words) if count <= MOST_WITH_PARTS else sparse.csr_matrix((len(words), 0))
    part_counts = surfaces @ parts
    kept = np.flatnonzero(_passages_with(part_counts) >= _FEWEST_WITH_PART)
    parts, part_counts = parts[:, kept], part_counts[:, kept]
    question_columns, questions = _questions(speech)
    around = _neighbours(speech.passages) @ lemmas
    blocks = (
        _weighed(lemma_counts),
        _weighed(part_counts),
        questions * QUESTION_WEIGHT,
        _weighed(around[:, _usual(around)]) * AROUND_WEIGHT,
        _stations(speech.passages) * PLACE_WEIGHT,
    )
    bounds = np.concatenate(([0], np.cumsum([block.shape[1] for block in blocks])))
    return Features(
        sparse.hstack(blocks, format="csr"),
        tuple(int(bound) for bound in bounds),
        lemma_columns,
        question_columns,
        lemma_counts,
        part_counts,
        parts,
    )


def _counts(holder: NDArray[Any], what: NDArray[Any], rows: int, columns: int) -> Any:
    ones = np.ones(len(what))
    counted = sparse.coo_matrix((ones, (holder, what)), shape=(rows, max(columns, 1)))
    return counted.tocsr()


def _passages_with(counts: Any) -> NDArray[np.int64]:
    return np.bincount(counts.indices, minlength=counts.shape[1])


def _usual(counts: Any) -> NDArray[np.int64]:
    """The columns that are in more than one row, and not in a great part of all rows."""
    rows = _passages_with(counts)
    most = max(_MOST_PASSAGES * counts.shape[0], _FEWEST_PASSAGES)
    return np.flatnonzero((rows >= _FEWEST_PASSAGES) & (rows <= most))


def _weighed(counts: Any) -> Any:
    if not counts.shape[0] or not counts.shape[1]:
        return sparse.csr_matrix(counts.shape)
    return TfidfTransformer(sublinear_tf=True).fit_transform(counts)


def _questions(speech: Speech) -> tuple[NDArray[np.int64], Any]:
    words: Words = speech.question_words
    asked = _counts(words.holder, words.lemma, len(speech.questions), len(speech.lemmas))
    answered = np.flatnonzero(speech.question >= 0)
    chooser = sparse.csr_matrix(
        (np.ones(len(answered)), (answered, speech.question[answered])),
        shape=(len(speech.passages), len(speech.questions)),
    )
    counts = chooser @ asked
    columns = _usual(counts)
    return columns, _weighed(counts[:, columns])


def _neighbours(passages: list[Passage]) -> Any:
    """Which passages stand beside which in the same document."""
    rows, columns = [], []
    for number in range(1, len(passages)):
        if passages[number].document_id == passages[number - 1].document_id:
            rows += [number, number - 1]
            columns += [number - 1, number]
    return sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(passages),) * 2)


def _stations(passages: list[Passage]) -> Any:
    """How near each passage is to each of some stations from beginning to end, 0 to 1."""
    at = np.zeros(len(passages))
    for first, end in document_bounds(passages):
        at[first:end] = np.linspace(0, 1, end - first)
    near = 1 - np.abs(at[:, None] * (STATIONS - 1) - np.arange(STATIONS))
    return sparse.csr_matrix(np.maximum(near, 0))


def _parts_of(words: list[str]) -> Any:
    """How often each word, with a space on either side, holds each run of 3 to 5 letters."""
    numbers: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    for row, word in enumerate(words):
        padded = f" {word} "
        runs = [
            padded[start : start + length]
            for length in range(_SHORTEST_PART, _LONGEST_PART + 1)
            for start in range(len(padded) - length + 1)
        ]
        rows += [row] * len(runs)
        columns += [numbers.setdefault(run, len(numbers)) for run in runs]
    ones = np.ones(len(rows))
    counted = sparse.coo_matrix((ones, (rows, columns)), shape=(len(words), max(len(numbers), 1)))
    return counted.tocsr()
