"""The canvas of a chart: shows what another thread painted, and paints only when it must.

Imports matplotlib with its Qt backend: import it when a chart is shown, not before.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtGui import QKeyEvent, QWheelEvent

from codage.charts.writing import WritingCanvas

_painted: WeakKeyDictionary[Figure, Any] = WeakKeyDictionary()


class Canvas(FigureCanvasQTAgg):
    """A figure in the window."""

    get_renderer = WritingCanvas.get_renderer

    def draw(self) -> None:
        """Take what was painted in this size, once; else paint."""
        ready = _painted.pop(self.figure, None)
        size = (*self.get_width_height(physical=True), self.figure.dpi)
        if ready is None or (ready.width, ready.height, ready.dpi) != size:
            super().draw()  # type: ignore[no-untyped-call]
            return
        self.renderer, self._asked = ready, size
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the view, which scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left to the view, which scrolls and copies."""
        event.ignore()


def settle(figure: Figure, dots: float) -> tuple[int, int]:
    """Give a figure whole pixels at so many dots an inch; its width and height in these."""
    width, height = (round(inches * dots) for inches in figure.get_size_inches())
    figure.set_dpi(dots)
    # What matplotlib multiplies where a pixel of the window has several dots: else it would
    # give the figure other inches there, on the screen and in what is saved.
    figure._original_dpi = dots  # type: ignore[attr-defined]
    figure.set_size_inches(width / dots, height / dots, forward=False)
    return width, height


def paint(figure: Figure, dots: float) -> None:
    """Paint a figure, to be shown by the next `Canvas` that has the same size."""
    figure.set_dpi(dots)
    canvas: Any = WritingCanvas(figure)
    canvas.draw()
    _painted[figure] = canvas.get_renderer()
