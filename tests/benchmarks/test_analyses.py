"""Analyses on all codings: reckoned, and shown on their page after a change of filter."""

from __future__ import annotations

from time import perf_counter
from typing import cast

import numpy as np
import pytest
from painting import settle, wait_until

from codage.analysis.association import association
from codage.analysis.cooccurrence import Within, cooccurrence
from codage.analysis.independence import PERMUTATIONS, Method, independence
from codage.analysis.saturation import saturation
from codage.domain.survey import VariableType
from codage.gui.analyses.kinds import ANALYSES
from codage.gui.analyses.page import CHART, TABLE, AnalysesPage
from codage.gui.window import MainWindow

SIZES = ["S", "M"]
NEEDS_LEMMAS = "vocabulary"


@pytest.mark.parametrize("size", SIZES)
def test_codes_together(measure, project_of, size: str) -> None:
    frames = project_of(size).frames
    measure("cooccurrence", size, lambda: cooccurrence(frames))


@pytest.mark.parametrize("size", SIZES)
def test_codes_in_the_same_turn(measure, project_of, size: str) -> None:
    frames = project_of(size).frames
    measure("together in turns", size, lambda: cooccurrence(frames, within=Within.TURN))


def test_codes_by_variable(measure, project_of) -> None:
    frames = project_of("M").frames
    nominal = next(v.name for v in frames.variables if v.type is VariableType.NOMINAL)
    measure("by variable", "M", lambda: association(frames, nominal))


@pytest.mark.parametrize(("size", "cases"), [("S", 58), ("M", 300)])
def test_permutations(measure, size: str, cases: int) -> None:
    """Tables with one small group, so that none may be tested by chi-square."""
    random = np.random.default_rng(1)
    groups = np.array([4, *[(cases - 4) // 5] * 5])
    tables = []
    for share in np.linspace(0.1, 0.9, 40):
        having = random.binomial(groups, share)
        tables.append(np.array([having, groups - having]))
    tested = [independence(table) for table in tables]
    assert PERMUTATIONS == 9999
    assert all(one.method is Method.PERMUTATION for one in tested)
    measure("permutations", size, lambda: [independence(table) for table in tables], rounds=5)


def test_saturation(measure, project_of) -> None:
    frames = project_of("M").frames
    measure("saturation", "M", lambda: saturation(frames))


class _Page:
    """The page of analyses, whose filter on whose speech counts is turned to and fro."""

    def __init__(self, window: MainWindow) -> None:
        self.page = cast(AnalysesPage, window.pages.show_page("analyses"))
        self.answers = 0
        self.page.answered.connect(self._count)

    def _count(self) -> None:
        self.answers += 1

    def go(self, name: str, tab: int) -> None:
        """Show an analysis, with its chart or its table."""
        before = self.answers
        self.page.tabs.setCurrentIndex(tab)
        self.page.show_analysis(name)
        wait_until(lambda: self.answers > before)
        settle(0.5)

    def turn(self) -> None:
        """Turn the filter; back when the answer to it is on show."""
        before = self.answers
        speech = self.page.filters.speech
        speech.setCurrentIndex(1 - speech.currentIndex())
        wait_until(lambda: self.answers > before)


def _slowest(shown: _Page, tab: int) -> str:
    """The analysis that takes longest."""
    took = {}
    for one in ANALYSES:
        if one.name == NEEDS_LEMMAS:
            continue
        shown.go(one.name, tab)
        begun = perf_counter()
        shown.turn()
        took[one.name] = perf_counter() - begun
    return max(took, key=lambda name: took[name])


@pytest.mark.parametrize(("key", "tab"), [("analysis shown", TABLE), ("chart shown", CHART)])
def test_the_slowest_answer_on_the_page(measure, window_on, key: str, tab: int) -> None:
    shown = _Page(window_on("M"))
    shown.go(_slowest(shown, tab), tab)
    measure(key, "M", shown.turn, rounds=5)
    assert shown.page.answer is not None
    assert shown.page.answer.rows
