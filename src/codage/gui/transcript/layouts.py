"""One block of text set in lines: from offsets (code points) to pixels and back.

Coordinates are the block's own: the first line begins at 0, 0.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from codage.gui.utf16 import Utf16Map

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]"
)
_BEFORE_SIGN = re.compile(r" (?=[?!:;»%€])|(?<=«) ")


@dataclass(frozen=True, slots=True)
class Setting:
    """How text is set: the font, the distance from line to line, and the width of a line."""

    font: QFont
    line_height: int
    width: int


@dataclass(frozen=True, slots=True)
class Inked:
    """A stretch of a block whose text is drawn in a colour of its own."""

    start: int
    end: int
    colour: QColor


class BlockLayout:
    """The lines of one block, with the places of its characters."""

    def __init__(self, text: str, setting: Setting) -> None:
        self._length = len(text)
        self._units = Utf16Map(text)
        self._bidirectional = bool(_RIGHT_TO_LEFT.search(text))
        self.right_to_left = self._bidirectional and _begins_right_to_left(text)
        self._layout = QTextLayout(_for_qt(text), setting.font)
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(self._option())
        self._lines: list[QTextLine] = []
        self._starts: list[int] = []
        self._tops: list[int] = []
        self.height = 0
        self._set_lines(setting)

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        return option

    def _set_lines(self, setting: Setting) -> None:
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(setting.width)
            step = max(setting.line_height, int(line.height() + 0.99))
            line.setPosition(QPointF(0, self.height + (step - line.height()) / 2))
            self._lines.append(line)
            self._starts.append(line.textStart())
            self._tops.append(self.height)
            self.height += step
        self._layout.endLayout()
        if not self._lines:
            self.height = setting.line_height

    @property
    def line_count(self) -> int:
        return len(self._lines)

    def line_of(self, offset: int) -> int:
        """The line that holds `offset`; where a line is broken, the following one."""
        return max(bisect_right(self._starts, self._units.units(offset)) - 1, 0)

    def line_at(self, y: float) -> int:
        """The line at this height; the first above all, the last below all."""
        return max(bisect_right(self._tops, y) - 1, 0)

    def top_of(self, line: int) -> int:
        return self._tops[line] if self._tops else 0

    def bottom_of(self, line: int) -> int:
        return self._tops[line + 1] if line + 1 < len(self._tops) else self.height

    def baseline(self) -> float:
        """The baseline of the first line."""
        if not self._lines:
            return self.height * 0.7
        return self._lines[0].position().y() + self._lines[0].ascent()

    def line_bounds(self, line: int) -> tuple[int, int]:
        """The first and the last offset at which a caret stands in this line."""
        if not self._lines:
            return 0, 0
        start = self._units.offset(self._starts[line])
        if line + 1 == len(self._lines):
            return start, self._length
        return start, self.previous_offset(self._units.offset(self._starts[line + 1]))

    def x_of(self, offset: int) -> float:
        if not self._lines:
            return 0.0
        return self._x(self._lines[self.line_of(offset)], self._units.units(offset))

    def offset_at(self, line: int, x: float) -> int:
        """The offset between two characters that is nearest to `x`."""
        if not self._lines:
            return 0
        return self._units.offset(self._lines[line].xToCursor(x))

    def next_offset(self, offset: int) -> int:
        """Past the character after `offset`, with all that combines into it."""
        return self._units.offset(self._layout.nextCursorPosition(self._units.units(offset)))

    def previous_offset(self, offset: int) -> int:
        return self._units.offset(self._layout.previousCursorPosition(self._units.units(offset)))

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """The areas of the text from `start` to `end`, of the full height of their lines."""
        low, high = self._units.units(start), self._units.units(end)
        for number in range(self.line_of(start), len(self._lines)):
            line, first = self._lines[number], self._starts[number]
            if first >= high:
                return
            top, height = self._tops[number], self.bottom_of(number) - self._tops[number]
            last = first + line.textLength()
            for left, right in self._extents(line, max(low, first), min(high, last)):
                yield QRectF(left, top, right - left, height)

    def draw(self, painter: QPainter, at: QPointF, ink: QColor, others: Sequence[Inked]) -> None:
        """Draw the text at `at` in the colour `ink`, some of it in `others`' colours."""
        painter.setPen(ink)
        self._layout.draw(painter, at, [self._format_range(one) for one in others])

    def _format_range(self, inked: Inked) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = self._units.units(inked.start)
        made.length = self._units.units(inked.end) - made.start
        how = QTextCharFormat()
        how.setForeground(inked.colour)
        made.format = how
        return made

    def _extents(self, line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
        if self._bidirectional:
            return self._visual_extents(line, low, high)
        furthest = line.x() + line.naturalTextWidth()
        left, right = self._x(line, low), min(self._x(line, high), furthest)
        return [(left, right)] if left < right else []

    def _visual_extents(self, line: QTextLine, low: int, high: int) -> list[tuple[float, float]]:
        """What is one stretch in the text may lie apart where directions mix."""
        trailing = QTextLine.Edge.Trailing
        pieces = sorted(
            (min(edges), max(edges))
            for unit in range(low, high)
            if (edges := (self._x(line, unit), _x_in(line.cursorToX(unit, trailing))))
        )
        merged: list[tuple[float, float]] = []
        for left, right in pieces:
            if merged and left <= merged[-1][1] + 0.5:
                merged[-1] = merged[-1][0], max(right, merged[-1][1])
            elif left < right:
                merged.append((left, right))
        return merged

    @staticmethod
    def _x(line: QTextLine, units: int) -> float:
        return _x_in(line.cursorToX(units))


def _for_qt(text: str) -> str:
    """`text` as Qt breaks it into lines well, of the same length: no line begins with « ? »."""
    return _BEFORE_SIGN.sub("\u00a0", text.replace("\n", "\u2028"))


def _x_in(answer: object) -> float:
    """The x of what PySide answers, which is the x and the position."""
    return answer[0] if isinstance(answer, tuple) else cast(float, answer)


def _begins_right_to_left(text: str) -> bool:
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
