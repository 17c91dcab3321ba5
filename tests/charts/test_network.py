import pandas as pd

from codage.charts.network import network
from codage.charts.style import DARK

EDGES = pd.DataFrame([(1, 2, 5.0), (2, 3, 1.0)], columns=["one", "other", "weight"])
LABELS = {1: "Mutualisation", 2: "Compétences", 3: "Coûts", 4: "Seul"}
SIZES = {1: 9.0, 2: 4.0, 3: 1.0, 4: 2.0}


def drawn(look=DARK):
    return network(SIZES, EDGES, labels=LABELS, title="Codes together", note="n = 3", look=look)


def test_nodes_and_edges_stand_for_their_keys(keys_of) -> None:
    assert keys_of(drawn()) == [(1, 2), (2, 3), 1, 2, 3, 4]


def test_it_is_the_same_each_time(is_written) -> None:
    is_written(drawn)


def test_the_numbers_behind_it_are_its_edges() -> None:
    assert drawn().data.to_numpy().tolist() == [
        ["Mutualisation", "Compétences", 5.0],
        ["Compétences", "Coûts", 1.0],
    ]


def test_what_stands_together_more_often_is_joined_by_a_thicker_line() -> None:
    lines = drawn().figure.axes[0].collections[0]
    thick, thin = lines.get_linewidths()
    assert thick > thin


def test_one_code_and_none_are_drawn(is_written) -> None:
    nothing = pd.DataFrame(columns=["one", "other", "weight"])
    is_written(lambda: network({1: 3.0}, nothing, labels=LABELS, title="One"))
    is_written(lambda: network({}, nothing, labels=LABELS, title="None"))


def test_names_cover_no_node() -> None:
    chart = drawn()
    chart.figure.canvas.draw()
    (axes,) = chart.figure.axes
    (names,) = axes.artists
    nodes = axes.collections[1]
    points = axes.transData.transform(nodes.get_offsets())
    boxes = names.boxes(chart.figure.canvas.get_renderer())
    assert len(boxes) == len(points)
    assert not any(box.contains(*point) for box in boxes for point in points)
