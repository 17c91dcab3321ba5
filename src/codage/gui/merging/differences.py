"""What is otherwise in a copy, beside what is here and stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from codage.gui.theme import Space
from codage.gui.words import mark, tr
from codage.project.merging import Difference, Kind

KINDS = {
    Kind.CODING: mark("Coding that both changed"),
    Kind.MOVED: mark("Coding whose words differ here"),
    Kind.UNPLACED: mark("Coding whose words are not here"),
    Kind.CODE: mark("Code"),
    Kind.MEMO: mark("Memo"),
    Kind.SUMMARY: mark("Summary"),
    Kind.ATTRIBUTE: mark("Answer of a case"),
    Kind.SPEECH: mark("Speaker or time"),
}
FIELDS = {
    "name": mark("Name"),
    "definition": mark("Definition"),
    "inclusion": mark("Inclusion"),
    "exclusion": mark("Exclusion"),
    "example": mark("Example"),
    "colour": mark("Colour"),
    "archived": mark("Archived"),
    "parent": mark("Parent code"),
}
LINES, LONGEST = 2, 400
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
_ROOT = QModelIndex()


class DifferencesModel(QAbstractTableModel):
    """A row a difference: what it is about, as it is here, as it is in the copy."""

    def __init__(self, differences: Sequence[Difference], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = list(differences)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == ItemRole.DisplayRole:
            return (tr("What"), tr("Where"), tr("Here (stays)"), tr("In the copy"))[section]
        if role == ItemRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        row = self._rows[index.row()]
        if role == ItemRole.DisplayRole:
            return self._texts(row)[index.column()][:LONGEST]
        if role == ItemRole.ToolTipRole:
            return self._texts(row)[index.column()] or None
        return None

    @staticmethod
    def _texts(row: Difference) -> tuple[str, str, str, str]:
        where = row.where
        if row.kind is Kind.CODE:
            where = tr(FIELDS[row.where])
        elif row.kind is Kind.SPEECH:
            where = tr("{count} turns", count=int(row.where))
        name = tr("{name}: {value}", name=tr(KINDS[row.kind]), value=row.name)
        return name, where, " ".join(row.here.split()), " ".join(row.there.split())


class DifferencesTable(QTableView):
    """Differences with their words wrapped to a few lines."""

    def __init__(self, differences: Sequence[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(DifferencesModel(differences, self))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        height = self.fontMetrics().lineSpacing() * LINES + Space.SMALL
        self.verticalHeader().setDefaultSectionSize(height)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
