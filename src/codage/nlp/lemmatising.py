"""Filling a project's index of lemmas, as far as it is missing, batch by batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from codage.domain.task import Advance, unwatched
from codage.nlp.lemma_process import LemmaProcess
from codage.nlp.pipelines import language_of
from codage.project import Project
from codage.project.lemma_index import LemmasOfTurn

BATCH = 200
_SAMPLE = 200


class Lemmatiser(Protocol):
    """Whatever makes lemmas of texts."""

    def lemmatise(self, texts: Sequence[str], language: str) -> list[str]:
        """The lemmas of each text, one for each of its words."""


def fill_lemma_index(
    project: Project, *, lemmatiser: Lemmatiser | None = None, advance: Advance = unwatched
) -> int:
    """Make the lemmas that are missing. Gives how many turns got theirs.

    The lemmas are made in another process; each batch is kept when it is made, so that what was
    cancelled goes on from there. Made to run in the background. Raises Cancelled, LemmasFailed.
    """
    missing = project.lemmas_missing()
    if project.read_only or not missing:
        return 0
    if lemmatiser is not None:
        return _fill(project, lemmatiser, missing, advance)
    process = LemmaProcess()
    try:
        return _fill(project, process, missing, advance)
    finally:
        process.stop()


def _fill(project: Project, lemmatiser: Lemmatiser, missing: int, advance: Advance) -> int:
    language = language_of(text for _, text in project.turns_to_lemmatise(_SAMPLE))
    done = kept = after = 0
    while batch := project.turns_to_lemmatise(BATCH, after=after):
        advance(done, max(missing, done + len(batch)))
        found = lemmatiser.lemmatise([text for _, text in batch], language)
        kept += project.store_lemmas(
            LemmasOfTurn(turn, text, lemmas)
            for (turn, text), lemmas in zip(batch, found, strict=True)
        )
        done += len(batch)
        after = batch[-1][0]
    advance(done, done)
    return kept
