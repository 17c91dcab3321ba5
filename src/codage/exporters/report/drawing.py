"""A chart as the numbers that it is drawn from, so that it can be kept, and drawn in any format."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from codage.exporters.options import InWords
from codage.exporters.phrases import named

if TYPE_CHECKING:
    import pandas as pd

    from codage.charts.chart import Chart

DOTS = 180
BARS, SHADES, GROWTH = "bars", "shades", "growth"


@dataclass(frozen=True, slots=True)
class Drawing:
    """``kind`` is bars, shades or growth (a curve of ``columns`` new, observed, expected, low and
    high). ``rows`` hold a number for each column; missing ones are None. ``names`` are what the
    curve's parts are called: pairs of part and name. ``keys`` are what the numbers stand for, in
    rows of the same length; of a curve, the first of a row is that of new, the second of observed.
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
    keys: tuple[tuple[Hashable, ...], ...] = field(default=(), compare=False)

    def svg(self) -> bytes:
        """As an svg file."""
        from codage.charts.chart import written

        return written(self.chart(), "svg")

    def png(self) -> bytes:
        """As a png file, fine enough for print."""
        return self.dots(DOTS)

    def dots(self, dots: int) -> bytes:
        """As a png file of so many dots an inch."""
        return _drawn(self, dots)[0]

    def marks(self, dots: int) -> tuple[Mark, ...]:
        """Where the marks of its numbers are in the picture of so many dots an inch."""
        return _drawn(self, dots)[1]

    def told(self, mark: Mark, in_words: InWords) -> str:
        """The number that a mark shows, and of what."""
        value = self.rows[mark.row][mark.column]
        if value is None:
            return ""
        shown = f"{value:.{self.digits}f}".replace(".", self.decimal)
        column = dict(self.names).get(self.columns[mark.column], self.columns[mark.column])
        row = self.index[mark.row]
        return named(row if len(self.columns) == 1 else f"{row}, {column}", shown, in_words)

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
                data,
                names=names,
                title="",
                across=self.axis,
                up=self.up,
                note=self.note,
                keys=list(range(len(data))),
                look=look,
            )
        if self.kind == SHADES:
            return heat(
                data,
                title="",
                note=self.note,
                keys=self._places(),
                digits=self.digits,
                look=look,
            )
        errors: tuple[pd.DataFrame, pd.DataFrame] | None = None
        if self.low:
            errors = self._frame(self.low), self._frame(self.high)
        return bars(
            data,
            title="",
            axis=self.axis,
            note=self.note,
            colours=self.colours or None,
            keys=self._places(),
            errors=errors,
            digits=self.digits,
            look=look,
        )

    def _places(self) -> pd.DataFrame:
        """The row and column of each number, which the marks of the chart bear."""
        import pandas as pd

        many = len(self.columns)
        places = [[(row, column) for column in range(many)] for row in range(len(self.rows))]
        return pd.DataFrame(places, columns=list(self.columns), dtype=object)

    def _frame(self, rows: Sequence[Sequence[float | None]]) -> pd.DataFrame:
        import pandas as pd

        return pd.DataFrame(list(rows), index=list(self.index), columns=list(self.columns)).astype(
            float
        )


@dataclass(frozen=True, slots=True)
class Mark:
    """A number's mark: where it is in its rows, and its sides as shares of the picture's."""

    row: int
    column: int
    left: float
    top: float
    right: float
    bottom: float


@lru_cache(maxsize=64)
def _drawn(drawn: Drawing, dots: int) -> tuple[bytes, tuple[Mark, ...]]:
    """Drawn once, where matplotlib's own way of saving lays a figure out and draws it twice."""
    from io import BytesIO

    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    from codage.charts.style import drawing

    stream = BytesIO()
    with drawing():
        chart = drawn.chart()
        figure = chart.figure
        figure.set_dpi(dots)
        canvas: Any = FigureCanvasAgg(figure)
        canvas.draw()
        width, height = canvas.get_width_height()
        picture = Image.frombuffer("RGBA", (width, height), canvas.buffer_rgba())
        picture.convert("RGB").save(stream, "png", dpi=(dots, dots), compress_level=3)
        marks = tuple(
            Mark(row, column, x0 / width, 1 - y1 / height, x1 / width, 1 - y0 / height)
            for (row, column), (x0, y0, x1, y1) in _boxes(drawn, chart)
        )
    return stream.getvalue(), marks


_Place = tuple[int, int]
_Box = tuple[float, float, float, float]
_POINT, _THINNEST = 7, 6


def _boxes(drawn: Drawing, chart: Chart) -> Iterator[tuple[_Place, _Box]]:
    """Where each mark is, in dots from the lower left."""
    from matplotlib.collections import PathCollection, QuadMesh

    marks: dict[Any, Any] = chart.marks
    for artist, key in marks.items():
        axes = artist.axes
        if isinstance(artist, QuadMesh):
            for row, column in key:
                if drawn.rows[row][column] is not None:
                    corners = [(column, row + 1), (column + 1, row)]
                    yield (row, column), _box(axes.transData.transform(corners))
        elif isinstance(artist, PathCollection):
            for row, (x, y) in enumerate(axes.transData.transform(artist.get_offsets())):
                yield (row, 1), (x - _POINT, y - _POINT, x + _POINT, y + _POINT)
        else:
            row, column = key if isinstance(key, tuple) else (key, 0)
            x0, y0, x1, y1 = artist.get_window_extent().extents
            # A bar of nought, or nearly, can be hit too.
            yield (row, column), (x0, y0, max(x1, x0 + _THINNEST), max(y1, y0 + _THINNEST))


def _box(corners: Any) -> _Box:
    (x0, y0), (x1, y1) = corners
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
