"""A chart as the numbers that it is drawn from, so that it can be kept, and drawn in any format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

    from codage.charts.chart import Chart

DOTS = 180
BARS, SHADES, GROWTH = "bars", "shades", "growth"


@dataclass(frozen=True, slots=True)
class Drawing:
    """``kind`` is bars, shades or growth (a curve of ``columns`` new, observed, expected, low and
    high). ``rows`` hold a number for each column; missing ones are None. ``names`` are what the
    curve's parts are called: pairs of part and name.
    """

    kind: str
    axis: str
    index: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[float | None, ...], ...]
    note: str = ""
    up: str = ""
    colours: tuple[str, ...] = ()
    digits: int = 0
    decimal: str = "."
    names: tuple[tuple[str, str], ...] = ()
    low: tuple[tuple[float | None, ...], ...] = ()
    high: tuple[tuple[float | None, ...], ...] = ()

    def svg(self) -> bytes:
        """As an svg file."""
        from codage.charts.chart import written

        return written(self.chart(), "svg")

    def png(self) -> bytes:
        """As a png file, fine enough for print."""
        return self.dots(DOTS)

    def dots(self, dots: int) -> bytes:
        """As a png file of so many dots an inch."""
        return _dots(self, dots)

    def chart(self) -> Chart:
        """The chart in the look of print; the caption beside it is its title."""

        from codage.charts.bars import bars
        from codage.charts.curve import curve
        from codage.charts.heat import heat
        from codage.charts.style import PRINT, Look

        look = Look(PRINT.ground, PRINT.text, PRINT.quiet, PRINT.line, self.decimal)
        data = self._frame(self.rows)
        if self.kind == GROWTH:
            names = dict(self.names)
            return curve(
                data, names=names, title="", across=self.axis, up=self.up, note=self.note, look=look
            )
        if self.kind == SHADES:
            return heat(data, title="", note=self.note, digits=self.digits, look=look)
        errors: tuple[pd.DataFrame, pd.DataFrame] | None = None
        if self.low:
            errors = self._frame(self.low), self._frame(self.high)
        return bars(
            data,
            title="",
            axis=self.axis,
            note=self.note,
            colours=self.colours or None,
            errors=errors,
            digits=self.digits,
            look=look,
        )

    def _frame(self, rows: Sequence[Sequence[float | None]]) -> pd.DataFrame:
        import pandas as pd

        return pd.DataFrame(list(rows), index=list(self.index), columns=list(self.columns)).astype(
            float
        )


@lru_cache(maxsize=64)
def _dots(drawn: Drawing, dots: int) -> bytes:
    """Drawn once, where matplotlib's own way of saving lays a figure out and draws it twice."""
    from io import BytesIO

    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    from codage.charts.style import drawing

    stream = BytesIO()
    with drawing():
        figure = drawn.chart().figure
        figure.set_dpi(dots)
        canvas: Any = FigureCanvasAgg(figure)
        canvas.draw()
        picture = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba())
        picture.convert("RGB").save(stream, "png", dpi=(dots, dots), compress_level=3)
    return stream.getvalue()
