"""The codebook as a tree of check boxes: which codes go out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from codage.domain.anchors import CodeId
from codage.gui.ranking import folded
from codage.gui.theme import Space, theme_of
from codage.project.rows import CodeRow


class CodesTree(QTreeWidget):
    """A check on a code checks the codes under it too; each can be unchecked alone."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codes")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self._items: dict[CodeId, QTreeWidgetItem] = {}
        self.itemChanged.connect(self._spread)

    def show_codes(self, codes: Iterable[CodeRow], chosen: frozenset[CodeId] | None) -> None:
        """List `codes`; those of `chosen` are checked, or all where it is None."""
        self.blockSignals(True)
        self.clear()
        self._items = {}
        rows = {row.id: row for row in codes}
        children: dict[CodeId | None, list[CodeRow]] = {}
        for row in rows.values():
            children.setdefault(row.parent_id if row.parent_id in rows else None, []).append(row)
        self._add(self.invisibleRootItem(), None, children, chosen)
        self.expandAll()
        self.blockSignals(False)

    def _add(
        self,
        parent: QTreeWidgetItem,
        above: CodeId | None,
        children: dict[CodeId | None, list[CodeRow]],
        chosen: frozenset[CodeId] | None,
    ) -> None:
        for row in sorted(children.get(above, ()), key=lambda row: row.rank):
            item = QTreeWidgetItem(parent, [row.name])
            item.setToolTip(0, row.definition or row.name)
            item.setIcon(0, self._dot(row.colour))
            item.setCheckState(0, _state(chosen is None or row.id in chosen))
            self._items[row.id] = item
            self._add(item, row.id, children, chosen)

    @property
    def chosen(self) -> frozenset[CodeId] | None:
        """The codes that are checked; None where all are."""
        checked = frozenset(
            code
            for code, item in self._items.items()
            if item.checkState(0) == Qt.CheckState.Checked
        )
        return None if len(checked) == len(self._items) else checked

    def check_all(self, wanted: bool) -> None:
        """Check or uncheck every code."""
        self.blockSignals(True)
        for item in self._items.values():
            item.setCheckState(0, _state(wanted))
        self.blockSignals(False)
        self.viewport().update()
        self.chosen_changed.emit()

    def show_found(self, typed: str) -> None:
        """Show only the codes that hold the letters typed, with those above them."""
        wanted = folded(typed.strip())
        for item in self._items.values():
            item.setHidden(bool(wanted) and wanted not in folded(item.text(0)))
        for item in self._items.values():
            above = item.parent()
            while not item.isHidden() and above is not None:
                above.setHidden(False)
                above = above.parent()

    def _spread(self, item: QTreeWidgetItem) -> None:
        self.blockSignals(True)
        for below in _under(item):
            below.setCheckState(0, item.checkState(0))
        self.blockSignals(False)
        self.viewport().update()
        self.chosen_changed.emit()

    def _dot(self, colour: str) -> QIcon:
        ratio = 2
        side = Space.MEDIUM
        pixmap = QPixmap(QSize(side, side) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme_of(self.palette()).stripe(colour)))
        painter.drawEllipse(1, 1, side - 2, side - 2)
        painter.end()
        return QIcon(pixmap)


def _state(checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked


def _under(item: QTreeWidgetItem) -> Iterable[QTreeWidgetItem]:
    for place in range(item.childCount()):
        child = item.child(place)
        if child is not None:
            yield child
            yield from _under(child)
