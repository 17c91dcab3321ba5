"""A table as a field of shades: amounts, or deviations from nought."""

from __future__ import annotations

import numpy as np
import pandas as pd

from codage.charts.bars import shortened
from codage.charts.chart import Chart
from codage.charts.style import (
    PRINT,
    Look,
    drawing,
    head,
    ink_on,
    shades,
    signed_shades,
    written_number,
)

CELL_WIDTH, CELL_HEIGHT, FRAME, NARROWEST = 13, 6.5, 26, 110
LETTER, TILT, LONGEST_HEAD = 1.85, 40, 34
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
    from codage.charts.writing import Writing, beside, figure_of

    cells = data.to_numpy(dtype=float)
    rows, columns = cells.shape
    heads = [shortened(str(one), LONGEST_HEAD) for one in data.columns]
    labels = [shortened(str(one)) for one in data.index]
    size = _size(labels, heads)
    most = float(np.nanmax(np.abs(cells))) if np.isfinite(cells).any() else 1.0
    with drawing(look):
        figure = figure_of(*size)
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
            chart.mark(
                mesh,
                tuple(keys.to_numpy().ravel()),
                *(f"{row} × {column}" for row in data.index for column in data.columns),
            )
        if cells.size <= MOST_WRITTEN:
            _write(axes, cells, mesh, digits, look)
        axes.set_ylim(rows, 0)
        beside(axes, labels, np.arange(rows) + 0.5, look.text)
        axes.set_xticks([])
        axes.add_artist(
            Writing(
                [(column + 0.5, 1.0) for column in range(columns)],
                heads,
                look.text,
                transform=axes.get_xaxis_transform(),
                size=9,
                turn=TILT,
                shift=(0, 4),
            )
        )
        for spine in axes.spines.values():
            spine.set_visible(False)
        head(figure, title, note, look)
    return chart


def _size(labels: list[str], heads: list[str]) -> tuple[float, float]:
    """The width and height of the figure in millimetres; heads are tilted over the cells."""
    aside = LETTER * max(map(len, labels), default=0) + 8
    tilted = LETTER * max(map(len, heads), default=0)
    across, up = tilted * np.cos(np.radians(TILT)), tilted * np.sin(np.radians(TILT))
    width = aside + CELL_WIDTH * len(heads) + max(across - CELL_WIDTH / 2, 0)
    height = FRAME + up + CELL_HEIGHT * len(labels)
    return max(width, NARROWEST), float(height)


def _write(axes, cells, mesh, digits: int, look: Look) -> None:  # type: ignore[no-untyped-def]
    from codage.charts.writing import Writing

    rows, columns = np.nonzero(np.isfinite(cells))
    values = cells[rows, columns]
    figures = Writing(
        np.column_stack([columns, rows]) + 0.5,
        [written_number(value, digits, look) for value in values],
        [ink_on(colour) for colour in mesh.to_rgba(values)],
        transform=axes.transData,
        size=7.5,
        side="center",
    )
    figures.set_in_layout(False)
    axes.add_artist(figures)
