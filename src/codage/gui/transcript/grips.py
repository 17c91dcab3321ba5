"""The two grips by which the ends of the active coding are dragged."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from codage.gui.transcript import boundaries
from codage.gui.transcript.page import Page
from codage.gui.transcript.places import Place, offset_of, place, rank_of
from codage.gui.transcript.shelf import Placed

SIZE = 9.0
_REACH = 4.0


@dataclass(frozen=True, slots=True)
class Grip:
    """One end of a coding: an upright line in the text, with a knob above or below it."""

    at_start: bool
    x: float
    top: float
    bottom: float

    @property
    def knob(self) -> QRectF:
        y = self.top - SIZE * 0.6 if self.at_start else self.bottom - SIZE * 0.4
        return QRectF(self.x - SIZE / 2, y, SIZE, SIZE)

    def holds(self, x: float, y: float) -> bool:
        return self.knob.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(x, y)


def grips(page: Page, coding: Placed, top: float, bottom: float) -> list[Grip]:
    """The grips of `coding` that lie between `top` and `bottom`."""
    visible = page.blocks_between(top, bottom)
    found = []
    for at_start, where in ((True, coding.start), (False, coding.end)):
        index, offset = page.locate(where if at_start else Place(max(where - 1, coding.start)))
        if index not in visible:
            continue
        last = page.document.blocks[index].end - page.document.blocks[index].start
        one = page.place_in(index, min(offset, max(last - 1, 0)))
        area = next(iter(page.block_rects(index, one, Place(one + 1))), page.line_rect(where))
        left_edge = at_start != page.layout(index).right_to_left
        x = area.left() if left_edge else area.right()
        found.append(Grip(at_start, x, area.top(), area.bottom()))
    return found


def to_word_edge(page: Page, where: Place, at_start: bool) -> Place:
    """The edge of a word nearest to `where`, so that a dragged end cuts no word."""
    start, end = boundaries.run_at(page.turn_of(where).text, offset_of(where))
    text = page.turn_of(where).text[start:end]
    if text.isspace():
        return place(rank_of(where), end if at_start else start)
    middle = (start + end) / 2
    return place(rank_of(where), start if offset_of(where) <= middle else end)
