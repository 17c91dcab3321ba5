"""Long work tells how far it has come, and learns in the same call that it should stop."""

from __future__ import annotations

from typing import Protocol


class Advance(Protocol):
    """Called now and then by long work; raises `codage.domain.message.Cancelled` to stop it."""

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """`done` steps of `total` are behind; `what` names the one at hand (a file)."""


def part(advance: Advance, number: int, of: int) -> Advance:
    """What tells `advance` of one of several parts of the work, the first being number 0."""

    def within(done: int, total: int, what: str = "") -> None:
        advance(number * 1000 + (1000 * done // total if total else 0), of * 1000, what)

    return within


def unwatched(done: int, total: int, what: str = "") -> None:
    """Nobody watches, nobody stops: the default of everything that takes an `Advance`."""
