"""The codebook as a tree of check boxes; a check concerns its own code alone."""

from __future__ import annotations

from collections.abc import Container, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from codage.domain.anchors import CodeId
from codage.gui.codebook.colours import dot_icon
from codage.gui.ranking import folded
from codage.gui.theme import theme_of
from codage.project.rows import CodeRow


class CodeChecks(QTreeWidget):
    """Codes to choose from, which may cross families."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self._items: dict[CodeId, QTreeWidgetItem] = {}

    def show_codes(self, codes: Iterable[CodeRow], checked: Container[CodeId]) -> None:
        """List `codes`, parents before children."""
        self.clear()
        self._items = {}
        theme = theme_of(self.palette())
        for row in codes:
            above = self._items.get(row.parent_id) if row.parent_id is not None else None
            item = QTreeWidgetItem(above or self.invisibleRootItem(), [row.name])
            item.setIcon(0, dot_icon(theme.stripe(row.colour)))
            item.setToolTip(0, row.definition or row.name)
            item.setCheckState(0, check_state(row.id in checked))
            self._items[row.id] = item
        self.expandAll()

    @property
    def checked(self) -> list[CodeId]:
        """The codes that are checked, in the order of the codebook."""
        return [
            code
            for code, item in self._items.items()
            if item.checkState(0) == Qt.CheckState.Checked
        ]

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


def check_state(is_checked: bool) -> Qt.CheckState:
    """How a box shows whether it is checked."""
    return Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked
