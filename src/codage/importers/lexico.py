"""Lexico's keys: ``<TXT=aspe1>`` begins a text, keys after it are its attributes.

The first kind of key in the file parts it; others inside the text name speakers or are set aside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from codage.domain.decoding import decoded
from codage.domain.transcript import SetAside
from codage.importers.heads import role_key, words
from codage.importers.script import Line, Script
from codage.importers.source import Source

_KEY = re.compile(r"<([^\W\d_]\w{0,30})=([^<>=\n]{1,120})>")
_SPEAKERS = words("loc locuteur locutrice spk speaker intervenant who")


def recognises(source: Source) -> bool:
    """By a key at the very beginning."""
    head = source.data[:2_000]
    return b"=" in head and bool(_KEY.match(decoded(head)[0].lstrip("\ufeff \t\r\n")))


def read(source: Source) -> tuple[Script, ...]:
    """The texts that the first kind of key parts."""
    text = source.text.lstrip()
    first = _KEY.match(text)
    parting = first[1] if first else ""
    texts: list[_Text] = []
    pieces = _KEY.split(text)
    for name, value, words_after in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        value = value.strip().strip('"')
        if name == parting:
            texts.append(_Text(value, [(name, value)]))
        else:
            texts[-1].mark(name, value)
        texts[-1].say(words_after)
    names = [one.name for one in texts]
    unique = len(set(names)) == len(names)
    return tuple(
        one.script(f"{parting} {one.name}" if one.name.isdigit() else one.name)
        if unique
        else one.script(f"{parting} {one.name} {number}")
        for number, one in enumerate(texts, start=1)
    )


@dataclass
class _Text:
    """One text being read."""

    name: str
    attributes: list[tuple[str, str]]
    lines: list[Line] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    speaker: str | None = None
    _begun: bool = False

    def mark(self, name: str, value: str) -> None:
        """A key that does not begin a text."""
        if role_key(name) in _SPEAKERS:
            self.speaker = value
        elif self._begun:
            self.aside.append(SetAside("key", f"{name}={value}"))
        else:
            self.attributes.append((name, value))

    def say(self, text: str) -> None:
        """The words between two keys."""
        lines = [Line(line.strip()) for line in text.split("\n")]
        self._begun = self._begun or any(line.text for line in lines)
        if self.speaker is not None:
            lines = [line for line in lines if line.text]
            lines = [replace(line, speaker=self.speaker) for line in lines[:1]] + lines[1:]
            self.speaker = None if lines else self.speaker
        self.lines += lines

    def script(self, name: str) -> Script:
        """The text."""
        return Script(
            self.lines, set_aside=tuple(self.aside), attributes=tuple(self.attributes), name=name
        )
