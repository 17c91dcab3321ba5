"""The words of a passage with what stands around it, as one text whose parts are known."""

from __future__ import annotations

from dataclasses import dataclass

from codage.gui.retrieval.model import Passage
from codage.gui.words import tr
from codage.project.rows import TurnRow

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Words:
    """A text; the segment lies from ``start`` to ``end`` in it (code points).

    ``speakers`` are where names of speakers stand; there are none without context.
    """

    text: str
    start: int
    end: int
    speakers: tuple[Stretch, ...] = ()

    @property
    def has_context(self) -> bool:
        """Whether anything but the segment is there."""
        return self.start > 0 or self.end < len(self.text)


def words_of(passage: Passage, longest: int | None = None) -> Words:
    """The segment alone, cut to `longest` characters, or whole with the turns around it."""
    around = passage.around
    if around is None:
        text = passage.text if longest is None else passage.text[:longest]
        return Words(text, 0, len(text))
    writer = _Writer()
    for turn in around.before:
        writer.add_turn(turn)
    writer.add_speaker(passage.speaker)
    writer.add(around.head)
    start = writer.length
    writer.add(passage.text)
    end = writer.length
    writer.add(around.tail)
    for turn in around.after:
        writer.add("\n")
        writer.add_speaker(turn.speaker or "")
        writer.add(turn.text)
    return Words(writer.text, start, end, tuple(writer.speakers))


class _Writer:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0
        self.speakers: list[Stretch] = []

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def add(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)

    def add_speaker(self, name: str) -> None:
        if name:
            words = tr("{speaker}: ", speaker=name)
            self.speakers.append((self.length, self.length + len(words)))
            self.add(words)

    def add_turn(self, turn: TurnRow) -> None:
        self.add_speaker(turn.speaker or "")
        self.add(turn.text + "\n")
