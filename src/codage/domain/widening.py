"""From hits to the passages that are worth coding: the hit, its sentence, its turn, words around.

Passages of one turn that overlap become one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from codage.domain.message import Message
from codage.domain.sentences import sentence_at
from codage.domain.words import word_starts

_WORD_END = re.compile(r"\w+(?:[-\u2010\u2011]\w+)*")
MOST_WORDS = 200


class Extent(StrEnum):
    """How much around a hit is coded."""

    HIT = "hit"
    SENTENCE = "sentence"
    TURN = "turn"
    WORDS = "words"


EXTENT_NAMES = {
    Extent.HIT: Message("The hit alone"),
    Extent.SENTENCE: Message("Its sentence"),
    Extent.TURN: Message("Its whole turn"),
    Extent.WORDS: Message("Words around it"),
}
"""What people call them."""


@dataclass(frozen=True, slots=True)
class Widening:
    """How much to take; ``words`` on either side where that is what is taken."""

    extent: Extent = Extent.SENTENCE
    words: int = 10


def widened(
    text: str, hits: Sequence[tuple[int, int]], widening: Widening
) -> list[tuple[int, int]]:
    """The passages around `hits` of a text, in order, none over another, white space cut off.

    What overlaps is joined; sentences that only follow each other stay two.
    """
    found: list[tuple[int, int]] = []
    for start, end in sorted(_trimmed(text, *_wide(text, *hit, widening)) for hit in hits):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return found


def _wide(text: str, start: int, end: int, widening: Widening) -> tuple[int, int]:
    match widening.extent:
        case Extent.TURN:
            return 0, len(text)
        case Extent.SENTENCE:
            low = min(sentence_at(text, start)[0], start)
            high = max(sentence_at(text, max(end - 1, start))[1], end)
            return low, high
        case Extent.WORDS:
            return _words_around(text, start, end, widening.words)
        case _:
            return start, end


def _words_around(text: str, start: int, end: int, words: int) -> tuple[int, int]:
    begun = word_starts(text)
    before, after = bisect_left(begun, start), bisect_right(begun, end - 1)
    low = begun[max(before - words, 0)] if begun else start
    last = min(after + words, len(begun)) - 1
    high = end
    if last >= after and (word := _WORD_END.match(text, begun[last])):
        high = word.end()
    return min(low, start), max(high, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    return start + left, start + max(len(piece.rstrip()), left)
