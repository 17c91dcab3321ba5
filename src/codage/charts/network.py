"""A network: what stands together is joined, the closer the more often."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache

import networkx as nx
import pandas as pd

from codage.charts.apart import Label, Unnamed, spread_labels
from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import PALETTE, PRINT, Look, drawing, head, written_number

WIDTH, HEIGHT = 175, 150
MOST_EDGES = 120
SEED = 20231116
_SMALLEST, _LARGEST = 30.0, 450.0
_PARTS = 0.6
_THINNEST, _THICKEST = 0.6, 7.0


def network(
    sizes: Mapping[Hashable, float],
    edges: pd.DataFrame,
    *,
    labels: Mapping[Hashable, str],
    title: str,
    note: str = "",
    colours: Mapping[Hashable, str] | None = None,
    unnamed: Unnamed | None = None,
    look: Look = PRINT,
) -> Chart:
    """Nodes as large as their `sizes`, joined by `edges` (one, other, weight) as thick as these.

    Places are Kamada and Kawai's (1989) springs, from a start with a fixed seed. A node stands
    for its key, an edge for the pair of keys of its ends. `unnamed` says, after the note, how many
    of the smallest nodes have no name for want of room. Draw at most ``MOST_EDGES`` edges: a
    denser network cannot be read.
    """
    from matplotlib.collections import LineCollection

    from codage.charts.writing import figure_of

    graph = nx.Graph()
    graph.add_nodes_from(sizes)
    for one, other, weight in edges[["one", "other", "weight"]].itertuples(index=False):
        graph.add_edge(one, other, weight=float(weight))
    places = dict(zip(graph, _places(tuple(graph), tuple(graph.edges)), strict=True))
    with drawing(look):
        figure = figure_of(WIDTH, HEIGHT)
        axes = figure.add_subplot()
        chart = Chart(figure, _data(graph, labels))
        joined = list(graph.edges(data="weight"))
        most = max((weight for *_, weight in joined), default=1.0)
        lines = LineCollection(
            [(places[one], places[other]) for one, other, _ in joined],
            linewidths=[_THINNEST + (_THICKEST - _THINNEST) * w / most for *_, w in joined],
            colors=look.quiet,
            alpha=0.5,
            capstyle="round",
            zorder=1,
        )
        axes.add_collection(lines)
        chart.mark(
            lines,
            tuple((one, other) for one, other, _ in joined),
            *(
                f"{labels[one]} + {labels[other]}: {_weight(weight, look)}"
                for one, other, weight in joined
            ),
        )
        nodes = list(graph)
        largest = max(sizes.values(), default=1.0) or 1.0
        areas = {node: _SMALLEST + (_LARGEST - _SMALLEST) * sizes[node] / largest for node in nodes}
        points = axes.scatter(
            [places[node][0] for node in nodes],
            [places[node][1] for node in nodes],
            s=[areas[node] for node in nodes],
            c=[(colours or {}).get(node) or PALETTE[0] for node in nodes],
            edgecolors=look.ground,
            linewidths=1.2,
            zorder=2,
        )
        chart.mark(points, tuple(nodes), *(labels[node] for node in nodes))
        axes.margins(0.14, 0.06)
        axes.set_axis_off()
        head(figure, title, note, look)
        note = spread_labels(
            axes,
            [
                Label(places[node], shortened(labels[node]), look.text, 7.5, areas[node] ** 0.5)
                for node in sorted(nodes, key=lambda node: -sizes[node])
            ],
            look,
            [(places[one], places[other]) for one, other, _ in joined],
            note=note,
            unnamed=unnamed,
        )
        chart.alternative = f"{title}. {note}".strip()
    return chart


def _weight(weight: float, look: Look) -> str:
    return written_number(weight, 0 if weight == int(weight) else 2, look)


@lru_cache(maxsize=32)
def _places(
    nodes: tuple[Hashable, ...], edges: tuple[tuple[Hashable, Hashable], ...]
) -> list[tuple[float, float]]:
    """Where nodes stand: as far apart as the way from one to the other is long.

    Parts of the network that nothing joins stand apart by a part of its longest way. Remembered,
    since a network is drawn again for print, in another look, and when a filter is taken back.
    """
    if len(nodes) < 2:
        return [(0.0, 0.0)] * len(nodes)
    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    ways = dict(nx.all_pairs_shortest_path_length(graph))
    longest = max(way for those in ways.values() for way in those.values())
    apart = max(2.0, longest * _PARTS)
    distances = {
        one: {other: float(ways[one].get(other, apart)) for other in nodes} for one in nodes
    }
    start = nx.spring_layout(graph, seed=SEED, weight=None)
    found = nx.kamada_kawai_layout(graph, dist=distances, pos=start)
    return [(float(found[node][0]), float(found[node][1])) for node in nodes]


def _data(graph: nx.Graph, labels: Mapping[Hashable, str]) -> pd.DataFrame:
    rows: Sequence[tuple[str, str, float]] = [
        (labels[one], labels[other], weight) for one, other, weight in graph.edges(data="weight")
    ]
    return pd.DataFrame(rows, columns=["one", "other", "weight"])
