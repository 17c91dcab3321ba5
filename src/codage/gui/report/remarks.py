"""What is to be looked at in a report: a line below the paper that opens the list of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.gui import icons
from codage.gui.placing import place_at
from codage.gui.theme import Space, small_font
from codage.gui.words import tr

_KEY = Qt.ItemDataRole.UserRole
_WIDTH, _MOST_HIGH, _BAR = 460, 400, 16
_CHOOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """A remark as it is listed: under the title of its block, in a sentence."""

    remark: Any
    title: str
    told: str


class RemarkList(QFrame):
    """Opens by its button. The arrows move, Enter or a click goes there, Escape closes."""

    chosen = Signal(object)
    """The `Remark` to go to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._button: QWidget | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("To look at before others read the report"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(Space.ICON, Space.ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemClicked.connect(self._choose)
        self.list.installEventFilter(self)
        told = QLabel(tr("Enter goes there, Escape closes"))
        told.setFont(small_font(told.font()))
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(self.list)
        column.addWidget(told)

    def fill(self, listed: Sequence[ToLookAt]) -> None:
        """List these; the one in hand stays so where it is still there."""
        current = self.list.currentItem()
        in_hand = current.data(_KEY) if current is not None else None
        self.list.clear()
        for title, those in groupby(listed, key=lambda one: (one.remark.block, one.title)):
            self._add_head(title[1])
            for one in those:
                item = self._add(one)
                if self.list.currentItem() is None or one.remark == in_hand:
                    self.list.setCurrentItem(item)
        self._fit()
        if self.isVisible() and self._button is not None:
            place_at(self, self._button)

    def open_at(self, button: QWidget) -> None:
        """Open above `button`, or below it, wherever there is room."""
        self._button = button
        self._fit()
        place_at(self, button)
        self.show()
        self.list.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _CHOOSES
        ):
            self._choose(self.list.currentItem())
            return True
        return super().eventFilter(watched, event)

    def _add_head(self, words: str) -> None:
        font = small_font(self.list.font())
        font.setBold(True)
        metrics = QFontMetrics(font)
        room = _WIDTH - _BAR - 2 * Space.SMALL
        head = QListWidgetItem(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setFont(font)
        head.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        head.setSizeHint(QSize(0, metrics.height() + 2 * Space.SMALL))
        self.list.addItem(head)

    def _add(self, one: ToLookAt) -> QListWidgetItem:
        item = QListWidgetItem(icons.icon("warning", "warning"), one.told)
        item.setData(_KEY, one.remark)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}: {one.told}")
        room = _WIDTH - _BAR - Space.ICON - 4 * Space.SMALL
        wrapped = QFontMetrics(self.list.font()).boundingRect(
            QRect(0, 0, room, _MOST_HIGH), Qt.TextFlag.TextWordWrap, one.told
        )
        item.setSizeHint(QSize(0, max(wrapped.height(), Space.ICON) + 2 * Space.TIGHT))
        self.list.addItem(item)
        return item

    def _fit(self) -> None:
        """Be as high as the list, as far as there is room."""
        high = sum(self.list.item(row).sizeHint().height() for row in range(self.list.count()))
        self.list.setFixedSize(_WIDTH, min(high, _MOST_HIGH) + 2 * Space.HAIR)
        self.adjustSize()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() and self.isVisible():
            remark = item.data(_KEY)
            self.hide()
            self.chosen.emit(remark)


class RemarkLine(QWidget):
    """“4 things to look at before others read it”, a button; empty where there are none."""

    chosen = Signal(object)
    """The `Remark` to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.popup = RemarkList(self)
        self.popup.chosen.connect(self.chosen)
        self.button = QToolButton()
        self.button.setIcon(icons.icon("warning", "warning"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(tr("List them; choosing one goes there"))
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The paper does not jump when the line comes and goes.
        kept = QSizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(kept)
        self.button.clicked.connect(lambda: self.popup.open_at(self.button))
        self.button.hide()
        self.waiting = QLabel()
        self.waiting.setFont(small_font(self.waiting.font()))
        self.waiting.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, Space.TIGHT, Space.SMALL, Space.TIGHT)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self.waiting)

    def show_remarks(self, listed: Sequence[ToLookAt]) -> None:
        """Offer these; a list that is open follows, and closes where there is none."""
        self.popup.fill(listed)
        if not listed:
            self.popup.hide()
        self.button.setText(
            tr("{count} things to look at before others read it", count=len(listed))
        )
        self.button.setVisible(bool(listed))
