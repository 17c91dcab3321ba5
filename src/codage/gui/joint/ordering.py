"""The quotations that are chosen, in their order: moved by keys, by buttons and by dragging."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.theme import Space
from codage.gui.words import tr

_KEY = Qt.ItemDataRole.UserRole


def in_order(every: Sequence[str], those: Sequence[str]) -> tuple[str, ...]:
    """`every` with `those` of its own in the order given; the others keep their places."""
    known, ordered = set(those), iter(those)
    return tuple(next(ordered, one) if one in known else one for one in every)


def moved(items: Sequence[str], item: str, by: int) -> tuple[str, ...]:
    """`items` with one of them so many places down, or up; as they are where it cannot go."""
    place, rest = items.index(item), list(items)
    if 0 <= place + by < len(rest):
        rest.insert(place + by, rest.pop(place))
    return tuple(rest)


class ChosenList(QWidget):
    """Alt+Up and Alt+Down move the one at hand, Delete takes it out."""

    ordered = Signal(object)
    """The keys in their new order, a tuple."""
    looked_at = Signal(str)
    """The key of the one that became current."""
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(tr("Chosen, in this order:"))
        self.list = _Dragged()
        self.list.setAccessibleName(tr("Chosen, in this order:"))
        self.list.setToolTip(tr("Drag, or Alt+Up and Alt+Down, to move; Delete takes one out"))
        self.label.setBuddy(self.list)
        self.up = _button("up", tr("Move the quotation up (Alt+Up)"))
        self.down = _button("down", tr("Move the quotation down (Alt+Down)"))
        self.remove = _button("remove", tr("Take the quotation out (Delete)"))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.label, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TIGHT)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.up.clicked.connect(lambda: self.move_current(-1))
        self.down.clicked.connect(lambda: self.move_current(1))
        self.remove.clicked.connect(self._remove)
        self.list.move_wanted.connect(self.move_current)
        self.list.remove_wanted.connect(self._remove)
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        self.list.currentRowChanged.connect(self._look)
        self.list.currentItemChanged.connect(self._tell_current)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys in their order."""
        return tuple(self.list.item(row).data(_KEY) for row in range(self.list.count()))

    @property
    def current(self) -> str:
        """The key of the one at hand; empty without one."""
        item = self.list.currentItem()
        return item.data(_KEY) if item is not None else ""

    def show_chosen(self, chosen: Sequence[tuple[str, str]]) -> None:
        """Show these: key and words. The one at hand stays so."""
        current = self.current
        self.list.blockSignals(True)
        self.list.clear()
        for key, words in chosen:
            item = QListWidgetItem(words)
            item.setData(_KEY, key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.go_to(current)
        self._look()

    def go_to(self, key: str) -> None:
        """Make this one current, and tell nobody."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(self.keys.index(key) if key in self.keys else -1)
        self.list.blockSignals(False)
        self._look()

    def move_current(self, by: int) -> None:
        """Move the one at hand so many places down, or up."""
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + by < self.list.count():
            return
        self.list.blockSignals(True)
        self.list.insertItem(row + by, self.list.takeItem(row))
        self.list.setCurrentRow(row + by)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self._look()
        self.ordered.emit(self.keys)

    def _tell_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.looked_at.emit(item.data(_KEY))

    def _remove(self) -> None:
        if self.current:
            self.removed.emit(self.current)

    def _look(self, *_: int) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.remove.setEnabled(row >= 0)


class _Dragged(QListWidget):
    move_wanted = Signal(int)
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(Space.HAIR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_wanted.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


def _button(icon: str, tip: str) -> QPushButton:
    button = QPushButton(icons.icon(icon), "")
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoDefault(False)
    return button
