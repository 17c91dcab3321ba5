"""A tree of clusters: who joins whom, and at what distance."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
import pandas as pd

from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import PALETTE, PRINT, Look, drawing, head, mark_decimals

WIDTH, LEAF, FRAME = 165, 5.0, 26
MANY, SMALL_LEAF = 80, 2.6


def tree(
    merges: pd.DataFrame,
    *,
    labels: Sequence[str],
    groups: Sequence[int],
    title: str,
    axis: str,
    note: str = "",
    keys: Sequence[Hashable] | None = None,
    cut: float | None = None,
    look: Look = PRINT,
) -> Chart:
    """A dendrogram from `merges` (left, right, distance, size: scipy's linkage), leaves downwards.

    `labels`, `groups` (from 1) and `keys` are of the leaves by their numbers; leaves of one group
    have one colour. `cut` is the distance at which the tree was cut.
    """
    from matplotlib.collections import LineCollection
    from scipy.cluster.hierarchy import dendrogram

    from codage.charts.writing import beside, figure_of

    laid = dendrogram(merges.to_numpy(dtype=float), no_plot=True)
    leaves = laid["leaves"]
    inks = [PALETTE[number % len(PALETTE)] for number in (0, 1, 2, 3, 5, 4, 7)]
    with drawing(look):
        leaf, letters = (LEAF, 9) if len(leaves) <= MANY else (SMALL_LEAF, 6)
        figure = figure_of(WIDTH, FRAME + leaf * len(leaves))
        axes = figure.add_subplot()
        data = pd.DataFrame(
            {"label": [labels[n] for n in leaves], "group": [groups[n] for n in leaves]}
        )
        chart = Chart(figure, data, f"{title}. {note}".strip())
        forks = [
            list(zip(across, up, strict=True))
            for across, up in zip(laid["dcoord"], laid["icoord"], strict=True)
        ]
        axes.add_collection(LineCollection(forks, colors=look.quiet, linewidths=1))
        if cut is not None:
            axes.axvline(cut, color=look.quiet, lw=0.8, ls=":")
        places = 5 + 10 * np.arange(len(leaves))
        points = axes.scatter(
            np.zeros(len(leaves)),
            places,
            s=26,
            c=[inks[(groups[n] - 1) % len(inks)] for n in leaves],
            zorder=3,
            clip_on=False,
        )
        if keys is not None:
            chart.mark(points, tuple(keys[n] for n in leaves), *(labels[n] for n in leaves))
        beside(axes, [shortened(labels[n]) for n in leaves], places, look.text, letters, 7)
        mark_decimals(axes, look)
        axes.spines["left"].set_visible(False)
        axes.set_ylim(10 * len(leaves), 0)
        axes.set_xlim(0, max(map(max, laid["dcoord"])) * 1.05 or 1)
        head(figure, title, note, look)
        axes.set_xlabel(axis, loc="right")
    return chart
