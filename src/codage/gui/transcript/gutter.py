"""The gutter: who speaks, and when. The topmost turn's head stays in sight while it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from codage.gui.transcript.document import has_heads
from codage.gui.transcript.page import Page
from codage.project.rows import TurnRow

NARROWEST = 44
WIDEST = 128
_STICK = 10


@dataclass(frozen=True, slots=True)
class Head:
    """What stands beside a turn, in page coordinates; an area is None when there is nothing."""

    rank: int
    name: QRectF | None
    time: QRectF | None


def width_for(turns: Sequence[TurnRow], metrics: QFontMetricsF) -> int:
    """The width that names and times need; 0 for prose without either."""
    timed, named = has_heads(turns)
    names = {turn.speaker for turn in turns if turn.speaker} if named else set()
    widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
    if timed:
        latest = max(turn.start_ms or 0 for turn in turns)
        widest = max(widest, metrics.horizontalAdvance(clock(latest)))
    return min(max(int(widest) + 6, NARROWEST), WIDEST) if widest else 0


def heads(page: Page, top: int, height: int, line: float) -> list[Head]:
    """The heads of the turns between `top` and ``top + height``; lines are `line` high."""
    if not page.columns.gutter_width:
        return []
    found = []
    previous: int | None = None
    for index in page.blocks_between(top, top + height):
        rank = page.document.blocks[index].rank
        if rank != previous:
            found.append(_head(page, rank, index, top, previous is None, line))
        previous = rank
    return found


def clock(milliseconds: int) -> str:
    """A time in the recording as ``m:ss`` or ``h:mm:ss``."""
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _head(page: Page, rank: int, index: int, top: int, topmost: bool, line: float) -> Head:
    turn = page.document.turns[rank]
    before = page.document.turns[rank - 1] if rank else None
    named = turn.speaker and (topmost or before is None or before.speaker != turn.speaker)
    rows = bool(named) + (turn.start_ms is not None)
    first = page.turn_top(rank)
    y: float = first + page.layout(index).baseline() - 0.8 * line
    if topmost:
        lowest = page.turn_bottom(rank) - rows * line
        y = max(y, min(top + _STICK, lowest))
    left, width = page.columns.gutter, page.columns.gutter_width
    name = QRectF(left, y, width, line) if named else None
    time_y = y + line if named else y
    time = QRectF(left, time_y, width, line) if turn.start_ms is not None else None
    return Head(rank, name, time)
