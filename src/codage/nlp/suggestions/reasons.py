"""What spoke for a passage: its words by their share of the score, and what stands around it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from codage.nlp.suggestions.features import Block, Features
from codage.nlp.suggestions.speech import Speech, Words

MOST_WORDS = 6
MOST_ASKED = 3
_LEAST_SHARE = 0.04
_NOTABLE = 0.15
_SHORTEST = 3
_USUAL = 0.1


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the passage as it is written, everywhere that it stands in the turn, and its
    share (0 to 1) of all that spoke for the passage."""

    text: str
    spans: tuple[tuple[int, int], ...]
    share: float


@dataclass(frozen=True, slots=True)
class Reasons:
    """The words that spoke most, strongest first; words of the question that spoke too; whether
    what is said around it, and the place in the interview, had a notable part (0 to 1)."""

    words: tuple[Word, ...]
    asked: tuple[str, ...]
    question_share: float
    around_share: float
    place_share: float

    @property
    def is_question_notable(self) -> bool:
        """Whether the question had a part worth telling."""
        return self.question_share >= _NOTABLE and bool(self.asked)

    @property
    def is_around_notable(self) -> bool:
        """Whether what stands before and after had a part worth telling."""
        return self.around_share >= _NOTABLE

    @property
    def is_place_notable(self) -> bool:
        """Whether the place in the interview had a part worth telling."""
        return self.place_share >= _NOTABLE


class Explainer:
    """Parts the scores of passages among their words."""

    def __init__(self, speech: Speech, features: Features) -> None:
        self._speech = speech
        self._features = features
        self._frequent = _frequent(speech)

    def reasons(self, passage: int, weights: NDArray[np.float64]) -> Reasons:
        """What spoke for a passage under these weights."""
        row = self._features.matrix[passage]
        spoken = np.zeros(len(weights))
        spoken[row.indices] = row.data * weights[row.indices]
        by_word = self._by_word(passage, spoken)
        blocks = {
            block: float(spoken[self._features.columns(block)].sum())
            for block in (Block.QUESTION, Block.AROUND, Block.PLACE)
        }
        own = sum(value for value in by_word.values() if value > 0)
        total = own + sum(max(value, 0.0) for value in blocks.values()) or 1.0
        return Reasons(
            self._words(passage, by_word, total),
            self._asked(passage, spoken),
            max(blocks[Block.QUESTION], 0.0) / total,
            max(blocks[Block.AROUND], 0.0) / total,
            max(blocks[Block.PLACE], 0.0) / total,
        )

    def _by_word(self, passage: int, spoken: NDArray[np.float64]) -> dict[tuple[int, int], float]:
        """What each word of the passage, by surface and lemma, adds to the score."""
        features = self._features
        places = _places(self._speech.words, passage)
        surfaces, lemmas = self._speech.words.surface[places], self._speech.words.lemma[places]
        by_lemma = np.zeros(len(self._speech.lemmas))
        by_lemma[features.lemma_columns] = _each(
            spoken[features.columns(Block.LEMMAS)], features.lemma_counts[passage]
        )
        by_part = _each(spoken[features.columns(Block.PARTS)], features.part_counts[passage])
        by_surface = features.parts[surfaces] @ by_part
        added: dict[tuple[int, int], float] = {}
        for surface, lemma, of_parts in zip(surfaces, lemmas, by_surface, strict=True):
            key = (int(surface), int(lemma))
            added[key] = added.get(key, 0.0) + float(by_lemma[lemma] + of_parts)
        return added

    def _words(
        self, passage: int, by_word: dict[tuple[int, int], float], total: float
    ) -> tuple[Word, ...]:
        words = self._speech.words
        places = _places(words, passage)
        text = self._speech.texts[self._speech.passages[passage].turn_id]
        found: list[Word] = []
        ranked = sorted(by_word.items(), key=lambda item: -item[1])
        for (surface, lemma), value in ranked:
            share = value / total
            if len(found) == MOST_WORDS or share < _LEAST_SHARE:
                break
            if self._is_telling(surface, lemma):
                at = places[(words.surface[places] == surface) & (words.lemma[places] == lemma)]
                spans = tuple((int(words.start[one]), int(words.end[one])) for one in at)
                found.append(Word(text[slice(*spans[0])], spans, share))
        return tuple(found)

    def _is_telling(self, surface: int, lemma: int) -> bool:
        return lemma not in self._frequent and len(self._speech.surfaces[surface]) >= _SHORTEST

    def _asked(self, passage: int, spoken: NDArray[np.float64]) -> tuple[str, ...]:
        question = int(self._speech.question[passage])
        if question < 0:
            return ()
        words = self._speech.question_words
        by_lemma = np.zeros(len(self._speech.lemmas))
        by_lemma[self._features.question_columns] = spoken[self._features.columns(Block.QUESTION)]
        places = _places(words, question)
        text = self._speech.texts[self._speech.questions[question]]
        telling = [one for one in places if self._is_telling(words.surface[one], words.lemma[one])]
        return _strongest(
            (text[words.start[one] : words.end[one]], by_lemma[words.lemma[one]]) for one in telling
        )


def _strongest(weighed: Iterable[tuple[str, float]]) -> tuple[str, ...]:
    best: dict[str, float] = {}
    for text, value in weighed:
        if value > 0:
            best[text.lower()] = max(best.get(text.lower(), 0.0), value)
    return tuple(sorted(best, key=lambda text: -best[text])[:MOST_ASKED])


def _places(words: Words, holder: int) -> NDArray[np.int64]:
    first, end = np.searchsorted(words.holder, [holder, holder + 1])
    return np.arange(first, end)


def _each(spoken: NDArray[np.float64], counts: Any) -> NDArray[np.float64]:
    """What one occurrence of each column adds, where what all add is known."""
    divided = np.zeros(len(spoken))
    divided[counts.indices] = spoken[counts.indices] / counts.data
    return divided


def _frequent(speech: Speech) -> frozenset[int]:
    """The lemmas that are in too many passages to say anything: articles, pronouns, « faire »."""
    count = len(speech.lemmas)
    pairs = np.unique(speech.words.holder.astype(np.int64) * count + speech.words.lemma)
    passages = np.bincount(pairs % count, minlength=count)
    return frozenset(np.flatnonzero(passages > _USUAL * len(speech.passages)).tolist())
