"""Scores from 0 to 100 by group: a panel a theme, a dot a group with its interval."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import pandas as pd

from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import MM, PALETTE, PRINT, Look, drawing, written_number

WIDTH, ROW, FRAME, PANEL_TITLE = 190, 6.5, 30, 14
FOLDED_ROW = 9
_PANELS_A_LINE = 2
_ON_DARK = (PALETTE[4], PALETTE[1], PALETTE[2], PALETTE[5], PALETTE[6], PALETTE[3])


@dataclass(frozen=True, slots=True)
class Score:
    """A dot: in which panel and line, of which series, and what it stands for.

    ``low`` and ``high`` may be missing (not a number): no interval is drawn.
    """

    panel: str
    line: str
    series: str
    value: float
    low: float
    high: float
    n: int
    key: Hashable


def scores(
    found: Sequence[Score],
    *,
    title: str,
    axis: str,
    note: str = "",
    fewest: int = 5,
    look: Look = PRINT,
) -> Chart:
    """Panels, lines and series in the order they are first met. Dots of fewer than `fewest`
    cases are hollow; the score and its n stand at the right of each line."""
    from matplotlib.figure import Figure

    panels, lines, series = (
        list(dict.fromkeys(getattr(one, name) for one in found))
        for name in ("panel", "line", "series")
    )
    across = max(min(len(panels), _PANELS_A_LINE), 1)
    down = max(-(-len(panels) // across), 1)
    labels = [_folded(line, 26) for line in lines]
    high = FOLDED_ROW if any("\n" in label for label in labels) else ROW
    thick = high * max(0.7 * len(series), 1)
    height = (FRAME + down * (len(lines) * thick + PANEL_TITLE)) * MM
    with drawing(look):
        figure = Figure(figsize=(WIDTH * MM, height))
        grid = figure.subplots(down, across, sharex=True, sharey=True, squeeze=False)
        data = pd.DataFrame(
            [(o.panel, o.line, o.series, o.n, o.value, o.low, o.high) for o in found],
            columns=["dimension", "group", "series", "n", "score", "low", "high"],
        )
        chart = Chart(figure, data, f"{title}. {note}".strip())
        for place, axes in enumerate(grid.flat):
            if place >= len(panels):
                axes.set_visible(False)
                continue
            own = [one for one in found if one.panel == panels[place]]
            _draw(chart, axes, own, lines, series, fewest, look)
            axes.set_title(_folded(panels[place], 40), fontsize=9, pad=6)
        first = grid[0][0]
        first.set_xlim(-2, 102)
        first.set_ylim(max(len(lines), 1) - 0.5, -0.5)
        first.set_xticks([0, 25, 50, 75, 100])
        first.set_yticks(range(len(lines)), labels)
        figure.suptitle(title, x=0.01, ha="left", fontsize=11, fontweight="bold")
        figure.supxlabel(f"{axis}\n{note}" if note else axis, fontsize=8)
        if len(series) > 1:
            handles, names = first.get_legend_handles_labels()
            figure.legend(handles, names, loc="outside upper right", ncols=4, fontsize=8)
    return chart


def _draw(  # type: ignore[no-untyped-def]
    chart: Chart,
    axes,
    own: Sequence[Score],
    lines: Sequence[str],
    series: Sequence[str],
    fewest: int,
    look: Look,
) -> None:
    colours = PALETTE if look.ground == PRINT.ground else _ON_DARK
    for number, name in enumerate(series):
        colour = colours[number % len(colours)]
        shift = (number - (len(series) - 1) / 2) * 0.7 / max(len(series), 1)
        axes.plot([], [], "o", color=colour, label=name)
        for one in (one for one in own if one.series == name):
            y = lines.index(one.line) + shift
            if one.value != one.value:
                axes.text(2, y, "–", color=look.quiet, va="center", fontsize=8)
                continue
            if one.low == one.low:
                axes.plot([one.low, one.high], [y, y], color=colour, lw=1.6, alpha=0.6, zorder=2)
            filled = colour if one.n >= fewest else look.ground
            (dot,) = axes.plot(
                [one.value], [y], "o", ms=6.5, mfc=filled, mec=colour, mew=1.4, zorder=3
            )
            chart.mark(dot, one.key)
            told = f"{written_number(one.value, 0, look)}  (n = {one.n})"
            axes.text(103, y, told, va="center", fontsize=7, color=look.quiet)
    axes.grid(axis="x")
    axes.tick_params(axis="y", length=0)


def _folded(text: str, width: int) -> str:
    """A text in two lines where it is longer than `width`."""
    words, lines = shortened(text).split(), [""]
    for word in words:
        if lines[-1] and len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines[:2])
