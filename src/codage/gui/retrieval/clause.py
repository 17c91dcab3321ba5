"""What every condition of the form is made of: words that stay, and words to choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from codage.domain.query import Condition
from codage.gui.frequencies.flow import FlowLayout
from codage.gui.retrieval.offers import Offers
from codage.gui.retrieval.picking import PickButton


class WordCombo(QComboBox):
    """A word of the sentence; the wheel scrolls the sentence and does not change the word."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Clause(QWidget):
    """One condition. It says `changed` when a person has chosen something else in it."""

    changed = Signal()

    def __init__(self, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers = offers
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def condition(self) -> Condition:
        """What is chosen."""
        raise NotImplementedError

    def show_condition(self, condition: Any) -> None:
        """Choose what a condition says."""
        raise NotImplementedError

    def offer(self, offers: Offers) -> None:
        """Offer what the project has now; what is chosen stays."""
        self.offers = offers

    def _put(self, *widgets: QWidget) -> None:
        row = FlowLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            row.addWidget(widget)
        self.setLayout(row)

    def _word(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setMinimumHeight(QComboBox().sizeHint().height())
        return label

    def _combo(self, items: Sequence[tuple[Any, str]]) -> QComboBox:
        combo = WordCombo()
        for data, text in items:
            combo.addItem(text, data)
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        return combo

    def _yes_or_no(self, yes: str, no: str) -> QComboBox:
        return self._combo([(False, yes), (True, no)])

    def _pick(self, describe: Callable[[list[Any], list[str]], str]) -> PickButton:
        pick = PickButton(describe)
        pick.changed.connect(self.changed)
        return pick
