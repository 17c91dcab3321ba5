"""The table of a joint display: cells of rich text, as high as they need to be.

A click on a number or a quotation opens what is behind it; a double-click or F2 changes the cell.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from codage.gui.joint.cells import EDIT, INTERVIEWS, QUOTE, SURVEY, Part, cell_html
from codage.gui.joint.model import JointModel
from codage.gui.theme import Space, theme_of
from codage.gui.words import tr

LOWEST = 56
SHARES = (0.14, 0.18, 0.19, 0.27, 0.22)
NARROWEST = 780
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = Space.SMALL


class JointView(QTableView):
    """Shows a `JointModel`."""

    opened = Signal(int, str)
    """What is behind a link of a row is wanted: one of the links of `cells`."""
    edit_wanted = Signal(int, int)
    """A cell that is changed by a picker: row and column."""
    add_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, model: JointModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.joint = model
        self.setModel(model)
        self.painter = CellDelegate(self)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(tr("Joint display"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(LOWEST)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(60)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.verticalScrollBar().setSingleStep(self.fontMetrics().lineSpacing() * 2)
        self._shares = list(SHARES)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.lay_out)
        self.horizontalHeader().sectionResized.connect(self._keep_shares)
        model.modelReset.connect(lambda: self._settling.start(0))
        model.dataChanged.connect(lambda *_: self._settling.start(0))
        self._spreading = False

    @property
    def row(self) -> int:
        """The current row, -1 without one."""
        return self.currentIndex().row()

    def go_to(self, row: int, part: Part | None = None) -> None:
        """Make a row current, in the column that was current before unless one is named."""
        if 0 <= row < self.joint.rowCount():
            column = part if part is not None else max(self.currentIndex().column(), 0)
            self.setCurrentIndex(self.joint.index(row, column))

    def lay_out(self) -> None:
        """Give every row the height of its highest cell."""
        for row in range(self.joint.rowCount()):
            height = max(
                self.painter.height(self.joint.index(row, part), self.columnWidth(part))
                for part in Part
            )
            self.setRowHeight(row, max(height, LOWEST))

    def edit_cell(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Change a cell: in place, or by its picker."""
        if not index.isValid() or not self.joint.can_write:
            return
        if index.column() == Part.THEME:
            self.edit(self.joint.index(index.row(), index.column()))
        else:
            self.edit_wanted.emit(index.row(), index.column())

    def open_cell(self, index: QModelIndex) -> None:
        """Open what is behind a cell; change it where nothing is."""
        if not index.isValid():
            return
        line, part = self.joint.lines[index.row()], Part(index.column())
        if part is Part.SURVEY and line.survey is not None:
            self.opened.emit(index.row(), SURVEY)
        elif part is Part.INTERVIEWS and line.interviews is not None:
            self.opened.emit(index.row(), INTERVIEWS)
        elif part is Part.QUOTATIONS and line.quotations:
            self.opened.emit(index.row(), QUOTE)
        else:
            self.edit_cell(index)

    def link_at(self, place: QPoint) -> tuple[QModelIndex, str]:
        """The cell at a place of the viewport, and the link there."""
        index = self.indexAt(place)
        if not index.isValid():
            return index, ""
        return index, self.painter.link(index, self.visualRect(index), place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        _, link = self.link_at(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index, link = self.link_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not link:
            return
        if link == EDIT:
            self.edit_cell(index)
        else:
            self.opened.emit(index.row(), link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index, link = self.link_at(event.position().toPoint())
        if not link:
            self.edit_cell(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            # Keys that the editor of a name lets through are not about the row.
            event.accept()
        elif key == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.copy_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_cell(self.currentIndex())
        elif key in _ENTER:
            self.open_cell(self.currentIndex())
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._settling.start(0)

    def _spread(self) -> None:
        width = left = max(self.viewport().width(), NARROWEST)
        self._spreading = True
        for part, share in zip(Part, self._shares, strict=True):
            wide = left if part == len(Part) - 1 else round(width * share / sum(self._shares))
            self.setColumnWidth(part, wide)
            left -= wide
        self._spreading = False
        self._settling.start(0)

    def _keep_shares(self, *_: int) -> None:
        if not self._spreading:
            width = max(self.viewport().width(), NARROWEST)
            self._shares = [max(self.columnWidth(part) / width, 0.05) for part in Part]
            self._settling.start(30)


class CellDelegate(QStyledItemDelegate):
    """Paints rich text, measures it, and finds links in it."""

    def __init__(self, view: JointView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        view, theme = self._view, theme_of(self._view.palette())
        rect = option.rect
        painter.save()
        painter.fillRect(rect, theme.colour("base"))
        painter.setPen(QPen(theme.colour("border")))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index == view.currentIndex():
            painter.setPen(QPen(theme.colour("accent"), 2 if view.hasFocus() else 1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.setClipRect(rect)
        painter.translate(rect.topLeft() + QPoint(_MARGIN, _MARGIN))
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(view.palette())
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        context.palette = palette
        self._document(index, rect.width()).documentLayout().draw(painter, context)
        painter.restore()

    def height(self, index: QModelIndex | QPersistentModelIndex, width: int) -> int:
        """How high a cell of that width is."""
        return round(self._document(index, width).size().height()) + 2 * _MARGIN

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = self._view.columnWidth(index.column())
        return QSize(width, self.height(index, width))

    def link(self, index: QModelIndex, rect: QRect, place: QPoint) -> str:
        """The link at a place of the viewport, in a cell that is painted in `rect`."""
        document = self._document(index, rect.width())
        inside = QPointF(place - rect.topLeft() - QPoint(_MARGIN, _MARGIN))
        return document.documentLayout().anchorAt(inside)

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setPlaceholderText(tr("Name the theme"))
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect = option.rect
        editor.setGeometry(rect.x(), rect.y(), rect.width(), editor.sizeHint().height())

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        # A count that comes in while a name is written does not write over it.
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def _document(self, index: QModelIndex | QPersistentModelIndex, width: int) -> QTextDocument:
        view = self._view
        line, part = view.joint.lines[index.row()], Part(index.column())
        html = cell_html(
            line, part, theme_of(view.palette()), view.joint.can_write, view.joint.waiting
        )
        return _laid_out(html, width - 2 * _MARGIN, view.font().toString())


@lru_cache(maxsize=600)
def _laid_out(html: str, width: int, font: str) -> QTextDocument:
    document = QTextDocument()
    chosen = QFont()
    chosen.fromString(font)
    document.setDefaultFont(chosen)
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(html)
    document.setTextWidth(max(width, 20))
    return document
