"""The list of segments: a table of one column whose rows are as high as their texts ask for.

Heights are estimated from the codings' lengths, so that thirty thousand segments are laid out
without reading one of them, and made exact for those in sight.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from codage.domain.anchors import CodingId
from codage.gui.passages import PassageList
from codage.gui.segments.model import SegmentsModel
from codage.gui.segments.painting import SegmentDelegate

SETTLED_MS = 80


class SegmentsList(PassageList):
    """Shows a `SegmentsModel`. Space shows the whole of a segment that is cut short."""

    removal_wanted = Signal()
    recoding_wanted = Signal()
    further_wanted = Signal()
    """Another code is wanted for the selected segments too."""
    copy_wanted = Signal()
    reader_wanted = Signal()
    """These segments are to be read on the page Retrieval."""
    menu_wanted = Signal(QPoint)

    painter_type: type[SegmentDelegate] = SegmentDelegate

    def __init__(self, model: SegmentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = model
        self.painter = self.painter_type(self)
        self.setItemDelegate(self.painter)
        self.setModel(model)
        self.setDragEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self._measured: set[CodingId] = set()
        self._correcting = QTimer(self)
        self._correcting.setSingleShot(True)
        self._correcting.timeout.connect(self._correct)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.lay_out)
        model.modelReset.connect(self.lay_out)
        model.rowsInserted.connect(lambda _, first, last: self._lay_out(range(first, last + 1)))
        model.dataChanged.connect(
            lambda first, last: self._lay_out(range(first.row(), last.row() + 1))
        )

    def lay_out(self) -> None:
        """Give every segment its height."""
        self._lay_out(range(self.segments.rowCount()))

    def _lay_out(self, places: range) -> None:
        rows, painter, header = self.segments.rows, self.painter, self.verticalHeader()
        width, font = self.viewport().width(), self.font()
        header.setUpdatesEnabled(False)
        try:
            laid = rows[places.start : places.stop]
            self._measured.difference_update(row.id for row in laid)
            heights = painter.estimated_heights(laid, width, font)
            for place, height in zip(places, heights, strict=True):
                header.resizeSection(place, height)
        finally:
            header.setUpdatesEnabled(True)
        self._correct()

    def _correct(self) -> None:
        """Give the segments in sight their true heights; what is read stays where it is."""
        model, header = self.segments, self.verticalHeader()
        width, font = self.viewport().width(), self.font()
        first = header.visualIndexAt(0)
        last = header.visualIndexAt(self.viewport().height())
        if first < 0:
            return
        for place in range(first, (last if last >= 0 else model.rowCount() - 1) + 1):
            coding = model.rows[place].id
            if coding in self._measured or not model.is_read(place):
                continue
            self._measured.add(coding)
            above = header.sectionViewportPosition(place) < 0 and place != first
            grown = self.painter.height(model.shown(place), width, font)
            grown -= header.sectionSize(place)
            if grown:
                header.resizeSection(place, header.sectionSize(place) + grown)
                if above:
                    bar = self.verticalScrollBar()
                    bar.setValue(bar.value() + grown)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._correcting.isActive():
            self._correcting.start()

    def toggle_whole(self, place: int) -> None:
        """Show all of a segment's text, or its beginning again."""
        if 0 <= place < self.segments.rowCount():
            self.painter.expanded ^= {self.segments.rows[place].id}
            self.measure_again(place)

    def measure_again(self, place: int) -> None:
        """Give a segment its height again, now that more or less of it is shown."""
        self._measured.discard(self.segments.rows[place].id)
        self.viewport().update()

    def chosen_places(self) -> list[int]:
        """The rows that are selected, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._settling.start(SETTLED_MS)

    def event(self, event: QEvent) -> bool:
        # The window's own shortcuts for these keys are about the transcript.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._verb(event) is not None:
                event.accept()
                return True
        elif event.type() == QEvent.Type.FontChange:
            self._settling.start(0)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = self._verb(event)
        if verb is None:
            super().keyPressEvent(event)
        else:
            verb()

    def _verb(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy_wanted.emit
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if held == Qt.KeyboardModifier.ControlModifier:
            return self.keys_with_control().get(key)
        return None if held else self.keys().get(key)

    def keys(self) -> dict[Qt.Key, Callable[[], None]]:
        """What each key does when it is pressed alone."""
        current = self.currentIndex().row()
        return {
            Qt.Key.Key_Delete: self.removal_wanted.emit,
            Qt.Key.Key_Backspace: self.removal_wanted.emit,
            Qt.Key.Key_R: self.recoding_wanted.emit,
            Qt.Key.Key_Space: lambda: self.toggle_whole(current),
            Qt.Key.Key_Return: lambda: self.go_to(current),
            Qt.Key.Key_Enter: lambda: self.go_to(current),
        }

    def keys_with_control(self) -> dict[Qt.Key, Callable[[], None]]:
        """What each key does when it is pressed with Ctrl."""
        return {
            Qt.Key.Key_K: self.further_wanted.emit,
            Qt.Key.Key_Return: self.reader_wanted.emit,
            Qt.Key.Key_Enter: self.reader_wanted.emit,
        }

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.toggle_whole(index.row())
