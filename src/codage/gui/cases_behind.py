"""The rows of the survey behind a number: each case, its answer, and the way to its segments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from codage.domain.anchors import CaseId
from codage.gui.theme import small_font
from codage.gui.words import number, tr

_SORT = Qt.ItemDataRole.UserRole + 1
_CASE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class CaseBehind:
    """A case: its cells beside its name (text, or a number to sort by), and its interviews."""

    case: CaseId
    name: str
    cells: tuple[str | float, ...]
    documents: int


class CasesDialog(QDialog):
    """A table of cases that is sorted by a click on its heads and copied with Ctrl+C."""

    case_wanted = Signal(object)
    """The `CaseId` of a case with interviews, whose segments are wanted."""

    def __init__(
        self, title: str, heads: Sequence[str], cases: Sequence[CaseBehind], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = QStandardItemModel(0, len(heads) + 2)
        self.model.setHorizontalHeaderLabels([tr("Case"), *heads, tr("Interviews")])
        for one in cases:
            self.model.appendRow(_items(one))
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.model)
        proxy.setSortRole(_SORT)
        proxy.setSortLocaleAware(True)
        self.table = _CasesTable()
        self.table.setModel(proxy)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.table.horizontalHeader().setDefaultAlignment(left)
        self.table.setAccessibleName(title)
        told = QLabel(
            tr("Enter or a double-click opens what the case’s interviews say of it; Ctrl+C copies.")
        )
        told.setWordWrap(True)
        told.setFont(small_font(told.font()))
        told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(told)
        column.addWidget(buttons)
        self.table.doubleClicked.connect(self._open)
        self.table.entered_row.connect(self._open)
        self.table.copy_wanted.connect(self.copy)
        self.table.resizeColumnsToContents()
        self.resize(700, 460)
        self.table.setFocus()

    def copy(self) -> None:
        """Put the table on the clipboard."""
        model = self.table.model()
        heads = [
            str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(model.columnCount())
        ]
        lines = [heads]
        for row in range(model.rowCount()):
            lines.append([str(model.index(row, n).data()) for n in range(model.columnCount())])
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def _open(self, *_: object) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            case = self.table.model().index(row, 0).data(_CASE)
            if case is not None:
                self.case_wanted.emit(CaseId(case))


class _CasesTable(QTableView):
    entered_row = Signal()
    copy_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)


def _items(one: CaseBehind) -> list[QStandardItem]:
    name = QStandardItem(one.name)
    name.setData(one.name.casefold(), _SORT)
    name.setData(int(one.case) if one.documents else None, _CASE)
    items = [name]
    for cell in (*one.cells, one.documents):
        missing = isinstance(cell, float) and cell != cell
        item = QStandardItem("–" if missing else cell if isinstance(cell, str) else number(cell))
        item.setData(-1.0 if missing else cell, _SORT)
        if not isinstance(cell, str):
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        items.append(item)
    return items
