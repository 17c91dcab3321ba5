"""Going through the segments of a code one by one, and saying of each where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codage.domain.anchors import CodeId, CodingId
from codage.project.code_splitting import Share

MOST_TARGETS = 9
STAYS = 0


@dataclass(frozen=True, slots=True)
class Target:
    """A code that can be gone to: one that is there, or a new one (``code`` is None)."""

    name: str
    code: CodeId | None = None


class Walk:
    """Decisions about segments in their order. Targets count from 1; 0 is to stay."""

    def __init__(self, codings: Sequence[CodingId]) -> None:
        self.codings = tuple(codings)
        self.targets: list[Target] = []
        self.at = 0
        self._everything = self.codings
        self._decided: dict[CodingId, int] = {}

    @property
    def is_over(self) -> bool:
        """Whether one is behind the last segment."""
        return self.at >= len(self.codings)

    @property
    def decided(self) -> int:
        """How many segments were decided about."""
        return len(self._decided)

    @property
    def moved(self) -> int:
        """How many segments will go elsewhere."""
        return sum(target != STAYS for target in self._decided.values())

    def narrow(self, codings: Sequence[CodingId]) -> None:
        """Walk through these segments only, from the first that is open; decisions stay."""
        self.codings = tuple(codings)
        places = (at for at, coding in enumerate(self.codings) if coding not in self._decided)
        self.at = next(places, len(self.codings))

    def add(self, target: Target) -> int | None:
        """A further target; its number, or None when there is no number left."""
        if target in self.targets:
            return self.targets.index(target) + 1
        if len(self.targets) >= MOST_TARGETS:
            return None
        self.targets.append(target)
        return len(self.targets)

    def decide(self, target: int) -> bool:
        """Send the present segment to a target and go on; False when there is no such target."""
        if self.is_over or not 0 <= target <= len(self.targets):
            return False
        self._decided[self.codings[self.at]] = target
        self.at += 1
        return True

    def decide_rest(self, target: int) -> bool:
        """Send the present segment and all open ones after it to a target."""
        rest = [one for one in self.codings[self.at + 1 :] if one not in self._decided]
        if not self.decide(target):
            return False
        self._decided.update(dict.fromkeys(rest, target))
        self.at = len(self.codings)
        return True

    def back(self) -> None:
        """Go to the segment before; what was decided about it is still known."""
        self.at = max(self.at - 1, 0)

    def forward(self) -> None:
        """Go on without deciding."""
        self.at = min(self.at + 1, len(self.codings))

    def decision(self) -> int | None:
        """What was decided about the present segment."""
        return None if self.is_over else self._decided.get(self.codings[self.at])

    def tally(self, target: int) -> int:
        """How many segments go to a target."""
        return sum(one == target for one in self._decided.values())

    def shares(self) -> list[Share]:
        """What leaves the code, to each target that gets something, in the order of the text."""
        return [
            Share(
                target.name if target.code is None else target.code,
                tuple(one for one in self._everything if self._decided.get(one) == number),
            )
            for number, target in enumerate(self.targets, start=1)
            if self.tally(number)
        ]
