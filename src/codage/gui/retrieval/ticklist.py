"""A small window with a list of things to tick and a line to find them by a few letters."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from codage.gui.placing import place_at
from codage.gui.ranking import holds
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr

KEY = Qt.ItemDataRole.UserRole
FILTERED_FROM = 10
MOST_SHOWN = 14
_INDENT = "    "
_TICKABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick. ``head`` names the part of the list it begins, ``depth`` indents it."""

    key: Hashable
    name: str
    depth: int = 0
    colour: str = ""
    head: str = ""


class TickList(QFrame):
    """Opens under a button. The arrows move, Enter and Space tick, Escape closes."""

    ticked = Signal(object, bool)
    """A key, and whether it is ticked now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A few letters"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setIconSize(QSize(10, 10))
        self.list.itemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._toggle_clicked)
        self.list.installEventFilter(self)
        self.extra = QCheckBox()
        self.extra.hide()
        self.told = QLabel(tr("Enter ticks, Escape closes; nothing ticked is anything"))
        self.told.setFont(small_font(self.told.font()))
        self.told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        for widget in (self.line, self.list, self.extra, self.told):
            column.addWidget(widget)
        self._was_ticked = False

    def fill(self, choices: Sequence[Choice], ticked: frozenset[Any]) -> None:
        """List these, with those ticks."""
        theme = theme_of(self.palette())
        self.list.blockSignals(True)
        self.list.clear()
        for choice in choices:
            if choice.head:
                self._add_head(choice.head)
            item = QListWidgetItem(_INDENT * choice.depth + choice.name)
            item.setData(KEY, choice.key)
            item.setFlags(_TICKABLE)
            if choice.colour:
                dot = QPixmap(10, 10)
                dot.fill(theme.stripe(choice.colour))
                item.setIcon(QIcon(dot))
            item.setCheckState(_state(choice.key in ticked))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.line.setVisible(len(choices) >= FILTERED_FROM)

    def open_at(self, button: QWidget) -> None:
        """Open below `button`, or above it where there is no room below."""
        self.line.clear()
        rows = min(self.list.count(), MOST_SHOWN)
        height = max(self.list.sizeHintForRow(self.list.count() - 1), 20) if rows else 20
        self.list.setFixedHeight(rows * height + 2 * Space.TIGHT)
        self.setMinimumWidth(min(max(self.list.sizeHintForColumn(0) + 64, 260), 460))
        self.adjustSize()
        place_at(self, button)
        self.show()
        self._go_to_first()
        (self.line if self.line.isVisibleTo(self) else self.list).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self.list.currentItem())
            self.line.selectAll()
            return True
        if watched is self.line and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(watched, event)

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        font = small_font(self.list.font())
        font.setBold(True)
        head.setFont(font)
        self.list.addItem(head)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            item = self.list.item(row)
            if not item.isHidden() and item.flags():
                self.list.setCurrentItem(item)
                return
            row += by

    def _toggle_clicked(self, item: QListWidgetItem) -> None:
        # A click on the box itself has changed it already; one on the name has not.
        if not self._was_ticked:
            self._toggle(item)
        self._was_ticked = False

    def _toggle(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() and not item.isHidden():
            item.setCheckState(_state(item.checkState() != Qt.CheckState.Checked))
            self._was_ticked = False

    def _filter(self, typed: str) -> None:
        sought = bool(typed.strip())
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(sought and not (item.flags() and holds(item.text(), typed)))
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self._go_to_first()

    def _go_to_first(self) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.flags() and not item.isHidden():
                self.list.setCurrentItem(item)
                return

    def _tell(self, item: QListWidgetItem) -> None:
        self._was_ticked = True
        self.ticked.emit(item.data(KEY), item.checkState() == Qt.CheckState.Checked)


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
