"""What the numbers and dots of a barometer stand for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Behind:
    """What a score stands for: a dimension, by its place, and the wave and type of its cases."""

    place: int
    wave: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class OfCase:
    """What a case's score stands for."""

    place: int
    case: int
