"""Which case a document is about: proposed by identifier, else by likeness of names.

Nothing is linked here. A name's words weigh by their rarity among the cases, and the words for
kinds of places count for a quarter: « Orvane » decides, « communauté de communes » tells apart.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from codage.domain.anchors import CaseId, DocumentId
from codage.domain.message import Message
from codage.survey.words import plain, tokens

ENOUGH = 70
CLEAR_LEAD = 6
MOST_CANDIDATES = 5
LEAST_SHOWN = 35
_ALIKE = 84
_ACRONYM_WORTH = 0.9
_GENERIC_WORTH = 0.25
_OTHER_TEXT_WORTH = 0.85

_STOP_WORDS_LISTED = (
    "a au aux avec d dans de des du en et l la le les n ou par pour s sous sur un une the of"
)
_GENERIC_LISTED = (
    "syndicat departement departemental departementale communaute communes commune agglomeration "
    "agglo metropole urbaine ville mairie conseil region regional intercommunal intercommunale "
    "mixte pays energie energies eau eaux assainissement dechets numerique mobilite societe "
    "groupe sa sas cc ca cu cd sde sdec epci entretien interview transcription"
)
_STOP_WORDS = frozenset(_STOP_WORDS_LISTED.split())
_GENERIC = frozenset(_GENERIC_LISTED.split())


@dataclass(frozen=True, slots=True)
class DocumentHints:
    """What is known of a document: its name (or file's), and the values of its preamble."""

    id: DocumentId
    name: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseHints:
    """What is known of a case: its identifier, its name, and other texts that may name it."""

    id: CaseId
    key: str
    name: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case that a document may be about: a score of 0 to 100, and why."""

    case: CaseId
    score: int
    reason: Message
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for a document: the best case, or none, and all candidates by score.

    ``exact`` is the one case whose identifier the document bears; None where it bears none
    or several.
    """

    document: DocumentId
    best: CaseId | None
    candidates: tuple[Candidate, ...]

    @property
    def exact(self) -> CaseId | None:
        """The one case whose identifier the document bears, if there is one alone."""
        found = [candidate.case for candidate in self.candidates if candidate.exact]
        return found[0] if len(found) == 1 else None


def propose_links(
    documents: Sequence[DocumentHints], cases: Sequence[CaseHints]
) -> tuple[Proposal, ...]:
    """A proposal for each document, in their order.

    The best case is the only one whose identifier stands in the document's name or preamble;
    else the one whose name is clearly the most alike; else none.
    """
    keys = _Keys(cases)
    names = _Names(cases)
    return tuple(_proposal(document, keys, names) for document in documents)


def _proposal(document: DocumentHints, keys: _Keys, names: _Names) -> Proposal:
    found: dict[CaseId, Candidate] = {}
    for candidate in (*keys.candidates(document), *names.candidates(document)):
        known = found.get(candidate.case)
        if known is None or (candidate.exact, candidate.score) > (known.exact, known.score):
            found[candidate.case] = candidate
    ranked = sorted(found.values(), key=lambda c: (-c.exact, -c.score, c.case))
    exact = [candidate for candidate in ranked if candidate.exact]
    shown = exact + [c for c in ranked if not c.exact][:MOST_CANDIDATES]
    return Proposal(document.id, _best(shown), tuple(shown))


def _best(ranked: Sequence[Candidate]) -> CaseId | None:
    if not ranked or ranked[0].score < ENOUGH:
        return None
    first = ranked[0]
    if len(ranked) == 1 or (first.exact and not ranked[1].exact):
        return first.case
    if ranked[1].exact or first.score - ranked[1].score < CLEAR_LEAD:
        return None
    return first.case


class _Keys:
    """Identifiers, found whole in texts: never OTCD-01 inside OTCD-010."""

    def __init__(self, cases: Sequence[CaseHints]) -> None:
        counts = Counter(plain(case.key) for case in cases if case.key.strip())
        self._cases = {plain(c.key): c for c in cases if counts[plain(c.key)] == 1}
        self._patterns = {
            key: re.compile(rf"(?<![^\W_]){_loose(key)}(?![^\W_])")
            for key in self._cases
            if _telling(key)
        }
        # One look for the digits of a key spares most of the searching.
        self._digits = {key: max(re.findall(r"\d+", key), key=len) for key in self._patterns}

    def candidates(self, document: DocumentHints) -> Iterator[Candidate]:
        """Cases whose identifier the document bears, and those whose bare number it holds."""
        for value in document.values:
            if case := self._cases.get(plain(value.strip())):
                yield _borne(case, 100)
        for text in (document.name, *document.values):
            yield from self._within(plain(text))
        numbers = {number.lstrip("0") for number in re.findall(r"\d+", document.name)}
        for key, case in self._cases.items():
            if key.isdigit() and key not in self._patterns and key.lstrip("0") in numbers:
                message = Message("The number {key} is in the document's name.", {"key": case.key})
                yield Candidate(case.id, 60, message)

    def _within(self, text: str) -> Iterator[Candidate]:
        spans = [
            (found.start(), found.end(), key)
            for key, pattern in self._patterns.items()
            if self._digits[key] in text
            for found in pattern.finditer(text)
        ]
        for start, end, key in spans:
            # OTCD-1 stands within OTCD-1-2: the longer identifier is the one meant.
            if not any(s <= start and end <= e and e - s > end - start for s, e, _ in spans):
                yield _borne(self._cases[key], 100)


def _borne(case: CaseHints, score: int) -> Candidate:
    message = Message("The document bears the identifier {key}.", {"key": case.key})
    return Candidate(case.id, score, message, exact=True)


def _telling(key: str) -> bool:
    """Whether a key may be looked for inside a text: a short number may mean anything."""
    if key.isdigit():
        return len(key) >= 5
    return any(c.isdigit() for c in key) and sum(c.isalnum() for c in key) >= 3


def _loose(key: str) -> str:
    """A pattern for `key` with any (or no) separator where it has one: OTCD_003, otcd 003."""
    parts = re.findall(r"[^\W_]+|[\W_]+", key)
    return "".join(re.escape(p) if p[0].isalnum() else r"[\W_]{0,3}" for p in parts)


class _Names:
    """Names of cases as weighted words, looked up in the words of a document."""

    def __init__(self, cases: Sequence[CaseHints]) -> None:
        self._texts = [
            (case, text, worth)
            for case in cases
            for text, worth in ((case.name, 1.0), *((o, _OTHER_TEXT_WORTH) for o in case.others))
            if text.strip()
        ]
        self._words = [_content(text) for _, text, _ in self._texts]
        self._initials = [_initials(text) for _, text, _ in self._texts]
        spread = Counter(word for words in self._words for word in set(words))
        total = len(self._texts)
        self._weights = {word: math.log(1 + total / count) for word, count in spread.items()}
        self._places: dict[str, list[int]] = {}
        for place, words in enumerate(self._words):
            for word in set(words):
                self._places.setdefault(word, []).append(place)
        self._vocabulary = list(spread)
        self._vague = [
            place for place, words in enumerate(self._words) if words and _GENERIC.issuperset(words)
        ]

    def candidates(self, document: DocumentHints) -> Iterator[Candidate]:
        """Cases whose name the document's words cover in part, rare words before all."""
        words = dict.fromkeys(w for t in (document.name, *document.values) for w in _content(t))
        alike = self._alike(words)
        rare = [word for word in alike if word not in _GENERIC]
        places = {place for word in rare for place in self._places[word]}
        places |= {place for place in self._vague if alike.keys() & set(self._words[place])}
        for place in sorted(places):
            case, text, worth = self._texts[place]
            score = round(100 * worth * self._covered(place, words, alike))
            if score >= LEAST_SHOWN:
                message = Message("The name is like “{name}”.", {"name": text})
                yield Candidate(case.id, min(score, 99), message)

    def _alike(self, words: Sequence[str] | dict[str, None]) -> dict[str, float]:
        """The words of names that the document has, exactly or nearly, and how nearly."""
        alike: dict[str, float] = {}
        for word in words:
            if word in self._weights:
                alike[word] = 1.0
            elif len(word) > 3 and not word.isdigit():
                near = process.extract(
                    word, self._vocabulary, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=5
                )
                for other, score, _ in near:
                    if len(other) > 4 or (len(other) > 3 and len(word) > 4):
                        alike[other] = max(alike.get(other, 0.0), score / 100)
        return alike

    def _covered(self, place: int, words: dict[str, None], alike: dict[str, float]) -> float:
        """The share of a name's weight that the document covers, 0 to 1."""
        covered = {word: alike.get(word, 0.0) for word in self._words[place]}
        letters, meant = self._initials[place]
        for word in words:
            if 2 <= len(word) <= 6 and word not in covered and _subsequence(word, letters):
                for full in meant:
                    covered[full] = max(covered.get(full, 0.0), _ACRONYM_WORTH)
        rare = self._share(covered, [word for word in covered if word not in _GENERIC])
        generic = self._share(covered, [word for word in covered if word in _GENERIC])
        if rare is None:
            # « Syndicat des eaux » is made of kinds alone, and names nobody for certain.
            return (generic or 0.0) / 2
        if generic is None:
            return rare
        return rare * (1 - _GENERIC_WORTH) + generic * _GENERIC_WORTH * (rare > 0)

    def _share(self, covered: dict[str, float], words: Sequence[str]) -> float | None:
        """The covered share of the weight of some words; None where there are none."""
        whole = sum(self._weights[word] for word in words)
        return sum(self._weights[word] * covered[word] for word in words) / whole if words else None


def _content(text: str) -> list[str]:
    return [word for word in tokens(text) if word not in _STOP_WORDS]


def _initials(text: str) -> tuple[str, tuple[str, ...]]:
    """The first letters of the generic words of a name, with stop words, and these words."""
    words = tokens(text)
    run = [word for word in words if word in _GENERIC or word in _STOP_WORDS]
    return "".join(word[0] for word in run), tuple(word for word in run if word in _GENERIC)


def _subsequence(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)
