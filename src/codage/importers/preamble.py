"""What stands before the first turn: pairs such as « Lieu : Albi » become attributes.

The difficulty is « Enquêtrice : Claire Vasseur », which may be a pair or a turn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from codage.domain.transcript import SetAside
from codage.importers import heads
from codage.importers.roles import is_role_word
from codage.importers.script import Line

_LONGEST_PREAMBLE = 40
_LONGEST_TITLE = 400
_LONGEST_ASIDE = 1_500


@dataclass(frozen=True, slots=True)
class Preamble:
    """The pairs before the first turn, and where they end (the number of the next line).

    ``back`` are lines of pairs that a person wants in the text.
    """

    attributes: tuple[tuple[str, str], ...]
    pair_lines: frozenset[int]
    end: int
    back: frozenset[int] = frozenset()

    def may_end(self, lines: Sequence[Line], first: int) -> bool:
        """Whether what stands before line `first` is short enough not to be speech."""
        extra = [len(line.text) for line in self._extra(lines, first)]
        return sum(extra) <= _LONGEST_ASIDE and all(size <= _LONGEST_TITLE for size in extra)

    def set_aside(
        self, lines: Sequence[Line], first: int, kept: frozenset[str] = frozenset()
    ) -> tuple[SetAside, ...]:
        """The lines before line `first` that are no pairs: titles, dates of an export."""
        return tuple(
            SetAside("preamble", line.text)
            for line in self._extra(lines, first)
            if line.text and line.text not in kept
        )

    def without(self, kept: frozenset[str]) -> Preamble:
        """The preamble less the pairs among `kept` (``key : value``), whose lines are text."""
        pairs = list(zip(sorted(self.pair_lines), self.attributes, strict=True))
        back = {number for number, pair in pairs if " : ".join(pair) in kept}
        if not back:
            return self
        return replace(
            self,
            attributes=tuple(pair for number, pair in pairs if number not in back),
            pair_lines=self.pair_lines - back,
            back=frozenset(back),
        )

    def kept_lines(self, lines: Sequence[Line], first: int, kept: frozenset[str]) -> list[int]:
        """The numbers of the lines before line `first` that stay in the text."""
        return [n for n in range(first) if n in self.back or lines[n].text in kept]

    def _extra(self, lines: Sequence[Line], first: int) -> list[Line]:
        taken = self.pair_lines | self.back
        return [line for number, line in enumerate(lines[:first]) if number not in taken]


def read_preamble(lines: Sequence[Line], names: Sequence[str]) -> Preamble:
    """The preamble of `lines`, whose candidate speakers are `names` (empty for none)."""
    zone = [number for number, line in enumerate(lines[: 3 * _LONGEST_PREAMBLE]) if line.text]
    zone = zone[:_LONGEST_PREAMBLE]
    keys = [heads.role_key(names[number]) for number in zone]
    counts = Counter(name.casefold() for name in names if name)
    attributes: list[tuple[str, str]] = []
    pairs: set[int] = set()
    end = 0
    for place, number in enumerate(zone):
        line, name = lines[number], names[number]
        if line.speaker is not None:
            break
        if not name or ":" not in line.text:
            if len(line.text) > _LONGEST_TITLE:
                break
            continue
        key, _, value = line.text.partition(":")
        value = value.strip(" \t\u00a0\u202f*")
        beside = keys[:place] + keys[place + 1 : place + 2]
        near = bool(pairs) or any(other in heads.PREAMBLE_KEYS for other in beside)
        if not _is_pair(name, keys[place], value, near, counts[name.casefold()]):
            break
        attributes.append((key.strip(" \t\u00a0\u202f*"), value))
        pairs.add(number)
        end = number + 1
    # Titles above the pairs stay before the end only when pairs follow them.
    return Preamble(tuple(attributes), frozenset(pairs), end)


def _is_pair(name: str, key: str, value: str, near: bool, count: int) -> bool:
    if key in heads.PREAMBLE_KEYS and key not in heads.RESPONDENTS:
        return count == 1 or len(value) <= 80
    roles = key in heads.INTERVIEWER_KEYS or key in heads.RESPONDENT_KEYS
    if roles or is_role_word(name):
        return _names_people(value, near)
    return near and count == 1 and len(value) <= 200 and len(name) > 4


def _names_people(value: str, near: bool) -> bool:
    first = value.split(",")[0].split()
    if not first or len(value) > 160 or value[-1] in "?!…" or not value[0].isupper():
        return False
    if heads.role_key(first[0]) in heads.GREETINGS:
        return False
    if value.endswith(".") and len(value.split()[-1]) > 3:
        return False
    capitals = sum(1 for word in first if word[0].isupper())
    if near:
        return 2 * capitals >= len(first)
    return capitals >= 2 and capitals >= len(first) - 1
