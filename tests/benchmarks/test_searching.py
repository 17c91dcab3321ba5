"""Finding a phrase in all documents, typed without its accents, and coding what was found."""

from __future__ import annotations

import time
from itertools import chain

import pytest
from corpora import Corpus, corpus
from painting import PaintWatch, painter_of, settle, wait_until
from PySide6.QtCore import QTimer

from codage.domain.searching import Manner, Search
from codage.domain.widening import Widening
from codage.gui.search import panel as search_panel
from codage.nlp.lemmatising import fill_lemma_index
from codage.project.tokens import tokens

SIZES = ["S", "M"]
PHRASE = '"precarite energetique"'
WORD = "travailler"
ROUNDS = 15
CODED = 2500
TICK_MS = 5


@pytest.mark.parametrize("size", SIZES)
def test_search(measure, project_of, size: str) -> None:
    project = project_of(size)
    found = sum(map(len, project.find(Search(PHRASE))))
    assert found == _written(corpus(size))
    measure("search", size, lambda: _first(project, Search(PHRASE)), rounds=ROUNDS)


@pytest.mark.parametrize("size", SIZES)
def test_search_all(measure, project_of, size: str) -> None:
    project = project_of(size)
    measure("search all", size, lambda: list(project.find(Search(PHRASE))), rounds=ROUNDS)


@pytest.mark.parametrize("size", SIZES)
def test_search_pattern(measure, project_of, size: str) -> None:
    project = project_of(size)
    search = Search(r"\bprecarit\w+", Manner.PATTERN)
    measure("search pattern", size, lambda: _first(project, search), rounds=ROUNDS)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("manner", [Manner.LEMMAS, Manner.FAMILIES])
def test_search_by_lemma(measure, project_of, size: str, manner: Manner) -> None:
    project = project_of(size)
    fill_lemma_index(project, lemmatiser=_Cutting())
    assert project.lemmas_missing() == 0
    key = "search lemma" if manner is Manner.LEMMAS else "search family"
    measure(key, size, lambda: _first(project, Search(WORD, manner)), rounds=ROUNDS)


@pytest.mark.parametrize("size", SIZES)
def test_search_shown(measure, window_on, monkeypatch, size: str) -> None:
    # What the panel waits for the next letter is no part of the search.
    monkeypatch.setattr(search_panel, "TYPED_MS", 0)
    window = window_on(size)
    panel = window.search
    window.run("edit.find")
    settle()
    watch = PaintWatch(panel.list.viewport())

    def clear() -> None:
        panel.line.clear()
        wait_until(lambda: panel.is_complete)
        settle(0.05)

    def show() -> None:
        panel.line.setText(PHRASE)
        wait_until(lambda: len(panel.hits) > 0)

    measure("search shown", size, painter_of(watch, show), before=clear, rounds=ROUNDS)


def test_code_what_was_found(measure, project_of) -> None:
    project = project_of("M")
    code = project.add_code("Trouvé")
    hits = list(chain.from_iterable(project.find(Search(PHRASE))))
    passages = project.passages_around(hits, Widening())[:CODED]
    assert len(passages) == CODED
    coded = False

    def undo() -> None:
        if coded:
            project.undo()

    def act() -> None:
        nonlocal coded
        assert project.code_passages(code, passages, sought=PHRASE) == CODED
        coded = True

    measure("code found", "M", act, before=undo, rounds=5)


def test_lemma_index(board, window_on) -> None:
    """Once, in the real window, whose heart beats meanwhile."""
    window = window_on("S")
    reader = window.search.lemmas
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000 - TICK_MS)
        last = now

    timer = QTimer()
    timer.timeout.connect(beat)
    settle(1)
    timer.start(TICK_MS)
    last = start = time.perf_counter()
    reader.begin()
    wait_until(lambda: not reader.is_reading)
    board.measured["lemmas", "S"] = (time.perf_counter() - start) * 1000
    board.measured["lemmas stutter", "S"] = max(gaps)
    timer.stop()
    assert reader.missing() == 0


@pytest.mark.parametrize("size", SIZES)
def test_bare_search(measure, plain_of, size: str) -> None:
    connection = plain_of(size)
    query = "SELECT rowid, highlight(line, 0, '<', '>') FROM line WHERE line MATCH ?"
    measure(
        "search all",
        size,
        lambda: connection.execute(query, (PHRASE,)).fetchall(),
        rounds=ROUNDS,
        baseline="SQLite: the same FTS5 query, with its marks",
    )


class _Cutting:
    """Lemmas without a language model: as many and as long as true ones."""

    def lemmatise(self, texts: list[str], language: str) -> list[str]:
        return [" ".join(_cut(word.lower()) for word in tokens(text)) for text in texts]


def _cut(word: str) -> str:
    for ending in ("ation", "ations", "ées", "ée", "és", "é", "er", "ement", "es", "e"):
        if word.startswith("trav") and word.endswith(ending):
            return "travailler"
    return word


def _first(project, search: Search) -> list:
    """The first hits, as many as fill a screen or all of the first interviews that hold some."""
    return next(portion for portion in project.find(search) if portion)


def _written(source: Corpus) -> int:
    """How often the planted phrase stands in the transcripts, at the head of a sentence or not."""
    phrase = str(source.truth["term"])
    return sum(file.read_text("utf-8").lower().count(phrase) for file in source.transcripts)
