"""Lines put together into turns: paragraphs by a new line, print lines by a space, captions too.

Words that the width of a page had cut are mended here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from codage.domain.transcript import Turn
from codage.importers.heads import words
from codage.importers.script import Layout, Line

_CUT = re.compile(r"([^\W\d_][\w'’-]*?)([-\u2010\u00ad])$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_ENDS_SENTENCE = re.compile(r"[.?!…][\"»”)\]]*$")
# What a hyphen joins in French whatever the line: « dit-il », « celui-ci », « vingt-deux »…
_AFTER_HYPHEN = words(
    "je tu il elle on nous vous ils elles ce t moi toi lui leur le la les y en ci là même mêmes"
    " être dire à un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
    " quinze seize vingt vingts dessus dessous delà dedans dehors"
)
_BEFORE_HYPHEN = words(
    "peut c'est c’est celui celle ceux celles au par là ci demi semi mi grand grands rond ronds"
    " sous vice ex non quasi avant après arrière porte chef chefs éco socio"
)
_PAUSE_MS = 4_000
_SHORT_PAUSE_MS = 1_200
_LONG_PARAGRAPH = 250
_LONGEST_PARAGRAPH = 1_200
_LONG_TURN_MS = 60_000
_LONGEST_TURN_MS = 120_000


@dataclass(slots=True)
class _Open:
    speaker: str | None
    start_ms: int | None
    end_ms: int | None
    lines: list[str] = field(default_factory=list)
    blank_before: list[bool] = field(default_factory=list)
    blank: bool = False

    def add(self, text: str) -> None:
        self.lines.append(text)
        self.blank_before.append(self.blank)
        self.blank = False


def is_long_enough(start_ms: int | None, now_ms: int | None, text: str) -> bool:
    """Whether captions that began at `start_ms` and end in `text` are a turn by themselves.

    A minute of one speaker's captions ends with its sentence, two minutes anyhow, so that a
    monologue has a time to go to every minute.
    """
    if start_ms is None or now_ms is None:
        return False
    since = now_ms - start_ms
    ended = since >= _LONG_TURN_MS and _ENDS_SENTENCE.search(text[-8:]) is not None
    return ended or since >= _LONGEST_TURN_MS


class Joiner:
    """Collects lines into turns, in the way of one layout."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._open: list[_Open] = []

    def begin(
        self, speaker: str | None, text: str, start_ms: int | None, end_ms: int | None
    ) -> None:
        """A turn begins. Captions of the one who is speaking already go on instead."""
        if (
            self._layout is Layout.CUES
            and self._open
            and speaker is not None
            and self._open[-1].speaker == speaker
        ):
            self.go_on(text, start_ms, end_ms)
            return
        self._open.append(_Open(speaker, start_ms, end_ms))
        if text := text.strip():
            self._open[-1].add(text)

    def go_on(self, text: str, start_ms: int | None, end_ms: int | None) -> None:
        """The turn above goes on; without one, nobody's begins."""
        if not self._open:
            self.begin(None, text, start_ms, end_ms)
            return
        turn = self._open[-1]
        if (
            self._layout is Layout.CUES
            and turn.lines
            and is_long_enough(turn.start_ms, start_ms, turn.lines[-1])
        ):
            turn = _Open(turn.speaker, start_ms, end_ms)
            self._open.append(turn)
        if turn.start_ms is None and not turn.lines:
            turn.start_ms = start_ms
        turn.end_ms = turn.end_ms if end_ms is None else end_ms
        if text := text.strip():
            turn.add(text)

    def blank(self) -> None:
        """A paragraph ends inside the turn."""
        if self._open:
            self._open[-1].blank = bool(self._open[-1].lines)

    @property
    def speaker(self) -> str | None:
        """Who speaks in the turn above."""
        return self._open[-1].speaker if self._open else None

    def has_words(self) -> bool:
        """Whether the turn above holds any."""
        return bool(self._open and self._open[-1].lines)

    def turns(self) -> tuple[Turn, ...]:
        """The turns that hold words."""
        known = _Words(self._open) if self._layout is Layout.WRAPPED else None
        return tuple(
            Turn(text, turn.speaker, turn.start_ms, turn.end_ms)
            for turn in self._open
            if (text := self._text(turn, known))
        )

    def _text(self, turn: _Open, known: _Words | None) -> str:
        if len(turn.lines) == 1:
            return turn.lines[0]
        if known is None:
            return (" " if self._layout is Layout.CUES else "\n").join(turn.lines)
        parts: list[str] = []
        for line, blank in zip(turn.lines, turn.blank_before, strict=True):
            if parts and blank:
                parts.append("\n")
            elif parts:
                parts[-1], gap = known.joined(parts[-1], line)
                parts.append(gap)
            parts.append(line)
        return "".join(parts)


class _Words:
    """The words of a text in print lines, to tell a cut word from one that has a hyphen."""

    def __init__(self, turns: Sequence[_Open]) -> None:
        self._turns = turns
        self._known: set[str] | None = None

    def joined(self, above: str, below: str) -> tuple[str, str]:
        """The line `above` without its cutting hyphen, and what stands between it and `below`."""
        cut, first = _CUT.search(above[-60:]), _FIRST_WORD.match(below)
        if not cut or not first:
            return above, " "
        if cut[2] == "\u00ad":
            return above[:-1], ""
        if not below[0].islower():
            return above, ""
        before, after = cut[1].casefold(), first[0].casefold()
        last = before.rpartition("'")[2].rpartition("’")[2]
        if self._knows(f"{last}-{after}"):
            return above, ""
        if self._knows(last + after):
            return above[:-1], ""
        whole = after in _AFTER_HYPHEN or before in _BEFORE_HYPHEN or last in _BEFORE_HYPHEN
        return (above, "") if whole else (above[:-1], "")

    def _knows(self, word: str) -> bool:
        if self._known is None:
            text = " ".join(line for turn in self._turns for line in turn.lines).casefold()
            self._known = set(re.findall(r"\w+(?:-\w+)*", text))
        return word in self._known


def merged_cues(lines: Iterable[Line]) -> tuple[Turn, ...]:
    """Captions of nobody in particular, run together: a turn ends with a sentence or a pause."""
    joiner = Joiner(Layout.CUES)
    length, before, ended = 0, None, True
    for line in lines:
        if not line.text:
            continue
        pause = 0 if line.start_ms is None or before is None else line.start_ms - before
        done = ended and (length >= _LONG_PARAGRAPH or pause >= _SHORT_PAUSE_MS)
        new = not length or done or pause >= _PAUSE_MS or length >= _LONGEST_PARAGRAPH
        if new or line.speaker == "":
            joiner.begin(None, line.text, line.start_ms, line.end_ms)
            length = 0
        else:
            joiner.go_on(line.text, line.start_ms, line.end_ms)
        length += len(line.text)
        before = line.end_ms
        ended = _ENDS_SENTENCE.search(line.text[-8:]) is not None
    return joiner.turns()
