"""Horizontal bars: one a row, or one a row and series side by side."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import cycle
from typing import Any

import numpy as np
import pandas as pd

from codage.charts.chart import Chart
from codage.charts.style import (
    PALETTE,
    PRINT,
    Look,
    drawing,
    head,
    mark_decimals,
    name_series,
    written_number,
)

WIDTH, ROW, FRAME = 165, 6.5, 28
LONGEST = 44
MARGIN = 0.1


def bars(
    data: pd.DataFrame,
    *,
    title: str,
    axis: str,
    note: str = "",
    colours: Sequence[str] | None = None,
    keys: pd.DataFrame | None = None,
    errors: tuple[pd.DataFrame, pd.DataFrame] | None = None,
    digits: int = 0,
    look: Look = PRINT,
) -> Chart:
    """A bar for each row (index: labels) and column (names in the legend) of `data`.

    `axis` names the unit, `note` says what n is. `colours` are of the rows where there is one
    column, else of the columns. `keys`, of the same shape, are what the bars stand for;
    `errors` are the lower and upper bounds of each. Figures stand at the bars' ends.
    """
    from codage.charts.writing import figure_of

    series = len(data.columns)
    with drawing(look):
        figure = figure_of(WIDTH, FRAME + ROW * len(data) * max(series * 0.8, 1))
        axes = figure.add_subplot()
        chart = Chart(figure, data, f"{title}. {note}".strip())
        thick = 0.8 / max(series, 1)
        rows = np.arange(len(data))
        palette = cycle(PALETTE)
        for number, name in enumerate(data.columns):
            values = data[name].to_numpy(dtype=float)
            own = colours if series == 1 and colours else None
            colour = own or (colours[number] if colours else next(palette))
            places = rows + (number - (series - 1) / 2) * thick
            drawn = _draw_bars(axes, places, values, thick, colour, shortened(str(name)))
            if errors is not None:
                _draw_errors(axes, places, values, errors, name, look)
            _write_figures(axes, places, values, digits, look)
            if keys is not None:
                named = [f"{label}, {name}" if series > 1 else str(label) for label in data.index]
                for bar, key, called in zip(drawn, keys[name], named, strict=True):
                    chart.mark(bar, key, called)
        _finish(axes, data, axis, errors, look)
        if series > 1:
            name_series(figure, axes, title)
            title = ""
        head(figure, title, note, look)
    return chart


def _draw_bars(axes, places, values, thick, colour, name) -> list[Any]:  # type: ignore[no-untyped-def]
    """A bar for each value; the first names them all in the legend."""
    from matplotlib.patches import Rectangle

    colours = [colour] * len(values) if isinstance(colour, str) else colour
    drawn = []
    for place, value, ink in zip(places, np.nan_to_num(values), colours, strict=True):
        bar = Rectangle((0, place - thick / 2), value, thick, color=ink)
        # Not as a patch: the axes would look at all of them again to find their own limits.
        axes.add_artist(bar)
        bar.sticky_edges.x.append(0)
        drawn.append(bar)
    if drawn:
        axes.add_patch(Rectangle((0, 0), 0, 0, color=colours[0], label=name))
    return drawn


def _write_figures(axes, places, values, digits: int, look: Look) -> None:  # type: ignore[no-untyped-def]
    """The figure of each bar, beside its end."""
    from codage.charts.writing import Writing

    known = ~np.isnan(values)
    told = [written_number(value, digits, look) for value in values[known]]
    ends = np.column_stack([values[known], places[known]])
    for side, where, shift in (("left", ends[:, 0] >= 0, 3), ("right", ends[:, 0] < 0, -3)):
        if where.any():
            figures = Writing(
                ends[where],
                [text for text, its in zip(told, where, strict=True) if its],
                look.quiet,
                transform=axes.transData,
                size=8,
                side=side,
                shift=(shift, 0),
            )
            # Within the margins of the axes already.
            figures.set_in_layout(False)
            axes.add_artist(figures)


def _draw_errors(axes, places, values, errors, name: Hashable, look: Look) -> None:  # type: ignore[no-untyped-def]
    low, high = (bound[name].to_numpy(dtype=float) for bound in errors)
    axes.errorbar(
        values, places, xerr=[values - low, high - values], fmt="none", ecolor=look.quiet, lw=1
    )


def _finish(axes, data: pd.DataFrame, axis: str, errors, look: Look) -> None:  # type: ignore[no-untyped-def]
    from codage.charts.writing import beside

    beside(axes, [shortened(str(label)) for label in data.index], np.arange(len(data)), look.text)
    reached = [frame.to_numpy(dtype=float) for frame in (data, *(errors or ()))]
    ends = np.concatenate([*(each[np.isfinite(each)] for each in reached), [0.0]])
    low, high = min(ends.min(), 0.0), max(ends.max(), 0.0)
    room = (high - low or 1.0) * MARGIN
    axes.set_xlim(low - room if low < 0 else 0, high + room)
    axes.set_ylim(max(len(data), 1) - 0.5, -0.5)
    mark_decimals(axes, look)
    axes.grid(axis="x")
    axes.set_xlabel(axis)


def shortened(label: str, longest: int = LONGEST) -> str:
    """A label short enough to stand beside its bar; its end stays, where it says the n."""
    if len(label) <= longest:
        return label
    tail = label[label.rindex(" (") :] if label.endswith(")") and " (" in label else ""
    if len(tail) > longest // 2:
        tail = ""
    return label[: longest - 1 - len(tail)].rstrip() + "…" + tail
