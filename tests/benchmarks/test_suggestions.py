"""Proposals for one code, from the lemmas to the queue."""

from __future__ import annotations

import pytest

from codage.project.lemma_index import LemmasOfTurn
from codage.project.tokens import tokens


def lemmatised(project):
    """Has words for lemmas: how many there are is what takes time here."""
    while rows := project.turns_to_lemmatise(10_000):
        project.store_lemmas(
            LemmasOfTurn(turn, text, " ".join(tokens(text.lower()))) for turn, text in rows
        )
    return project


@pytest.fixture
def asked(project_of):
    """The study S, its most used code, and everyone who codes."""
    import codage.nlp.suggestions.suggester as suggesting

    project = lemmatised(project_of("S"))
    counts = project.code_counts()
    code = max(counts, key=counts.__getitem__)
    return suggesting.Suggester(project), code, [coder.id for coder in project.coders()]


def test_queue(measure, asked) -> None:
    suggester, code, coders = asked
    found = []
    measure(
        "suggestions",
        "S",
        lambda: found.append(suggester.suggest(code, coders)),
        before=suggester.forget,
        rounds=5,
    )
    assert len(found[-1].proposals) == 50
    assert len(found[-1].quality.rounds) == 5


def test_learning_again(measure, asked) -> None:
    suggester, code, coders = asked
    measure("suggestions again", "S", lambda: suggester.suggest(code, coders), rounds=5)
