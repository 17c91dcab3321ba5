"""Interviews and the cases proposed for them, as rows that one accepts, changes or leaves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from codage.domain.anchors import CaseId, DocumentId
from codage.gui.words import mark, say, tr
from codage.project.rows import CaseRow, DocumentRow
from codage.survey.matching import Candidate, Proposal

Link = tuple[DocumentId, CaseId]


class State(Enum):
    """Where a pair stands."""

    LINKED = mark("Linked")
    NEW = mark("Will be linked")
    TO_CONFIRM = mark("To confirm")
    UNLINKED = mark("Will be unlinked")
    NONE = mark("No case")


@dataclass(frozen=True, slots=True)
class Pair:
    """One row: an interview and a case, or none. ``existing`` is the case it is linked to now."""

    document: DocumentId
    case: CaseId | None = None
    accepted: bool = False
    existing: CaseId | None = None

    @property
    def state(self) -> State:
        """Where the pair stands."""
        if self.accepted:
            return State.LINKED if self.case == self.existing else State.NEW
        if self.existing is not None:
            return State.UNLINKED
        return State.NONE if self.case is None else State.TO_CONFIRM


class Pairing:
    """The rows, in the order of the interviews, and what accepting them changes."""

    def __init__(
        self,
        documents: Iterable[DocumentRow],
        cases: Iterable[CaseRow],
        links: Iterable[Link],
        proposals: Iterable[Proposal],
    ) -> None:
        self.documents = {row.id: row for row in documents}
        self.cases = {row.id: row for row in cases}
        self.links = frozenset(links)
        self.candidates = {proposal.document: proposal.candidates for proposal in proposals}
        exact = {proposal.document: proposal.exact for proposal in proposals}
        best = {proposal.document: proposal.best for proposal in proposals}
        linked: dict[DocumentId, list[CaseId]] = {}
        for document, case in sorted(self.links):
            linked.setdefault(document, []).append(case)
        self.pairs: list[Pair] = []
        for document in self.documents:
            if document in linked:
                self.pairs += [Pair(document, c, True, existing=c) for c in linked[document]]
            else:
                sure = exact.get(document)
                self.pairs.append(
                    Pair(document, sure or best.get(document), accepted=sure is not None)
                )

    def candidate(self, pair: Pair) -> Candidate | None:
        """What was found for the pair's case; None where it was not proposed."""
        found = self.candidates.get(pair.document, ())
        return next((candidate for candidate in found if candidate.case == pair.case), None)

    def reason(self, pair: Pair) -> str:
        """Why the pair is there."""
        if pair.case is not None and pair.case == pair.existing:
            return tr("Linked before")
        if pair.case is None:
            if self.candidates.get(pair.document):
                return tr("Several cases are alike; choose one, or none")
            return tr("No case looks like it")
        candidate = self.candidate(pair)
        if candidate is not None:
            return say(candidate.reason)
        return tr("Chosen by hand")

    def choose(self, row: int, case: CaseId | None) -> None:
        """Give a row another case, by hand; it is accepted with that."""
        pair = self.pairs[row]
        self.pairs[row] = replace(pair, case=case, accepted=case is not None)

    def accept(self, row: int, accepted: bool) -> None:
        """Accept the case of a row, or leave it."""
        pair = self.pairs[row]
        if pair.case is not None:
            self.pairs[row] = replace(pair, accepted=accepted)

    def accept_from(self, score: int) -> list[int]:
        """Accept what is to be confirmed and scores `score` or more; give the rows."""
        changed = []
        for row, pair in enumerate(self.pairs):
            candidate = self.candidate(pair)
            if pair.state is State.TO_CONFIRM and candidate and candidate.score >= score:
                self.accept(row, True)
                changed.append(row)
        return changed

    def add_another(self, row: int, case: CaseId | None = None) -> int:
        """A further row for the same interview; its place."""
        document = self.pairs[row].document
        place = row + 1
        while place < len(self.pairs) and self.pairs[place].document == document:
            place += 1
        self.pairs.insert(place, Pair(document, case, accepted=case is not None))
        return place

    @property
    def wanted(self) -> frozenset[Link]:
        """The links there will be."""
        return frozenset(
            (pair.document, pair.case)
            for pair in self.pairs
            if pair.accepted and pair.case is not None
        )

    @property
    def added(self) -> list[Link]:
        """The links that are new."""
        return sorted(self.wanted - self.links)

    @property
    def removed(self) -> list[Link]:
        """The links that go."""
        return sorted(self.links - self.wanted)

    def free_cases(self) -> list[CaseRow]:
        """The cases that no interview will be linked to."""
        taken = {case for _, case in self.wanted}
        return [row for row in self.cases.values() if row.id not in taken]

    def count(self, states: Sequence[State]) -> int:
        """How many rows stand in one of these states."""
        return sum(pair.state in states for pair in self.pairs)


def called(case: CaseRow) -> str:
    """A case by its identifier and name."""
    return case.name if case.key in ("", case.name) else f"{case.key} – {case.name}"
