"""What the mouse is over."""

from __future__ import annotations

from dataclasses import dataclass

from codage.domain.anchors import CodingId
from codage.gui.transcript.grips import Grip
from codage.gui.transcript.places import Place
from codage.project.rows import MemoKey


@dataclass(frozen=True, slots=True)
class OnCoding:
    """A stripe or a name in the margin."""

    coding: CodingId


@dataclass(frozen=True, slots=True)
class OnGrip:
    """An end of the active coding."""

    grip: Grip


@dataclass(frozen=True, slots=True)
class OnMemos:
    """The sign of one memo or of several."""

    memos: tuple[MemoKey, ...]


@dataclass(frozen=True, slots=True)
class OnTime:
    """The time of a turn, by its rank."""

    rank: int


@dataclass(frozen=True, slots=True)
class OnGutter:
    """The room beside a turn, by its rank."""

    rank: int


@dataclass(frozen=True, slots=True)
class OnText:
    """The text column, or what lies around it."""

    where: Place
    inside: bool


Target = OnCoding | OnGrip | OnMemos | OnTime | OnGutter | OnText
