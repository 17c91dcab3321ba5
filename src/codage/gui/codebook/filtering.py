"""Which codes the tree shows: those that hold the typed words, are in a set, are not archived."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel

from codage.domain.anchors import CodeId
from codage.gui.codebook.model import FOUND_IN, IS_BESIDE, CodebookModel
from codage.gui.ranking import folded


class ShownCodes(QSortFilterProxyModel):
    """A code that fits is shown with the codes above it."""

    def __init__(self, codes: CodebookModel) -> None:
        super().__init__()
        self._codes = codes
        self._words: list[str] = []
        self._members: frozenset[CodeId] | None = None
        self._with_archived = False
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(codes)

    def show_found(self, typed: str) -> None:
        """Show the codes that hold these words in any of their texts, and what is under a name.

        Accents and capitals are ignored.
        """
        self._words = folded(typed).split()
        self.invalidate()

    def show_members(self, members: frozenset[CodeId] | None) -> None:
        """Show these codes alone, or all with None."""
        if members != self._members:
            self._members = members
            self.invalidate()

    def show_archived(self, shown: bool) -> None:
        """Show or hide what was archived."""
        self._with_archived = shown
        self.invalidate()

    @property
    def is_narrowed(self) -> bool:
        """Whether words were typed or a set was chosen."""
        return bool(self._words) or self._members is not None

    def index_of(self, code: CodeId | None) -> QModelIndex:
        """Where a code is; an invalid index when it is not shown."""
        return self.mapFromSource(self._codes.index_of(code))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role == FOUND_IN:
            return self._codes.found_in(self.mapToSource(index), self._words)
        if role == IS_BESIDE:
            return self.is_narrowed and not self._fits(self.mapToSource(index))
        return super().data(index, role)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return self._fits(self._codes.index(row, 0, parent))

    def _fits(self, index: QModelIndex) -> bool:
        in_set = self._members is None or self._codes.code_at(index).id in self._members
        return in_set and self._codes.fits(index, self._words, self._with_archived)
