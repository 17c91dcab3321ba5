"""Filling combo boxes with what there is to choose from now; nothing is emitted meanwhile."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


def offer(combo: QComboBox, choices: Iterable[tuple[str, object]], chosen: object) -> None:
    """Offer names and what they stand for; `chosen` is on show, or the first where it is gone."""
    blocked = QSignalBlocker(combo)
    combo.clear()
    for name, value in choices:
        combo.addItem(name, value)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    blocked.unblock()


def offer_anew(combo: QComboBox, choices: Iterable[tuple[str, object]]) -> None:
    """Offer other choices; what is chosen stays chosen where it is still there."""
    offer(combo, choices, combo.currentData())
