"""The table of interviews as it is seen: progress marks, widths, and the keys it keeps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from codage.gui.documents.model import CASE, CODINGS, MARK, NAME, PROGRESS
from codage.gui.progress import paint_mark
from codage.gui.theme import Space, small_font, theme_of
from codage.project.rows import Progress

MARK_SIDE = 15
MARK_WIDTH = 26
CASE_SHARE = 0.38


class DocumentsTable(QTreeView):
    """A flat, sortable list. Delete asks for removal here, whatever the window's own Delete is."""

    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sharing = self._shared_by_hand = False
        self.setObjectName("documents_table")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_CellDelegate(self))

    def lay_out_columns(self) -> None:
        """Fix the narrow columns; name and case share the rest, until a person shares it out."""
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(MARK_WIDTH)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(PROGRESS, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CASE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(CODINGS, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(PROGRESS, MARK_WIDTH)
        digits = QFontMetrics(small_font(self.font())).horizontalAdvance("00000")
        self.setColumnWidth(CODINGS, digits + Space.MEDIUM)
        header.sectionResized.connect(self._note_shared)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._shared_by_hand:
            narrow = self.columnWidth(PROGRESS) + self.columnWidth(CODINGS)
            room = max(self.viewport().width() - narrow, 0)
            self._sharing = True
            self.setColumnWidth(CASE, round(room * CASE_SHARE))
            self._sharing = False

    def _note_shared(self, column: int, _before: int, _after: int) -> None:
        if column == CASE and not self._sharing and self.header().underMouse():
            self._shared_by_hand = True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == self.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_name(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def edit_name(self, index: QModelIndex) -> None:
        """Let the name at `index` be typed over."""
        name = index.siblingAtColumn(NAME)
        if name.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(name)


class _CellDelegate(QStyledItemDelegate):
    """Progress as a mark; case and number more quietly than the name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(MARK_WIDTH, option.fontMetrics.height() + Space.SMALL)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        super().initStyleOption(option, index)
        if index.column() in (CASE, CODINGS):
            quiet = theme_of(option.palette).colour("muted")
            option.palette.setColor(option.palette.ColorRole.Text, quiet)
            option.font = small_font(option.font)
            option.fontMetrics = QFontMetrics(option.font)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        super().paint(painter, option, index)
        if index.column() != PROGRESS:
            return
        where = QRectF(0, 0, MARK_SIDE, MARK_SIDE)
        where.moveCenter(QRectF(option.rect).center())
        paint_mark(painter, where, Progress(index.data(MARK)), option.palette)


def _keeps(event: QEvent) -> bool:
    """Whether a key means something here, whatever it means in the window."""
    assert isinstance(event, QKeyEvent)
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
