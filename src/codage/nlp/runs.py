"""Words with a capital that stand together, and whether a capital is due to their place alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶĹĻŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽ"
_NAME = (
    rf"[MNO]['’][{_UP}][^\W_]+|"
    rf"[{_UP}][^\W_]{{2,}}['’][{_UP}][^\W_]+|"
    rf"[{_UP}][^\W_]*(?:[-\u2011](?:[dl]['’])?[^\W_]+)*"
)
_LINK = r"(?: |\u00a0)(?:(?:de la|de|du|des|la|le|les|sur|en|sous|et de) |(?:de )?[dl]['’])?"
_RUN = re.compile(rf"(?<![\w@])(?:{_NAME})(?:{_LINK}(?:{_NAME})(?!\w))*")
_WORD = re.compile(_NAME)
_ABBREVIATIONS = ("M.", "MM.", "Mr.", "Dr.", "Me.", "St.", "Ste.")
_ENDS = frozenset('.!?…:;])»«“”"\n–—')


@dataclass(frozen=True, slots=True)
class Word:
    """A word with a capital, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Run:
    """Words with capitals that belong together; `initial` when the first begins a sentence."""

    words: tuple[Word, ...]
    initial: bool

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end

    def after_first(self) -> Run | None:
        """The run without its first word."""
        return Run(self.words[1:], False) if len(self.words) > 1 else None


def runs(text: str) -> Iterator[Run]:
    """The runs of `text`, in order."""
    for match in _RUN.finditer(text):
        words = tuple(
            Word(word[0], match.start() + word.start(), match.start() + word.end())
            for word in _WORD.finditer(match[0])
        )
        yield Run(words, begins_sentence(text, match.start()))


def begins_sentence(text: str, start: int) -> bool:
    """Whether what stands at `start` has a capital for that reason alone."""
    before = text[max(0, start - 12) : start].rstrip(" \u00a0\u202f\t(-")
    if not before:
        return start <= 12 or not text[: start - 12].rstrip()
    return before[-1] in _ENDS and not before.endswith(_ABBREVIATIONS)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence that holds a stretch of `text`; at most some 300 characters."""
    low = max((text.rfind(mark, max(0, start - 150), start) for mark in ".!?…\n"), default=-1)
    highs = [text.find(mark, end, end + 150) for mark in ".!?…\n"]
    high = min((found for found in highs if found >= 0), default=min(len(text), end + 150) - 1)
    begin = low + 1 if low >= 0 else max(0, start - 150)
    return begin, high + 1
