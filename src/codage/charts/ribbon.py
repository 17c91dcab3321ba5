"""A ribbon: pieces on lanes along a line, as the codes of an interview from beginning to end."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import PALETTE, PRINT, Look, drawing, head, mark_decimals

WIDTH, LANE, FRAME = 180, 6.0, 30
THICK = 0.66


def ribbon(
    pieces: pd.DataFrame,
    *,
    lanes: Sequence[Hashable],
    labels: Mapping[Hashable, str],
    title: str,
    axis: str,
    length: float,
    note: str = "",
    colours: Mapping[Hashable, str] | None = None,
    spoken: pd.DataFrame | None = None,
    look: Look = PRINT,
) -> Chart:
    """A lane for each of `lanes`, the first on top, with its `pieces` (lane, from, to, key).

    `length` is where the line ends, in the unit that `axis` names. `spoken` (from, to) are
    stretches that are hatched behind all lanes, such as the interviewer's speech.
    """
    from matplotlib.collections import PolyCollection

    from codage.charts.writing import beside, figure_of

    with drawing(look):
        figure = figure_of(WIDTH, FRAME + LANE * max(len(lanes), 1))
        axes = figure.add_subplot()
        shown = pieces.assign(lane=pieces["lane"].map(labels))[["lane", "from", "to"]]
        chart = Chart(figure, shown, f"{title}. {note}".strip())
        if spoken is not None and len(spoken):
            spans = list(zip(spoken["from"], spoken["to"] - spoken["from"], strict=True))
            axes.broken_barh(
                spans, (-0.5, len(lanes)), color=look.line, alpha=0.35, linewidth=0, zorder=0
            )
        # What is very short stays in sight, and within reach of the pointer.
        least = length / 400
        rows = {lane: number for number, lane in enumerate(lanes)}
        own = pieces[pieces["lane"].isin(rows)]
        inks = {
            lane: (colours or {}).get(lane) or PALETTE[number % len(PALETTE)]
            for lane, number in rows.items()
        }
        drawn = PolyCollection(
            [
                _box(begin, end, rows[lane], least)
                for lane, begin, end in zip(own["lane"], own["from"], own["to"], strict=True)
            ],
            facecolors=[inks[lane] for lane in own["lane"]],
            edgecolors=look.ground,
            linewidths=0.4,
            alpha=0.9,
        )
        axes.add_collection(drawn, autolim=False)
        chart.mark(drawn, tuple(own["key"]), *(labels[lane] for lane in own["lane"]))
        axes.set_xlim(0, length or 1)
        axes.set_ylim(len(lanes) - 0.5, -0.5)
        names = [shortened(labels[lane]) for lane in lanes]
        beside(axes, names, np.arange(len(lanes)), look.text)
        edges = np.arange(1, len(lanes)) - 0.5
        axes.hlines(edges, 0, length or 1, colors=look.line, linewidths=0.6, zorder=0.5)
        head(figure, title, note, look)
        mark_decimals(axes, look)
        axes.set_xlabel(axis)
    return chart


def _box(begin: float, end: float, lane: int, least: float) -> Any:
    end = max(end, begin + least)
    low, high = lane - THICK / 2, lane + THICK / 2
    return [(begin, low), (end, low), (end, high), (begin, high)]
