"""The words that a search by forms or families takes in, each of which can be left out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from codage.gui.frequencies.flow import FlowLayout
from codage.gui.words import number, tr
from codage.project.search_words import FoundLemma

MOST = 30


class WordsFound(QWidget):
    """Boxes to untick. What was unticked stays so while the search is the same."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._row)
        self.boxes: dict[str, QCheckBox] = {}
        self.left_out: frozenset[str] = frozenset()

    def forget(self) -> None:
        """Leave nothing out any more: something else is looked for."""
        self.left_out = frozenset()

    def show_words(self, found: Iterable[FoundLemma]) -> None:
        """Offer these words."""
        listed = list(found)[:MOST]
        counts = {one.lemma: one.count for one in listed}
        if list(counts) != list(self.boxes):
            self._make(listed)
        self.setVisible(bool(listed))

    def _make(self, found: Iterable[FoundLemma]) -> None:
        while item := self._row.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        for one in found:
            box = QCheckBox(f"{one.lemma} {number(one.count)}".replace("&", "&&"))
            box.setToolTip(
                tr("{word} and its forms: {count} times in all interviews", word=one.lemma,
                   count=one.count)
            )  # fmt: skip
            box.setChecked(one.lemma not in self.left_out)
            box.toggled.connect(self._tell)
            self._row.addWidget(box)
            self.boxes[one.lemma] = box

    def _tell(self) -> None:
        self.left_out = frozenset(word for word, box in self.boxes.items() if not box.isChecked())
        self.changed.emit()
