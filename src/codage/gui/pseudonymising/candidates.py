"""The names that a search proposed, and what was decided on each. Knows of no widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from codage.domain.name_words import significant
from codage.domain.pseudonyms import SURE, Entity, Kind, Mention
from codage.nlp.occurrences import Forms
from codage.nlp.proposing import Proposal
from codage.project.pseudonyms import Decision

_MOST_REMEMBERED = 200


class Verdict(Enum):
    """What was decided on a name."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(slots=True, eq=False)
class Candidate:
    """One name with its forms, where it stands, and what is to stand in its place."""

    kind: Kind
    label: str
    variants: tuple[str, ...]
    mentions: tuple[Mention, ...]
    replacement: str
    verdict: Verdict = Verdict.OPEN
    left_out: set[Mention] = field(default_factory=set)

    @property
    def documents(self) -> int:
        """In how many interviews it stands."""
        places = (mention.place.document_id for mention in self.mentions)
        return len({document for document in places if document is not None})

    @property
    def certainty(self) -> float:
        """How likely it is a name."""
        return max(mention.certainty for mention in self.mentions)

    @property
    def is_likely(self) -> bool:
        """Whether it may be accepted without a look at each place."""
        return self.certainty >= SURE

    @property
    def chosen(self) -> tuple[Mention, ...]:
        """Where it is to be replaced."""
        return tuple(one for one in self.mentions if one not in self.left_out)


_State = tuple[tuple[str, ...], tuple[Mention, ...], str, Verdict, frozenset[Mention]]


class Candidates:
    """All the names of a study, the most likely ones first.

    Whoever changes one calls `remember` before, so that `undo` takes it back.
    """

    def __init__(self, proposal: Proposal) -> None:
        self.proposal = proposal
        self.listed: list[Candidate] = [_candidate(entity) for entity in proposal.entities]
        self.listed.sort(key=lambda one: (not one.is_likely, _order(one.kind)))
        self._before: list[list[tuple[Candidate, _State]]] = []

    def remember(self) -> None:
        """Keep how all names are now, before something is decided."""
        self._before.append([(one, _state(one)) for one in self.listed])
        del self._before[:-_MOST_REMEMBERED]

    @property
    def can_undo(self) -> bool:
        """Whether something was decided that can be taken back."""
        return bool(self._before)

    def undo(self) -> None:
        """Have all names as they were before the last decision, merge or name added."""
        if not self._before:
            return
        before = self._before.pop()
        self.listed = [one for one, _ in before]
        for one, (variants, mentions, replacement, verdict, left_out) in before:
            one.variants, one.mentions = variants, mentions
            one.replacement, one.verdict, one.left_out = replacement, verdict, set(left_out)

    @property
    def kinds(self) -> list[Kind]:
        """The kinds there are, in their usual order."""
        present = {one.kind for one in self.listed}
        return [kind for kind in Kind if kind in present]

    def with_verdict(self, verdict: Verdict) -> list[Candidate]:
        """The names on which `verdict` was given."""
        return [one for one in self.listed if one.verdict is verdict]

    def likely_and_open(self, kind: Kind) -> list[Candidate]:
        """The likely names of a kind that are not decided on."""
        undecided = self.with_verdict(Verdict.OPEN)
        return [one for one in undecided if one.kind is kind and one.is_likely]

    def decisions(self) -> list[Decision]:
        """What is to be replaced."""
        return [
            Decision(one.label, one.replacement, one.chosen)
            for one in self.with_verdict(Verdict.ACCEPTED)
            if one.chosen
        ]

    def merge(self, several: Sequence[Candidate]) -> Candidate:
        """Make the most frequent of `several` stand for all; it keeps its replacement."""
        self.remember()
        kept = max(several, key=lambda one: len(one.mentions))
        others = [one for one in several if one is not kept]
        mentions = dict.fromkeys(kept.mentions)
        for one in others:
            mentions |= dict.fromkeys(one.mentions)
            kept.left_out |= one.left_out
            self.listed.remove(one)
        forms = dict.fromkeys(kept.variants)
        for one in others:
            forms |= dict.fromkeys(one.variants)
        kept.mentions, kept.variants = tuple(mentions), tuple(forms)
        if any(one.verdict is Verdict.ACCEPTED for one in others):
            kept.verdict = Verdict.ACCEPTED
        return kept

    def add(self, name: str, kind: Kind, replacement: str) -> Candidate | None:
        """Take in a name by hand, accepted, wherever it stands; None when it stands nowhere."""
        mentions = tuple(self._mentions(name, kind))
        if not mentions:
            return None
        forms = Counter(mention.text for mention in mentions)
        variants = tuple(form for form, _ in forms.most_common())
        self.remember()
        added = Candidate(kind, name, variants, mentions, replacement, Verdict.ACCEPTED)
        self.listed.insert(0, added)
        return added

    def suggestion(self, kind: Kind, word: str) -> str:
        """A replacement that no name has yet, counted as those of its kind; else with `word`."""
        used = {one.replacement for one in self.listed}
        same = [one.replacement for one in self.listed if one.kind is kind]
        stems = Counter(text.rstrip("]0123456789").rstrip() for text in same if "[" in text)
        stem = stems.most_common(1)[0][0] if stems else f"[{word}"
        numbers = range(1, len(used) + 2)
        return next(text for n in numbers if (text := f"{stem} {n}]") not in used)

    def _mentions(self, name: str, kind: Kind) -> Iterable[Mention]:
        form = significant(name)
        if not form:
            return
        forms = Forms([form])
        for place, text in self.proposal.texts.items():
            for found in forms.found_in(text):
                words = text[found.start : found.end]
                yield Mention(place, found.start, found.end, kind, words)


def _state(one: Candidate) -> _State:
    return one.variants, one.mentions, one.replacement, one.verdict, frozenset(one.left_out)


def _candidate(entity: Entity) -> Candidate:
    return Candidate(
        entity.kind, entity.label, entity.variants, entity.mentions, entity.replacement
    )


def _order(kind: Kind) -> int:
    return list(Kind).index(kind)
