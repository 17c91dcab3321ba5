"""A word of the sentence that opens a list of things to tick; nothing ticked is anything."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from codage.gui.ranking import folded
from codage.gui.theme import Space, small_font, theme_of
from codage.gui.words import tr

KEY = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1
FILTERED_FROM = 10
MOST_SHOWN = 14
LONGEST = 48
_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tick. ``head`` names the part of the list it begins, ``depth`` indents it."""

    key: Hashable
    name: str
    depth: int = 0
    colour: str = ""
    head: str = ""


class PickButton(QComboBox):
    """Says what is ticked. Space, Enter or the arrow down open the list."""

    changed = Signal()

    def __init__(
        self, describe: Callable[[list[Any], list[str]], str], parent: QWidget | None = None
    ) -> None:
        """`describe` makes the button's words from the ticked keys and their names."""
        super().__init__(parent)
        self._describe = describe
        self._offered: Sequence[Choice] = ()
        self._gone: frozenset[Any] = frozenset()
        self.addItem("")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._build_popup()
        self._say()

    def _build_popup(self) -> None:
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setFrameShape(QFrame.Shape.StyledPanel)
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
        self.extra.toggled.connect(lambda _: self._tell())
        hint = QLabel(tr("Enter ticks, Escape closes; nothing ticked is anything"))
        hint.setFont(small_font(hint.font()))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        for widget in (self.line, self.list, self.extra, hint):
            column.addWidget(widget)
        self._was_ticked = False

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is ticked stays so."""
        ticked = self.chosen() | self._gone
        self._offered = choices
        theme = theme_of(self.palette())
        self.list.blockSignals(True)
        self.list.clear()
        for choice in choices:
            if choice.head:
                self._add_head(choice.head)
            item = QListWidgetItem("    " * choice.depth + choice.name)
            item.setData(KEY, choice.key)
            item.setData(_NAME, choice.name)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsSelectable
            )
            if choice.colour:
                dot = QPixmap(10, 10)
                dot.fill(theme.stripe(choice.colour))
                item.setIcon(QIcon(dot))
            item.setCheckState(_state(choice.key in ticked))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._gone = ticked - {choice.key for choice in choices}
        self.line.setVisible(len(choices) >= FILTERED_FROM)
        self._say()

    def _add_head(self, words: str) -> None:
        head = QListWidgetItem(words)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        font = small_font(self.list.font())
        font.setBold(True)
        head.setFont(font)
        self.list.addItem(head)

    def chosen(self) -> frozenset[Any]:
        """The ticked keys, those that are no longer offered included."""
        ticked = {
            item.data(KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked
        }
        return frozenset(ticked) | self._gone

    def choose(self, keys: frozenset[Any]) -> None:
        """Tick these and no others, without telling."""
        offered = {choice.key for choice in self._offered}
        self._gone = keys - offered
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(_state(item.data(KEY) in keys))
        self.list.blockSignals(False)
        self._say()

    def text(self) -> str:
        """What it says."""
        return self.itemText(0)

    def showPopup(self) -> None:
        """Open the list of things to tick in place of a list of one's own."""
        self.line.clear()
        rows = min(self.list.count(), MOST_SHOWN)
        row = max(self.list.sizeHintForRow(self.list.count() - 1), 20) if rows else 20
        self.list.setFixedHeight(rows * row + 2 * Space.TIGHT)
        self.popup.setMinimumWidth(min(max(self.list.sizeHintForColumn(0) + 64, 260), 460))
        self.popup.adjustSize()
        self.popup.move(self._place())
        self.popup.show()
        self._go_to_first()
        (self.line if self.line.isVisibleTo(self.popup) else self.list).setFocus()

    def _place(self) -> QPoint:
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        screen = self.screen().availableGeometry()
        size = self.popup.sizeHint()
        if below.y() + size.height() > screen.bottom():
            above = self.mapToGlobal(QPoint(0, 0)).y() - size.height() - 2
            below.setY(max(above, screen.top()))
        below.setX(min(below.x(), screen.right() - size.width()))
        return below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

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

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            item = self.list.item(row)
            if not item.isHidden() and item.flags():
                self.list.setCurrentItem(item)
                return
            row += by

    def _items(self) -> list[QListWidgetItem]:
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [item for item in rows if item.flags()]

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
        wanted = folded(typed.strip())
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(bool(wanted) and (not item.flags() or wanted not in folded(item.text())))
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self._go_to_first()

    def _go_to_first(self) -> None:
        shown = (item for item in self._items() if not item.isHidden())
        if first := next(shown, None):
            self.list.setCurrentItem(first)

    def _tell(self, item: QListWidgetItem | None = None) -> None:
        self._was_ticked = item is not None
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        ticked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        keys = [item.data(KEY) for item in ticked] + sorted(self._gone, key=str)
        names = [item.data(_NAME) for item in ticked] + [tr("(gone)")] * len(self._gone)
        words = self._describe(keys, names)
        self.setItemText(0, words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…")
        self.setToolTip("\n".join(names[:20]))
        self.updateGeometry()


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
