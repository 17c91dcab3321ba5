"""The active coding while one of its ends is dragged: shown as it would be, changed by nobody."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from codage.domain.anchors import Span
from codage.gui.transcript.grips import to_word_edge
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place
from codage.gui.transcript.shelf import CodingShelf, Placed
from codage.project.rows import CodingRow


class Stretching:
    """Follows one drag. ``before`` is the coding as it was; None while nothing is dragged."""

    def __init__(self) -> None:
        self.before: CodingRow | None = None
        self._shown: Placed | None = None

    def drag(
        self, page: Page, shelf: CodingShelf, placed: Placed, at_start: bool, where: Place
    ) -> None:
        """Let one end of `placed` go to `where`, from word to word; with Alt, freely."""
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            where = to_word_edge(page, where, at_start)
        start, end = (where, placed.end) if at_start else (placed.start, where)
        if start >= end or (start, end) == (placed.start, placed.end):
            return
        self.before = self.before or placed.row
        shelf.update([replace(placed.row, span=page.document.span(start, end))], [])
        self._shown = shelf.get(placed.id)

    def span(self) -> Span | None:
        """Where the coding has been dragged to; None when it is where it was."""
        if self.before is None or self._shown is None or self._shown.row.span == self.before.span:
            return None
        return self._shown.row.span

    def end(self, shelf: CodingShelf) -> None:
        """Show the coding as it was, unless it has been changed or removed meanwhile."""
        before, shown = self.before, self._shown
        self.before = self._shown = None
        if before is not None and shown is not None and shelf.get(before.id) is shown:
            shelf.update([before], [])
