"""A table of what is behind a number, row by row, each with the way to what it stands for."""

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

from codage.gui.theme import small_font
from codage.gui.words import number

_NARROWEST, _WIDEST, _HIGH = 700, 960, 460
_WIDEST_COLUMN, _BESIDE = 240, 70
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SORT = Qt.ItemDataRole.UserRole + 1
_KEY = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class RowBehind:
    """A row: its cells beside its name (text, or a number to sort by), and its key.

    Nothing opens behind a row whose key is None.
    """

    key: int | None
    name: str
    cells: tuple[str | float, ...]


class RowsDialog(QDialog):
    """Sorted by a click on its heads, copied with Ctrl+C, opened with Enter or a double-click."""

    row_wanted = Signal(object)
    """The key of a row that opens."""

    def __init__(
        self,
        title: str,
        heads: Sequence[str],
        rows: Sequence[RowBehind],
        told: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = _model(heads, rows)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self.model)
        proxy.setSortRole(_SORT)
        proxy.setSortLocaleAware(True)
        self.table = _RowsTable()
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
        below = QLabel(told)
        below.setWordWrap(True)
        below.setFont(small_font(below.font()))
        below.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(below)
        column.addWidget(buttons)
        self.table.doubleClicked.connect(self._open)
        self.table.entered_row.connect(self._open)
        self.table.copy_wanted.connect(self.copy)
        self.table.resizeColumnsToContents()
        self.resize(self._width(), _HIGH)
        self.table.setFocus()

    def _width(self) -> int:
        """As wide as the columns ask for, within bounds; none of them is too wide then."""
        wanted = self.table.sizeHintForColumn(0) + _BESIDE
        for place in range(1, self.model.columnCount()):
            width = min(self.table.columnWidth(place), _WIDEST_COLUMN)
            self.table.setColumnWidth(place, width)
            wanted += width
        return min(max(wanted, _NARROWEST), _WIDEST)

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
            key = self.table.model().index(row, 0).data(_KEY)
            if key is not None:
                self.row_wanted.emit(key)


class _RowsTable(QTableView):
    entered_row = Signal()
    copy_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
        else:
            super().keyPressEvent(event)


def _model(heads: Sequence[str], rows: Sequence[RowBehind]) -> QStandardItemModel:
    model = QStandardItemModel(0, len(heads))
    model.setHorizontalHeaderLabels(list(heads))
    for one in rows:
        model.appendRow(_items(one))
    for place, cell in enumerate(rows[0].cells if rows else (), 1):
        if not isinstance(cell, str):
            model.horizontalHeaderItem(place).setTextAlignment(_RIGHT)
    return model


def _items(one: RowBehind) -> list[QStandardItem]:
    name = QStandardItem(one.name)
    name.setData(one.name.casefold(), _SORT)
    name.setData(one.key, _KEY)
    items = [name]
    for cell in one.cells:
        missing = isinstance(cell, float) and cell != cell
        item = QStandardItem("–" if missing else cell if isinstance(cell, str) else number(cell))
        item.setData(-1.0 if missing else cell, _SORT)
        if not isinstance(cell, str):
            item.setTextAlignment(_RIGHT)
        items.append(item)
    return items
