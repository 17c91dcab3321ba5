"""The tree of codes as it is seen and handled: painting, dragging, keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from codage.gui.codebook.model import CODE, COUNTS, FOUND_IN, IS_BESIDE, Index
from codage.gui.mime import SPAN
from codage.gui.theme import Space, blend, small_font, theme_of
from codage.gui.words import number

SWATCH = 11
_ALONG = Qt.AlignmentFlag.AlignVCenter
_MOVES = {
    Qt.Key.Key_Up: "above",
    Qt.Key.Key_Down: "below",
    Qt.Key.Key_Right: "inside",
    Qt.Key.Key_Left: "outside",
}


class CodeTree(QTreeView):
    """Enter or a double-click applies; Alt and an arrow moves; Delete removes.

    Several codes can be chosen; the one with the focus is the code in hand.
    """

    applied = Signal(QModelIndex)
    move_wanted = Signal(str)
    """One of the functions of `codage.gui.codebook.moving`."""
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("code_tree")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(Space.LARGE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAutoExpandDelay(600)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(CodeDelegate(self))
        self.doubleClicked.connect(self.applied)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _keeps(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if self.state() == self.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if self.currentIndex().isValid():
                self.applied.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif move := _move_of(event):
            self.move_wanted.emit(move)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._welcomes(event):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._welcomes(event):
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._welcomes(event):
            super().dropEvent(event)
        else:
            event.ignore()

    def _welcomes(self, event: QDropEvent) -> bool:
        """Text from anywhere, but only codes that were picked up here."""
        return event.mimeData().hasFormat(SPAN) or event.source() in (self, self.viewport())


class CodeDelegate(QStyledItemDelegate):
    """A colour, the name, a badge with the key, and the number of segments."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        return QSize(80, option.fontMetrics.height() + Space.SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        theme, code = theme_of(option.palette), index.data(CODE)
        if code is None:
            return
        faint = 0.45 if code.archived else 1.0
        box = QRectF(option.rect).adjusted(Space.TIGHT, 0, -Space.SMALL, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(theme.stripe(code.colour), theme.colour("base"), faint))
        swatch = QRectF(box.left(), box.center().y() - SWATCH / 2, SWATCH, SWATCH)
        painter.drawRoundedRect(swatch, 3, 3)
        box.setLeft(swatch.right() + Space.SMALL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        quiet = theme.colour("on_selection" if chosen else "muted")
        small = small_font(option.font)
        painter.setFont(small)
        painter.setPen(quiet)
        counts = counts_shown(index.data(COUNTS))
        painter.drawText(box, _ALONG | Qt.AlignmentFlag.AlignRight, counts)
        box.setRight(box.right() - painter.fontMetrics().horizontalAdvance(counts) - Space.SMALL)
        if code.key:
            frame = theme.colour("on_selection" if chosen else "border")
            _paint_badge(painter, box, code.key, frame)
        painter.setFont(option.font)
        ink = theme.colour("on_selection" if chosen else "text")
        faded = code.archived or index.data(IS_BESIDE)
        painter.setPen(quiet if faded and not chosen else ink)
        found_in = index.data(FOUND_IN)
        told = QFontMetricsF(small).horizontalAdvance(found_in) + Space.SMALL if found_in else 0
        name = option.fontMetrics.elidedText(
            code.name, Qt.TextElideMode.ElideRight, max(int(box.width() - told), 0)
        )
        painter.drawText(box, _ALONG | Qt.AlignmentFlag.AlignLeft, name)
        if found_in:
            box.setLeft(box.left() + option.fontMetrics.horizontalAdvance(name) + Space.SMALL)
            painter.setFont(small)
            painter.setPen(quiet)
            painter.drawText(box, _ALONG | Qt.AlignmentFlag.AlignLeft, found_in)
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box = QRect(option.rect)
        box.setLeft(box.left() + Space.TIGHT + SWATCH + Space.TIGHT)
        editor.setGeometry(box)


def counts_shown(counts: tuple[int, int, bool]) -> str:
    """A code's own number of segments; for a family, that with its codes after it in brackets."""
    own, total, is_family = counts
    if not is_family or own == total:
        return number(own)
    return f"{number(own)} ({number(total)})" if own else f"({number(total)})"


def _paint_badge(painter: QPainter, box: QRectF, key: str, border: QColor) -> None:
    """The key in a frame at the right end of `box`, which shrinks by it."""
    metrics = painter.fontMetrics()
    side = max(metrics.height(), metrics.horizontalAdvance(key) + Space.TIGHT * 2)
    badge = QRectF(
        box.right() - side, box.center().y() - metrics.height() / 2, side, metrics.height()
    )
    ink = painter.pen()
    painter.setPen(QPen(border, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(badge, 3, 3)
    painter.setPen(ink)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, key)
    box.setRight(badge.left() - Space.TIGHT)


def _move_of(event: QKeyEvent) -> str | None:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    return _MOVES.get(Qt.Key(event.key())) if held in (alt, alt | shift) else None


def _keeps(event: QEvent) -> bool:
    """Whether a key means something here, whatever it means in the window."""
    assert isinstance(event, QKeyEvent)
    return event.key() == Qt.Key.Key_Delete or _move_of(event) is not None
