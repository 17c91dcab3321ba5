"""Sentences whose numbers stand for something: where they are in the text, in any language."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, replace

from codage.domain.message import Message
from codage.exporters.report.wording import Wording
from codage.exporters.text import Place

_COUNT = "count"
# Letters for private use, which no language has: they keep a value's place in a translation.
_OPEN, _SHUT, _FIRST = "\ue000", "\ue001", 0xE002
_MARKED = re.compile(f"{_OPEN}(.)([^{_SHUT}]*){_SHUT}")


@dataclass(frozen=True, slots=True)
class Told:
    """A text, and the places in it that can be opened."""

    text: str
    places: tuple[Place, ...] = ()


def told(wording: Wording, message: Message, keys: Mapping[str, Hashable]) -> Told:
    """A sentence; `keys` are what its values stand for, by their names (None: nothing).

    Values are words already, but for ``count``, a whole number that the language writes.
    """
    stand = [(name, key) for name, key in keys.items() if key is not None]
    values = dict(message.values)
    for place, (name, _) in enumerate(stand):
        if name != _COUNT:
            values[name] = _marked(place, str(values[name]))
    said = wording.say(replace(message, values=values))
    for place, (name, _) in enumerate(stand):
        if name == _COUNT:
            said = _mark_count(said, place, str(values[name]))
    return _parted(said, [key for _, key in stand])


def joined(parts: Iterable[Told]) -> Told:
    """Sentences after each other, empty ones left out."""
    text, places = "", list[Place]()
    for part in parts:
        if part.text:
            text += " " if text else ""
            at = len(text)
            places += [Place(at + one.start, at + one.end, one.key) for one in part.places]
            text += part.text
    return Told(text, tuple(places))


def _marked(place: int, text: str) -> str:
    return f"{_OPEN}{chr(_FIRST + place)}{text}{_SHUT}"


def _mark_count(said: str, place: int, digits: str) -> str:
    """Mark a number, whatever sign stands between its thousands."""
    number = r"\D?".join(digits)
    # What is marked already is stepped over, for it may be the same number.
    for found in re.finditer(rf"{_OPEN}[^{_SHUT}]*{_SHUT}|(?<!\d){number}(?!\d)", said):
        if not found[0].startswith(_OPEN):
            return said[: found.start()] + _marked(place, found[0]) + said[found.end() :]
    return said


def _parted(said: str, keys: list[Hashable]) -> Told:
    text, places, last = "", list[Place](), 0
    for found in _MARKED.finditer(said):
        text += said[last : found.start()]
        key = keys[ord(found[1]) - _FIRST]
        places.append(Place(len(text), len(text) + len(found[2]), key))
        text += found[2]
        last = found.end()
    return Told(text + said[last:], tuple(places))
