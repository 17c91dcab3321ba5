"""Which codes are likely for a passage, and why: rules that can be told, on this computer alone.

A code is likely when it is on the passage, in its turn or near it, when it often begins in the
same turns as those, when the passage speaks its words, and when it was used lately. Nothing
is coded by it; it only comes sooner in a list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from codage.domain.anchors import CodeId
from codage.gui.ranking import folded
from codage.project.rows import CodeRow

MOST = 8
_STEM = 6
_WORD = re.compile(r"[^\W\d_]{4,}")
_ENDING = re.compile(r"[sx]$")
_COMMON_SHARE = 0.05
_FUNCTION_WORDS = """
ainsi alors apres aussi autre autres avant avec avoir beaucoup bien cela celle celles
celui cette ceux chaque chez chose choses comme comment dans deja depuis deux dire doit
donc dont elle elles encore enfin entre etait etre faire fait faut font grand ils jamais
jour juste leur leurs lieu mais meme memes mieux moins notre nous parce parfois parler
passage petit peut peuvent plus plusieurs point pour pourquoi pouvoir premier quand quel
quelle quelles quelque quelques quels question sans selon sera sont sous sujet surtout
tous tout toute toutes tres trop venir vers voila voir vont votre vous about also been
from have into other more most that their them then there these they this what when where
which will with would your
"""
_SAYING_NOTHING = frozenset(_FUNCTION_WORDS.split())


class Why(Enum):
    """A reason for which a code is likely."""

    PASSAGE = "on the passage"
    TURN = "in its turn"
    NEAR = "in a turn nearby"
    TOGETHER = "often with these"
    NAME = "its name is spoken"
    DEFINITION = "its definition is spoken"
    RECENT = "used lately"


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds a passage: codes by how near they are, and its words.

    ``already`` are the present coder's codes of exactly this passage.
    """

    text: str
    passage: frozenset[CodeId] = frozenset()
    turn: frozenset[CodeId] = frozenset()
    near: frozenset[CodeId] = frozenset()
    already: frozenset[CodeId] = frozenset()


@dataclass(frozen=True, slots=True)
class Reason:
    """What speaks for a code, and how much; ``word`` is the one that was spoken, if that is it."""

    weight: float
    why: Why
    word: str = ""


@dataclass(frozen=True, slots=True)
class Likely:
    """A likely code, with what speaks for it, the strongest first."""

    code: CodeId
    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """The sum of the reasons' weights."""
        return sum(reason.weight for reason in self.reasons)


def likely_codes(
    codes: Iterable[CodeRow],
    around: Around,
    together: Mapping[CodeId, int],
    recent: Sequence[CodeId],
) -> list[Likely]:
    """The likeliest codes first, `MOST` at most; those that are there already are left out.

    `together` says in how many turns a code begins beside the codes around.
    """
    shown = [row for row in codes if not row.archived and row.id not in around.already]
    reasons = {row.id: _near(row.id, around, together, recent) for row in shown}
    for code, found in _spoken(shown, around.text).items():
        reasons[code] += found
    likely = [
        Likely(code, tuple(sorted(found, key=lambda reason: -reason.weight)))
        for code, found in reasons.items()
        if found
    ]
    likely.sort(key=lambda one: -one.score)
    return likely[:MOST]


def _near(
    code: CodeId, around: Around, together: Mapping[CodeId, int], recent: Sequence[CodeId]
) -> list[Reason]:
    found: list[Reason] = []
    if code in around.passage:
        found.append(Reason(4.0, Why.PASSAGE))
    elif code in around.turn:
        found.append(Reason(3.0, Why.TURN))
    elif code in around.near:
        found.append(Reason(1.5, Why.NEAR))
    if code in together:
        found.append(Reason(2.0 * together[code] / max(together.values()), Why.TOGETHER))
    if code in recent:
        found.append(Reason(1.5 * (1 - recent.index(code) / len(recent)), Why.RECENT))
    return found


def _spoken(codes: Sequence[CodeRow], text: str) -> dict[CodeId, list[Reason]]:
    """For each code of which words are spoken in `text`: what they weigh."""
    words = {_stem(word): word for word in reversed(_WORD.findall(text))}
    spoken = frozenset(words) - _SAYING_NOTHING
    matching = [(row.id, stems(row.name) & spoken, _described(row) & spoken) for row in codes]
    matching = [one for one in matching if one[1] or one[2]]
    counts = Counter(stem for _, named, defined in matching for stem in named | defined)
    most = max(4, _COMMON_SHARE * len(codes))
    telling = frozenset(stem for stem, count in counts.items() if count <= most)
    found: dict[CodeId, list[Reason]] = {}
    for code, named, defined in matching:
        in_name = sorted(named & telling)[:2]
        in_definition = sorted((defined - named) & telling)[:2]
        reasons = [Reason(3.0, Why.NAME, words[stem]) for stem in in_name]
        reasons += [Reason(1.2, Why.DEFINITION, words[stem]) for stem in in_definition]
        if reasons:
            found[code] = reasons
    return found


def _described(row: CodeRow) -> frozenset[str]:
    return stems(row.definition) | stems(row.inclusion) if row.inclusion else stems(row.definition)


@lru_cache(maxsize=8192)
def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of `text` that can say something."""
    return frozenset(map(_stem, _WORD.findall(text))) - _SAYING_NOTHING


def _stem(word: str) -> str:
    plain = folded(word)
    return plain if plain in _SAYING_NOTHING else _ENDING.sub("", plain)[:_STEM]
