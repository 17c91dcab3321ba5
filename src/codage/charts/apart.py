"""Labels of points that keep out of each other's way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from codage.charts.style import Look, lay_out

_WAYS = (
    (1.0, 0.0, "left"),
    (-1.0, 0.0, "right"),
    (0.0, 1.0, "center"),
    (0.0, -1.0, "center"),
    (0.7, 0.8, "left"),
    (0.7, -0.8, "left"),
    (-0.7, 0.8, "right"),
    (-0.7, -0.8, "right"),
)
_LEFT_OF = {"left": 0.0, "center": 0.5, "right": 1.0}
_GAP = 2.0
_FURTHER = (1.0, 3.0, 6.0, 9.0)


@dataclass(frozen=True, slots=True)
class Label:
    """A text for a point; sizes of the text and of the point's mark are in points of type."""

    point: tuple[float, float]
    text: str
    colour: str
    size: float = 8
    mark: float = 6


def spread_labels(axes: Any, labels: Sequence[Label], look: Look) -> None:
    """Write each text beside its point, where it covers no mark and no other text if it can.

    The earlier a label, the better its place. Call it last: what is added afterwards moves marks.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.patheffects import withStroke
    from matplotlib.transforms import Bbox

    figure = axes.figure
    renderer: Any = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    lay_out(figure)
    taken: list[Any] = []
    for label in labels:
        x, y = axes.transData.transform(label.point)
        half = label.mark / 2 * figure.dpi / 72
        taken.append(Bbox.from_extents(x - half, y - half, x + half, y + half))
    halo = [withStroke(linewidth=2.2, foreground=look.ground)]
    for label in labels:
        text = axes.annotate(
            label.text,
            label.point,
            xytext=(0, 0),
            textcoords="offset points",
            fontsize=label.size,
            color=label.colour,
            va="center",
            path_effects=halo,
            zorder=4 + label.size / 100,
            annotation_clip=False,
        )
        # Labels move no axes: the layout is that of the marks.
        text.set_in_layout(False)
        taken.append(_settle(text, label.mark / 2, taken, renderer, axes.bbox))


def _settle(text: Any, half: float, taken: Sequence[Any], renderer: Any, room: Any) -> Any:
    """Put a text where it covers the least of what is taken; the box that it takes."""
    from matplotlib.transforms import Bbox

    box = text.get_window_extent(renderer)
    width, height = box.width, box.height
    x, y = text.axes.transData.transform(text.xy)
    dots = text.figure.dpi / 72
    best: tuple[float, Any, tuple[float, float, str]] | None = None
    for further in _FURTHER:
        for across, up, side in _WAYS:
            away = half + _GAP * further
            # Half a line more upwards and downwards, since texts hang on their middle.
            shift = across * away, up * (away + text.get_fontsize() / 2)
            left = x + shift[0] * dots - _LEFT_OF[side] * width
            low = y + shift[1] * dots - height / 2
            box = Bbox.from_extents(left, low, left + width, low + height)
            covered = sum(_shared(box, other) for other in taken) + _outside(box, room)
            if best is None or covered < best[0]:
                best = (covered, box, (*shift, side))
        if best is not None and best[0] == 0:
            break
    assert best is not None
    _, box, (right, up, side) = best
    text.set_position((right, up))
    text.set_horizontalalignment(side)
    return box


def _shared(one: Any, other: Any) -> float:
    width = min(one.x1, other.x1) - max(one.x0, other.x0)
    height = min(one.y1, other.y1) - max(one.y0, other.y0)
    return float(max(width, 0) * max(height, 0))


def _outside(box: Any, room: Any) -> float:
    """How much of a label would stand beyond the edges of its axes."""
    beyond = max(room.x0 - box.x0, 0) + max(box.x1 - room.x1, 0)
    return float(beyond * box.height)
