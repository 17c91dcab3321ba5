"""Horizontal bars: one a row, or one a row and series side by side."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import cycle

import numpy as np
import pandas as pd

from codage.charts.chart import Chart
from codage.charts.style import MM, PALETTE, PRINT, Look, drawing, head, title_lines, written_number

WIDTH, ROW, FRAME = 165, 6.5, 28
LONGEST = 44
_LEGEND_CHARACTERS = 104


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
    from matplotlib.figure import Figure

    series = len(data.columns)
    height = (FRAME + ROW * len(data) * max(series * 0.8, 1)) * MM
    with drawing(look):
        figure = Figure(figsize=(WIDTH * MM, height))
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
            drawn = axes.barh(
                places, np.nan_to_num(values), thick, color=colour, label=shortened(str(name))
            )
            if errors is not None:
                _draw_errors(axes, places, values, errors, name, look)
            labels = [
                "" if np.isnan(value) else f" {written_number(value, digits, look)}"
                for value in values
            ]
            for text in axes.bar_label(drawn, labels, color=look.quiet, fontsize=8):
                # Within the margins of the axes already: to lay out all of them takes long.
                text.set_in_layout(False)
            if keys is not None:
                for bar, key in zip(drawn, keys[name], strict=True):
                    chart.mark(bar, key)
        _finish(axes, data, axis)
        if series > 1:
            _name_series(figure, axes, title)
            title = ""
        head(figure, title, note, look)
    return chart


def _name_series(figure, axes, title: str) -> None:  # type: ignore[no-untyped-def]
    """The legend from the left edge of the figure, under its title, in as many columns as fit."""
    handles, names = axes.get_legend_handles_labels()
    longest = max(map(len, names))
    figure.legend(
        handles,
        names,
        loc="outside upper left",
        ncols=max(1, min(len(names), int(_LEGEND_CHARACTERS / (longest + 6)))),
        fontsize=8,
        title=title_lines(figure, title),
        title_fontproperties={"size": 11, "weight": "bold"},
        alignment="left",
        borderpad=0,
        borderaxespad=0.6,
    )


def _draw_errors(axes, places, values, errors, name: Hashable, look: Look) -> None:  # type: ignore[no-untyped-def]
    low, high = (bound[name].to_numpy(dtype=float) for bound in errors)
    axes.errorbar(
        values, places, xerr=[values - low, high - values], fmt="none", ecolor=look.quiet, lw=1
    )


def _finish(axes, data: pd.DataFrame, axis: str) -> None:  # type: ignore[no-untyped-def]
    axes.set_yticks(np.arange(len(data)), [shortened(str(label)) for label in data.index])
    axes.invert_yaxis()
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x")
    axes.margins(x=0.08, y=0.01)
    axes.set_xlabel(axis)


def shortened(label: str, longest: int = LONGEST) -> str:
    """A label short enough to stand beside its bar; its end stays, where it says the n."""
    if len(label) <= longest:
        return label
    tail = label[label.rindex(" (") :] if label.endswith(")") and " (" in label else ""
    if len(tail) > longest // 2:
        tail = ""
    return label[: longest - 1 - len(tail)].rstrip() + "…" + tail
