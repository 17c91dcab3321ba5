"""The table of an answer: sorted by a click on a head, each cell opens the segments behind it."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from textwrap import fill

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QToolTip, QWidget

from codage.gui.analyses.answer import Answer, Kind, Row, Value
from codage.gui.frequencies.grid import ink
from codage.gui.theme import Space, Theme, blend, theme_of
from codage.gui.words import tr

_ROOT = QModelIndex()
_LONGEST_LABEL = 230
_WIDEST = 260
_MEASURED_ROWS = 60
_MEASURED_COLUMNS = 24
_BESIDE_HEADS = 28
_HEAD_LETTERS = 26
_BELOW, _ABOVE = "#D55E00", "#0072B2"
_NONE = "·"
NOTHING = Answer("")


class AnswerModel(QAbstractTableModel):
    """The rows of an answer, in their own order or sorted by a column."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = NOTHING
        self._order: list[int] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def show(self, answer: Answer) -> None:
        """Show this table; it stays sorted where its columns are the same."""
        same = [c.name for c in answer.columns] == [c.name for c in self.answer.columns]
        self.beginResetModel()
        self.answer = answer
        if not same:
            self._sorted = None
        self._arrange()
        self.endResetModel()

    def row(self, place: int) -> Row:
        """The row that is shown at a place."""
        return self.answer.rows[self._order[place]]

    def key(self, index: QModelIndex | QPersistentModelIndex) -> Hashable:
        """What a cell stands for, None where there is nothing behind it."""
        keys = self.row(index.row()).keys
        return keys[index.column()] if index.column() < len(keys) else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._sorted = None if column < 0 else (column, order)
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self._order = list(range(len(self.answer.rows)))
        if self._sorted is None:
            return
        column, order = self._sorted
        falling = order == Qt.SortOrder.DescendingOrder
        known = [n for n in self._order if _number(self.answer.rows[n].cells[column]) is not None]
        rest = [n for n in self._order if _number(self.answer.rows[n].cells[column]) is None]
        known.sort(key=lambda n: _number(self.answer.rows[n].cells[column]) or 0, reverse=falling)
        rest.sort(key=lambda n: str(self.answer.rows[n].cells[column] or ""), reverse=falling)
        self._order = known + rest

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.answer.columns)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row, at = self.row(index.row()), index.column()
        column = self.answer.columns[at]
        if role == Qt.ItemDataRole.DisplayRole:
            value = row.cells[at]
            return _NONE if value == 0 and column.kind is Kind.COUNT else column.written(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft
            if column.kind is not Kind.TEXT:
                side = Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        shade = row.shades[at] if at < len(row.shades) else 0.0
        if role == Qt.ItemDataRole.BackgroundRole and shade:
            return _ground(theme_of(QApplication.palette()), shade)
        if role == Qt.ItemDataRole.ForegroundRole and shade:
            theme = theme_of(QApplication.palette())
            return ink(theme, _ground(theme, shade))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, at)
        return None

    def _tip(self, row: Row, at: int) -> str:
        column = self.answer.columns[at]
        name = f"{row.label} × {column.in_one_line}"
        lines = [tr("{name}: {value}", name=name, value=column.written(row.cells[at])), row.tip]
        if at < len(row.keys) and row.keys[at] is not None:
            lines.append(tr("Double-click or Enter opens the segments"))
        return "\n".join(line for line in lines if line)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation == Qt.Orientation.Vertical:
            if section >= len(self._order):
                return None
            row = self.row(section)
            if role == Qt.ItemDataRole.DisplayRole:
                return row.label
            if role == Qt.ItemDataRole.ToolTipRole:
                return "\n".join(line for line in (row.label, row.tip) if line)
            if role == Qt.ItemDataRole.DecorationRole and row.colour:
                return _swatch(theme_of(QApplication.palette()).stripe(row.colour).name())
            return None
        if section >= len(self.answer.columns):
            return None
        column = self.answer.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return _in_lines(column.head)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip or column.head
        return None

    def as_text(self) -> str:
        """The table for a spreadsheet: tabs between cells, numbers as the reader writes them."""
        lines = [[self.answer.head, *(column.in_one_line for column in self.answer.columns)]]
        for place in range(len(self._order)):
            row = self.row(place)
            cells = zip(self.answer.columns, row.cells, strict=True)
            lines.append([row.label, *(_plain(column.written(cell)) for column, cell in cells)])
        return "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)


class AnswerTable(QTableView):
    """Shows an answer. A double-click or Enter opens what is behind a cell."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = AnswerModel()
        self.setModel(self.answers)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = self.horizontalHeader()
        heads.setSortIndicatorClearable(True)
        heads.setHighlightSections(False)
        heads.setMaximumSectionSize(_WIDEST)
        heads.setResizeContentsPrecision(_MEASURED_ROWS)
        # Qt would cut the last line of several, which says of how many.
        heads.setTextElideMode(Qt.TextElideMode.ElideNone)
        labels = self.verticalHeader()
        labels.setMaximumWidth(_LONGEST_LABEL)
        labels.setTextElideMode(Qt.TextElideMode.ElideRight)
        labels.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        labels.setHighlightSections(False)
        labels.setDefaultSectionSize(self.fontMetrics().height() + Space.SMALL)
        labels.setIconSize(QSize(10, 10))
        self.setStyleSheet(
            "QTableCornerButton::section { background: palette(window); border: none; }"
            "QHeaderView::section:vertical { color: palette(text); border: none;"
            f" padding: 0px {Space.SMALL}px; }}"
        )
        self.setSortingEnabled(True)
        heads.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._open)

    def show_answer(self, answer: Answer) -> None:
        """Show this table in place of the one before."""
        same = [c.head for c in answer.columns] == [c.head for c in self.answers.answer.columns]
        if not same:
            heads = self.horizontalHeader()
            heads.blockSignals(True)
            heads.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
            heads.blockSignals(False)
        self.answers.show(answer)
        if not same:
            self._fit_columns()
            self.scrollToTop()

    def _fit_columns(self) -> None:
        """Columns as wide as what they hold; as their heads where there are too many to measure."""
        columns = self.answers.answer.columns
        if len(columns) <= _MEASURED_COLUMNS:
            self.resizeColumnsToContents()
            return
        metrics = self.horizontalHeader().fontMetrics()
        for number, column in enumerate(columns):
            lines = _in_lines(column.head).splitlines()
            width = max(map(metrics.horizontalAdvance, lines), default=0) + _BESIDE_HEADS
            self.setColumnWidth(number, min(width, _WIDEST))

    def copy(self) -> None:
        """Put the whole table on the clipboard."""
        QApplication.clipboard().setText(self.answers.as_text())
        QToolTip.showText(self.mapToGlobal(self.rect().center()), tr("The table is copied."), self)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and (key := self.answers.key(index)) is not None:
            self.chosen.emit(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Over a number with segments behind it the pointer is a hand."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        opens = index.isValid() and self.answers.key(index) is not None
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _number(value: Value) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _in_lines(head: str) -> str:
    """A head in lines that fit a column, so that its last line (how many) is never cut off."""
    lines = head.splitlines()
    return "\n".join(
        fill(line, _HEAD_LETTERS, max_lines=2, placeholder="…", break_long_words=False)
        for line in lines
    )


def _plain(text: str) -> str:
    return "" if text == "–" else text


def _ground(theme: Theme, shade: float) -> QColor:
    colour = QColor(_ABOVE if shade > 0 else _BELOW)
    return blend(colour, theme.colour("base"), 0.12 + 0.6 * min(abs(shade), 1.0))


@lru_cache(maxsize=256)
def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(20, 20)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(2, 2, 16, 16, 4, 4)
    painter.end()
    return QIcon(pixmap)
