"""A file format that a registry lists: transcripts and surveys have one registry each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """Its name for people, its file name endings, and the module that reads it."""

    name: str
    suffixes: tuple[str, ...]
    module: str
