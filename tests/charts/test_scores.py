from __future__ import annotations

import math

from codage.charts.chart import written
from codage.charts.scores import Score, scores

NONE = math.nan
FOUND = [
    Score("Domains", "Towns", "", 60.0, 50.0, 70.0, 12, "towns"),
    Score("Domains", "All cases", "", 55.0, NONE, NONE, 3, "all"),
    Score("Platforms", "Towns", "", NONE, NONE, NONE, 0, "none"),
]


def test_every_score_is_a_dot_that_stands_for_its_cases() -> None:
    chart = scores(FOUND, title="Maturity", axis="Score", note="n")
    assert set(chart.marks.values()) == {"towns", "all"}
    assert chart.data["n"].tolist() == [12, 3, 0]
    assert chart.alternative == "Maturity. n"
    assert written(chart, "svg").startswith(b"<?xml")


def test_dots_of_few_cases_are_hollow() -> None:
    chart = scores(FOUND, title="Maturity", axis="Score", fewest=5)
    faces = {key: dot.get_markerfacecolor() for dot, key in chart.marks.items()}
    edges = {key: dot.get_markeredgecolor() for dot, key in chart.marks.items()}
    assert faces["towns"] == edges["towns"]
    assert faces["all"] != edges["all"]


def test_waves_have_a_legend_and_the_same_lines() -> None:
    waves = [
        Score("Domains", "Towns", wave, 40.0 + n, NONE, NONE, 9, (wave,))
        for n, wave in enumerate(("2023", "2024"))
    ]
    chart = scores(waves, title="Maturity", axis="Score")
    (legend,) = chart.figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["2023", "2024"]
    axes = chart.figure.axes[0]
    assert [text.get_text() for text in axes.get_yticklabels()] == ["Towns"]


def test_nothing_is_an_empty_chart() -> None:
    assert scores([], title="Maturity", axis="Score").marks == {}
