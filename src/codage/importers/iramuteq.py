"""IRaMuTeQ and Alceste corpora: each ``****`` line begins a text, ``-*theme`` a passage on one.

Nobody is named in such a corpus: every line is a paragraph of the text's one respondent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from codage.domain.decoding import decoded
from codage.domain.transcript import Theme
from codage.importers.script import Line, Script
from codage.importers.source import Source

_STARRED = re.compile(r"(?:\*{4}|\d{4})[ \t]+(\*\S.*)")
_THEME = re.compile(r"-\*(\S[^*]{0,80})")
_VARIABLE = re.compile(r"([^_=]+)[_=](.+)")


def recognises(source: Source) -> bool:
    """By a first line of stars and variables."""
    head = source.data[:2_000]
    if b"*" not in head:
        return False
    return bool(_STARRED.match(decoded(head)[0].lstrip("\ufeff \t\r\n")))


def read(source: Source) -> tuple[Script, ...]:
    """Every text of the corpus, its variables as attributes."""
    texts: list[_Text] = []
    for line in source.text.split("\n"):
        line = line.strip()
        if starred := _STARRED.fullmatch(line):
            texts.append(_Text(_variables(starred[1])))
        elif theme := _THEME.fullmatch(line):
            texts[-1].begin_theme(theme[1].strip())
        elif line:
            texts[-1].lines.append(Line(line, ""))
    names = _names(texts)
    return tuple(text.script(name) for text, name in zip(texts, names, strict=True))


@dataclass
class _Text:
    """One text being read."""

    variables: tuple[tuple[str, str], ...]
    lines: list[Line] = field(default_factory=list)
    _themes: list[tuple[str, int]] = field(default_factory=list)

    def begin_theme(self, name: str) -> None:
        """What follows is about `name`, until the next theme."""
        self._themes.append((name, len(self.lines)))

    def script(self, name: str) -> Script:
        """The text, its themes ended."""
        starts = [start for _, start in self._themes]
        themes = tuple(
            Theme(theme, start, end)
            for (theme, start), end in zip(
                self._themes, [*starts, len(self.lines)][1:], strict=False
            )
        )
        return Script(self.lines, attributes=self.variables, name=name, themes=themes)


def _variables(stars: str) -> tuple[tuple[str, str], ...]:
    pairs = []
    for word in stars.split():
        word = word.lstrip("*")
        if word:
            match = _VARIABLE.fullmatch(word)
            pairs.append((match[1], match[2]) if match else (word, ""))
    return tuple(pairs)


def _names(texts: Sequence[_Text]) -> list[str]:
    """Each text called by its first variable where that tells them apart; else numbered by it."""
    firsts = ["_".join(part for part in next(iter(text.variables), ()) if part) for text in texts]
    if len(texts) == 1 or len(set(firsts)) == len(firsts):
        return firsts
    return [f"{first} {number}" for number, first in enumerate(firsts, start=1)]
