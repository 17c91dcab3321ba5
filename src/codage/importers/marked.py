"""Speakers said by the face of the type alone: names or whole questions in bold or in italics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from codage.importers import heads
from codage.importers.candidates import Head
from codage.importers.script import Line

Marked = tuple[list[Line], list[Head | None], dict[str, str]]


def marked_by_face(
    lines: list[Line], found: list[Head | None], refused: frozenset[str] = frozenset()
) -> Marked:
    """The lines, heads and speakers (folded name → spelling) that bold or else italics tell.

    Words in italics stand at the start of many a sentence (titles, foreign words): as names they
    count where a third of the paragraphs begin with one.
    """
    for face, share in ((_bold, 0.0), (_italic, 1 / 3)):
        for marked in (
            _names_before_words(lines, found, refused, face, share),
            _questions(lines, refused, face),
        ):
            if marked:
                return marked
    return lines, found, {}


def _bold(line: Line) -> int:
    return line.bold


def _italic(line: Line) -> int:
    return line.italic


def _names_before_words(
    lines: list[Line],
    found: list[Head | None],
    refused: frozenset[str],
    face: Callable[[Line], int],
    share: float,
) -> Marked | None:
    names = [_name(line, face(line)) for line in lines]
    counts = Counter(who for who in names if who and who.casefold() not in refused)
    speakers = {who.casefold(): who for who, count in counts.items() if count >= 2}
    filled = sum(1 for line in lines if line.text)
    if not speakers or sum(counts.values()) < share * filled:
        return None
    marked = [
        Head(who, _after(line, face(line))) if who.casefold() in speakers else head
        for line, who, head in zip(lines, names, found, strict=True)
    ]
    return lines, marked, speakers


def _name(line: Line, length: int) -> str:
    """What is marked before the words, without its colon."""
    if 0 < length <= heads.LONGEST_NAME and length < len(line.text):
        return line.text[:length].strip().rstrip(":").rstrip()
    return ""


def _after(line: Line, length: int) -> int:
    rest = line.text[length:].lstrip()
    return len(line.text) - len(rest.removeprefix(":").lstrip())


def _questions(
    lines: list[Line], refused: frozenset[str], face: Callable[[Line], int]
) -> Marked | None:
    filled = [line for line in lines if line.text]
    questions = [line for line in filled if face(line) >= len(line.text)]
    asked = sum(1 for line in questions if line.text.endswith("?"))
    if (
        refused & {"q", "r"}
        or len(questions) < 2
        or 2 * asked < len(questions)
        or len(filled) < 2 * len(questions) - 1
    ):
        return None
    told = [
        replace(line, speaker="Q" if face(line) >= len(line.text) else "R") if line.text else line
        for line in lines
    ]
    return told, [None] * len(lines), {}
