"""What to find in texts and what to put in its place: words, or a regular expression."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from codage.domain.message import CodageError

# Seconds that a regular expression may take over one text.
PATIENCE = 2.0

_APOSTROPHES = "'’ʼ"
_ACCENTED = range(0xC0, 0x250), range(0x1E00, 0x1F00)


class UnusablePattern(CodageError):  # noqa: N818
    """The regular expression is malformed, or takes for ever."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to find, and how exactly.

    Without `same_accents`, é is found for e, and either apostrophe for the other. In a
    regular expression (`is_pattern`) accents always count. `whole_words`: neither within a
    longer word nor across one's end; a hyphen ends a word here.
    """

    text: str
    whole_words: bool = False
    same_case: bool = False
    same_accents: bool = False
    is_pattern: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where something was found in a text, and what would be put there instead."""

    start: int
    end: int
    found: str
    replacement: str


class Finder:
    """Finds what is wanted in any number of texts. Raises UnusablePattern, if need be at a hit.

    In a regular expression's replacement ``\\1`` and ``\\g<name>`` stand for its groups.
    """

    def __init__(self, wanted: Wanted, replace: str) -> None:
        self._replace = unicodedata.normalize("NFC", replace)
        self._is_pattern = wanted.is_pattern
        self._compiled = _compiled(wanted)

    def occurrences(self, text: str) -> Iterator[Occurrence]:
        """What is found in `text`, first to last; a match of no characters is none."""
        if not self._compiled:
            return
        try:
            for match in self._matches(text):
                if match.end() > match.start():
                    replacement = match.expand(self._replace) if self._is_pattern else self._replace
                    yield Occurrence(match.start(), match.end(), match[0], replacement)
        except TimeoutError as error:
            raise UnusablePattern(
                "This regular expression takes too long. Nothing was changed. "
                "Write it without repetitions inside repetitions."
            ) from error
        except (ValueError, IndexError) as error:
            raise _unusable(error) from error

    def _matches(self, text: str) -> Iterator[Any]:
        if self._is_pattern:
            found: Iterator[Any] = self._compiled.finditer(text, timeout=PATIENCE)
            return found
        return iter(self._compiled.finditer(text))


def _compiled(wanted: Wanted) -> Any:
    text = unicodedata.normalize("NFC", wanted.text)
    if not text:
        return None
    body = text if wanted.is_pattern else "".join(map(_expression(wanted), text))
    if wanted.whole_words:
        body = rf"(?<!\w)(?:{body})(?!\w)"
    if not wanted.is_pattern:
        return re.compile(body, 0 if wanted.same_case else re.IGNORECASE)
    import regex

    try:
        return regex.compile(body, regex.MULTILINE | (0 if wanted.same_case else regex.IGNORECASE))
    except regex.error as error:
        raise _unusable(error) from error


def _unusable(error: Exception) -> UnusablePattern:
    return UnusablePattern(
        "This regular expression cannot be used: {reason}. Nothing was changed. Correct it, "
        "or search for the text as it is.",
        reason=str(error),
    )


def _expression(wanted: Wanted) -> Callable[[str], str]:
    return re.escape if wanted.same_accents else _any_accent


@cache
def _any_accent(character: str) -> str:
    if character in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    base = _base(character)
    alike = [other for other in _by_base().get(base, ()) if other.isupper() == base.isupper()]
    return "[" + "".join(map(re.escape, {character, base, *alike})) + "]"


@cache
def _by_base() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for block in _ACCENTED:
        for character in map(chr, block):
            if (base := _base(character)) != character:
                found.setdefault(base, []).append(character)
    return found


def _base(character: str) -> str:
    return unicodedata.normalize("NFD", character)[0]
