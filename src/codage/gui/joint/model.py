"""The rows of a joint display as a table of five columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from codage.domain.joint_display import JointDisplay, JointRow
from codage.exporters.joint_display.table import JointLine, JointTable
from codage.gui.joint.cells import Part, cell_text
from codage.gui.words import tr

LINE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class JointModel(QAbstractTableModel):
    """Shows a `JointTable`. A label is written by ordinary editing; pickers do the rest."""

    label_written = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[JointLine] = ()
        self.can_write = False
        self.waiting = False

    def show(self, table: JointTable | None) -> None:
        """Show this table in place of the one before."""
        self.waiting = False
        self._show(table.lines if table else ())

    def follow(self, display: JointDisplay) -> None:
        """Show the rows of `display` at once, with what was counted for the same questions."""
        counted = {_asked(line.row): line for line in self.lines}
        before = {line.row.label: line for line in self.lines}
        lines = []
        for row in display.rows:
            known = counted.get(_asked(row)) or before.get(row.label)
            if known is not None:
                lines.append(replace(known, row=row))
            else:
                lines.append(JointLine(row, (), "", (), None, None, ()))
        self.waiting = True
        self._show(lines)

    def _show(self, lines: Sequence[JointLine]) -> None:
        if len(lines) == len(self.lines):
            self.lines = lines
            if lines:
                last = self.index(len(lines) - 1, len(Part) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(Part)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        line, part = self.lines[index.row()], Part(index.column())
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell_text(line, part)
        if role == Qt.ItemDataRole.EditRole and part is Part.THEME:
            return line.row.label
        if role == Qt.ItemDataRole.ToolTipRole and part is Part.QUOTATIONS:
            return cell_text(line, part) or None
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = 0
    ) -> bool:
        if role == Qt.ItemDataRole.EditRole and index.column() == Part.THEME:
            self.label_written.emit(index.row(), " ".join(str(value).split()))
            return True
        return False

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.can_write and index.column() == Part.THEME:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                Part.THEME: tr("Theme"),
                Part.SURVEY: tr("Survey"),
                Part.INTERVIEWS: tr("Interviews"),
                Part.QUOTATIONS: tr("Quotations"),
                Part.INTERPRETATION: tr("Interpretation"),
            }[Part(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _asked(row: JointRow) -> tuple[object, ...]:
    return row.codes, row.variable, row.values, row.quotations
