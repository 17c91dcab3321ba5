"""Proposes passages for a code of an open project, each with what spoke for it.

Nothing is written here: a proposal becomes a coding when a person accepts it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from threading import Lock

import numpy as np

from codage.domain.anchors import CodeId, CoderId
from codage.domain.message import CodageError
from codage.domain.task import Advance, unwatched
from codage.nlp.suggestions.examples import Examples, examples_of
from codage.nlp.suggestions.features import Features, features_of
from codage.nlp.suggestions.learning import Learnt, Quality, learn
from codage.nlp.suggestions.reasons import Explainer, Reasons
from codage.nlp.suggestions.speech import Passage, Speech, read_speech
from codage.project.project import Project
from codage.project.rows import Change
from codage.project.suggestions import ENOUGH_SEGMENTS

MOST_PROPOSALS = 50
_TEXTS = frozenset({"turn", "speaker", "document"})


class SuggestionError(CodageError):
    """No proposal can be made. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage that may carry the code. ``score`` only orders proposals."""

    passage: Passage
    score: float
    reasons: Reasons


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The proposals for a code, likeliest first, and how far they can be trusted."""

    code_id: CodeId
    segments: int
    proposals: tuple[Proposal, ...]
    quality: Quality | None


class Suggester:
    """Keeps the words of a project in mind from one question to the next."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._lock = Lock()
        self._read: tuple[Speech, Features, Explainer] | None = None
        self._stale = False
        self._end = project.subscribe(self._note)

    def close(self) -> None:
        """Follow the project no more."""
        self._end()

    def suggest(
        self, code_id: CodeId, coder_ids: Collection[CoderId], *, advance: Advance = unwatched
    ) -> Suggestions:
        """Learn from those coders' codings and refusals, and propose what is like them.

        Raises SuggestionError when the code has fewer than `ENOUGH_SEGMENTS` segments, or when
        nothing speaks against it anywhere; Cancelled from `advance`.
        """
        with self._lock:
            speech, features, explainer = self._words(advance)
            examples = examples_of(self._project, speech, code_id, coder_ids)
            _refuse_too_few(examples)
            documents = np.array([one.document_id for one in speech.passages], dtype=np.int64)
            learnt = learn(features.matrix, examples, documents, advance=advance)
            proposals = _proposals(speech, examples, learnt, explainer)
            return Suggestions(code_id, examples.segments, proposals, learnt.quality)

    def forget(self) -> None:
        """Read the words anew the next time, for lemmas that have come meanwhile."""
        self._stale = True

    def _words(self, advance: Advance) -> tuple[Speech, Features, Explainer]:
        if self._read is None or self._stale:
            self._stale = False
            self._read = None
            speech = read_speech(self._project, advance=advance)
            features = features_of(speech)
            self._read = speech, features, Explainer(speech, features)
        return self._read

    def _note(self, change: Change) -> None:
        if not _TEXTS.isdisjoint(change.touched):
            self._stale = True


def _refuse_too_few(examples: Examples) -> None:
    if examples.segments < ENOUGH_SEGMENTS:
        raise SuggestionError(
            "This code has {count} segments; proposals begin at {enough}. Nothing was changed. "
            "Code some more passages first.",
            count=examples.segments,
            enough=ENOUGH_SEGMENTS,
        )
    if not (examples.known & ~examples.carries).any():
        raise SuggestionError(
            "Every passage that was looked at carries this code, so nothing tells what is not "
            "like it. Nothing was changed. Code some other passages first."
        )
    if not examples.carries.any():
        raise SuggestionError(
            "The segments of this code are not in what respondents say. Nothing was changed. "
            "See to the roles of the speakers, in the menu Project."
        )


def _proposals(
    speech: Speech, examples: Examples, learnt: Learnt, explainer: Explainer
) -> tuple[Proposal, ...]:
    candidates = np.flatnonzero(examples.open)
    best = candidates[np.argsort(-learnt.scores[candidates], kind="stable")[:MOST_PROPOSALS]]
    return tuple(
        Proposal(
            speech.passages[number],
            float(learnt.scores[number]),
            explainer.reasons(int(number), learnt.weights[learnt.model[number]]),
        )
        for number in best
    )
