"""A chart in the window: a click opens what a mark stands for; it is copied or saved as it stands.

Matplotlib is imported when the first chart is shown, never at the start of the program.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from codage.domain.message import CodageError
from codage.gui import faults
from codage.gui.exporting.destination import ask_where
from codage.gui.theme import Space, theme_of
from codage.gui.words import tr
from codage.gui.written import tell_written

if TYPE_CHECKING:
    from codage.charts.chart import Chart
    from codage.charts.style import Look

    Draw = Callable[[Look], Chart | None]

DOTS = 100.0
SMALLEST = 0.72
ROOM = 18
SUFFIXES = (".svg", ".png", ".pdf", ".csv")
_FITTING_MS = 120


class ChartView(QWidget):
    """Shows one chart at a time, in its own size; what does not fit is scrolled to."""

    chosen = Signal(object)
    """The key of the mark that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.canvas: QWidget | None = None
        self._dots = DOTS
        self._draw: Draw | None = None
        self._fitter = QTimer(self)
        self._fitter.setSingleShot(True)
        self._fitter.setInterval(_FITTING_MS)
        self._fitter.timeout.connect(self._fit)
        self.area = QScrollArea()
        self.area.setWidgetResizable(False)
        self.area.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.copy_button = QPushButton(tr("Copy the chart"))
        self.data_button = QPushButton(tr("Copy its numbers"))
        self.save_button = QPushButton(tr("Save the chart…"))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        for button, act in (
            (self.copy_button, self.copy),
            (self.data_button, self.copy_data),
            (self.save_button, self.save),
        ):
            button.setEnabled(False)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.area, 1)
        column.addLayout(row)
        copying = QShortcut(QKeySequence.StandardKey.Copy, self)
        copying.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copying.activated.connect(self.copy)

    def look(self) -> Look:
        """The look that fits the window as it is: light or dark, with the reader's decimal mark."""
        from codage.charts.style import DARK, PRINT

        look = DARK if theme_of(self.palette()).dark else PRINT
        return replace(look, decimal=self.locale().decimalPoint())

    def show_chart(self, chart: Chart | None, draw: Draw | None = None) -> None:
        """Show `chart` in place of the one before.

        With `draw`, which draws it in a given look, what is copied and saved is always the one
        for print, whatever the window looks like.
        """
        self.chart, self._draw = chart, draw
        self.canvas = None if chart is None else self._canvas_of(chart)
        if self.canvas is None:
            self.area.takeWidget()
        else:
            self.area.setWidget(self.canvas)
        for button in (self.copy_button, self.data_button, self.save_button):
            button.setEnabled(chart is not None)

    def painter(self) -> Callable[[Chart], None]:
        """What paints a chart, off the window's thread, in the size in which it will be shown."""
        room, ratio = self.area.width(), self.devicePixelRatioF()

        def paint(chart: Chart) -> None:
            from codage.charts.style import lay_out
            from codage.gui.charts import canvas

            dots = _fitting(room, chart.figure.get_size_inches()[0])
            canvas.settle(chart.figure, dots)
            lay_out(chart.figure)
            chart.figure.set_layout_engine("none")
            canvas.paint(chart.figure, dots * ratio)

        return paint

    def _canvas_of(self, chart: Chart) -> QWidget:
        from codage.gui.charts.canvas import Canvas, settle

        # A chart that is little wider than the view is shrunk to fit.
        self._dots = _fitting(self.area.width(), chart.figure.get_size_inches()[0])
        width, height = settle(chart.figure, self._dots)
        canvas: Any = Canvas(chart.figure)  # type: ignore[no-untyped-call]
        canvas.setFixedSize(width, height)
        canvas.setAccessibleName(chart.alternative)
        canvas.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        canvas.mpl_connect("pick_event", self._pick)
        canvas.mpl_connect("motion_notify_event", self._point)
        shown: QWidget = canvas
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.chart is not None and self.isVisible():
            self._fitter.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the chart in the size that fits now."""
        if self.chart is None:
            return
        inches = self.chart.figure.get_size_inches()[0]
        if abs(_fitting(self.area.width(), inches) - self._dots) > 1:
            self.show_chart(self.chart, self._draw)

    def _pick(self, event: Any) -> None:
        if event.mouseevent.name == "button_press_event" and event.mouseevent.button == 1:
            key = self._key(event.artist, getattr(event, "ind", None))
            if key is not None:
                self.chosen.emit(key)

    def _point(self, event: Any) -> None:
        """Say what is under the pointer, and that it can be clicked."""
        assert self.chart is not None
        name = self._name_under(event)
        shape = Qt.CursorShape.ArrowCursor
        if name is not None:
            shape = Qt.CursorShape.PointingHandCursor
        if self.canvas is not None:
            self.canvas.setCursor(shape)
            self.canvas.setToolTip(escape(name or ""))

    def _name_under(self, event: Any) -> str | None:
        """What the uppermost mark there is called, None where there is none."""
        assert self.chart is not None
        for artist in reversed(self.chart.marks):
            hit, more = artist.contains(event)
            if hit:
                found = more.get("ind", ())
                return self.chart.name(artist, int(found[0]) if len(found) else 0)
        return None

    def _key(self, artist: Any, index: Any) -> Hashable | None:
        """What an artist stands for; where it is a field of cells or points, the one hit."""
        if self.chart is None or artist not in self.chart.marks:
            return None
        key = self.chart.marks[artist]
        if isinstance(key, tuple) and index is not None and len(index):
            return key[int(index[0])]
        return key

    def printed(self) -> Chart | None:
        """The chart as it goes on paper."""
        from codage.charts.style import PRINT

        if self.chart is None or self._draw is None or self.look().ground == PRINT.ground:
            return self.chart
        return self._draw(replace(PRINT, decimal=self.locale().decimalPoint()))

    def copy(self) -> None:
        """Put the chart on the clipboard, as a picture for print and as svg."""
        chart = self.printed()
        if chart is None:
            return
        from codage.charts.chart import written

        data = QMimeData()
        data.setImageData(QImage.fromData(written(chart, "png")))
        data.setData("image/svg+xml", written(chart, "svg"))
        QGuiApplication.clipboard().setMimeData(data)
        self._tell(tr("The chart is copied."))

    def copy_data(self) -> None:
        """Put the numbers behind the chart on the clipboard, as the reader's spreadsheet takes
        them."""
        if self.chart is not None:
            point = self.locale().decimalPoint()
            QGuiApplication.clipboard().setText(self.chart.data.to_csv(sep="\t", decimal=point))
            self._tell(tr("The numbers are copied."))

    def save(self) -> None:
        """Ask where, and save the chart as svg, png or pdf, or its numbers as csv."""
        if self.chart is None:
            return
        name = self.chart.alternative.partition(". ")[0] or tr("chart")
        path = ask_where(self, tr("Save the chart"), name, SUFFIXES, "charts")
        if path is None:
            return
        from codage.charts.chart import save_chart

        chart = self.printed()
        assert chart is not None
        try:
            save_chart(chart, path)
        except CodageError as error:
            faults.tell(self, error)
            return
        tell_written(self, path)

    def _tell(self, what: str) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().center()), what, self)


def _fitting(room: int, inches: float) -> float:
    """The dots an inch at which a chart of this width fits, if it is not too small then."""
    return max(DOTS * SMALLEST, min(DOTS, (room - ROOM) / inches))
