from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from codage.charts.apart import Label, spread_labels
from codage.charts.style import PRINT, drawing
from codage.charts.writing import Writing, figure_of

place = st.floats(0, 1).map(lambda value: round(value, 3))
labels = st.lists(
    st.builds(
        Label,
        st.tuples(place, place),
        st.text(
            st.characters(max_codepoint=0x17F, categories=["L", "N", "P"]), min_size=1, max_size=44
        ),
        st.just("#000000"),
        st.sampled_from([7.5, 9.0]),
        st.floats(3, 22),
        st.booleans(),
    ),
    max_size=45,
)


def unnamed(count: int) -> str:
    return f"{count} without a name"


def drawn(given: list[Label], lines=()):
    with drawing(PRINT):
        figure = figure_of(150, 110)
        axes = figure.add_subplot()
        axes.scatter([0, 1], [0, 1], s=1)
        note = spread_labels(axes, given, PRINT, lines, note="n", unnamed=unnamed)
    figure.canvas.draw()
    return figure, axes, note


def written(axes) -> list[Writing]:
    return [artist for artist in axes.artists if isinstance(artist, Writing)]


def boxes_of(figure, axes):
    renderer = figure.canvas.get_renderer()
    return [box for names in written(axes) for box in names.boxes(renderer)]


@settings(max_examples=40)
@given(labels)
def test_no_two_names_overlap_and_those_left_out_are_counted(given: list[Label]) -> None:
    figure, axes, note = drawn(given)
    boxes = boxes_of(figure, axes)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    missing = len(given) - len(boxes)
    assert note == (f"n {unnamed(missing)}" if "without" in note else "n")
    assert missing == 0 or "without" in note


@settings(max_examples=25)
@given(labels)
def test_no_name_covers_a_mark_or_leaves_the_axes(given: list[Label]) -> None:
    figure, axes, _ = drawn(given)
    boxes = boxes_of(figure, axes)
    points = axes.transData.transform([label.point for label in given] or np.empty((0, 2)))
    room = axes.bbox.padded(1)
    for box in boxes:
        assert room.x0 <= box.x0
        assert box.x1 <= room.x1
        for point, label in zip(points, given, strict=True):
            half = label.mark / 2 * figure.dpi / 72 - 1
            near = np.clip(point, (box.x0, box.y0), (box.x1, box.y1))
            assert np.abs(near - point).max() >= half


def test_what_comes_first_keeps_its_name_where_there_is_room_for_one_alone() -> None:
    crowd = [Label((0.5, 0.5), f"Name of point number {at}", "#000000") for at in range(60)]
    _, axes, note = drawn(crowd)
    told = [text for names in written(axes) for text in names.texts]
    assert told[0] == "Name of point number 0"
    assert len(told) < len(crowd)
    assert note == f"n {unnamed(len(crowd) - len(told))}"
