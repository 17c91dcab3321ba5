"""A word of the sentence that opens a list of things to tick; nothing ticked is anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from codage.gui.retrieval.ticklist import Choice, TickList
from codage.gui.words import tr

LONGEST = 48
_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PickButton(QComboBox):
    """Says what is ticked. Space, Enter or the arrow down open the list, made when it opens."""

    changed = Signal()

    def __init__(
        self, describe: Callable[[list[Any], list[str]], str], parent: QWidget | None = None
    ) -> None:
        """`describe` makes the button's words from the ticked keys and their names."""
        super().__init__(parent)
        self._describe = describe
        self._offered: Sequence[Choice] = ()
        self._ticked: set[Any] = set()
        self.addItem("")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.popup = TickList(self)
        self.popup.ticked.connect(self._tick)
        self.list, self.extra = self.popup.list, self.popup.extra
        self.extra.toggled.connect(lambda _: self._tell())
        self._say()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is ticked stays so, even when it is offered no more."""
        self._offered = choices
        if self.popup.isVisible():
            self.popup.fill(choices, self.chosen())
        self._say()

    def chosen(self) -> frozenset[Any]:
        """The ticked keys, those that are no longer offered included."""
        return frozenset(self._ticked)

    def choose(self, keys: frozenset[Any]) -> None:
        """Tick these and no others, without telling."""
        self._ticked = set(keys)
        self._say()

    def text(self) -> str:
        """What it says."""
        return self.itemText(0)

    def showPopup(self) -> None:
        """Open the list of things to tick in place of a list of one's own."""
        self.popup.fill(self._offered, self.chosen())
        self.popup.open_at(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _tick(self, key: Any, on: bool) -> None:
        if on:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self._tell()

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        there = [choice for choice in self._offered if choice.key in self._ticked]
        gone = self._ticked - {choice.key for choice in there}
        keys = [choice.key for choice in there] + sorted(gone, key=str)
        names = [choice.name for choice in there] + [tr("(gone)")] * len(gone)
        words = self._describe(keys, names)
        self.setItemText(0, words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…")
        self.setToolTip("\n".join(names[:20]))
        self.updateGeometry()
