"""The codebook as a tree of check boxes: which codes go out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from codage.domain.anchors import CodeId
from codage.gui.codebook.checks import CodeChecks, check_state
from codage.project.rows import CodeRow


class CodesTree(CodeChecks):
    """A check on a code checks the codes under it too; each can be unchecked alone."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codes")
        self.itemChanged.connect(self._spread)

    def show_choice(self, codes: Iterable[CodeRow], chosen: frozenset[CodeId] | None) -> None:
        """List `codes`; those of `chosen` are checked, or all where it is None."""
        rows = list(codes)
        blocked = QSignalBlocker(self)
        self.show_codes(rows, {row.id for row in rows} if chosen is None else chosen)
        blocked.unblock()

    @property
    def chosen(self) -> frozenset[CodeId] | None:
        """The codes that are checked; None where all are."""
        checked = frozenset(self.checked)
        return None if len(checked) == len(self._items) else checked

    def check_all(self) -> None:
        """Check every code."""
        self._set(self._items.values(), check_state(True))

    def check_none(self) -> None:
        """Uncheck every code."""
        self._set(self._items.values(), check_state(False))

    def _spread(self, item: QTreeWidgetItem) -> None:
        self._set(_under(item), item.checkState(0))

    def _set(self, items: Iterable[QTreeWidgetItem], state: Qt.CheckState) -> None:
        blocked = QSignalBlocker(self)
        for item in items:
            item.setCheckState(0, state)
        blocked.unblock()
        self.viewport().update()
        self.chosen_changed.emit()


def _under(item: QTreeWidgetItem) -> Iterable[QTreeWidgetItem]:
    for place in range(item.childCount()):
        child = item.child(place)
        if child is not None:
            yield child
            yield from _under(child)
