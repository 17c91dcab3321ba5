"""Names of points that keep out of each other's way; where there is no room, the last are left out.

Placing is greedy: each name takes the first of some places around its point that is free. It is
fast enough to be done at each change of filter, and no two names ever cover each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform

from codage.charts.style import Look, lay_out
from codage.charts.writing import Writing, text_width

Boxes = npt.NDArray[np.float64]
"""A row a box: left, low, right, high; in dots."""

_WAYS = (
    (1.0, 0.0, "left"),
    (-1.0, 0.0, "right"),
    (0.0, 1.0, "center"),
    (0.0, -1.0, "center"),
    (0.75, 0.75, "left"),
    (0.75, -0.75, "left"),
    (-0.75, 0.75, "right"),
    (-0.75, -0.75, "right"),
)
_LEFT_OF = {"left": 0.0, "center": 0.5, "right": 1.0}
_AWAY = (3.0, 6.0, 11.0, 17.0, 24.0)
"""How far from its mark a name may stand, in points of type."""
_LED_FROM = 8.0
_HALF_LINE = 0.62
_APART = 1.5
_STEPS = np.linspace(0.06, 0.94, 16)
_CROSSING = 0.6


@dataclass(frozen=True, slots=True)
class Label:
    """A text for a point; sizes of the text and of the point's mark are in points of type."""

    point: tuple[float, float]
    text: str
    colour: str
    size: float = 8
    mark: float = 6
    bold: bool = False


def spread_labels(
    axes: Any,
    labels: Sequence[Label],
    look: Look,
    lines: Sequence[tuple[tuple[float, float], tuple[float, float]]] = (),
) -> int:
    """Write texts beside their points, over no mark and no other text; how many had no room.

    The earlier a label, the better its place. Where there is a choice, a text keeps off `lines`
    too. Call it last: the figure is laid out here for good.
    """
    figure = axes.figure
    lay_out(figure)
    figure.set_layout_engine("none")
    axes.apply_aspect()
    renderer = figure.canvas.get_renderer()
    dots = figure.dpi / 72
    points = axes.transData.transform([label.point for label in labels] or np.empty((0, 2)))
    halves = np.array([label.mark for label in labels]) / 2 * dots
    marks = np.column_stack([points - halves[:, None], points + halves[:, None]])
    crossed = _along(axes, lines)
    taken = np.empty((0, 4))
    found: list[tuple[Label, tuple[float, float], str]] = []
    for at, label in enumerate(labels):
        font = FontProperties(size=label.size, weight="bold" if label.bold else "normal")
        width = text_width(renderer, label.text, font) / dots
        shifts, sides, costs = _places(label)
        boxes = _boxes(points[at], shifts, sides, width, label.size, dots)
        free = _within(boxes, axes.bbox) & ~_covers(boxes, np.vstack([taken, marks])).any(axis=1)
        if not free.any():
            continue
        costs = costs + _CROSSING * _holding(boxes, crossed)
        best = int(np.argmin(np.where(free, costs, np.inf)))
        taken = np.vstack([taken, boxes[best] + np.array([-1, -1, 1, 1]) * _APART * dots])
        found.append((label, (float(shifts[best, 0]), float(shifts[best, 1])), sides[best]))
    for size, bold in dict.fromkeys((label.size, label.bold) for label, *_ in found):
        own = [one for one in found if (one[0].size, one[0].bold) == (size, bold)]
        axes.add_artist(
            _Names(
                [label.point for label, *_ in own],
                [label.text for label, *_ in own],
                [label.colour for label, *_ in own],
                transform=axes.transData,
                size=size,
                bold=bold,
                side=[side for *_, side in own],
                shift=[shift for _, shift, _ in own],
                marks=[label.mark for label, *_ in own],
                plate=look.ground if len(lines) else "",
                lead=look.quiet,
            )
        )
    return len(labels) - len(found)


class _Names(Writing):
    """Names beside points; those that stand away from theirs are led to it by a line."""

    def __init__(self, *given: Any, lead: str, marks: Sequence[float], **more: Any) -> None:
        super().__init__(*given, **more)
        self._lead, self._marks = to_rgba(lead), marks
        # Names move no axes: the layout is that of the marks.
        self.set_in_layout(False)

    def draw(self, renderer: Any) -> None:
        """Write the names, and draw the lines that lead to them."""
        super().draw(renderer)
        if not self.get_visible():
            return
        dots = renderer.points_to_pixels(1.0)
        gc = renderer.new_gc()
        gc.set_linewidth(0.6 * dots)
        gc.set_foreground(self._lead, isRGBA=True)
        points = self.get_transform().transform(self.places)
        for point, box, mark in zip(points, self.boxes(renderer), self._marks, strict=True):
            end = np.clip(point, (box.x0, box.y0), (box.x1, box.y1))
            way = float(np.hypot(*(end - point)))
            begin = mark / 2 * dots
            if way - begin >= _LED_FROM * dots:
                start = point + (end - point) * begin / way
                renderer.draw_path(gc, Path([start, end]), IdentityTransform())
        gc.restore()


def _places(label: Label) -> tuple[Boxes, list[str], npt.NDArray[np.float64]]:
    """Where a text may stand from its point, in points of type, and how little each is liked."""
    shifts, sides, costs = [], [], []
    for far, away in enumerate(_AWAY):
        for rank, (across, up, side) in enumerate(_WAYS):
            reach = label.mark / 2 + away
            # Half a line more upwards and downwards, since texts hang on their middle.
            shifts.append((across * reach, up * (reach + label.size * _HALF_LINE)))
            sides.append(side)
            costs.append(2.0 * far + 0.2 * rank)
    return np.array(shifts), sides, np.array(costs)


def _boxes(
    point: Any, shifts: Boxes, sides: Sequence[str], width: float, size: float, dots: float
) -> Boxes:
    left = shifts[:, 0] - np.array([_LEFT_OF[side] for side in sides]) * width
    half = size * _HALF_LINE
    edges = np.column_stack([left, shifts[:, 1] - half, left + width, shifts[:, 1] + half])
    found: Boxes = edges * dots + np.tile(point, 2)
    return found


def _within(boxes: Boxes, room: Any) -> Any:
    return (
        (boxes[:, 0] >= room.x0)
        & (boxes[:, 1] >= room.y0)
        & (boxes[:, 2] <= room.x1)
        & (boxes[:, 3] <= room.y1)
    )


def _covers(boxes: Boxes, others: Boxes) -> Any:
    """Whether each box (row) shares ground with each of the others (column)."""
    one, other = boxes[:, None, :], others[None, :, :]
    return (
        (one[..., 0] < other[..., 2])
        & (other[..., 0] < one[..., 2])
        & (one[..., 1] < other[..., 3])
        & (other[..., 1] < one[..., 3])
    )


def _along(axes: Any, lines: Sequence[Any]) -> Boxes:
    """Points along lines, in dots."""
    if not len(lines):
        return np.empty((0, 2))
    ends = axes.transData.transform(np.asarray(lines, dtype=float).reshape(-1, 2)).reshape(-1, 2, 2)
    between = ends[:, :1] + (ends[:, 1:] - ends[:, :1]) * _STEPS[None, :, None]
    found: Boxes = between.reshape(-1, 2)
    return found


def _holding(boxes: Boxes, points: Boxes) -> Any:
    """How many of the points lie in each box."""
    x, y = points[:, 0], points[:, 1]
    return (
        (x > boxes[:, :1]) & (x < boxes[:, 2:3]) & (y > boxes[:, 1:2]) & (y < boxes[:, 3:4])
    ).sum(axis=1)
