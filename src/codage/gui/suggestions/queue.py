"""Which proposal is on show and which come next. Nothing of Qt, and nothing is written here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from codage.domain.anchors import CodingId, RefusalId

if TYPE_CHECKING:
    from codage.nlp.suggestions.speech import Passage
    from codage.nlp.suggestions.suggester import Proposal


@dataclass(frozen=True, slots=True)
class Decision:
    """What was said of a proposal: the coding that it became, or the refusal.

    ``change`` is the step of the journal that it was.
    """

    proposal: Proposal
    change: int
    coding: CodingId | None = None
    refusal: RefusalId | None = None


class ReviewQueue:
    """Proposals in their order; those passed over come again after all others."""

    def __init__(self) -> None:
        self.current: Proposal | None = None
        self.decisions: list[Decision] = []
        self._upcoming: list[Proposal] = []
        self._passed: list[Proposal] = []

    @property
    def left(self) -> int:
        """How many wait, with the one on show."""
        return len(self._upcoming) + len(self._passed) + (self.current is not None)

    @property
    def accepted(self) -> int:
        """How many became codings."""
        return sum(decision.coding is not None for decision in self.decisions)

    @property
    def refused(self) -> int:
        """How many were refused."""
        return len(self.decisions) - self.accepted

    def renew(self, proposals: Iterable[Proposal]) -> None:
        """Take a newer order; what is on show stays there."""
        fresh = {proposal.passage: proposal for proposal in proposals}
        for decision in self.decisions:
            fresh.pop(decision.proposal.passage, None)
        if self.current is not None:
            fresh.pop(self.current.passage, None)
        self._passed = _taken(fresh, [proposal.passage for proposal in self._passed])
        self._upcoming = list(fresh.values())
        if self.current is None:
            self._advance()

    def step(self) -> None:
        """Pass over the proposal on show."""
        if self.current is not None and self.left > 1:
            self._passed.append(self.current)
            self._advance()

    def decide(self, decision: Decision) -> None:
        """Note what was decided on the proposal on show, and show the next."""
        self.decisions.append(decision)
        self._advance()

    def restore(self, decision: Decision) -> None:
        """A decision was taken back: its proposal is on show again."""
        self.decisions.remove(decision)
        if self.current is not None:
            self._upcoming.insert(0, self.current)
        self.current = decision.proposal

    def redo(self, decision: Decision) -> None:
        """A decision that was taken back stands again."""
        self.decisions.append(decision)
        if self.current is decision.proposal:
            self._advance()
        for waiting in (self._upcoming, self._passed):
            waiting[:] = [one for one in waiting if one is not decision.proposal]

    def drop(self) -> None:
        """The passage on show is no longer there; show the next."""
        self._advance()

    def _advance(self) -> None:
        waiting = self._upcoming or self._passed
        self.current = waiting.pop(0) if waiting else None


def _taken(fresh: dict[Passage, Proposal], passages: Iterable[Passage]) -> list[Proposal]:
    """Those proposals out of `fresh`, where they are still there."""
    known: Mapping[Passage, Proposal] = fresh
    return [fresh.pop(passage) for passage in passages if passage in known]
