"""The values of a variable and what they mean, to write, order and mark as no answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from codage.domain.survey import ValueLabel
from codage.gui import icons
from codage.gui.theme import Space
from codage.gui.words import tr

VALUE, LABEL, NO_ANSWER = range(3)
_NARROWEST = 76


class LabelsEditor(QWidget):
    """A table of value, meaning and whether it stands for no answer."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("value_labels")
        self.table.setHorizontalHeaderLabels([tr("Value"), tr("What it means"), tr("No answer")])
        title = QTableWidgetItem(tr("No answer"))
        title.setToolTip(tr("Tick the values that stand for no answer: they count as missing"))
        self.table.setHorizontalHeaderItem(NO_ANSWER, title)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        down = self.table.verticalHeader()
        down.setDefaultSectionSize(self.table.fontMetrics().height() + Space.MEDIUM)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(NO_ANSWER, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setColumnWidth(VALUE, _NARROWEST)
        self.table.itemChanged.connect(self._tell)
        self.add = self._button("plus", tr("Add a value"), self._add)
        self.remove = self._button("minus", tr("Take this value off the list"), self._remove)
        self.up = self._button("up", tr("Earlier on the scale"), lambda: self._move(-1))
        self.down = self._button("down", tr("Later on the scale"), lambda: self._move(1))
        side = QVBoxLayout()
        side.setSpacing(Space.HAIR)
        for button in (self.add, self.remove, self.up, self.down):
            side.addWidget(button)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TIGHT)
        row.addWidget(self.table, 1)
        row.addLayout(side)

    def _button(self, name: str, tip: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(name))
        button.setAutoRaise(True)
        button.setToolTip(tip)
        button.clicked.connect(lambda: do())
        return button

    def show_labels(self, labels: Sequence[ValueLabel], missing: Sequence[str]) -> None:
        """Show `labels`; those among `missing` are ticked."""
        self._filling = True
        self.table.setRowCount(len(labels))
        for row, label in enumerate(labels):
            self._fill(row, label.value, label.label, label.missing or label.value in missing)
        self._filling = False
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give values that are words the room that they need, and half of it at most."""
        free = self.table.viewport().width() - self.table.columnWidth(NO_ANSWER)
        wanted = max(self.table.sizeHintForColumn(VALUE), _NARROWEST)
        self.table.setColumnWidth(VALUE, max(min(wanted, free // 2), _NARROWEST))

    @property
    def labels(self) -> tuple[ValueLabel, ...]:
        """The values and labels as they stand, without those that have no value."""
        rows = (self._row(row) for row in range(self.table.rowCount()))
        return tuple(ValueLabel(value, label) for value, label, _ in rows if value)

    @property
    def missing(self) -> tuple[str, ...]:
        """The values that are ticked as no answer."""
        rows = (self._row(row) for row in range(self.table.rowCount()))
        return tuple(value for value, _, missing in rows if value and missing)

    def _row(self, row: int) -> tuple[str, str, bool]:
        ticked = self._item(row, NO_ANSWER).checkState() == Qt.CheckState.Checked
        value, label = (self._item(row, column).text().strip() for column in (VALUE, LABEL))
        return value, label, ticked

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.table.item(row, column)
        assert item is not None
        return item

    def _fill(self, row: int, value: str, label: str, missing: bool) -> None:
        self.table.setItem(row, VALUE, QTableWidgetItem(value))
        self.table.setItem(row, LABEL, QTableWidgetItem(label))
        self._item(row, VALUE).setToolTip(value)
        self._item(row, LABEL).setToolTip(label)
        tick = QTableWidgetItem()
        tick.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        tick.setCheckState(Qt.CheckState.Checked if missing else Qt.CheckState.Unchecked)
        self.table.setItem(row, NO_ANSWER, tick)

    def _tell(self, *_: object) -> None:
        if not self._filling:
            self.edited.emit()

    def _add(self) -> None:
        row = self.table.rowCount()
        self._filling = True
        self.table.insertRow(row)
        self._fill(row, "", "", missing=False)
        self._filling = False
        self.table.setCurrentCell(row, VALUE)
        self.table.editItem(self._item(row, VALUE))

    def _remove(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self._tell()

    def _move(self, step: int) -> None:
        row = self.table.currentRow()
        target = row + step
        if row < 0 or not 0 <= target < self.table.rowCount():
            return
        self._filling = True
        one, other = self._row(row), self._row(target)
        self._fill(target, *one)
        self._fill(row, *other)
        self._filling = False
        self.table.setCurrentCell(target, VALUE)
        self._tell()
