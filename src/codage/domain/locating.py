"""Where a text holds what is looked for. Offsets are code points.

Texts are compared folded (lower case, base letters) unless accents or case are to count, always
character for character, so that a place in the folded text is the same place in the text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeAlias

from codage.domain.finding import UnusablePattern
from codage.domain.searching import AllOf, Near, Term, UnreadableSearch, Wish

Place: TypeAlias = tuple[int, int]
Forms: TypeAlias = Callable[[Term], Sequence[str]]
"""The ways in which a term may be written: itself, or others that stand for it."""

# Seconds that a regular expression may take over one turn.
PATIENCE = 0.5

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"[\W_]+"


class Locator(Protocol):
    """Finds places in texts."""

    def places(self, text: str) -> list[Place]:
        """Where `text` holds what is wanted, first to last; none where something is missing."""


class _Bases(dict[int, int]):
    """For `str.translate`: each letter without its accents, where that is one letter."""

    def __missing__(self, point: int) -> int:
        base = unicodedata.normalize("NFD", chr(point))[0]
        self[point] = found = ord(base)
        return found


_BASES = _Bases()


def unaccented(text: str) -> str:
    """`text` with base letters in place of accented ones, as long as before."""
    return text if text.isascii() else text.translate(_BASES)


def lowered(text: str) -> str:
    """`text` in lower case, as long as before."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def folded_alike(text: str) -> str:
    """`text` without case and accents, as long as before."""
    return unaccented(lowered(text))


def own_forms(term: Term) -> Sequence[str]:
    """A term as it is written, and with œ and æ for oe and ae, or the other way round."""
    text = term.text
    others = (("oe", "œ"), ("œ", "oe"), ("ae", "æ"), ("æ", "ae"), ("Oe", "Œ"), ("Œ", "Oe"))
    return list(dict.fromkeys([text, *(text.replace(old, new) for old, new in others)]))


class WishLocator:
    """Finds a parsed search."""

    def __init__(
        self,
        wish: Wish,
        *,
        forms: Forms = own_forms,
        same_case: bool = False,
        same_accents: bool = False,
    ) -> None:
        self._wish = wish
        self._forms = forms
        self._folds: list[Callable[[str], str]] = []
        if not same_case:
            self._folds.append(lowered)
        if not same_accents:
            self._folds.append(unaccented)
        self._patterns: dict[Term, re.Pattern[str]] = {}

    def places(self, text: str) -> list[Place]:
        """Where `text` holds what is wanted; none unless it holds all of it."""
        return _without_doubles(self._found(self._wish, self._folded(text)) or ())

    def _folded(self, text: str) -> str:
        for fold in self._folds:
            text = fold(text)
        return text

    def _found(self, wish: Wish, text: str) -> list[Place] | None:
        """The places of `wish` in a folded text, None when it does not hold it."""
        if isinstance(wish, Term):
            return [match.span() for match in self._pattern(wish).finditer(text)] or None
        if isinstance(wish, Near):
            first, second = self._found(wish.first, text), self._found(wish.second, text)
            if not first or not second:
                return None
            return _near(text, first, second, wish.distance) or None
        found: list[Place] = []
        if isinstance(wish, AllOf):
            for part in wish.parts:
                places = self._found(part, text)
                if places is None:
                    return None
                found += places
            if any(self._found(part, text) is not None for part in wish.excluded):
                return None
            return found
        for part in wish.parts:
            found += self._found(part, text) or ()
        return found or None

    def _pattern(self, term: Term) -> re.Pattern[str]:
        if term not in self._patterns:
            self._patterns[term] = self._compiled(term)
        return self._patterns[term]

    def _compiled(self, term: Term) -> re.Pattern[str]:
        written = (_WORD.findall(self._folded(form)) for form in self._forms(term))
        ways = {_BETWEEN.join(map(re.escape, words)) for words in written if words}
        if not ways:
            return re.compile(r"(?!)")
        body = "|".join(sorted(ways, key=len, reverse=True))
        ending = r"[^\W_]*" if term.prefix else ""
        return re.compile(rf"(?<![^\W_])(?:{body}){ending}(?![^\W_])")


class PatternLocator:
    """Finds a regular expression; a match of no characters is none."""

    def __init__(self, pattern: str, *, same_case: bool = False, same_accents: bool = False):
        self._fold = (lambda text: text) if same_accents else unaccented
        self._compiled = _compiled_pattern(self._fold(pattern), same_case)

    def places(self, text: str) -> list[Place]:
        """Where the expression matches. Raises UnusablePattern when it takes too long."""
        try:
            # Other threads go on while it looks.
            found = self._compiled.finditer(self._fold(text), timeout=PATIENCE, concurrent=True)
            return [match.span() for match in found if match.end() > match.start()]
        except TimeoutError as error:
            raise UnusablePattern(
                "This regular expression takes too long and was stopped. "
                "Write it without repetitions inside repetitions."
            ) from error


def _compiled_pattern(pattern: str, same_case: bool) -> Any:
    import regex

    flags = regex.MULTILINE | (0 if same_case else regex.IGNORECASE)
    try:
        return regex.compile(unicodedata.normalize("NFC", pattern), flags)
    except regex.error as error:
        at = min(getattr(error, "pos", None) or 0, max(len(pattern) - 1, 0))
        raise UnreadableSearch(
            "This regular expression cannot be used: {reason}.",
            reason=error.msg,
            start=at,
            end=at + 1,
        ) from error


def _without_doubles(places: Iterable[Place]) -> list[Place]:
    """Places in order; one that begins within another is part of it."""
    found: list[Place] = []
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if not found or start >= found[-1][1]:
            found.append((start, end))
        elif end > found[-1][1]:
            found[-1] = (found[-1][0], end)
    return found


def _near(text: str, first: list[Place], second: list[Place], distance: int) -> list[Place]:
    """From one of the `first` to the nearest of the `second`, where that is near enough."""
    found: list[Place] = []
    ordered = sorted(second)
    starts = [start for start, _ in ordered]
    for start, end in sorted(first):
        after = bisect_left(starts, end)
        best: tuple[int, Place] | None = None
        for index in (after - 1, after):
            if not 0 <= index < len(ordered):
                continue
            low, high = ordered[index]
            if low < end and high > start:
                continue
            between = text[end:low] if low >= end else text[high:start]
            words = len(_WORD.findall(between))
            if words <= distance and (best is None or words < best[0]):
                best = words, (min(start, low), max(end, high))
        if best:
            found.append(best[1])
    return found


def shifted(places: Iterable[Place], spans: Sequence[Place], text: str) -> list[Place]:
    """`places` in a line of lemmas as places in the text whose words stand at `spans`.

    The n-th of the lemmas in `text`, which one space parts, stands for the n-th word.
    """
    found: list[Place] = []
    counted = position = 0
    for start, end in places:
        counted += text.count(" ", position, start)
        position = start
        last = counted + text.count(" ", start, end)
        if last < len(spans):
            found.append((spans[counted][0], spans[last][1]))
    return found
