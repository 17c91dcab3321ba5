"""A transcript as it comes from a file: turns, who speaks in them, and what was set aside.

Importers build these; the project stores them. Nothing here knows about files or tables.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

_LINE_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ufeff]")
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_ANY_OF_THEM = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\ufeff\ud800-\udfff]")


class Role(StrEnum):
    """What a speaker does in the interview."""

    INTERVIEWER = "interviewer"
    RESPONDENT = "respondent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's stretch of a transcript, or one paragraph where nobody is named.

    ``text`` is NFC, holds no ``\\r`` and no NUL (see `clean_text`), and does not hold the
    speaker's name or the time. ``start_ms`` and ``end_ms`` are milliseconds in the recording.
    """

    text: str
    speaker: str | None = None
    start_ms: int | None = None
    end_ms: int | None = None


@dataclass(frozen=True, slots=True)
class SetAside:
    """Text of the original file that is not speech: what it was, where, and its words."""

    kind: str
    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme that the file itself gives to its turns `start` to `end` (exclusive), by index."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Transcript:
    """One document to be: its name, its turns in order, and what came around them.

    ``roles`` proposes a role for each speaker named in ``turns``; ``attributes`` are the
    pairs of a preamble (date, place, duration…) in the order of the file.
    """

    name: str
    turns: tuple[Turn, ...]
    roles: dict[str, Role] = field(default_factory=dict)
    attributes: tuple[tuple[str, str], ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a document came from: the original file's name, size (bytes), date (ISO), SHA-256."""

    file_name: str
    size: int
    modified: str
    sha256: str


def with_names(transcript: Transcript, names: Mapping[str, str]) -> Transcript:
    """`transcript` with other names for some of its speakers."""
    turns = tuple(
        replace(turn, speaker=names.get(turn.speaker, turn.speaker)) if turn.speaker else turn
        for turn in transcript.turns
    )
    roles = {names.get(name, name): role for name, role in transcript.roles.items()}
    return replace(transcript, turns=turns, roles=roles)


def clean_text(text: str) -> str:
    """`text` as turns store it: NFC, line ends as ``\\n``, no control character, no lone surrogate.

    Tabs and no-break spaces stay as they are. A lone surrogate, which no file can hold,
    becomes U+FFFD.
    """
    if _ANY_OF_THEM.search(text):
        text = _LINE_BREAKS.sub("\n", text)
        text = _UNPRINTABLE.sub("", text)
        text = _LONE_SURROGATES.sub("\ufffd", text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
