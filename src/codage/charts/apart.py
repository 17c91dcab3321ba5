"""Labels of points that keep out of each other's way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from codage.charts.style import Look

_WAYS = (
    (6, 0, "left"),
    (-6, 0, "right"),
    (0, 9, "center"),
    (0, -9, "center"),
    (5, 7, "left"),
    (5, -7, "left"),
    (-5, 7, "right"),
    (-5, -7, "right"),
)
_FURTHER = (1.0, 1.7, 2.6, 3.6)


def spread_labels(
    axes: Any,
    points: Sequence[tuple[float, float]],
    texts: Sequence[str],
    colours: Sequence[str],
    look: Look,
    *,
    size: float = 8,
) -> None:
    """Write a text beside each point, where no other text stands.

    The earlier a point, the better its place. Where all places are taken, it is the one where the
    text covers the least of the others.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.patheffects import withStroke

    figure = axes.figure
    renderer: Any = FigureCanvasAgg(figure).get_renderer()
    figure.draw_without_rendering()
    taken: list[Any] = []
    halo = [withStroke(linewidth=2.2, foreground=look.ground)]
    for point, text, colour in zip(points, texts, colours, strict=True):
        label = axes.annotate(
            text,
            point,
            xytext=(0, 0),
            textcoords="offset points",
            fontsize=size,
            color=colour,
            va="center",
            path_effects=halo,
            zorder=4,
            annotation_clip=False,
        )
        # Labels move no axes: the layout is that of the marks.
        label.set_in_layout(False)
        taken.append(_settle(label, taken, renderer, axes.bbox))


def _settle(label: Any, taken: Sequence[Any], renderer: Any, room: Any) -> Any:
    """Put a label where it covers the least of the others; the box that it takes."""
    best: tuple[float, float, tuple[int, int, str]] | None = None
    for further in _FURTHER:
        for way in _WAYS:
            box = _placed(label, way, further, renderer)
            covered = sum(_shared(box, other) for other in taken) + _outside(box, room)
            if best is None or covered < best[0]:
                best = (covered, further, way)
        if best is not None and best[0] == 0:
            break
    assert best is not None
    _, further, way = best
    return _placed(label, way, further, renderer)


def _placed(label: Any, way: tuple[int, int, str], further: float, renderer: Any) -> Any:
    x, y, side = way
    label.set_position((x * further, y * further))
    label.set_horizontalalignment(side)
    return label.get_window_extent(renderer)


def _shared(one: Any, other: Any) -> float:
    width = min(one.x1, other.x1) - max(one.x0, other.x0)
    height = min(one.y1, other.y1) - max(one.y0, other.y0)
    return float(max(width, 0) * max(height, 0))


def _outside(box: Any, room: Any) -> float:
    """How much of a label would stand beyond the edges of its axes."""
    beyond = max(room.x0 - box.x0, 0) + max(box.x1 - room.x1, 0)
    return float(beyond * box.height)
