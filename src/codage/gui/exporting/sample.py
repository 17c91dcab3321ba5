"""The first rows of an export, as a table to look at."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from codage.exporters.options import Dialect, ExportOptions
from codage.exporters.registry import table_for
from codage.exporters.table import Cell, Column, Kind, Row
from codage.gui.theme import theme_of
from codage.gui.words import say, tr
from codage.project import Project

SHOWN_ROWS = 60
_LONGEST = 120
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Sample:
    """All columns, the first rows, and how many rows there are."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    count: int
    dialect: Dialect


def sample_of(project: Project, name: str, options: ExportOptions) -> Sample:
    """The beginning of what the export would write; for a thread of its own."""
    table = table_for(project, name, options, in_words=say)
    rows = tuple(islice(table.rows, SHOWN_ROWS))
    return Sample(table.columns, rows, table.count, options.dialect)


class SampleModel(QAbstractTableModel):
    """Cells as the file will hold them. Empty ones are empty, not zero."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._sample = Sample((), (), 0, Dialect.ISO)

    def show(self, sample: Sample) -> None:
        """Show another beginning."""
        self.beginResetModel()
        self._sample = sample
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sample.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sample.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        column = self._sample.columns[section]
        if role == Role.DisplayRole:
            return column.name
        if role == Role.ToolTipRole:
            lines = [column.label, column.values, column.origin]
            return "\n".join(line[:400] for line in lines if line)
        if role == Role.TextAlignmentRole:
            return int(_side(column) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        column = self._sample.columns[index.column()]
        cell = self._sample.rows[index.row()][index.column()]
        match role:
            case Role.DisplayRole:
                return self._text(cell)[:_LONGEST].replace("\n", " ")
            case Role.ToolTipRole:
                return str(cell)[:1000] if cell is not None else tr("Empty: there is no value")
            case Role.TextAlignmentRole:
                return int(_side(column) | Qt.AlignmentFlag.AlignVCenter)
            case Role.ForegroundRole if cell == 0:
                return theme_of(self._parent.palette()).colour("muted")
        return None

    def _text(self, cell: Cell) -> str:
        if cell is None:
            return ""
        if isinstance(cell, float):
            text = f"{cell:.6f}".rstrip("0").rstrip(".")
            return text.replace(".", ",") if self._sample.dialect is Dialect.FRENCH else text
        return str(cell)


def _side(column: Column) -> Qt.AlignmentFlag:
    numeric = column.kind in (Kind.INTEGER, Kind.DECIMAL)
    return Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
