"""The words of one document by position: which there are, and which are the respondents'.

Counts what `codage.domain.words` counts, but for whole documents at once, in numpy. Import it
only where frames are wanted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Positions = NDArray[np.int64]
Marks = NDArray[np.bool_]

_HYPHENS = (0x2D, 0x2010, 0x2011)
_OPENING, _CLOSING = 0x5B, 0x5D


class SpokenTurn(NamedTuple):
    """A turn as this module reads it."""

    turn_id: int
    text: str
    by_interviewer: bool


class Speech:
    """The turns of one document in order; positions are code points of its whole text.

    A word lies where it begins. Speech that nobody is known to have said is a respondent's.
    """

    def __init__(self, turns: Iterable[SpokenTurn]) -> None:
        listed = list(turns)
        texts = [turn.text for turn in listed]
        lengths = np.fromiter(map(len, texts), np.int64, len(texts))
        self.turn_ids: Positions = np.fromiter((turn.turn_id for turn in listed), np.int64)
        self.turn_starts: Positions = np.concatenate(([0], np.cumsum(lengths + 1)[:-1]))[
            : len(texts)
        ]
        self.turn_lengths: Positions = lengths
        self.by_respondent: Marks = np.fromiter((not turn.by_interviewer for turn in listed), bool)
        self.word_starts = _word_starts(texts, self.turn_starts)
        respondents_word = self.by_respondent[self._turn_at(self.word_starts)]
        self._respondent_words_before = _running(respondents_word)
        self._respondent_characters_before = _running(lengths * self.by_respondent)
        self._by_turn_id = np.argsort(self.turn_ids)

    @property
    def words(self) -> int:
        """All words of the document."""
        return len(self.word_starts)

    @property
    def respondent_words(self) -> int:
        """The words of everyone but interviewers."""
        return int(self._respondent_words_before[-1])

    @property
    def words_by_turn(self) -> Positions:
        """The number of words of each turn."""
        return np.bincount(self._turn_at(self.word_starts), minlength=len(self.turn_ids))

    def positions(self, turn_ids: Positions, offsets: Positions) -> Positions:
        """Where anchors lie in the whole text."""
        order = self._by_turn_id
        turns = order[np.searchsorted(self.turn_ids, turn_ids, sorter=order)]
        found: Positions = self.turn_starts[turns] + offsets
        return found

    def words_before(self, positions: Positions) -> Positions:
        """How many words begin before each position."""
        return np.searchsorted(self.word_starts, positions)

    def respondent_words_before(self, positions: Positions) -> Positions:
        """How many words of respondents begin before each position."""
        return self._respondent_words_before[self.words_before(positions)]

    def respondent_characters_before(self, positions: Positions) -> Positions:
        """How many code points of respondents' turns lie before each position."""
        turns = self._turn_at(positions)
        within = np.minimum(positions - self.turn_starts[turns], self.turn_lengths[turns])
        counted: Positions = self._respondent_characters_before[turns] + np.where(
            self.by_respondent[turns], within, 0
        )
        return counted

    def _turn_at(self, positions: Positions) -> Positions:
        return np.searchsorted(self.turn_starts, positions, side="right") - 1


def _running(counts: NDArray[np.int64] | Marks) -> Positions:
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))


def _word_starts(texts: list[str], turn_starts: Positions) -> Positions:
    """The positions at which the words of joined turns begin, as `domain.words` would find."""
    encoded = "\n".join(texts).encode("utf-32-le", errors="surrogatepass")
    points = np.frombuffer(encoded, dtype=np.uint32)
    beyond_basic_plane = bool(points.size) and int(points.max()) > 0xFFFF
    in_word = _word_characters(0x110000 if beyond_basic_plane else 0x10000)[points]
    begins = in_word.copy()
    begins[1:] &= ~in_word[:-1]
    hyphen = (points == _HYPHENS[0]) | (points == _HYPHENS[1]) | (points == _HYPHENS[2])
    begins[2:] &= ~(hyphen[1:-1] & in_word[:-2])
    for opening, closing in zip(*_brackets(points, turn_starts), strict=True):
        begins[opening:closing] = False
    return np.flatnonzero(begins)


def _brackets(points: NDArray[np.uint32], turn_starts: Positions) -> tuple[Positions, Positions]:
    """Where a bracket opens whose next bracket, in the same turn, closes it; and where."""
    at = np.flatnonzero((points == _OPENING) | (points == _CLOSING))
    turn = np.searchsorted(turn_starts, at, side="right")
    paired = (points[at[:-1]] == _OPENING) & (points[at[1:]] == _CLOSING) & (turn[:-1] == turn[1:])
    return at[:-1][paired], at[1:][paired]


@cache
def _word_characters(count: int) -> Marks:
    """For each of the first `count` code points, whether it belongs to a word."""
    marks = np.zeros(count, dtype=bool)
    for run in re.finditer(r"\w+", "".join(map(chr, range(count)))):
        marks[run.start() : run.end()] = True
    return marks
