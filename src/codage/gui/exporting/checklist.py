"""A list of check boxes: coders, or columns of the survey."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

LONGEST = 6


class CheckList(QListWidget):
    """As high as its lines, up to a few; then it scrolls."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Hashable] = []
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _: self.chosen_changed.emit())

    def show_choices(self, choices: Iterable[tuple[Hashable, str]], chosen: object) -> None:
        """List values with their texts; those in `chosen` are checked, or all where it is None."""
        self.blockSignals(True)
        self.clear()
        self._values = []
        for value, text in choices:
            item = QListWidgetItem(text)
            item.setToolTip(text)
            checked = chosen is None or value in chosen  # type: ignore[operator]
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
            self._values.append(value)
            self.addItem(item)
        height = self.sizeHintForRow(0) if self.count() else 0
        self.setFixedHeight(height * min(max(self.count(), 1), LONGEST) + 2 * self.frameWidth() + 2)
        self.blockSignals(False)

    @property
    def checked(self) -> list:
        """The values that are checked, in their order."""
        return [
            value
            for row, value in enumerate(self._values)
            if self.item(row).checkState() == Qt.CheckState.Checked
        ]

    @property
    def is_whole(self) -> bool:
        """Whether all are checked."""
        return len(self.checked) == self.count()
