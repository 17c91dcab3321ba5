"""A map: rows and columns of a table as points on two axes."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from codage.charts.apart import Label, Unnamed, spread_labels
from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import PALETTE, PRINT, Look, drawing, head, mark_decimals, name_series

WIDTH, HEIGHT = 175, 140


@dataclass(frozen=True, slots=True)
class Points:
    """Points of one kind. ``places`` has a row a point (index: its label) and columns x, y;
    ``sizes`` are in points of type; ``keys`` what they stand for."""

    name: str
    places: pd.DataFrame
    keys: Sequence[Hashable]
    sizes: Sequence[float]
    marker: str = "o"
    bold: bool = False


def plane(
    kinds: Sequence[Points],
    *,
    title: str,
    across: str,
    up: str,
    note: str = "",
    unnamed: Unnamed | None = None,
    look: Look = PRINT,
) -> Chart:
    """Points around the crossing of the axes; those of the first kind get their labels first, and
    the larger ones of each before the smaller. `unnamed` says, after the note, how many have none
    for want of room.
    """
    from codage.charts.writing import figure_of

    with drawing(look):
        figure = figure_of(WIDTH, HEIGHT)
        axes = figure.add_subplot()
        tables = [kind.places.assign(kind=kind.name) for kind in kinds]
        chart = Chart(figure, pd.concat(tables))
        axes.axhline(0, color=look.line, lw=0.8, zorder=0)
        axes.axvline(0, color=look.line, lw=0.8, zorder=0)
        inks = (PALETTE[3], PALETTE[0 if look.ground == PRINT.ground else 4], PALETTE[2])
        for number, kind in enumerate(kinds):
            drawn = axes.scatter(
                kind.places["x"],
                kind.places["y"],
                s=[size**2 for size in kind.sizes],
                marker=kind.marker,
                color=inks[number],
                edgecolors=look.ground,
                linewidths=0.8,
                alpha=0.9,
                label=kind.name,
                zorder=3 - number,
            )
            chart.mark(drawn, tuple(kind.keys), *map(str, kind.places.index))
        axes.margins(0.12, 0.08)
        axes.set_aspect("equal", adjustable="datalim")
        axes.set_xlabel(across)
        axes.set_ylabel(up)
        mark_decimals(axes, look)
        name_series(figure, axes, title)
        head(figure, "", note, look)
        labels = [label for kind in kinds for label in _labels(kind, look)]
        note = spread_labels(axes, labels, look, note=note, unnamed=unnamed)
        chart.alternative = f"{title}. {note}".strip()
    return chart


def _labels(kind: Points, look: Look) -> Iterator[Label]:
    places = kind.places[["x", "y"]].to_numpy(dtype=float)
    points = zip(places, kind.places.index, kind.sizes, strict=True)
    for (x, y), text, size in sorted(points, key=lambda point: -point[2]):
        ink, letters = (look.text, 9.0) if kind.bold else (look.quiet, 7.5)
        yield Label((float(x), float(y)), shortened(str(text)), ink, letters, size)
