"""What a command of the window is, and a menu of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Needs(Enum):
    """What must be there for a command to make sense."""

    NOTHING = auto()
    PROJECT = auto()
    WRITABLE = auto()
    DOCUMENT = auto()
    WRITABLE_DOCUMENT = auto()
    TEXT = auto()
    """An interview on show, in a project that can be written in."""
    CODE = auto()
    CODING = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One command. ``shortcuts`` are portable key sequences; ``""`` as id is a separator.

    Keys that are held down do it again and again, unless it ``toggles``.
    """

    id: str
    text: str = ""
    tip: str = ""
    shortcuts: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    icon: str = ""
    checkable: bool = False
    toggles: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu of the menu bar, or one inside another."""

    title: str
    items: tuple[Action | Menu, ...]


SEPARATOR = Action("")
