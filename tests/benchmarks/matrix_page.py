"""The page of frequencies where codes are counted by interview, as benchmarks use it."""

from __future__ import annotations

from painting import PaintWatch, settle, wait_until

from codage.gui.background import is_busy
from codage.gui.frequencies.grid import EMPTY
from codage.gui.frequencies.panel import BY_INTERVIEW, TABLE
from codage.gui.window import MainWindow


class MatrixPage:
    """The page of frequencies, about to show codes by interview."""

    def __init__(self, window: MainWindow) -> None:
        self.session, self.panel = window.session, window.frequencies
        self.watch = PaintWatch(self.panel.by_interview.viewport())
        self.painted_when_counted: list[int] = []
        self.panel.counted.connect(lambda: self.painted_when_counted.append(self.watch.painted))
        window.pages.setCurrentWidget(self.panel)
        self.leave()

    def leave(self) -> None:
        """Go to another page."""
        self.panel.tabs.setCurrentIndex(TABLE)
        settle(0.3)
        while is_busy():
            settle(0.1)
        self.painted_when_counted.clear()

    def forget(self) -> None:
        """Keep nothing that was counted."""
        self.leave()
        self.session.project.__dict__.pop("frames", None)
        self.panel.interview_model.show(EMPTY)

    def show(self) -> None:
        """Show codes by interview; back when they are counted and painted."""
        self.panel.tabs.setCurrentIndex(BY_INTERVIEW)
        counted = self.painted_when_counted
        wait_until(lambda: bool(counted) and self.watch.painted > counted[-1])

    @property
    def total(self) -> int:
        """The sum of all cells."""
        return sum(map(sum, self.panel.interview_model.grid.cells))
