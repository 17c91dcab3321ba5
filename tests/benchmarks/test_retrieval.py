"""A query of three terms over all codings, answered and read, and asked on its page."""

from __future__ import annotations

from typing import cast

import pytest
from painting import PaintWatch, settle, wait_until

from codage.analysis.retrieval.answering import answer
from codage.analysis.retrieval.reading import read
from codage.domain.query import EVERYTHING, Codes, Query, Related, Relation
from codage.gui.retrieval.page import RetrievalPage
from codage.gui.window import MainWindow
from codage.project import Project

SIZES = ["S", "M"]


def _three_terms(project: Project) -> Query:
    """Segments of a family that overlap a second and are not followed by a third."""
    families = [code.id for code in project.codes() if code.parent_id is None]
    one, second, third = (Codes(frozenset(families[n::3])) for n in range(3))
    return (
        Query(one)
        .with_condition(Related(Relation.OVERLAP, second))
        .with_condition(Related(Relation.FOLLOWED_BY, third, turns=2, negated=True))
    )


@pytest.mark.parametrize("size", SIZES)
def test_query(measure, project_of, size: str) -> None:
    project = project_of(size)
    frames, query = project.frames, _three_terms(project)

    def ask() -> int:
        return len(read(frames, answer(frames, query).ids).rows)

    measure("query", size, ask)
    assert 0 < ask() < len(project.coding_ties())


class _Page:
    """The page Retrieval of a window, and when it was last painted with an answer."""

    def __init__(self, window: MainWindow) -> None:
        self.page = cast(RetrievalPage, window.pages.show_page("retrieval"))
        self._watch = PaintWatch(self.page.list.viewport())
        self._answered: list[int] = []
        self.page.answered.connect(lambda: self._answered.append(self._watch.painted))
        wait_until(lambda: bool(self._answered))

    def ask(self, query: Query) -> None:
        """Ask; back when the answer is painted."""
        self._answered.clear()
        self.page.show_query(query)
        wait_until(lambda: bool(self._answered) and self._watch.painted > self._answered[-1])

    def forget(self) -> None:
        """Show nothing, and keep no text that was read."""
        self.page.list.take(None)
        self.page.model.forget_texts()
        settle(0.2)


@pytest.mark.parametrize("size", SIZES)
def test_query_on_its_page(measure, window_on, size: str) -> None:
    window = window_on(size)
    shown, project = _Page(window), window.session.project
    three = _three_terms(project)
    measure("query shown", size, lambda: shown.ask(three), before=shown.forget)
    assert 0 < shown.page.model.rowCount() < len(project.coding_ties())


@pytest.mark.parametrize("size", SIZES)
def test_all_segments_on_the_page(measure, window_on, size: str) -> None:
    window = window_on(size)
    shown = _Page(window)
    measure("all read", size, lambda: shown.ask(EVERYTHING), before=shown.forget, rounds=5)
    assert shown.page.model.rowCount() == len(window.session.project.coding_ties())
