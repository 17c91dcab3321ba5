"""Names of points that keep out of each other's way; where there is no room, the last are left out.

Placing is greedy: each name takes the first of some places around its point that is free. It is
fast enough to be done at each change of filter, and no two names ever cover each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.colors import to_rgba
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform

from codage.charts.style import Look, lay_out, write_note
from codage.charts.writing import Writing, text_width

Boxes = npt.NDArray[np.float64]
"""A row a box: left, low, right, high; in dots."""

_WAYS = (
    (1.0, 0.0, 0.0),
    (-1.0, 0.0, 1.0),
    (0.0, 1.0, 0.5),
    (0.0, -1.0, 0.5),
    (0.75, 0.75, 0.0),
    (0.75, -0.75, 0.0),
    (-0.75, 0.75, 1.0),
    (-0.75, -0.75, 1.0),
    (0.0, 1.0, 0.2),
    (0.0, -1.0, 0.2),
    (0.0, 1.0, 0.8),
    (0.0, -1.0, 0.8),
)
"""Directions to the right and up, and how much of a text stands left of where it is put."""
_SIDES = {0.0: "left", 0.5: "center", 1.0: "right"}
_AWAY = (3.0, 6.0, 11.0, 17.0, 24.0, 32.0, 42.0)
"""How far from its mark a name may stand, in points of type."""
_LED_FROM = 8.0
_HALF_LINE = 0.62
_APART = 1.5
_STEPS = np.linspace(0.06, 0.94, 10)
_LEAD_STEPS = np.linspace(0.1, 0.95, 8)
_CROSSING = 0.6
_ATTEMPTS = 2
_WIDER = 1.05
"""Texts differ a little in length from one resolution to the next."""


@dataclass(frozen=True, slots=True)
class Label:
    """A text for a point; sizes of the text and of the point's mark are in points of type."""

    point: tuple[float, float]
    text: str
    colour: str
    size: float = 8
    mark: float = 6
    bold: bool = False


Line = tuple[tuple[float, float], tuple[float, float]]
Unnamed = Callable[[int], str]
"""The sentence which says that so many points have no name for want of room."""


def spread_labels(
    axes: Any,
    labels: Sequence[Label],
    look: Look,
    lines: Sequence[Line] = (),
    *,
    note: str = "",
    unnamed: Unnamed | None = None,
) -> str:
    """Write texts beside their points, over no mark and no other text; those without room are
    left out, which `unnamed` adds to the `note` under the figure. Gives that note.

    The earlier a label, the better its place. Where there is a choice, a text keeps off `lines`
    too. Call it last: the figure is laid out here for good.
    """
    figure = axes.figure
    placed = _placed(axes, labels, lines)
    if unnamed is not None and len(placed) < len(labels):
        # The longer note takes some of the room.
        write_note(figure, f"{note} {unnamed(len(labels) - len(placed))}".strip(), look)
        placed = _placed(axes, labels, lines)
        note = f"{note} {unnamed(len(labels) - len(placed))}".strip()
        write_note(figure, note, look)
    figure.set_layout_engine("none")
    for size, bold in dict.fromkeys((one.label.size, one.label.bold) for one in placed):
        own = [one for one in placed if (one.label.size, one.label.bold) == (size, bold)]
        axes.add_artist(
            _Names(
                [one.label.point for one in own],
                [one.label.text for one in own],
                [one.label.colour for one in own],
                transform=axes.transData,
                size=size,
                bold=bold,
                side=[one.side for one in own],
                shift=[one.shift for one in own],
                marks=[one.label.mark for one in own],
                plate=look.ground if len(lines) else "",
                lead=look.quiet,
            )
        )
    return note


@dataclass(frozen=True, slots=True)
class _Placed:
    label: Label
    shift: tuple[float, float]
    side: str


@dataclass(frozen=True, slots=True)
class _Choices:
    """Where one label may stand: what each place takes, and what it costs; no two marks covered."""

    shifts: Boxes
    parts: Sequence[float]
    width: float
    boxes: Boxes
    leads: Boxes
    costs: npt.NDArray[np.float64]


def _placed(axes: Any, labels: Sequence[Label], lines: Sequence[Line]) -> list[_Placed]:
    """The labels that have room, and where."""
    lay_out(axes.figure)
    # The limits of the scales, which are otherwise found when the figure is drawn.
    axes.autoscale_view()
    axes.apply_aspect()
    choices = _choices(axes, labels, lines)
    order = list(range(len(labels)))
    best: dict[int, int] = {}
    for _ in range(_ATTEMPTS):
        found = _taking_turns(choices, order, axes.figure.dpi / 72)
        if len(found) > len(best) or not best:
            best = found
        left = [at for at in order if at not in found]
        if not left:
            break
        # Once more, those first that found no room.
        order = left + [at for at in order if at in found]
    return [
        _settled(labels[at], choices[at].shifts[place], choices[at].parts[place], choices[at].width)
        for at, place in sorted(best.items())
    ]


def _choices(axes: Any, labels: Sequence[Label], lines: Sequence[Line]) -> list[_Choices]:
    renderer = axes.figure.canvas.get_renderer()
    dots = axes.figure.dpi / 72
    points = axes.transData.transform([label.point for label in labels] or np.empty((0, 2)))
    halves = np.array([label.mark for label in labels]) / 2 * dots
    marks = np.column_stack([points - halves[:, None], points + halves[:, None]])
    crossed = _along(axes, lines)
    found = []
    for at, label in enumerate(labels):
        font = FontProperties(size=label.size, weight="bold" if label.bold else "normal")
        width = text_width(renderer, label.text, font) / dots
        shifts, parts, costs = _places(label)
        boxes = _boxes(points[at], shifts, parts, width * _WIDER, label.size, dots)
        # What is not free is dropped at once: in a dense chart that is most of it.
        kept = np.flatnonzero(_within(boxes, axes.bbox) & ~_covers(boxes, marks).any(axis=1))
        leads = _leads(points[at], boxes[kept], halves[at], dots)
        clear = ~_touch(leads, np.delete(marks, at, axis=0))
        kept, leads = kept[clear], leads[clear]
        boxes = boxes[kept]
        costs = costs[kept] + _CROSSING * _holding(boxes, crossed)
        own = [parts[place] for place in kept]
        found.append(_Choices(shifts[kept], own, width, boxes, leads, costs))
    return found


def _taking_turns(choices: Sequence[_Choices], order: Sequence[int], dots: float) -> dict[int, int]:
    """The place of each that finds one free of those before it."""
    taken, led = np.empty((0, 4)), np.empty((0, 2))
    found = {}
    for at in order:
        own = choices[at]
        free = ~_covers(own.boxes, taken).any(axis=1)
        free &= (_holding(own.boxes, led) == 0) & ~_touch(own.leads, taken)
        if not free.any():
            continue
        place = found[at] = int(np.argmin(np.where(free, own.costs, np.inf)))
        taken = np.vstack([taken, own.boxes[place] + np.array([-1, -1, 1, 1]) * _APART * dots])
        led = np.vstack([led, own.leads[place][np.isfinite(own.leads[place][:, 0])]])
    return found


def _settled(label: Label, shift: Any, part: float, width: float) -> _Placed:
    """A place as files that keep texts as texts can say it: by an end or the middle of the text."""
    right, up = float(shift[0]), float(shift[1])
    if part not in _SIDES:
        right, part = right - part * width, 0.0
    return _Placed(label, (right, up), _SIDES[part])


def _leads(point: Any, boxes: Boxes, half: float, dots: float) -> Boxes:
    """Points on the line from a mark to each box; not numbers where no line is needed."""
    ends = np.clip(point, boxes[:, :2], boxes[:, 2:])
    ways = np.hypot(*(ends - point).T)
    steps = half + np.maximum(ways - half, 0)[:, None] * _LEAD_STEPS
    with np.errstate(invalid="ignore", divide="ignore"):
        found: Boxes = point + ((ends - point) / ways[:, None])[:, None, :] * steps[..., None]
    found[ways - half < _LED_FROM * dots] = np.nan
    return found


def _touch(leads: Boxes, boxes: Boxes) -> Any:
    """Whether each line of points goes through one of the boxes."""
    x, y = leads[..., 0][..., None], leads[..., 1][..., None]
    left, low, right, high = boxes.T
    return ((x > left) & (x < right) & (y > low) & (y < high)).any(axis=(1, 2))


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
        gc.set_linewidth(0.6)
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


def _places(label: Label) -> tuple[Boxes, list[float], npt.NDArray[np.float64]]:
    """Where a text may stand from its point, in points of type, how much of it is left of there,
    and how little each place is liked."""
    shifts, parts, costs = [], [], []
    for far, away in enumerate(_AWAY):
        for rank, (across, up, part) in enumerate(_WAYS):
            reach = label.mark / 2 + away
            # Half a line more upwards and downwards, since texts hang on their middle.
            shifts.append((across * reach, up * (reach + label.size * _HALF_LINE)))
            parts.append(part)
            costs.append(2.0 * far + 0.2 * rank)
    return np.array(shifts), parts, np.array(costs)


def _boxes(
    point: Any, shifts: Boxes, parts: Sequence[float], width: float, size: float, dots: float
) -> Boxes:
    left = shifts[:, 0] - np.array(parts) * width
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


def _along(axes: Any, lines: Sequence[Line]) -> Boxes:
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
