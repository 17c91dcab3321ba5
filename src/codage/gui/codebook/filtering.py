"""Which codes the tree shows: those whose name holds the typed letters, archived ones or not."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel

from codage.domain.anchors import CodeId
from codage.gui.codebook.model import CodebookModel
from codage.gui.ranking import folded


class ShownCodes(QSortFilterProxyModel):
    """A code that fits is shown with the codes above it and those under it."""

    def __init__(self, codes: CodebookModel) -> None:
        super().__init__()
        self._codes = codes
        self._wanted = ""
        self._with_archived = False
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(codes)

    def show_named(self, typed: str) -> None:
        """Show the codes with these letters in their name, accents and capitals ignored."""
        self._wanted = folded(" ".join(typed.split()))
        self.invalidate()

    def show_archived(self, shown: bool) -> None:
        """Show or hide what was archived."""
        self._with_archived = shown
        self.invalidate()

    @property
    def is_narrowed(self) -> bool:
        """Whether letters were typed."""
        return bool(self._wanted)

    def index_of(self, code: CodeId | None) -> QModelIndex:
        """Where a code is; an invalid index when it is not shown."""
        return self.mapFromSource(self._codes.index_of(code))

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._codes.fits(
            self._codes.index(row, 0, parent), self._wanted, self._with_archived
        )
