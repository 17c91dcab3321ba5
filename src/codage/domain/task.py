"""Long work tells how far it has come, and learns in the same call that it should stop."""

from __future__ import annotations

from typing import Protocol


class Advance(Protocol):
    """Called now and then by long work; raises `codage.domain.message.Cancelled` to stop it."""

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """`done` steps of `total` are behind; `what` names the one at hand (a file)."""


def unwatched(done: int, total: int, what: str = "") -> None:
    """Nobody watches, nobody stops: the default of everything that takes an `Advance`."""
