"""The summary grid as the rows and columns of a table."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from codage.analysis.summary_grid import GridCell, GridCode, GridRow, SummaryGrid
from codage.gui.words import tr

_ROOT = QModelIndex()
NOTHING = SummaryGrid((), (), {})
Place = tuple[int, int]


class SummaryModel(QAbstractTableModel):
    """Holds a `SummaryGrid`."""

    def __init__(self) -> None:
        super().__init__()
        self.grid = NOTHING

    def show(self, grid: SummaryGrid) -> None:
        """Show this grid; only what is written is told anew where the rows and codes stay."""
        same = (grid.rows, grid.codes) == (self.grid.rows, self.grid.codes)
        if same and grid.rows and grid.codes:
            self.grid = grid
            last = self.index(len(grid.rows) - 1, len(grid.codes) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def write(self, grid: SummaryGrid, places: Iterable[Place]) -> None:
        """Show this grid, which differs in what these cells hold alone."""
        self.grid = grid
        for place in places:
            index = self.index(*place)
            self.dataChanged.emit(index, index)

    def row(self, number: int) -> GridRow:
        """The case, or the document without one, of a row."""
        return self.grid.rows[number]

    def code(self, number: int) -> GridCode:
        """The code of a column."""
        return self.grid.codes[number]

    def cell(self, index: QModelIndex | QPersistentModelIndex) -> GridCell:
        """What a cell holds."""
        return self.grid.cell(index.row(), index.column())

    def place_of(self, row: GridRow, code: GridCode) -> Place | None:
        """Where a case and a code meet in the grid of now."""
        for number, one in enumerate(self.grid.rows):
            if (one.case_id, one.case_id or one.document_ids) == (
                row.case_id,
                row.case_id or row.document_ids,
            ):
                for column, other in enumerate(self.grid.codes):
                    if other.id == code.id:
                        return number, column
        return None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.grid.codes)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.summary
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.summary or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = tr("{count} segments", count=len(cell.codings))
            name = f"{self.row(index.row()).name}, {self.code(index.column()).name}"
            told = tr("{name}: {value}", name=name, value=count)
            return f"{told}. {cell.summary or tr('Nothing is written here yet.')}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            code = self.code(section)
            return code.name if role == Qt.ItemDataRole.DisplayRole else code.path
        row = self.row(section)
        if role == Qt.ItemDataRole.ToolTipRole and row.case_id is None:
            return tr("{name}: no case is linked to this interview", name=row.name)
        return row.name
