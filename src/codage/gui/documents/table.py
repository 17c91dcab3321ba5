"""The table of interviews as it is seen: progress marks, widths, and the keys it keeps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from codage.gui.documents.model import CASE, CODINGS, MARK, NAME, PROGRESS
from codage.gui.progress import paint_mark
from codage.gui.theme import Space, theme_of
from codage.project.rows import Progress

MARK_SIDE = 15


class DocumentsTable(QTreeView):
    """A flat, sortable list. Delete asks for removal here, whatever the window's own Delete is."""

    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("documents_table")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_CellDelegate(self))

    def lay_out_columns(self) -> None:
        """Give the name all the room that the rest leaves."""
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(28)
        header.setSectionsMovable(False)
        metrics = self.fontMetrics()
        title = self.model().headerData(CODINGS, Qt.Orientation.Horizontal)
        header.setSectionResizeMode(PROGRESS, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(CASE, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(CODINGS, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(PROGRESS, 28)
        self.setColumnWidth(CASE, metrics.averageCharWidth() * 11)
        # The arrow of the sorted column takes room beside its title.
        self.setColumnWidth(
            CODINGS, metrics.horizontalAdvance(str(title)) + 2 * Space.SMALL + Space.LARGE
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.state() != self.State.EditingState:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def edit_name(self, index: QModelIndex) -> None:
        """Let the name at `index` be typed over."""
        if index.isValid():
            self.edit(index.siblingAtColumn(NAME))


class _CellDelegate(QStyledItemDelegate):
    """Progress as a mark; case and number more quietly than the name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(28, option.fontMetrics.height() + Space.SMALL)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        super().initStyleOption(option, index)
        if index.column() in (CASE, CODINGS):
            quiet = theme_of(option.palette).colour("muted")
            option.palette.setColor(option.palette.ColorRole.Text, quiet)

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
