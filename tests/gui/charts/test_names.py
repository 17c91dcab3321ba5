from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from codage.analysis.selection import EVERYTHING
from codage.charts.style import DARK, PRINT
from codage.charts.writing import Writing
from codage.domain.task import unwatched
from codage.gui.analyses.answer import Asked
from codage.gui.analyses.kinds import analysis_named
from codage.project import Project

NETWORK = {"within": "segment", "turns": 2, "shown": "times", "chart": "network", "least": 3}
MAP = {"variable": "type_coll", "least": 5}


@pytest.fixture
def demo(demo_project: Path) -> Iterator[Project]:
    project = Project.open(demo_project)
    yield project
    project.close()


@pytest.mark.parametrize("dots", [72, 100, 200])
@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("together", NETWORK),
        ("together", NETWORK | {"within": "document", "least": 1}),
        ("mapping", MAP),
    ],
)
def test_names_on_the_charts_of_the_demo_study_keep_apart(
    demo: Project, name: str, choices: dict[str, object], dots: int
) -> None:
    asked = Asked(demo, EVERYTHING, choices, PRINT)
    answer = analysis_named(name).answer(asked, unwatched)
    chart = answer.draw(DARK if dots == 200 else PRINT)
    chart.figure.set_dpi(dots)
    chart.figure.canvas.draw()
    (axes,) = chart.figure.axes
    renderer = chart.figure.canvas.get_renderer()
    names = [artist for artist in axes.artists if isinstance(artist, Writing)]
    boxes = [box for each in names for box in each.boxes(renderer)]
    assert len(boxes) > 15
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    fields = [artist for artist in axes.collections if hasattr(artist, "get_sizes")]
    points = sum(len(field.get_offsets()) for field in fields if len(field.get_sizes()))
    missing = points - len(boxes)
    assert (f"{missing} points have no room" in chart.alternative) == (missing > 0)


def test_a_tip_says_what_a_mark_is_called(demo: Project) -> None:
    asked = Asked(demo, EVERYTHING, NETWORK, PRINT)
    chart = analysis_named("together").answer(asked, unwatched).draw(PRINT)
    lines, nodes = chart.marks
    names = {row.id: row.name for row in demo.codes()}
    for at, (one, other) in enumerate(chart.marks[lines]):
        assert chart.name(lines, at).startswith(f"{names[one]} + {names[other]}: ")
    assert [chart.name(nodes, at) for at in range(len(chart.marks[nodes]))] == [
        names[code] for code in chart.marks[nodes]
    ]
