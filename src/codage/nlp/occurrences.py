"""Every place where one of many names stands, whatever its accents, hyphens and articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from codage.domain.name_words import LINKS, tokens

Form = tuple[str, ...]

_BETWEEN = frozenset(" -\u2011'’_\u00a0\u202f/().\n")


class Occurrence(NamedTuple):
    """A form that was found, and where."""

    form: Form
    start: int
    end: int


@dataclass(slots=True)
class _Node:
    next: dict[str, Any] = field(default_factory=dict)
    form: Form | None = None


class Forms:
    """Names to be found, each as its significant words."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self._root = _Node()
        for form in forms:
            node = self._root
            for word in form:
                node = node.next.setdefault(word, _Node())
            node.form = form

    def found_in(self, text: str) -> Iterator[Occurrence]:
        """The occurrences in `text`, the longest at each place, none over another."""
        words = list(tokens(text))
        at = 0
        while at < len(words):
            longest, after = self._longest(text, words, at)
            if longest:
                yield longest
            at = after

    def _longest(
        self, text: str, words: list[tuple[str, int, int]], at: int
    ) -> tuple[Occurrence | None, int]:
        node: _Node | None = self._root.next.get(words[at][0])
        found: Occurrence | None = None
        after, number = at + 1, at
        while node is not None:
            if node.form:
                found, after = Occurrence(node.form, words[at][1], words[number][2]), number + 1
            following = number + 1
            while following < len(words) and self._adjoins(text, words, following):
                if words[following][0] in node.next or words[following][0] not in LINKS:
                    break
                following += 1
            if following >= len(words) or not self._adjoins(text, words, following):
                break
            node, number = node.next.get(words[following][0]), following
        return found, after

    @staticmethod
    def _adjoins(text: str, words: list[tuple[str, int, int]], number: int) -> bool:
        between = text[words[number - 1][2] : words[number][1]]
        return len(between) <= 3 and _BETWEEN.issuperset(between)
