"""A table as a field of shades: amounts, or deviations from nought."""

from __future__ import annotations

import numpy as np
import pandas as pd

from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import (
    MM,
    PRINT,
    Look,
    drawing,
    head,
    ink_on,
    shades,
    signed_shades,
    written_number,
)

CELL_WIDTH, CELL_HEIGHT, LEFT, TOP = 13, 6.5, 62, 40
MOST_WRITTEN = 400


def heat(
    data: pd.DataFrame,
    *,
    title: str,
    note: str = "",
    signed: bool = False,
    keys: pd.DataFrame | None = None,
    digits: int = 0,
    look: Look = PRINT,
) -> Chart:
    """A cell for each number of `data`; index and columns are labels, missing cells stay empty.

    With `signed`, nought is the ground and both directions have a colour. Figures are written
    in the cells of tables of up to 400. `keys`, of the same shape, are what the cells stand for.
    """
    from matplotlib.figure import Figure

    cells = data.to_numpy(dtype=float)
    rows, columns = cells.shape
    size = ((LEFT + CELL_WIDTH * columns) * MM, (TOP + CELL_HEIGHT * rows) * MM)
    most = float(np.nanmax(np.abs(cells))) if np.isfinite(cells).any() else 1.0
    with drawing(look):
        figure = Figure(figsize=size)
        axes = figure.add_subplot()
        chart = Chart(figure, data, f"{title}. {note}".strip())
        mesh = axes.pcolormesh(
            np.ma.masked_invalid(cells),
            cmap=signed_shades(look) if signed else shades(look),
            vmin=-most if signed else 0,
            vmax=most or 1.0,
            edgecolors=look.ground,
            linewidth=1.5,
        )
        if keys is not None:
            chart.mark(mesh, tuple(keys.to_numpy().ravel()))
        if cells.size <= MOST_WRITTEN:
            _write(axes, cells, mesh, digits, look)
        axes.set_yticks(np.arange(rows) + 0.5, [shortened(str(one)) for one in data.index])
        names = [shortened(str(one)) for one in data.columns]
        axes.set_xticks(np.arange(columns) + 0.5, names, rotation=40, ha="left")
        axes.xaxis.tick_top()
        axes.invert_yaxis()
        axes.tick_params(length=0)
        for spine in axes.spines.values():
            spine.set_visible(False)
        head(figure, title, note, look)
    return chart


def _write(axes, cells, mesh, digits: int, look: Look) -> None:  # type: ignore[no-untyped-def]
    for (row, column), value in np.ndenumerate(cells):
        if np.isfinite(value):
            figures = axes.text(
                column + 0.5,
                row + 0.5,
                written_number(value, digits, look),
                ha="center",
                va="center",
                fontsize=7.5,
                color=ink_on(mesh.to_rgba(value)),
            )
            figures.set_in_layout(False)
