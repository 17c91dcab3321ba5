"""A sheet whose text carries codings: the ones on show, the one in hand, and where they are.

A change of codings paints what it touched and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from codage.domain.anchors import CodeId, CoderId, CodingId, Span, TurnId
from codage.gui.transcript import stepping, touched
from codage.gui.transcript.annotations import Annotations, Note
from codage.gui.transcript.caret_sheet import CaretSheet
from codage.gui.transcript.legend import Legend
from codage.gui.transcript.moves import Grain, Move
from codage.gui.transcript.places import Place, rank_of
from codage.gui.transcript.shelf import CodingShelf, Placed
from codage.gui.transcript.sight import Sight
from codage.project.rows import CodeRow, CodingRow


class CodedSheet(CaretSheet):
    """Shows what it is told; it knows the codings by place, and by what is beside them."""

    active_coding_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._sight: Sight | None = None
        super().__init__(parent)
        self._shelf = CodingShelf([], lambda _span: None)
        self._legend = Legend({}, {})
        self._coders_seen: set[CoderId] = set()
        self._active: CodingId | None = None
        self.annotations = Annotations()

    def set_codings(self, codings: Iterable[CodingRow]) -> None:
        """Show these codings and no others."""
        if self.page is None:
            return
        rows = list(codings)
        self._coders_seen = {row.coder_id for row in rows}
        self._shelf = CodingShelf(rows, self.page.document.places)
        self._codings_changed()

    def update_codings(self, changed: Iterable[CodingRow], removed: Iterable[CodingId]) -> None:
        """Show added and changed codings as they are now, and those removed no longer."""
        if self.page is None:
            return
        rows, gone = list(changed), set(removed)
        with self._repainting({*(row.id for row in rows), *gone}):
            self._coders_seen.update(row.coder_id for row in rows)
            self._shelf.update(rows, gone)
            self.set_lanes(self._shelf.lane_count)
        self._let_go_of_removed()

    def update_codes(self, codes: Mapping[CodeId, CodeRow]) -> None:
        """Show names and colours as they are now."""
        self._legend = self._legend.with_codes(codes)
        self.changed()

    def set_annotations(self, notes: Sequence[Note]) -> None:
        """Mark these memos and no others."""
        self.annotations.show(notes)
        self.changed()

    def codings_at_cursor(self) -> list[CodingId]:
        """The codings around the caret, or across the selection; the shortest first."""
        if self.page is None:
            return []
        selected = self.text_cursor.selected
        if selected is None:
            return [one.id for one in self._shelf.at(self.text_cursor.where)]
        found = self._shelf.across(*selected)
        return [one.id for one in sorted(found, key=lambda one: (one.end - one.start, one.id))]

    def coding_of(self, span: Span, code: CodeId, coder: CoderId) -> CodingId | None:
        """The coding of exactly `span` with `code` by `coder`, when it is shown."""
        places = self._places(span)
        found = stepping.coding_there(self._shelf, places, code, coder) if places else None
        return found.id if found else None

    def coding_beside(self, by: int) -> CodingId | None:
        """The coding after the active one, else after the caret; with -1 before it."""
        where, active = self.text_cursor.where, self._active_placed()
        found = stepping.coding_beside(self._shelf, active, where, by)
        return found.id if found else None

    def by_codings(self) -> Grain:
        """What the caret moves by, and a selection grows by, from coding to coding."""

        def to(by: int, edge: Callable[[Placed], Place]) -> Move:
            return lambda _page, where: stepping.edge_beside(self._shelf, where, by, edge)

        start, end = attrgetter("start"), attrgetter("end")
        return Grain(to(1, start), to(1, end), to(-1, start), to(-1, end))

    def is_before_caret(self, span: Span) -> bool:
        """Whether `span`, of the document on show, begins before the caret."""
        places = self._places(span)
        return places is not None and places[0] < self.text_cursor.where

    def uncoded_turn_beside(self, by: int, coder: CoderId) -> TurnId | None:
        """The next turn of someone who answers in which `coder` has coded nothing."""
        turn = self.turn_at_cursor()
        if self.page is None or turn is None:
            return None
        document = self.page.document
        here = rank_of(document.start_of_turn(turn))
        coded = stepping.coded_ranks(self._shelf, coder)
        rank = stepping.uncoded_rank(document.turns, coded, here, by)
        return None if rank is None else document.turns[rank].id

    def go_to_coding(self, coding: CodingId) -> None:
        """Bring a coding well into sight, make it active and select its passage."""
        placed = self._shelf.get(coding)
        if placed is not None:
            self.show_comfortably(placed.start, placed.end)
            self.select_coding(coding)

    def codings_across(self, span: Span) -> list[CodingRow]:
        """The codings that share text with `span`, in order of start."""
        places = self._places(span)
        return [one.row for one in self._shelf.across(*places)] if places else []

    def coding_row(self, coding: CodingId) -> CodingRow | None:
        """A coding as it is shown; None when it is not."""
        placed = self._shelf.get(coding)
        return placed.row if placed else None

    def coding_rows(self) -> list[CodingRow]:
        """The codings on show, in order."""
        return self._shelf.rows()

    def active_coding(self) -> CodingId | None:
        """The coding chosen by a click in the margin or by Tab."""
        return self._active

    def set_active_coding(self, coding: CodingId | None) -> None:
        """Emphasise `coding`; None, or one that is not shown, emphasises none."""
        if coding is not None and coding not in self._shelf:
            coding = None
        if coding != self._active:
            with self._repainting({self._active, coding}):
                self._active = coding
            self.active_coding_changed.emit(coding)

    def select_coding(self, coding: CodingId) -> None:
        """A coding was double-clicked in the margin."""
        placed = self._shelf.get(coding)
        if placed is not None:
            self.set_active_coding(coding)
            self.select_places(placed.start, placed.end)

    def describe_coding(self, coding: CodingId) -> str:
        """The words of a coding's tooltip."""
        placed = self._shelf.get(coding)
        return self._legend.tooltip(placed.row) if placed is not None else ""

    def changed(self) -> None:
        self._sight = None
        super().changed()

    def _codings_changed(self) -> None:
        self.set_lanes(self._shelf.lane_count)
        self._let_go_of_removed()
        self.changed()

    def _let_go_of_removed(self) -> None:
        if self._active is not None and self._active not in self._shelf:
            self.set_active_coding(None)

    @contextmanager
    def _repainting(self, codings: set[CodingId | None]) -> Iterator[None]:
        """While some codings change: what shows them, and what they displace, is painted again."""
        sight, page, shown = self._sight, self.page, self._placed(codings)
        columns, several = page and page.columns, len(self._coders_seen) > 1
        yield
        self._sight = None
        after = self._in_sight()
        moved = page is not self.page or (page and page.columns) is not columns
        if moved or several != (len(self._coders_seen) > 1) or not (page and sight and after):
            self.changed()
            return
        shown += self._placed(codings)
        height = self.viewport().height()
        area = touched.region(page, self.top, height, shown, sight.margin, after.margin)
        self.viewport().update(area.translated(0, -self.top))

    def _placed(self, codings: Iterable[CodingId | None]) -> list[Placed]:
        found = (self._shelf.get(one) for one in codings if one is not None)
        return [one for one in found if one is not None]

    def _active_placed(self) -> Placed | None:
        return self._shelf.get(self._active) if self._active is not None else None

    def _in_sight(self) -> Sight | None:
        if self._sight is None and self.page is not None:
            height, line = self.viewport().height(), self.small_line
            active = self._active_placed()
            self._sight = Sight(self.page, self._shelf, active, self.top, height, line)
            self.annotations.settle(self.page, self.top, height)
        return self._sight if self.page is not None else None
