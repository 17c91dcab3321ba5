"""A network: what stands together is joined, the closer the more often."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

import networkx as nx
import numpy as np
import pandas as pd

from codage.charts.apart import spread_labels
from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import MM, PALETTE, PRINT, Look, drawing, head

WIDTH, HEIGHT = 175, 150
MOST_EDGES = 120
SEED = 20231116
_SMALLEST, _LARGEST = 30.0, 450.0
_THINNEST, _THICKEST = 0.6, 7.0


def network(
    sizes: Mapping[Hashable, float],
    edges: pd.DataFrame,
    *,
    labels: Mapping[Hashable, str],
    title: str,
    note: str = "",
    colours: Mapping[Hashable, str] | None = None,
    look: Look = PRINT,
) -> Chart:
    """Nodes as large as their `sizes`, joined by `edges` (one, other, weight) as thick as these.

    Places are a spring layout (Fruchterman and Reingold, 1991) with a fixed seed. A node stands
    for its key, an edge for the pair of keys of its ends. Draw at most ``MOST_EDGES`` edges: a
    denser network cannot be read.
    """
    from matplotlib.collections import LineCollection
    from matplotlib.figure import Figure

    graph = nx.Graph()
    graph.add_nodes_from(sizes)
    for one, other, weight in edges[["one", "other", "weight"]].itertuples(index=False):
        graph.add_edge(one, other, weight=float(weight))
    places = _places(graph)
    with drawing(look):
        figure = Figure(figsize=(WIDTH * MM, HEIGHT * MM))
        axes = figure.add_subplot()
        chart = Chart(figure, _data(graph, labels), f"{title}. {note}".strip())
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
        chart.mark(lines, tuple((one, other) for one, other, _ in joined))
        nodes = list(graph)
        largest = max(sizes.values(), default=1.0) or 1.0
        points = axes.scatter(
            [places[node][0] for node in nodes],
            [places[node][1] for node in nodes],
            s=[_SMALLEST + (_LARGEST - _SMALLEST) * sizes[node] / largest for node in nodes],
            c=[(colours or {}).get(node) or PALETTE[0] for node in nodes],
            edgecolors=look.ground,
            linewidths=1.2,
            zorder=2,
        )
        chart.mark(points, tuple(nodes))
        axes.margins(0.14, 0.1)
        axes.set_axis_off()
        head(figure, title, note, look)
        spread_labels(
            axes,
            [places[node] for node in nodes],
            [shortened(labels[node]) for node in nodes],
            [look.text] * len(nodes),
            look,
        )
    return chart


def _places(graph: nx.Graph) -> dict[Hashable, tuple[float, float]]:
    """Where nodes stand; those joined to nothing in a row below the others."""
    joined = [node for node in graph if graph.degree(node)]
    alone = [node for node in graph if not graph.degree(node)]
    found: dict[Hashable, tuple[float, float]] = {}
    if joined:
        spring = nx.spring_layout(
            graph.subgraph(joined),
            seed=SEED,
            k=3 / np.sqrt(len(joined)),
            iterations=300,
            weight=None,
        )
        found = {node: (float(x), float(y)) for node, (x, y) in spring.items()}
    low = min((y for _, y in found.values()), default=0.0) - 0.25
    for number, node in enumerate(alone):
        found[node] = (-1 + 2 * (number + 0.5) / len(alone), low - 0.12 * (number % 3))
    return found


def _data(graph: nx.Graph, labels: Mapping[Hashable, str]) -> pd.DataFrame:
    rows: Sequence[tuple[str, str, float]] = [
        (labels[one], labels[other], weight) for one, other, weight in graph.edges(data="weight")
    ]
    return pd.DataFrame(rows, columns=["one", "other", "weight"])
