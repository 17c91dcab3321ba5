"""Finding a phrase in all documents, typed without its accents."""

from __future__ import annotations

import pytest
from corpora import Corpus, corpus
from painting import PaintWatch, painter_of, settle, wait_until

from codage.gui.search import panel as search_panel

SIZES = ["S", "M"]
PHRASE = '"precarite energetique"'
ROUNDS = 15


@pytest.mark.parametrize("size", SIZES)
def test_search(measure, project_of, size: str) -> None:
    project = project_of(size)
    measure("search", size, lambda: project.find_turns(PHRASE), rounds=ROUNDS)


@pytest.mark.parametrize("size", SIZES)
def test_search_with_text(measure, project_of, size: str) -> None:
    project = project_of(size)
    found = sum(len(hit.matches) for hit in project.search(PHRASE))
    assert found == _written(corpus(size))
    measure("search with text", size, lambda: project.search(PHRASE), rounds=ROUNDS)


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
        settle(0.05)

    def show() -> None:
        panel.line.setText(PHRASE)
        wait_until(lambda: panel.model.passages > 0)

    measure("search shown", size, painter_of(watch, show), before=clear, rounds=ROUNDS)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", ["search", "search with text"])
def test_bare_search(measure, plain_of, size: str, key: str) -> None:
    connection = plain_of(size)
    column = "rowid" if key == "search" else "rowid, highlight(line, 0, '<', '>')"
    query = f"SELECT {column} FROM line WHERE line MATCH ?"
    measure(
        key,
        size,
        lambda: connection.execute(query, (PHRASE,)).fetchall(),
        rounds=ROUNDS,
        baseline="SQLite: the same FTS5 query",
    )


def _written(source: Corpus) -> int:
    """How often the planted phrase stands in the transcripts, at the head of a sentence or not."""
    phrase = str(source.truth["term"])
    return sum(file.read_text("utf-8").lower().count(phrase) for file in source.transcripts)
