"""Many short texts as one thing to draw, and a renderer that remembers what it has written.

A tick or a text of matplotlib's own takes a millisecond and more each; names of rows, figures in
cells and at bars are hundreds, and mostly the same again after a change of filter.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Bbox, IdentityTransform, Transform

from codage.charts.style import MM

_MIDDLE = 0.36
"""From the base line to the middle of figures and capitals, as a part of the type's size."""
_LOW, _HIGH = 0.24, 0.8
_LEFT_OF = {"left": 0.0, "center": 0.5, "right": 1.0}
_REMEMBERED = 4096
_ROOM = 3


class Writing(Artist):
    """Texts at `places` (a row a text: x, y), all of one size, each on its middle line.

    `side` says which end of a text stands at its place: of all of them, or one by one. `shift`
    moves them likewise, in points of type to the right and up. `turn` is in degrees. With
    `plate`, each has a ground of that colour, which what is behind it shines through a little.
    """

    def __init__(
        self,
        places: Any,
        texts: Sequence[str],
        colours: str | Sequence[str],
        *,
        transform: Transform,
        size: float,
        side: str | Sequence[str] = "left",
        turn: float = 0.0,
        shift: Any = (0.0, 0.0),
        bold: bool = False,
        plate: str = "",
    ) -> None:
        super().__init__()
        self.places = np.asarray(places, dtype=float).reshape(-1, 2)
        self.texts = [" ".join(text.split("\n")) for text in texts]
        inks = [colours] * len(self.texts) if isinstance(colours, str) else colours
        self._inks = [to_rgba(ink) for ink in inks]
        self._sides = [side] * len(self.texts) if isinstance(side, str) else list(side)
        self.shifts = np.broadcast_to(np.asarray(shift, dtype=float), self.places.shape)
        self._turn, self._plate = turn, plate
        font = FontProperties(size=size, weight="bold" if bold else "normal")
        self._size = size
        self._one = Text(0, 0, "", fontproperties=font, rotation=turn)
        self._one.set_transform(IdentityTransform())
        self.set_transform(transform)
        self.set_clip_on(False)
        self.set_zorder(4)

    def boxes(self, renderer: Any) -> list[Bbox]:
        """The box that each text takes, in dots."""
        size = renderer.points_to_pixels(self._size)
        cos, sin = _turned(self._turn)
        found = []
        for (x, y), width in self._starts(renderer):
            across = np.array([0.0, width, width, 0.0])
            up = np.array([-_LOW, -_LOW, _HIGH, _HIGH]) * size
            right, high = x + across * cos - up * sin, y + across * sin + up * cos
            found.append(Bbox.from_extents(right.min(), high.min(), right.max(), high.max()))
        return found

    def get_window_extent(self, renderer: Any = None) -> Any:
        """The box around all of them."""
        if renderer is None:
            renderer = self.figure._get_renderer()  # type: ignore[union-attr]
        boxes = self.boxes(renderer)
        return Bbox.union(boxes) if boxes else Bbox.null()

    def draw(self, renderer: Any) -> None:
        """Write them."""
        if not self.get_visible() or not self.texts:
            return
        renderer.open_group("text", self.get_gid())
        font = self._one.get_fontproperties()
        height = renderer.get_canvas_width_height()[1]
        if self._plate:
            self._draw_plates(renderer)
        gc = renderer.new_gc()
        for text, ink, side, ((x, y), width) in zip(
            self.texts, self._inks, self._sides, self._starts(renderer), strict=True
        ):
            gc.set_foreground(ink, isRGBA=True)
            gc.set_alpha(ink[3])
            # Where the text is anchored, which formats that keep texts as texts ask for.
            self._one.set_position((x + _LEFT_OF[side] * width, y))
            self._one.set_horizontalalignment(side)  # type: ignore[arg-type]
            low = height - y if renderer.flipy() else y
            renderer.draw_text(gc, x, low, text, font, self._turn, mtext=self._one)
        gc.restore()
        renderer.close_group("text")
        self.stale = False

    def _draw_plates(self, renderer: Any) -> None:
        gc = renderer.new_gc()
        gc.set_linewidth(0)
        for box in self.boxes(renderer):
            corners = Path(box.corners()[[0, 1, 3, 2, 0]], closed=True)
            renderer.draw_path(gc, corners, IdentityTransform(), to_rgba(self._plate, 0.8))
        gc.restore()

    def _starts(self, renderer: Any) -> list[tuple[tuple[float, float], float]]:
        """Where the base line of each text begins, and how long it is, in dots."""
        if not self.texts:
            return []
        dots = renderer.points_to_pixels(1.0)
        places = self.get_transform().transform(self.places) + self.shifts * dots
        font = self._one.get_fontproperties()
        cos, sin = _turned(self._turn)
        down = _MIDDLE * self._size * dots
        found = []
        for (x, y), text, side in zip(places.tolist(), self.texts, self._sides, strict=True):
            width = text_width(renderer, text, font)
            back = _LEFT_OF[side] * width
            found.append(((x - back * cos + down * sin, y - back * sin - down * cos), width))
        return found


def beside(
    axes: Any, texts: Sequence[str], places: Any, colour: str, size: float = 9, gap: float = 4
) -> None:
    """Write the names of rows at the left of axes whose scale they stand on."""
    axes.set_yticks([])
    rows = [(0.0, float(place)) for place in places]
    named = Writing(
        rows,
        texts,
        colour,
        transform=axes.get_yaxis_transform(),
        size=size,
        side="right",
        shift=(-gap, 0),
    )
    axes.add_artist(named)


def figure_of(width: float, height: float) -> Figure:
    """A figure of that size in millimetres, which is laid out and painted by such a renderer."""
    figure = Figure(figsize=(width * MM, height * MM))
    WritingCanvas(figure)
    return figure


def text_width(renderer: Any, text: str, font: FontProperties) -> float:
    """How long a text is, in dots."""
    return float(renderer.get_text_width_height_descent(text, font, False)[0]) if text else 0.0


def _turned(degrees: float) -> tuple[float, float]:
    angle = np.radians(degrees)
    return float(np.cos(angle)), float(np.sin(angle))


class WritingRenderer(RendererAgg):
    """A renderer that remembers pictures of texts, whatever figure they are in."""

    def get_text_width_height_descent(
        self, s: str, prop: FontProperties, ismath: Any
    ) -> tuple[float, float, float]:
        """The size of a text."""
        if ismath:
            return super().get_text_width_height_descent(s, prop, ismath)  # type: ignore[no-any-return, no-untyped-call]
        return _measured(s, prop.copy(), self.dpi)

    def draw_text(
        self,
        gc: Any,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        """Put the picture of a text where it belongs, to the nearest dot."""
        if ismath:
            super().draw_text(gc, x, y, s, prop, angle, ismath, mtext)  # type: ignore[no-untyped-call]
            return
        picture, left, low = _pictured(s, prop.copy(), self.dpi, angle, gc.get_rgb())
        if picture is not None:
            self.draw_image(gc, round(x) - left, round(self.height - y) - low, picture)


class WritingCanvas(FigureCanvasAgg):
    """A canvas that paints by such a renderer."""

    def get_renderer(self) -> Any:
        """The renderer, a new one where the size has changed."""
        width, height = self.figure.bbox.size
        asked = (width, height, self.figure.dpi)
        if getattr(self, "_asked", None) != asked:
            self.renderer, self._asked = WritingRenderer(*asked), asked  # type: ignore[no-untyped-call]
        return self.renderer


@lru_cache(maxsize=_REMEMBERED)
def _measured(text: str, font: FontProperties, dpi: float) -> tuple[float, float, float]:
    plain: Any = RendererAgg(1, 1, dpi)  # type: ignore[no-untyped-call]
    width, height, descent = plain.get_text_width_height_descent(text, font, False)
    return float(width), float(height), float(descent)


@lru_cache(maxsize=_REMEMBERED)
def _pictured(
    text: str, font: FontProperties, dpi: float, angle: float, colour: tuple[float, ...]
) -> tuple[Any, int, int]:
    """A text as dots, and where in these it begins, from the left and from below."""
    width, height, descent = _measured(text, font, dpi)
    cos, sin = _turned(angle)
    across = np.array([0.0, width, width, 0.0])
    up = np.array([-descent, -descent, height, height])
    right, high = across * cos - up * sin, across * sin + up * cos
    left, low = (int(np.ceil(-side.min())) + _ROOM for side in (right, high))
    wide, tall = (
        int(np.ceil(side.max())) + at + _ROOM for side, at in ((right, left), (high, low))
    )
    small: Any = RendererAgg(wide, tall, dpi)  # type: ignore[no-untyped-call]
    gc = small.new_gc()
    gc.set_foreground(colour, isRGBA=True)
    small.draw_text(gc, left, tall - low, text, font, angle)
    dots = np.asarray(small.buffer_rgba())
    return (dots[::-1].copy() if dots[..., 3].any() else None), left, low
