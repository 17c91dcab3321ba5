"""The reader of segments: a list to go through by keyboard, with context where it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from codage.domain.anchors import CodingId
from codage.gui.retrieval.model import ReaderModel
from codage.gui.retrieval.painting import PassageDelegate
from codage.gui.segments.list import SegmentsList
from codage.gui.theme import reading_font

if TYPE_CHECKING:
    from codage.analysis.retrieval.reading import Reading

Flag = QItemSelectionModel.SelectionFlag


class ReaderList(SegmentsList):
    """J and K or the arrows go on and back, + and − show more and less around a segment.

    A click selects; Enter or a double click goes to the passage in its transcript.
    """

    painter_type = PassageDelegate
    painter: PassageDelegate
    context_changed = Signal()

    def __init__(self, model: ReaderModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.reader = model
        self.setFont(reading_font())

    def take(self, reading: Reading | None) -> None:
        """Show that answer in place of the one before."""
        self.painter.begins_section = reading.sections if reading else ()
        self.reader.take(reading)
        self.viewport().update()

    def widen(self, by: int) -> None:
        """Show so many turns more (or less) around each selected segment."""
        for place in self.chosen_places():
            coding = self.reader.rows[place].id
            self.reader.set_context(coding, self.reader.context(coding) + by)
            self.measure_again(place)
        self.context_changed.emit()

    def widen_all(self, turns: int) -> None:
        """Show so many turns around every segment; what is read stays in sight."""
        self.reader.set_all_contexts(turns)
        self.lay_out()
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the segment so many further down."""
        last = self.model().rowCount() - 1
        if last >= 0:
            place = min(max(self.currentIndex().row() + by, 0), last)
            self.setCurrentIndex(self.model().index(place, 0))

    def chosen_codings(self) -> frozenset[CodingId]:
        """The codings that are selected."""
        return frozenset(self.reader.rows[place].id for place in self.chosen_places())

    def choose(self, codings: Iterable[CodingId], current: int) -> None:
        """Select these codings; where none of them is there, the one at the place `current`."""
        wanted = frozenset(codings)
        places = [place for place, row in enumerate(self.reader.rows) if row.id in wanted]
        model, selection = self.model(), QItemSelection()
        for place in places:
            selection.select(model.index(place, 0), model.index(place, 0))
        if not places and wanted and model.rowCount():
            places = [min(max(current, 0), model.rowCount() - 1)]
            index = model.index(places[0], 0)
            selection.select(index, index)
        if places:
            at = self.currentIndex().row() if self.currentIndex().row() in places else places[0]
            self.selectionModel().setCurrentIndex(model.index(at, 0), Flag.NoUpdate)
        self.selectionModel().select(selection, Flag.ClearAndSelect | Flag.Rows)

    def keys(self) -> dict[Qt.Key, Callable[[], None]]:
        return super().keys() | {
            Qt.Key.Key_J: lambda: self.step(1),
            Qt.Key.Key_K: lambda: self.step(-1),
            Qt.Key.Key_Plus: lambda: self.widen(1),
            Qt.Key.Key_Equal: lambda: self.widen(1),
            Qt.Key.Key_Minus: lambda: self.widen(-1),
        }

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # A click selects here: the way to the transcript leaves the page.
        QTableView.mouseReleaseEvent(self, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.go_to(index.row())
