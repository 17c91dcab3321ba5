"""What stands around the text in sight, made once for painting it and for pointing at it."""

from __future__ import annotations

from codage.gui.transcript.grips import grips
from codage.gui.transcript.gutter import heads
from codage.gui.transcript.margin import Margin
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import place
from codage.gui.transcript.shelf import CodingShelf, Placed
from codage.gui.transcript.targets import OnCoding, OnGrip, OnGutter, OnText, OnTime, Target

_BESIDE = 6
_NAME_LEADING = 2


class Sight:
    """Margin, heads and grips between `top` and ``top + height``; small lines are `line` high."""

    def __init__(
        self,
        page: Page,
        shelf: CodingShelf,
        active: Placed | None,
        top: int,
        height: int,
        line: int,
    ) -> None:
        self._page = page
        self.margin = Margin(page, shelf, top, height, line + _NAME_LEADING)
        self.heads = heads(page, top, height, line)
        self.grips = grips(page, active, top, top + height) if active is not None else []

    def target_at(self, x: float, y: float) -> Target:
        """What is at a point, in page coordinates."""
        for grip in self.grips:
            if grip.holds(x, y):
                return OnGrip(grip)
        coding = self.margin.coding_at(x, y)
        if coding is not None:
            return OnCoding(coding)
        columns = self._page.columns
        if columns.gutter_width and x < columns.text - _BESIDE:
            return self._in_gutter(x, y)
        inside = columns.text - _BESIDE <= x <= columns.text + columns.text_width + _BESIDE
        return OnText(self._page.place_at(x, y), inside)

    def _in_gutter(self, x: float, y: float) -> Target:
        for head in self.heads:
            if head.time is not None and head.time.contains(x, y):
                return OnTime(head.rank)
        return OnGutter(self._page.turn_at_height(y))


NOWHERE = OnText(place(0, 0), False)
"""What is under the mouse while no document is shown."""
