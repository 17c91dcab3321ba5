"""The document set in type: where each place stands on one tall page, and what is at a point.

Blocks are laid out when they are looked at; until then their heights are estimates. Page
coordinates: x from the left of the view, y from the top of the document.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from codage.gui.transcript.columns import Columns
from codage.gui.transcript.document import Block, ShownDocument, Splice
from codage.gui.transcript.heights import Heights
from codage.gui.transcript.layouts import BlockLayout, Setting
from codage.gui.transcript.places import Place, offset_of, place, rank_of
from codage.project.rows import TurnRow

HEAD_ROOM = 24
_LAYOUTS_KEPT = 240
_SAMPLE = "Alors voilà, je pense que c'est une question de moyens, et de temps aussi. "


class Page:
    """One document, its blocks laid out in `setting`, `gap` pixels between turns."""

    heights: Heights

    def __init__(
        self, turns: Iterable[TurnRow], setting: Setting, columns: Columns, gap: int
    ) -> None:
        self.document = ShownDocument(turns)
        self._layouts: OrderedDict[int, BlockLayout] = OrderedDict()
        self._exact: set[int] = set()
        self.set_in(setting, columns, gap)

    def set_in(self, setting: Setting, columns: Columns, gap: int) -> None:
        """Set the whole document anew."""
        self.setting = setting
        self.columns = columns
        self.gap = gap
        self._forget_layouts()

    def move_columns(self, columns: Columns) -> None:
        """Move what stands beside the text, whose width must be the same as before."""
        self.columns = columns

    def replace(self, turns: Iterable[TurnRow]) -> None:
        """Put changed turns in the place of those they follow."""
        stale = self.document.replace(turns)
        if stale is None:
            self._forget_layouts()
            return
        for index in stale:
            self._layouts.pop(index, None)
            self._exact.discard(index)

    def splice(self, turns: Sequence[TurnRow]) -> Splice:
        """Become the page of these turns; what is laid out of those that stay is kept."""
        splice, gone, came = self.document.splice(turns)
        shift = came - len(gone)

        def moved(index: int) -> int:
            return index if index < gone.start else index + shift

        self._layouts = OrderedDict(
            (moved(index), layout) for index, layout in self._layouts.items() if index not in gone
        )
        self._exact = {moved(index) for index in self._exact if index not in gone}
        per_line = self._characters_per_line()
        new = self.document.blocks[gone.start : gone.start + came]
        estimates = [self._estimate(block, per_line) for block in new]
        self.heights = self.heights.spliced(gone, estimates)
        return splice

    @property
    def height(self) -> int:
        return HEAD_ROOM + self.heights.total

    def layout(self, index: int) -> BlockLayout:
        """The layout of a block; from now on its height is exact."""
        layout = self._layouts.get(index)
        if layout is None:
            layout = BlockLayout(self.document.block_text(index), self.setting)
            self._layouts[index] = layout
            if len(self._layouts) > _LAYOUTS_KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(index)
        if index not in self._exact:
            self._exact.add(index)
            self.heights.set(index, self._height(self.document.blocks[index], layout.height))
        return layout

    def settle(self, top: int, height: int) -> int:
        """Lay out all between `top` and `top + height`; where `top` is afterwards.

        What was laid out already keeps its place on the screen, so that scrolling upwards into
        estimated blocks does not jump.
        """
        if not self.document.blocks:
            return top
        while True:
            visible = self.blocks_between(top, top + height)
            pending = [index for index in visible if index not in self._exact]
            if not pending:
                return top
            reference = next((index for index in visible if index in self._exact), visible[0])
            distance = self.block_top(reference) - top
            for index in pending:
                self.layout(index)
            top = self.block_top(reference) - distance

    def blocks_between(self, top: float, bottom: float) -> range:
        if not self.document.blocks:
            return range(0)
        first = self.heights.at(int(top) - HEAD_ROOM)
        return range(first, self.heights.at(int(bottom) - HEAD_ROOM) + 1)

    def places_between(self, top: float, bottom: float) -> tuple[Place, Place]:
        """The first and the last place of the blocks between two heights."""
        visible = self.blocks_between(top, bottom)
        last = self.document.blocks[visible.stop - 1]
        return self.place_in(visible.start, 0), place(last.rank, last.end)

    def block_top(self, index: int) -> int:
        return HEAD_ROOM + self.heights.top(index)

    def text_top(self, index: int) -> int:
        """Where the first line of a block begins."""
        return self.block_top(index)

    def turn_top(self, rank: int) -> int:
        return self.text_top(self.document.blocks_of(rank)[0])

    def turn_bottom(self, rank: int) -> int:
        index = self.document.blocks_of(rank)[-1]
        return self.block_top(index) + self.heights[index] - self.gap

    def locate(self, where: Place) -> tuple[int, int]:
        """The block that holds `where`, and the offset in it."""
        index = self.document.block_at(where)
        block = self.document.blocks[index]
        return index, min(max(offset_of(where) - block.start, 0), block.end - block.start)

    def place_in(self, index: int, offset: int) -> Place:
        block = self.document.blocks[index]
        return place(block.rank, block.start + offset)

    def place_at(self, x: float, y: float) -> Place:
        """The place between two characters that is nearest to a point."""
        index = self.heights.at(int(y) - HEAD_ROOM)
        layout = self.layout(index)
        line = layout.line_at(y - self.text_top(index))
        return self.place_in(index, layout.offset_at(line, x - self.columns.text))

    def line_start_at(self, y: float) -> Place:
        """Where the line at a height begins."""
        index = self.heights.at(int(y) - HEAD_ROOM)
        layout = self.layout(index)
        line = layout.line_at(y - self.text_top(index))
        return self.place_in(index, layout.line_bounds(line)[0])

    def line_rect(self, where: Place) -> QRectF:
        """The line that holds `where`: the text column's width, the line's height."""
        index, offset = self.locate(where)
        layout = self.layout(index)
        line = layout.line_of(offset)
        top, bottom = layout.top_of(line), layout.bottom_of(line)
        return QRectF(
            self.columns.text, self.text_top(index) + top, self.columns.text_width, bottom - top
        )

    def last_line_rect(self, where: Place) -> QRectF:
        """The line that ends at `where` or holds the character before it."""
        index, offset = self.locate(where)
        if offset == 0:
            if not self.document.blocks[index].first:
                index -= 1
                offset = self.document.blocks[index].end - self.document.blocks[index].start
            return self.line_rect(self.place_in(index, offset))
        return self.line_rect(self.place_in(index, offset - 1))

    def x_of(self, where: Place) -> float:
        index, offset = self.locate(where)
        return self.columns.text + self.layout(index).x_of(offset)

    def rects(self, start: Place, end: Place, top: float, bottom: float) -> Iterator[QRectF]:
        """The areas of the text from `start` to `end` that lie between `top` and `bottom`."""
        first, last = self.document.block_at(start), self.document.block_at(end)
        visible = self.blocks_between(top, bottom)
        for index in range(max(first, visible.start), min(last + 1, visible.stop)):
            yield from self.block_rects(index, start, end)

    def block_rects(self, index: int, start: Place, end: Place) -> Iterator[QRectF]:
        """The areas of one block's text between two places."""
        low, high = self.clip(index, start, end)
        if low < high:
            across, down = self.columns.text, self.text_top(index)
            for rect in self.layout(index).rects(low, high):
                yield rect.translated(across, down)

    def clip(self, index: int, start: Place, end: Place) -> tuple[int, int]:
        """What lies of ``start`` to ``end`` in a block, as offsets in it; may be empty."""
        block = self.document.blocks[index]
        first = start - place(block.rank, block.start)
        last = end - place(block.rank, block.start)
        length = block.end - block.start
        return min(max(first, 0), length), min(max(last, 0), length)

    def turn_at_height(self, y: float) -> int:
        """The rank of the turn at a height."""
        return self.document.blocks[self.heights.at(int(y) - HEAD_ROOM)].rank

    def turn_of(self, where: Place) -> TurnRow:
        return self.document.turns[rank_of(where)]

    def _forget_layouts(self) -> None:
        self._layouts.clear()
        self._exact.clear()
        per_line = self._characters_per_line()
        self.heights = Heights([self._estimate(block, per_line) for block in self.document.blocks])

    def _characters_per_line(self) -> float:
        advance = QFontMetricsF(self.setting.font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return max(self.setting.width / advance - 3, 4)

    def _estimate(self, block: Block, per_line: float) -> int:
        lines = ceil(max(block.end - block.start, 1) / per_line)
        return self._height(block, lines * self.setting.line_height)

    def _height(self, block: Block, text_height: int) -> int:
        return text_height + (self.gap if block.last else 0)
