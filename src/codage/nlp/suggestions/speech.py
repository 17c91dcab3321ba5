"""What the respondents of a study say, parted into passages of some sentences, and their words.

A passage is as long as segments usually are. Words and lemmas are numbered, and kept as flat
arrays, so that a study of three hundred interviews is one sparse matrix.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from codage.domain.anchors import DocumentId, Span, TurnId
from codage.domain.name_words import folded
from codage.domain.sentences import sentences
from codage.domain.task import Advance, unwatched
from codage.domain.transcript import Role
from codage.project.project import Project
from codage.project.rows import TurnRow
from codage.project.tokens import token_spans

LENGTH = 300
"""Sentences are taken together up to so many characters."""

Numbers = NDArray[np.int32]


class Passage(NamedTuple):
    """Some sentences of one turn; offsets are code points."""

    document_id: DocumentId
    turn_id: TurnId
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span.within(self.turn_id, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of some texts, one after the other. ``holder`` is the number of the text."""

    holder: Numbers
    surface: Numbers
    lemma: Numbers
    start: Numbers
    end: Numbers


@dataclass(frozen=True, slots=True)
class Speech:
    """Passages in the order of documents and of the text.

    ``words`` are the passages' own; ``question_words`` those of the questions, and ``question``
    the number of the question that a passage answers, or -1. ``surfaces`` and ``lemmas`` are what
    the numbers stand for, folded. ``places`` are the passages of each turn; ``order`` ranks turns.
    """

    passages: list[Passage]
    question: Numbers
    words: Words
    question_words: Words
    surfaces: list[str]
    lemmas: list[str]
    texts: dict[TurnId, str]
    questions: list[TurnId]
    places: dict[TurnId, range]
    order: dict[TurnId, int]


def passages_in(text: str) -> list[tuple[int, int]]:
    """The passages of a turn, start and end: whole sentences, and none is left out."""
    packed: list[tuple[int, int]] = []
    for start, end in sentences(text):
        if packed and end - packed[-1][0] <= LENGTH:
            packed[-1] = (packed[-1][0], end)
        else:
            packed.append((start, end))
    return packed


def read_speech(project: Project, *, advance: Advance = unwatched) -> Speech:
    """Read everything that respondents say. A turn without lemmas is taken as it is written."""
    names = project.document_names()
    lemmas = project.lemmas_of()
    reader = _Reader(lemmas)
    for number, (document_id, name) in enumerate(names.items()):
        advance(number, len(names), name)
        question = -1
        for turn in project.turns(document_id):
            if turn.role is Role.INTERVIEWER:
                question = reader.add_question(turn)
            else:
                reader.add_answer(document_id, turn, question)
    return reader.speech()


@dataclass(slots=True)
class _Numbered:
    """Gives every word a number; words that differ by case or accents alone share it."""

    words: list[str] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)
    _folded: dict[str, int] = field(default_factory=dict)

    def number(self, word: str) -> int:
        known = self._numbers.get(word)
        if known is None:
            bare = folded(word)
            known = self._folded.setdefault(bare, len(self.words))
            if known == len(self.words):
                self.words.append(bare)
            self._numbers[word] = known
        return known


@dataclass(slots=True)
class _Gathered:
    holder: list[int] = field(default_factory=list)
    surface: list[int] = field(default_factory=list)
    lemma: list[int] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)

    def words(self) -> Words:
        listed = (self.holder, self.surface, self.lemma, self.start, self.end)
        return Words(*(np.asarray(one, dtype=np.int32) for one in listed))


class _Reader:
    def __init__(self, lemmas: Mapping[TurnId, str]) -> None:
        self._lemmas = lemmas
        self._surface, self._lemma = _Numbered(), _Numbered()
        self._own, self._asked = _Gathered(), _Gathered()
        self._passages: list[Passage] = []
        self._question: list[int] = []
        self._texts: dict[TurnId, str] = {}
        self._questions: list[TurnId] = []
        self._places: dict[TurnId, range] = {}
        self._order: dict[TurnId, int] = {}

    def add_question(self, turn: TurnRow) -> int:
        """Take in what an interviewer says. Gives its number."""
        number = len(self._questions)
        self._note(turn)
        self._questions.append(turn.id)
        self._add_words(self._asked, turn, [(number, 0, len(turn.text))])
        return number

    def add_answer(self, document_id: DocumentId, turn: TurnRow, question: int) -> None:
        """Take in what a respondent says after that question."""
        first = len(self._passages)
        self._note(turn)
        parts = passages_in(turn.text)
        self._passages += [Passage(document_id, turn.id, start, end) for start, end in parts]
        self._question += [question] * len(parts)
        self._places[turn.id] = range(first, len(self._passages))
        numbered = [(first + number, *part) for number, part in enumerate(parts)]
        self._add_words(self._own, turn, numbered)

    def speech(self) -> Speech:
        """Everything that was taken in."""
        return Speech(
            self._passages,
            np.asarray(self._question, dtype=np.int32),
            self._own.words(),
            self._asked.words(),
            self._surface.words,
            self._lemma.words,
            self._texts,
            self._questions,
            self._places,
            self._order,
        )

    def _note(self, turn: TurnRow) -> None:
        self._order[turn.id] = len(self._order)
        self._texts[turn.id] = turn.text

    def _add_words(self, into: _Gathered, turn: TurnRow, parts: list[tuple[int, int, int]]) -> None:
        spans = token_spans(turn.text)
        words = [turn.text[start:end] for start, end in spans]
        lemmas = self._lemmas.get(turn.id, "").split(" ")
        if len(lemmas) != len(words):
            lemmas = [word.lower() for word in words]
        into.holder += _holders(spans, parts)
        into.surface += map(self._surface.number, words)
        into.lemma += map(self._lemma.number, lemmas)
        into.start += [start for start, _ in spans]
        into.end += [end for _, end in spans]


def _holders(spans: list[tuple[int, int]], parts: list[tuple[int, int, int]]) -> Iterator[int]:
    """For each word the number of the part that it stands in; every word stands in one."""
    if not parts:
        return
    bounds = [start for _, start, _ in parts[1:]]
    at = 0
    for start, _ in spans:
        while at < len(bounds) and start >= bounds[at]:
            at += 1
        yield parts[at][0]


def document_bounds(passages: list[Passage]) -> list[tuple[int, int]]:
    """The first passage of each document and the one after its last."""
    starts = [
        number
        for number, passage in enumerate(passages)
        if number == 0 or passage.document_id != passages[number - 1].document_id
    ]
    return list(pairwise([*starts, len(passages)]))
