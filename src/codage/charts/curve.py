"""A curve that grows step by step, beside what was expected and the band where most would lie."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from codage.charts.chart import Chart
from codage.charts.style import PALETTE, PRINT, Look, drawing, head

WIDTH, HEIGHT = 165, 95


def curve(
    table: pd.DataFrame,
    *,
    names: dict[str, str],
    title: str,
    across: str,
    up: str,
    note: str = "",
    keys: Sequence[Hashable] | None = None,
    look: Look = PRINT,
) -> Chart:
    """The column ``observed`` as points on a line, ``expected`` as a dashed line within the band
    from ``low`` to ``high``; ``new`` as bars from the ground.

    `names` says what each of observed, expected, band and new is called. `keys` are what the
    points and bars stand for.
    """
    from matplotlib.ticker import MaxNLocator

    from codage.charts.writing import figure_of

    steps = np.arange(1, len(table) + 1)
    with drawing(look):
        figure = figure_of(WIDTH, HEIGHT)
        axes = figure.add_subplot()
        chart = Chart(figure, table, f"{title}. {note}".strip())
        axes.fill_between(
            steps,
            table["low"],
            table["high"],
            color=PALETTE[4],
            alpha=0.3,
            lw=0,
            label=names["band"],
        )
        axes.plot(steps, table["expected"], "--", color=PALETTE[0], lw=1.2, label=names["expected"])
        bars = _draw_bars(axes, table["new"].to_numpy(dtype=float), names["new"])
        axes.plot(steps, table["observed"], color=look.text, lw=1.4, zorder=3)
        points = axes.scatter(
            steps, table["observed"], s=22, color=look.text, zorder=4, label=names["observed"]
        )
        if keys is not None:
            called = [str(name) for name in table.get("name", ())]
            chart.mark(points, tuple(keys), *called)
            for at, bar in bars.items():
                chart.mark(bar, keys[at], *called[at : at + 1])
        axes.grid(axis="y")
        axes.set_xlim(0.4, len(table) + 0.6)
        axes.set_ylim(0, max(axes.get_ylim()[1], 1.0))
        axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=10, min_n_ticks=1))
        axes.yaxis.set_major_locator(MaxNLocator(integer=True, nbins=8, min_n_ticks=1))
        head(figure, title, note, look)
        axes.set_xlabel(across)
        axes.set_ylabel(up)
        axes.legend(fontsize=8, loc="center right")
    return chart


def _draw_bars(axes, heights, name: str) -> dict[int, Any]:  # type: ignore[no-untyped-def]
    """A bar for each step at which something is new; the first names them in the legend."""
    from matplotlib.patches import Rectangle

    drawn = {
        at: Rectangle((at + 0.7, 0), 0.6, height, color=PALETTE[1])
        for at, height in enumerate(heights.tolist())
        if height > 0
    }
    for bar in drawn.values():
        axes.add_artist(bar)
    axes.add_patch(Rectangle((1, 0), 0, 0, color=PALETTE[1], label=name))
    return drawn
